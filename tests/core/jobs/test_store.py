"""The job store: nothing lost, nothing claimed twice, the ledger right across processes."""

import json
import os
import random
import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
from contextlib import closing
from dataclasses import replace

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.jobs.model import Download, JobState, Quota, make_jobs, new_id
from eosda_imagery.core.jobs.process_lock import ProcessLock
from eosda_imagery.core.jobs.scheduler import RequestLog, plan
from eosda_imagery.core.jobs.store import FILE_NAME, Store
from eosda_imagery.core.settings.values import Limits

from tests.pseudo import pseudo_language, words_outside

SQUARE = {
    "type": "Polygon",
    "coordinates": [[[24.0, 49.8], [24.1, 49.8], [24.1, 49.9], [24.0, 49.9], [24.0, 49.8]]],
}
WAITING = (JobState.WAITING,)
QUEUED = (JobState.QUEUED,)


class Clock:
    def __init__(self, now=1_000_000.0):
        self.now = now

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    return Store(tmp_path / "data", clock)


def make_download(parts=1, **changes):
    fields = {
        "view_id": "S2L2A/35/U/LR/2026/11/3/0",
        "dataset": "sentinel2l2a",
        "bands": ("B04", "B03"),
        "aoi": SQUARE,
        "folder": "/nowhere",
        "name": "scene",
        "base_url": "http://127.0.0.1:1",
        "created": 1_000_000.0,
        **changes,
    }
    download = Download(id=new_id(), **fields)
    return download, make_jobs(download, [SQUARE] * parts)


def added(store, parts=1, **changes):
    download, jobs = make_download(parts, **changes)
    store.downloads.add(download, jobs)
    return download, jobs


def test_what_was_added_is_read_back_whole(tmp_path, store):
    scene = Scene.from_dict(
        {"view_id": "S2L2A/35/U/LR/2026/11/3/0", "sceneID": "a", "cloudCoverage": 3.5},
        "sentinel2l2a",
    )
    download, jobs = added(store, 3, scene=scene, metadata=("tile",))
    view = Store(tmp_path / "data").downloads.get(download.id)
    assert view.download == download
    assert view.jobs == jobs
    assert [job.part for job in view.jobs] == [0, 1, 2]


def test_adding_twice_changes_nothing(store):
    download, jobs = added(store, 2)
    with pytest.raises(sqlite3.IntegrityError):
        store.downloads.add(download, jobs)
    assert len(store.downloads.get(download.id).jobs) == 2


def test_a_job_is_claimed_once(store):
    _, (job,) = added(store)
    first = store.leases.acquire(job.id, "a", 60, QUEUED, JobState.SUBMITTING)
    second = store.leases.acquire(job.id, "b", 60, QUEUED, JobState.SUBMITTING)
    assert first.job.state is JobState.SUBMITTING
    assert second.job is None


@pytest.mark.parametrize("who", ["a", "b"])
def test_a_live_claim_is_granted_to_nobody_until_it_lapses(store, clock, who):
    """Nor to its own process: two steps at one job ask twice, and pay twice."""
    _, (job,) = added(store)
    store.leases.acquire(job.id, "a", 60, QUEUED, JobState.WAITING)
    assert store.leases.acquire(job.id, who, 60, WAITING, None).job is None
    clock.now += 59
    assert store.leases.acquire(job.id, who, 60, WAITING, None).job is None
    clock.now += 2
    assert store.leases.acquire(job.id, "b", 60, WAITING, None).job.owner == "b"


def test_a_step_that_lost_its_claim_cannot_write(store, clock):
    _, (job,) = added(store)
    store.leases.acquire(job.id, "a", 60, QUEUED, JobState.WAITING)
    clock.now += 61
    store.leases.acquire(job.id, "b", 60, WAITING, None)
    assert not store.leases.update(job.id, "a", state=JobState.READY)
    assert not store.leases.renew(job.id, "a", 60)
    assert store.jobs.get(job.id).state is JobState.WAITING


def test_the_quota_is_kept_and_opens_again(store, clock):
    jobs = [added(store)[1][0] for _ in range(3)]
    quota = Quota("create", 2, 60.0)

    def claim(job):
        made = store.leases.acquire(
            job.id, "a", 60, QUEUED, JobState.SUBMITTING, quota=quota, key_id="key"
        )
        if made.ticket is not None:
            store.rate_limit.settle(made.ticket)
        return made

    assert claim(jobs[0]).job is not None
    clock.now += 10
    assert claim(jobs[1]).job is not None
    assert claim(jobs[2]).job is None
    assert store.jobs.get(jobs[2].id).state is JobState.QUEUED
    clock.now = 1_000_059.0
    assert claim(jobs[2]).job is None
    clock.now = 1_000_060.0
    assert claim(jobs[2]).job is not None
    assert store.rate_limit.used_this_month("key") == 3


def test_a_request_under_way_counts_until_long_after_it_was_begun(store, clock):
    first, second = (added(store)[1][0] for _ in range(2))
    quota = Quota("create", 1, 60.0)
    claim = store.leases.acquire(
        first.id, "a", 60, QUEUED, JobState.SUBMITTING, quota=quota, key_id="key"
    )
    clock.now += 90
    assert store.rate_limit.times("key", "create", 60.0) == [clock.now]
    store.rate_limit.settle(claim.ticket)
    refused = store.leases.acquire(
        second.id, "b", 60, QUEUED, JobState.SUBMITTING, quota=quota, key_id="key"
    )
    assert refused.job is None
    clock.now += 59
    assert store.rate_limit.times("key", "create", 60.0) == [clock.now - 59]
    clock.now += 1
    assert store.rate_limit.times("key", "create", 60.0) == []


def test_each_key_and_kind_has_its_own_quota(store):
    first, second, third = (added(store)[1][0] for _ in range(3))
    create, ask = Quota("create", 1), Quota("status", 1)

    def claim(job, quota, key_id):
        return store.leases.acquire(
            job.id, "a", 60, QUEUED, JobState.WAITING, quota=quota, key_id=key_id
        ).job

    assert claim(first, create, "key") is not None
    assert claim(second, ask, "key") is not None
    assert claim(third, create, "key") is None
    assert claim(third, create, "other key") is not None


def test_the_quota_holds_between_processes(tmp_path, store):
    """Real processes at once on one file: never more claims than the quota allows."""
    for _ in range(12):
        added(store)
    script = textwrap.dedent(
        """
        import sys; sys.path.insert(0, sys.argv[1]); import conftest
        from pathlib import Path
        from eosda_imagery.core.jobs.model import JobState, Quota
        from eosda_imagery.core.jobs.store import Store
        store = Store(Path(sys.argv[2]), lambda: 1_000_000.0)
        got = 0
        for one in store.jobs.urgent("http://127.0.0.1:1", 10_000):
            claim = store.leases.acquire(
                one.id, sys.argv[3], 60, (JobState.QUEUED,), JobState.SUBMITTING,
                quota=Quota("create", 5), key_id="key")
            got += claim.job is not None
        print(got)
        """
    )
    tests = str((__import__("pathlib").Path(__file__).parents[2]).resolve())
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", script, tests, str(tmp_path / "data"), name],
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("a", "b", "c")
    ]
    outputs = [worker.communicate()[0] for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0, 0]
    assert sum(int(output) for output in outputs) == 5


def test_a_pause_stops_every_process(store, clock):
    _, (job,) = added(store)

    def claim():
        return store.leases.acquire(
            job.id, "a", 60, QUEUED, JobState.SUBMITTING, quota=Quota("create", 5), key_id="key"
        ).job

    store.rate_limit.pause("key", "create", clock.now + 30)
    store.rate_limit.pause("key", "create", clock.now + 10)
    assert claim() is None
    clock.now += 29
    assert claim() is None
    clock.now += 1
    assert claim() is not None


def test_a_clock_set_back_does_not_block_the_quota_for_ever(store, clock):
    _, (job,) = added(store)
    clock.now += 10_000
    store.rate_limit.enter("key", "create")
    clock.now -= 10_000
    claim = store.leases.acquire(
        job.id, "a", 60, QUEUED, JobState.SUBMITTING, quota=Quota("create", 1), key_id="key"
    )
    assert claim.job is not None


@pytest.mark.parametrize(
    ("state", "task_id", "after"),
    [
        (JobState.SUBMITTING, None, JobState.UNCONFIRMED),
        (JobState.WAITING, "t", JobState.WAITING),
        (JobState.FETCHING, "t", JobState.FETCHING),
        (JobState.CHECKING, "t", JobState.FETCHING),
    ],
)
def test_a_dead_process_gives_its_jobs_back(store, state, task_id, after):
    _, (job,) = added(store)
    store.leases.acquire(job.id, "dead", 600, QUEUED, state)
    store.leases.update(job.id, "dead", release=False, task_id=task_id)
    assert store.leases.recover(lambda owner: False) == []
    assert store.leases.recover(lambda owner: owner == "dead") == [job.id]
    recovered = store.jobs.get(job.id)
    assert recovered.state is after
    assert recovered.owner is None
    assert bool(recovered.error_text) == (after is JobState.UNCONFIRMED)


def test_that_an_order_was_cut_off_by_the_end_of_qgis_is_said_in_the_user_s_language(store):
    _, (job,) = added(store)
    store.leases.acquire(job.id, "dead", 600, QUEUED, JobState.SUBMITTING)
    with pseudo_language():
        store.leases.recover(lambda owner: True)
    assert words_outside(store.jobs.get(job.id).error_text) == []


def test_a_claim_of_this_process_without_a_step_is_taken_back(store):
    """Its step ended and could not write so: the disk was full."""
    jobs = [added(store)[1][0] for _ in range(3)]
    for job, who in zip(jobs, ("me", "me", "another")):
        store.leases.acquire(job.id, who, 600, QUEUED, JobState.WAITING)
    at_work = [jobs[1].id]
    assert store.leases.recover(lambda owner: False, "me", at_work) == [jobs[0].id]
    assert store.leases.recover(lambda owner: False, "me", at_work) == []
    assert [store.jobs.get(job.id).owner for job in jobs] == [None, "me", "another"]


def test_retry_pays_again_only_where_it_must(store):
    cases = {
        JobState.FAILED: ("TruncatedError", "waiting"),
        JobState.CANCELLED: ("", "waiting"),
        JobState.EXPIRED: ("TaskExpiredError", "queued"),
    }
    for state, (kind, after) in cases.items():
        download, (job,) = added(store)
        store.leases.acquire(job.id, "a", 60, QUEUED, state)
        store.leases.update(job.id, "a", task_id="paid", error_kind=kind, error_text="x")
        store.jobs.retry([download.id])
        again = store.jobs.get(job.id)
        assert again.state.value == after, state
        assert (again.task_id == "paid") == (after == "waiting")
        assert again.error_text == ""


def test_retry_of_a_task_that_the_service_gave_up_orders_anew(store):
    download, (job,) = added(store)
    store.leases.acquire(job.id, "a", 60, QUEUED, JobState.FAILED)
    store.leases.update(job.id, "a", task_id="dead", error_kind="TaskFailedError", error_text="x")
    store.jobs.retry([download.id])
    assert store.jobs.get(job.id).state is JobState.QUEUED
    assert store.jobs.get(job.id).task_id is None


def test_cancel_takes_the_claim_away_and_keeps_the_paid_task(store):
    download, (job,) = added(store)
    store.leases.acquire(job.id, "a", 60, QUEUED, JobState.SUBMITTING)
    store.jobs.cancel([download.id])
    assert not store.leases.update(job.id, "a", state=JobState.WAITING, task_id="paid")
    store.leases.note_task(job.id, "paid", 1.0, 2.0)
    assert store.jobs.get(job.id).state is JobState.CANCELLED
    store.jobs.retry([download.id])
    assert store.jobs.get(job.id).state is JobState.WAITING
    assert store.jobs.get(job.id).task_id == "paid"


@pytest.mark.parametrize("again", [False, True])
def test_an_answer_that_comes_after_the_claim_lapsed_ends_the_doubt(store, clock, again):
    """A laptop slept while an order was under way; with again=True the user retried meanwhile."""
    download, (job,) = added(store)
    store.leases.acquire(job.id, "a", 60, QUEUED, JobState.SUBMITTING)
    clock.now += 61
    store.leases.recover(lambda owner: False)
    assert store.jobs.get(job.id).state is JobState.UNCONFIRMED
    if again:
        store.jobs.retry([download.id])
    assert not store.leases.update(job.id, "a", state=JobState.WAITING, task_id="paid")
    store.leases.note_task(job.id, "paid", clock.now, clock.now + 9)
    late = store.jobs.get(job.id)
    assert (late.state, late.task_id, late.error_text) == (JobState.WAITING, "paid", "")
    assert late.expires == clock.now + 9


def test_a_late_answer_does_not_replace_the_task_of_a_second_order(store, clock):
    download, (job,) = added(store)
    store.leases.acquire(job.id, "a", 60, QUEUED, JobState.SUBMITTING)
    clock.now += 61
    store.leases.recover(lambda owner: False)
    store.jobs.retry([download.id])
    store.leases.acquire(job.id, "b", 60, QUEUED, JobState.SUBMITTING)
    store.leases.update(job.id, "b", state=JobState.WAITING, task_id="second")
    store.leases.note_task(job.id, "first", clock.now, clock.now + 9)
    assert store.jobs.get(job.id).task_id == "second"


def test_held_jobs_are_not_planned_until_released(store):
    _, (job,) = added(store)
    store.jobs.hold_active("http://127.0.0.1:1", "AuthenticationError", "no")
    assert store.jobs.urgent("http://127.0.0.1:1", 10_000) == []
    assert store.jobs.release_held(["StorageError"]) == 0
    assert store.jobs.release_held(["AuthenticationError"]) == 1
    assert [one.id for one in store.jobs.urgent("http://127.0.0.1:1", 10_000)] == [job.id]


def test_an_algorithm_s_unsent_order_is_not_sent_behind_its_back(store):
    _, (unsent,) = added(store, origin="processing")
    _, (paid,) = added(store, origin="processing")
    store.leases.acquire(paid.id, "a", 60, QUEUED, JobState.WAITING)
    store.leases.update(paid.id, "a", task_id="paid")
    store.jobs.hold_active("http://127.0.0.1:1", "AuthenticationError", "no")
    assert store.jobs.release_held() == 1
    assert store.jobs.get(unsent.id).held
    assert not store.jobs.get(paid.id).held


@pytest.mark.parametrize("moment", range(1, 8))
def test_a_job_that_another_process_works_on_is_never_missed(store, clock, moment):
    """A run ends when no job is left: it may not look away while somebody takes the last one up."""
    download, (job,) = added(store)
    store.leases.acquire(job.id, "a", 60, QUEUED, JobState.WAITING)
    store.leases.update(job.id, "a", task_id="task", due=clock.now - 1)
    other = Store(store.path.parent, clock)
    questions = []

    def take_up_in_between(statement):
        if statement.startswith("SELECT jobs.id"):
            questions.append(statement)
            if len(questions) == moment + 1:
                other.leases.acquire(job.id, "b", 60, WAITING, JobState.FETCHING)

    with store.jobs.watch([download.id]) as watched:
        watched.set_trace_callback(take_up_in_between)
        listed = store.jobs.urgent("http://127.0.0.1:1", 16, watched=watched)
        watched.set_trace_callback(None)
    assert store.jobs.get(job.id).owner == "b"
    assert [one.id for one in listed] == [job.id]


def test_jobs_of_another_address_are_left_alone(store):
    added(store)
    assert store.jobs.urgent("http://127.0.0.1:2", 10_000) == []


def test_forgotten_downloads_leave_the_list_but_not_the_store(store):
    download, (job,) = added(store)
    store.downloads.forget([download.id])
    assert store.downloads.shown() == []
    assert store.jobs.get(job.id) is not None


def test_a_damaged_store_is_moved_aside(tmp_path, clock):
    folder = tmp_path / "data"
    whole = Store(folder, clock)
    added(whole)
    # Else its connection would write to the file when Python gets round to collecting it.
    whole.close()
    (folder / FILE_NAME).write_bytes(b"this is no database, whatever its name says" * 100)
    for companion in folder.glob(f"{FILE_NAME}-*"):
        companion.unlink()
    store = Store(folder, clock)
    assert store.downloads.shown() == []
    assert store.moved_aside.read_bytes().startswith(b"this is no database")


def test_a_damaged_store_is_moved_aside_once_by_many_who_start_at_once(tmp_path, clock):
    """The second must not move the new store aside, with the jobs that the first has written."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"this is no database, whatever its name says" * 100)
    together = threading.Barrier(4)
    failures = []

    def start():
        together.wait()
        try:
            added(Store(folder, clock))
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(Store(folder, clock).downloads.shown()) == 4
    assert len(list(folder.glob("*damaged*.sqlite"))) == 1


def test_turnarounds_keep_the_latest(store, clock):
    for seconds in range(60):
        clock.now += 1
        store.history.note("sentinel2", float(seconds))
    kept = store.history.of("sentinel2")
    assert kept[0] == 59.0
    assert len(kept) == 50


def test_turnarounds_are_in_the_order_of_the_orders(store, clock):
    """Of tasks ordered together the slow ones are found last: no sign of a slower service."""
    ordered, later = clock.now, clock.now + 60
    for seconds in (10.0, 20.0, 30.0):
        clock.now = ordered + seconds
        store.history.note("sentinel2", seconds)
    clock.now = later + 5.0
    store.history.note("sentinel2", 5.0)
    assert store.history.of("sentinel2")[0] == 5.0
    assert store.history.all() == {"sentinel2": store.history.of("sentinel2")}


def test_questions_are_shared_by_what_is_under_way_and_what_is_about_to_be(store):
    jobs = [added(store)[1][0] for _ in range(6)]
    for job in jobs[:2]:
        store.leases.acquire(job.id, "a", 60, QUEUED, JobState.SUBMITTING)
        store.leases.update(job.id, "a", state=JobState.WAITING, task_id=job.id)
    url = store.downloads.get(jobs[0].download_id).download.base_url
    assert store.jobs.count_sharing(url, to_order=10) == 6
    assert store.jobs.count_sharing(url, to_order=3) == 5
    assert store.jobs.count_sharing("https://elsewhere.example", to_order=10) == 0


def test_threads_share_a_store(store):
    jobs = [added(store)[1][0] for _ in range(8)]
    won = []

    def take(name):
        for job in jobs:
            if store.leases.acquire(job.id, name, 60, QUEUED, JobState.SUBMITTING).job is not None:
                won.append(job.id)

    threads = [threading.Thread(target=take, args=(str(n),)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(won) == sorted(job.id for job in jobs)


def test_what_is_written_as_one_is_there_whole_or_not_at_all(tmp_path, store):
    _, (first,) = added(store)
    _, (second,) = added(store)
    for job in (first, second):
        store.leases.acquire(job.id, "me", 60, QUEUED, JobState.SUBMITTING)
    with pytest.raises(ZeroDivisionError), store.as_one():
        store.leases.update(first.id, "me", state=JobState.WAITING)
        store.history.note("sentinel2", 1.0)
        raise ZeroDivisionError
    assert store.jobs.get(first.id).state is JobState.SUBMITTING
    assert store.history.of("sentinel2") == ()
    with store.as_one():
        store.leases.update(first.id, "me", state=JobState.WAITING)
        with store.as_one():
            store.leases.update(second.id, "me", state=JobState.WAITING)
        assert store.jobs.get(first.id).state is JobState.WAITING, "who writes it sees it"
        with closing(Store(tmp_path / "data")) as other:
            seen = other.jobs.get(first.id).state
        assert seen is JobState.SUBMITTING, "nobody else sees half of it"
    assert [store.jobs.get(job.id).state for job in (first, second)] == [JobState.WAITING] * 2


def test_only_progress_is_left_to_the_next_change_to_bring_to_the_disk(store):
    """2 is FULL, 1 is NORMAL; a claim that follows progress waits for the disk again."""

    def level():
        return store._database._writer.execute("PRAGMA synchronous").fetchone()[0]

    levels = []
    for lasting in (True, False, True, False):
        with store.as_one(lasting=lasting):
            levels.append(level())
    assert levels == [2, 1, 2, 1]
    _, (job,) = added(store)
    store.leases.renew(job.id, "me", 60)
    assert level() == 1
    store.leases.acquire(job.id, "me", 60, QUEUED, JobState.SUBMITTING)
    assert level() == 2


def test_threads_write_one_after_the_other_and_lose_nothing(store):
    def write():
        for _ in range(25):
            store.rate_limit.enter("key", "create")

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.rate_limit.used_this_month("key") == 100


def test_after_a_failed_change_the_next_one_is_written(store):
    _, (job,) = added(store)
    with pytest.raises(sqlite3.OperationalError):
        store.leases.update(job.id, "me", no_such_column=1)
    store.rate_limit.enter("key", "create")
    assert store.rate_limit.used_this_month("key") == 1


def test_the_requests_of_a_trial_do_not_come_back_on_the_first_of_a_month(store, clock):
    store.rate_limit.enter("key", "create")
    clock.now += 40 * 86400
    store.rate_limit.enter("key", "create")
    assert store.rate_limit.used_this_month("key") == 1
    assert store.rate_limit.used_in_all("key") == 2
    assert store.rate_limit.used_in_all("other") == 0


def test_a_run_sees_what_is_urgent_of_its_own_downloads_only(store, clock):
    mine = [added(store)[0] for _ in range(3)]
    for _ in range(5):
        added(store)
    url = "http://127.0.0.1:1"
    for watched in (mine, mine[:1]):
        ids = {download.id for download in watched}
        with store.jobs.watch(ids) as watch:
            urgent = store.jobs.urgent(url, 10, watched=watch)
        assert {store.jobs.get(one.id).download_id for one in urgent} == ids
    assert len(store.jobs.urgent(url, 10)) == 8


def test_few_requests_are_of_no_account_and_many_are_told(store, clock):
    for _ in range(3):
        store.rate_limit.enter("key", "create")
    assert store.rate_limit.times("key", "create", 60.0, fewest=4) == []
    assert store.rate_limit.times("key", "create", 60.0, fewest=3) == [clock.now] * 3


def test_the_owner_of_a_killed_process_is_dead(tmp_path):
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import conftest\n"
        "from pathlib import Path\n"
        "from eosda_imagery.core.jobs.process_lock import ProcessLock\n"
        "owner = ProcessLock(Path(sys.argv[2])); print(owner.id, flush=True); sys.stdin.read()\n"
    )
    tests = str((__import__("pathlib").Path(__file__).parents[2]).resolve())
    process = subprocess.Popen(
        [sys.executable, "-c", script, tests, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    other = process.stdout.readline().strip()
    mine = ProcessLock(tmp_path)
    assert not mine.has_ended(other)
    process.kill()
    process.wait()
    assert mine.has_ended(other)
    assert not mine.has_ended(mine.id)


def test_a_dead_owner_s_lock_that_was_emptied_in_asking_is_dead_after_a_minute(tmp_path):
    """Who asks takes a dead one's lock for a moment, and may be killed before signing it."""
    mine = ProcessLock(tmp_path)
    lock = tmp_path / "owners" / "999999999-a.lock"
    lock.write_bytes(b"")
    assert not mine.has_ended("999999999-a")
    long_ago = time.time() - 61.0
    os.utime(lock, (long_ago, long_ago))
    assert mine.has_ended("999999999-a")
    assert not lock.exists()
    mine.close()


def test_lock_files_of_the_dead_are_swept_whatever_state_they_are_in(tmp_path):
    """Also one whose process was killed before it had signed it, or while it removed another's."""
    folder = tmp_path / "owners"
    folder.mkdir()
    dead = "999999999\nqgis\nhost\n\n\n".replace("host", os.uname().nodename)
    (folder / "999999999-a.lock").write_text(dead)
    (folder / "999999999-b.lock.rmlock").write_text(dead)
    (folder / "999999999-c.lock").write_bytes(b"")
    long_ago = time.time() - 3600
    os.utime(folder / "999999999-c.lock", (long_ago, long_ago))
    (folder / "just-being-made.lock").write_bytes(b"")
    mine = ProcessLock(tmp_path)
    assert {path.name for path in folder.iterdir()} == {f"{mine.id}.lock", "just-being-made.lock"}
    assert ProcessLock(tmp_path).has_ended(mine.id) is False


def test_what_was_ordered_together_is_written_as_one(store):
    first, second = make_download(), make_download()
    with pytest.raises(sqlite3.IntegrityError):
        store.downloads.add_all([first, first])
    assert store.downloads.shown() == []
    store.downloads.add_all([first, second])
    assert {view.download.id for view in store.downloads.shown()} == {first[0].id, second[0].id}


def test_a_record_of_a_newer_version_can_be_read(store, tmp_path):
    download, jobs = make_download()
    store.downloads.add(download, jobs)
    with closing(sqlite3.connect(store.path)) as connection, connection:
        record = json.loads(connection.execute("SELECT record FROM downloads").fetchone()[0])
        newer = json.dumps({**record, "of_a_later_version": 1})
        connection.execute("UPDATE downloads SET record = ?", (newer,))
    assert store.downloads.get(download.id).download == download


# -- what a look needs to read --------------------------------------------------------------


def ids_of(changes):
    return [view.download.id for view in changes.shown]


def test_a_look_reads_only_what_has_changed_since(store):
    first, second = added(store), added(store)
    seen = store.downloads.changes_since(0, 10)
    assert set(ids_of(seen)) == {first[0].id, second[0].id}
    assert ids_of(store.downloads.changes_since(seen.seq, 10)) == []
    store.leases.acquire(first[1][0].id, "a", 60, QUEUED, JobState.WAITING)
    store.downloads.mark_placed(first[0].id)
    then = store.downloads.changes_since(seen.seq, 10)
    whole = store.downloads.get(first[0].id)
    bare_jobs = tuple(replace(job, geometry={}) for job in whole.jobs)
    bare = replace(whole, download=replace(whole.download, aoi={}), jobs=bare_jobs)
    assert then.shown == [bare]
    assert then.gone == []
    assert not then.more
    store.downloads.forget([second[0].id])
    last = store.downloads.changes_since(then.seq, 10)
    assert (last.shown, last.gone) == ([], [second[0].id])
    store.jobs.retry([second[0].id])
    assert ids_of(store.downloads.changes_since(last.seq, 10)) == [second[0].id]


def test_many_changes_are_read_in_pieces(store):
    wanted = {added(store)[0].id for _ in range(5)}
    seq, pieces = 0, []
    while True:
        piece = store.downloads.changes_since(seq, 2)
        pieces.append(ids_of(piece))
        seq = piece.seq
        if not piece.more:
            break
    assert [len(piece) for piece in pieces] == [2, 2, 1]
    assert set(sum(pieces, [])) == wanted


def test_the_few_urgent_jobs_make_the_same_plan_as_all_of_them(store, clock):
    """In every mix of states, dues and claims, linked or not."""
    chance = random.Random(7)
    states = ["queued", "waiting", "fetching", "checking", "submitting", "ready"]
    jobs = []
    for _ in range(60):
        _, (job,) = added(store)
        jobs.append(job.id)
        owner = chance.choice([None, None, None, "me", "other"])
        values = (chance.choice(states), clock.now + chance.randint(-50, 30), owner)
        lease = clock.now + chance.randint(-5, 60) if owner else 0.0
        with closing(sqlite3.connect(store.path)) as connection, connection:
            connection.execute(
                "UPDATE jobs SET state = ?, due = ?, owner = ?, lease_until = ?, held = ?"
                " WHERE id = ?",
                (*values, lease, chance.random() < 0.1, job.id),
            )
    url = "http://127.0.0.1:1"
    for _ in range(40):
        slots, linked = chance.randint(0, 4), set(chance.sample(jobs, 5))
        busy = set(chance.sample(jobs, 3))
        log = RequestLog(tuple(clock.now - 5 for _ in range(chance.randint(0, 4))))
        plans = [
            plan(
                candidates,
                clock.now,
                Limits(creates=3, statuses=3),
                free_slots=slots,
                creates=log,
                statuses=log,
                linked=linked,
                busy=busy,
            )
            for candidates in (
                store.jobs.urgent(url, 10_000),
                store.jobs.urgent(url, slots + len(busy), linked),
            )
        ]
        assert plans[0] == plans[1]


# -- the user's pause, and what leaves the list by itself -----------------------------------


def test_a_pause_is_on_disk_and_grants_nothing_to_who_heeds_it(tmp_path, store):
    _, (job,) = added(store)
    store.leases.set_paused(True)
    again = Store(tmp_path / "data")
    assert again.leases.is_paused()
    quota = Quota("create", 5)
    claim = {"quota": quota, "key_id": "key"}
    refused = again.leases.acquire(
        job.id, "a", 60, QUEUED, JobState.SUBMITTING, heeds_pause=True, **claim
    )
    assert (refused.job, refused.ticket) == (None, None)
    assert store.jobs.get(job.id).state is JobState.QUEUED
    assert store.rate_limit.used_this_month("key") == 0
    # An algorithm, which does not heed it, goes on.
    assert (
        again.leases.acquire(job.id, "a", 60, QUEUED, JobState.SUBMITTING, **claim).job is not None
    )
    again.leases.set_paused(False)
    assert not store.leases.is_paused()


def test_what_was_finished_long_ago_leaves_the_list_and_nothing_else_does(store, clock):
    def in_state(state, finished=None, task_id="t"):
        download, jobs = make_download(2)
        last = replace(jobs[1], state=state, finished=finished, task_id=task_id)
        store.downloads.add(
            download, [replace(jobs[0], state=JobState.READY, finished=clock.now), last]
        )
        return download.id

    begin = clock.now
    old = in_state(JobState.READY, begin)
    unpaid = in_state(JobState.CANCELLED, task_id=None)
    kept = {
        in_state(JobState.READY, begin + 900),
        in_state(JobState.CANCELLED),
        in_state(JobState.FAILED, begin),
        in_state(JobState.UNCONFIRMED, begin, None),
        in_state(JobState.WAITING),
    }
    assert store.downloads.clear_finished(begin) == 0
    assert store.downloads.clear_finished(begin + 100) == 2
    assert {view.download.id for view in store.downloads.shown()} == kept
    # Still known, so that nothing is paid twice.
    assert store.downloads.get(old).ready
    assert store.downloads.get(unpaid) is not None


# -- requests of the dead -------------------------------------------------------------------


def test_the_request_of_a_dead_process_blocks_its_place_for_one_window_only(store, clock):
    first, second = (added(store)[1][0] for _ in range(2))
    quota = Quota("create", 1, 60.0)

    def claim(job, owner):
        return store.leases.acquire(
            job.id, owner, 180, QUEUED, JobState.SUBMITTING, quota=quota, key_id="key"
        )

    claim(first, "dead")
    clock.now += 10
    store.leases.recover(lambda owner: owner == "dead")
    assert store.jobs.get(first.id).state is JobState.UNCONFIRMED
    # The service may have got the request up to the moment of death: not a second less than that.
    clock.now += 59
    assert claim(second, "me").job is None
    clock.now += 1
    assert claim(second, "me").job is not None


def test_the_request_of_a_living_process_stays_under_way(store, clock):
    _, (job,) = added(store)
    quota = Quota("create", 1, 60.0)
    store.leases.acquire(
        job.id, "alive", 180, QUEUED, JobState.SUBMITTING, quota=quota, key_id="key"
    )
    clock.now += 90
    store.leases.recover(lambda owner: owner == "dead")
    assert store.rate_limit.times("key", "create", 60.0) == [clock.now]


def test_a_store_of_the_first_version_is_brought_up_to_date(tmp_path, store, clock):
    download, (job,) = added(store)
    quota = Quota("create", 1, 60.0)
    store.leases.acquire(job.id, "a", 60, QUEUED, JobState.SUBMITTING, quota=quota, key_id="key")
    store.close()
    with closing(sqlite3.connect(store.path)) as connection, connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in names.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for change in (
            "DROP TABLE changes",
            "DROP TABLE switches",
            "DROP INDEX jobs_by_owner",
            "ALTER TABLE ledger RENAME TO newer",
            "CREATE TABLE ledger (id INTEGER PRIMARY KEY, key_id TEXT NOT NULL, kind TEXT NOT NULL,"
            " at REAL NOT NULL, under_way INTEGER NOT NULL)",
            "INSERT INTO ledger SELECT id, key_id, kind, at, under_way FROM newer",
            "DROP TABLE newer",
            "ALTER TABLE jobs DROP COLUMN asked",
            "PRAGMA user_version = 1",
        ):
            connection.execute(change)
    opened = Store(tmp_path / "data", clock)
    assert opened.moved_aside is None
    assert ids_of(opened.downloads.changes_since(0, 10)) == [download.id]
    assert opened.rate_limit.times("key", "create", 60.0) == [clock.now]
    assert opened.leases.recover(lambda owner: True) == [job.id]
    assert ids_of(opened.downloads.changes_since(1, 10)) == [download.id]
    assert not opened.leases.is_paused()
    assert opened.jobs.get(job.id).asked is None


def test_two_processes_that_ask_for_the_same_at_once_order_it_once(tmp_path, store):
    """Real processes, let go at one moment, several times over."""
    script = textwrap.dedent(
        """
        import sys; sys.path.insert(0, sys.argv[1]); import conftest
        import time
        from dataclasses import replace
        from pathlib import Path
        from eosda_imagery.core.jobs.model import Download, make_jobs, new_id
        from eosda_imagery.core.orders.reuse import find_or_add
        from eosda_imagery.core.jobs.store import Store
        store = Store(Path(sys.argv[2]))
        square = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
        print("ready", flush=True)
        for line in sys.stdin:
            download = Download(
                id=new_id(), view_id="S2/" + line.strip(), dataset="sentinel2", bands=("B04",),
                aoi=square, folder="/nowhere", name="scene", base_url="http://127.0.0.1:1",
                created=time.time())
            found = find_or_add(store, (download, make_jobs(download, [square])))
            print(found.view.download.id, flush=True)
        """
    )
    tests = str((__import__("pathlib").Path(__file__).parents[2]).resolve())
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", script, tests, str(tmp_path / "data")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for worker in workers:
        assert worker.stdout.readline() == "ready\n"
    for number in range(20):
        for worker in workers:
            worker.stdin.write(f"{number}\n")
            worker.stdin.flush()
        first, second = (worker.stdout.readline() for worker in workers)
        assert first == second
    for worker in workers:
        worker.communicate()
    assert len(store.downloads.shown()) == 20
