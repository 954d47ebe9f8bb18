"""Jobs for the real engine, as the desktop would have ordered them."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Optional

from eosda_imagery.api.transport import NetworkOptions, ProxyRules
from eosda_imagery.core.jobs.drivers.desktop_driver import DesktopDriver
from eosda_imagery.core.jobs.model import Download, Job, JobState, make_jobs, new_id
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.settings.values import Limits

from .start import run_until

VIEW_ID = "S2L2A/35/U/KR/2026/11/3/0"
DATASET = "sentinel2l2a"
RING = [[24.08, 49.79], [24.11, 49.79], [24.11, 49.81], [24.08, 49.81], [24.08, 49.79]]
AREA = {"type": "Polygon", "coordinates": [RING]}
# Whole tiles of a scene, as the bench's large rasters are.
LARGE_RING = [[22.7, 49.4], [24.5, 49.4], [24.5, 50.6], [22.7, 50.6], [22.7, 49.4]]
LARGE_AREA = {"type": "Polygon", "coordinates": [LARGE_RING]}
KEY = "bench"
BANDS = ("B04", "B03", "B02", "B08")


def options(url: str) -> NetworkOptions:
    return NetworkOptions(url, KEY, "bench", ProxyRules())


def order(
    url: str, folder: Path, bands: tuple[str, ...] = ("B04", "B03"), area: Any = AREA
) -> tuple[Download, Any]:
    """Make a download of one job."""
    download = Download(
        id=new_id(),
        view_id=VIEW_ID,
        dataset=DATASET,
        bands=bands,
        aoi=area,
        folder=str(folder),
        name="bench",
        base_url=url,
        created=time.time(),
        preset="",
    )
    return download, make_jobs(download, [area])


def put_at_the_service(store: Store, planned: list, state: JobState, due: float) -> list[Job]:
    """Write jobs to the store as if their tasks were at the service."""
    store.downloads.add_all(planned)
    now, jobs = time.time(), [job for _, made in planned for job in made]
    for job in jobs:
        store.leases.acquire(job.id, "bench", 60.0, (JobState.QUEUED,), JobState.SUBMITTING)
        store.leases.update(
            job.id,
            "bench",
            state=state,
            task_id=f"bench-{job.id[:8]}",
            submitted=now,
            expires=now + 345600.0,
            due=due,
        )
    return jobs


def engine(data: Path, url: str, limits: Optional[Limits] = None) -> DesktopDriver:
    """Open the desktop's engine and wait until it is idle."""
    limits = limits or Limits(creates=1000, statuses=1000)
    made = DesktopDriver(data, lambda: options(url), lambda: limits, lambda: url)
    made.failures = []
    made.job_troubled.connect(lambda view, job: made.failures.append(job.error_text))
    made.store_troubled.connect(made.failures.append)
    made.open()
    run_until(lambda: made._store is not None, "the store is open")
    return made
