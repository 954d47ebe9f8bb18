"""From "ready at the service" to "drawn on the canvas": the plugin, or curl and a bare layer."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas

from .start import Heartbeat, run_until, start_qgis, tell

# Around the whole scene: the style is to be made from all of it.


def by_plugin(url: str, name: str, folder: Path, project: QgsProject, begin) -> dict[str, float]:
    from eosda_imagery.core.jobs.model import JobState
    from eosda_imagery.core.jobs.store import Store
    from eosda_imagery.core.layers.project.placement import LayerPlacer

    from . import jobs

    store, driver = Store(folder / "data"), jobs.engine(folder / "data", url)
    delivery, ready, delivered = LayerPlacer(), [], []
    driver.download_ready.connect(lambda view: ready.append(time.perf_counter()))
    driver.download_ready.connect(delivery.deliver)
    delivery.delivered.connect(lambda view, layers: delivered.append(time.perf_counter()))
    delivery.failed.connect(lambda view, reason: driver.failures.append(reason))
    planned = [jobs.order(url, folder / "out", jobs.BANDS, jobs.LARGE_AREA)]
    begun = begin()
    # Only now: the engine would find it before it is woken.
    jobs.put_at_the_service(store, planned, JobState.WAITING, time.time())
    driver.wake()
    run_until(lambda: delivered or driver.failures, "the layer is there")
    if driver.failures:
        raise RuntimeError(driver.failures[0])
    return {"fetched": ready[0] - begun, "added": delivered[0] - begun}


def bare(url: str, name: str, folder: Path, project: QgsProject, begin) -> dict[str, float]:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "bare.tif"
    begun = begin()
    subprocess.run(["curl", "-s", "-S", "-f", "-o", target, f"{url}/file/{name}"], check=True)
    fetched = time.perf_counter()
    layer = QgsRasterLayer(str(target), "bare")
    if not layer.isValid():
        raise RuntimeError("the bare layer cannot be opened")
    project.addMapLayer(layer)
    return {"fetched": fetched - begun, "added": time.perf_counter() - begun}


def main(way: str, url: str, name: str, folder: Path) -> None:
    application = start_qgis()
    project, canvas = QgsProject.instance(), QgsMapCanvas()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32635"))
    bridge = QgsLayerTreeMapCanvasBridge(project.layerTreeRoot(), canvas)
    canvas.resize(1000, 700)
    canvas.show()
    heart, drawn, begun = Heartbeat(), [], []

    def begin() -> float:
        heart.begin()
        begun.append(time.perf_counter())
        return begun[0]

    told = {"plugin": by_plugin, "bare": bare}[way](url, name, folder, project, begin)
    stall_s = heart.end()
    canvas.mapCanvasRefreshed.connect(lambda: drawn.append(time.perf_counter()))
    canvas.zoomToFullExtent()
    run_until(lambda: drawn and canvas.layers() and not canvas.isDrawing(), "the map is drawn")
    tell(**told, drawn=drawn[-1] - begun[0], stall_s=stall_s, drawing_s=heart.end())
    os._exit(0 if application is not None and bridge is not None else 1)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4]))
