"""When to ask: the plugin's scheduler against other plans, simulated with a clock of its own.

The simulated service keeps the real one's limits and finishes tasks after log-normal times. Orders
and questions are chosen by the shipped `scheduler.plan`; when to put a question comes from the plan
under trial, which for the plugin is the shipped code.
"""

from __future__ import annotations

import heapq
import math
import random
from bisect import bisect_right, insort
from collections import deque
from dataclasses import dataclass, field
from statistics import NormalDist
from typing import Callable, Optional, Sequence

from eosda_imagery.core.jobs.model import Candidate, JobState
from eosda_imagery.core.jobs.polling import learnt_time, next_status_delay
from eosda_imagery.core.jobs.scheduler import RequestLog, StepKind, plan, quotas
from eosda_imagery.core.jobs.store.service import HISTORY_KEPT
from eosda_imagery.core.settings.values import Limits

# Seconds from the start of a step to its end: an order, a question, and a file coming in.
ORDER_S, QUESTION_S, FILE_S = 0.4, 0.3, 2.0
# The service counts a request this long after it was sent.
ON_ITS_WAY_S = 0.1
STEPS_AT_ONCE = 3
# A candidate beyond this many of its kind cannot be started now: the limits are lower.
ENOUGH = 12
DAY_S = 86400.0

# Seconds to the next question, from the seconds since the order, the question's number, what has
# been learnt, and the seconds until the same task's turn comes again.
Delay = Callable[[float, int, Sequence[float], float], float]


@dataclass(frozen=True)
class Service:
    """How long its tasks take: log-normal, with a median that swings by half within a day.

    :param median_s: seconds
    :param sigma: the spread of the logarithm
    :param swing: 0 for a steady service; 1 for a median between half and double within a day
    """

    median_s: float
    sigma: float
    swing: float = 0.0

    def draw(self, now: float, chance: random.Random) -> float:
        """Draw the seconds that a task takes which is ordered now."""
        drift = 2.0 ** (self.swing * math.sin(2.0 * math.pi * now / DAY_S))
        return self.median_s * drift * math.exp(chance.gauss(0.0, self.sigma))


@dataclass(frozen=True)
class PollPlan:
    """A rule for questions.

    :param learns: what is remembered of a finished task, from the seconds at the last question that
        came too soon and at the one that found it finished, what had been learnt, and chance
    """

    name: str
    delay: Delay
    learns: Callable[..., float] = lambda too_soon, found, history, chance: found


PLUGIN = PollPlan(
    "the plugin's plan",
    lambda elapsed, number, history, turn_s: next_status_delay(elapsed, history, turn_s),
    learnt_time,
)
FIXED_BEAT = PollPlan("every 10 s", lambda elapsed, number, history, turn_s: 10.0)
DOUBLING = PollPlan("doubling from 5 s", lambda elapsed, number, history, turn_s: 5.0 * 2.0**number)
PLANS = (PLUGIN, FIXED_BEAT, DOUBLING)


@dataclass
class Task:
    """One job, and what the service knows of it."""

    id: str
    created: float
    due: float
    state: JobState = JobState.QUEUED
    submitted: float = 0.0
    finishes: float = 0.0
    asks: int = 0
    too_soon: float = 0.0

    def candidate(self) -> Candidate:
        """Return what the scheduler needs to know."""
        return Candidate(self.id, self.state, self.due, self.created, None, 0.0)


@dataclass
class Tally:
    """What a plan has cost; seconds."""

    jobs: int = 0
    asks: int = 0
    waited: float = 0.0
    served: float = 0.0
    refused: int = 0
    ended: float = 0.0
    orders: list[tuple[float, float]] = field(default_factory=list)

    @property
    def asks_per_job(self) -> float:
        """Status requests a job."""
        return self.asks / self.jobs

    @property
    def added_wait(self) -> float:
        """Seconds between a task's end and its discovery, as a share of the service's seconds."""
        return self.waited / self.served


class Ledger:
    """A key's requests of one kind, as the plugin counts them and as the service does."""

    def __init__(self, limits: Limits, kind: StepKind):
        self._quota = quotas(limits)[kind]
        self._under_way = 0
        self._answered: deque[float] = deque(maxlen=2 * self._quota.count)
        self._arrived: deque[float] = deque(maxlen=self._quota.count)
        self.refused = 0

    def send(self, now: float, window_s: float) -> None:
        """Note a request; more than the service allows in its window are refused."""
        arrives = now + ON_ITS_WAY_S
        if len(self._arrived) == self._arrived.maxlen and arrives - self._arrived[0] < window_s:
            self.refused += 1
        self._arrived.append(arrives)
        self._under_way += 1

    def answer(self, now: float) -> None:
        """Note an answer: from now on the request counts by this time."""
        self._under_way -= 1
        self._answered.append(now)

    def log(self, now: float) -> RequestLog:
        """Return what the scheduler is told: a request under way counts as now."""
        return RequestLog((*self._answered, *[now] * self._under_way))


class History:
    """What has been learnt of a service, the last ordered first, as the store gives it."""

    def __init__(self) -> None:
        self._learnt: list[tuple[float, float]] = []

    def add(self, now: float, seconds: float) -> None:
        """Remember how long a task took that is known to have ended by now."""
        insort(self._learnt, (now - seconds, seconds))
        del self._learnt[:-HISTORY_KEPT]

    def seconds(self) -> tuple[float, ...]:
        """Return the turn-around times."""
        return tuple(seconds for _, seconds in reversed(self._learnt))


class Session:
    """One run of the plugin with some jobs, from the first order to the last file."""

    def __init__(
        self,
        rule: PollPlan,
        service: Service,
        history: History,
        tally: Tally,
        chance: random.Random,
        limits: Limits,
    ):
        self._rule, self._service, self._history = rule, service, history
        self._tally, self._chance, self._limits = tally, chance, limits
        self._ledgers = {k: Ledger(limits, k) for k in (StepKind.CREATE, StepKind.STATUS)}
        # Queued jobs in the order of their creation; others by the time they are due.
        self._queued: deque[Task] = deque()
        self._waiting: list[tuple[float, str, Task]] = []
        self._ends: list[tuple[float, int, Callable[[float], None]]] = []
        self._running = 0

    def run(self, begun: float, jobs: int) -> float:
        """Work off jobs that are ordered in one go; gives the time at which the last is here."""
        for number in range(jobs):
            self._queued.append(Task(f"{number:06}", begun, begun))
        now = begun
        while self._queued or self._waiting or self._ends:
            while self._ends and self._ends[0][0] <= now:
                self._running -= 1
                heapq.heappop(self._ends)[2](now)
            wake_at = self._look(now)
            times = [at for at in (wake_at, self._ends[0][0] if self._ends else None) if at]
            if not times:
                break
            now = max(now, min(times))
        self._tally.jobs += jobs
        self._tally.refused += sum(ledger.refused for ledger in self._ledgers.values())
        self._tally.ended = now
        return now

    def _look(self, now: float) -> Optional[float]:
        """Plan as the drivers do; gives the time of the next look."""
        # The rest of each list could not be started: the plan is the same without it.
        due = bisect_right(self._waiting, (now, "~"))
        waiting = [task for _, _, task in self._waiting[: max(ENOUGH, min(due, ENOUGH)) + 1]]
        queued = [task for task, _ in zip(self._queued, range(ENOUGH))]
        by_id = {task.id: task for task in (*waiting, *queued)}
        planned = plan(
            [task.candidate() for task in by_id.values()],
            now,
            self._limits,
            free_slots=STEPS_AT_ONCE - self._running,
            creates=self._ledgers[StepKind.CREATE].log(now),
            statuses=self._ledgers[StepKind.STATUS].log(now),
        )
        for step in planned.steps:
            self._start(by_id[step.job_id], step.kind, now)
        return planned.wake_at

    def _start(self, task: Task, kind: StepKind, now: float) -> None:
        self._running += 1
        ledger = self._ledgers[kind]
        ledger.send(now, self._limits.window_s)
        if kind is StepKind.CREATE:
            self._queued.remove(task)
            self._end_at(now + ORDER_S, lambda at: self._ordered(task, at))
            return
        self._waiting.remove((task.due, task.id, task))
        self._tally.asks += 1
        task.asks += 1
        if now + ON_ITS_WAY_S < task.finishes:
            self._end_at(now + QUESTION_S, lambda at: self._too_soon(task, at))
        else:
            self._end_at(now + QUESTION_S, lambda at: self._found(task, at))

    def _end_at(self, at: float, what: Callable[[float], None]) -> None:
        heapq.heappush(self._ends, (at, id(what), what))

    def _ordered(self, task: Task, now: float) -> None:
        self._ledgers[StepKind.CREATE].answer(now)
        served = self._service.draw(now, self._chance)
        task.submitted, task.finishes = now, now + served
        self._tally.served += served
        self._tally.orders.append((now, task.finishes))
        self._wait_for(task, now, 0.0)

    def _too_soon(self, task: Task, now: float) -> None:
        self._ledgers[StepKind.STATUS].answer(now)
        task.too_soon = now - task.submitted
        self._wait_for(task, now, task.too_soon)

    def _wait_for(self, task: Task, now: float, elapsed: float) -> None:
        task.state = JobState.WAITING
        others = len(self._waiting) + min(len(self._queued), self._limits.creates)
        turn_s = self._limits.turn_s(others)
        task.due = now + self._rule.delay(elapsed, task.asks, self._history.seconds(), turn_s)
        insort(self._waiting, (task.due, task.id, task))

    def _found(self, task: Task, now: float) -> None:
        self._ledgers[StepKind.STATUS].answer(now)
        self._tally.waited += now - task.finishes
        known = self._rule.learns(
            task.too_soon, now - task.submitted, self._history.seconds(), self._chance.random
        )
        self._history.add(now, known)
        # The file comes in with the same step.
        self._running += 1
        self._end_at(now + FILE_S, lambda at: None)


def simulate(
    rule: PollPlan,
    service: Service,
    *,
    jobs: int,
    sessions: int,
    between_s: float = 1800.0,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    seed: int = 1,
) -> Tally:
    """Order some jobs in one go, again and again, and keep what has been learnt in between.

    :param between_s: seconds from one session's end to the next
    """
    chance = random.Random(seed)
    history, tally, now = History(), Tally(), 0.0
    for _ in range(sessions):
        now = between_s + Session(rule, service, history, tally, chance, limits).run(now, jobs)
    return tally


def bound(orders: int, finishes: Callable[[int, float], float], limits: Limits) -> float:
    """Return the seconds in which nobody could be quicker: limits kept, each end known in advance.

    :param finishes: the end of a task by its number and the time it was ordered at
    """
    ordered = [limits.window_s * (number // limits.creates) for number in range(orders)]
    ends = sorted(finishes(number, at) for number, at in enumerate(ordered))
    asked: list[float] = []
    for number, end in enumerate(ends):
        free_at = asked[number - limits.statuses] + limits.window_s if number >= 10 else 0.0
        asked.append(max(end, free_at))
    return asked[-1] + QUESTION_S + FILE_S


def one_question_a_turn(median_s: float, sigma: float, turn_s: float) -> float:
    """Return the least added wait if times are known exactly and each task has one question a turn.

    The first question is put at the best moment; later ones follow a turn apart, until it is done.
    """
    steps = 400
    normal = NormalDist()
    # Times of equal likelihood stand for all.
    times = [median_s * math.exp(sigma * normal.inv_cdf((n + 0.5) / steps)) for n in range(steps)]

    def waited(first: float) -> float:
        return sum(first + turn_s * max(0, math.ceil((t - first) / turn_s)) - t for t in times)

    return min(map(waited, times)) / sum(times)


# -- the best that can be done ---------------------------------------------------------------


def frontier(sigma: float, prices: Sequence[float]) -> list[tuple[float, float]]:
    """Return the least (requests a job, added wait) for log-normal times that are known exactly.

    For each price of a request, in median service times, the times of the questions that make
    `price × requests + wait` least are found by dynamic programming over a grid of times.
    """
    steps, reach = 400, 4.5 * sigma
    grid = [math.exp(reach * (2.0 * n / steps - 1.0)) for n in range(steps + 1)]
    normal = [0.5 * (1.0 + math.erf(math.log(at) / sigma / math.sqrt(2.0))) for at in grid]
    # The share of the mean that lies below each time.
    mean = math.exp(sigma * sigma / 2.0)
    partial = [
        mean * 0.5 * (1.0 + math.erf((math.log(at) / sigma - sigma) / math.sqrt(2.0)))
        for at in grid
    ]
    return [_best(price, grid, normal, partial, mean) for price in prices]


def _best(
    price: float, grid: list[float], below: list[float], partial: list[float], mean: float
) -> tuple[float, float]:
    last = len(grid) - 1
    # Index -1 stands for the start. Backwards: what follows a question at grid[i] that came early.
    cost = [0.0] * (last + 1)
    asks = [0.0] * (last + 1)
    wait = [0.0] * (last + 1)
    answer = (0.0, 0.0)
    for here in range(last - 1, -2, -1):
        done = below[here] if here >= 0 else 0.0
        had = partial[here] if here >= 0 else 0.0
        best = math.inf
        for then in range(here + 1, last + 1):
            waited = grid[then] * (below[then] - done) - (partial[then] - had)
            total = price * (1.0 - done) + waited + cost[then]
            if total < best:
                best, choice, chosen_wait = total, then, waited
        if here >= 0:
            cost[here] = best
            asks[here] = (1.0 - done) + asks[choice]
            wait[here] = chosen_wait + wait[choice]
        else:
            answer = (1.0 + asks[choice], (chosen_wait + wait[choice]) / mean)
    return answer
