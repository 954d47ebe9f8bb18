"""What the disk may do: folders that come and go, no room, odd names, a store that is damaged."""

import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
import time
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from eosda_imagery.api.client import Client
from eosda_imagery.core.jobs import polling
from eosda_imagery.core.jobs.drivers import desktop_driver as engine_module
from eosda_imagery.core.jobs.drivers.desktop_driver import DesktopDriver
from eosda_imagery.core.jobs.model import Download, JobState, make_jobs, new_id
from eosda_imagery.core.jobs.steps.leftovers import part_name
from eosda_imagery.core.jobs.store import FILE_NAME, Store
from eosda_imagery.core.jobs.store import account as accounts
from eosda_imagery.core.jobs.store import connection as connection_module
from eosda_imagery.core.layers.build import make_layer, plan_layers
from osgeo import gdal
from qgis.core import QgsProject

from tests.core.jobs.test_desktop_driver import ours, wait_for

from .walk import PlainBench, Walk

gdal.UseExceptions()
ROOT = Path(__file__).resolve().parents[2]
CLEAR = "S2L2A/35/U/KR/2026/11/3/0"
ONE_FILE = ("B04", "B03", "B02")
ZIPPED = ("SCL", "B04")
# A folder in which nobody can make a file, root included: sysfs takes none.
READ_ONLY = Path("/sys/kernel")


@pytest.fixture
def bench(tmp_path, sandbox):
    made = PlainBench(tmp_path, sandbox)
    yield made
    made.owner.close()


def order(bench, *, name="scene", folder=None, bands=ONE_FILE, polygons=None):
    polygons = polygons or [bench.sandbox.sample_aoi()]
    download = Download(
        id=new_id(),
        view_id=CLEAR,
        dataset="sentinel2l2a",
        bands=bands,
        aoi={"type": "MultiPolygon", "coordinates": [part["coordinates"] for part in polygons]},
        folder=str(folder or bench.folder / "out"),
        name=name,
        base_url=bench.sandbox.url,
        created=time.time(),
    )
    return download, make_jobs(download, polygons)


def ordered(bench, **wishes):
    download, jobs = order(bench, **wishes)
    bench.store.downloads.add(download, jobs)
    return download


def files_in(folder):
    return sorted(path for path in Path(folder).rglob("*") if not path.is_dir())


def assert_held(job, folder):
    assert (job.held, job.active, job.error_kind) == (True, True, "StorageError")
    assert job.error_text.startswith(f"Cannot write to {folder}")
    assert job.files == ()


def assert_whole(walk, download):
    job = walk.job(download)
    assert (job.state, job.error_text) == (JobState.READY, "")
    assert sorted(job.files) == [str(path) for path in files_in(download.folder)]
    for path in job.files:
        assert gdal.Open(path).GetRasterBand(1).Checksum() > 0


def assert_goes_on_for_free(walk, bench, download):
    """The user's Retry brings the file of the task that is paid for."""
    bench.store.jobs.retry([download.id])
    assert not walk.go()
    assert bench.sandbox.count("create") == 1


# -- the output folder ----------------------------------------------------------------------------


def test_a_missing_folder_is_made(bench):
    download = ordered(bench, folder=bench.folder / "not" / "yet" / "there")
    walk = Walk(bench)
    assert not walk.go()
    assert_whole(walk, download)


@pytest.mark.parametrize("below", ["", "eosda"])
def test_a_read_only_folder_holds_the_job_until_there_is_another(bench, below):
    folder = READ_ONLY / below
    before = sorted(READ_ONLY.iterdir())
    download = ordered(bench, folder=folder)
    walk = Walk(bench)
    assert not walk.go()
    assert_held(walk.job(download), folder)
    assert sorted(READ_ONLY.iterdir()) == before
    bench.store.downloads.set_folder(download.id, str(bench.folder / "out"))
    assert_goes_on_for_free(walk, bench, download)
    assert_whole(walk, bench.store.downloads.get(download.id).download)


def test_a_file_in_the_place_of_the_folder_is_left_alone(bench):
    blocker = bench.folder / "out"
    blocker.write_text("mine")
    download = ordered(bench)
    walk = Walk(bench)
    assert not walk.go()
    assert_held(walk.job(download), blocker)
    assert blocker.read_text() == "mine"
    blocker.unlink()
    assert_goes_on_for_free(walk, bench, download)
    assert_whole(walk, download)


@pytest.mark.parametrize("bands", [ONE_FILE, ZIPPED])
def test_a_folder_removed_in_mid_download_holds_the_job(bench, bands):
    download = ordered(bench, bands=bands)
    walk = Walk(bench)
    removed = []

    def remove(received, total):
        if not removed:
            removed.append(received)
            shutil.rmtree(download.folder)

    walk.on_progress = remove
    assert not walk.go()
    assert removed
    assert_held(walk.job(download), download.folder)
    assert not Path(download.folder).exists()
    assert_goes_on_for_free(walk, bench, download)
    assert_whole(walk, download)


# -- no room --------------------------------------------------------------------------------------


def test_a_full_disk_holds_the_job_and_leaves_nothing(bench, monkeypatch):
    """/dev/full says ENOSPC to every byte, as a full disk does."""
    download = ordered(bench)
    walk = Walk(bench)
    out = Path(download.folder)
    full = "eosda_imagery.core.storage.partial_file.create_exclusively"
    monkeypatch.setattr(full, lambda path: os.open("/dev/full", os.O_WRONLY))
    assert not walk.go()
    monkeypatch.undo()
    job = walk.job(download)
    assert_held(job, out)
    assert job.error_text.endswith(": No space left on device.")
    assert files_in(out) == []
    assert_goes_on_for_free(walk, bench, download)
    assert_whole(walk, download)


def test_a_link_in_the_place_of_what_comes_in_is_not_followed(bench):
    download = ordered(bench)
    walk = Walk(bench)
    out, precious = Path(download.folder), bench.folder / "precious"
    precious.write_text("mine")
    out.mkdir()
    name = part_name(download, walk.job(download), 1)
    (out / f"{name}.{bench.owner.id}.part").symlink_to(precious)
    assert not walk.go()
    assert_whole(walk, download)
    assert precious.read_text() == "mine"


def test_a_file_that_will_not_fit_is_not_begun(bench, monkeypatch):
    download = ordered(bench, bands=ZIPPED)
    walk = Walk(bench)
    real = shutil.disk_usage
    monkeypatch.setattr(shutil, "disk_usage", lambda path: real(path)._replace(free=1000))
    assert not walk.go()
    job = walk.job(download)
    assert (job.held, job.error_kind) == (True, "StorageError")
    assert job.error_text.startswith(f"Not enough room in {download.folder}")
    assert files_in(download.folder) == []
    monkeypatch.undo()
    assert_goes_on_for_free(walk, bench, download)
    assert_whole(walk, download)


_WITH_SMALL_FILES = """
    import resource, sys
    from pathlib import Path
    sys.path.insert(0, {root!r})
    import tests.conftest
    from eosda_imagery.api.transport import NetworkOptions
    from eosda_imagery.core.jobs.drivers.inline_driver import InlineDriver
    from eosda_imagery.core.jobs.process_lock import ProcessLock
    from eosda_imagery.core.settings.values import Limits
    from eosda_imagery.core.jobs.store import Store

    data = Path({data!r})
    store, owner = Store(data), ProcessLock(data)
    resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, resource.RLIM_INFINITY))
    options = NetworkOptions({url!r}, {key!r}, "tests")
    driver = InlineDriver(store, owner, options, Limits(), stopped=lambda: False)
    (view,) = driver.run([{download!r}], 60)
    owner.close()
    print([(job.state.value, job.held, job.error_kind) for job in view.jobs])
"""


def test_a_process_that_may_write_no_more_ends_in_words(bench):
    """RLIMIT_FSIZE: the system refuses every byte past the limit, in the middle of a file."""
    west, south, east, north = 24.05, 49.75, 24.15, 49.82
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    large = {"type": "Polygon", "coordinates": [ring]}
    download = ordered(bench, bands=(*ONE_FILE, "B08"), polygons=[large])
    for _ in range(30):
        bench.store.history.note("sentinel2l2a", 0.1)
    limit = 2**20
    script = _WITH_SMALL_FILES.format(
        root=str(ROOT),
        data=str(bench.folder / "data"),
        limit=limit,
        url=bench.sandbox.url,
        key=bench.sandbox.key,
        download=download.id,
    )
    ended = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines()[-1] == "[('waiting', True, 'StorageError')]"
    assert files_in(download.folder) == []
    walk = Walk(bench)
    assert "File too large" in walk.job(download).error_text
    assert_goes_on_for_free(walk, bench, download)
    assert_whole(walk, download)
    (path,) = walk.job(download).files
    assert Path(path).stat().st_size > limit, "the limit was in the middle of the file"


# -- names ----------------------------------------------------------------------------------------

NAMES = {
    "spaces": "my scenes of  2026",
    "umlauts": "Übergrößen äöü ß",
    "umlauts taken apart": "U\u0308bergro\u0308ßen",
    "Cyrillic": "Снимки Сентинель Львів",
    "200 characters": "x" * 200,
    "200 bytes of Cyrillic": "Ж" * 100,
    "signs": "50% & 'so' [a] {b} #1 $x ;~",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_any_name_of_a_folder_or_a_scene_goes_all_the_way_to_the_map(bench, name):
    halves = [
        {
            "type": "Polygon",
            "coordinates": [[[w, 49.79], [e, 49.79], [e, 49.8], [w, 49.8], [w, 49.79]]],
        }
        for w, e in ((24.08, 24.09), (24.09, 24.1))
    ]
    folder = bench.folder / name / name
    download = ordered(bench, name=name, folder=folder, polygons=halves)
    walk = Walk(bench)
    assert not walk.go()
    view = walk.store.downloads.get(download.id)
    assert view.ready, [job.error_text for job in view.jobs]
    assert sorted(view.files) == [str(path) for path in files_in(folder)]
    project = QgsProject()
    (plan,) = plan_layers(view)
    layer = make_layer(view.download, plan)
    assert layer.isValid()
    assert Path(layer.source()).parent == folder
    assert plan.raster.path.suffix == ".vrt"
    assert project.addMapLayer(layer) is layer
    project.clear()


@pytest.mark.parametrize(
    "name", ["Ж" * 200, "x" * 1000, "../../etc/passwd", "a/b\\c:d*e?f", "...", "", "CON", "\u202e"]
)
def test_a_scene_s_name_never_leaves_its_folder_nor_grows_too_long(bench, name):
    download = ordered(bench, name=name)
    walk = Walk(bench)
    assert not walk.go()
    assert_whole(walk, download)
    (path,) = map(Path, walk.job(download).files)
    assert path.parent == Path(download.folder)
    assert len(path.name.encode()) < 200
    assert not set(path.name) & set('/\\:*?"<>|')
    assert path.stem.upper() not in {"CON", "PRN", "AUX", "NUL"}


def test_a_folder_whose_name_the_disk_does_not_take_is_said(bench):
    folder = bench.folder / ("Ж" * 200)
    download = ordered(bench, folder=folder)
    walk = Walk(bench)
    assert not walk.go()
    assert_held(walk.job(download), folder)
    assert walk.job(download).error_text.endswith(": File name too long.")


# -- the store ------------------------------------------------------------------------------------


def overwritten(path):
    path.write_bytes(b"this is no database" * 500)


def cut(path):
    os.truncate(path, path.stat().st_size // 2)


def zeroed(path):
    """A bad sector in the middle: the second half of the pages are zeros."""
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))


DAMAGES = [overwritten, cut, zeroed]


def checkpointed(path):
    """Put all of the store into its one file."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def closed(bench):
    bench.store.close()
    path = bench.folder / "data" / FILE_NAME
    checkpointed(path)
    return path


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_store_is_kept_beside_and_finished_files_stay(bench, damage):
    download = ordered(bench)
    walk = Walk(bench)
    assert not walk.go()
    files = files_in(download.folder)
    contents = [path.read_bytes() for path in files]
    assert files
    walk.store.close()
    path = closed(bench)
    damage(path)
    spoilt = path.read_bytes()

    store = Store(bench.folder / "data")
    assert store.moved_aside.parent == path.parent
    assert store.moved_aside.read_bytes() == spoilt
    assert store.downloads.shown() == []
    assert files_in(download.folder) == files
    assert [path.read_bytes() for path in files] == contents
    again, jobs = order(bench)
    store.downloads.add(again, jobs)
    assert Store(bench.folder / "data").downloads.get(again.id).jobs == jobs
    store.close()


def test_two_stores_damaged_in_one_second_are_both_kept(tmp_path):
    folder = tmp_path / "data"
    for number in range(3):
        Store(folder, lambda: 1e9).close()
        (folder / FILE_NAME).write_bytes(b"no database %d" % number * 100)
        Store(folder, lambda: 1e9).close()
    kept = {path.read_bytes()[:13] for path in folder.glob("jobs.damaged-*.sqlite")}
    assert kept == {b"no database 0", b"no database 1", b"no database 2"}


def test_a_store_that_another_process_has_begun_anew_is_not_moved_again(tmp_path, monkeypatch):
    """Two windows find the damage at the same time; the slower one takes the new store."""
    folder = tmp_path / "data"
    Store(folder).close()
    overwritten(folder / FILE_NAME)
    first = []
    real = Store._prepare

    def late(self):
        try:
            real(self)
        except sqlite3.DatabaseError:
            if not first:
                first.append(self)
                first.append(Store(folder))
            raise

    monkeypatch.setattr(Store, "_prepare", late)
    slow = Store(folder)
    quick = first[1]
    assert quick.moved_aside is not None
    assert slow.moved_aside is None
    quick.rate_limit.enter("key", "create")
    assert slow.rate_limit.used_this_month("key") == 1


def test_a_data_folder_that_cannot_be_had_is_an_os_error():
    with pytest.raises(OSError, match="eosda"):
        Store(READ_ONLY / "eosda")


@contextmanager
def locked(bench):
    """Another program holds the store, as a backup or a virus scanner may."""
    with closing(sqlite3.connect(bench.folder / "data" / FILE_NAME)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def full(monkeypatch):
    """Let the store grow no more: SQLite's own limit, with its own error for a full disk."""
    real = connection_module.Database._begin

    def limited(self, lasting):
        cursor = real(self, lasting)
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {pages}")
        return cursor

    def free(self, lasting):
        cursor = real(self, lasting)
        cursor.execute("PRAGMA max_page_count = 1073741823")
        return cursor

    monkeypatch.setattr(connection_module.Database, "_begin", limited)
    yield
    monkeypatch.setattr(connection_module.Database, "_begin", free)


def test_a_store_without_room_says_so_and_takes_the_next_change(bench, monkeypatch):
    store = bench.store
    download, jobs = order(bench, name="x" * 200_000)
    with full(monkeypatch):
        for _ in range(2):
            with pytest.raises(sqlite3.OperationalError, match="full"):
                store.downloads.add(download, jobs)
        assert store.downloads.get(download.id) is None
    store.downloads.add(download, jobs)
    assert store.downloads.get(download.id).jobs == jobs


@pytest.mark.parametrize("taken", [True, False], ids=["a key in use", "the first of a key"])
def test_a_paid_order_that_the_store_would_not_take_is_written_later(bench, monkeypatch, taken):
    """The store is locked at the moment when the answer to the order comes in."""
    monkeypatch.setattr(accounts, "_accepted", {bench.options.key_id} if taken else set())
    monkeypatch.setattr(connection_module, "BUSY_S", 0.05)
    bench.store.close()
    download = ordered(bench)
    walk = Walk(bench)
    real = Client.create_task
    lock = locked(bench)

    def then_locked(self, order):
        created = real(self, order)
        lock.__enter__()
        return created

    monkeypatch.setattr(Client, "create_task", then_locked)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        walk.go()
    lock.__exit__(None, None, None)
    assert walk.job(download).state is JobState.SUBMITTING
    assert not walk.go()
    assert_whole(walk, download)
    assert bench.sandbox.count("create") == 1


# -- the engine over such a store -----------------------------------------------------------------


@pytest.fixture
def engine(bench, monkeypatch):
    monkeypatch.setattr(connection_module, "BUSY_S", 0.05)
    monkeypatch.setattr(engine_module, "TROUBLE_NAP_S", 0.2)
    # A service known to be quick, so that the first question comes after a second.
    monkeypatch.setattr(polling, "PRIOR_MEDIAN_S", 0.1)
    bench.store.close()
    made = DesktopDriver(
        bench.folder / "data",
        lambda: bench.options,
        lambda: bench.limits,
        lambda: bench.sandbox.url,
    )
    made.said, made.ready = [], []
    made.store_troubled.connect(made.said.append)
    made.download_ready.connect(made.ready.append)
    yield made
    made.close()
    wait_for(lambda: not ours(), "all tasks end")


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_engine_says_that_the_list_was_damaged_and_works_on(bench, engine, damage):
    download = ordered(bench)
    damage(closed(bench))
    engine.open()
    wait_for(lambda: engine.said, "the damage is said")
    (aside,) = (bench.folder / "data").glob("jobs.damaged-*.sqlite")
    assert engine.said == [
        "The list of downloads was damaged. It is kept as "
        f"{aside}, and a new one has been begun. Files that were downloaded are still in their"
        " folders."
    ]
    assert engine.views() == []
    engine.add_all([order(bench)])
    wait_for(lambda: engine.ready, "a new download goes all the way")
    assert engine.ready[0].download.id != download.id
    assert len(engine.said) == 1


def test_the_engine_waits_for_a_locked_store_and_goes_on(bench, engine):
    engine.open()
    wait_for(lambda: engine._store is not None, "the store is open")
    download = ordered(bench)
    with locked(bench):
        engine.wake()
        wait_for(lambda: engine.said, "the trouble is said")
        assert bench.sandbox.count("create") == 0, "nothing is sent that cannot be written down"
    wait_for(lambda: engine.ready, "it goes on by itself")
    assert engine.ready[0].download.id == download.id
    assert "database is locked" in engine.said[0]
    assert bench.sandbox.count("create") == 1


def test_the_engine_works_on_a_store_that_was_locked_when_it_was_opened(bench, engine):
    download = ordered(bench)
    checkpointed(bench.folder / "data" / FILE_NAME)
    with locked(bench):
        engine.open()
        wait_for(lambda: engine.said, "the trouble is said")
        assert bench.sandbox.count("create") == 0
    wait_for(lambda: engine.ready, "it goes on")
    assert engine.ready[0].download.id == download.id


def test_the_engine_says_that_the_disk_is_full_and_goes_on(bench, engine, monkeypatch):
    engine.open()
    wait_for(lambda: engine._store is not None, "the store is open")
    large, jobs = order(bench, name="x" * 200_000)
    with full(monkeypatch):
        engine.add_all([(large, jobs)])
        wait_for(lambda: engine.said, "the full disk is said")
        assert "full" in engine.said[0]
        assert bench.sandbox.log == []
    engine.add_all([(large, jobs)])
    wait_for(lambda: engine.ready, "with room it goes all the way")
    assert bench.sandbox.count("create") == 1
