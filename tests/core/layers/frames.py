"""Saves seasons, opens them again and draws them frame by frame; prints what was seen, as JSON.

A program of its own: the time zone of a process is set before Qt first looks at it. Each scene lies
in a column of its own, so that a picture tells which of them are shown.
"""

import json
import sys
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsInterval,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QDateTime, QSize, Qt

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
# It makes the package known by its name.
import tests.conftest  # noqa: F401 - after the path to it


def make_layer(folder, column, timestamp):
    from eosda_imagery.api.models import Scene
    from eosda_imagery.core.jobs.model import Download
    from eosda_imagery.core.layers.metadata import set_time

    path = str(folder / f"{column}.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 1, 1, 1)
    raster.SetGeoTransform((column, 1, 0, 1, 0, -1))
    raster.SetProjection(QgsCoordinateReferenceSystem("EPSG:3857").toWkt())
    raster.GetRasterBand(1).Fill(200)
    del raster
    scene = Scene("S2L2A/1/K/A/1", "s", "sentinel2l2a", timestamp[:10], timestamp)
    layer = QgsRasterLayer(path, timestamp[:10], "gdal")
    set_time(
        layer,
        Download(
            id=str(column),
            view_id=scene.view_id,
            dataset=scene.dataset,
            bands=("B04",),
            aoi={},
            folder="",
            name="",
            base_url="",
            created=0.0,
            scene=scene,
        ),
    )
    return layer


def drawn(layers, frame):
    """The names of the layers that a picture of the frame shows."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setExtent(QgsRectangle(0, 0, len(layers), 1))
    settings.setOutputSize(QSize(10 * len(layers), 10))
    settings.setBackgroundColor(Qt.GlobalColor.transparent)
    settings.setIsTemporal(True)
    settings.setTemporalRange(frame)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return [
        layer.name()
        for layer in layers
        if image.pixelColor(round(10 * layer.extent().center().x()), 5).alpha()
    ]


def first_frame(layers, start):
    """Where the frames begin: at midnight here, at midnight of UTC, or with the earliest layer."""
    begin = min(layer.temporalProperties().fixedTemporalRange().begin() for layer in layers)
    if start == "earliest":
        return begin
    local = start == "local"
    day = (begin.toLocalTime() if local else begin.toUTC()).toString("yyyy-MM-dd")
    return QDateTime.fromString(f"{day}T00:00:00{'' if local else 'Z'}", Qt.DateFormat.ISODate)


def play(layers, start):
    """Each day on which something is drawn, with what."""
    last = max(layer.temporalProperties().fixedTemporalRange().end() for layer in layers)
    player = QgsTemporalNavigationObject()
    player.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalDays))
    player.setTemporalExtents(QgsDateTimeRange(first_frame(layers, start), last))
    frames = [player.dateTimeRangeForFrameNumber(n) for n in range(player.totalFrameCount())]
    day_of = QDateTime.toLocalTime if start == "local" else QDateTime.toUTC
    shown = [
        [day_of(frame.begin()).toString("yyyy-MM-dd"), drawn(layers, frame)] for frame in frames
    ]
    return [entry for entry in shown if entry[1]]


def play_by_button(layers):
    """What the frames of our own Play button show, with its own first settings."""
    from types import SimpleNamespace

    from eosda_imagery.ui.map.season_player import play_dates
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QMainWindow

    canvas, window = QgsMapCanvas(), QMainWindow()
    player = QgsTemporalNavigationObject(canvas)
    canvas.setTemporalController(player)
    desktop = SimpleNamespace(mapCanvas=lambda: canvas, mainWindow=lambda: window)
    play_dates(desktop, layers)
    player.pause()
    frames = [player.dateTimeRangeForFrameNumber(n) for n in range(player.totalFrameCount())]
    return [
        [frame.begin().toUTC().toString("yyyy-MM-dd"), drawn(layers, frame)] for frame in frames
    ]


def reopened(folder, times):
    project = QgsProject()
    project.addMapLayers([make_layer(folder, *entry) for entry in enumerate(times)])
    project.write(str(folder / "season.qgs"))
    project.clear()
    project.read(str(folder / "season.qgs"))
    return project


def main():
    folder, seasons = Path(sys.argv[1]), json.loads(sys.argv[2])
    found = {}
    for place, times in seasons.items():
        project = reopened(folder, times)
        layers = sorted(project.mapLayers().values(), key=lambda one: one.extent().xMinimum())
        found[place] = {start: play(layers, start) for start in ("midnight", "earliest", "local")}
        found[place]["button"] = play_by_button(layers)
        project.clear()
    print("FRAMES", json.dumps(found))


application = QgsApplication([], True)
application.initQgis()
main()
sys.stdout.flush()
__import__("os")._exit(0)
