"""Several processes on one data folder: no job is worked twice, no limit is met, none is lost."""

import json
import signal
import subprocess
import threading
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
from eosda_imagery.core.jobs.drivers.inline_driver import STEPS_AT_ONCE
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.jobs.process_lock import ProcessLock
from eosda_imagery.core.jobs.scheduler import Step, StepKind
from eosda_imagery.core.jobs.steps.attempt import LEASE_S
from eosda_imagery.core.jobs.steps.leftovers import clear_all_leftovers
from eosda_imagery.core.jobs.steps.runner import JobRunner
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.settings.values import Limits
from eosda_imagery.core.storage import archive, delivery, partial_file
from osgeo import gdal

from tests.core.jobs.test_inline_driver import assert_equals_scene, source_window
from tests.desktop.harness import Desktop, Screen
from tests.processing_provider.test_qgis_process import PROGRAM, environment
from tests.sandbox import Sandbox

from .killing import CLEAR, LOOK_S, PATIENCE_S, Account, Worker

ROOT = Path(__file__).resolve().parents[2]
# The service's limits, with a minute that is shorter so that the tests are quick.
LIMIT, MINUTE_S = 10, 0.8
PLUGIN = "__import__('qgis').utils.plugins['eosda_imagery']"


@pytest.fixture
def strict():
    """A service that enforces its limits, and takes a little while for each answer."""
    limits = {"create_limit": LIMIT, "status_limit": LIMIT, "rate_window": MINUTE_S}
    with Sandbox(polls_needed=1, **limits) as running:
        yield running


@pytest.fixture
def easy():
    with Sandbox(polls_needed=1) as running:
        yield running


@pytest.fixture
def account(tmp_path, request):
    name = "strict" if "strict" in request.fixturenames else "easy"
    return Account(tmp_path, request.getfixturevalue(name))


def worker(account, *options):
    log = account.folder / "worker.log"
    return Worker(account.data, account.sandbox, log, "--wait", 0.2, *options)


def refused(sandbox):
    return [entry for entry in sandbox.log if entry.status == 429]


def look_out(condition, what, patience_s=PATIENCE_S):
    end = time.monotonic() + patience_s
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < end, what
        pause.wait(LOOK_S)


# -- many at once ---------------------------------------------------------------------------


def test_three_processes_share_sixty_jobs(account, strict):
    for _ in range(60):
        account.add(("B04",))
    workers = [worker(account, "--limit", LIMIT, "--window", MINUTE_S) for _ in range(3)]
    for one in workers:
        one.go()
    codes = [one.wait(PATIENCE_S) and one.finish() for one in workers]
    assert codes == [0, 0, 0], workers[0].log()
    figures = account.check()
    figures.tell("workers")
    assert (figures.ready, figures.creations, figures.unconfirmed) == (60, 60, 0)
    assert refused(strict) == []
    ordered = [[job for kind, job in one.claims if kind == "create"] for one in workers]
    assert sorted(sum(ordered, [])) == sorted(job.id for job in account.jobs())
    assert min(map(len, ordered)) >= 6, [len(jobs) for jobs in ordered]


def kill_between_orders(process, account):
    """Kill a process that holds a claim, but none on an order that would be in doubt by that.

    It is stopped first, so that what it holds is known when it is killed.
    """
    mark = f"{process.pid}-"
    while True:
        look_out(
            lambda: any(owner.startswith(mark) for _, owner in account.claimed()),
            "it works on something",
        )
        assert process.poll() is None, "it has ended before it could be killed"
        process.send_signal(signal.SIGSTOP)
        held = [state for state, owner in account.claimed() if owner.startswith(mark)]
        if held and "submitting" not in held:
            process.kill()
            process.wait()
            return
        process.send_signal(signal.SIGCONT)


def boxes(count):
    """Small fields apart from each other, in the main tile: each is one order."""
    rings = []
    for number in range(count):
        west, south = 24.08 + 0.004 * (number % 10), 49.79 + 0.003 * (number // 10)
        east, north = west + 0.003, south + 0.002
        rings.append([[west, south], [east, south], [east, north], [west, north], [west, south]])
    return {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]}


def write_area(path, geometry):
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


@pytest.fixture
def home(tmp_path):
    """A profile with the plugin enabled and the service's shorter minute."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "eosda_imagery").symlink_to(ROOT)
    ini = tmp_path / "config" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    group = "eosda_imagery\\limits"
    ini.write_text(
        "[PythonPlugins]\neosda_imagery=true\n[plugins]\n"
        f"{group}\\creates_per_minute={LIMIT}\n{group}\\statuses_per_minute={LIMIT}\n"
        f"{group}\\window_s={MINUTE_S}\n"
        # Room for one of the boxes (0.048 km²) but not for two: each is an order of its own.
        f"{group}\\max_area_km2=0.06\n"
    )
    return tmp_path


def test_three_qgis_process_share_one_download_of_sixty_orders(account, strict, home, tmp_path):
    """All three are asked for the same; one of them is killed, and the others see to its jobs."""
    area = write_area(tmp_path / "area.geojson", boxes(60))
    variables = {
        "EOSDA_API_KEY": strict.key,
        "EOSDA_API_URL": strict.url,
        "EOSDA_DATA_DIR": str(account.data),
        # Should one of them crash, its log says where.
        "PYTHONFAULTHANDLER": "1",
    }

    def start(number):
        parameters = [f"AOI={area}", f"VIEW_ID={CLEAR}", "BANDS=B04", "MAX_ORDERS=60"]
        parameters.append(f"OUTPUT={tmp_path / f'{number}.tif'}")
        with (tmp_path / f"{number}.log").open("wb") as log:
            return subprocess.Popen(
                [PROGRAM, "run", "eosda:downloadbands", "--", *parameters],
                env=environment(home, **variables),
                stdout=log,
                stderr=log,
            )

    worked = defaultdict(set)

    def do(least, *some):
        for owner, job in account.owned():
            worked[int(owner.partition("-")[0])].add(job)
        assert all(one.poll() is None for one in processes), logs(tmp_path)
        return all(len(worked[one.pid]) >= least for one in some)

    # The first waits with all its hands full until the others have come up as well, or it would be
    # done before they are. Its very first order goes alone, since its key is not proven by then.
    strict.configure(latency=1.0)
    processes = [start(0)]
    look_out(lambda: any(job.task_id for job in account.jobs()), "the first order is answered")
    strict.inject("create", "stall_before", STEPS_AT_ONCE)
    strict.configure(latency=0.0)
    look_out(lambda: do(STEPS_AT_ONCE, *processes), "the first is busy")
    processes += [start(1), start(2)]
    look_out(lambda: do(3, *processes[1:]), "the others work on the same download")
    strict.release()
    look_out(lambda: do(STEPS_AT_ONCE + 3, processes[0]), "the first goes on as well")
    kill_between_orders(processes[0], account)
    for one in processes[1:]:
        one.wait(PATIENCE_S)
    assert [one.returncode for one in processes] == [-signal.SIGKILL, 0, 0], logs(tmp_path)
    # The lock of a dead process, not the end of its claim, lets the others go on.
    assert max(job.finished for job in account.jobs()) - account.jobs()[0].created < LEASE_S / 2
    account.figures.jobs, account.out = 60, account.data / "results"
    account.figures.kills = 1
    figures = account.check()
    figures.tell("qgis_process")
    assert (figures.ready, figures.creations) == (60, 60)
    assert refused(strict) == []
    for number in (1, 2):
        assert_part_of_the_scene(tmp_path / f"{number}.tif", strict)


def logs(folder):
    return "\n".join(path.read_text(errors="replace")[-6000:] for path in folder.glob("*.log"))


def assert_part_of_the_scene(path, sandbox):
    raster = gdal.Open(str(path))
    values = raster.GetRasterBand(1).ReadAsArray()
    expected = source_window(raster, gdal.Open(str(sandbox.scenes[CLEAR].path("B04"))))
    delivered = values != 0
    assert 0.1 < delivered.mean() < 1.0
    np.testing.assert_array_equal(values[delivered], expected[delivered])


def test_two_desktops_share_one_folder(account, strict):
    group = "plugins/eosda_imagery\\limits"
    strict.configure(create_limit=4, status_limit=4, rate_window=MINUTE_S)
    settings = {
        f"{group}\\creates_per_minute": "4",
        f"{group}\\statuses_per_minute": "4",
        f"{group}\\window_s": str(MINUTE_S),
    }
    owners = set()
    with Screen() as screen:
        variables = {
            **screen.environment(),
            "EOSDA_API_KEY": strict.key,
            "EOSDA_API_URL": strict.url,
            "EOSDA_DATA_DIR": str(account.data),
            "HOME": str(account.folder),
        }
        desktops = [
            Desktop(variables, account.folder / f"qgis-{number}", settings=settings)
            for number in (1, 2)
        ]
        with desktops[0], desktops[1]:
            # Only now: one of them may have been up long before the other.
            for _ in range(16):
                account.add(("B04",))
            for desktop in desktops:
                desktop.ask(f"{PLUGIN}._desktop._engine.wake()")

            def done():
                owners.update(owner for owner, _ in account.owned())
                return not account.active()

            look_out(done, "all is done")
    figures = account.check()
    figures.tell("desktops")
    assert (figures.ready, figures.creations) == (16, 16)
    assert refused(strict) == []
    assert len(owners) == 2


# -- stopped for longer than a claim lasts --------------------------------------------------


def stop_when(process, condition, what):
    look_out(condition, what)
    process.signal(signal.SIGSTOP)


def test_a_process_that_wakes_up_over_a_file_leaves_the_new_owner_s_alone(account, easy):
    easy.inject("file", "drip", 1, rate=200_000)
    account.add()
    first, second = (worker(account, "--lease", 1) for _ in range(2))
    first.go()

    def half_written():
        return any(path.stat().st_size > 50_000 for path in account.out.glob("*.part"))

    stop_when(first, half_written, "the file is half written")
    second.go()
    assert second.wait(PATIENCE_S)
    assert second.finish() == 0, second.log()
    assert [job.state for job in account.jobs()] == [JobState.READY]
    (ready,) = account.jobs()
    first.signal(signal.SIGCONT)
    assert first.wait(PATIENCE_S)
    assert first.finish() == 0, first.log()
    assert account.jobs() == [ready]
    figures = account.check()
    assert (figures.ready, figures.creations) == (1, 1)


def test_an_order_whose_answer_is_read_late_is_in_doubt_only_till_then(account, easy):
    easy.configure(latency=0.5)
    account.add()
    first, second = (worker(account, "--lease", 1) for _ in range(2))
    first.go()
    stop_when(first, lambda: easy.count("create"), "the order is under way")
    second.go()
    assert second.wait(PATIENCE_S)
    assert second.finish() == 0, second.log()
    assert [job.state for job in account.jobs()] == [JobState.UNCONFIRMED]
    first.signal(signal.SIGCONT)
    assert first.wait(PATIENCE_S)
    assert first.finish() == 0, first.log()
    assert [job.state for job in account.jobs()] == [JobState.READY]
    assert account.check().creations == 1


def test_what_a_process_leaves_that_dies_after_it_lost_its_job_is_cleared(account, easy):
    easy.inject("file", "drip", 1, rate=200_000)
    account.add()
    first, second = (worker(account, "--lease", 1) for _ in range(2))
    first.go()
    stop_when(first, lambda: list(account.out.glob("*.part")), "the file is being written")
    second.go()
    assert second.wait(PATIENCE_S)
    assert second.finish() == 0, second.log()
    clear_all_leftovers(account.store)
    # A living process, even a stopped one, keeps what it has.
    assert len(list(account.out.glob("*.part"))) == 1
    first.kill()
    clear_all_leftovers(account.store)
    account.check()


def test_a_folder_that_a_dead_process_had_set_aside_goes_back_to_its_place(account, easy):
    """Killed between two renames, it left the proven folder of another under its own mark."""
    download = account.add(("SCL", "B04"))
    one = worker(account)
    one.go()
    assert one.wait(PATIENCE_S)
    assert one.finish() == 0, one.log()
    (job,) = account.store.downloads.get(download.id).jobs
    folder = Path(job.files[0]).parent
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    folder.rename(folder.with_name(f"{folder.name}.999999999-gone.aside"))
    clear_all_leftovers(account.store)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    # And where the new one is in place already, the old one goes.
    (folder.with_name(f"{folder.name}.999999999-gone.aside")).mkdir()
    clear_all_leftovers(account.store)
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]
    account.check()


class Clock:
    """The time, which can be put forward."""

    def __init__(self):
        self.ahead = 0.0

    def __call__(self):
        return time.time() + self.ahead


@pytest.mark.parametrize("bands", [("B04", "B03"), ("B08",), ("SCL", "B04")])
@pytest.mark.parametrize("where", ["prove_raster", "sync_folder"])
def test_a_late_file_does_no_harm_to_a_proven_one(bench, sandbox, monkeypatch, bands, where):
    """Two owners, the first held up while it proves its file, or just after its rename."""
    clock = Clock()
    store = Store(bench.folder / "data", clock)
    owners = [ProcessLock(bench.folder / "data") for _ in range(2)]
    first, second = (
        JobRunner(store, bench.options, Limits(1000, 1000), owner.id, {}, clock) for owner in owners
    )
    download = bench.add(bands)
    (job,) = store.downloads.get(download.id).jobs
    ask = Step(job.id, StepKind.STATUS)
    begun, go_on = threading.Event(), threading.Event()
    real = getattr(delivery, where)

    def held_up(*given, **named):
        if threading.current_thread() is late and not begun.is_set():
            begun.set()
            assert go_on.wait(60)
        return real(*given, **named)

    def run(steps, step):
        steps.run(step, lambda: False, lambda received, total: None)

    for module in (delivery, archive, partial_file):
        monkeypatch.setattr(module, where, held_up, raising=False)
    late = threading.Thread(target=run, args=(first, ask))
    run(first, Step(job.id, StepKind.CREATE))
    late.start()
    assert begun.wait(60)
    clock.ahead += LEASE_S + 1
    run(second, ask)
    ready = store.jobs.get(job.id)
    assert ready.state is JobState.READY
    contents = {path: Path(path).read_bytes() for path in ready.files}
    go_on.set()
    late.join()
    assert store.jobs.get(job.id) == ready
    assert {path: Path(path).read_bytes() for path in ready.files} == contents
    there = {str(path) for path in (bench.folder / "out").rglob("*") if path.is_file()}
    assert there == set(ready.files)
    if len(ready.files) == 1:
        assert_equals_scene(ready.files[0], bands, sandbox.scenes[CLEAR])
    for owner in owners:
        owner.close()
