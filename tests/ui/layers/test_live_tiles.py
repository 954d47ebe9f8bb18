"""Live tiles: really drawn, the key in the header only, and nothing spent that nobody asked for."""

from urllib.parse import quote

import pytest
from eosda_imagery.api.transport import NetworkOptions
from eosda_imagery.core.layers.preview import Composite
from eosda_imagery.core.layers.project.preview_layers import (
    LIVE_PROPERTY,
    add_live_tiles,
    live_layers,
    live_source,
    mend_live_source,
    tile_address,
)
from eosda_imagery.ui.layers.live_tiles import LiveTiles
from eosda_imagery.ui.layers.tile_key import TileKey
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsNetworkAccessManager,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QEventLoop, QSize, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from tests.pseudo import pseudo_language, words_outside
from tests.waiting import wait_for

FORMULA = "(B08-B04)/(B08+B04)"
# Over the sandbox's scene; each test looks elsewhere, since QGIS keeps tiles in memory.
BOX = (24.07, 49.785, 24.12, 49.815)


def look(expression):
    return Composite(expression, expression, ())


def draw(layers, box):
    """Draw layers over a box of degrees, as the canvas does."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setExtent(QgsRectangle(*box))
    settings.setOutputSize(QSize(400, 300))
    job = QgsMapRendererParallelJob(settings)
    loop = QEventLoop()
    job.finished.connect(loop.quit)
    job.start()
    if job.isActive():
        loop.exec()
    return job.renderedImage()


class Bar:
    """What is said above the map, and the button beside it."""

    def __init__(self):
        self.said, self.press = [], lambda: None

    def warning(self, text, button="", action=lambda: None):
        self.said.append(text)
        self.press = action

    def show_log(self):
        raise AssertionError("nobody asked for the log")


@pytest.fixture
def project(clean_settings):
    opened = QgsProject.instance()
    opened.clear()
    yield opened
    opened.clear()


@pytest.fixture
def view_id(sandbox):
    return next(v for v in sandbox.scenes if v.startswith("S2L2A/"))


class Bench:
    """The project's live tiles as the desktop looks after them."""

    def __init__(self, project, sandbox, key):
        self.project, self.sandbox, self.bar, self.counted = project, sandbox, Bar(), []
        options = NetworkOptions(sandbox.url, key, "test")
        self.tiles = LiveTiles(lambda: options, lambda: sandbox.url, self.bar, lambda: None)
        self.tiles.key.counted.connect(self.counted.append)

    def asked(self):
        return [entry for entry in self.sandbox.log if entry.kind == "render"]

    def keyed(self):
        return [entry for entry in self.asked() if entry.has_key_header]

    def reopen(self, tmp_path):
        path = tmp_path / "saved.qgs"
        assert self.project.write(str(path))
        self.project.clear()
        assert self.project.read(str(path))
        wait_for(lambda: not self.tiles._look_soon.isActive(), "the layers are looked at")
        return path


@pytest.fixture
def make_bench(project, sandbox):
    made = []

    def make(key=sandbox.key):
        made.append(Bench(project, sandbox, key))
        return made[-1]

    yield make
    for bench in made:
        bench.tiles.close()


@pytest.fixture
def bench(make_bench):
    return make_bench()


@pytest.mark.parametrize("expression", ["B04,B03,B02", FORMULA])
def test_tiles_are_drawn_with_the_key_in_the_header_only(
    bench, sandbox, project, view_id, tmp_path, expression
):
    layer = add_live_tiles(project, sandbox.url, view_id, look(expression), "live")
    assert sandbox.log == []
    image = draw([layer], BOX)
    assert image.pixelColor(200, 150).alpha() == 255
    asked = bench.asked()
    assert asked
    assert {(entry.status, entry.has_key_header) for entry in asked} == {(200, True)}
    # The slash of a formula stays a slash, as the service wants it.
    assert all(f"/{expression}/" in entry.path for entry in asked)
    assert all(sandbox.key not in entry.path + entry.query for entry in asked)
    saved = bench.reopen(tmp_path)
    (layer,) = live_layers(project)
    assert sandbox.key not in layer.source()
    assert sandbox.key not in saved.read_text(encoding="utf-8")
    assert bench.bar.said == []


@pytest.mark.parametrize("expression", ["B8A,B05,B04", "(B8A-B05)/(B8A+B05)"])
def test_ones_own_project_shows_its_tiles_again_unasked(
    bench, sandbox, project, view_id, tmp_path, expression
):
    add_live_tiles(project, sandbox.url, view_id, look(expression), "live")
    bench.reopen(tmp_path)
    image = draw(live_layers(project), BOX)
    assert image.pixelColor(200, 150).alpha() == 255
    assert {(e.status, e.has_key_header) for e in bench.asked()} == {(200, True)}
    assert bench.bar.said == []


def old_source(address, encodings):
    for _ in range(encodings):
        address = quote(address, safe="")
    return f"type=xyz&url={address}&zmin=0&zmax=14"


@pytest.mark.parametrize(
    ("expression", "encodings"),
    [
        ("B12,B11,B02", 1),
        ("B12,B11,B03", 2),
        ("(B08-B11)/(B08+B11)", 1),
        ("(B08-B12)/(B08+B12)", 2),
    ],
)
def test_layers_of_older_projects_are_mended(
    bench, sandbox, project, view_id, tmp_path, expression, encodings
):
    """As 0.1.0 wrote them, and a QGIS that encodes once more: 3.40 asks for no tile of these."""
    address = f"{sandbox.url}/api/render/{view_id}/{expression}/{{z}}/{{x}}/{{y}}"
    layer = QgsRasterLayer(old_source(address, encodings), "old", "wms")
    layer.setCustomProperty(LIVE_PROPERTY, view_id)
    layer.setMinimumScale(3e6)
    layer.setScaleBasedVisibility(True)
    project.addMapLayer(layer)
    bench.reopen(tmp_path)
    (layer,) = live_layers(project)
    assert (layer.name(), layer.minimumScale()) == ("old", 3e6)
    assert "zmax=14" in layer.source()
    assert "://" in layer.source()
    assert not mend_live_source(layer)
    # It was not made here, as far as anyone knows.
    bench.bar.press()
    image = draw([layer], BOX)
    assert image.pixelColor(200, 150).alpha() == 255
    assert {(e.status, e.has_key_header) for e in bench.asked()} == {(200, True)}
    assert all(f"/{expression}/" in entry.path for entry in bench.asked())


def test_what_is_asked_is_in_the_language_of_the_user(bench, sandbox, project, view_id):
    with pseudo_language():
        layer = QgsRasterLayer(live_source(sandbox.url, view_id, look("B04")), "theirs", "wms")
        layer.setCustomProperty(LIVE_PROPERTY, view_id)
        project.addMapLayer(layer)
        wait_for(lambda: bench.bar.said, "it is asked")
    assert words_outside(bench.bar.said[0]) == []


def test_a_strangers_project_spends_nothing_until_its_price_is_agreed_to(
    bench, sandbox, project, view_id, tmp_path
):
    for number in range(80):
        source = live_source(sandbox.url, view_id, look(f"B02*{number}+B03"))
        layer = QgsRasterLayer(source, f"theirs {number}", "wms")
        layer.setCustomProperty(LIVE_PROPERTY, view_id)
        project.addMapLayer(layer)
    wait_for(lambda: bench.bar.said, "it is asked here too")
    bench.bar.said.clear()
    bench.reopen(tmp_path)
    layers = live_layers(project)
    draw(layers[:3], BOX)
    assert bench.keyed() == []
    assert len(bench.bar.said) == 1
    assert "80" in bench.bar.said[0]
    assert "1,600 requests" in bench.bar.said[0]
    # A changed key is no reason to ask again.
    bench.tiles.refresh()
    assert len(bench.bar.said) == 1
    bench.bar.press()
    draw(layers[3:5], BOX)
    assert bench.keyed()
    assert {entry.status for entry in bench.keyed()} == {200}
    bench.reopen(tmp_path)
    assert len(bench.bar.said) == 1


def test_a_layer_beside_the_wanted_ones_gets_no_key(bench, sandbox, project, view_id):
    """Whatever a project asks the service for, only what was asked for by name is paid."""
    add_live_tiles(project, sandbox.url, view_id, look("B04,B03,B02"), "live")
    assert bench.tiles.key.installed
    other = QgsRasterLayer(live_source(sandbox.url, view_id, look("B11,B03,B02")), "x", "wms")
    project.addMapLayer(other)
    draw([other], BOX)
    assert bench.asked()
    assert bench.keyed() == []


def test_without_the_plugin_no_key_is_sent(bench, sandbox, project, view_id):
    layer = add_live_tiles(project, sandbox.url, view_id, look("B08"), "live")
    bench.tiles.close()
    assert not bench.tiles.key.installed
    draw([layer], BOX)
    assert bench.asked()
    assert bench.keyed() == []


def test_zoomed_far_out_no_tile_is_asked_for(bench, sandbox, project, view_id):
    add_live_tiles(project, sandbox.url, view_id, look("B04,B03,B02"), "live")
    draw(live_layers(project), (-20, 30, 60, 70))
    assert bench.asked() == []


def test_tiles_are_counted_as_the_service_does_in_few_words(bench, sandbox, project, view_id):
    layer = add_live_tiles(project, sandbox.url, view_id, look("B04,B03,B02"), "live")
    for _ in range(2):
        draw([layer], (24.2, 49.85, 24.25, 49.88))
    wait_for(lambda: sum(bench.counted) == len(bench.asked()) > 2, "all tiles are counted")
    assert len(bench.counted) < len(bench.asked())
    # What is not told yet when the key goes is told then.
    layer.dataProvider().reloadData()
    draw([layer], (23.9, 49.55, 24.55, 50.18))
    bench.tiles.close()
    assert sum(bench.counted) == len(bench.asked())


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (402, "used up"),
        (403, "not active"),
        (429, "Too many"),
        (500, "not available"),
        (404, "no picture"),
    ],
)
def test_why_no_tile_comes_is_said_once(bench, sandbox, project, view_id, status, reason):
    # Tiles that no other test has left in the memory of QGIS.
    layer = add_live_tiles(project, sandbox.url, view_id, look(f"B05,B06,B{status}"), "live")
    sandbox.inject("render", "status", status=status, times=10_000)
    draw([layer], BOX)
    wait_for(lambda: bench.bar.said, "the failure is said")
    layer.dataProvider().reloadData()
    draw([layer], BOX)
    wait_for(lambda: sum(bench.counted) == len(bench.asked()), "the second time is over")
    (said,) = bench.bar.said
    assert said.startswith("Live tiles cannot be loaded.")
    assert reason in said


def test_a_refused_key_is_said_with_the_way_out(make_bench, sandbox, project, view_id):
    bench, refused = make_bench("apk.not-the-key"), []
    bench.tiles.key.refused.connect(refused.append)
    draw([add_live_tiles(project, sandbox.url, view_id, look("B07"), "live")], BOX)
    wait_for(lambda: bench.bar.said, "the failure is said")
    assert "The key was not accepted." in bench.bar.said[0]
    assert "Options" in bench.bar.said[0]
    assert "not-the-key" not in bench.bar.said[0]
    assert refused
    assert "The key was not accepted." in refused[0], "its field comes back with the reason"


TILES = "https://service.example/api/render/S2/1/B04/"


@pytest.mark.parametrize(
    ("address", "given"),
    [
        (f"{TILES}1/2/3", True),
        ("https://SERVICE.example:443/api/render/S2/1/B04/1/2/3", True),
        ("http://service.example/api/render/S2/1/B04/1/2/3", False),
        ("https://service.example:8443/api/render/S2/1/B04/1/2/3", False),
        ("https://other.example/api/render/S2/1/B04/1/2/3", False),
        ("https://service.example.evil.example/api/render/S2/1/B04/1/2/3", False),
        ("https://service.example@evil.example/api/render/S2/1/B04/1/2/3", False),
        ("https://service.example/api/lms/search", False),
        ("https://service.example/api/renderer/x", False),
        ("https://evil.example/?https://service.example/api/render/S2/1/B04/1/2/3", False),
        ("https://service.example/api/render/S2/1/B05/1/2/3", False),
        # What leads upward, as written, encoded, encoded twice, or in the other spelling.
        (f"{TILES}../../../../gdw/api/1", False),
        (f"{TILES}%2e%2e/%2E./gdw/api", False),
        (f"{TILES}..%2f..%2fgdw/api", False),
        (f"{TILES}%252e%252e/gdw/api", False),
        (f"{TILES}..%5cgdw/api", False),
        ("https://service.example/api/render/../render/S2/1/B04/1/2/3", False),
    ],
)
def test_the_key_goes_to_the_wanted_tiles_and_nowhere_else(address, given):
    key = TileKey(lambda: NetworkOptions("https://service.example", "secret-key", "test"))
    key.install([TILES])
    try:
        request = QNetworkRequest(QUrl(address))
        QgsNetworkAccessManager.instance().preprocessRequest(request)
    finally:
        key.remove()
    assert request.hasRawHeader(b"x-api-key") is given
    if given:
        assert bytes(request.rawHeader(b"x-api-key")) == b"secret-key"
        # Qt would otherwise take the header along to wherever it is sent.
        policy = request.attribute(QNetworkRequest.Attribute.RedirectPolicyAttribute)
        assert policy == 0


@pytest.mark.parametrize(
    "address",
    [
        "https://service.example/api/render/../gdw/api/",
        "https://service.example/api/gdw/api/",
        "https://service.example/",
        "https://other.example/api/render/S2/1/B04/",
        "",
    ],
)
def test_an_address_that_is_none_of_tiles_opens_nothing(address):
    key = TileKey(lambda: NetworkOptions("https://service.example", "secret-key", "test"))
    key.install([address])
    try:
        request = QNetworkRequest(QUrl("https://service.example/api/gdw/api/1"))
        QgsNetworkAccessManager.instance().preprocessRequest(request)
    finally:
        key.remove()
    assert not request.hasRawHeader(b"x-api-key")


def test_a_formula_keeps_its_signs():
    layer = QgsRasterLayer(live_source("https://a.example", "S2/1", look(FORMULA)), "x", "wms")
    assert tile_address(layer) == f"https://a.example/api/render/S2/1/{FORMULA}/"


def test_a_live_layer_is_as_large_as_its_scene(bench, sandbox, project, view_id):
    """QGIS shows the whole of a project's first layer: of the world no tile is asked for."""
    west, south, east, north = 24.0, 49.6, 24.5, 50.1
    corners = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    footprint = {"type": "Polygon", "coordinates": [corners]}
    composite = look("B04,B03,B02")
    layer = add_live_tiles(project, sandbox.url, view_id, composite, "live", footprint)
    way = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), project.transformContext()
    )
    box = way.transformBoundingBox(layer.extent())
    seen = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    assert seen == pytest.approx((west, south, east, north), abs=1e-6)
    draw([layer], seen)
    assert bench.keyed()
