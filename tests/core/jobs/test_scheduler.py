"""The scheduler: limits kept, the urgent first, questions put when they are likely to pay."""

import math
import random
from statistics import median

from eosda_imagery.core.jobs.model import Candidate, JobState
from eosda_imagery.core.jobs.polling import MAX_WAIT_S, learnt_time, next_status_delay, typical_time
from eosda_imagery.core.jobs.scheduler import RequestLog, StepKind, plan
from eosda_imagery.core.settings.values import Limits
from hypothesis import given
from hypothesis import strategies as st

NOW = 10_000.0
LIMITS = Limits(creates=10, statuses=10, window_s=60.0, margin_s=0.0)


def candidate(name, state=JobState.QUEUED, due=NOW, created=0.0, owner=None, lease_until=0.0):
    return Candidate(name, state, due, created, owner, lease_until)


NONE = RequestLog()


def planned(jobs, free_slots=3, creates=NONE, statuses=NONE, **more):
    return plan(
        jobs, NOW, LIMITS, free_slots=free_slots, creates=creates, statuses=statuses, **more
    )


def test_nothing_to_do_needs_no_wake_up():
    assert planned([]).steps == ()
    assert planned([]).wake_at is None


def test_files_come_before_questions_and_questions_before_orders():
    jobs = [
        candidate("order"),
        candidate("question", JobState.WAITING),
        candidate("file", JobState.FETCHING),
    ]
    steps = planned(jobs, linked={"file"}).steps
    assert [(step.job_id, step.kind) for step in steps] == [
        ("file", StepKind.FETCH),
        ("question", StepKind.STATUS),
        ("order", StepKind.CREATE),
    ]


def test_a_job_not_yet_due_is_waited_for():
    result = planned([candidate("a", JobState.WAITING, due=NOW + 7)])
    assert result.steps == ()
    assert result.wake_at == NOW + 7


def test_a_claim_is_waited_for_whoever_has_it():
    result = planned([candidate("a", owner="other", lease_until=NOW + 30)])
    assert result.steps == ()
    assert result.wake_at == NOW + 30


def test_an_order_in_doubt_is_never_sent_again():
    result = planned([candidate("a", JobState.SUBMITTING, owner="me", lease_until=NOW + 30)])
    assert result.steps == ()
    assert result.wake_at == NOW + 30


def test_a_full_minute_is_waited_out():
    log = RequestLog(tuple(NOW - 50 + n for n in range(10)))
    result = planned([candidate("a")], creates=log)
    assert result.steps == ()
    assert result.wake_at == NOW + 10


def test_a_pause_the_service_asked_for_is_kept():
    result = planned([candidate("a", JobState.WAITING)], statuses=RequestLog((), NOW + 20))
    assert result.steps == ()
    assert result.wake_at == NOW + 20


@given(
    st.lists(
        st.tuples(
            st.sampled_from([JobState.QUEUED, JobState.WAITING, JobState.FETCHING]),
            st.floats(NOW - 100, NOW + 100),
        ),
        max_size=40,
    ),
    st.lists(st.floats(NOW - 100, NOW), max_size=14),
    st.lists(st.floats(NOW - 100, NOW), max_size=14),
    st.integers(0, 8),
)
def test_no_plan_breaks_a_limit(jobs, creates, statuses, slots):
    jobs = [candidate(str(n), state, due) for n, (state, due) in enumerate(jobs)]
    result = planned(
        jobs,
        free_slots=slots,
        creates=RequestLog(tuple(creates)),
        statuses=RequestLog(tuple(statuses)),
    )
    assert len(result.steps) <= slots
    assert len({step.job_id for step in result.steps}) == len(result.steps)
    for kind, log in ((StepKind.CREATE, creates), (StepKind.STATUS, statuses)):
        recent = [at for at in log if at > NOW - 60]
        started = sum(step.kind is kind for step in result.steps)
        assert started == 0 or started + len(recent) <= 10
    due = {job.id for job in jobs if job.due <= NOW}
    assert all(step.job_id in due for step in result.steps)
    assert result.wake_at is None or result.wake_at > NOW


def test_a_steady_service_is_asked_about_when_it_is_done():
    delay = next_status_delay(0.0, [20.0] * 20)
    assert 18 < delay < 26


def test_questions_become_rarer_for_a_task_that_takes_long():
    elapsed, gaps = 0.0, []
    while elapsed < 4 * 86400:
        gap = next_status_delay(elapsed, [20.0] * 20)
        gaps.append(gap)
        elapsed += gap
    assert len(gaps) < 80
    assert gaps[-1] == MAX_WAIT_S


@given(
    st.floats(0, 1e6),
    st.lists(st.floats(0, 1e6, allow_nan=False), max_size=60),
)
def test_the_wait_is_always_a_sensible_number(elapsed, history):
    delay = next_status_delay(elapsed, history)
    assert math.isfinite(delay)
    assert 1.0 <= delay <= MAX_WAIT_S


def learnt_of(services, history=()):
    """Live through tasks of these service times as the engine does; gives what has been learnt."""
    chance, history = random.Random(7), list(history)
    for service in services:
        too_soon, elapsed = 0.0, next_status_delay(0.0, history)
        while elapsed < service:
            too_soon, elapsed = elapsed, elapsed + next_status_delay(elapsed, history)
        history = [learnt_time(too_soon, elapsed, history, chance.random), *history][:50]
    return history


def test_waits_do_not_make_the_next_waits_longer():
    """Remembering the time of the question would be a ratchet: it is always after the end."""
    chance = random.Random(3)
    learnt = learnt_of([20.0 * math.exp(chance.gauss(0.0, 0.3)) for _ in range(300)])
    assert 16 < median(learnt) < 25


def test_a_service_that_has_become_quicker_is_noticed():
    chance = random.Random(3)
    learnt = learnt_of([20.0 * math.exp(chance.gauss(0.0, 0.3)) for _ in range(200)], [80.0] * 50)
    assert median(learnt) < 40


def test_a_service_that_slows_down_within_hours_is_followed():
    """One whose time doubles within twelve tasks is not judged by the mean of fifty."""
    steady = learnt_of([20.0] * 50)
    slower = [20.0 * 2.0 ** (task / 12) for task in range(13)]
    assert typical_time(learnt_of(slower, steady)) > 32


def test_chance_alone_does_not_make_a_steady_service_look_new():
    chance = random.Random(5)
    times = [60.0 * math.exp(chance.gauss(0.0, 0.3)) for _ in range(300)]
    assert all(48 < typical_time(times[start : start + 50]) < 75 for start in range(0, 250, 10))


KNOWN = [20.0 * math.exp(0.3 * math.sin(3.7 * task)) for task in range(50)]


def test_scarce_questions_are_put_when_one_is_likely_to_do():
    """Ten at once have ten questions a minute: one that comes too soon waits for the next."""
    alone, often, seldom = (next_status_delay(0.0, KNOWN, LIMITS.turn_s(n)) for n in (0, 3, 9))
    assert alone < often < seldom
    assert sum(time < seldom for time in KNOWN) / len(KNOWN) > 0.85
    assert sum(time < alone for time in KNOWN) / len(KNOWN) < 0.6


@given(st.floats(0, 1e6), st.lists(st.floats(0, 1e6), max_size=60), st.floats(0, 1e6))
def test_sharing_questions_never_brings_them_forward(elapsed, history, turn_s):
    alone = next_status_delay(elapsed, history)
    shared = next_status_delay(elapsed, history, turn_s)
    assert alone <= shared <= MAX_WAIT_S


@given(
    st.floats(0, 1e6),
    st.floats(0.01, 1e6),
    st.lists(st.floats(0, 1e6, allow_nan=False), max_size=60),
    st.floats(0, 1, exclude_max=True),
)
def test_what_is_learnt_is_never_later_than_what_was_seen(too_soon, found, history, share):
    learnt = learnt_time(too_soon, found, history, lambda: share)
    assert 0.0 < learnt <= found
