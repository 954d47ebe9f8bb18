"""Thumbnails in the list of scenes: only what is in sight, once, and hostile pictures refused."""

import json
import time
import zlib

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.api.transport import NetworkOptions
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.catalog.search import SceneHit
from eosda_imagery.core.storage.disk_cache import DiskCache
from eosda_imagery.ui.scenes.list.delegate import SceneDelegate
from eosda_imagery.ui.scenes.list.model import SceneModel, SceneRole, prepare
from eosda_imagery.ui.scenes.list.thumbnails import BATCH, Placeholder, ThumbnailLoader, decode
from qgis.core import QgsApplication, QgsCoordinateTransformContext
from qgis.PyQt.QtCore import QBuffer, QIODevice, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QListView

from tests.sandbox import Sandbox
from tests.waiting import wait_for

DAYS = (8, 3, 13)
CLEAR, OTHER, BROKEN = (f"S2L2A/35/U/KR/2026/11/{day}/0" for day in DAYS)


def picture(width, height, kind="PNG"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data())


def bomb(side):
    """A PNG of a few bytes that says it is side by side dots."""
    header = side.to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00"
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b""))
    out = b"\x89PNG\r\n\x1a\n"
    for name, body in chunks:
        out += len(body).to_bytes(4, "big") + name + body
        out += zlib.crc32(name + body).to_bytes(4, "big")
    return out


class TestDecode:
    @pytest.mark.parametrize("kind", ["PNG", "JPG"])
    def test_a_picture_is_made_small_and_keeps_its_shape(self, kind):
        image = decode(picture(800, 400, kind))
        assert (image.width(), image.height()) == (160, 80)
        assert QColor(image.pixel(40, 40)).red() > 200

    @pytest.mark.parametrize(
        ("window", "size"), [((700, 300, 100, 100), 100), ((0, 0, 400, 400), 160)]
    )
    def test_a_part_of_it_is_read_at_the_size_it_has(self, window, size):
        image = QImage(800, 400, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        painter = QPainter(image)
        painter.fillRect(*window, QColor("blue"))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert image.save(buffer, "PNG")
        part = decode(bytes(buffer.data()), lambda width, height: window)
        assert (part.width(), part.height()) == (size, size)
        corners = {part.pixelColor(x, y).name() for x in (1, size - 2) for y in (1, size - 2)}
        assert corners == {"#0000ff"}

    def test_a_small_one_stays_as_it_is(self):
        assert decode(picture(20, 30)).width() == 20

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"<html>no</html>",
            b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
            picture(100, 100, "BMP"),
            picture(300, 300)[:60],
            bomb(60_000),
        ],
        ids=["empty", "page", "svg", "other format", "cut off", "bomb"],
    )
    def test_what_is_no_picture_for_us_is_refused(self, content):
        assert decode(content) is None


@pytest.fixture(scope="module")
def running_sandbox():
    with Sandbox(
        broken_thumbnails=[BROKEN], missing_thumbnails=["S2L2A/35/U/KR/2026/10/24/0"]
    ) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox):
    running_sandbox.reset_log()
    return running_sandbox


def scene(sandbox, view_id, **more):
    address = f"{sandbox.url}/thumb/{view_id}.png"
    return Scene(view_id, view_id, "sentinel2l2a", "2026-11-03", **{"thumbnail": address, **more})


@pytest.fixture
def loader(sandbox, tmp_path, qgis_app):
    made = ThumbnailLoader(DiskCache(tmp_path, None, 100), lambda: made.sight)
    made.sight = []
    made.options = NetworkOptions(sandbox.url, sandbox.key, "tests", read_timeout=5.0)
    yield made
    made.dispose()


class TestLoader:
    def test_it_comes_later_and_is_asked_for_once(self, loader, sandbox):
        loader.sight = [scene(sandbox, CLEAR)]
        assert loader.get(scene(sandbox, CLEAR)) is Placeholder.LOADING
        wait_for(lambda: isinstance(loader.get(scene(sandbox, CLEAR)), QPixmap))
        assert sandbox.count("thumbnail") == 1

    @pytest.mark.parametrize("view_id", [BROKEN, "S2L2A/35/U/KR/2026/10/24/0"])
    def test_broken_or_missing_is_shown_and_never_asked_for_again(self, loader, sandbox, view_id):
        loader.sight = [scene(sandbox, view_id), scene(sandbox, CLEAR)]
        loader.get(scene(sandbox, view_id))
        wait_for(lambda: loader.get(scene(sandbox, view_id)) is Placeholder.FAILED)
        loader.get(scene(sandbox, CLEAR))
        wait_for(lambda: isinstance(loader.get(scene(sandbox, CLEAR)), QPixmap))
        assert loader.get(scene(sandbox, view_id)) is Placeholder.FAILED
        assert sandbox.count("thumbnail") == 2

    def test_another_area_cuts_the_pictures_anew_without_a_request(self, loader, sandbox):
        (found,) = [one for one in sandbox.scenes.values() if one.view_id == CLEAR]
        given = scene(sandbox, CLEAR, footprint=dict(found.tile))
        loader.sight = [given]
        loader.get(given)
        wait_for(lambda: isinstance(loader.get(given), QPixmap))
        whole = loader.get(given).toImage()
        geometry, _ = parse_text(json.dumps(sandbox.sample_aoi()))
        loader.set_area(geometry)
        assert loader.get(given) is Placeholder.LOADING
        wait_for(lambda: isinstance(loader.get(given), QPixmap))
        part = loader.get(given).toImage()
        assert part.size() != whole.size() and part != whole
        assert sandbox.count("thumbnail") == 1

    def test_no_address_and_plain_http_elsewhere_ask_nobody(self, loader, sandbox):
        assert loader.get(scene(sandbox, CLEAR, thumbnail=None)) is Placeholder.NONE
        elsewhere = scene(sandbox, CLEAR, thumbnail="http://example.org/a.png")
        assert loader.get(elsewhere) is Placeholder.NONE
        assert sandbox.log == []

    def test_what_has_been_scrolled_past_is_dropped(self, loader, sandbox):
        for view_id in (CLEAR, OTHER):
            loader.get(scene(sandbox, view_id))
        loader.sight = [scene(sandbox, OTHER)]
        wait_for(lambda: isinstance(loader.get(scene(sandbox, OTHER)), QPixmap))
        assert [entry.path for entry in sandbox.log] == [f"/thumb/{OTHER}.png"]

    def test_what_only_passes_by_is_not_asked_for_after_a_batch_either(self, loader, sandbox):
        loader.sight = [scene(sandbox, f"S2L2A/{number}") for number in range(BATCH + 1)]
        for one in loader.sight:
            loader.get(one)
        wait_for(lambda: all(map(loader.is_missing, loader.sight)))
        loader.get(scene(sandbox, CLEAR))
        assert loader._timer.remainingTime() > 0

    def test_disposed_it_loads_nothing(self, loader, sandbox):
        loader.sight = [scene(sandbox, CLEAR)]
        loader.get(scene(sandbox, CLEAR))
        loader.dispose()
        assert not loader._timer.isActive()
        loader.get(scene(sandbox, OTHER))
        assert not loader._timer.isActive()
        assert sandbox.log == []

    def test_disposed_a_quick_look_under_way_is_given_up(
        self, loader, sandbox, monkeypatch, tmp_path
    ):
        monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "data"))
        told = []
        for signal in (loader.paid, loader.refused):
            signal.connect(told.append)
        loader.changed.connect(lambda: told.append("changed"))
        geometry, crs = parse_text(json.dumps(sandbox.sample_aoi()))
        aoi = make_aoi(geometry, crs, QgsCoordinateTransformContext(), label="Field")
        sandbox.inject("render", "stall_before")
        loader.ask_quick_looks([scene(sandbox, CLEAR)], aoi, loader.options)
        (work,) = QgsApplication.taskManager().activeTasks()
        wait_for(lambda: sandbox.count("render") == 1)
        loader.dispose()
        assert work.isCanceled()
        # Without waiting for the answer, which never comes.
        wait_for(lambda: not QgsApplication.taskManager().activeTasks())
        assert told == []
        sandbox.release()


def test_a_thousand_rows_scroll_without_disk_or_stall(loader, sandbox, monkeypatch):
    model, view = SceneModel(thumbnails=loader), QListView()
    view.setUniformItemSizes(True)
    view.setModel(model)
    view.setItemDelegate(SceneDelegate(view))
    view.resize(360, 400)
    model.set_rows(prepare(SceneHit(scene(sandbox, f"S2L2A/{n}"), 100.0) for n in range(1000)))
    view.show()
    view.grab()
    asked, get = set(), loader.get

    def count(one):
        asked.add(one.view_id)
        return get(one)

    def touched(*args):
        raise AssertionError("painting touches the disk")

    with monkeypatch.context() as patched:
        patched.setattr(DiskCache, "get", touched)
        patched.setattr(DiskCache, "put", touched)
        patched.setattr(loader, "get", count)
        start = time.perf_counter()
        for row in range(0, 1000, 10):
            view.scrollTo(model.index(row, 0))
            view.grab()
        assert time.perf_counter() - start < 5.0
    assert len(asked) > 500
    view.close()


def test_the_tooltip_says_why_there_is_none(loader, sandbox):
    model = SceneModel(thumbnails=loader)
    model.set_rows(prepare([SceneHit(scene(sandbox, CLEAR, thumbnail=None))]))
    index = model.index(0)
    assert index.data(int(SceneRole.THUMBNAIL)) is Placeholder.NONE
    tip = index.data(int(Qt.ItemDataRole.ToolTipRole))
    assert tip.endswith("<br>No thumbnail is offered.</qt>")
