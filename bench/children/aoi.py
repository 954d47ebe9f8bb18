"""Large areas turned into requests, in a worker as the desktop does it."""

from __future__ import annotations

import math
import os
import time

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
)

from .start import Heartbeat, run_until, start_qgis, tell

LONLAT = "EPSG:4326"
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


def main() -> None:
    application = start_qgis()
    from eosda_imagery.core.aoi import make_aoi, merge_geometries, split_for_requests
    from eosda_imagery.core.tasks import Work, start

    heart, told = Heartbeat(), {}
    crs, context = QgsCoordinateReferenceSystem(LONLAT), QgsCoordinateTransformContext()
    for name, shapes in (("vertices", coast(100_000)), ("polygons", fields(10_000))):

        def work(task, shapes=shapes):
            begun = time.perf_counter()
            area = make_aoi(merge_geometries(shapes, crs), crs, context, label="bench")
            made = time.perf_counter()
            polygons = split_for_requests(area, LIMIT_KM2)
            return made - begun, time.perf_counter() - begun, area.parts, len(polygons)

        ended: list = []
        heart.begin()
        task = start(Work(name, work, ended.append, ended.append))
        run_until(lambda ended=ended: ended, name)
        stall = heart.end()
        if isinstance(ended[0], Exception):
            told[name] = {"refused": f"{type(ended[0]).__name__}: {ended[0]}", "stall_s": stall}
        else:
            told[name] = {
                "area_s": ended[0][0],
                "seconds": ended[0][1],
                "parts": ended[0][2],
                "requests": ended[0][3],
                "stall_s": stall,
            }
        del task
    tell(**told)
    os._exit(0 if application is not None else 1)


if __name__ == "__main__":
    main()
