"""The desktop's driver with real QgsTasks: nothing waits in a task, nothing is lost at the end."""

import threading
import time
from dataclasses import replace

import pytest
from eosda_imagery.api.errors import MissingKeyError
from eosda_imagery.core import tasks
from eosda_imagery.core.jobs.drivers import desktop_driver
from eosda_imagery.core.jobs.drivers.desktop_driver import DesktopDriver
from eosda_imagery.core.jobs.model import Download, JobState, make_jobs, new_id
from eosda_imagery.core.jobs.process_lock import ProcessLock
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.settings.values import Limits
from eosda_imagery.core.tasks import Work
from qgis.core import QgsApplication

from tests.many import fill
from tests.waiting import wait_for, wait_until_at_rest


@pytest.fixture
def engine(bench):
    made = DesktopDriver(
        bench.folder / "data",
        lambda: bench.options,
        lambda: bench.limits,
        lambda: bench.sandbox.url,
    )
    made.heard = []
    made.views_changed.connect(lambda changed, gone: made.heard.append(changed))
    made.ready = []
    made.download_ready.connect(made.ready.append)
    made.troubles = []
    made.job_troubled.connect(lambda view, job: made.troubles.append(job))
    yield made
    made.close()
    wait_for(lambda: not ours(), "all tasks end")


def ours():
    return [task for task in QgsApplication.taskManager().tasks() if "EOSDA" in task.description()]


def opened(engine):
    engine.open()
    wait_for(lambda: engine._store is not None, "the store is open")


def states(engine):
    return [job.state for view in engine.views() for job in view.jobs]


def wish(bench, **changes):
    fields = {"folder": str(bench.folder / "out"), "base_url": bench.sandbox.url, **changes}
    download = Download(
        id=new_id(),
        view_id="S2L2A/35/U/KR/2026/11/3/0",
        dataset="sentinel2l2a",
        bands=("B04", "B03"),
        aoi=bench.sandbox.sample_aoi(),
        name="scene",
        created=0.0,
        **fields,
    )
    return download, make_jobs(download, [bench.sandbox.sample_aoi()])


def test_a_download_goes_all_the_way(bench, engine, sandbox):
    opened(engine)
    engine.add_all([wish(bench)])
    wait_for(lambda: engine.ready, "the download is ready")
    wait_for(lambda: states(engine) == [JobState.READY], "the list shows it")
    assert sandbox.count("create") == 1
    assert engine.troubles == []


def test_nothing_of_ours_runs_while_jobs_wait(bench, engine, sandbox):
    """With 20 jobs waiting at the service the task manager is idle: nothing sleeps in a task."""
    sandbox.configure(polls_needed=1000)
    bench.know_the_service(600.0)
    for _ in range(20):
        bench.store.downloads.add(*wish(bench))
    opened(engine)
    wait_for(lambda: states(engine) == [JobState.WAITING] * 20, "all jobs wait", 60)
    wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0, "no task is active")
    assert sandbox.count("create") == 20
    begun = []
    work = tasks.start(Work("unrelated", lambda task: None, begun.append, begun.append))
    wait_for(lambda: begun, "an unrelated task runs")
    assert begun == [None]
    assert work is not None


def test_steps_that_wait_for_a_thread_of_qgis_are_not_paid_twice(
    bench, engine, sandbox, monkeypatch
):
    """Two of three steps queue behind the one thread that is left."""
    monkeypatch.setattr(tasks, "LOOK_MS", 5)
    monkeypatch.setattr(DesktopDriver, "_slots", lambda engine: 3)
    sandbox.configure(latency=0.1)
    pool, release, ended = tasks.task_pool(), threading.Event(), []
    held = pool.maxThreadCount() - 1
    for _ in range(held):
        tasks.start(Work("held", lambda task: release.wait(60), ended.append, ended.append))
    opened(engine)
    engine.add_all([wish(bench) for _ in range(8)])
    wait_for(lambda: len(engine.ready) == 8, "all are ready", 60)
    release.set()
    wait_for(lambda: len(ended) == held, "the pool is free")
    counts = [sandbox.count(kind) for kind in ("create", "status", "file")]
    assert counts == [8, 8, 8]


def test_a_download_that_cannot_be_read_is_said_once_and_the_others_go_on(bench, engine, sandbox):
    odd, odd_jobs = wish(bench)
    good, jobs = wish(bench)
    bench.store.downloads.add_all([(odd, odd_jobs), (good, jobs)])
    with bench.store._database.transaction() as cursor:
        cursor.execute("UPDATE downloads SET record = 'rubbish' WHERE id = ?", (odd.id,))
    said = []
    engine.store_troubled.connect(said.append)
    opened(engine)
    wait_for(lambda: engine.ready, "the other is ready")
    assert [view.download.id for view in engine.ready] == [good.id]
    assert len(said) == 1
    assert said[0].startswith("1 download")
    assert sandbox.count("create") == 1


def test_jobs_left_by_an_earlier_session_go_on(bench, engine, sandbox):
    download, jobs = wish(bench)
    bench.store.downloads.add(download, jobs)
    opened(engine)
    wait_for(lambda: engine.ready, "the job of the earlier session is ready")
    assert engine.ready[0].download.id == download.id


def test_closing_in_mid_fetch_keeps_the_job(bench, engine, sandbox):
    sandbox.inject("file", "stall")
    opened(engine)
    progress = []
    engine.progressed.connect(lambda job, state: progress.append(state))
    engine.add_all([wish(bench)])
    wait_for(lambda: progress, "the fetch has begun")
    engine.close()
    wait_for(lambda: not ours(), "the step ends")
    (view,) = Store(bench.folder / "data").downloads.shown()
    assert view.jobs[0].state in (JobState.WAITING, JobState.FETCHING)
    assert view.jobs[0].task_id


def test_cancel_and_retry_use_the_paid_task(bench, engine, sandbox):
    sandbox.configure(polls_needed=5)
    opened(engine)
    download, jobs = wish(bench)
    engine.add_all([(download, jobs)])
    wait_for(lambda: states(engine) == [JobState.WAITING], "the order is placed")
    engine.cancel([download.id])
    wait_for(lambda: states(engine) == [JobState.CANCELLED], "it is cancelled")
    sandbox.configure(polls_needed=1)
    engine.retry([download.id])
    wait_for(lambda: engine.ready, "it is ready after all")
    assert sandbox.count("create") == 1


def test_without_a_key_jobs_wait_and_nothing_is_sent(bench, engine, sandbox):
    with_key = engine._options_source

    def without_key():
        raise MissingKeyError("No API key is set.")

    engine._options_source = without_key
    said = []
    engine.store_troubled.connect(said.append)
    opened(engine)
    engine.add_all([wish(bench)])
    wait_for(lambda: said, "the missing key is said")
    assert sandbox.log == []
    wait_for(lambda: engine.views() and engine.views()[0].jobs[0].held, "the job is held")
    engine._options_source = with_key
    engine.connection_changed()
    wait_for(lambda: engine.ready, "the job goes on with a key")


@pytest.mark.parametrize("taken_away", [False, True], ids=["at once", "after none"])
def test_what_was_ordered_with_a_wrong_key_goes_on_with_the_right_one(
    bench, engine, sandbox, taken_away
):
    """However the key is changed: mended, or forgotten and entered anew."""
    options = engine._options_source

    def with_typo():
        return replace(options(), key="apk.typo")

    def without_key():
        raise MissingKeyError("No API key is set.")

    engine._options_source = with_typo
    opened(engine)
    engine.add_all([wish(bench) for _ in range(2)])
    wait_for(lambda: engine.troubles, "the refusal is told")
    if taken_away:
        engine._options_source = without_key
        engine.connection_changed()
        wait_until_at_rest(engine)
    engine._options_source = options
    engine.connection_changed()
    wait_for(lambda: len(engine.ready) == 2, "both are ready")


def test_what_a_key_has_paid_stays_its_own_when_it_is_taken_away(bench, engine, sandbox):
    """Another account would hear that there is no such task, and order it again."""
    options = engine._options_source

    def without_key():
        raise MissingKeyError("No API key is set.")

    sandbox.configure(polls_needed=1000)
    sandbox.add_key(f"apk.{'f' * 64}")
    opened(engine)
    engine.add_all([wish(bench)])
    wait_for(lambda: states(engine) == [JobState.WAITING], "it is ordered")
    engine._options_source = without_key
    engine.connection_changed()
    wait_for(lambda: engine.views()[0].jobs[0].held, "it waits for the key")
    engine._options_source = lambda: replace(options(), key=f"apk.{'f' * 64}")
    engine.connection_changed()
    wait_until_at_rest(engine)
    (job,) = engine.views()[0].jobs
    assert (job.state, job.key_id) == (JobState.WAITING, bench.options.key_id)
    asked = sandbox.count("status")
    engine._options_source = options
    engine.connection_changed()
    wait_for(lambda: sandbox.count("status") > asked, "it goes on with its own")
    assert sandbox.count("create") == 1


def test_trouble_is_told_once(bench, engine, sandbox):
    sandbox.configure(fail_tasks="no such band")
    opened(engine)
    engine.add_all([wish(bench)])
    wait_for(lambda: engine.troubles, "the failure is told")
    wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0, "all is quiet")
    assert [job.state for job in engine.troubles] == [JobState.FAILED]
    assert "no such band" in engine.troubles[0].error_text


def test_limits_are_those_set(bench, engine, sandbox):
    sandbox.configure(create_limit=2, status_limit=2, rate_window=2.0)
    bench.limits = Limits(creates=2, statuses=2, window_s=2.0, margin_s=0.0)
    for _ in range(4):
        bench.store.downloads.add(*wish(bench))
    opened(engine)
    wait_for(lambda: len(engine.ready) == 4, "all are ready")
    assert [entry for entry in sandbox.log if entry.status == 429] == []


def test_a_wish_before_the_list_is_open_is_not_forgotten(bench, engine, sandbox):
    engine.open()
    engine.add_all([wish(bench)])
    wait_for(lambda: engine.ready, "the download is ready")
    assert sandbox.count("create") == 1


def test_a_list_that_cannot_be_opened_is_tried_again(bench, engine, sandbox, monkeypatch):
    """Another process may hold the file at the start; the wish made meanwhile is kept."""
    monkeypatch.setattr("eosda_imagery.core.jobs.drivers.desktop_driver.TROUBLE_NAP_S", 0.05)
    tasks = engine._tasks
    folder, tasks.folder = tasks.folder, bench.folder / "file"
    tasks.folder.write_bytes(b"")
    said = []
    engine.store_troubled.connect(said.append)
    engine.open()
    engine.add_all([wish(bench)])
    wait_for(lambda: said, "the trouble is told")
    tasks.folder = folder
    wait_for(lambda: engine.ready, "the download is ready")
    assert len(said) == 1


@pytest.fixture
def fill_pool(qgis_app):
    """Leave no thread free for a task until the test is over."""
    release, held, ended, pool = threading.Event(), [], [], tasks.task_pool()

    def fill():
        for _ in range(pool.maxThreadCount()):
            hold = Work("held", lambda task: release.wait(60), ended.append, ended.append)
            held.append(tasks.start(hold))
        wait_for(lambda: pool.activeThreadCount() == pool.maxThreadCount(), "the pool is full")

    yield fill
    release.set()
    wait_for(lambda: len(ended) == len(held), "the pool is free")


@pytest.mark.parametrize("quits", [True, False], ids=["QGIS", "the plugin alone"])
def test_what_the_user_has_said_is_written_when_all_is_closed_right_after(
    bench, engine, fill_pool, quits
):
    """A download that was cancelled must not be ordered, and paid for, at the next start."""
    opened(engine)
    wait_until_at_rest(engine)
    first, second = wish(bench), wish(bench)
    fill_pool()
    engine.add_all([first, second])
    engine.cancel([second[0].id])
    if quits:
        # Before it unloads plugins.
        QgsApplication.taskManager().cancelAll()
    engine.close()
    views = [bench.store.downloads.get(download.id) for download, _ in (first, second)]
    assert [job.state for view in views for job in view.jobs] == [
        JobState.QUEUED,
        JobState.CANCELLED,
    ]


def test_a_list_whose_opening_was_cancelled_is_opened_after_all(bench, engine, monkeypatch):
    """In QGIS's list of tasks, or by QGIS itself when its end was thought better of."""
    monkeypatch.setattr("eosda_imagery.core.jobs.drivers.desktop_driver.TROUBLE_NAP_S", 0.05)
    engine.open()
    engine.add_all([wish(bench)])
    QgsApplication.taskManager().cancelAll()
    assert engine._store is None
    wait_for(lambda: engine.ready, "the download is ready")


def test_a_look_that_was_cancelled_is_taken_again(bench, engine):
    opened(engine)
    wait_until_at_rest(engine)
    bench.store.downloads.add(*wish(bench))
    engine._look()
    assert engine._looking
    QgsApplication.taskManager().cancelAll()
    wait_for(lambda: engine.ready, "the download is ready")


def test_a_change_that_fails_does_not_end_the_look_under_way(bench, engine, monkeypatch):
    opened(engine)
    wait_until_at_rest(engine)
    release, looks = threading.Event(), []
    real = desktop_driver.take_snapshot

    def slow(*given, **named):
        looks.append(1)
        release.wait(20)
        return real(*given, **named)

    monkeypatch.setattr(desktop_driver, "take_snapshot", slow)
    said = []
    engine.store_troubled.connect(said.append)
    engine.wake()
    wait_for(lambda: looks, "it looks")

    def refuse(store):
        raise OSError("no disk")

    engine._change(refuse)
    wait_for(lambda: said, "the trouble is told")
    engine.wake()
    wait_for(lambda: engine._look_again, "another look is wanted")
    assert len(looks) == 1
    release.set()
    wait_for(lambda: len(looks) > 1, "it follows")


def test_an_order_under_way_is_still_ours_when_the_engine_is_closed(bench, engine, sandbox):
    """Plugin off while an order is being sent: another process must not take it for lost."""
    sandbox.configure(latency=0.5)
    opened(engine)
    download, jobs = wish(bench)
    engine.add_all([(download, jobs)])
    wait_for(lambda: sandbox.count("create") == 1, "the order is under way")
    engine.close()
    assert bench.store.leases.recover(bench.owner.has_ended) == []
    wait_for(lambda: not ours(), "the step ends")
    job = bench.store.jobs.get(jobs[0].id)
    assert (job.state, job.error_text) == (JobState.WAITING, "")
    assert list((bench.folder / "data" / "owners").iterdir()) == [
        bench.folder / "data" / "owners" / f"{bench.owner.id}.lock"
    ]


def test_an_order_that_is_never_answered_keeps_nobody_from_quitting(
    bench, engine, sandbox, monkeypatch
):
    monkeypatch.setattr("eosda_imagery.core.jobs.steps.attempt.ORDER_ENDS_S", 0.3)
    sandbox.inject("create", "stall")
    opened(engine)
    download, jobs = wish(bench)
    engine.add_all([(download, jobs)])
    wait_for(lambda: sandbox.count("create") == 1, "the order is under way")
    closed = time.monotonic()
    engine.close()
    wait_for(lambda: not ours(), "the step ends")
    assert time.monotonic() - closed < 3.0
    job = bench.store.jobs.get(jobs[0].id)
    assert (job.state, job.owner) == (JobState.UNCONFIRMED, None)
    assert job.in_doubt


def test_the_job_of_a_process_that_dies_is_taken_over_soon(bench, engine, monkeypatch):
    monkeypatch.setattr("eosda_imagery.core.jobs.drivers.desktop_driver.OTHERS_NAP_S", 0.1)
    other = ProcessLock(bench.folder / "data")
    download, (job,) = wish(bench)
    bench.store.downloads.add(download, [job])
    bench.store.leases.acquire(job.id, other.id, 180.0, (JobState.QUEUED,), JobState.QUEUED)
    opened(engine)
    wait_for(lambda: states(engine) == [JobState.QUEUED], "the other has it")
    other.close()
    wait_for(lambda: engine.ready, "the job is ready", 15)


# -- paused, and long lists -----------------------------------------------------------------


def paused(engine, wanted=True):
    engine.set_paused(wanted)
    wait_for(lambda: engine.queue().paused is wanted, "the pause is known")


def test_paused_nothing_is_sent_and_resumed_all_goes_on(bench, engine, sandbox):
    opened(engine)
    paused(engine)
    engine.add_all([wish(bench)])
    wait_for(lambda: states(engine) == [JobState.QUEUED], "the new order waits")
    looks = []
    engine.usage_changed.connect(looks.append)
    for number in range(1, 4):
        engine.wake()
        wait_for(lambda number=number: len(looks) >= number, "it has looked again")
    assert sandbox.log == []
    assert bench.store.leases.is_paused()
    paused(engine, False)
    wait_for(lambda: engine.ready, "the download is ready")
    assert sandbox.count("create") == 1


def test_a_pause_outlives_a_restart(bench, engine, sandbox):
    bench.store.downloads.add(*wish(bench))
    bench.store.leases.set_paused(True)
    opened(engine)
    wait_for(lambda: engine.queue().paused, "the pause is known")
    wait_for(lambda: states(engine) == [JobState.QUEUED], "the order waits")
    assert sandbox.log == []


def test_an_order_under_way_when_paused_comes_to_its_end(bench, engine, sandbox):
    sandbox.inject("create", "stall_before")
    opened(engine)
    download, jobs = wish(bench)
    engine.add_all([(download, jobs)])
    wait_for(lambda: sandbox.count("create") == 1, "the order is under way")
    paused(engine)
    assert bench.store.jobs.get(jobs[0].id).state is JobState.SUBMITTING

    def answered():
        # Again and again: the service may only just be about to hold its answer back.
        sandbox.release()
        return bench.store.jobs.get(jobs[0].id).task_id

    wait_for(answered, "its answer is kept")
    wait_for(lambda: states(engine) == [JobState.WAITING], "the list shows it")
    assert (sandbox.count("create"), sandbox.count("status")) == (1, 0)


def test_paused_an_algorithm_goes_on(bench, engine, sandbox):
    opened(engine)
    paused(engine)
    download = bench.add()
    (view,) = bench.run(download)
    assert view.ready


def test_a_look_tells_only_what_changed(bench, engine, sandbox):
    ids = fill(bench.store, 30, 1000.0, base_url=sandbox.url)
    opened(engine)
    wait_for(lambda: len(engine.views()) == 30, "all are read")
    assert [view.download.id for view in engine.views()] == ids[::-1]
    engine.heard.clear()
    engine.mark_placed(ids[7])
    wait_for(lambda: engine.heard, "the change is told")
    assert [[view.download.id for view in changed] for changed in engine.heard] == [[ids[7]]]
    gone = []
    engine.views_changed.connect(lambda changed, some: gone.extend(some))
    engine.forget(ids[:2])
    wait_for(lambda: len(gone) == 2, "what has gone is told")
    assert set(gone) == set(ids[:2])
    assert len(engine.views()) == 28


def test_the_list_goes_without_areas_and_gives_them_when_asked(bench, engine, sandbox):
    download, jobs = wish(bench)
    bench.store.downloads.add(download, jobs)
    bench.store.leases.set_paused(True)
    opened(engine)
    wait_for(lambda: engine.views(), "it is read")
    (view,) = engine.views()
    assert (view.download.aoi, view.jobs[0].geometry) == ({}, {})
    assert view.jobs[0].fingerprint == jobs[0].fingerprint
    read = []
    engine.read([download.id, "unknown"], read.extend)
    wait_for(lambda: read, "it is read whole")
    assert (read[0].download, read[0].jobs) == (download, jobs)


def test_many_downloads_come_in_pieces(bench, engine, sandbox, monkeypatch):
    monkeypatch.setattr("eosda_imagery.core.jobs.drivers.snapshot.PIECE", 10)
    fill(bench.store, 35, 1000.0, base_url=sandbox.url)
    opened(engine)
    wait_for(lambda: len(engine.views()) == 35, "all are read")
    assert [len(changed) for changed in engine.heard] == [10, 10, 10, 5]


def test_what_was_finished_long_ago_is_cleared_at_the_start(bench, engine, sandbox):
    now = time.time()
    old = fill(bench.store, 2, now - 100_000, base_url=sandbox.url)
    kept = fill(bench.store, 2, now, base_url=sandbox.url)
    engine._keep_finished_s = lambda: 86_400.0
    opened(engine)
    wait_for(lambda: len(engine.views()) == 2, "the list is read")
    assert {view.download.id for view in engine.views()} == set(kept)
    wait_for(
        lambda: not any(bench.store.downloads.get(one).has_areas for one in old),
        "the store has become smaller",
    )
    assert all(bench.store.downloads.get(one).has_areas for one in kept)


def test_a_retry_that_changes_nothing_sends_nothing(bench, engine, sandbox):
    """The list offers none, but it may be behind, and so may a script."""
    opened(engine)
    download, jobs = wish(bench)
    order = replace(download, bands=("B04", "B99"))
    engine.add_all([(order, jobs)])
    wait_for(lambda: engine.troubles, "the order is refused")
    assert engine.troubles[0].is_final
    engine.retry([order.id])
    seen = []
    engine.look_up(lambda store: store.jobs.get(jobs[0].id), seen.append)
    wait_for(lambda: seen, "the retry is over")
    wait_until_at_rest(engine)
    assert bench.store.jobs.get(jobs[0].id).state is JobState.FAILED
    assert sandbox.count("create") == 1


def test_whose_turn_is_when_is_told(bench, engine, sandbox):
    bench.limits = Limits(creates=1, statuses=100, window_s=3600.0)
    sandbox.configure(polls_needed=1000)
    bench.know_the_service(600.0)
    begun = time.time()
    for _ in range(2):
        bench.store.downloads.add(*wish(bench))
    opened(engine)
    wait_for(lambda: sorted(states(engine)) == ["queued", "waiting"], "one is ordered", 60)
    wait_for(lambda: engine.queue().next_order > begun + 3600, "the next order's time is told")
    assert engine.queue().limits == bench.limits
    assert engine.queue().typical["sentinel2l2a"] == pytest.approx(600.0, rel=0.3)
    least, most = engine.queue().usual["sentinel2l2a"]
    assert 300.0 < least < engine.queue().typical["sentinel2l2a"] < most < 1200.0
