"""Large areas turned into requests: in a worker, and in the panel of the dock."""

from __future__ import annotations

import math
import os
import time
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QLabel, QMenu

from .start import Heartbeat, run_for, run_until, start_qgis, tell

LONLAT = "EPSG:4326"
# The map is in another CRS, as it usually is; its extent shows all of both.
MAP = "EPSG:3857"
EXTENT = (2_655_000, 6_390_000, 2_695_000, 6_425_000)
LIMIT_KM2 = 200.0


def coast(vertices: int) -> list[QgsGeometry]:
    """One polygon with a rough outline, some 150 km² in size."""
    ring = []
    for number in range(vertices):
        angle = 2.0 * math.pi * number / vertices
        reach = 0.05 + 0.004 * math.sin(37 * angle) + 0.0003 * math.sin(9001 * angle)
        ring.append(
            QgsPointXY(24.0 + 1.5 * reach * math.cos(angle), 49.8 + reach * math.sin(angle))
        )
    return [QgsGeometry.fromPolygonXY([[*ring, ring[0]]])]


def fields(count: int) -> list[QgsGeometry]:
    """Fields of some 100 m by 70 m in rows, a lane between them."""
    side = math.ceil(math.sqrt(count))
    made = []
    for number in range(count):
        west, south = 24.0 + 0.0016 * (number % side), 49.8 + 0.0011 * (number // side)
        made.append(
            QgsGeometry.fromWkt(
                f"POLYGON(({west} {south},{west + 0.0014} {south},{west + 0.0014} {south + 0.0009},"
                f"{west} {south + 0.0009},{west} {south}))"
            )
        )
    return made


def in_a_task(shapes: list[QgsGeometry], heart: Heartbeat) -> dict[str, Any]:
    """Make the area and the polygons of its orders in a QgsTask."""
    from eosda_imagery.core.aoi.model import area_of
    from eosda_imagery.core.aoi.tiling import split_for_requests
    from eosda_imagery.core.tasks import Work, start

    crs, context = QgsCoordinateReferenceSystem(LONLAT), QgsCoordinateTransformContext()

    def work(_task: Work) -> dict[str, Any]:
        begun = time.perf_counter()
        area = area_of(shapes, crs, context, label="bench")
        made = time.perf_counter()
        polygons = split_for_requests(area, LIMIT_KM2)
        return {
            "area_s": made - begun,
            "seconds": time.perf_counter() - begun,
            "parts": area.parts,
            "requests": len(polygons),
        }

    ended: list[Any] = []
    heart.begin()
    task = start(Work("area", work, ended.append, ended.append))
    run_until(lambda: ended, "the area is made")
    stall = heart.end()
    del task
    if isinstance(ended[0], Exception):
        raise ended[0]
    return {**ended[0], "stall_s": stall}


def in_the_panel(shapes: list[QgsGeometry], heart: Heartbeat) -> dict[str, float]:
    """Choose a layer in the panel of the dock, as the user does, until the map shows the area."""
    from eosda_imagery.ui.area.panel import AoiPanel

    canvas, layer = new_canvas(), new_layer(shapes)
    panel = AoiPanel(lambda: canvas)
    panel.resize(340, 400)
    panel.show()
    menu = panel.findChild(QMenu, "aoiLayerMenu")
    menu.aboutToShow.emit()
    summary = panel.findChild(QLabel, "aoiSummaryLabel")
    run_for(0.3)
    heart.begin()
    begun = time.perf_counter()
    menu.actions()[0].trigger()
    run_until(lambda: summary.text().endswith("1 order"), "the orders are counted")
    told = time.perf_counter() - begun

    def picture() -> object:
        return panel._shape._picture._picture._image

    run_until(picture, "the area is on the map")
    shown = time.perf_counter() - begun
    chosen = heart.end()
    heart.begin()
    before = picture()
    panel.zoom()
    run_until(lambda: picture() is not before, "the area is drawn larger")
    run_for(0.2)
    zoomed = heart.end()
    panel.dispose()
    QgsProject.instance().removeMapLayer(layer)
    canvas.close()
    return {"told_s": told, "shown_s": shown, "panel_stall_s": chosen, "zoom_stall_s": zoomed}


def new_canvas() -> QgsMapCanvas:
    """Show a map of the place, without layers: those are drawn by QGIS."""
    canvas = QgsMapCanvas()
    canvas.resize(1000, 700)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(MAP))
    canvas.show()
    canvas.setExtent(QgsRectangle(*EXTENT))
    return canvas


def new_layer(shapes: list[QgsGeometry]) -> QgsVectorLayer:
    """Put polygons into a layer of the project."""
    layer = QgsVectorLayer(f"Polygon?crs={LONLAT}", "Fields", "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def main() -> None:
    application = start_qgis()
    # As in the desktop, where QGIS's own plugins have loaded both.
    import numpy  # noqa: F401
    from osgeo import ogr  # noqa: F401

    heart, told = Heartbeat(), {}
    # What an area loads, and what QGIS looks up for the first one.
    in_a_task(coast(1_200), heart)
    in_the_panel(coast(1_200), heart)
    for name, shapes in (("vertices", coast(100_000)), ("polygons", fields(10_000))):
        told[name] = {**in_a_task(shapes, heart), **in_the_panel(shapes, heart)}
    tell(**told)
    os._exit(0 if application is not None else 1)


if __name__ == "__main__":
    main()
