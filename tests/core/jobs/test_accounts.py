"""A job belongs to the account that ordered it: nobody else orders, asks, holds or releases it."""

import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import replace

import pytest
from eosda_imagery.core.jobs.drivers.desktop_driver import DesktopDriver
from eosda_imagery.core.jobs.drivers.inline_driver import InlineDriver
from eosda_imagery.core.jobs.model import JobState, Quota, make_jobs, new_id
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.jobs.store import account as accounts
from eosda_imagery.core.jobs.store.schema import SCHEMA_VERSION
from eosda_imagery.core.orders.reuse import ReuseState, find_or_add, find_reusable
from eosda_imagery.core.settings.values import Limits

from tests.waiting import wait_for

from .test_store import QUEUED, added, make_download

URL = "http://127.0.0.1:1"
WAITING = (JobState.WAITING,)
QUOTA = Quota("create", 100)


@pytest.fixture(autouse=True)
def _new_process():
    """No key has been accepted yet, as when QGIS has just started."""
    before = set(accounts._accepted)
    accounts._accepted.clear()
    yield
    accounts._accepted.clear()
    accounts._accepted.update(before)


@pytest.fixture
def two(tmp_path):
    """Two processes on one data folder, each with a key of its own."""
    with closing(Store(tmp_path / "data")) as a, closing(Store(tmp_path / "data")) as b:
        a.use_account("A")
        b.use_account("B")
        yield a, b


def ids_of(candidates):
    return {one.id for one in candidates}


def state_of(store, job):
    found = store.jobs.get(job.id)
    return (found.state, found.held, found.key_id)


def test_what_one_key_ordered_is_not_planned_nor_granted_to_another(two):
    a, b = two
    (_, (mine,)), (_, (theirs,)) = added(a), added(b)
    assert ids_of(a.jobs.urgent(URL, 10)) == {mine.id}
    assert ids_of(b.jobs.urgent(URL, 10)) == {theirs.id}
    for kind, states in (("create", QUEUED), ("status", WAITING)):
        quota = Quota(kind, 100)
        refused = a.leases.acquire(theirs.id, "me", 60, states, None, quota=quota, key_id="A")
        assert refused.job is None
    assert a.rate_limit.times("A", "create", 60.0) == []
    assert b.leases.acquire(theirs.id, "b", 60, QUEUED, None, quota=QUOTA, key_id="B").job


def test_a_refused_key_holds_and_releases_its_own_jobs_only(two):
    a, b = two
    (_, (mine,)), (_, (theirs,)) = added(a), added(b)
    a.jobs.hold_active(URL, "AuthenticationError", "no")
    assert state_of(a, mine) == (JobState.QUEUED, True, "A")
    assert state_of(a, theirs) == (JobState.QUEUED, False, "B")
    b.jobs.hold_active(URL, "AuthenticationError", "no")
    assert a.jobs.release_held() == 1
    assert state_of(a, theirs) == (JobState.QUEUED, True, "B")
    assert not a.jobs.get(mine.id).held


def test_questions_are_shared_by_the_tasks_of_one_account(two):
    a, b = two
    for store, count in ((a, 2), (b, 3)):
        for _ in range(count):
            added(store)
    assert a.jobs.count_sharing(URL, 10) == 2
    assert b.jobs.count_sharing(URL, 10) == 3


def test_requests_are_counted_for_each_account(two):
    a, b = two
    a.rate_limit.enter("A", "create", 3)
    b.rate_limit.enter("B", "create", 2)
    assert [a.rate_limit.used_this_month(key) for key in "AB"] == [3, 2]
    with closing(sqlite3.connect(a.path)) as connection, connection:
        connection.execute("UPDATE usage SET month = '2001-01' WHERE key_id = 'A'")
    assert (a.rate_limit.used_this_month("A"), a.rate_limit.used_in_all("A")) == (0, 3)


def test_the_user_s_retry_orders_with_the_key_in_use_and_asks_with_the_one_that_paid(two):
    """A task of an algorithm is its account's; an order that was never sent is whoever wants it."""
    a, b = two
    unsent, (never,) = added(b)
    sent, (paid,) = added(b, origin="processing")
    own, (desktop,) = added(b)
    for job in (paid, desktop):
        b.leases.acquire(job.id, "b", 60, QUEUED, JobState.WAITING, key_id="B")
        b.leases.update(job.id, "b", task_id=f"task of {job.id}")
    ids = [unsent.id, sent.id, own.id]
    a.jobs.cancel(ids)
    a.jobs.retry(ids)
    assert state_of(a, never) == (JobState.QUEUED, False, "A")
    assert state_of(a, paid) == (JobState.WAITING, False, "B")
    # The user has had a key replaced and wants what it paid for.
    assert state_of(a, desktop) == (JobState.WAITING, False, "A")


# -- a key that is changed ------------------------------------------------------------------


def test_a_key_that_was_never_taken_gives_its_orders_to_the_one_in_its_place(two):
    store, _ = two
    store.use_account("typo")
    held, (refused,) = added(store)
    _, (waiting,) = added(store)
    store.jobs.hold_active(URL, "AuthenticationError", "no")
    _, (later,) = added(store)
    store.use_account("A")
    store.jobs.change_key("typo")
    store.jobs.release_held(["AuthenticationError"])
    for job in (refused, waiting, later):
        assert state_of(store, job) == (JobState.QUEUED, False, "A")


def test_a_key_that_has_paid_keeps_what_it_is_not_refused_for(two):
    store, _ = two
    _, (paid,) = added(store)
    _, (to_come,) = added(store)
    store.leases.acquire(paid.id, "me", 60, QUEUED, JobState.WAITING, key_id="A")
    store.leases.update(paid.id, "me", task_id="t")
    store.use_account("other")
    store.jobs.change_key("A")
    assert state_of(store, paid) == (JobState.WAITING, False, "A")
    assert state_of(store, to_come) == (JobState.QUEUED, False, "A")
    assert store.jobs.urgent(URL, 10) == []


# -- a store in use -------------------------------------------------------------------------


@pytest.fixture
def of_version_3(tmp_path):
    """What an earlier version left: jobs that do not tell whose they are."""
    with closing(Store(tmp_path / "data")) as store:
        _, (queued,) = added(store)
        _, (paid,) = added(store)
        store.leases.acquire(paid.id, "me", 60, QUEUED, JobState.WAITING)
        store.leases.update(paid.id, "me", task_id="t")
        path = store.path
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in (
            "ALTER TABLE jobs DROP COLUMN key_id",
            f"UPDATE downloads SET base_url = '{URL}/',"
            f" record = json_set(record, '$.base_url', '{URL}/') WHERE id = '{paid.download_id}'",
            "PRAGMA user_version = 3",
        ):
            connection.execute(statement)
    with closing(Store(tmp_path / "data")) as opened:
        yield opened, queued, paid


def test_a_store_in_use_belongs_to_the_first_key_that_the_service_takes(of_version_3):
    store, queued, paid = of_version_3
    store.use_account("typo")
    assert ids_of(store.jobs.urgent(URL, 10)) == {queued.id, paid.id}
    store.jobs.hold_active(URL, "AuthenticationError", "no")
    store.use_account("A")
    store.leases.accept("A", URL)
    assert state_of(store, queued) == (JobState.QUEUED, False, "A")
    assert state_of(store, paid) == (JobState.WAITING, False, "A")
    store.use_account("B")
    store.leases.accept("B", URL)
    assert state_of(store, paid)[2] == "A"
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def test_an_address_with_a_slash_at_its_end_is_the_same_one(of_version_3):
    store, queued, paid = of_version_3
    assert store.downloads.get(paid.download_id).download.base_url == URL
    for address in (URL, f"{URL}/"):
        assert ids_of(store.jobs.urgent(address, 10)) == {queued.id, paid.id}
        assert store.jobs.count_sharing(address, 10) == 2


# -- a key that is not known to be good -----------------------------------------------------


def test_only_one_request_of_an_unproven_key_is_under_way(two):
    store, other = two
    other.use_account("A")
    jobs = [added(store)[1][0] for _ in range(3)]

    def acquire(where, job, owner="me"):
        return where.leases.acquire(
            job.id, owner, 60, QUEUED, JobState.SUBMITTING, quota=QUOTA, key_id="A", alone=True
        )

    assert acquire(store, jobs[0]).job
    for refused in (acquire(store, jobs[1]), acquire(other, jobs[1], "another")):
        assert refused.job is None
    store.leases.update(jobs[0].id, "me", state=JobState.WAITING, task_id="t")
    assert acquire(other, jobs[1], "another").job


def test_a_process_that_is_answered_all_the_time_keeps_no_other_from_its_work(two):
    store, other = two
    other.use_account("A")
    jobs = [added(store)[1][0] for _ in range(3)]
    for job in jobs[:2]:
        store.leases.acquire(job.id, "busy", 60, QUEUED, JobState.SUBMITTING, key_id="A")
    now = store.jobs.get(jobs[1].id).lease_until - 60
    store.leases.update(jobs[0].id, "busy", state=JobState.WAITING, task_id="t", submitted=now)
    granted = other.leases.acquire(
        jobs[2].id, "new", 60, QUEUED, JobState.SUBMITTING, quota=QUOTA, key_id="A", alone=True
    )
    assert granted.job


REFUSALS = {
    "no key of the service": {"key": "wrong" * 4},
    "402": {"access": "no_plan"},
    "403": {"access": "forbidden"},
}


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS)
def test_an_account_that_is_refused_is_held_after_one_order(bench, sandbox, refusal):
    bench.limits = Limits(creates=1000, statuses=1000)
    options = bench.options
    if "key" in refusal:
        options = replace(options, key=refusal["key"])
    else:
        sandbox.configure(**refusal)
    bench.store.use_account(options.key_id)
    downloads = [bench.add(folder=str(bench.folder / str(number))) for number in range(12)]
    driver = InlineDriver(bench.store, bench.owner, options, bench.limits, stopped=lambda: False)
    views = driver.run([download.id for download in downloads], 60.0)
    assert sandbox.count("create") == 1
    assert all(job.held for view in views for job in view.jobs)


def test_a_key_that_is_refused_later_sends_one_order_more_at_most(bench, sandbox):
    first = bench.add()
    bench.run(first)
    assert accounts.is_accepted(bench.options.key_id)
    sandbox.configure(access="forbidden")
    before = sandbox.count("create")
    downloads = [bench.add(folder=str(bench.folder / str(number))) for number in range(20)]
    views = bench.run(*downloads)
    assert all(job.held for view in views for job in view.jobs)
    # Four steps were begun together, then one went alone.
    assert sandbox.count("create") - before <= 5


def test_a_good_key_is_not_kept_from_sending_many_at_once(bench, sandbox):
    sandbox.configure(latency=0.2)
    bench.run(*[bench.add(folder=str(bench.folder / str(number))) for number in range(9)])
    assert sandbox.count("create") == 9
    orders = [entry for entry in sandbox.log if entry.kind == "create"]
    assert orders[1].at - orders[0].at >= 0.2
    assert orders[4].at - orders[1].at < 0.2


# -- what may have been charged -------------------------------------------------------------


@pytest.mark.parametrize("state", [JobState.SUBMITTING, JobState.UNCONFIRMED])
def test_cancel_does_not_wipe_out_that_an_order_may_have_been_charged(two, state):
    store, _ = two
    download, (job,) = added(store)
    store.leases.acquire(job.id, "me", 60, QUEUED, JobState.SUBMITTING, key_id="A")
    if state is JobState.UNCONFIRMED:
        store.leases.update(job.id, "me", state=state, error_kind="UnconfirmedError")
    store.jobs.cancel([download.id])
    cancelled = store.jobs.get(job.id)
    assert cancelled.state is JobState.CANCELLED
    assert cancelled.in_doubt
    store.downloads.clear_finished(1e12)
    assert [view.download.id for view in store.downloads.shown()] == [download.id]
    store.jobs.retry([download.id])
    assert not store.jobs.get(job.id).in_doubt


def test_the_answer_that_comes_after_all_ends_the_doubt(two):
    store, _ = two
    download, (job,) = added(store)
    store.leases.acquire(job.id, "me", 60, QUEUED, JobState.SUBMITTING, key_id="A")
    store.jobs.cancel([download.id])
    store.leases.note_task(job.id, "paid", 1.0, 2.0)
    found = store.jobs.get(job.id)
    assert (found.state, found.task_id, found.in_doubt) == (JobState.CANCELLED, "paid", False)
    store.jobs.retry([download.id])
    assert store.jobs.get(job.id).state is JobState.WAITING


def test_cancelling_what_was_never_sent_leaves_no_doubt(two):
    store, _ = two
    download, (job,) = added(store)
    store.jobs.cancel([download.id])
    assert not store.jobs.get(job.id).in_doubt


# -- what another account has ordered -------------------------------------------------------


def copies(count):
    """Plans of the same requests, as each process makes its own."""
    made = [make_download(bands=(f"B0{number + 1}",)) for number in range(count)]
    return made, {download.id: () for download, _ in made}


def test_two_accounts_that_add_the_same_at_once_wait_for_nothing_of_each_other(two):
    """Both have planned when neither had written: each gets what it pays for."""
    for store in two:
        assert store.downloads.add_all(*copies(2)) == {}
    keys = [job.key_id for view in two[0].downloads.shown() for job in view.jobs]
    assert sorted(keys) == ["A", "A", "B", "B"]
    # Another process of the same account is waited for.
    _, b = two
    planned, known = copies(2)
    others = b.downloads.add_all(planned, known)
    assert set(others) == set(known)
    assert set(others.values()) == {
        view.download.id for view in b.downloads.shown() if view.jobs[0].key_id == "B"
    }


def test_accounts_that_write_at_the_same_moment_lose_nothing(two):
    """Many writers, one file: all of it is there, each with its own key."""
    begin, failures = threading.Barrier(6), []

    def add(store):
        begin.wait(10)
        try:
            for _ in range(5):
                store.downloads.add_all(copies(2)[0])
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=add, args=(two[n % 2],)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []
    keys = [job.key_id for view in two[0].downloads.shown() for job in view.jobs]
    assert (len(keys), keys.count("A"), keys.count("B")) == (60, 30, 30)


def test_an_algorithm_waits_for_no_job_of_another_account_and_pays_for_its_own(
    bench, sandbox, other
):
    theirs, options = other
    bench.store.use_account(bench.options.key_id)
    # Ordered and then left: the other QGIS is closed, or its key is spent.
    download = bench.add()
    (job,) = bench.store.downloads.get(download.id).jobs
    bench.store.leases.acquire(
        job.id, "gone", 60, QUEUED, JobState.WAITING, key_id=bench.options.key_id
    )
    bench.store.leases.update(job.id, "gone", task_id="elsewhere")
    mine = replace(download, id=new_id())
    (polygon,) = [job.geometry]
    jobs = make_jobs(mine, [polygon])
    assert find_or_add(theirs, (mine, jobs)).earlier is None
    driver = InlineDriver(theirs, bench.owner, options, bench.limits, stopped=lambda: False)
    (view,) = driver.run([mine.id], 60.0)
    assert view.ready
    assert [entry.account for entry in sandbox.log if entry.kind == "create"] == [1]
    assert bench.store.jobs.get(job.id).state is JobState.WAITING
    # What is finished is everybody's: the first account finds it, and nothing is sent.
    before = len(sandbox.log)
    found = find_reusable(bench.store, mine, jobs)
    assert (found.view.download.id, found.state) == (mine.id, ReuseState.READY)
    assert len(sandbox.log) == before


def test_an_algorithm_that_is_given_another_account_s_job_ends_and_says_so(bench, sandbox, other):
    theirs, options = other
    bench.store.use_account(bench.options.key_id)
    download = bench.add()
    driver = InlineDriver(theirs, bench.owner, options, bench.limits, stopped=lambda: False)
    begun = time.monotonic()
    (view,) = driver.run([download.id], 60.0)
    assert time.monotonic() - begun < 10.0
    assert not view.ready
    assert sandbox.log == []


def test_the_desktop_orders_what_another_account_has_under_way_and_says_what_that_waits_for(
    bench, sandbox, other
):
    theirs, options = other
    bench.store.use_account(bench.options.key_id)
    waiting = bench.add()
    driver = DesktopDriver(
        bench.folder / "data", lambda: options, lambda: bench.limits, lambda: sandbox.url
    )
    ready = []
    driver.download_ready.connect(ready.append)
    driver.open()
    wait_for(lambda: driver._store is not None, "the store is open")
    driver.options()
    mine = replace(waiting, id=new_id())
    jobs = make_jobs(mine, [bench.sandbox.sample_aoi()])
    found = []
    driver.look_up(lambda store: find_reusable(store, mine, jobs), found.append)
    wait_for(lambda: found, "the store has been looked into")
    assert found == [None]
    driver.add_all([(mine, jobs)])
    wait_for(lambda: ready, "it is ready")
    assert [view.download.id for view in ready] == [mine.id]
    views = {view.download.id: view for view in driver.views()}
    assert driver.queue().is_of_other_key(views[waiting.id].jobs[0])
    assert not driver.queue().is_of_other_key(views[mine.id].jobs[0])
    assert not driver.queue().is_of_other_service(waiting)
    assert {entry.account for entry in sandbox.log if entry.kind == "create"} == {1}
    driver.close()
    wait_for(lambda: not driver._steps.running, "all steps have ended")
