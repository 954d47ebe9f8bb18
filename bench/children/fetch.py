"""Bring one file to the disk: through the engine, QgsFileDownloader, or requests in one piece."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from .start import Heartbeat, Memory, run_for, run_until, start_qgis, tell


def by_engine(url: str, name: str, folder: Path) -> Path:
    from eosda_imagery.core.jobs.model import JobState
    from eosda_imagery.core.jobs.store import Store

    from . import jobs

    store = Store(folder / "data")
    driver = jobs.engine(folder / "data", url)
    ready: list = []
    driver.download_ready.connect(ready.append)
    # A small file first: what is imported and opened once is no cost of a download.
    _fetch_by_engine(driver, store, jobs, JobState, url, "small.tif", folder, ready)
    return _fetch_by_engine(driver, store, jobs, JobState, url, name, folder, ready)


def _fetch_by_engine(driver, store, jobs, states, url, name, folder, ready):
    del ready[:]
    begin()
    # Only now: the engine would find it before it is woken.
    (job,) = jobs.put_at_the_service(
        store, [jobs.order(url, folder / "out", area=jobs.LARGE_AREA)], states.FETCHING, time.time()
    )
    driver._steps.links[job.id] = f"{url}/file/{name}"
    # What it took to write the order down is none of the fetch.
    clock["begun"] = time.perf_counter()
    driver.wake()
    run_until(lambda: ready or driver.failures, "the file is here")
    if driver.failures:
        raise RuntimeError(driver.failures[0])
    return Path(ready[0].files[0])


def by_qgis(url: str, name: str, folder: Path) -> Path:
    from qgis.core import QgsFileDownloader
    from qgis.PyQt.QtCore import QUrl

    def fetch(one: str) -> Path:
        target, ended, failed = folder / f"qgis-{one}", [], []
        downloader = QgsFileDownloader(QUrl(f"{url}/file/{one}"), str(target), "", True)
        downloader.downloadCompleted.connect(lambda *_: ended.append(True))
        downloader.downloadError.connect(failed.append)
        begin()
        downloader.startDownload()
        run_until(lambda: ended or failed, "the file is here")
        if failed:
            raise RuntimeError(str(failed[0]))
        return target

    fetch("small.tif")
    return fetch(name)


def by_requests(url: str, name: str, folder: Path) -> Path:
    import requests
    from eosda_imagery.core.tasks import Work, start

    def fetch(one: str) -> Path:
        target, ended = folder / f"requests-{one}", []
        begin()
        work = start(
            Work(
                "requests",
                lambda task: target.write_bytes(requests.get(f"{url}/file/{one}").content),
                ended.append,
                ended.append,
            )
        )
        run_until(lambda: ended, "the file is here")
        if isinstance(ended[0], Exception) or work is None:
            raise ended[0]
        return target

    fetch("small.tif")
    return fetch(name)


clock = {}


def begin() -> None:
    """Start to measure."""
    clock["heart"].begin()
    clock["memory"] = Memory()
    clock["begun"] = time.perf_counter()


def main(way: str, url: str, name: str, folder: Path) -> None:
    application = start_qgis()
    clock["heart"] = Heartbeat()
    path = {"engine": by_engine, "qgis": by_qgis, "requests": by_requests}[way](url, name, folder)
    seconds = time.perf_counter() - clock["begun"]
    stall, memory = clock["heart"].end(), clock["memory"].most()
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    synced = time.perf_counter() - clock["begun"]
    size = path.stat().st_size
    path.unlink()
    tell(seconds=seconds, synced=synced, stall_s=stall, memory=memory, size=size)
    run_for(0.01)
    os._exit(0 if application is not None else 1)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4]))
