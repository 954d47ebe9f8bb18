"""What the tests that kill have in common: a worker in a process, and the account afterwards."""

from __future__ import annotations

import hashlib
import json
import os
import random
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from eosda_imagery.core.jobs.model import (
    Download,
    DownloadView,
    JobState,
    StatisticsParameters,
    make_jobs,
    new_id,
)
from eosda_imagery.core.jobs.process_lock import NAMELESS_S, ProcessLock
from eosda_imagery.core.jobs.store import FILE_NAME, Store
from eosda_imagery.core.raster.bands import rasters_of
from eosda_imagery.core.statistics.season import seasons_of
from osgeo import gdal

from tests.core.jobs.test_inline_driver import assert_equals_scene
from tests.desktop.harness import Desktop, Screen, wait_until
from tests.sandbox import Sandbox

gdal.UseExceptions()
CLEAR = "S2L2A/35/U/KR/2026/11/3/0"
# One file, one JPEG 2000, one zip that becomes a folder.
BAND_SETS = (("B04", "B03", "B02"), ("B08",), ("SCL", "B04"))
# Statistics of a week, and the share of orders that are of that kind.
SEASON = StatisticsParameters(("NDVI",), ("sentinel2l2a",), "2026-11-01", "2026-11-07")
SHARE_OF_SEASONS = 0.3
# At which no file of the sandbox is whole within the half second that a kill may wait for.
SLOW_BYTES_PER_S = 30_000
# Seconds between two looks at what is to set off a kill; far shorter than a request takes.
LOOK_S = 0.002
# Seconds that a worker may take for anything.
PATIENCE_S = 120.0


class Worker:
    """One process of tests/reliability/worker.py."""

    def __init__(
        self, data_dir: Path, sandbox: Sandbox, log: Path, *options: object, key: str = ""
    ):
        self._log = log.open("ab")
        self._process = subprocess.Popen(
            [
                sys.executable,
                str(Path(__file__).with_name("worker.py")),
                *map(str, (data_dir, sandbox.url, key or sandbox.key, *options)),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        self.owner = ""
        self.claims: list[tuple[str, str]] = []

    def go(self) -> None:
        """Let it begin; its first line says that it has come up."""
        assert self._process.stdout is not None and self._process.stdin is not None
        assert self._process.stdout.readline() == "ready\n", self.log()
        self._process.stdin.write("go\n")
        self._process.stdin.flush()

    def wait(self, seconds: float) -> bool:
        """Wait for its end; tells whether it has ended."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    @property
    def ended(self) -> bool:
        return self._process.poll() is not None

    def signal(self, number: int) -> None:
        self._process.send_signal(number)

    def kill(self) -> None:
        self._process.kill()
        self.finish()

    def finish(self) -> int:
        """Take its end and what it said; gives its exit code."""
        said, _ = self._process.communicate(timeout=PATIENCE_S)
        self._log.close()
        for line in said.splitlines():
            words = line.split()
            if words[:1] == ["begun"]:
                self.owner = words[1]
            elif len(words) == 3 and words[0] == "claim":
                self.claims.append((words[1], words[2]))
        return self._process.returncode

    def log(self) -> str:
        return Path(self._log.name).read_text(errors="replace")[-3000:]


@dataclass
class Figures:
    """What came of a run."""

    kills: int = 0
    jobs: int = 0
    ready: int = 0
    creations: int = 0
    unconfirmed: int = 0
    sent_again: int = 0
    lost: int = 0
    leaked: int = 0
    seconds: float = 0.0
    # In which state the claimed jobs were that a kill met, and whether it met half a file.
    met: Counter = field(default_factory=Counter)

    def tell(self, name: str) -> None:
        """Print what came of it, and leave it where tools/soak.py collects it."""
        print(self.row())
        folder = os.environ.get("EOSDA_FIGURES")
        if folder:
            Path(folder, f"{name}.json").write_text(json.dumps(vars(self)))

    def row(self) -> str:
        return (
            ", ".join(
                f"{name} {value if not isinstance(value, float) else round(value)}"
                for name, value in vars(self).items()
                if name != "met"
            )
            + f"; met by kills: {dict(sorted(self.met.items()))}"
        )


class Account:
    """A store full of jobs at a sandbox, and the books of what was ordered on whose word.

    ``doubts`` are the errors with which an order may be left in doubt.
    """

    doubts = ("UnconfirmedError",)

    def __init__(self, folder: Path, sandbox: Sandbox):
        self.folder = folder
        self.data = folder / "data"
        self.out = folder / "out"
        self.sandbox = sandbox
        self.store = Store(self.data)
        self.figures = Figures()
        # Job by job, when the user said that an order in doubt is to be sent again.
        self.retried: dict[str, list[float]] = defaultdict(list)
        self.left: set[str] = set()
        self._seen: set[tuple[str, int]] = set()
        # A service known to be quick, so that questions come soon.
        for _ in range(30):
            self.store.history.note("sentinel2l2a", 0.1)
            self.store.history.note("mt_stats", 0.1)

    # -- jobs -------------------------------------------------------------------------------

    def add(self, bands: Iterable[str] = BAND_SETS[0], parts: int = 1) -> Download:
        polygons = [self.sandbox.sample_aoi()] * parts
        download = Download(
            id=new_id(),
            view_id=CLEAR,
            dataset="sentinel2l2a",
            bands=tuple(bands),
            aoi=polygons[0],
            folder=str(self.out),
            name="scene",
            base_url=self.sandbox.url,
            created=time.time(),
        )
        self.store.downloads.add(download, make_jobs(download, polygons))
        self.figures.jobs += parts
        return download

    def add_season(self, parts: int = 1) -> Download:
        """Add an order of statistics, which is a job of its own kind."""
        polygons = [self.sandbox.sample_aoi()] * parts
        download = Download(
            id=new_id(),
            view_id="",
            dataset="sentinel2l2a",
            bands=(),
            aoi=polygons[0],
            folder=str(self.out),
            name="season",
            base_url=self.sandbox.url,
            created=time.time(),
            statistics=SEASON,
        )
        jobs = make_jobs(download, polygons, [SEASON])
        self.store.downloads.add(download, jobs)
        self.figures.jobs += parts
        return download

    def views(self) -> list[DownloadView]:
        return self.store.downloads.shown()

    def jobs(self) -> list[Any]:
        return [job for view in self.views() for job in view.jobs]

    def active(self) -> int:
        return sum(job.active for job in self.jobs())

    def states(self) -> Counter:
        return Counter(job.state.value for job in self.jobs())

    def claimed(self) -> list[tuple[str, str]]:
        """State and owner of every job that is claimed just now."""
        query = "SELECT state, owner FROM jobs WHERE owner IS NOT NULL"
        with closing(sqlite3.connect(self.data / FILE_NAME)) as connection:
            return connection.execute(query).fetchall()

    def owned(self) -> list[tuple[str, str]]:
        """Owner and job of every claim there is just now."""
        query = "SELECT owner, id FROM jobs WHERE owner IS NOT NULL"
        with closing(sqlite3.connect(self.data / FILE_NAME)) as connection:
            return connection.execute(query).fetchall()

    def unproven(self) -> bool:
        """Whether something lies in the folder that has not been proven yet."""
        return any(path.suffix in (".part", ".unpacking") for path in self.out.glob("*"))

    def note_kill(self) -> None:
        self.figures.kills += 1
        self.figures.met.update({state for state, _ in self.claimed()} or {"no claim"})
        self.figures.met["half a file"] += self.unproven()

    def answer_for_the_user(self, chance: random.Random, again: float = 0.7) -> None:
        """Look through the orders in doubt: send some again, leave the others as they are."""
        for view in self.views():
            doubted = [job for job in view.jobs if job.state is JobState.UNCONFIRMED]
            for job in doubted:
                assert job.error_kind in self.doubts, job
                assert job.error_text, job
                assert job.task_id is None, job
                times = (job.id, len(self.retried[job.id]))
                if times not in self._seen:
                    self._seen.add(times)
                    self.figures.unconfirmed += 1
            if not doubted or view.download.id in self.left:
                continue
            if chance.random() < again:
                for job in doubted:
                    self.retried[job.id].append(time.time())
                self.store.use_account(doubted[0].key_id)
                self.store.jobs.retry([view.download.id])
            else:
                self.left.add(view.download.id)

    # -- the end ----------------------------------------------------------------------------

    def check(self) -> Figures:
        """Hold the books against the sandbox's, and the disk against the books."""
        self._check_orders()
        self._check_files()
        self._check_store()
        return self.figures

    def _check_orders(self) -> None:
        """At most one order a job, and one more only for each time the user said so."""
        orders = defaultdict(list)
        for entry in self.sandbox.log:
            # "Come back later" is the one answer that says it was not taken.
            if entry.kind == "create" and entry.status != 503:
                orders[entry.body["params"]["reference"]].append(entry.at)
        figures = self.figures
        jobs = self.jobs()
        assert len(jobs) == figures.jobs
        assert set(orders) <= {job.id for job in jobs}
        for job in jobs:
            spans = [0] * (len(self.retried[job.id]) + 1)
            for at in orders[job.id]:
                spans[sum(at > retried for retried in self.retried[job.id])] += 1
            assert max(spans) <= 1, (job, spans)
            if job.state is JobState.READY:
                assert spans[-1] == 1, (job, spans)
                figures.ready += 1
            figures.sent_again += max(0, sum(spans) - 1)
            figures.creations += sum(spans)
        in_doubt = [job for job in jobs if job.state is JobState.UNCONFIRMED]
        figures.lost = len(jobs) - figures.ready - len(in_doubt)
        assert figures.lost == 0, self.states()
        assert {job.download_id for job in in_doubt} <= self.left
        unsent = sum(not orders[job.id] for job in in_doubt)
        assert figures.creations == figures.jobs - unsent + figures.sent_again

    def _check_files(self) -> None:
        """Whatever is in the folder is whole, and belongs to a job that is ready."""
        views = self.views()
        told = {Path(path) for view in views for path in view.files}
        there = {path for path in self.out.rglob("*") if path.is_file()}
        empty = [path for path in self.out.rglob("*") if path.is_dir() and not any(path.iterdir())]
        self.figures.leaked = len(there - told) + len(empty)
        assert there == told, (sorted(there - told), sorted(told - there))
        assert empty == []
        proven: dict[Any, set[str]] = {}
        for view in views:
            if not view.ready:
                continue
            if view.download.statistics is not None:
                for season in seasons_of(view):
                    assert CLEAR in {scene.view_id for scene in season.scenes}, view
                continue
            rasters = rasters_of(view) if len(view.jobs) == 1 else ()
            for raster in rasters:
                content = hashlib.sha256(raster.path.read_bytes()).hexdigest()
                known = proven.setdefault(raster.bands, set())
                if content not in known:
                    # The first of its kind, pixel by pixel; the others are the same bytes.
                    assert_equals_scene(raster.path, raster.bands, self.sandbox.scenes[CLEAR])
                    known.add(content)
        for path in told:
            if path.suffix in (".tif", ".jp2"):
                assert gdal.Open(str(path)).ReadAsArray().any(), path

    def _let_a_minute_pass(self) -> None:
        """Age the locks whose process was killed in making them: the next to look removes them."""
        for path in (self.data / "owners").iterdir():
            if path.stat().st_size == 0:
                os.utime(path, (time.time() - 2 * NAMELESS_S,) * 2)

    def _check_store(self) -> None:
        self._let_a_minute_pass()
        owner = ProcessLock(self.data)
        locks = {path.name: path.read_text() for path in (self.data / "owners").iterdir()}
        self.figures.leaked += len(locks) - 1
        assert list(locks) == [f"{owner.id}.lock"], locks
        owner.close()
        assert list((self.data / "owners").iterdir()) == []
        assert list(self.data.glob("*damaged*")) == []
        with closing(sqlite3.connect(self.data / FILE_NAME)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            claimed = "SELECT count(*) FROM jobs WHERE owner IS NOT NULL"
            assert connection.execute(claimed).fetchone() == (0,)


class Killer:
    """Kills one worker after another at moments of all kinds, until so many are dead."""

    def __init__(self, account: Account, seed: int):
        self._account = account
        self._chance = random.Random(seed)
        self._spare: Optional[Worker] = None
        # Orders and fetches that the service had when the present life began.
        self._ordered = 0
        self._fetched = 0
        self._moments = {
            "held order": self._at_a_held_order,
            "start": self._at_start,
            "any": self._at_any_time,
            "order": lambda worker: self._after_arrival(worker, "create"),
            "question": lambda worker: self._after_arrival(worker, "status"),
            "download": lambda worker: self._after_arrival(worker, "file"),
            "writing": self._while_writing,
            "proving": lambda worker: self._in_state(worker, "checking"),
        }

    def run(self, kills: int) -> Figures:
        """Kill so many, let the last one go through, and check."""
        begun = time.monotonic()
        account = self._account
        rounds = 0
        names = list(self._moments)
        try:
            while account.figures.kills < kills:
                self._prepare_life()
                self._live(names[rounds % len(names)])
                rounds += 1
                assert rounds < 3 * kills + 20, "the workers end before they can be killed"
            self._to_the_end()
        finally:
            if self._spare is not None:
                self._spare.kill()
        account.figures.seconds = time.monotonic() - begun
        account.check()
        return account.figures

    def _worker(self) -> Any:
        """Take the worker that has come up meanwhile, and let the next one come up."""
        worker = self._spare or self._new()
        self._spare = self._new()
        return worker

    def _new(self) -> Worker:
        account = self._account
        log = account.folder / "worker.log"
        return Worker(account.data, account.sandbox, log, "--wait", 0.2)

    def _prepare_life(self) -> None:
        account, chance = self._account, self._chance
        account.answer_for_the_user(chance)
        while account.active() < 8:
            parts = chance.choice((1, 1, 1, 2))
            if chance.random() < SHARE_OF_SEASONS:
                account.add_season(parts)
            else:
                account.add(chance.choice(BAND_SETS), parts)
        account.sandbox.clear_faults()
        account.sandbox.configure(
            dialect=chance.choice(("redirect", "redirect302", "json_url", "direct")),
            statistics_form=chance.choice(("indexes", "status_success", "redirect", "json_url")),
            latency=chance.choice((0.0, 0.02, 0.1)),
        )

    def _live(self, moment: str) -> None:
        worker = self._worker()
        sandbox = self._account.sandbox
        self._ordered = sandbox.count("create")
        self._fetched = sandbox.count("file")
        if moment == "held order":
            sandbox.inject("create", "stall_before", 1, after=True)
        if moment == "writing":
            # What is left to do may all be statistics.
            self._account.add(self._chance.choice(BAND_SETS))
            sandbox.inject("file", "drip", None, rate=SLOW_BYTES_PER_S)
        if moment == "download":
            sandbox.inject("file", "drip", 1, rate=300_000)
        try:
            worker.go()
            self._moments[moment](worker)
        except BaseException:
            worker.kill()
            raise
        if worker.ended:
            assert worker.finish() == 0, worker.log()
            return
        worker.kill()
        self._account.note_kill()

    def _to_the_end(self) -> None:
        """Start again until nothing is left to do but what the user left alone."""
        account = self._account
        account.sandbox.clear_faults()
        account.sandbox.configure(latency=0.0)
        while True:
            worker = self._worker()
            worker.go()
            assert worker.wait(PATIENCE_S), "the last worker does not come to an end"
            assert worker.finish() == 0, worker.log()
            before = sum(len(times) for times in account.retried.values())
            account.answer_for_the_user(self._chance)
            again = sum(len(times) for times in account.retried.values()) > before
            # One that was in doubt may have been given a task, of a download that shares it.
            if not again and not account.active():
                return

    # -- moments ----------------------------------------------------------------------------

    def _at_start(self, worker: Worker) -> None:
        """While the store is opened and claims of the dead are taken back."""
        worker.wait(self._chance.uniform(0.0, 0.05))

    def _at_any_time(self, worker: Worker) -> None:
        worker.wait(self._chance.uniform(0.05, 1.5))

    def _at_a_held_order(self, worker: Worker) -> None:
        """While the service has taken an order and does not answer: a moment that is sure."""
        self._look_out(worker, lambda: self._account.sandbox.count("create") > self._ordered)

    def _after_arrival(self, worker: Worker, kind: str) -> None:
        """Right after a request has come in at the service, mostly before its answer."""
        seen = self._account.sandbox.count(kind) + self._chance.randrange(3)
        self._look_out(worker, lambda: self._account.sandbox.count(kind) > seen)
        worker.wait(self._chance.choice((0.0, 0.0, self._chance.uniform(0.0, 0.1))))

    def _while_writing(self, worker: Worker) -> None:
        """While files come so slowly that there is half a file at least: a moment that is sure."""
        account = self._account

        def is_writing() -> bool:
            # What the life before left is gone once something is fetched.
            return account.sandbox.count("file") > self._fetched and account.unproven()

        self._look_out(worker, is_writing)
        worker.wait(self._chance.uniform(0.0, 0.05))

    def _in_state(self, worker: Worker, state: str) -> None:
        self._look_out(worker, lambda: any(found == state for found, _ in self._account.claimed()))

    def _look_out(self, worker: Worker, happened: Any) -> None:
        end = time.monotonic() + PATIENCE_S
        while not happened() and not worker.wait(LOOK_S):
            assert time.monotonic() < end, "what was to set off a kill does not happen"


class RunningDesktop:
    """The real QGIS, to be killed like a worker."""

    def __init__(self, variables: dict[str, str], folder: Path):
        group = "plugins/eosda_imagery\\limits\\"
        settings = {f"{group}creates_per_minute": "1000", f"{group}statuses_per_minute": "1000"}
        self.desktop = Desktop(variables, folder, settings=settings)
        self._pause = threading.Event()

    def go(self) -> None:
        self.desktop.__enter__()
        # On disk now, else QGIS asks at its next start whether a plugin is to blame for the kill.
        self.desktop.ask("__import__('qgis').core.QgsSettings().sync()")

    def wait(self, seconds: float) -> bool:
        """Wait a while; a desktop does not end by itself."""
        self._pause.wait(seconds)
        self.desktop.ask("True")
        return False

    ended = False

    def kill(self) -> None:
        self.desktop.kill()


class DesktopKiller(Killer):
    """Kills the real QGIS, which goes on by itself at its next start."""

    def __init__(self, account: Account, seed: int, screen: Screen):
        super().__init__(account, seed)
        self._variables = {
            **screen.environment(),
            "EOSDA_API_KEY": account.sandbox.key,
            "EOSDA_API_URL": account.sandbox.url,
            "EOSDA_DATA_DIR": str(account.data),
            "HOME": str(account.folder),
        }
        # It takes QGIS seconds to come up: no kill is spent on the start alone.
        self._moments = {
            name: self._moments[name]
            for name in ("held order", "writing", "any", "proving", "download", "question")
        }

    def _look_out(self, worker: Any, happened: Any) -> None:
        # A desktop that has nothing left to do does not end, as a worker does: then it is time.
        account = self._account
        super()._look_out(worker, lambda: happened() or not account.active())

    def _worker(self) -> RunningDesktop:
        return RunningDesktop(self._variables, self._account.folder / "qgis")

    def _to_the_end(self) -> None:
        account = self._account
        account.sandbox.clear_faults()
        account.sandbox.configure(latency=0.0)
        running = self._worker()
        with running.desktop as desktop:
            account.answer_for_the_user(self._chance)
            wait_until(lambda: not account.active(), "all is done", PATIENCE_S)
            account.answer_for_the_user(self._chance, again=0.0)
            log = desktop.log()
            assert desktop.leave() == 0
        assert "Traceback" not in log, log[-3000:]
