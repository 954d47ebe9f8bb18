"""The store's file: how it is opened, who may read it, what damage is, and what does not fit in."""

import gc
import sqlite3
import stat
import threading
import time
import warnings
from contextlib import closing
from dataclasses import replace

import pytest
from eosda_imagery.core.jobs.drivers.snapshot import take_snapshot
from eosda_imagery.core.jobs.model import JobKind, JobState, Quota
from eosda_imagery.core.jobs.process_lock import ProcessLock
from eosda_imagery.core.jobs.queue_state import QueueState
from eosda_imagery.core.jobs.store import FILE_NAME, RecordError, Store, StoreError
from eosda_imagery.core.jobs.store.account import accept
from eosda_imagery.core.jobs.store.connection import READERS_KEPT
from eosda_imagery.core.jobs.store.schema import SCHEMA_VERSION, version_of

from .test_store import QUEUED, added

URL = "http://127.0.0.1:1"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def store(folder):
    with closing(Store(folder)) as made:
        yield made


def changed(store, *statements):
    with closing(sqlite3.connect(store.path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def snapshot_of(store, lock, *, in_all=False, seq=0, busy=()):
    return take_snapshot(
        store,
        lock,
        QueueState(base_url=URL, key_id="A"),
        in_all=in_all,
        seq=seq,
        slots=3,
        linked=frozenset(),
        busy=frozenset(busy),
    )


# -- connections ----------------------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch):
    """Every connection that is opened in a test; Python 3.13 complains of those left open."""
    made, real = [], sqlite3.connect

    def connect(*given, **named):
        made.append(real(*given, **named))
        return made[-1]

    monkeypatch.setattr(sqlite3, "connect", connect)
    return made


def is_open(connection):
    try:
        connection.execute("SELECT 1")
    except sqlite3.ProgrammingError:
        return False
    return True


def work_in_threads(store, threads):
    """Read and write at the same time, each thread with a connection of its own."""
    together = threading.Barrier(threads)

    def work():
        with store._database.reading():
            together.wait(20)
            store.rate_limit.enter("key", "create")

    running = [threading.Thread(target=work) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()


def test_threads_that_have_ended_leave_few_connections_open(opened, folder):
    store = Store(folder)
    for _ in range(3):
        work_in_threads(store, READERS_KEPT + 4)
    # Those kept for the next to read, and the one to write with.
    assert sum(map(is_open, opened)) <= READERS_KEPT + 1
    store.close()
    assert not any(map(is_open, opened))


def test_a_store_that_nobody_closes_leaves_no_connection_to_the_collector(opened, folder):
    store = Store(folder)
    work_in_threads(store, 3)
    with warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always")
        del store
        gc.collect()
    assert not any(map(is_open, opened))
    assert [str(one.message) for one in complaints if one.category is ResourceWarning] == []


def test_a_connection_that_failed_is_not_used_again(opened, store):
    with pytest.raises(sqlite3.OperationalError), store._database.reading() as connection:
        connection.execute("SELECT nothing FROM nowhere")
    assert not is_open(connection)


# -- file systems without shared memory -----------------------------------------------------


def without_shared_memory(folder):
    """The log's index, which SQLite maps into memory, cannot be made, as on a network mount."""
    folder.mkdir(exist_ok=True)
    (folder / f"{FILE_NAME}-shm").unlink(missing_ok=True)
    (folder / f"{FILE_NAME}-shm").symlink_to("/nowhere/at-all")


def test_without_shared_memory_the_store_works_with_a_rollback_journal(folder):
    without_shared_memory(folder)
    with closing(Store(folder)) as store, closing(Store(folder)) as other:
        download, (job,) = added(store)
        assert other.leases.acquire(job.id, "other", 60, QUEUED, JobState.SUBMITTING).job
        assert store.downloads.get(download.id).jobs[0].owner == "other"
        assert not (folder / f"{FILE_NAME}-wal").exists()


def test_a_store_that_moves_to_such_a_disk_keeps_what_its_log_holds(folder):
    store = Store(folder)
    download, _ = added(store)
    # As a copy of the folder would be: the log has not been brought into the file.
    log = (folder / f"{FILE_NAME}-wal").read_bytes()
    whole = store.path.read_bytes()
    assert len(log) > 0
    store.close()
    store.path.write_bytes(whole)
    (folder / f"{FILE_NAME}-wal").write_bytes(log)
    without_shared_memory(folder)
    with closing(Store(folder)) as moved:
        assert moved.downloads.get(download.id) is not None


# -- other versions, other people -----------------------------------------------------------


def test_a_store_of_a_newer_version_is_refused_and_left_as_it_is(folder, store):
    added(store)
    changed(store, f"PRAGMA user_version = {SCHEMA_VERSION + 1}", "CREATE TABLE news (a)")
    store.close()
    before = store.path.read_bytes()
    with pytest.raises(StoreError, match="newer version .* Nothing in it has been changed"):
        Store(folder)
    assert store.path.read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == [FILE_NAME]


def test_a_store_from_before_there_were_statistics_goes_on(folder, store):
    download, jobs = added(store)
    changed(
        store,
        "ALTER TABLE jobs DROP COLUMN kind",
        "ALTER TABLE jobs DROP COLUMN statistics",
        "PRAGMA user_version = 4",
    )
    store.close()
    with closing(Store(folder)) as later:
        (job,) = later.downloads.get(download.id).jobs
        assert (job.kind, job.statistics) == (JobKind.BANDS, None)
        assert job == jobs[0]
        with later._database.reading() as connection:
            assert version_of(connection) == SCHEMA_VERSION


def test_the_folder_and_the_file_are_for_their_owner_only(folder, store):
    added(store)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_folder_that_cannot_be_used_is_said_in_one_sentence(tmp_path, what):
    (tmp_path / "file").write_text("mine")
    place = tmp_path / "file" / "data" if what == "file" else tmp_path / "folder"
    if what == "folder":
        (place / FILE_NAME).mkdir(parents=True)
    with pytest.raises(StoreError) as refused:
        Store(place)
    assert str(refused.value).startswith(f"The list of downloads cannot be kept in {place}")
    assert "EOSDA_DATA_DIR" in str(refused.value)
    assert ".." not in str(refused.value) and "::" not in str(refused.value)


# -- damage ---------------------------------------------------------------------------------


def a_crash(store):
    """Copy the file and its log as they lie there now; closing would bring them together."""
    copies = [(path, path.read_bytes()) for path in store.path.parent.glob(f"{FILE_NAME}*")]
    store.close()
    for path, data in copies:
        if not path.name.endswith("-shm"):
            path.write_bytes(data)


def spoil(path, at):
    data = bytearray(path.read_bytes())
    data[at] ^= 0xFF
    path.write_bytes(bytes(data))


@pytest.fixture
def log(folder, store):
    """The log of some changes, as a crash leaves it."""
    for _ in range(4):
        added(store)
    a_crash(store)
    return folder / f"{FILE_NAME}-wal"


@pytest.mark.parametrize("at", [8, 40, 500], ids=["header", "frame header", "page"])
def test_a_log_that_lost_changes_is_said(folder, log, at):
    spoil(log, at)
    with closing(Store(folder)) as opened:
        assert opened.lost_changes
        assert opened.moved_aside is None
        added(opened)
        assert len(opened.downloads.shown()) >= 1


def test_a_log_in_one_piece_is_not_complained_about(folder, log):
    with closing(Store(folder)) as opened:
        assert not opened.lost_changes
        assert len(opened.downloads.shown()) == 4


@pytest.mark.parametrize("missing", [1, 2000, 4100])
def test_nor_is_one_whose_last_frame_was_being_written(folder, log, missing):
    log.write_bytes(log.read_bytes()[:-missing])
    with closing(Store(folder)) as opened:
        assert not opened.lost_changes


def test_nor_are_old_frames_behind_a_log_that_was_begun_anew(folder, store):
    for _ in range(10):
        added(store)
    store._database.checkpoint()
    added(store)
    a_crash(store)
    log = folder / f"{FILE_NAME}-wal"
    assert log.stat().st_size > 100_000, "old frames are still there"
    with closing(Store(folder)) as opened:
        assert not opened.lost_changes
        assert len(opened.downloads.shown()) == 11


def test_what_was_paid_for_does_not_stay_in_the_log(folder, store):
    _, (job,) = added(store)
    store.leases.acquire(job.id, "me", 60, QUEUED, JobState.SUBMITTING)
    store.leases.insist(
        lambda: store.leases.update(job.id, "me", state=JobState.WAITING, task_id="paid")
    )
    a_crash(store)
    (folder / f"{FILE_NAME}-wal").unlink()
    with closing(Store(folder)) as opened:
        assert opened.jobs.get(job.id).task_id == "paid"


@pytest.mark.parametrize("left", [b"", b"\0"], ids=["nothing", "a byte"])
def test_a_file_that_was_emptied_is_said(folder, left):
    """SQLite takes it for a new one, and what was paid for would be gone without a word."""
    with closing(Store(folder)) as store:
        assert not store.lost_changes
        added(store)
    ProcessLock(folder).close()
    (folder / FILE_NAME).write_bytes(left)
    with closing(Store(folder)) as opened:
        assert opened.lost_changes
        assert opened.downloads.shown() == []
    with closing(Store(folder)) as again:
        assert not again.lost_changes


def test_a_list_that_the_user_has_deleted_is_begun_anew_without_a_word(folder, store):
    ProcessLock(folder).close()
    store.close()
    (folder / FILE_NAME).unlink()
    with closing(Store(folder)) as opened:
        assert not opened.lost_changes


# -- odd rows -------------------------------------------------------------------------------

ODD_JOBS = {
    "a state of another program": "state = 'pondering'",
    "no JSON in the files": "files = 'here'",
    "no JSON in the geometry": "geometry = '['",
    "a text where a time should be": "due = 'soon'",
    "a text where a number should be": "attempts = 'many'",
    "bytes for a state": "state = x'ff00'",
    "a kind of another program": "kind = 'pondering'",
    "nothing for a polygon": "geometry = 'null'",
    "brackets without end for a polygon": f"geometry = '{'[' * 100_000}'",
    "no list of files": "files = '\"here\"'",
    "numbers for files": "files = '[1]'",
    "a file that no system has": "files = '[\"a\\u0000b\"]'",
    "half a letter in a file's name": "files = '[\"\\ud800\"]'",
    "a number without end": "part = 1e999",
    "a time without end": "finished = 1e999",
    "a time that no calendar has": "created = 9e300",
    "a word for when a task ends": "expires = 'soon'",
    "letters that are none for a state": "state = CAST(x'ff00' AS TEXT)",
    "bytes for a reason": "error_text = x'ff00'",
    "bytes for a task": "task_id = x'ff00'",
    "sharing of another program": "sharing = 'perhaps'",
}
ODD_DOWNLOADS = {
    "no JSON": "record = 'rubbish'",
    "a list": "record = '[1, 2]'",
    "no bands": "record = json_remove(record, '$.bands')",
    "a number for bands": "record = json_set(record, '$.bands', 4)",
    "no view id": "record = json_remove(record, '$.view_id')",
    "a view id that leads elsewhere": "record = json_set(record, '$.view_id', '../../etc')",
    "a number for a folder": "record = json_set(record, '$.folder', 7)",
    "no area": "record = json_remove(record, '$.aoi')",
    "a text for the size of the area": "record = json_set(record, '$.area_km2', 'big')",
    "a word for yes": "record = json_set(record, '$.merge', 'maybe')",
    "the record of another": "record = json_set(record, '$.id', 'another')",
    "tiles that are none": "record = json_set(record, '$.others', json('[1]'))",
    "parts of no scene": "record = json_set(record, '$.view_ids', 5)",
    "bytes that are no text": "record = x'ff00'",
    "letters that are none": "record = CAST(x'ff00' AS TEXT)",
    "brackets without end": f"record = '{'[' * 100_000}'",
    "a folder with half a letter": "record = json_set(record, '$.folder', json('\"\\ud800\"'))",
    "a folder that no system has": "record = json_set(record, '$.folder', json('\"a\\u0000\"'))",
    "a number of 400 digits": f"record = json_set(record, '$.created', json('{'9' * 400}'))",
    "a time without end in the record": "record = json_set(record, '$.created', json('1e999'))",
    "a scene that is none": "record = json_set(record, '$.scene', json_object('date', 1))",
}
ODD = [
    *((f"jobs SET {change} WHERE id = '{{job}}'", name) for name, change in ODD_JOBS.items()),
    *(
        (f"downloads SET {change} WHERE id = '{{download}}'", name)
        for name, change in ODD_DOWNLOADS.items()
    ),
]


@pytest.mark.parametrize("change", [one for one, _ in ODD], ids=[name for _, name in ODD])
def test_an_odd_row_is_left_out_and_all_else_works(store, change):
    odd, (bad,) = added(store)
    download, (job,) = added(store)
    changed(store, "UPDATE " + change.format(job=bad.id, download=odd.id))
    assert [view.download.id for view in store.downloads.shown()] == [download.id]
    looked = store.downloads.changes_since(0, 10)
    # Polygons are not read for the list: there, such a job is held as soon as it is to be ordered.
    listed = {odd.id} if "geometry" in change else set()
    assert {view.download.id for view in looked.shown} == {download.id, *listed}
    assert looked.gone == sorted({odd.id} - listed)
    store.downloads.shown()
    assert store.downloads.unreadable == {odd.id}
    assert job.id in {one.id for one in store.jobs.urgent(URL, 10)}
    store.downloads.folders()
    store.downloads.clear_finished(0.0)
    store.jobs.release_held()
    store.leases.recover(lambda owner: False)
    assert store.jobs.states_of([download.id]) == {download.id: [(JobState.QUEUED, False)]}
    assert store.leases.acquire(job.id, "me", 60, QUEUED, JobState.SUBMITTING).job.id == job.id


@pytest.mark.parametrize("change", [one for one, _ in ODD], ids=[name for _, name in ODD])
def test_no_order_is_made_of_an_odd_row_and_it_is_not_tried_for_ever(store, change):
    odd, (bad,) = added(store)
    changed(store, "UPDATE " + change.format(job=bad.id, download=odd.id))
    for one in store.jobs.urgent(URL, 10):
        lease = store.leases.acquire(one.id, "me", 60, QUEUED, JobState.SUBMITTING)
        if lease.job is not None:
            with pytest.raises(RecordError):
                store.downloads.for_step(odd.id)
            store.leases.give_up(one.id, "me", lease.ticket)
    assert store.jobs.urgent(URL, 10) == []


ODD_ELSEWHERE = {
    "a word for a count": "UPDATE usage SET count = 'many'",
    "a count without end": "UPDATE usage SET count = 9e999",
    "more than can be added up": "UPDATE usage SET count = 9223372036854775807",
    "a word for a time that a task took": "INSERT INTO turnarounds VALUES ('s', 'long', 1)",
    "bytes for a time that a task took": "INSERT INTO turnarounds VALUES ('s', x'ff', 1)",
    "a task that never ended": "INSERT INTO turnarounds VALUES ('s', 9e999, 1)",
    "a task that took less than nothing": "INSERT INTO turnarounds VALUES ('s', -5, 1)",
    "a word for when a pause ends": "INSERT INTO pauses VALUES ('A', 'create', 'later')",
    "a pause without end": "INSERT INTO pauses VALUES ('A', 'create', 9e999)",
    "a word for when a request was made": "UPDATE ledger SET at = 'once'",
    "an owner longer than any file's name": f"UPDATE jobs SET owner = '{'n' * 300}' {{odd}}",
    "an owner elsewhere": "UPDATE jobs SET owner = '../../etc/x' {odd}",
    "an owner that no system has": "UPDATE jobs SET owner = 'a' || char(0) || 'b' {odd}",
    "bytes for an owner": "UPDATE jobs SET owner = x'ff', lease_until = 9e15 {odd}",
    "a request of somebody with a long name": (
        "INSERT INTO ledger (key_id, kind, at, under_way, owner)"
        f" VALUES ('A', 'create', 1, 1, '{'n' * 300}')"
    ),
    "bytes for the id of a download": "UPDATE downloads SET id = x'ff' WHERE id = '{download}'",
    "a change of nothing": "INSERT INTO changes (download_id) VALUES (x'ff')",
    "no changes": "DELETE FROM changes",
    "no times": "DROP TABLE turnarounds",
    "no switches": "DROP TABLE switches",
    "no list of changes": "DROP TABLE changes",
    "no order of turns": "DROP INDEX jobs_by_turn",
    "nothing that notes changes": "DROP TRIGGER jobs_update",
}


@pytest.mark.parametrize("name", ODD_ELSEWHERE)
def test_what_is_odd_beside_the_rows_of_the_list_keeps_nothing_from_going_on(folder, name):
    """The tables that are read with each look, and what a tool for repairs has left out."""
    accept("A")
    with closing(Store(folder)) as store:
        store.use_account("A")
        odd, (bad,) = added(store)
        good, (job,) = added(store)
        store.rate_limit.enter("A", "create")
        store.history.note("sentinel2l2a", 5.0)
        change = ODD_ELSEWHERE[name].format(odd=f"WHERE id = '{bad.id}'", download=odd.id)
        changed(store, change)
    lock = ProcessLock(folder)
    with closing(Store(folder)) as store:
        store.use_account("A")
        for in_all in (False, True, False):
            looked = snapshot_of(store, lock, in_all=in_all)
            assert good.id in {view.download.id for view in looked.changes.shown}
            assert looked.used in (0, 1)
        store.history.note("sentinel2l2a", 5.0)
        assert store.history.of("sentinel2l2a")[0] == 5.0
        store.jobs.cancel([good.id])
        store.jobs.retry([good.id])
        quota = Quota("status", 10)
        granted = store.leases.acquire(
            job.id, lock.id, 60, QUEUED, JobState.WAITING, quota=quota, key_id="A"
        )
        assert granted.job is not None
        assert store.rate_limit.paused_until("A", "create") < time.time() + 61.0
        last = snapshot_of(store, lock, seq=looked.changes.seq)
        assert good.id in {view.download.id for view in last.changes.shown}
    lock.close()


# -- growth ---------------------------------------------------------------------------------


def test_what_a_run_asks_each_second_does_not_grow_with_history(store):
    ours = [added(store, 2)[0].id for _ in range(3)]

    def rows_read():
        with store._database.reading() as connection:
            seen = []
            connection.set_progress_handler(lambda: seen.append(1) and None, 100)
        found = store.jobs.states_of(ours)
        with store._database.reading() as connection:
            connection.set_progress_handler(None, 0)
        assert [len(states) for states in found.values()] == [2, 2, 2]
        return len(seen)

    before = rows_read()
    for _ in range(300):
        added(store, 2)
    assert rows_read() <= before + 2


def test_what_the_desktop_asks_each_second_walks_through_no_table_that_grows(store, monkeypatch):
    """Each statement of a look is planned over an index, or over a table that is kept short."""
    lock = ProcessLock(store.path.parent)
    store.use_account("A")
    for _ in range(3):
        added(store)
    asked, connect = set(), store._database._connect

    def listening():
        connection = connect()
        connection.set_trace_callback(asked.add)
        return connection

    store._database.close()
    monkeypatch.setattr(store._database, "_connect", listening)
    for busy in ((), ("x",)):
        snapshot_of(store, lock, seq=3, busy=busy)
    store.leases.is_at_work("A", lock.id)
    monkeypatch.undo()
    assert len(asked) > 10
    with store._database.reading() as connection:
        walks = {
            row["detail"]: statement
            for statement in asked
            if statement.lstrip().startswith(("SELECT", "UPDATE"))
            for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
            if row["detail"].startswith("SCAN")
        }
    # The request log is swept, of a dataset's times the latest are kept, few jobs are worked on.
    short = (
        "ledger",
        "pauses",
        "turnarounds",
        "CONSTANT",
        "(",
        "jobs USING COVERING INDEX jobs_by_owner",
    )
    assert [one for one in walks if not one.split("SCAN ")[1].startswith(short)] == []


def test_what_is_finished_and_gone_from_the_list_loses_its_areas(store):
    download, (job,) = added(store)
    kept, (other,) = added(store)
    for one in (job, other):
        store.leases.acquire(one.id, "me", 60, QUEUED, JobState.CHECKING)
        store.leases.update(one.id, "me", state=JobState.READY, finished=100.0, files=["/a.tif"])
    changed(store, f"UPDATE jobs SET finished = 2e11 WHERE id = '{other.id}'")
    assert store.downloads.clear_finished(1e11) == 1
    store.downloads.lighten(1e11)
    assert store.jobs.get(job.id).geometry == {}
    assert store.jobs.get(job.id).fingerprint == job.fingerprint
    assert store.jobs.get(other.id).geometry == other.geometry
    assert [view.download.id for view in store.downloads.shown()] == [kept.id]
    views = store.downloads.with_request(job.fingerprint)
    found = {view.download.id: view.download for view in views}
    assert found[kept.id] == kept
    assert found[download.id] == replace(download, aoi={})


@pytest.mark.parametrize("state", ["failed", "expired", "cancelled"])
def test_what_failed_and_was_taken_off_the_list_loses_its_areas_as_well(store, state):
    """It may have been paid for in part, so it is kept, and goes on when the same is asked for."""
    download, (job, other) = added(store, 2)
    for one, ends in ((job, "ready"), (other, state)):
        store.leases.acquire(one.id, "me", 60, QUEUED, JobState.CHECKING)
        changes = {"state": JobState(ends), "finished": 100.0, "task_id": one.id}
        store.leases.update(one.id, "me", **changes)
    store.downloads.lighten(1e11)
    assert store.jobs.get(job.id).geometry == job.geometry
    store.downloads.forget([download.id])
    store.downloads.lighten(1e11)
    assert [one.geometry for one in store.downloads.get(download.id).jobs] == [{}, {}]
    store.downloads.put_back_areas(download.id, download, [job, other])
    view = store.downloads.get(download.id)
    assert (view.has_areas, view.download) == (True, download)
    store.jobs.retry([download.id])
    assert store.jobs.get(other.id).task_id in (other.id, None)
    assert store.jobs.get(other.id).active


@pytest.mark.parametrize("in_doubt", [False, True], ids=["never sent", "in doubt"])
def test_what_was_never_sent_is_forgotten_and_what_may_be_paid_is_not(store, in_doubt):
    download, (job,) = added(store)
    if in_doubt:
        store.leases.acquire(job.id, "me", 60, QUEUED, JobState.SUBMITTING)
    store.jobs.cancel([download.id])
    before = store.downloads.changes_since(0, 10).seq
    store.downloads.clear_finished(1e11)
    store.downloads.lighten(1e11)
    assert (store.downloads.get(download.id) is not None) is in_doubt
    assert (store.jobs.get(job.id) is not None) is in_doubt
    # Another QGIS that has it in its list is told that it has gone.
    looked = store.downloads.changes_since(before, 10)
    assert looked.gone == ([] if in_doubt else [download.id])


def test_a_file_that_held_a_great_deal_is_written_anew(store, monkeypatch):
    monkeypatch.setattr("eosda_imagery.core.jobs.store.connection.SHRINK_FROM", 100_000)
    monkeypatch.setattr("eosda_imagery.core.jobs.store.downloads.CLEARED_AT_ONCE", 10)
    wide = {"type": "Polygon", "coordinates": [[[n / 1e5, 1.0] for n in range(3000)]]}
    for _ in range(30):
        _, (job,) = added(store, aoi=wide)
        store.leases.acquire(job.id, "me", 60, QUEUED, JobState.CHECKING)
        store.leases.update(job.id, "me", state=JobState.READY, finished=100.0, files=["/a.tif"])
    store._database.checkpoint()
    before = store.path.stat().st_size
    assert store.downloads.clear_finished(1e11) == 30
    rounds = 1
    while store.downloads.lighten(1e11):
        rounds += 1
    assert rounds == 4
    store.shrink()
    store.close()
    assert store.path.stat().st_size < before / 4
    assert len(store.downloads.with_request(job.fingerprint)) == 30
