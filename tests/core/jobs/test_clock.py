"""Clocks that are wrong or are set: nothing waits for hours, nothing is paid again."""

import time
from contextlib import closing

import pytest
from eosda_imagery.core.jobs import clock as clock_module
from eosda_imagery.core.jobs.clock import SteadyClock
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.jobs.store.leases import (
    BOUNDED_EVERY_S,
    LONGEST_PAUSE_S,
    LONGEST_WAIT_S,
)

from .test_store import QUEUED, added

URL = "http://127.0.0.1:1"
HOUR, DAY = 3600.0, 86400.0


class Clock:
    """The computer's clock, which somebody sets."""

    def __init__(self, offset=0.0):
        self.offset = offset

    def __call__(self):
        return time.time() + self.offset


@pytest.fixture
def wall(monkeypatch):
    """The time as the computer tells it, and as it passes, in seconds."""

    class Time:
        now, tick = 1000.0, 50.0

        def time(self):
            return self.now

        def monotonic(self):
            return self.tick

        def pass_by(self, seconds):
            self.now += seconds
            self.tick += seconds

    made = Time()
    monkeypatch.setattr(clock_module, "time", made)
    return made


def test_the_process_s_own_clock_never_goes_back(wall):
    steady = SteadyClock()
    assert steady() == 1000.0
    wall.now -= 5 * HOUR
    wall.pass_by(10.0)
    assert steady() == 1010.0
    wall.pass_by(7.0)
    assert steady() == 1017.0


def test_it_follows_a_clock_that_is_set_right_or_a_sleep(wall):
    steady = SteadyClock()
    steady()
    wall.now += 8 * HOUR
    wall.pass_by(1.0)
    assert steady() == 1001.0 + 8 * HOUR


@pytest.mark.parametrize("back", [120.0, HOUR, 5 * HOUR, 30 * DAY])
@pytest.mark.parametrize("again", [False, True], ids=["at work", "after a restart"])
def test_no_wait_grows_when_the_clock_is_set_back(tmp_path, back, again):
    clock = Clock()
    with closing(Store(tmp_path / "data", clock)) as store:
        _, (queued,) = added(store)
        _, (waiting,) = added(store)
        now = clock()
        store.leases.recover(lambda owner: False)
        store.leases.acquire(waiting.id, "me", 60, QUEUED, JobState.WAITING)
        store.leases.update(waiting.id, "me", submitted=now, asked=now, task_id="t", due=now + 8)
        store.leases.acquire(queued.id, "me", 60, QUEUED, JobState.QUEUED)
        store.leases.update(queued.id, "me", due=now + 300, attempts=5, created=now)
        store.rate_limit.pause("A", "create", now + 15)
        clock.offset = -back
        opened = Store(tmp_path / "data", clock) if again else store
        opened.leases.recover(lambda owner: False)
        due = {one.id: one.due - clock() for one in opened.jobs.urgent(URL, 10)}
        assert due[waiting.id] <= 0.0
        assert due[queued.id] <= 0.0
        assert opened.rate_limit.paused_until("A", "create") - clock() <= 61.0
        assert opened.jobs.get(waiting.id).submitted <= clock() + 1.0
        opened.close()


def test_what_a_process_with_another_clock_writes_later_does_not_hold_us_up(tmp_path):
    """It was begun before the clock was set back, or runs on another computer."""
    ours, ahead = Clock(), Clock(5 * HOUR)
    with closing(Store(tmp_path / "data", ours)) as store:
        store.leases.recover(lambda owner: False)
        with closing(Store(tmp_path / "data", ahead)) as other:
            (_, (waiting,)), (_, (sent,)) = added(other), added(other)
            now = ahead()
            other.leases.acquire(waiting.id, "it", 60, QUEUED, JobState.WAITING)
            other.leases.update(
                waiting.id, "it", submitted=now, asked=now, task_id="t", due=now + 8
            )
            other.leases.acquire(sent.id, "it", 180, QUEUED, JobState.SUBMITTING)
            other.rate_limit.pause("A", "status", now + 15)
        ours.offset += BOUNDED_EVERY_S
        store.leases.recover(lambda owner: False)
        found = {one.id: one for one in store.jobs.urgent(URL, 10)}
        assert found[waiting.id].due <= ours()
        assert found[sent.id].lease_until - ours() <= 181.0
        assert store.rate_limit.paused_until("A", "status") - ours() <= 61.0


def test_waits_that_are_as_long_as_they_may_be_are_kept(tmp_path):
    clock = Clock()
    with closing(Store(tmp_path / "data", clock)) as store:
        _, (job,) = added(store)
        now = clock()
        store.leases.acquire(job.id, "me", 60, QUEUED, JobState.WAITING)
        store.leases.update(job.id, "me", submitted=now, task_id="t", due=now + LONGEST_WAIT_S - 10)
        store.rate_limit.pause("A", "create", now + LONGEST_PAUSE_S - 10)
    with closing(Store(tmp_path / "data", clock)) as opened:
        opened.leases.recover(lambda owner: False)
        assert opened.jobs.get(job.id).due == pytest.approx(now + LONGEST_WAIT_S - 10)
        assert opened.rate_limit.paused_until("A", "create") == now + LONGEST_PAUSE_S - 10


def test_an_order_under_way_here_is_not_lost_to_a_clock_set_forward(tmp_path):
    clock = Clock()
    with closing(Store(tmp_path / "data", clock)) as store:
        _, (job,) = added(store)
        store.leases.acquire(job.id, "me", 180, QUEUED, JobState.SUBMITTING)
        clock.offset = 2 * HOUR
        assert store.leases.recover(lambda owner: False, "me", [job.id]) == []
        assert store.jobs.get(job.id).state is JobState.SUBMITTING


def expired_after(bench, sandbox, behind, polls):
    """Order with a clock that is behind, which is then set right."""
    clock = Clock(-behind)
    store = Store(bench.folder / "data", clock)
    sandbox.configure(polls_needed=polls)
    bench.store = store
    download = bench.add()
    until = time.monotonic() + 1.0
    driver = bench.driver(clock=clock, stopped=lambda: bool(sandbox.count("create")))
    with pytest.raises(Exception, match="Cancelled"):
        driver.run([download.id], 60.0)
    assert time.monotonic() - until < 30
    clock.offset = 0.0
    return bench.run(download, clock=clock)[0].jobs[0]


def test_what_was_ordered_while_the_clock_was_behind_is_waited_for(bench, sandbox):
    job = expired_after(bench, sandbox, 30 * DAY, polls=2)
    assert (job.state, job.error_text) == (JobState.READY, "")
    assert sandbox.count("create") == 1


def test_a_time_limit_is_of_no_clock_that_can_be_set(bench, sandbox):
    from eosda_imagery.core.errors import TimeLimitError

    sandbox.configure(polls_needed=1000)
    clock = Clock()
    download = bench.add()

    def stopped():
        clock.offset = -5 * HOUR
        return False

    with pytest.raises(TimeLimitError):
        bench.run(download, time_limit_s=1.0, clock=clock, stopped=stopped)
