"""A search in the real panel: what the main thread spends, and its longest frame."""

from __future__ import annotations

import os
import sys
import time

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QDateEdit, QPushButton, QSpinBox

from .start import Heartbeat, run_for, run_until, start_qgis, tell


def main(url: str, count: int) -> None:
    application = start_qgis()
    from eosda_imagery.core.aoi.model import make_aoi
    from eosda_imagery.ui.map import outline_picture
    from eosda_imagery.ui.scenes import search
    from eosda_imagery.ui.scenes.list.view import SceneView
    from eosda_imagery.ui.scenes.panel import SearchPanel

    from . import jobs

    # It asks for 500 at most; more are the stress case.
    search.MAX_SCENES = count
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas.resize(800, 600)
    # All of the footprints, 23.5° to 25.2° east, 49.3° to 50.6° north.
    canvas.setExtent(QgsRectangle(2_590_000, 6_300_000, 2_830_000, 6_570_000))
    canvas.show()
    area = make_aoi(
        QgsGeometry.fromWkt("POLYGON((24.2 49.6,24.4 49.6,24.4 49.8,24.2 49.8,24.2 49.6))"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
        label="bench",
    )
    panel = SearchPanel(lambda: area, lambda: jobs.options(url), lambda: canvas)
    panel.resize(360, 600)
    panel.show()
    panel.findChild(QSpinBox, "maxCloudSpin").setValue(100)
    panel.findChild(QSpinBox, "minCoverageSpin").setValue(0)
    panel.findChild(QDateEdit, "startDateEdit").setDate(QDate(2000, 1, 1))
    button = panel.findChild(QPushButton, "searchButton")
    pictures = panel.findChildren(outline_picture.MapOutlines)
    heart = Heartbeat()
    # Once for what is imported and made at the first search.
    figures = [_search(button, panel, pictures, heart) for _ in range(2)][1]
    rows = panel.findChild(SceneView).model().rowCount()
    drawn = any(picture._picture._image is not None for picture in pictures)
    tell(**figures, rows=rows, drawn=drawn)
    os._exit(0 if application is not None else 1)


def _search(button, panel, pictures, heart) -> dict[str, float]:
    done: list = []
    panel.searched.connect(done.append)
    heart.begin()
    begun, busy = time.perf_counter(), time.thread_time()
    button.click()
    run_until(lambda: done and button.text().replace("&", "") == "Search", "the scenes are there")
    run_until(
        lambda: not any(picture._drawing is not None for picture in pictures), "the map is drawn"
    )
    seconds = time.perf_counter() - begun
    # Until list and map have been painted.
    run_for(0.3)
    return {
        "seconds": seconds,
        "busy_s": time.thread_time() - busy,
        "stall_s": heart.end(),
    }


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
