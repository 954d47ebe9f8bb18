"""The bench's own logic: spreads, ratios, what got worse, and the simulation of the poll plan."""

import math

import pytest
from eosda_imagery.core.jobs.scheduler import StepKind
from eosda_imagery.core.settings.values import Limits

from bench.figures import Row, Series, Spread, Target, compare, ratios, to_store
from bench.poll_plan import (
    FIXED_BEAT,
    PLUGIN,
    Ledger,
    PollPlan,
    Service,
    bound,
    frontier,
    one_question_a_turn,
    simulate,
)
from bench.report import FIGURES_BEGIN, FIGURES_END, number, quote, row_text
from bench.svg import Axis, Points, scatter


def row(*values, key="fetch"):
    return Row(key, "Fetch", "How.", ratios={"to curl": values})


def test_a_spread_is_the_median_with_its_quartiles():
    assert Spread.of([4.0, 1.0, 3.0, 2.0]) == Spread(2.5, 1.75, 3.25, 4)
    assert Spread.of([7.0]) == Spread(7.0, 7.0, 7.0, 1)
    with pytest.raises(ValueError, match="nothing was measured"):
        Spread.of([])


def test_ratios_are_of_measurements_taken_in_turn():
    assert ratios([2.0, 9.0], [1.0, 3.0]) == [2.0, 3.0]
    with pytest.raises(ValueError, match="equally often"):
        ratios([1.0], [1.0, 2.0])


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ([1.0, 1.1, 1.2], "as before"),
        # Larger, but its spread reaches into the stored one.
        ([1.0, 1.4, 1.6], "as before"),
        ([1.5, 1.6, 1.7], "worse"),
        ([0.5, 0.6, 0.7], "better"),
    ],
)
def test_a_change_is_told_only_where_it_leaves_the_spread(values, word):
    stored = to_store([row(1.0, 1.1, 1.2, 1.3)])
    (change,) = compare([row(*values)], stored)
    assert (change.name, change.word) == ("fetch: to curl", word)


def test_what_is_new_has_nothing_to_be_compared_with():
    assert compare([row(1.0, key="other")], to_store([row(1.0)])) == []


def test_a_target_is_held_against_the_median():
    assert Target("t", "s", [1.0, 2.0, 9.0], at_most=2.0).reached
    assert not Target("t", "s", [1.0, 2.1, 9.0], at_most=2.0).reached
    assert Target("t", "%", [95.0], at_least=90.0).reached
    assert not Target("t", "%", [85.0], at_least=90.0).reached


def test_the_table_says_what_is_missed():
    made = row(1.0)
    made.series.append(Series("curl", "s", [1.0, 2.0, 3.0]))
    made.targets.append(Target("time", "×", [1.5], at_most=1.1))
    text = row_text(made)
    assert "| curl | 2.00 s | 1.50 – 2.50 | 3 |" in text
    assert "| time | ≤ 1.10 × | 1.50 × | **missed** |" in text


def test_figures_are_put_between_the_marks_and_pictures_beside_them(tmp_path):
    page, made = tmp_path / "performance.md", row(1.0)
    (tmp_path / "images").mkdir()
    made.pictures["plan"] = "<svg/>"
    page.write_text(f"Method.\n{FIGURES_BEGIN}\nold\n{FIGURES_END}\nFindings.\n")
    text = "# `make bench`\n\nmachine\n\n" + row_text(made) + "\n### Since reference.json\nx\n"
    quote(text, [made], tmp_path)
    written = page.read_text()
    assert written.startswith("Method.")
    assert written.endswith("Findings.\n")
    assert "old" not in written
    assert "Since reference.json" not in written
    assert "(images/plan.svg)" in written
    assert (tmp_path / "images" / "plan.svg").read_text() == "<svg/>"


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (12345.6, "12,346"), (12.34, "12.3"), (1.234, "1.23")]
)
def test_numbers_have_three_digits_that_count(value, text):
    assert number(value) == text


def test_the_picture_puts_points_where_they_belong():
    axis = Axis("x", 1.0, 100.0, (1, 10, 100))
    assert axis.share(10.0) == pytest.approx(0.5)
    picture = scatter("<t>", axis, axis, [Points("a & b", [(10.0, 10.0)])], (2.0, 15.0))
    assert "&lt;t&gt;" in picture
    assert "a &amp; b" in picture


# -- the simulation -------------------------------------------------------------------------


def test_one_question_a_turn_is_put_when_it_is_worth_it():
    """The longer the next turn is away, the later the first question, and the longer the wait."""
    waits = [one_question_a_turn(60.0, 0.2, turn_s) for turn_s in (5.0, 60.0, 600.0)]
    assert waits == sorted(waits)
    # A question every 5 s leaves half of that on average, about.
    assert waits[0] == pytest.approx(2.5 / 61.2, rel=0.3)
    # With a whole turn to lose, nearly all wait for the slowest.
    assert waits[2] > 0.4


def test_a_task_that_is_asked_about_in_time_costs_one_question():
    at_once = PollPlan("told", lambda elapsed, number, history, turn_s: 100.0)
    tally = simulate(at_once, Service(50.0, 0.0), jobs=1, sessions=3)
    assert (tally.jobs, tally.asks, tally.refused) == (3, 3, 0)
    # 50 s too late, and the question itself.
    assert tally.added_wait == pytest.approx(50.3 / 50.0)


def test_a_fixed_beat_asks_as_often_as_its_beat_fits_in():
    tally = simulate(FIXED_BEAT, Service(95.0, 0.0), jobs=1, sessions=1)
    # 10 s lie between an answer and the next question, and each answer takes 0.3 s.
    assert tally.asks == math.ceil(95.0 / 10.3)


def test_the_limits_are_kept_and_no_plan_is_quicker_than_the_best():
    limits = Limits(creates=10, statuses=10)
    tally = simulate(PLUGIN, Service(20.0, 0.3), jobs=60, sessions=1, limits=limits)
    served = [finishes - at for at, finishes in tally.orders]
    best = bound(60, lambda number, at: at + served[number], limits)
    assert tally.refused == 0
    assert best <= tally.ended < 1.3 * best


def test_requests_over_the_limit_are_seen():
    ledger = Ledger(Limits(creates=2), StepKind.CREATE)
    for at in (0.0, 1.0, 30.0):
        ledger.send(at, 60.0)
    assert ledger.refused == 1


def test_the_plugin_s_plan_is_near_the_best_possible():
    tally = simulate(PLUGIN, Service(60.0, 0.2), jobs=1, sessions=200)
    assert tally.asks_per_job < 2.0
    assert tally.added_wait < 0.15


def test_the_frontier_trades_questions_for_waiting():
    ((many, short), (few, long)) = frontier(0.2, (0.05, 0.3))
    assert many > few
    assert short < long
    # With the end known beforehand there is one question and no wait.
    ((asks, wait),) = frontier(0.001, (0.1,))
    assert asks < 1.1
    assert wait < 0.01
