"""The statistics of a season by the button of the dock: from the click to list, chart and map."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
)
from qgis.PyQt.QtWidgets import QWidget

from .start import Heartbeat, run_for, run_until, start_qgis, tell

INDICES = ("NDVI", "NDMI", "NDWI")


def main(url: str, folder: Path) -> None:
    os.environ["EOSDA_DATA_DIR"] = str(folder)
    application = start_qgis()
    from eosda_imagery.core.aoi.model import make_aoi
    from eosda_imagery.core.jobs.model import StatisticsParameters
    from eosda_imagery.core.settings import Settings
    from eosda_imagery.ui.statistics.dock import EosdaChartDock
    from eosda_imagery.ui.statistics.orders import SeasonChoice, SeasonOrders

    from . import jobs

    settings, window, chosen = Settings(), QWidget(), []
    settings.service_url = url
    driver = jobs.engine(folder, url)
    # As after a few orders: without a history it waits as long as the service may take.
    for _ in range(30):
        driver._store.history.note("mt_stats", 0.1)
    chart = EosdaChartDock(print)
    chart.resize(900, 320)
    chart.show()
    season = SeasonOrders(
        driver,
        settings,
        lambda: (chosen[-1] if chosen else None, ""),
        # Scenes have been found.
        lambda: "",
        lambda: "",
        window,
    )
    season.lines_changed.connect(chart.show_lines)
    figures: dict = {}
    season.figures_changed.connect(lambda new, index: figures.update(new))
    heart = Heartbeat()
    told = {}
    # Once for what is imported and made at the first order.
    for turn in range(2):
        west = 24.08 + 0.01 * turn
        box = f"POLYGON(({west} 49.79,{west + 0.03} 49.79,{west + 0.03} 49.81,{west} 49.79))"
        area = make_aoi(
            QgsGeometry.fromWkt(box),
            QgsCoordinateReferenceSystem("EPSG:4326"),
            QgsCoordinateTransformContext(),
            label="bench",
        )
        figures.clear()
        heart.begin()
        begun, busy = time.perf_counter(), time.thread_time()
        year = StatisticsParameters(INDICES, ("sentinel2l2a",), "2026-01-01", "2026-12-31")
        chosen.append(SeasonChoice(area, year))
        season.refresh()
        run_until(lambda: season.orders == 1, "the order is counted")
        season.order()
        run_until(lambda: season.is_ready, "the figures are there")
        seconds = time.perf_counter() - begun
        # Until the chart has been painted.
        run_for(0.3)
        told = {
            "seconds": seconds,
            "busy_s": time.thread_time() - busy,
            "stall_s": heart.end(),
            "scenes": len(figures),
            "lines": len(chart.view.lines),
        }
    if driver.failures:
        raise RuntimeError(driver.failures[0])
    tell(**told)
    os._exit(0 if application is not None else 1)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
