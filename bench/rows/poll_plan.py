"""Status requests a job against the wait they save: simulated, all plans in one picture."""

from __future__ import annotations

import math
from pathlib import Path

from eosda_imagery.core.settings.values import Limits

from .. import svg
from ..figures import Row, Series, Target
from ..poll_plan import (
    FIXED_BEAT,
    PLANS,
    PLUGIN,
    Service,
    bound,
    frontier,
    one_question_a_turn,
    simulate,
)

MEDIANS_S = (20.0, 60.0, 300.0)
# A steady service, and one whose median rises and falls by half within a day.
SWINGS = {"steady": 0.0, "drifting": math.log2(1.5)}
SIGMA = 0.2
SIZES = (1, 10, 1000)
PRICES = (0.01, 0.02, 0.04, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 0.8)


def run(home: Path, quick: bool) -> Row:
    """Simulate every service, size and plan."""
    row = Row(
        "poll plan",
        "Poll plan",
        "The shipped scheduler in a simulation with a clock of its own. Service times are"
        f" log-normal (spread of the logarithm {SIGMA:g}) with medians of 20 s, 60 s and 5 min,"
        " steady, or with a median that rises and falls by half within a day; 10 orders and 10"
        " questions a minute. Nothing is known of the service at first. Single jobs are 600 in a"
        " row, half an hour apart; tens are 100 times ten at once; a thousand come at once.",
    )
    places: dict[str, list[tuple[float, float]]] = {one.name: [] for one in PLANS}
    refused, slowest = 0, 0.0
    ours: dict[tuple[int, str], list[tuple[float, float]]] = {}
    for jobs in SIZES:
        for word, swing in SWINGS.items():
            for median in MEDIANS_S:
                for rule in PLANS:
                    tally = _try(rule, Service(median, SIGMA, swing), jobs, quick)
                    refused += tally.refused
                    place = (tally.asks_per_job, 100.0 * tally.added_wait)
                    if jobs < 1000:
                        places[rule.name].append(place)
                    if rule is PLUGIN:
                        ours.setdefault((jobs, word), []).append(place)
                        if jobs == 1000:
                            slowest = max(slowest, tally.ended / _bound(tally))
    _say(row, ours, slowest, refused)
    row.pictures["poll-plan"] = _picture(places)
    beat = _mean([x for x, _ in places[FIXED_BEAT.name]])
    row.ratios["asks, to every 10 s"] = [_mean([x for x, _ in places[PLUGIN.name]]) / beat]
    return row


def _try(rule, service, jobs, quick):
    sessions = {1: 60 if quick else 600, 10: 10 if quick else 100, 1000: 1}[jobs]
    return simulate(rule, service, jobs=jobs, sessions=sessions)


def _bound(tally) -> float:
    """The best possible with the service times that were drawn."""
    served = [finishes - at for at, finishes in tally.orders]
    return bound(len(served), lambda number, at: at + served[number], Limits())


def _mean(values) -> float:
    return sum(values) / len(values)


def _say(row: Row, ours: dict, slowest: float, refused: int) -> None:
    for (jobs, word), places in ours.items():
        name = f"{jobs:,} job{'s' if jobs > 1 else ''}, {word}"
        row.series.append(Series(f"{name}: status requests a job", "", [x for x, _ in places]))
        row.series.append(Series(f"{name}: added wait", "%", [y for _, y in places]))
    single = ours[(1, "steady")]
    for name, places in (("steady", single), ("drifting", ours[(1, "drifting")])):
        asks, waits = _mean([x for x, _ in places]), _mean([y for _, y in places])
        row.targets.append(Target(f"status requests a job, {name}", "", [asks], at_most=2.0))
        row.targets.append(Target(f"added wait, {name}", "%", [waits], at_most=15.0))
    tens = [place for word in SWINGS for place in ours[(10, word)]]
    asks, waits = _mean([x for x, _ in tens]), _mean([y for _, y in tens])
    row.targets.append(Target("status requests a job, ten at once", "", [asks], at_most=2.0))
    least = [100.0 * one_question_a_turn(one, SIGMA, Limits().window_s) for one in MEDIANS_S]
    over = waits - _mean(least)
    row.targets.append(Target("added wait, ten at once, over the least", "%", [over], at_most=15.0))
    row.notes.append(
        "Ten at once have one question each in a minute. Put at the best moment, with times known"
        f" exactly, it leaves an added wait of {least[0]:.0f} % (median 20 s), {least[1]:.0f} %"
        f" (60 s) and {least[2]:.0f} % (5 min): the least that the limit allows."
    )
    row.targets.append(Target("1,000 jobs, to the best possible", "×", [slowest], at_most=1.05))
    row.targets.append(Target("answers 429", "", [float(refused)], at_most=0.0))


def _picture(places: dict[str, list[tuple[float, float]]]) -> str:
    groups = [svg.Points(name, spots) for name, spots in places.items()]
    best = [(asks, 100.0 * wait) for asks, wait in frontier(SIGMA, PRICES)]
    groups.append(svg.Points("best without limits", best, joined=True))
    return svg.scatter(
        "Status requests a job against added wait",
        svg.Axis("status requests a job", 1.0, 40.0, (1, 2, 3, 5, 10, 20, 40)),
        svg.Axis("added wait, % of the service time", 1.0, 400.0, (1, 2, 5, 10, 15, 50, 100, 400)),
        groups,
        (2.0, 15.0),
    )
