"""Answers, archives, texts and shapes made to do harm: our own errors come out, nothing else."""

import io
import json
import os
import socket
import stat
import struct
import subprocess
import sys
import zipfile
import zlib
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path

import pytest
from eosda_imagery.api.client import Client
from eosda_imagery.api.errors import EosdaError
from eosda_imagery.api.models import BandOrder, SearchQuery, TaskPhase
from eosda_imagery.api.transport import NetworkOptions, Transport
from eosda_imagery.api.transport.failures import MAX_RETRY_AFTER, parse_retry_after
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.aoi.model import area_of
from eosda_imagery.core.aoi.tiling import split_for_requests
from eosda_imagery.core.jobs.diagnostics import details_text
from eosda_imagery.core.jobs.model import Download, DownloadView, Job, JobState
from eosda_imagery.core.storage.delivery import accept
from eosda_imagery.core.storage.partial_file import PartialFile
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
)

from tests.sandbox import DEFAULT_KEY

ROOT = Path(__file__).resolve().parents[2]
KEY = DEFAULT_KEY
BARE = KEY.partition(".")[2]
SIGNATURE = BARE[::-1]
SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}
QUERY = SearchQuery(("sentinel2l2a",), SQUARE, "2026-10-01", "2026-11-30")
ORDER = BandOrder("S2L2A/35/U/KR/2026/11/3/0", ("B04",), SQUARE, "reference")

# A soak takes minutes a test; what hangs is still ended.
pytestmark = pytest.mark.timeout(3600 if settings().max_examples > 1000 else 120)


# --- answers over a real connection's code ---------------------------------------------------


@pytest.fixture
def answered(monkeypatch):
    """A client whose next connection brings the bytes given, through all of requests."""
    sent = []

    def connect(*args, **kwargs):
        near, far = socket.socketpair()
        # The buffer of a socket pair; what is larger belongs to the tests of memory.
        assert len(sent[0]) < 150_000
        far.sendall(sent[0])
        far.shutdown(socket.SHUT_WR)
        peers.append(far)
        return near

    peers = []
    monkeypatch.setattr("urllib3.util.connection.create_connection", connect)
    options = NetworkOptions("http://127.0.0.1:9", KEY, "tests", read_timeout=5.0)

    @contextmanager
    def client(raw):
        sent[:] = [raw]
        with Transport(options) as transport:
            yield Client(transport)
        for peer in peers:
            peer.close()
        peers.clear()

    return client


SECRETS = st.sampled_from([KEY, BARE, f"x-api-key: {KEY}", KEY.upper(), f"https://a.b/c?k={KEY}"])
WORDS = st.sampled_from(
    ["created", "finished", "error", "failed", "pending", "Polygon", "MultiPolygon", "FINISHED"]
    + [
        "http://127.0.0.1:9/f",
        "https://files.example.org/f?X-Signature=" + SIGNATURE,
        "//x",
        "/a",
        "http://[",
    ]
    + ["S2/1/2", "2026-01-01", "2026-13-45T99:99:99Z", "1" * 30, "\ud800", "ftp://x/y", "..", "a b"]
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | WORDS
    | SECRETS
    | st.sampled_from([10**400, -(10**30), 1e308, 5e-324, 0, -1])
)
NAMES = [
    "view_id",
    "sceneID",
    "date",
    "timestamp",
    "cloudCoverage",
    "dataGeometry",
    "type",
    "coordinates",
    "thumbnail",
    "results",
    "meta",
    "found",
    "limit",
    "page",
    "task_id",
    "req_id",
    "task_timeout",
    "status",
    "task_type",
    "state",
    "url",
    "result",
    "result_url",
    "download_url",
    "error",
    "error_message",
    "errors",
    "message",
    "detail",
    "reason",
]
DOCUMENTS = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6)
    ),
    max_leaves=20,
)


def as_bytes(document):
    return json.dumps(document).encode()


@st.composite
def spoilt(draw, bodies):
    """A body with some bytes cut out, doubled or changed."""
    body = bytearray(draw(bodies))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(body)))
        end = draw(st.integers(at, min(len(body), at + 8)))
        body[at:end] = draw(st.binary(max_size=6) | st.sampled_from([b"[" * 2000, b'"', b"\x00"]))
    return bytes(body)


PLAIN = DOCUMENTS.map(as_bytes)
BODIES = (
    PLAIN
    | spoilt(PLAIN)
    | st.binary(max_size=200)
    | SECRETS.map(lambda s: f"<html><title>{s}</title><body>{s}".encode())
    | SECRETS.map(lambda s: f"<?xml version='1.0'?><Error><Message>{s}</Message></Error>".encode())
    | st.sampled_from(
        [b"", b"II*\x00" + b"\x01" * 50, b"PK\x03\x04", b"[" * 20_000, b"\xef\xbb\xbf"]
    )
)
HEADER_TEXT = st.text(
    st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=40
)
HEADERS = {
    "Content-Type": st.sampled_from(
        ["application/json", "text/html", "image/tiff", "text/plain; charset=utf-16", ";;=", ""]
    )
    | HEADER_TEXT,
    "Content-Length": st.integers(-5, 400).map(str)
    | st.sampled_from(["", "x", "1, 2", "9" * 30, "+5", "0x10", "٣".encode().decode("latin-1")])
    | HEADER_TEXT,
    "Retry-After": st.sampled_from(
        ["120", "-5", "1e9", "9" * 400, "Wed, 21 Oct 2026 07:28:00 GMT", "Mon, 99 Foo 1 :", "nan"]
        + ["Fri, 31 Dec 9999 23:59:59 -2359", "1" * 5000]
    )
    | HEADER_TEXT,
    "Location": st.sampled_from(
        ["/x", "//evil.example", "http://[", "https://u:p@h/", "http://h:99999/", "file:///etc"]
        + [f"https://evil.example/?k={KEY}", "\\\\host\\share", "http://１２７.0.0.1/", "?", "#"]
        + ["https://xn--/", "https://a\u0301.example/".encode().decode("latin-1"), "javascript:1"]
    ).map(lambda text: text.encode("utf-8").decode("latin-1"))
    | HEADER_TEXT,
    "Content-Disposition": st.sampled_from(
        [
            "attachment; filename=a.tif",
            "filename*=UTF-8''%00",
            "attachment; filename*0=a; filename=b",
        ]
        + ["attachment; filename*=x; filename*0=y", "attachment; filename*=bad''%ff", '; ="']
    )
    | HEADER_TEXT,
    "Content-Encoding": st.sampled_from(["gzip", "deflate", "identity", "gzip, gzip", "br", "x,y"])
    | HEADER_TEXT,
    "Transfer-Encoding": st.sampled_from(["chunked", "gzip, chunked", "identity"]) | HEADER_TEXT,
    "X-Odd": HEADER_TEXT,
}
STATUSES = st.sampled_from(
    [200] * 6
    + [201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 407]
    + [408, 410, 418, 422, 429, 500, 502, 503, 504, 511, 599, 199, 100, 999]
)


@st.composite
def responses(draw):
    """A whole answer as it goes over the line."""
    body = draw(BODIES)
    status = draw(STATUSES)
    lines = [f"HTTP/1.1 {status} {draw(st.sampled_from(['OK', '', 'No']))}"]
    chosen = draw(st.lists(st.sampled_from(sorted(HEADERS)), max_size=4, unique=True))
    pairs = [(name, draw(HEADERS[name])) for name in chosen]
    packing = draw(st.sampled_from(["plain", "plain", "gzip", "chunked", "honest"]))
    if packing == "gzip":
        body = zlib.compress(body, wbits=31)
        pairs.append(("Content-Encoding", draw(st.sampled_from(["gzip", "deflate", "gzip, gzip"]))))
    elif packing == "chunked":
        body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body) if body else b"0\r\n\r\n"
        pairs.append(("Transfer-Encoding", "chunked"))
    elif packing == "honest":
        pairs.append(("Content-Length", str(len(body))))
    lines += [f"{name}: {value}" for name, value in pairs]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def told(error):
    """All that an error says anywhere."""
    causes, current = [], error
    while current is not None and len(causes) < 10:
        causes.append(f"{current} {current!r} {current.args}")
        # Only what a traceback would print: "from None" hides the rest.
        current = current.__cause__ or (
            None if current.__suppress_context__ else current.__context__
        )
    return " ".join([*causes, str(getattr(error, "service_message", ""))]).lower()


def assert_ours(call):
    """Run a call: it gives a result, or an error of the one tree that says nothing secret."""
    try:
        return call()
    except EosdaError as error:
        event(error.kind)
        said = told(error)
        assert KEY.lower() not in said
        assert BARE.lower() not in said
        assert SIGNATURE not in said
        assert error.retry_after is None or 0 <= error.retry_after <= MAX_RETRY_AFTER
        return None


@given(responses())
def test_any_answer_to_a_search_gives_scenes_or_an_error_of_ours(answered, raw):
    with answered(raw) as client:
        page = assert_ours(lambda: client.search(QUERY))
    if page is not None:
        assert page.found >= 0
        assert page.limit >= 1
        json.dumps([scene.to_dict() for scene in page.scenes], allow_nan=False).encode()


@given(responses())
def test_any_answer_to_an_order_gives_a_task_or_an_error_of_ours(answered, raw):
    with answered(raw) as client:
        task = assert_ours(lambda: client.create_task(ORDER))
    if task is not None:
        assert "/" not in task.task_id
        assert task.timeout_s is None or 0 <= task.timeout_s < float("inf")
        # The life of a task ends up in a date.
        job = Job("j", "d", 0, {}, "f", 0.0, JobState.WAITING, expires=task.timeout_s or 1.0)
        assert "Task expires: " in details_text(view_of(job))


@given(responses())
def test_any_answer_to_a_question_gives_a_state_or_an_error_of_ours(answered, raw):
    with answered(raw) as client:
        state = assert_ours(lambda: client.task_state("task-7"))
        if state is None:
            return
        assert (state.url is not None or state.stream is not None) is (
            state.phase is TaskPhase.FINISHED
        )
        assert state.retry_after is None or 0 <= state.retry_after <= MAX_RETRY_AFTER
        said = f"{state.message} {state!r}".lower()
        assert BARE.lower() not in said
        if state.url is not None:
            assert state.url.startswith(("http://127.0.0.1", "http://localhost", "https://"))
        if state.stream is not None:
            assert_ours(lambda: sum(map(len, state.stream.chunks())))
            state.stream.close()


@given(responses())
def test_any_answer_in_place_of_a_file_gives_a_stream_or_an_error_of_ours(answered, raw):
    with answered(raw) as client:
        stream = assert_ours(lambda: client.open_result("http://127.0.0.1:7/results/a.tif"))
        if stream is None:
            return
        assert stream.length is None or stream.length >= 0
        name = stream.file_name
        assert name is None or not set(name) & set('/\\:*?"<>|\x00')
        assert_ours(lambda: sum(map(len, stream.chunks())))
        stream.close()


@given(responses())
def test_any_answer_to_the_check_of_a_key_is_fine_or_an_error_of_ours(answered, raw):
    with answered(raw) as client:
        assert_ours(client.check_key)


@given(st.none() | HEADERS["Retry-After"] | st.text(max_size=60))
def test_any_retry_after_is_seconds_within_an_hour_or_nothing(value):
    seconds = parse_retry_after(value, datetime(2026, 11, 22, tzinfo=timezone.utc))
    assert seconds is None or 0 <= seconds <= MAX_RETRY_AFTER


def view_of(job):
    fields = {"view_id": "S2/1", "dataset": "sentinel2", "bands": ("B04",), "aoi": {}}
    return DownloadView(
        Download(id="d", folder="/f", name="n", base_url="https://a", created=0.0, **fields), (job,)
    )


# --- archives --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tif(tmp_path_factory):
    """A small true GeoTIFF."""
    from osgeo import gdal

    path = tmp_path_factory.mktemp("tif") / "a.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 1, gdal.GDT_UInt16)
    raster.GetRasterBand(1).Fill(7)
    del raster
    return path.read_bytes()


MEMBER_NAMES = st.sampled_from(
    ["B04.tif", "b04.TIF", "a/B04.tif", "a", "a/", "../up.tif", "a/../../up.tif", "/etc/x.tif"]
    + [
        "C:\\x.tif",
        "\\\\h\\s.tif",
        "..",
        ".",
        "./B04.tif",
        "a//b.tif",
        "x" * 300 + ".tif",
        "CON.tif",
    ]
    + ["B04.tif\x00.txt", "a\nb.tif", "\u202egnp.tif", "Größe.tif", "снимок.jp2", "meta.xml", ""]
) | st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@st.composite
def archives(draw, tif):
    """A zip as a careless or wicked server makes it, then perhaps bent on the level of bytes."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for _ in range(draw(st.integers(0, 4))):
            info = zipfile.ZipInfo("x")
            info.filename = draw(MEMBER_NAMES)
            info.compress_type = draw(st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]))
            info.create_system = draw(st.sampled_from([0, 3]))
            mode = draw(
                st.sampled_from([0, stat.S_IFREG, stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
            )
            info.external_attr = (mode | 0o644) << 16 if mode else 0
            content = draw(
                st.sampled_from([tif, tif, tif[: len(tif) // 2], b"", b"/etc/passwd", b"\0" * 9999])
                | st.binary(max_size=50)
            )
            import warnings

            with warnings.catch_warnings():
                # Names used twice are wanted here.
                warnings.simplefilter("ignore")
                archive.writestr(info, content)
    data = bytearray(held.getvalue())
    for _ in range(draw(st.sampled_from([0, 0, 0, 1, 1, 2]))):
        bend(draw, data)
    return bytes(data)


# Offsets of the fields of a local and a central header that a server can lie in.
LOCAL = {"flags": (6, "<H"), "method": (8, "<H"), "crc": (14, "<L"), "size": (22, "<L")}
CENTRAL = {
    "flags": (8, "<H"),
    "method": (10, "<H"),
    "crc": (16, "<L"),
    "packed": (20, "<L"),
    "size": (24, "<L"),
    "name": (28, "<H"),
    "extra": (30, "<H"),
    "offset": (42, "<L"),
}
END = {"count": (10, "<H"), "size": (12, "<L"), "offset": (16, "<L"), "comment": (20, "<H")}


def bend(draw, data):
    """Cut the archive, change a byte of it, or lie in a field of its headers."""
    how = draw(st.sampled_from(["cut", "byte", "field", "field", "field"]))
    if how == "cut":
        del data[draw(st.integers(0, len(data))) :]
        return
    if how == "byte" and data:
        data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
        return
    mark, fields = draw(
        st.sampled_from([(b"PK\x03\x04", LOCAL), (b"PK\x01\x02", CENTRAL), (b"PK\x05\x06", END)])
    )
    at = data.find(mark)
    offset, form = fields[draw(st.sampled_from(sorted(fields)))]
    if at < 0 or at + offset + struct.calcsize(form) > len(data):
        return
    most = 2 ** (8 * struct.calcsize(form)) - 1
    value = draw(st.sampled_from([0, 1, 8, 9, 12, 14, 99, most, most - 1]) | st.integers(0, most))
    struct.pack_into(form, data, at + offset, value)


@given(st.data())
def test_any_archive_is_unpacked_whole_or_refused_and_leaves_nothing(tmp_path_factory, tif, data):
    folder = tmp_path_factory.mktemp("zip") / "inside"
    folder.mkdir()
    part = PartialFile(folder, "scene")
    content = data.draw(archives(tif))
    assume(content)
    part.path.write_bytes(content)
    accepted = ()
    try:
        accepted = accept(part, lambda: False).files
        event("unpacked")
    except EosdaError as error:
        event(error.kind)
        assert error.message
        part.discard()
    # Nothing beside the folder, nothing in it but what was accepted.
    assert [path.name for path in folder.parent.iterdir()] == ["inside"]
    found = sorted(path for path in folder.rglob("*") if not path.is_dir())
    assert found == sorted(accepted)
    assert not any(path.is_symlink() for path in folder.rglob("*"))
    assert all(path.stat().st_size <= 10_000 for path in found)


# --- pasted areas ----------------------------------------------------------------------------

NUMBERS = (
    st.floats(-200, 200)
    | st.integers(-200, 200)
    | st.floats()
    | st.sampled_from([10**400, 1e308, -0.0, "1", None, True, [], {}])
)
POSITIONS = st.lists(NUMBERS, min_size=0, max_size=4) | st.sampled_from(["a", None, 1, {}])
RINGS = st.lists(POSITIONS, max_size=6) | st.just(SQUARE["coordinates"][0])
POLYGONS = st.lists(RINGS, max_size=3)
GEOMETRIES = st.recursive(
    st.fixed_dictionaries({"type": st.just("Polygon"), "coordinates": POLYGONS | SCALARS})
    | st.fixed_dictionaries(
        {"type": st.just("MultiPolygon"), "coordinates": st.lists(POLYGONS, max_size=3) | SCALARS}
    )
    | st.fixed_dictionaries({"type": st.sampled_from(["Point", "LineString", "X"])})
    | st.just(SQUARE),
    lambda inner: (
        st.fixed_dictionaries({"type": st.just("Feature"), "geometry": inner | SCALARS})
        | st.fixed_dictionaries(
            {
                "type": st.just("FeatureCollection"),
                "features": st.lists(inner, max_size=3) | SCALARS,
            }
        )
        | st.fixed_dictionaries(
            {"type": st.just("GeometryCollection"), "geometries": st.lists(inner, max_size=3)}
        )
    ),
    max_leaves=4,
)
CRS_MEMBERS = st.sampled_from(
    [
        {"type": "name", "properties": {"name": name}}
        for name in ("EPSG:3857", "urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:0", "EPSG" * 60, "x")
    ]
    + [None, 1, {}, {"properties": []}]
)


@st.composite
def geojson_texts(draw):
    document = draw(GEOMETRIES)
    if isinstance(document, dict) and draw(st.booleans()):
        document = {**document, "crs": draw(CRS_MEMBERS)}
    return draw(spoilt(st.just(json.dumps(document).encode()))).decode("utf-8", "replace")


WKT_NUMBERS = st.floats(-200, 200).map(repr) | st.sampled_from(
    ["nan", "inf", "1e400", "19.5e6", "1e", "--1", "1.2.3", "", "9" * 60, "1e-300"]
)
WKT_POINTS = st.lists(WKT_NUMBERS, min_size=1, max_size=4).map(" ".join)
WKT_RINGS = st.lists(WKT_POINTS, max_size=6).map(lambda points: f"({', '.join(points)})")
WKT_HEADS = st.sampled_from(
    [
        "POLYGON",
        "MULTIPOLYGON",
        "CURVEPOLYGON",
        "MULTISURFACE",
        "GEOMETRYCOLLECTION",
        "TRIANGLE",
        "TIN",
        "POINT",
        "LINESTRING",
        "POLYHEDRALSURFACE",
        "COMPOUNDCURVE",
        "CIRCULARSTRING",
        "X",
        "polygon",
    ]
)


@st.composite
def wkt_texts(draw):
    srid = draw(st.sampled_from(["", "", "SRID=3857;", "SRID=0;", "SRID=999999999;", "SRID=;"]))
    head = draw(WKT_HEADS)
    dimension = draw(st.sampled_from(["", " Z", " M", " ZM", "Z", " EMPTY"]))
    rings = draw(st.lists(WKT_RINGS, max_size=3))
    inside = ", ".join(rings)
    if head.upper().startswith(("MULTI", "GEO", "TIN", "POLYH")):
        inner = draw(WKT_HEADS) if head.startswith("GEO") else ""
        inside = f"{inner}({inside})"
    text = f"{srid}{head}{dimension}({inside})"
    return draw(spoilt(st.just(text.encode()))).decode("utf-8", "replace")


@given(geojson_texts() | wkt_texts())
def test_any_pasted_text_gives_an_area_or_an_error_of_ours(text):
    try:
        geometry, crs = parse_text(text)
        event("read")
        use([geometry], crs)
    except AoiError as error:
        assert error.message


@pytest.mark.parametrize(
    "text",
    [
        "POLYGON((" + "1" * 1_000_000 + "))",
        "POLYGON" + " " * 1_000_000 + "x",
        "POLYGON((" + "1." * 300_000 + "))",
        json.dumps({**SQUARE, "crs": {"properties": {"name": "EPSG" * 100_000 + "1" * 9 + "x"}}}),
        json.dumps({**SQUARE, "crs": {"properties": {"name": "EPSG" + "1" * 1_000_000 + "x"}}}),
        "M" * 1_000_000,
        "SRID=" + "1" * 1_000_000,
        "SRID" + " " * 1_000_000,
    ],
    ids=lambda text: text[:12],
)
def test_no_pasted_text_takes_long(text):
    """Patterns that can match in two ways took hours here; seconds are linear in the length."""
    import time

    begun = time.perf_counter()
    with pytest.raises(AoiError):
        parse_text(text)
    assert time.perf_counter() - begun < 5


# --- shapes ----------------------------------------------------------------------------------

CONTEXT = QgsCoordinateTransformContext()
CRS_NAMES = [
    "EPSG:4326",
    "EPSG:3857",
    "EPSG:32635",
    "EPSG:32601",
    "EPSG:32760",
    "EPSG:3031",
    "EPSG:3413",
    "EPSG:2154",
    "EPSG:27700",
    "EPSG:2056",
    "EPSG:28992",
    "EPSG:3395",
    "EPSG:4269",
    "EPSG:4978",
    "EPSG:3035",
    "EPSG:6933",
    "EPSG:54009",
    "ESRI:54009",
    "EPSG:2193",
    "EPSG:5070",
    "EPSG:4087",
    "EPSG:32661",
    "ESRI:102003",
    "EPSG:3832",
]
COORDINATES = (
    st.floats(-180, 180)
    | st.floats(-540, 540)
    | st.floats(-2e7, 2e7)
    | st.floats(300_000, 700_000)
    | st.floats(0, 1e-6)
    | st.sampled_from([0.0, 180.0, -180.0, 360.0, 90.0, -90.0, 179.9999999, 5e6])
)
ODD_COORDINATES = COORDINATES | st.floats()
# Every type that WKB knows (OGC 06-103r4), and what may stand in those that hold others.
SIMPLE = {1: "point", 2: "line", 8: "line", 3: "rings", 17: "rings"}
HOLDING = {4: [1], 5: [2], 6: [3], 7: [1, 2, 3, 6, 10, 12, 7], 9: [2, 8], 10: [2, 8, 9]}
HOLDING = {**HOLDING, 11: [2, 8, 9], 12: [3, 10], 15: [3], 16: [17]}
WKB_SIZES = {0: 2, 1000: 3, 2000: 3, 3000: 4, 0x80000000: 3}


@st.composite
def wkbs(draw, kinds=(*SIMPLE, *HOLDING), form=None, depth=0):
    """Well-known binary of any type with any numbers.

    Its structure is sound: QGIS's own reader crashes on what is not, and nothing of ours reads WKB.
    """
    kind = draw(st.sampled_from(kinds))
    form = draw(st.sampled_from(sorted(WKB_SIZES))) if form is None else form
    size = WKB_SIZES[form]
    numbers = draw(st.sampled_from([COORDINATES, COORDINATES, ODD_COORDINATES]))
    head = struct.pack("<BI", 1, kind | form if form == 0x80000000 else kind + form)

    def point():
        return struct.pack(f"<{size}d", *(draw(numbers) for _ in range(size)))

    def line():
        points = [point() for _ in range(draw(st.integers(0, 6)))]
        if points and draw(st.booleans()):
            points.append(points[0])
        return struct.pack("<I", len(points)) + b"".join(points)

    if SIMPLE.get(kind) == "point":
        return head + point()
    if SIMPLE.get(kind) == "line":
        return head + line()
    if SIMPLE.get(kind) == "rings":
        parts = [line() for _ in range(draw(st.integers(0, 3)))]
    else:
        inner = [one for one in HOLDING[kind] if depth < 3 or one in SIMPLE]
        parts = [draw(wkbs(inner, form, depth + 1)) for _ in range(draw(st.integers(0, 3)))]
    return head + struct.pack("<I", len(parts)) + b"".join(parts)


@st.composite
def rings_of(draw, numbers):
    points = [(draw(numbers), draw(numbers)) for _ in range(draw(st.integers(3, 8)))]
    return [*points, points[0]]


@st.composite
def shapes(draw):
    """A geometry of any type: from any WKB, or polygons whose rings go anywhere."""
    if draw(st.booleans()):
        geometry = QgsGeometry()
        # Well formed only: QGIS's own reader ends the process on spoilt WKB (3.22, seen), and
        # nothing of ours reads WKB.
        geometry.fromWkb(draw(wkbs()))
        return geometry
    west, south = draw(COORDINATES), draw(COORDINATES)
    span = draw(st.sampled_from([1e-8, 1e-4, 0.05, 1.0, 60.0, 359.0, 5000.0]))
    near = st.floats(0, 1).map(lambda share: share * span)
    polygons = []
    for _ in range(draw(st.integers(1, 3))):
        rings = [draw(rings_of(near)) for _ in range(draw(st.integers(1, 2)))]
        texts = [", ".join(f"{west + x!r} {south + y!r}" for x, y in ring) for ring in rings]
        polygons.append("(" + ", ".join(f"({text})" for text in texts) + ")")
    geometry = QgsGeometry.fromWkt(f"MultiPolygon ({', '.join(polygons)})")
    if draw(st.booleans()):
        geometry = geometry.convertToCurves() if hasattr(geometry, "convertToCurves") else geometry
    return geometry


def use(geometries, crs, drawn=False, limit_km2=200.0):
    """Go the whole way of an area; what comes out is what the service takes."""
    aoi = area_of(geometries, crs, CONTEXT, label="x", drawn=drawn)
    assert aoi.area_km2 > 0
    assert aoi.geometry.isGeosValid()
    pieces = split_for_requests(aoi, limit_km2)
    assert pieces
    for piece in pieces:
        assert piece["type"] == "Polygon"
        rings = [[QgsPointXY(*point) for point in ring] for ring in piece["coordinates"]]
        assert QgsGeometry.fromPolygonXY(rings).isGeosValid()
        for ring in piece["coordinates"]:
            assert len(ring) >= 4
            assert ring[0] == ring[-1]
            assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring)
    return aoi


# Each takes a fifth of a second, a hundred times as long as an answer: a quarter of the cases.
@settings(max_examples=max(100, settings.default.max_examples // 4))
@given(
    shapes(),
    st.sampled_from(CRS_NAMES),
    st.booleans(),
    st.sampled_from([0.0001, 1.0, 200.0, 1e6, 1e12]),
)
def test_any_shape_in_any_crs_gives_requests_or_an_error_of_ours(shape, name, drawn, limit):
    crs = QgsCoordinateReferenceSystem(name)
    try:
        use([shape], crs, drawn, limit)
        event("used")
    except AoiError as error:
        event("refused")
        assert error.message
    try:
        use([shape, QgsGeometry(), shape], crs, drawn, limit)
    except AoiError as error:
        assert error.message


# --- memory ----------------------------------------------------------------------------------

# The most that a bomb may make the process grow, in MB. The pieces that are read and written are
# far smaller; JSON is read up to 16 MB, a pasted text up to 10 MB, and both as Python's objects.
BOMBS = {
    "json_gzip": 80,
    "json_gzip_twice": 80,
    "json_endless": 80,
    "json_deep": 120,
    "error_body_endless": 40,
    "file_gzip": 80,
    "chunk_of_less_than_nothing": 40,
    "chunk_length_endless": 40,
    "zip_deflate": 40,
    "zip_deflate_that_lies": 40,
    "zip_many_members": 40,
    "zip_of_more_than_was_ordered": 40,
    "zip_of_more_rasters_than_were_ordered": 40,
    "tif_of_one_block": 40,
    "tif_of_one_block_of_an_order_not_known": 40,
    "wkt_exponents": 400,
    "wkt_deep": 120,
    "geojson_deep": 120,
    "geojson_huge_numbers": 120,
}


@pytest.fixture(scope="module")
def burst(tmp_path_factory):
    """What came of each bomb, in processes of their own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.bombs", str(tmp_path_factory.mktemp("bombs"))],
        capture_output=True,
        text=True,
        timeout=110,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_every_bomb_has_its_limit(burst):
    assert sorted(burst) == sorted(BOMBS)


@pytest.mark.parametrize("name", sorted(BOMBS))
def test_a_bomb_bursts_in_a_small_room(burst, name):
    result = burst[name]
    assert result["kind"] in result["allowed"], result
    assert result["grown_mb"] < BOMBS[name], result
