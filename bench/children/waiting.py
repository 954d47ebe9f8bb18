"""Jobs that wait at the service for a long time: what they cost the process meanwhile."""

from __future__ import annotations

import gc
import os
import sys
import time
import tracemalloc
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QThreadPool, QTimer

from .start import run_for, run_until, start_qgis, tell


class Unrelated(QgsTask):
    """A task of somebody else, which notes when it began to run."""

    def __init__(self, late: list[float]):
        super().__init__("unrelated")
        self._late, self._asked = late, time.perf_counter()

    def run(self) -> bool:
        self._late.append(time.perf_counter() - self._asked)
        return True


def main(what: str, url: str, count: int, seconds: float, folder: Path) -> None:
    application = start_qgis()
    from eosda_imagery.core.jobs.model import JobState
    from eosda_imagery.core.jobs.store import Store
    from eosda_imagery.core.settings.values import Limits

    from . import jobs

    if what == "memory":
        tracemalloc.start()
    store = Store(folder / "data")
    driver = jobs.engine(folder / "data", url, Limits())
    # A question first, for what is imported once.
    jobs.put_at_the_service(store, [jobs.order(url, folder / "out")], JobState.WAITING, time.time())
    driver.wake()
    run_until(lambda: _asks(driver) > 0, "the first question is answered")
    gc.collect()
    before = tracemalloc.get_traced_memory()[0] if what == "memory" else 0
    planned = [jobs.order(url, folder / "out") for _ in range(count)]
    jobs.put_at_the_service(store, planned, JobState.WAITING, time.time() + _pause(what))
    del planned
    driver.wake()
    run_until(lambda: len(driver.views()) == count + 1, "all jobs are in the list")
    if what == "memory":
        run_for(0.5)
        gc.collect()
        tell(bytes=(tracemalloc.get_traced_memory()[0] - before) / count)
    else:
        tell(**_watch(seconds))
    os._exit(0 if application is not None else 1)


def _pause(what: str) -> float:
    return 3600.0 if what == "memory" else 0.0


def _asks(driver) -> int:
    return sum(job.asks for view in driver.views() for job in view.jobs)


def _watch(seconds: float) -> dict[str, object]:
    pool, manager = QThreadPool.globalInstance(), QgsApplication.taskManager()
    held: list[int] = []
    late: list[float] = []
    look, ask = QTimer(), QTimer()
    look.timeout.connect(lambda: held.append(pool.activeThreadCount()))
    tasks: list[Unrelated] = []

    def start() -> None:
        tasks.append(Unrelated(late))
        manager.addTask(tasks[-1])

    ask.timeout.connect(start)
    run_for(2.0)
    began, cpu = time.perf_counter(), time.process_time()
    look.start(100)
    ask.start(500)
    run_for(seconds)
    used = (time.process_time() - cpu) / (time.perf_counter() - began)
    return {"held": held, "late": late, "cpu": used}


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]), Path(sys.argv[5]))
