"""From bands on disk to a layer on the canvas: as they are, or as their index."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas

from .start import Heartbeat, run_until, start_qgis, tell

RING = [[22.7, 49.4], [24.5, 49.4], [24.5, 50.6], [22.7, 50.6], [22.7, 49.4]]
AREA = {"type": "Polygon", "coordinates": [RING]}
BANDS = ("B04", "B03", "B02", "B08")


def difference(made: Path, bands: Path) -> float:
    """The largest difference of an NDVI to the one that numpy makes of the same bands."""
    import numpy as np
    from osgeo import gdal

    pixels = gdal.Open(str(bands)).ReadAsArray().astype(np.float64)
    red, nir = pixels[0], pixels[3]
    return float(np.abs(gdal.Open(str(made)).ReadAsArray() - (nir - red) / (nir + red)).max())


def main(way: str, bands: Path, folder: Path) -> None:
    application = start_qgis()
    from eosda_imagery.core.jobs.model import (
        Download,
        DownloadView,
        Job,
        JobState,
        new_id,
    )
    from eosda_imagery.core.layers.project.placement import LayerPlacer

    project, canvas = QgsProject.instance(), QgsMapCanvas()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32635"))
    bridge = QgsLayerTreeMapCanvasBridge(project.layerTreeRoot(), canvas)
    canvas.resize(1000, 700)
    canvas.show()
    folder.mkdir(parents=True, exist_ok=True)
    download = Download(
        id=new_id(),
        view_id="S2L2A/35/U/KR/2026/11/3/0",
        dataset="sentinel2l2a",
        bands=BANDS,
        aoi=AREA,
        folder=str(folder),
        name="bench",
        base_url="",
        created=0.0,
        preset="ndvi" if way == "index" else "",
    )
    job = Job(
        id=new_id(),
        download_id=download.id,
        part=0,
        geometry=AREA,
        fingerprint="",
        created=0.0,
        due=0.0,
        state=JobState.READY,
        files=(str(bands),),
    )
    placer, layers, failed = LayerPlacer(), [], []
    placer.delivered.connect(lambda view, made: layers.extend(made))
    placer.failed.connect(lambda view, reason: failed.append(reason))
    heart, drawn = Heartbeat(), []
    heart.begin()
    begun = time.perf_counter()
    placer.deliver(DownloadView(download, (job,)))
    run_until(lambda: layers or failed, "the layer is there")
    if failed:
        raise RuntimeError(failed[0])
    stall_s = heart.end()
    canvas.mapCanvasRefreshed.connect(lambda: drawn.append(time.perf_counter()))
    canvas.zoomToFullExtent()
    run_until(lambda: drawn and canvas.layers() and not canvas.isDrawing(), "the map is drawn")
    drawing_s, took = heart.end(), drawn[-1] - begun
    off = difference(Path(layers[0].source()), bands) if way == "index" else 0.0
    tell(drawn=took, stall_s=stall_s, drawing_s=drawing_s, difference=off)
    os._exit(0 if application is not None and bridge is not None else 1)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
