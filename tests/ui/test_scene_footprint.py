"""The outlines of the selected scenes on the map."""

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.search import SceneHit
from eosda_imagery.ui.footprint import FootprintItem
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsRubberBand

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


def hit(*ring, view_id="S2L2A/1"):
    footprint = {"type": "Polygon", "coordinates": [[list(point) for point in (*ring, ring[0])]]}
    return SceneHit(Scene(view_id, "x", "sentinel2l2a", "2026-11-03", footprint=footprint))


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
