"""When to ask for the state of a task, learnt from the times that earlier ones took."""

from __future__ import annotations

import math
import secrets
from functools import lru_cache
from statistics import NormalDist
from typing import Callable, Sequence, Tuple

# What is assumed of a service time before any has been seen: median in seconds, and the spread
# of its logarithm. It fades with the square of the number seen: one real time is worth as much.
PRIOR_MEDIAN_S = 10.0
PRIOR_SIGMA = 1.0
# Of so many tasks half of the weight is on the newest times. A service that changes within the day
# is followed with few, a steady one is known better with many: what foretold the times best counts.
HALF_LIVES = (1.5, 3.0, 6.0, 12.0, 24.0, math.inf)
# A miss counts half as much as one that is this many tasks newer.
MISS_HALF_LIFE = 24.0
# The misses of so many tasks of MIN_SIGMA are taken to have been seen already.
MISSES_ASSUMED = 3.0
# Nor is a service ever taken to be steadier than this.
MIN_SIGMA = 0.2
# Ask when this share of the tasks still running is expected to have finished. The best plan that
# dynamic programming finds keeps this share nearly constant too (docs/performance.md).
ASK_SHARE = 0.43
# Where status requests are scarce, one is kept back until at most this share.
LATEST_SHARE = 0.999
MIN_WAIT_S = 1.0
# Never ask again before this share of the time waited so far: a late task is often much later, and
# a status request put too soon costs more than the wait it saves.
MIN_GROWTH = 0.15
MAX_WAIT_S = 7200.0


def next_status_delay(elapsed: float, history: Sequence[float], turn_s: float = 0.0) -> float:
    """Return how long to wait before asking for a task's state, in seconds.

    It is made when a fixed share of the tasks that are still running by now should be done, taking
    the service's times as log-normal. Where many tasks share the status requests that the limit
    leaves, one that comes too soon has to wait for its next turn: it is made later then, when a
    second more would cost more than the chance of that.

    :param elapsed: seconds since the task was created
    :param history: turn-around times of earlier tasks in seconds, newest first
    :param turn_s: seconds until the next status request about the same task
    """
    times = _expected(tuple(history))
    done_by_now = times.cdf(math.log(elapsed)) if elapsed > 0 else 0.0

    def at(share: float) -> float:
        return math.exp(times.inv_cdf(done_by_now + share * (1.0 - done_by_now)))

    if done_by_now + ASK_SHARE * (1.0 - done_by_now) > LATEST_SHARE:
        # Far longer than ever seen: the model says nothing any more, so grow with the wait.
        return min(MAX_WAIT_S, max(MIN_WAIT_S, 0.5 * elapsed))
    share = ASK_SHARE
    if turn_s > 0.0:
        # A second more costs that second if the task is done, and saves a turn if it ends within.
        share = _least_share(
            lambda s: s * (1.0 - done_by_now) >= turn_s * times.pdf(math.log(at(s))) / at(s)
        )
    return min(MAX_WAIT_S, max(MIN_WAIT_S, MIN_GROWTH * elapsed, at(share) - elapsed))


def _least_share(enough: Callable[[float], bool]) -> float:
    """Find the least share to wait for, by halving: once it is enough, so is any above it."""
    low, high = ASK_SHARE, LATEST_SHARE
    if enough(low):
        return low
    for _ in range(20):
        middle = 0.5 * (low + high)
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high


def learnt_time(
    too_soon: float,
    found: float,
    history: Sequence[float],
    chance: Callable[[], float] = secrets.SystemRandom().random,
) -> float:
    """Return what to remember of how long a task took, in seconds.

    Known is only that it ended after the last status request that came too soon and before the one
    that found it finished. To remember the latter would make every task look as long as we waited,
    and us wait ever longer; so a time in between is drawn, as likely as what was seen makes it. It
    is drawn from the likelier half: tasks of one batch are judged alike, and draws from all of it
    make the service look less steady than it is.

    :param too_soon: seconds from the order to the last request that came too soon; 0 for none
    :param found: seconds from the order to the request that found the task finished
    :param history: turn-around times of earlier tasks in seconds, newest first
    :param chance: gives a number from 0 to 1
    """
    if too_soon >= found:
        return found
    times = _expected(tuple(history))
    low = times.cdf(math.log(too_soon)) if too_soon > 0 else 0.0
    high = times.cdf(math.log(found))
    share = low + (0.25 + 0.5 * chance()) * (high - low)
    if high - low < 1e-6 or not 0.0 < share < 1.0:
        # Far from all that was seen: it says nothing about the time in between.
        return found
    return min(found, max(too_soon, math.exp(times.inv_cdf(share))))


def typical_time(history: Sequence[float]) -> float:
    """Return the time that a task is expected to take, in seconds.

    :param history: turn-around times of earlier tasks in seconds, newest first
    """
    return math.exp(_expected(tuple(history)).mean)


def usual_times(history: Sequence[float]) -> Tuple[float, float]:
    """Return the times in seconds between which every other task is expected to be done.

    :param history: turn-around times of earlier tasks in seconds, newest first
    """
    times = _expected(tuple(history))
    return math.exp(times.inv_cdf(0.25)), math.exp(times.inv_cdf(0.75))


@lru_cache(maxsize=16)
def _expected(history: Tuple[float, ...]) -> NormalDist:
    """Mix what was seen with the assumption: the logarithm of the seconds that a task takes."""
    logs = [math.log(max(seconds, 0.1)) for seconds in history]
    if not logs:
        return NormalDist(math.log(PRIOR_MEDIAN_S), PRIOR_SIGMA)
    weight = len(logs) ** 2 / (len(logs) ** 2 + 1.0)
    spread, seen = min(_foretell(logs, half_life) for half_life in HALF_LIVES)
    if len(logs) == 1:
        spread = PRIOR_SIGMA
    mean = weight * seen + (1.0 - weight) * math.log(PRIOR_MEDIAN_S)
    return NormalDist(mean, max(MIN_SIGMA, weight * spread + (1.0 - weight) * PRIOR_SIGMA))


def _foretell(logs: Sequence[float], half_life: float) -> Tuple[float, float]:
    """Return how far off each time would have been foretold by those before it, and the next.

    :param logs: logarithms of turn-around times, newest first
    :param half_life: in tasks
    :return: the typical miss (root of the mean square), and the logarithm that is to come next
    """
    kept = 0.5 ** (1.0 / half_life)
    mean, weight = logs[-1], 1.0
    squares, counted = MISSES_ASSUMED * MIN_SIGMA**2, MISSES_ASSUMED
    for age in range(len(logs) - 2, -1, -1):
        share = 0.5 ** (age / MISS_HALF_LIFE)
        squares += share * (logs[age] - mean) ** 2
        counted += share
        weight = weight * kept + 1.0
        mean += (logs[age] - mean) / weight
    return math.sqrt(squares / counted), mean
