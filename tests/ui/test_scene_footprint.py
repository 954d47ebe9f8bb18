"""The outlines of the selected scenes on the map."""

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.search import SceneHit
from eosda_imagery.ui.footprint import STYLES, FootprintItem, ResultFootprints, Share
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


def hit(*ring, view_id="S2L2A/1", coverage=None):
    footprint = {"type": "Polygon", "coordinates": [[list(point) for point in (*ring, ring[0])]]}
    scene = Scene(view_id, "x", "sentinel2l2a", "2026-11-03", footprint=footprint)
    return SceneHit(scene, coverage)


SQUARE = hit((24, 49), (25, 49), (25, 50), (24, 50))
OTHER = hit((26, 49), (27, 49), (27, 50), (26, 50))


@pytest.fixture
def canvas(qgis_new_project):
    widget = QgsMapCanvas()
    widget.resize(400, 300)
    widget.setDestinationCrs(WGS84)
    widget.setExtent(QgsRectangle(20, 45, 30, 55))
    yield widget
    widget.close()


@pytest.fixture
def item(canvas):
    made = FootprintItem(canvas)
    yield made
    made.dispose()


def box(item):
    found = item.band.asGeometry().boundingBox()
    return tuple(
        round(value, 3)
        for value in (found.xMinimum(), found.yMinimum(), found.xMaximum(), found.yMaximum())
    )


def bands_on(canvas):
    return [thing for thing in canvas.scene().items() if isinstance(thing, QgsRubberBand)]


def test_a_scene_is_outlined_where_it_lies(item):
    item.show([SQUARE])
    assert box(item) == (24, 49, 25, 50)
    assert item.band.isVisible()


def test_several_scenes_share_one_band(canvas, item):
    item.show([SQUARE, OTHER])
    assert box(item) == (24, 49, 27, 50)
    assert bands_on(canvas) == [item.band]


def test_another_selection_takes_the_place_of_the_one_before(item):
    item.show([SQUARE])
    item.show([OTHER])
    assert box(item) == (26, 49, 27, 50)


def test_another_crs_moves_the_outline(canvas, item):
    item.show([SQUARE])
    canvas.setDestinationCrs(MERCATOR)
    x_min, y_min, x_max, y_max = box(item)
    assert x_min == pytest.approx(2671667.8, abs=1)
    assert x_max == pytest.approx(2782987.3, abs=1)
    assert y_min == pytest.approx(6274861.4, abs=1)
    assert y_max == pytest.approx(6446275.8, abs=1)
    canvas.setDestinationCrs(WGS84)
    assert box(item) == (24, 49, 25, 50)


def test_a_scene_across_180_has_two_parts(item):
    item.show([hit((179, 10), (-179, 10), (-179, 11), (179, 11))])
    assert item.band.numberOfVertices() > 8
    assert box(item) == (-180, 10, 180, 11)
    assert item.band.asGeometry().area() == pytest.approx(2)


def test_what_has_no_usable_footprint_is_left_out(item):
    item.show([SceneHit(Scene("S2L2A/1", "x", "sentinel2l2a", "")), SQUARE])
    assert box(item) == (24, 49, 25, 50)
    item.show([SceneHit(Scene("S2L2A/1", "x", "sentinel2l2a", ""))])
    assert not item.band.isVisible()
    assert item.band.numberOfVertices() == 0


def test_clear(item):
    item.show([SQUARE])
    item.clear()
    assert item.band.numberOfVertices() == 0
    assert not item.band.isVisible()


def test_it_does_not_look_like_the_area(item):
    colour = item.band.strokeColor()
    assert colour.blue() > 2 * colour.red()
    assert item.band.fillColor().alpha() < 40


def test_disposed_it_is_gone_and_hears_nothing(canvas):
    made = FootprintItem(canvas)
    made.show([SQUARE])
    made.dispose()
    assert bands_on(canvas) == []
    canvas.setDestinationCrs(MERCATOR)
    made.show([SQUARE])
    made.dispose()


class TestAllResults:
    """The footprints of the whole list, in one band for each class of coverage."""

    def square(self, x, coverage, size=1, name=None):
        ring = ((x, 49), (x + size, 49), (x + size, 49 + size), (x, 49 + size))
        return hit(*ring, view_id=name or f"S2L2A/{x}", coverage=coverage)

    @pytest.fixture
    def found(self, canvas):
        made = ResultFootprints(canvas)
        yield made
        made.dispose()

    def ids(self, hits):
        return [one.scene.view_id for one in hits]

    def test_a_thousand_scenes_are_three_bands(self, canvas, found):
        found.show(self.square(x / 100, 100.0 - x / 10) for x in range(1000))
        assert sorted(bands_on(canvas), key=id) == sorted(found.bands.values(), key=id)
        assert all(band.isVisible() for band in found.bands.values())

    @pytest.mark.parametrize(
        ("coverage", "share"),
        [
            (100.0, Share.WHOLE),
            (99.996, Share.WHOLE),
            (99.9, Share.MOST),
            (50.0, Share.MOST),
            (49.9, Share.LITTLE),
            (None, Share.LITTLE),
        ],
    )
    def test_the_coverage_decides_the_class(self, found, coverage, share):
        found.show([self.square(24, coverage)])
        assert [one for one, band in found.bands.items() if band.isVisible()] == [share]

    def test_the_classes_differ_in_lightness_and_pattern(self, found):
        lightness = [QColor(colour).lightness() for colour, _ in STYLES.values()]
        assert lightness == sorted(lightness, reverse=True)
        assert min(a - b for a, b in zip(lightness, lightness[1:])) > 25
        assert len({pattern for _, pattern in STYLES.values()}) == 3

    def test_scenes_of_one_tile_are_drawn_once(self, found):
        found.show([self.square(24, 100.0, name=f"S2L2A/{day}") for day in range(30)])
        assert found.bands[Share.WHOLE].size() == 1
        assert len(found.at(QgsPointXY(24.5, 49.5))) == 30

    def test_a_click_finds_the_most_covering_first(self, found):
        little, whole = self.square(24, 20.0, name="a"), self.square(24, 100.0, 2, name="b")
        aside = self.square(27, 100.0, name="c")
        found.show([little, whole, aside])
        assert self.ids(found.at(QgsPointXY(24.5, 49.5))) == ["b", "a"]
        assert self.ids(found.at(QgsPointXY(25.5, 49.5))) == ["b"]
        assert found.at(QgsPointXY(20, 20)) == []

    def test_another_crs_moves_outlines_and_clicks(self, canvas, found):
        found.show([self.square(24, 100.0)])
        canvas.setDestinationCrs(MERCATOR)
        extent = found.bands[Share.WHOLE].asGeometry().boundingBox()
        assert extent.xMinimum() == pytest.approx(2671667.8, abs=1)
        assert extent.yMaximum() == pytest.approx(6446275.8, abs=1)
        assert self.ids(found.at(QgsPointXY(2700000, 6300000))) == ["S2L2A/24"]
        assert found.at(QgsPointXY(24.5, 49.5)) == []

    def test_what_the_crs_does_not_reach_is_left_out(self, canvas, found):
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3031"))
        pole = hit((0, 89.9), (1, 89.9), (1, 90), (0, 90), view_id="pole", coverage=100.0)
        found.show([pole, hit((0, -80), (9, -80), (9, -79), (0, -79), view_id="south")])
        assert found.bands[Share.LITTLE].isVisible()
        for band in found.bands.values():
            assert band.numberOfVertices() == 0 or band.asGeometry().boundingBox().isFinite()

    def test_zoom_shows_all_of_a_footprint(self, canvas, found):
        canvas.setDestinationCrs(MERCATOR)
        found.zoom_to([self.square(24, 100.0), self.square(26, 10.0)])
        extent = canvas.extent()
        assert extent.contains(QgsRectangle(2671668, 6274862, 3005626, 6446275))
        assert extent.width() < 3 * (3005626 - 2671668)
        before = QgsRectangle(extent)
        found.zoom_to([SceneHit(Scene("S2L2A/1", "x", "sentinel2l2a", ""))])
        assert canvas.extent() == before

    def test_hidden_it_is_not_clicked_either(self, canvas, found):
        found.show([self.square(24, 100.0)])
        found.set_wanted(False)
        assert not any(band.isVisible() for band in found.bands.values())
        assert found.at(QgsPointXY(24.5, 49.5)) == []
        found.set_wanted(True)
        assert found.bands[Share.WHOLE].isVisible()

    def test_disposed_it_is_gone(self, canvas):
        made = ResultFootprints(canvas)
        made.show([self.square(24, 100.0)])
        made.dispose()
        assert bands_on(canvas) == []
        canvas.setDestinationCrs(MERCATOR)
        made.show([self.square(24, 100.0)])
        made.zoom_to([self.square(24, 100.0)])
        made.dispose()
