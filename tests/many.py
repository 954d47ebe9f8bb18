"""A job store with thousands of downloads in it, as a season of batches leaves it."""

from eosda_imagery.api.models import Scene
from eosda_imagery.core.jobs.model import Download, JobState, make_jobs, new_id

VIEW_ID = "S2L2A/35/U/KR/2026/11/3/0"
FIELD = {
    "type": "Polygon",
    "coordinates": [[[24.0 + n / 100, 49.8 + (n % 7) / 100] for n in (*range(40), 0)]],
}


def fill(store, count, now, state=JobState.READY, batch="", base_url="http://127.0.0.1:1"):
    """Add downloads of one order each, a second apart, the last one made just now.

    :param state: in which all of them stand
    :param batch: id of the batch they belong to; empty for downloads on their own
    """
    planned = [_download(now - count + number, base_url, batch) for number in range(count)]
    store.downloads.add_all(planned)
    done = {JobState.READY: now}.get(state)
    for _, jobs in planned:
        for job in jobs:
            store.leases.acquire(job.id, "maker", 60.0, (JobState.QUEUED,), JobState.QUEUED)
            files = [f"/data/out/{job.id}.tif"] if done else []
            store.leases.update(job.id, "maker", state=state, files=files, finished=done)
    return [download.id for download, _ in planned]


def _download(created, base_url, batch):
    download = Download(
        id=new_id(),
        view_id=VIEW_ID,
        dataset="sentinel2l2a",
        bands=("B04", "B03", "B02"),
        aoi=FIELD,
        folder="/data/out",
        name="scene",
        base_url=base_url,
        created=created,
        aoi_label="Drawn polygon",
        area_km2=12.4,
        scene=Scene(VIEW_ID, "scene", "sentinel2l2a", "2026-11-03"),
        batch=batch,
        batch_label="6 scenes" if batch else "",
    )
    return download, make_jobs(download, [FIELD])
