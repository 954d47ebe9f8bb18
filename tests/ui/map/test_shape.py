"""The area on the map: as a rubber band, or as a picture if painting it would take too long."""

import pytest
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.ui.map import outline_picture
from eosda_imagery.ui.map.shape import AREA, MapShape
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication

from tests.waiting import wait_for

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
HOLE = (1.04, 1.0)
MIDDLE = (0.97, 1.0)
OUTSIDE = (1.2, 1.0)
RIM = (0.9, 1.0)


def area_of(geometry):
    context = QgsProject.instance().transformContext()
    return make_aoi(geometry, WGS84, context, label="Test").geometry


def round_area(vertices):
    """A disc of 0.1° around 1° E 1° N with a hole in its east."""
    disc = QgsGeometry.fromPointXY(QgsPointXY(1, 1)).buffer(0.1, vertices // 4)
    hole = QgsGeometry.fromPointXY(QgsPointXY(*HOLE)).buffer(0.02, 8)
    return area_of(disc.difference(hole))


@pytest.fixture
def canvas(shown_canvas):
    return shown_canvas(0.6, 0.7, 1.4, 1.3)


@pytest.fixture
def band(canvas):
    owner = QObject()
    shown = MapShape(lambda: canvas, AREA, owner)
    yield shown
    shown.dispose()


def rubber_bands(canvas):
    bands = (item for item in canvas.scene().items() if isinstance(item, QgsRubberBand))
    return [band for band in bands if band.numberOfVertices()]


def picture_of(band):
    """What the map shows of a large area; None for a small one, or before it is drawn."""
    return band._picture._picture._image


def colour_at(band, canvas, place, crs=WGS84):
    """What the picture has at a place in degrees."""
    to_map = QgsCoordinateTransform(WGS84, crs, QgsProject.instance().transformContext())
    pixel = canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(*place)))
    return picture_of(band).pixelColor(round(pixel.x()), round(pixel.y()))


def test_a_light_area_is_a_rubber_band(band, canvas):
    band.show(round_area(400))
    assert len(rubber_bands(canvas)) == 1
    assert picture_of(band) is None


def test_a_large_area_is_a_picture_with_its_hole(band, canvas):
    band.show(round_area(20_000))
    wait_for(lambda: picture_of(band) is not None)
    assert rubber_bands(canvas) == []
    # A tint would change the colours of the scene below.
    assert colour_at(band, canvas, MIDDLE).alpha() == 0
    assert colour_at(band, canvas, HOLE).alpha() == 0
    assert colour_at(band, canvas, OUTSIDE).alpha() == 0
    # Yellow between dark lines: from outside to inside.
    row = [colour_at(band, canvas, (0.9 + step / 2000, 1.0)) for step in range(-12, 12)]
    kinds = ["dark" if c.red() < 100 else "yellow" for c in row if c.alpha() > 150]
    assert kinds[0] == kinds[-1] == "dark"
    assert "yellow" in kinds


def test_the_picture_follows_the_map(band, canvas):
    band.show(round_area(20_000))
    wait_for(lambda: picture_of(band) is not None)
    assert band.zoom()
    wait_for(lambda: colour_at(band, canvas, RIM).alpha() > 150)
    canvas.setDestinationCrs(MERCATOR)
    assert picture_of(band) is None
    assert band.zoom()
    wait_for(lambda: picture_of(band) is not None)
    wait_for(lambda: colour_at(band, canvas, RIM, MERCATOR).alpha() > 150)


def test_inside_a_large_area_no_rim_is_drawn_at_the_edge_of_the_map(band, canvas):
    canvas.setExtent(QgsRectangle(0.96, 0.97, 1.0, 1.0))
    band.show(round_area(20_000))
    wait_for(lambda: picture_of(band) is not None)
    picture = picture_of(band)
    corners = [(x, y) for x in (0, picture.width() - 1) for y in (0, picture.height() - 1)]
    assert {picture.pixelColor(*corner).alpha() for corner in corners} == {0}


def test_another_area_takes_the_place_of_the_picture(band, canvas):
    band.show(round_area(20_000))
    wait_for(lambda: picture_of(band) is not None)
    band.show(round_area(400))
    assert picture_of(band) is None
    assert len(rubber_bands(canvas)) == 1
    band.show(round_area(20_000))
    band.show(None)
    assert picture_of(band) is None
    assert rubber_bands(canvas) == []
    assert not band.zoom()


def test_thousands_of_parts_are_a_picture(band, canvas):
    boxes = [
        QgsGeometry.fromRect(QgsRectangle(x, y, x + 0.009, y + 0.009))
        for x, y in ((0.8 + 0.01 * (n % 30), 0.85 + 0.01 * (n // 30)) for n in range(900))
    ]
    band.show(area_of(QgsGeometry.collectGeometry(boxes)))
    wait_for(lambda: picture_of(band) is not None)
    assert rubber_bands(canvas) == []
    assert colour_at(band, canvas, OUTSIDE).alpha() == 0
    assert colour_at(band, canvas, (0.9, 1.0)).alpha() > 0


@pytest.mark.parametrize("vertices", [400, 20_000])
def test_a_map_that_has_gone_is_no_trouble(canvas, vertices):
    other, owner = QgsMapCanvas(), QObject()
    shown = MapShape(lambda: other, AREA, owner)
    other.setExtent(QgsRectangle(0.6, 0.7, 1.4, 1.3))
    shown.show(round_area(vertices))
    sip.delete(other)
    shown.dispose()
    QApplication.processEvents()


@pytest.mark.parametrize("vertices", [400, 20_000])
def test_the_area_goes_off_the_map_and_comes_back(band, canvas, vertices):
    band.set_on_map(False)
    band.show(round_area(vertices))
    if vertices > 1000:
        wait_for(lambda: picture_of(band) is not None)
    assert not any(item.isVisible() for item in shown_items(canvas))
    band.set_on_map(True)
    assert any(item.isVisible() for item in shown_items(canvas))
    band.set_on_map(False)
    assert not any(item.isVisible() for item in shown_items(canvas))


def shown_items(canvas):
    kinds = (QgsRubberBand, outline_picture._Picture)
    return [item for item in canvas.scene().items() if isinstance(item, kinds)]


SITE_GRID = (
    'ENGCRS["site",EDATUM["s"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],'
    'LENGTHUNIT["metre",1]]'
)


@pytest.mark.parametrize("vertices", [400, 20_000])
def test_on_a_map_of_no_place_on_earth_nothing_is_shown(band, canvas, vertices):
    """A transformation that is not valid leaves degrees as they are."""
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromWkt(SITE_GRID))
    band.show(round_area(vertices))
    assert rubber_bands(canvas) == []
    assert not band.zoom()
