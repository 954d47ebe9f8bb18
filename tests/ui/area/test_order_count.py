"""The plan of the orders on the map: there while an area takes several, and true to the orders."""

import pytest
from eosda_imagery.core.aoi.tiling import split_for_requests
from eosda_imagery.ui.area.order_count import outlines_of
from eosda_imagery.ui.area.panel import AoiPanel
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAction, QLabel

from tests.waiting import wait_for

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
FIELDS = "MULTIPOLYGON({})".format(
    ",".join(
        f"(({x} 1,{x + 0.01} 1,{x + 0.01} 1.01,{x} 1.01,{x} 1))" for x in (1, 1.02, 1.04, 1.06)
    )
)


@pytest.fixture
def panel(qgis_new_project):
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(WGS84)
    made = AoiPanel(lambda: canvas)
    made.canvas = canvas
    yield made
    made.dispose()
    made.deleteLater()
    canvas.close()


def plan_on(canvas):
    """The geometry of the white band."""
    (band,) = (
        item
        for item in canvas.scene().items()
        if isinstance(item, QgsRubberBand) and item.strokeColor() == Qt.GlobalColor.white
    )
    return band.asGeometry() if band.size() else QgsGeometry()


def take(panel, wkt, orders):
    panel.set_geometry(QgsGeometry.fromWkt(wkt), WGS84, "Test")
    wait_for(lambda: panel.findChild(QLabel, "aoiSummaryLabel").text().endswith(f", {orders}"))


def test_one_order_for_one_polygon_has_no_plan(panel):
    take(panel, "POLYGON((1 1,1.1 1,1.1 1.1,1 1))", "1 order")
    assert plan_on(panel.canvas).isNull()


def test_the_plan_shows_the_orders_and_goes_with_the_area(panel):
    take(panel, "POLYGON((1 1,1.4 1,1.4 1.2,1 1.2,1 1))", "5 orders")
    shown = plan_on(panel.canvas)
    ordered = outlines_of(split_for_requests(panel.aoi(), 200.0))
    assert shown.constGet().numGeometries() == 5
    assert shown.symDifference(ordered).area() < 1e-9
    panel.clear()
    assert plan_on(panel.canvas).isNull()


def test_the_plan_follows_the_crs_of_the_map(panel):
    take(panel, "POLYGON((1 1,1.4 1,1.4 1.2,1 1.2,1 1))", "5 orders")
    panel.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    box = plan_on(panel.canvas).boundingBox()
    assert (box.xMinimum(), box.xMaximum()) == pytest.approx((111319.49, 155847.29), abs=0.1)


def test_close_parts_share_an_order_unless_the_user_says_otherwise(panel):
    areas = []
    panel.aoi_changed.connect(areas.append)
    take(panel, FIELDS, "1 order")
    assert plan_on(panel.canvas).contains(panel.aoi().geometry)
    summary = panel.findChild(QLabel, "aoiSummaryLabel")
    panel.findChild(QAction, "aoiSharedAction").trigger()
    wait_for(lambda: summary.text().endswith(", 4 orders"))
    # Whoever counts and orders hears of it.
    assert [area.shared for area in areas] == [True, False]
    assert plan_on(panel.canvas).constGet().numGeometries() == 4
    panel.findChild(QAction, "aoiSharedAction").trigger()
    wait_for(lambda: summary.text().endswith(", 1 order"))


def test_outlines_of_many_vertices_come_as_a_picture(panel):
    panel.canvas.resize(400, 300)
    panel.canvas.setExtent(QgsRectangle(0.6, 0.7, 1.4, 1.3))
    wide = QgsGeometry.fromWkt("POINT(1 1)").buffer(0.25, 4000)
    panel.set_geometry(wide, WGS84, "Round")
    wait_for(lambda: panel._plan._picture._picture._image is not None)
    assert plan_on(panel.canvas).isNull()
    picture = panel._plan._picture._picture._image
    white = QColor(255, 255, 255).rgba()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    dashes = [place for place in places if picture.pixel(*place) == white]
    # Between the orders as well as around them.
    to_pixel = panel.canvas.getCoordinateTransform()
    west, east = (to_pixel.transform(x, 1).x() for x in (0.8, 1.2))
    assert len(dashes) > 300
    assert any(west < x < east for x, _ in dashes)
    panel.clear()
    assert panel._plan._picture._picture._image is None
