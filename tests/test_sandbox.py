"""The stand-in itself, over real sockets: what the other tests may take for granted."""

from __future__ import annotations

import http.client
import io
import json
import os
import signal
import subprocess
import sys
import threading
import zipfile
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
import requests
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.sandbox import DIALECTS, FAULTS, Sandbox  # noqa: E402

gdal.UseExceptions()

CLEAR = "S2L2A/35/U/KR/2026/11/3/0"
LEVEL_1 = "S2/35/U/KR/2026/11/3/0"
SLANTED = "S2L2A/35/U/KR/2026/10/14/0"
LANDSAT = "L8/LC08_L1TP_185025_20261028_20261105_01_T1"
MAGIC = {"tif": b"II*\0", "jp2": b"\0\0\0\x0cjP  ", "zip": b"PK\x03\x04"}


def headers(sandbox):
    return {"x-api-key": sandbox.key}


def search(sandbox, dataset="sentinel2l2a", /, search=None, **changes):
    body = {
        "search": {
            "date": {"from": "2026-01-01", "to": "2026-12-31"},
            "shape": sandbox.sample_aoi(),
            **(search or {}),
        },
        **changes,
    }
    url = f"{sandbox.url}/api/lms/search/v2" + (f"/{dataset}" if dataset else "")
    return requests.post(url, json=body, headers=headers(sandbox), timeout=10)


def create(sandbox, view_id=CLEAR, bands=("B04",), **changes):
    params = {
        "view_id": view_id,
        "bands": list(bands),
        "geometry": sandbox.sample_aoi(),
        "reference": "test",
        **changes,
    }
    body = {"type": "lbe", "params": params}
    url = f"{sandbox.url}/api/gdw/api"
    return requests.post(url, json=body, headers=headers(sandbox), timeout=10)


def status(sandbox, task_id, **more):
    more.setdefault("timeout", 10)
    return requests.get(
        f"{sandbox.url}/api/gdw/api/{task_id}",
        headers=headers(sandbox),
        allow_redirects=False,
        **more,
    )


def ordered(sandbox, *args, **changes):
    answer = create(sandbox, *args, **changes)
    assert answer.ok, answer.text
    return answer.json()["task_id"]


def link_of(sandbox, *args, **changes):
    return status(sandbox, ordered(sandbox, *args, **changes)).headers["Location"]


def fetched(sandbox, *args, **changes):
    answer = requests.get(link_of(sandbox, *args, **changes), timeout=10)
    assert answer.status_code == 200
    return answer.content


class Raster:
    """Bytes, read with GDAL."""

    def __init__(self, content, suffix="tif"):
        name = f"/vsimem/test-{os.getpid()}-{id(self)}.{suffix}"
        gdal.FileFromMemBuffer(name, content)
        raster = gdal.Open(name)
        self.values = raster.ReadAsArray()
        self.transform = raster.GetGeoTransform()
        self.crs = raster.GetSpatialRef().GetAuthorityCode(None)
        bands = [raster.GetRasterBand(n + 1) for n in range(raster.RasterCount)]
        self.names = [band.GetDescription() for band in bands]
        self.nodata = {band.GetNoDataValue() for band in bands}
        self.types = {gdal.GetDataTypeName(band.DataType) for band in bands}
        del bands, raster
        gdal.Unlink(name)


def source_window(scene, band, transform, shape):
    """The scene's own pixels under a raster."""
    source = gdal.Open(str(scene.path(band)))
    left, width, _, top, _, height = source.GetGeoTransform()
    column, row = (transform[0] - left) / width, (transform[3] - top) / height
    assert column == int(column), "aligned to the pixels of the scene"
    assert row == int(row), "aligned to the pixels of the scene"
    return source.ReadAsArray(int(column), int(row), shape[-1], shape[-2])


# --- the door ---


@pytest.mark.parametrize("key", [None, "apk.wrong"])
def test_a_missing_or_wrong_key_is_refused(sandbox, key):
    sent = {"x-api-key": key} if key else {}
    for path in ("/api/gdw/api/x", "/api/render/colormap/ALL"):
        answer = requests.get(sandbox.url + path, headers=sent, timeout=10)
        assert answer.status_code == 401
        assert "key" in answer.json()["error"]


def test_the_key_may_come_in_the_query(sandbox):
    url = f"{sandbox.url}/api/render/colormap/ALL?api_key={sandbox.key}"
    assert "RdYlGn" in requests.get(url, timeout=10).json()["colormap_list"]


@pytest.mark.parametrize(("access", "code"), [("no_plan", 402), ("forbidden", 403)])
def test_an_account_may_be_refused(sandbox, access, code):
    sandbox.configure(access=access)
    assert search(sandbox).status_code == code


@pytest.mark.parametrize("form", ["error", "message", "status_false", "errors", "text", "html"])
def test_every_form_of_refusal_has_the_words(sandbox, form):
    sandbox.configure(error_form=form)
    assert "unknown dataset" in search(sandbox, "sentinel9").text


# --- search ---


def test_search_finds_by_date_cloud_and_shape(sandbox):
    reply = search(sandbox).json()
    assert reply["meta"] == {
        "page": 1,
        "limit": 500,
        "found": len(reply["results"]),
        "name": "satellite-meta-service",
    }
    dates = [entry["date"] for entry in reply["results"]]
    assert dates == sorted(dates, reverse=True)
    assert len(set(dates)) == 14
    few = search(
        sandbox,
        search={"date": {"from": "2026-10-01", "to": "2026-11-03"}, "cloudCoverage": {"to": 10}},
        sort={"date": "asc"},
    ).json()["results"]
    assert few[0]["date"] >= "2026-10-01"
    assert few[-1]["date"] == "2026-11-03"
    assert all(entry["cloudCoverage"] <= 10 for entry in few)
    away = {"type": "Polygon", "coordinates": [[[0, 0], [0.1, 0], [0.1, 0.1], [0, 0]]]}
    assert search(sandbox, search={"shape": away}).json()["results"] == []


def test_search_has_pages_and_fields(sandbox):
    whole = [entry["view_id"] for entry in search(sandbox).json()["results"]]
    pages = []
    for page in (1, 2, 3, 4):
        reply = search(sandbox, limit=5, page=page, fields=["date"]).json()
        assert reply["meta"]["found"] == len(whole)
        assert all(set(entry) == {"view_id", "tms", "date"} for entry in reply["results"])
        pages += [entry["view_id"] for entry in reply["results"]]
    assert pages == whole


def test_search_tells_what_a_recorded_reply_told(sandbox):
    """The names in a reply of the real service for Sentinel-2 (eosda-api.md, section 3.3)."""
    told = (
        "IndexingTime archivingTime awsPath awsPathL2A azimuthAngle cloudCoverage"
        " dataCoveragePercentage dataGeometry date gridSquare latitudeBand offsetXmlKey"
        " originalSceneID originalTileMeta processedL2A productMetaLink productName productPath"
        " satelliteName sceneID sunElevation thumbnail tileGeometry tileOrigin timestamp tms"
        " utmZone view_id zenithAngle"
    )
    assert set(search(sandbox, "sentinel2").json()["results"][0]) == set(told.split())


def test_search_over_several_datasets(sandbox):
    several = {"satellites": ["sentinel2l2a", "landsat8"], "gridSquare": "KR"}
    sensors = {
        entry["view_id"].split("/")[0]
        for entry in search(sandbox, None, search=several).json()["results"]
    }
    assert sensors == {"S2L2A", "L8"}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"date": {"from": "01.11.2026"}}, "YYYY-MM-DD"),
        ({"shape": {"type": "Point", "coordinates": [24, 49]}}, "must be a Polygon"),
        ({"view_id": CLEAR}, "cannot be used"),
        ({"gridSquares": "KR"}, "not a field"),
    ],
)
def test_a_bad_search_is_refused_in_words(sandbox, changes, words):
    answer = search(sandbox, search=changes)
    assert answer.status_code == 400
    assert words in answer.json()["error"]


def test_a_search_without_date_or_shape_is_refused(sandbox):
    for missing in ("date", "shape"):
        body = {"search": {"date": {"from": "2026-01-01"}, "shape": sandbox.sample_aoi()}}
        del body["search"][missing]
        url = f"{sandbox.url}/api/lms/search/v2/sentinel2"
        answer = requests.post(url, json=body, headers=headers(sandbox), timeout=10)
        assert answer.json()["error"] == f"search.{missing} is required"


# --- orders ---

FAR = [[23.0, 49.0], [23.3, 49.0], [23.3, 49.2], [23.0, 49.2], [23.0, 49.0]]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"view_id": "S2/1/A/AA/2020/1/1/0"}, "unknown view_id"),
        ({"bands": ["B4"]}, "unknown band"),
        ({"bands": []}, "list of bands"),
        ({"reference": ""}, "reference"),
        ({"merge": "true"}, "merge"),
        ({"colour": 1}, "unknown parameter"),
        ({"geometry": {"type": "MultiPolygon", "coordinates": []}}, "must be a Polygon"),
        ({"geometry": {"type": "Polygon", "coordinates": [FAR[:4]]}}, "not closed"),
        ({"geometry": {"type": "Polygon", "coordinates": [FAR]}}, "limit of 200 km²"),
    ],
)
def test_a_bad_order_is_refused_in_words(sandbox, changes, words):
    answer = create(sandbox, **changes)
    assert answer.status_code == 400
    assert words in answer.json()["error"]


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
def test_every_dialect_ends_with_the_right_bytes(sandbox, dialect):
    expected = fetched(sandbox, bands=("B04", "B03"))
    sandbox.configure(dialect=dialect, polls_needed=3)
    created = create(sandbox, bands=("B04", "B03"))
    assert created.status_code == DIALECTS[dialect]["create_status"]
    reply = created.json()
    assert (reply["status"], reply["task_timeout"]) == ("created", 345600)
    for _ in range(2):
        pending = status(sandbox, reply["task_id"])
        assert pending.status_code in (200, 202)
        assert b"II*" not in pending.content
    last = status(sandbox, reply["task_id"])
    assert _file_of(sandbox, last) == expected


def _file_of(sandbox, answer):
    if answer.content.startswith(b"II*"):
        return answer.content
    if answer.is_redirect:
        place = answer.headers["Location"]
        assert place.startswith("/" if sandbox.behaviour.finished.endswith("relative") else "http")
        place = sandbox.url + place if place.startswith("/") else place
    else:
        body = answer.json()
        place = body.get("url") or body.get("result_url") or body["result"]
        place = place[0] if isinstance(place, list) else place
        place = place["url"] if isinstance(place, dict) else place
    return requests.get(place, timeout=10).content


def test_a_chunked_file_has_no_length(sandbox):
    sandbox.configure(dialect="direct_chunked")
    answer = status(sandbox, ordered(sandbox))
    assert "Content-Length" not in answer.headers
    assert answer.headers["Content-Type"] == "application/octet-stream"


@pytest.mark.parametrize("form", ["error_200", "status_failed", "error_string"])
def test_a_failed_task_says_why(sandbox, form):
    sandbox.configure(failed=form)
    sandbox.inject("create", "task_fails", words="no such pixels")
    answer = status(sandbox, ordered(sandbox))
    assert answer.status_code == 200
    assert "no such pixels" in answer.text


def test_an_area_beside_the_scene_fails(sandbox):
    away = {"type": "Polygon", "coordinates": [[[20, 49], [20.01, 49], [20.01, 49.01], [20, 49]]]}
    answer = status(sandbox, ordered(sandbox, geometry=away))
    assert "no data" in answer.json()["error_message"]["error"]


def test_a_task_can_be_forgotten(sandbox):
    task_id = ordered(sandbox)
    sandbox.inject("status", "task_gone")
    assert [status(sandbox, task_id).status_code for _ in range(2)] == [404, 404]


def test_the_clock_finishes_a_task(sandbox):
    sandbox.configure(polls_needed=None, delay=[0.0, 3600.0])
    states = [status(sandbox, ordered(sandbox)).status_code for _ in range(2)]
    assert sorted(states) == [200, 303]


# --- files ---


@pytest.mark.parametrize(
    ("view_id", "bands", "more", "kind"),
    [
        (LEVEL_1, ["B04"], {}, "jp2"),
        (CLEAR, ["B04"], {}, "jp2"),
        (LANDSAT, ["B4"], {}, "tif"),
        (CLEAR, ["B04", "B08"], {}, "tif"),
        (CLEAR, ["B04", "B08"], {"merge": False}, "zip"),
        (CLEAR, ["B04", "B11"], {}, "zip"),
        (LANDSAT, ["B8", "B4"], {}, "zip"),
        (LANDSAT, ["B4"], {"metadata": ["product"]}, "zip"),
    ],
)
def test_the_type_of_a_result_follows_the_rule(sandbox, view_id, bands, more, kind):
    assert fetched(sandbox, view_id, bands, **more).startswith(MAGIC[kind])


def test_one_band_of_level_2_may_be_a_tif(sandbox):
    sandbox.configure(jp2_for_l2a=False)
    assert fetched(sandbox).startswith(MAGIC["tif"])


def test_pixels_are_those_of_the_scene(sandbox):
    scene = sandbox.scenes[CLEAR]
    raster = Raster(fetched(sandbox, bands=("B08", "B02")))
    assert (raster.names, raster.nodata) == (["B08", "B02"], {0})
    assert (raster.types, raster.crs) == ({"UInt16"}, "32635")
    for values, band in zip(raster.values, ("B08", "B02")):
        window = source_window(scene, band, raster.transform, raster.values.shape)
        assert np.array_equal(values, window)
    assert raster.values.std() > 100, "not an empty picture"
    _inside_box(sandbox.sample_aoi(), raster)


def _inside_box(geometry, raster):
    area = ogr.CreateGeometryFromJson(json.dumps(geometry))
    native, lonlat = osr.SpatialReference(), osr.SpatialReference()
    native.ImportFromEPSG(int(raster.crs))
    lonlat.ImportFromEPSG(4326)
    lonlat.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    area.Transform(osr.CoordinateTransformation(lonlat, native))
    west, east, south, north = area.GetEnvelope()
    left, size, _, top, _, _ = raster.transform
    right = left + size * raster.values.shape[-1]
    bottom = top - size * raster.values.shape[-2]
    edges = (left - west, east - right, bottom - south, north - top)
    assert all(abs(edge) <= size / 2 for edge in edges)


@pytest.mark.parametrize("view_id", [CLEAR, LEVEL_1])
def test_jpeg_2000_loses_nothing(sandbox, view_id):
    raster = Raster(fetched(sandbox, view_id), "jp2")
    scene = sandbox.scenes[view_id]
    window = source_window(scene, "B04", raster.transform, raster.values.shape)
    assert np.array_equal(raster.values, window)


def test_a_zip_holds_one_raster_for_each_resolution(sandbox):
    scene = sandbox.scenes[CLEAR]
    content = fetched(sandbox, bands=("B04", "B11", "B03", "B12"), metadata=["tile"])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.namelist() == [
            f"{scene.scene_id}_B04-B03_10m.tif",
            f"{scene.scene_id}_B11-B12_20m.tif",
            "tileInfo.json",
        ]
        coarse = Raster(archive.read(archive.namelist()[1]))
    assert coarse.names == ["B11", "B12"]
    assert coarse.transform[1] == 20


def test_pixels_outside_the_polygon_may_be_masked(sandbox):
    whole = Raster(fetched(sandbox, bands=("B04", "B03"))).values
    sandbox.configure(mask=True)
    masked = Raster(fetched(sandbox, bands=("B04", "B03"))).values
    assert masked.shape == whole.shape
    assert 0.2 < (masked == 0).mean() < 0.8
    assert np.array_equal(masked[masked > 0], whole[masked > 0])


def test_the_swath_ends_within_the_sample(sandbox):
    values = Raster(fetched(sandbox, SLANTED, ("B04", "B03"))).values
    assert 0.05 < (values == 0).mean() < 0.95
    assert sandbox.scenes[SLANTED].coverage < 60


def test_every_scene_and_band_can_be_cut(sandbox):
    for view_id, scene in sandbox.scenes.items():
        values = [
            gdal.Open(str(scene.path(band))).ReadAsArray(300, 100, 9, 9)
            for band in ("B02",)
            if band in scene.bands
        ]
        assert all(value.any() for value in values), view_id
    scene = sandbox.scenes[CLEAR]
    raster = Raster(fetched(sandbox, bands=["SCL", "B05"]))
    window = source_window(scene, "SCL", raster.transform, raster.values.shape)
    assert np.array_equal(raster.values[0], window)


def test_links_expire_and_are_signed(sandbox):
    link = link_of(sandbox)
    assert link.startswith(sandbox.file_url)
    assert set(parse_qs(urlsplit(link).query)) == {"X-Signature", "Expires"}
    assert requests.get(link.replace("Signature=", "Signature=0"), timeout=10).status_code == 403
    sandbox.configure(link_life=-2)
    expired = requests.get(link_of(sandbox), timeout=10)
    assert (expired.status_code, "expired" in expired.text) == (403, True)


def test_a_file_can_be_had_in_parts(sandbox):
    link = link_of(sandbox)
    whole = requests.get(link, timeout=10).content
    part = requests.get(link, headers={"Range": "bytes=100-199"}, timeout=10)
    assert (part.status_code, part.content) == (206, whole[100:200])


# --- limits and the log ---


@pytest.mark.parametrize("form", ["seconds", "date", "none"])
def test_a_rate_limit_answers_429(sandbox, form):
    sandbox.configure(status_limit=0, retry_after=form, rate_window=30)
    answer = status(sandbox, "x")
    assert answer.status_code == 429
    wait = answer.headers.get("Retry-After")
    expected = {"seconds": "30", "none": None}
    assert wait.endswith("GMT") if form == "date" else wait == expected[form]


def test_limits_count_each_kind_for_itself():
    with Sandbox(create_limit=2, status_limit=1, polls_needed=1, quota=5) as sandbox:
        assert [create(sandbox).status_code for _ in range(3)] == [200, 200, 429]
        assert [status(sandbox, "x").status_code for _ in range(2)] == [404, 429]
        assert [search(sandbox).status_code for _ in range(3)] == [200, 200, 402]
        assert sandbox.quota_used == 5


def test_the_log_tells_who_sent_the_key(sandbox):
    answer = status(sandbox, ordered(sandbox))
    requests.get(answer.headers["Location"], headers=headers(sandbox), timeout=10)
    requests.get(answer.headers["Location"], timeout=10)
    kinds = [(entry.kind, entry.status, entry.has_key_header) for entry in sandbox.log]
    assert kinds == [
        ("create", 200, True),
        ("status", 303, True),
        ("file", 200, True),
        ("file", 200, False),
    ]
    hosts = [f"http://{entry.host}" for entry in sandbox.log]
    assert hosts == [sandbox.url] * 2 + [sandbox.file_url] * 2
    assert sandbox.log[0].body["params"]["view_id"] == CLEAR
    assert sandbox.count("file") == 2


# --- pictures ---


def _picture(answer):
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == "image/png"
    name = f"/vsimem/picture-{os.getpid()}.png"
    gdal.FileFromMemBuffer(name, answer.content)
    values = gdal.Open(name).ReadAsArray()
    gdal.Unlink(name)
    return values


@pytest.mark.parametrize("view_id", [CLEAR, LEVEL_1])
@pytest.mark.parametrize("what", ["B04,B03,B02", "B08", "NDVI", "(NIR-B04)/(NIR+B04)"])
def test_tiles_are_drawn(sandbox, view_id, what):
    url = f"{sandbox.url}/api/render/{view_id}/{what}/13/4644/2785"
    picture = _picture(requests.get(url, headers=headers(sandbox), timeout=10))
    assert picture.shape == (4, 256, 256)
    assert (picture[3] == 255).all()
    assert picture[:3].std() > 10
    away = requests.get(url.replace("4644", "100"), headers=headers(sandbox), timeout=10)
    assert not _picture(away)[3].any()


def test_a_box_is_drawn(sandbox):
    box = "24.05;24.15;4326/49.77;49.83;4326?TILE_SIZE=120,90"
    url = f"{sandbox.url}/api/render/{LANDSAT}/B4,B3,B2/12/{box}"
    picture = _picture(requests.get(url, headers=headers(sandbox), timeout=10))
    assert picture.shape == (4, 90, 120)
    assert (picture[3] == 255).all()


def test_an_expression_with_anything_else_is_refused(sandbox):
    for what in ("B99", "__import__('os')", "B04.real", "B04 if 1 else 2", "1+1"):
        url = f"{sandbox.url}/api/render/{CLEAR}/{what}/13/4644/2785"
        assert requests.get(url, headers=headers(sandbox), timeout=10).status_code == 422


def test_thumbnails_are_there_absent_missing_or_broken(sandbox):
    sandbox.configure(
        absent_thumbnails=[SLANTED],
        missing_thumbnails=["S2L2A/35/U/KR/2026/10/24/0"],
        broken_thumbnails=["S2L2A/35/U/KR/2026/10/4/0"],
    )
    found = {entry["view_id"]: entry for entry in search(sandbox).json()["results"]}
    assert "thumbnail" not in found[SLANTED]
    good = _picture(requests.get(found[CLEAR]["thumbnail"], timeout=10))
    assert good.shape == (4, 256, 256)
    missing = found["S2L2A/35/U/KR/2026/10/24/0"]["thumbnail"]
    assert requests.get(missing, timeout=10).status_code == 404
    broken = requests.get(found["S2L2A/35/U/KR/2026/10/4/0"]["thumbnail"], timeout=10)
    assert (broken.status_code, len(broken.content)) == (200, 60)


# --- faults ---


def test_a_status_can_be_injected(sandbox):
    sandbox.inject("search", 503, times=2, body="html", retry_after=7)
    answers = [search(sandbox) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [503, 503, 200]
    assert answers[0].headers["Retry-After"] == "7"
    assert "<html" in answers[0].text


def test_answers_of_another_sort(sandbox):
    for name in ("html", "cut_json", "empty"):
        sandbox.inject("search", name)
        with pytest.raises(ValueError, match="."):
            search(sandbox).json()
    sandbox.inject("search", "wrong_shape")
    assert isinstance(search(sandbox).json(), list)
    sandbox.inject("search", "wrong_type", content_type="image/tiff")
    assert search(sandbox).headers["Content-Type"] == "image/tiff"


@pytest.mark.parametrize("after", [False, True])
def test_a_reset_leaves_the_client_in_doubt(sandbox, after):
    known = len(sandbox.tasks)
    sandbox.inject("create", "reset_before", after=after)
    with pytest.raises(requests.ConnectionError):
        create(sandbox)
    assert len(sandbox.tasks) - known == int(after)
    assert sandbox.log[-1].status == 0


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("reset_mid", (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)),
        ("short_chunked", requests.exceptions.ChunkedEncodingError),
    ],
)
def test_a_broken_transfer(sandbox, name, error):
    link = link_of(sandbox, bands=("B04", "B03"))
    sandbox.inject("file", name)
    with pytest.raises(error):
        requests.get(link, timeout=10)
    assert requests.get(link, timeout=10).status_code == 200


def test_a_short_body(sandbox):
    link = link_of(sandbox)
    sandbox.inject("file", "short", part=0.25)
    place = urlsplit(link)
    connection = http.client.HTTPConnection(place.netloc, timeout=10)
    connection.request("GET", f"{place.path}?{place.query}")
    with pytest.raises(http.client.IncompleteRead) as short:
        connection.getresponse().read()
    connection.close()
    assert 0 < len(short.value.partial) < short.value.expected


@pytest.mark.parametrize("name", ["stall", "stall_before"])
def test_a_stall_lasts_until_it_is_released(sandbox, name):
    link = link_of(sandbox)
    whole = requests.get(link, timeout=10).content
    sandbox.inject("file", name)
    with pytest.raises((requests.Timeout, requests.ConnectionError)):
        requests.get(link, timeout=0.2)
    sandbox.inject("file", name)
    got = []
    waiting = threading.Thread(
        target=lambda: got.append(requests.get(link, timeout=10).content), daemon=True
    )
    before = sandbox.count("file")
    waiting.start()
    while waiting.is_alive():
        sandbox.release()
        waiting.join(0.02)
    assert got == [whole]
    assert sandbox.count("file") == before + 1


def test_a_body_that_never_ends(sandbox):
    link = link_of(sandbox)
    sandbox.inject("file", "never_ends")
    with requests.get(link, stream=True, timeout=10) as answer:
        taken = 0
        for block in answer.iter_content(65536):
            taken += len(block)
            if taken > 3_000_000:
                break
    assert taken > 3_000_000


def test_a_slow_line_brings_all(sandbox):
    link = link_of(sandbox)
    whole = requests.get(link, timeout=10).content
    sandbox.inject("file", "drip", rate=20 * len(whole))
    assert requests.get(link, timeout=10).content == whole


def test_broken_files(sandbox):
    link = link_of(sandbox)
    for kind in ("tif", "jp2", "zip"):
        sandbox.inject("file", f"broken_{kind}")
        content = requests.get(link, timeout=10).content
        assert content.startswith(MAGIC[kind])
    whole = requests.get(link, timeout=10).content
    sandbox.inject("file", "cut_file")
    assert whole.startswith(requests.get(link, timeout=10).content)
    sandbox.inject("file", "not_image")
    assert b"not an image" in requests.get(link, timeout=10).content


def test_a_fault_of_a_file_also_meets_direct_bytes(sandbox):
    sandbox.configure(dialect="direct")
    sandbox.inject("file", "broken_tif")
    assert status(sandbox, ordered(sandbox)).content.startswith(MAGIC["tif"])


def test_archives_that_must_not_be_unpacked(sandbox):
    link = link_of(sandbox)

    def archive(name, **details):
        sandbox.inject("file", name, **details)
        return zipfile.ZipFile(io.BytesIO(requests.get(link, timeout=20).content))

    assert archive("zip_traversal").namelist() == ["../../escaped.tif"]
    assert archive("zip_link").infolist()[0].external_attr >> 28 == 0o12
    bomb = archive("zip_bomb", size_mb=20).infolist()[0]
    assert bomb.file_size > 100 * bomb.compress_size
    assert archive("zip_empty").namelist() == []


def test_redirects_that_lead_astray(sandbox):
    link = link_of(sandbox)
    sandbox.inject("file", "redirect_loop")
    with pytest.raises(requests.TooManyRedirects):
        requests.get(link, timeout=10)
    sandbox.inject("file", "redirect_other_host")
    answer = requests.get(link, timeout=10)
    assert answer.content.startswith(MAGIC["jp2"])
    assert urlsplit(answer.url).hostname == "localhost"
    sandbox.inject("file", "redirect_http")
    place = requests.get(link, timeout=10, allow_redirects=False).headers["Location"]
    assert place.startswith("http://files.example.invalid/")


def test_mistakes_of_a_test_are_told(sandbox):
    with pytest.raises(ValueError, match="no such fault"):
        sandbox.inject("file", "nonsense")
    with pytest.raises(ValueError, match="no such kind"):
        sandbox.inject("nonsense", "short")
    with pytest.raises(ValueError, match="no such setting"):
        sandbox.configure(nonsense=1)
    with pytest.raises(ValueError, match="pending must be"):
        sandbox.configure(pending="nonsense")
    assert "short" in FAULTS


# --- from the shell ---


def test_it_runs_from_the_shell_and_stops(tmp_path):
    port_file = tmp_path / "sandbox.json"
    command = [sys.executable, "-m", "tests.sandbox", "--port-file", str(port_file)]
    options = ["--dialect", "json_url", "--set", "polls_needed=1"]
    with subprocess.Popen(
        [*command, *options], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            line = process.stdout.readline()
            url = line.split()[-1]
            counts = requests.get(f"{url}/_sandbox/counts", timeout=10).json()
            assert counts["create"] == 0
            sent = {"kind": "search", "fault": "503", "times": 1}
            assert requests.post(f"{url}/_sandbox/inject", json=sent, timeout=10).ok
            assert requests.post(f"{url}/api/lms/search/v2", timeout=10).status_code == 503
            wrong = {"nonsense": 1}
            answer = requests.post(f"{url}/_sandbox/configure", json=wrong, timeout=10)
            assert answer.status_code == 400
            log = requests.get(f"{url}/_sandbox/log", timeout=10).json()
            assert [entry["kind"] for entry in log] == ["search"]
            found = json.loads(port_file.read_text())
            assert (found["url"], found["pid"]) == (url, process.pid)
        finally:
            process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0


def half_empty_scene(folder, crs, west, north):
    """A scene as a folder named after its tile and day, with the right half of each band empty."""
    folder.mkdir()
    chance = np.random.default_rng(7)
    for band in ("B03", "B04"):
        values = chance.integers(1, 4000, (200, 200), dtype=np.uint16)
        values[:, 100:] = 0
        made = gdal.GetDriverByName("GTiff").Create(
            str(folder / f"{band}.tif"), 200, 200, 1, gdal.GDT_UInt16
        )
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(crs)
        made.SetProjection(reference.ExportToWkt())
        made.SetGeoTransform((west, 500.0, 0.0, north, 0.0, -500.0))
        made.GetRasterBand(1).WriteArray(values)
        made.GetRasterBand(1).SetNoDataValue(0)
        made.FlushCache()


def test_scenes_of_a_folder_are_served_beside(tmp_path):
    """As real scenes are kept: a folder each, and a table that tells time and cloud."""
    half_empty_scene(tmp_path / "S2L2A_29RKH_20200219", 32629, 199980.0, 2800020.0)
    (tmp_path / "README.md").write_text(
        "| `S2L2A_29RKH_20200219/` | a place, 2020-02-19T11:34:25Z, 4.05 % cloud | B03 B04 |\n"
    )
    with Sandbox(scenes_dir=tmp_path, polls_needed=1) as sandbox:
        scene = sandbox.scenes["S2L2A/29/R/KH/2020/2/19/0"]
        assert (scene.cloud, scene.timestamp) == (4.05, "2020-02-19T11:34:25Z")
        assert scene.coverage == 50.0
        ring = np.array(scene.footprint["coordinates"][0])
        west, south = ring.mean(axis=0)
        corner = [[west, south], [west + 0.1, south], [west + 0.1, south + 0.1]]
        area = {"type": "Polygon", "coordinates": [[*corner, corner[0]]]}
        found = search(sandbox, search={"shape": area, "date": {"to": "2020-12-31"}}).json()
        assert [entry["view_id"] for entry in found["results"]] == [scene.view_id]
        raster = Raster(fetched(sandbox, scene.view_id, ("B04", "B03"), geometry=area))
        assert raster.crs == "32629"
        window = source_window(scene, "B04", raster.transform, raster.values.shape)
        assert np.array_equal(raster.values[0], window)
