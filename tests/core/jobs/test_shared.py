"""What two downloads of one account have in common is ordered once, and neither can lose it."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from eosda_imagery.core.jobs.clock import steady_time
from eosda_imagery.core.jobs.drivers.inline_driver import InlineDriver
from eosda_imagery.core.jobs.model import JobKind, JobState, Sharing, make_jobs, new_id
from eosda_imagery.core.jobs.process_lock import ProcessLock
from eosda_imagery.core.jobs.scheduler import Step, StepKind
from eosda_imagery.core.jobs.steps.runner import JobRunner
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.jobs.store.shared import FRESH_S, LOOK_S, SharedState
from eosda_imagery.core.orders.reuse import find_or_add, orders_to_come, parts_of

from tests.core.jobs.test_inline_driver import assert_equals_scene, halves

BANDS = ("B04", "B03", "B02")
CLEAR = "S2L2A/35/U/KR/2026/11/3/0"
EAST = {
    "type": "Polygon",
    "coordinates": [[[24.16, 49.79], [24.18, 49.79], [24.18, 49.81], [24.16, 49.81],
                     [24.16, 49.79]]],
}  # fmt: skip


class Pair:
    """A download of two parts and one of the second and a third: one part is in both."""

    def __init__(self, bench):
        self.bench = bench
        west, middle = halves(None)
        self.first = self.plan(west, middle)
        self.second = self.plan(middle, EAST)

    def plan(self, *polygons):
        bench = self.bench
        model = bench.add(polygons=list(polygons))
        with bench.store._database.transaction() as cursor:
            cursor.execute("DELETE FROM downloads")
        return replace(model, id=new_id()), polygons

    def add(self, planned, store=None):
        download, polygons = planned
        jobs = make_jobs(download, polygons)
        assert find_or_add(store or self.bench.store, (download, jobs)).earlier is None
        return download

    def add_both(self):
        return self.add(self.first), self.add(self.second)

    def job(self, planned, part):
        return self.bench.store.downloads.get(planned[0].id).jobs[part]

    @property
    def shared(self):
        """The two jobs of the same content."""
        return self.job(self.first, 1), self.job(self.second, 0)

    def step(self, job, kind, **changes):
        """Carry out one step, as a driver does."""
        bench = self.bench
        bench.store.use_account(bench.options.key_id)
        runner = JobRunner(
            bench.store, bench.options, bench.limits, bench.owner.id, {}, steady_time, **changes
        )
        runner.run(Step(job.id, kind), lambda: False, lambda done, total: None)
        return bench.store.jobs.get(job.id)


@pytest.fixture
def pair(bench):
    return Pair(bench)


def assert_whole(view, sandbox):
    assert view.ready, [(job.state, job.error_text) for job in view.jobs]
    for path in view.files:
        assert_equals_scene(path, BANDS, sandbox.scenes[CLEAR])


def test_two_downloads_at_once_order_what_they_share_once(bench, sandbox, pair):
    first, second = pair.add_both()
    views = bench.run(first, second)
    assert sandbox.count("create") == 3
    for view in views:
        assert_whole(view, sandbox)
    # The file has come in once, and its task was not asked about for each.
    assert sandbox.count("file") == 3
    assert {job.state for job in pair.shared} == {JobState.READY}


def test_what_another_download_has_under_way_is_shared_as_soon_as_it_is_asked_for(
    bench, sandbox, pair
):
    sandbox.configure(polls_needed=2)
    first = pair.add(pair.first)
    pair.step(pair.job(pair.first, 1), StepKind.CREATE)
    parts = parts_of(bench.store, (pair.second[0], make_jobs(*pair.second)))
    assert parts.orders == 1
    pair.add(pair.second)
    mine = pair.job(pair.second, 0)
    theirs = pair.job(pair.first, 1)
    assert (mine.state, mine.task_id) == (JobState.WAITING, theirs.task_id)
    assert mine.due == theirs.due
    assert orders_to_come(bench.store.downloads.get(mine.download_id)) == 1
    assert_whole(bench.run(pair.second[0])[0], sandbox)
    assert_whole(bench.run(first)[0], sandbox)
    assert sandbox.count("create") == 3


def test_an_answer_holds_for_all_that_share_the_task(bench, sandbox, pair):
    sandbox.configure(polls_needed=3)
    pair.add(pair.first)
    pair.step(pair.job(pair.first, 1), StepKind.CREATE)
    pair.add(pair.second)
    before = sandbox.count("status")
    asked = pair.step(pair.job(pair.first, 1), StepKind.STATUS)
    assert sandbox.count("status") == before + 1
    assert pair.job(pair.second, 0).due == asked.due


def test_a_download_that_was_shared_goes_on_when_the_other_is_cancelled(bench, sandbox, pair):
    first, second = pair.add_both()
    pair.step(pair.job(pair.first, 1), StepKind.CREATE)
    bench.store.jobs.cancel([first.id])
    theirs, mine = pair.shared
    assert (theirs.state, mine.state) == (JobState.CANCELLED, JobState.WAITING)
    assert_whole(bench.run(second)[0], sandbox)
    assert sandbox.count("create") == 2
    # Nor is it lost for the first: its part has come meanwhile.
    bench.store.jobs.retry([first.id])
    assert_whole(bench.run(first)[0], sandbox)
    assert sandbox.count("create") == 3


def test_a_download_that_waited_orders_itself_when_the_other_is_cancelled_before(
    bench, sandbox, pair
):
    first, second = pair.add_both()
    bench.store.jobs.cancel([first.id])
    assert_whole(bench.run(second)[0], sandbox)
    assert sandbox.count("create") == 2


def test_what_was_paid_and_then_cancelled_is_taken_over(bench, sandbox, pair):
    first = pair.add(pair.first)
    theirs = pair.step(pair.job(pair.first, 1), StepKind.CREATE)
    bench.store.jobs.cancel([first.id])
    second = pair.add(pair.second)
    assert pair.job(pair.second, 0).task_id == theirs.task_id
    assert_whole(bench.run(second)[0], sandbox)
    assert sandbox.count("create") == 2


def test_while_the_other_is_being_sent_nothing_is_sent(bench, sandbox, pair):
    pair.add_both()
    theirs, mine = pair.shared
    key_id = bench.options.key_id
    bench.store.leases.acquire(
        theirs.id, "elsewhere", 60, (JobState.QUEUED,), JobState.SUBMITTING, key_id=key_id
    )
    now = steady_time()
    waiting = pair.step(mine, StepKind.CREATE)
    assert (waiting.state, waiting.task_id) == (JobState.QUEUED, None)
    assert now < waiting.due <= steady_time() + LOOK_S
    assert sandbox.log == []
    # Its process ends: whether it was taken is not known, and so only the user can decide.
    bench.store.leases.recover(lambda owner: owner == "elsewhere")
    in_doubt = pair.step(mine, StepKind.CREATE)
    assert in_doubt.state is JobState.UNCONFIRMED
    assert "for another download" in in_doubt.error_text
    assert sandbox.log == []
    assert bench.store.shared.state_of(mine) is SharedState.IN_DOUBT
    # The answer comes late after all: both have it.
    bench.store.leases.note_task(theirs.id, "late", now, now + 345600.0)
    bench.store.shared.hand_out(theirs.id, key_id)
    assert [(job.state, job.task_id) for job in pair.shared] == [(JobState.WAITING, "late")] * 2


@pytest.mark.parametrize("which", ["the first", "the second", "both"])
def test_only_the_user_s_retry_sends_what_is_in_doubt_and_it_sends_it_once(
    bench, sandbox, pair, which
):
    first, second = pair.add_both()
    sandbox.inject("create", "reset_before", after=True)
    theirs = pair.step(pair.job(pair.first, 1), StepKind.CREATE)
    assert theirs.state is JobState.UNCONFIRMED
    (view,) = bench.run(second)
    assert [job.state for job in view.jobs] == [JobState.UNCONFIRMED, JobState.READY]
    # The order in doubt, and the part that is not shared.
    assert sandbox.count("create") == 2
    retried = {"the first": [first.id], "the second": [second.id]}
    bench.store.jobs.retry(retried.get(which, [first.id, second.id]))
    for view in bench.run(first, second):
        assert_whole(view, sandbox)
    assert sandbox.count("create") == 4


def test_an_order_cancelled_in_doubt_keeps_the_other_back_as_well(bench, sandbox, pair):
    first, _ = pair.add_both()
    sandbox.inject("create", "reset_before", after=True)
    pair.step(pair.job(pair.first, 1), StepKind.CREATE)
    bench.store.jobs.cancel([first.id])
    assert pair.step(pair.shared[1], StepKind.CREATE).state is JobState.UNCONFIRMED
    assert sandbox.count("create") == 1


def test_what_the_service_gave_up_is_ordered_once_more_for_both(bench, sandbox, pair):
    first, second = pair.add_both()
    sandbox.configure(fail_tasks="The scene is being reprocessed")
    pair.step(pair.job(pair.first, 1), StepKind.CREATE)
    theirs = pair.step(pair.job(pair.first, 1), StepKind.STATUS)
    assert theirs.state is JobState.FAILED
    mine = pair.job(pair.second, 0)
    assert (mine.state, mine.error_text) == (JobState.FAILED, theirs.error_text)
    assert sandbox.count("status") == 1
    sandbox.configure(fail_tasks="")
    bench.store.jobs.retry([first.id, second.id])
    for view in bench.run(first, second):
        assert_whole(view, sandbox)
    assert sandbox.count("create") == 4


def test_a_task_that_is_lost_is_not_taken_from_a_download_that_was_cancelled(bench, sandbox, pair):
    first, second = pair.add_both()
    sandbox.configure(fail_tasks="The scene is being reprocessed")
    pair.step(pair.job(pair.first, 1), StepKind.CREATE)
    bench.store.jobs.cancel([second.id])
    lost = pair.step(pair.job(pair.first, 1), StepKind.STATUS).task_id
    sandbox.configure(fail_tasks="")
    bench.store.jobs.retry([first.id])
    assert_whole(bench.run(first)[0], sandbox)
    assert pair.job(pair.first, 1).task_id != lost


def test_another_account_orders_and_pays_for_itself(bench, sandbox, pair, other):
    pair.add(pair.first)
    theirs = pair.step(pair.job(pair.first, 1), StepKind.CREATE)
    store, options = other
    download, polygons = pair.second
    assert parts_of(store, (download, make_jobs(download, polygons))).orders == 2
    pair.add(pair.second, store)
    driver = InlineDriver(store, bench.owner, options, bench.limits, stopped=lambda: False)
    (view,) = driver.run([download.id], 60.0)
    assert_whole(view, sandbox)
    assert [entry.account for entry in sandbox.log if entry.kind == "create"] == [0, 1, 1]
    assert pair.job(pair.first, 1).task_id == theirs.task_id != view.jobs[0].task_id
    assert pair.job(pair.first, 1).state is JobState.WAITING


def test_what_is_wanted_anew_is_ordered_anew(bench, sandbox, pair):
    first = pair.add(pair.first)
    # Sent before: it would share the new order otherwise, if that came first.
    pair.step(pair.job(pair.first, 1), StepKind.CREATE)
    download, polygons = pair.second
    # As "Order again" and REUSE=false do.
    bench.store.downloads.add(download, make_jobs(download, polygons))
    assert {job.sharing for job in bench.store.downloads.get(download.id).jobs} == {Sharing.OWN}
    for view in bench.run(first, download):
        assert_whole(view, sandbox)
    assert sandbox.count("create") == 4


def test_a_part_whose_file_has_gone_is_ordered_and_one_that_came_meanwhile_is_not(
    bench, sandbox, pair
):
    first, second = pair.add_both()
    bench.store.jobs.cancel([second.id])
    bench.run(first)
    (path,) = pair.job(pair.first, 1).files
    bench.store.jobs.retry([second.id])
    content = Path(path).read_bytes()
    Path(path).unlink()
    mine = pair.step(pair.job(pair.second, 0), StepKind.CREATE)
    assert (mine.state, sandbox.count("create")) == (JobState.WAITING, 3)
    Path(path).write_bytes(content)
    done = pair.step(pair.job(pair.second, 0), StepKind.STATUS)
    assert (done.state, done.files) == (JobState.READY, (path,))
    assert sandbox.count("create") == 3


def test_a_part_that_was_finished_between_the_look_and_the_order_is_not_ordered(bench, pair):
    pair.add_both()
    theirs, mine = pair.shared
    with bench.store._database.transaction() as cursor:
        cursor.execute("UPDATE jobs SET state = 'ready' WHERE id = ?", (theirs.id,))
    queued = (JobState.QUEUED,)
    ask = (mine.id, "me", 60, queued, JobState.SUBMITTING)
    assert bench.store.leases.acquire(*ask).job is None
    assert bench.store.leases.acquire(*ask, looked_at=[theirs.id]).job.id == mine.id


def test_of_tasks_that_were_stopped_statistics_share_those_of_today_only(bench, pair):
    pair.add_both()
    theirs, mine = pair.shared
    of_statistics = replace(mine, kind=JobKind.STATISTICS)

    def state(job, state, submitted):
        with bench.store._database.transaction() as cursor:
            cursor.execute(
                "UPDATE jobs SET state = ?, task_id = 't', submitted = ? WHERE id = ?",
                (state, submitted, theirs.id),
            )
        return bench.store.shared.state_of(job)

    now = steady_time()
    for old in (now - FRESH_S - 60.0, now - 400 * FRESH_S):
        assert state(mine, "waiting", old) is SharedState.ORDERED
        assert state(mine, "cancelled", old) is SharedState.ORDERED
        assert state(of_statistics, "waiting", old) is SharedState.ORDERED
        assert state(of_statistics, "cancelled", old) is SharedState.NONE
    assert state(of_statistics, "cancelled", now - 60.0) is SharedState.ORDERED


def test_a_clock_that_is_set_forward_pays_nothing_again(bench, sandbox, pair):
    pair.add(pair.first)
    task = pair.step(pair.job(pair.first, 1), StepKind.CREATE).task_id
    with bench.store._database.transaction() as cursor:
        cursor.execute("UPDATE jobs SET expires = 1.0, submitted = 0.0 WHERE task_id = ?", (task,))
    parts = parts_of(bench.store, (pair.second[0], make_jobs(*pair.second)))
    assert parts.orders == 1
    pair.add(pair.second)
    assert pair.job(pair.second, 0).task_id == task


@pytest.mark.parametrize("polls", [0, 2])
def test_many_processes_with_one_part_in_common_order_it_once(bench, sandbox, pair, polls):
    sandbox.configure(polls_needed=polls, delay=0.05)
    west, middle = halves(None)
    downloads = [pair.first, pair.second, pair.plan(middle), pair.plan(middle, EAST, west)]
    views, errors = [], []

    def work(planned):
        store, lock = Store(bench.folder / "data"), ProcessLock(bench.folder / "data")
        try:
            store.use_account(bench.options.key_id)
            pair.add(planned, store)
            driver = InlineDriver(store, lock, bench.options, bench.limits, stopped=lambda: False)
            views.extend(driver.run([planned[0].id], 60.0))
        except BaseException as error:
            errors.append(error)
        finally:
            lock.close()
            store.close()

    threads = [threading.Thread(target=work, args=(planned,)) for planned in downloads]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    for view in views:
        assert_whole(view, sandbox)
    assert len(views) == len(downloads)
    assert sandbox.count("create") == 3


def test_a_look_at_the_like_goes_by_the_content_and_walks_through_no_table(
    bench, sandbox, pair, monkeypatch
):
    asked, connect = set(), bench.store._database._connect

    def listening():
        connection = connect()
        connection.set_trace_callback(asked.add)
        return connection

    bench.store._database.close()
    monkeypatch.setattr(bench.store._database, "_connect", listening)
    sandbox.configure(polls_needed=1)
    first, second = pair.add_both()
    for view in bench.run(first, second):
        assert_whole(view, sandbox)
    monkeypatch.undo()
    by_content = [one for one in asked if "fingerprint = " in one]
    assert len(by_content) > 5
    with bench.store._database.reading() as connection:
        for statement in by_content:
            for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall():
                assert not row["detail"].startswith("SCAN jobs"), statement
                assert "jobs_by_turn" not in row["detail"], statement
