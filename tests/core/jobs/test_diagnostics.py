"""The text for support: all that helps, and the key in none of it."""

from dataclasses import fields, replace

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.jobs.diagnostics import details_text
from eosda_imagery.core.jobs.model import Download, DownloadView, Job, JobState

KEY = "apk.0123456789abcdef"
SCENE = Scene("S2L2A/36/U/UA/2026/11/3/0", "scene", "sentinel2l2a", "2026-11-03")
DOWNLOAD = Download(
    id="d1",
    view_id=SCENE.view_id,
    dataset="sentinel2l2a",
    bands=("B04", "B03"),
    aoi={"type": "Polygon", "coordinates": [[[12.3456789, 1], [2, 1], [2, 2], [12.3456789, 1]]]},
    folder="/data/out",
    name="scene",
    base_url="https://api-connect.eos.com",
    created=1_790_000_000.0,
    metadata=("tile.json",),
    callback_url="https://example.org/done",
    aoi_label="Drawn polygon",
    area_km2=12.4,
    scene=SCENE,
)
JOB = Job(
    id="j1",
    download_id="d1",
    part=0,
    geometry=DOWNLOAD.aoi,
    fingerprint="f",
    created=1_790_000_000.0,
    state=JobState.FAILED,
    task_id="task-7",
    submitted=1_790_000_010.0,
    expires=1_790_345_600.0,
    error_kind="TaskFailedError",
    error_text="The service gave up.",
    files=("/data/out/a.tif",),
    owner="host-1-2",
    lease_until=1_790_000_200.0,
)


def test_all_that_helps_is_there():
    text = details_text(DownloadView(DOWNLOAD, (JOB,)))
    for word in (
        SCENE.view_id,
        "B04, B03",
        "Drawn polygon, 12.400 km²",
        "/data/out/a.tif",
        "task-7",
        "failed",
        "TaskFailedError: The service gave up.",
        "Try other bands",
        "2026-09-21 14:13:30+00:00",
        "https://api-connect.eos.com",
        "QGIS 3.",
    ):
        assert word in text


def test_polygons_stay_out():
    assert "12.3456789" not in details_text(DownloadView(DOWNLOAD, (JOB,)))


def test_each_part_is_told():
    text = details_text(DownloadView(DOWNLOAD, (JOB, replace(JOB, id="j2", part=1))))
    assert "Part 1 of 2" in text
    assert "Part 2 of 2" in text


def test_a_waiting_job_says_when_it_goes_on():
    waiting = replace(JOB, state=JobState.WAITING, due=1_790_000_030.0, error_kind="")
    text = details_text(DownloadView(DOWNLOAD, (waiting,)))
    assert "Next step: 2026-09-21 14:13:50+00:00" in text
    assert "Error" not in text


def test_an_error_kind_of_a_newer_version_is_no_trouble():
    text = details_text(DownloadView(DOWNLOAD, (replace(JOB, error_kind="FutureError"),)))
    assert "FutureError: The service gave up." in text
    assert "Advice" not in text


def _with_text_everywhere(record, text):
    """Put a text into each field that holds text, or a tuple of texts."""
    changes = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, JobState) or field.name == "error_kind":
            continue
        if isinstance(value, str):
            changes[field.name] = f"{value} {text}"
        elif isinstance(value, tuple):
            changes[field.name] = (*value, text)
    return replace(record, **changes)


@pytest.mark.parametrize(
    ("secret", "known"),
    [
        (KEY, ""),
        ("anOddKeyWithNoPrefix", "anOddKeyWithNoPrefix"),
        (f"https://storage.example.org/f.tif?X-Amz-Signature={KEY}&api_key=hidden", ""),
    ],
)
def test_the_key_is_in_none_of_it_wherever_it_may_have_got(secret, known):
    scene = _with_text_everywhere(SCENE, secret)
    download = replace(_with_text_everywhere(DOWNLOAD, secret), scene=scene)
    job = _with_text_everywhere(JOB, secret)
    assert secret in download.folder and secret in job.error_text and secret in job.files
    text = details_text(DownloadView(download, (job, replace(job, part=1))), known)
    for piece in (KEY, "anOddKeyWithNoPrefix", "hidden", "Signature="):
        assert piece not in text
    assert "task-7" in text
