"""Ready downloads → layers: named, grouped, styled, dated and described; never with the key."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Callable, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    Qgis,
    QgsBox3d,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime, QTimeZone

from ...api.datasets import DATASETS
from ...api.errors import StoppedError, WrongContentError
from ..gdal import RASTERS, datasets_let_go, open_raster
from ..gil import json_text
from ..jobs.model import Download, DownloadView
from ..raster.contrast import stretch
from ..raster.stack import BandRaster, rasters_of
from .properties import PROPERTY

GROUP_PROPERTY = "eosda_imagery/group"
GROUP_NAME = "EOSDA Imagery"
# On the group of downloads that were ordered together: their batch; on its parts: their time.
BATCH_PROPERTY = "eosda_imagery/batch"
MOMENT_PROPERTY = "eosda_imagery/moment"
RIGHTS = {
    "sentinel2": "Contains modified Copernicus Sentinel data {year}",
    "sentinel2l2a": "Contains modified Copernicus Sentinel data {year}",
    "sentinel1": "Contains modified Copernicus Sentinel data {year}",
    "landsat4mss": "Landsat data courtesy of the U.S. Geological Survey",
    "landsat4tm": "Landsat data courtesy of the U.S. Geological Survey",
    "landsat5mss": "Landsat data courtesy of the U.S. Geological Survey",
    "landsat5tm": "Landsat data courtesy of the U.S. Geological Survey",
    "landsat7": "Landsat data courtesy of the U.S. Geological Survey",
    "landsat8": "Landsat data courtesy of the U.S. Geological Survey",
    "landsat9": "Landsat data courtesy of the U.S. Geological Survey",
    "modis": "NASA MODIS data, courtesy of NASA LP DAAC",
    "naip": "USDA National Agriculture Imagery Program",
    "cbers4": "CBERS-4 data courtesy of INPE",
}
# Sentinel-2's scene classification: the classes and colours of ESA's algorithm, as lines of value,
# red, green, blue, alpha and name, which QGIS reads by itself (a comma would end a field).
CLASSES = "SCL"
CLASS_TABLE = """\
0 0 0 0 255 No data
1 255 0 0 255 Saturated or defective
2 47 47 47 255 Dark area or topographic shadow
3 100 50 0 255 Cloud shadow
4 0 160 0 255 Vegetation
5 255 230 90 255 Not vegetated
6 0 0 255 255 Water
7 128 128 128 255 Unclassified
8 192 192 192 255 Cloud medium probability
9 255 255 255 255 Cloud high probability
10 100 200 255 255 Thin cirrus
11 255 150 255 255 Snow or ice
"""


@dataclass(frozen=True)
class LayerPlan:
    """One layer to be: its file, its name and how it is shown. Plain data, made in a worker.

    ``record``: the record of its request, as JSON.
    """

    raster: BandRaster
    title: str
    shown: Tuple[int, ...]
    ranges: Tuple[Optional[Tuple[float, float]], ...]
    record: str

    @property
    def shows_classes(self) -> bool:
        """Whether the one band shown holds classes, which no stretch makes visible."""
        return [self.raster.bands[number - 1] for number in self.shown] == [CLASSES]


def plan_layers(view: DownloadView) -> List[LayerPlan]:
    """Decide what a ready download becomes on the map, statistics included. Worker thread.

    :raises WrongContentError: the delivered files do not fit together or are gone
    """
    missing = [path for path in view.files if not Path(path).exists()]
    if missing:
        raise WrongContentError(f"{missing[0]} is no longer there.")
    return [plan_layer(view.download, raster) for raster in rasters_of(view)]


def plan_layer(download: Download, raster: BandRaster) -> LayerPlan:
    """Decide how one raster is shown, statistics included. Worker thread.

    :raises WrongContentError: it cannot be read
    """
    shown = shown_bands(raster.bands, download.bands)
    title = " ".join(filter(None, [layer_title(download, raster.bands), raster.mark]))
    record = json_text(request_record(download))
    plan = LayerPlan(raster, title, shown, (None,) * len(shown), record)
    if plan.shows_classes:
        return plan
    return replace(plan, ranges=tuple(stretch(raster.path, shown, download.aoi)))


def shown_bands(bands: Sequence[str], asked: Sequence[str]) -> Tuple[int, ...]:
    """Choose the GDAL band numbers to show: red, green and blue in the order asked, or one.

    The presets name their bands in that order, so the first three asked for are the composite.
    """
    composite = [name for name in asked if name in bands][:3]
    if len(composite) < 3:
        composite = composite[:1] or [bands[0]]
    return tuple(bands.index(name) + 1 for name in composite)


def layer_title(download: Download, bands: Sequence[str]) -> str:
    """Name a layer by date, sensor and bands."""
    return " ".join([*title_start(download), *bands])


def title_start(download: Download) -> List[str]:
    """Give the date and the sensor of a download, as far as they are known."""
    dataset = DATASETS.get(download.dataset)
    sensor = dataset.label if dataset is not None else download.dataset
    if download.scene is None:
        return [download.view_id]
    return [word for word in (download.scene.date, sensor) if word]


def make_layers(
    view: DownloadView, stopped: Callable[[], bool] = lambda: False
) -> List[QgsRasterLayer]:
    """Open what a ready download becomes on the map, dressed, for the main thread. Worker thread.

    Whatever its options say, QGIS reads pixels of a layer that it opens, for a style of its own:
    0.1 s for a whole Sentinel-2 tile (measured), and longer where the disk is busy. So it is done
    here, and the layer is handed over as those of Processing are.

    :param stopped: asked before the layers are handed over
    :raises WrongContentError: the delivered files do not fit together, are gone or cannot be opened
    :raises StoppedError: stopped
    """
    # On an error what is open already goes while this thread is its own.
    with datasets_let_go():
        layers = _open_all(view, stopped)
    for layer in layers:
        _hand_over(layer)
    return layers


def _open_all(view: DownloadView, stopped: Callable[[], bool]) -> List[QgsRasterLayer]:
    layers = [make_layer(view.download, plan) for plan in plan_layers(view)]
    if stopped():
        raise StoppedError("Cancelled.")
    return layers


def _hand_over(layer: QgsRasterLayer) -> None:
    """Make a layer one of the main thread; this thread must not touch it again.

    It is the parent of nearly all it consists of, which goes along (QGIS sees to that since 3.0).
    """
    main_thread = QCoreApplication.instance().thread()
    layer.moveToThread(main_thread)
    # The one that has no parent in 3.22.
    styles = layer.styleManager()
    if styles.parent() is None:
        styles.moveToThread(main_thread)


# -- on the main thread ---------------------------------------------------------------------


def add_layers(project: QgsProject, view: DownloadView, layers: Sequence[QgsRasterLayer]) -> None:
    """Put the layers of a download into the plugin's group. Main thread.

    What was ordered together shares a group of its own, the newest scene on top; all else goes to
    the top of the plugin's group.
    """
    download = view.download
    parent, position = plugin_group(project), 0
    if download.batch:
        parent = batch_group(project, download)
        position = _place_by_date(parent, download)
    if len(layers) > 1:
        parent = parent.insertGroup(position, " ".join(title_start(download)))
        parent.setCustomProperty(MOMENT_PROPERTY, _moment(download))
        position = 0
    for row, layer in enumerate(layers, start=position):
        project.addMapLayer(layer, False)
        node = parent.insertLayer(row, layer)
        node.setCustomProperty(MOMENT_PROPERTY, _moment(download))
        # Legends would push the dates of a season apart.
        node.setExpanded(not download.batch)


def batch_group(project: QgsProject, download: Download) -> QgsLayerTreeGroup:
    """Find the group of what was ordered together, wherever the user has put it; else make it."""
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(BATCH_PROPERTY) == download.batch:
            return group
    group = plugin_group(project).insertGroup(0, download.batch_label or GROUP_NAME)
    group.setCustomProperty(BATCH_PROPERTY, download.batch)
    return group


def _moment(download: Download) -> str:
    """Give the time of the scene as a text that sorts by time; empty if it is not known."""
    scene = download.scene
    if scene is None:
        return ""
    return _utc_iso(scene.timestamp) if scene.timestamp else scene.date


def _place_by_date(group: QgsLayerTreeGroup, download: Download) -> int:
    """Give the row above the first scene that is older; what the user has put there is let be."""
    ours = _moment(download)
    children = group.children()
    for row, child in enumerate(children):
        theirs = child.customProperty(MOMENT_PROPERTY)
        if theirs is not None and str(theirs) < ours:
            return row
    return len(children)


def plugin_group(project: QgsProject) -> QgsLayerTreeGroup:
    """Find the plugin's group by its mark, not by its name, which the user may change."""
    root = project.layerTreeRoot()
    for group in root.findGroups():
        if group.customProperty(GROUP_PROPERTY):
            return group
    group = root.insertGroup(0, GROUP_NAME)
    group.setCustomProperty(GROUP_PROPERTY, True)
    return group


def make_layer(download: Download, plan: LayerPlan) -> QgsRasterLayer:
    """Open a file as a layer, dressed.

    :raises WrongContentError: QGIS cannot open it
    """
    # QGIS opens with any driver: this shows that it will be the one of what was proven.
    open_raster(plan.raster.path, RASTERS)
    options = QgsRasterLayer.LayerOptions()
    # A style that lies beside the file is not ours.
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(str(plan.raster.path), plan.title, "gdal", options)
    if not layer.isValid():
        raise WrongContentError(f"QGIS cannot open {plan.raster.path}.")
    dress_layer(layer, download, plan)
    return layer


def dress_layer(layer: QgsRasterLayer, download: Download, plan: LayerPlan) -> None:
    """Give an open layer its name, style, date, description and the record of its request."""
    layer.setName(plan.title)
    _hide_nodata(layer, download, plan)
    _style(layer, plan)
    _date(layer, download)
    _describe(layer, download)
    layer.setCustomProperty(PROPERTY, plan.record)
    layer.triggerRepaint()


def request_record(download: Download) -> Mapping[str, object]:
    """Give what is needed to ask for the same again. No key, no task, no address of a file."""
    return {
        "view_id": download.view_id,
        "dataset": download.dataset,
        "bands": list(download.bands),
        "merge": download.merge,
        "metadata": list(download.metadata),
        "preset": download.preset,
        "aoi": download.aoi,
        "scene": download.scene.to_dict() if download.scene is not None else None,
    }


def _hide_nodata(layer: QgsRasterLayer, download: Download, plan: LayerPlan) -> None:
    """Make 0 transparent where the file names no nodata.

    Optical digital numbers start at 1, and the class 0 says of itself that it is no data.
    """
    provider = layer.dataProvider()
    if provider.sourceHasNoDataValue(1) or download.dataset not in DATASETS:
        return
    for number, name in enumerate(plan.raster.bands, start=1):
        if name == CLASSES or provider.sourceDataType(number) == Qgis.DataType.UInt16:
            provider.setUserNoDataValue(number, [QgsRasterRange(0, 0)])


def _style(layer: QgsRasterLayer, plan: LayerPlan) -> None:
    provider = layer.dataProvider()
    if plan.shows_classes:
        classes = QgsPalettedRasterRenderer.classDataFromString(CLASS_TABLE)
        layer.setRenderer(QgsPalettedRasterRenderer(provider, plan.shown[0], classes))
        return
    enhancements = [
        _enhancement(layer, number, limits) for number, limits in zip(plan.shown, plan.ranges)
    ]
    if len(plan.shown) == 3:
        renderer = QgsMultiBandColorRenderer(provider, *plan.shown)
        renderer.setRedContrastEnhancement(enhancements[0])
        renderer.setGreenContrastEnhancement(enhancements[1])
        renderer.setBlueContrastEnhancement(enhancements[2])
    else:
        renderer = QgsSingleBandGrayRenderer(provider, plan.shown[0])
        renderer.setContrastEnhancement(enhancements[0])
    layer.setRenderer(renderer)


def _enhancement(
    layer: QgsRasterLayer, number: int, limits: Optional[Tuple[float, float]]
) -> QgsContrastEnhancement:
    enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(number))
    low, high = limits if limits is not None else (0.0, 1.0)
    enhancement.setMinimumValue(low)
    enhancement.setMaximumValue(high)
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, True
    )
    return enhancement


def acquisition(download: Download) -> Optional[QgsDateTimeRange]:
    """Give the time of the acquisition in UTC: the instant, or the day where only that is known."""
    scene = download.scene
    if scene is None:
        return None
    if scene.timestamp:
        moment = QDateTime.fromString(_utc_iso(scene.timestamp), Qt.DateFormat.ISODateWithMs)
        if moment.isValid():
            moment.setTimeZone(QTimeZone.utc())
            return QgsDateTimeRange(moment.toUTC(), moment.toUTC())
    day = QDate.fromString(scene.date, Qt.DateFormat.ISODate)
    if not day.isValid():
        return None
    begin = _midnight(day)
    return QgsDateTimeRange(begin, begin.addSecs(86399))


def day_shown(download: Download) -> Optional[QgsDateTimeRange]:
    """Give the time at which the temporal controller shows a scene: its day in UTC.

    An instant would be in the frame of the day before wherever the frames begin later in the day.
    The day begins some milliseconds late, more for each day that has passed since 1970: QGIS
    (3.22) takes a range that begins where a frame ends as part of that frame, and frames of a day
    begin where the earliest layer does. So a scene is in one frame of a day, and in no other.
    """
    when = acquisition(download)
    if when is None:
        return None
    day = when.begin().toUTC().date()
    midnight = _midnight(day)
    late_ms = QDate(1970, 1, 1).daysTo(day)
    return QgsDateTimeRange(midnight.addMSecs(late_ms), midnight.addSecs(86399))


def _midnight(day: QDate) -> QDateTime:
    # Told as UTC and not as a zone that is like it: projects keep the moment as text.
    return QDateTime(day, QTime(0, 0), QTimeZone.utc()).toUTC()


def _utc_iso(timestamp: str) -> str:
    """Normalise an ISO time to UTC without its suffix; unchanged where it is none."""
    try:
        moment = datetime.fromisoformat(timestamp.replace("Z", "+00:00"))
    except ValueError:
        return timestamp
    if moment.tzinfo is not None:
        moment = moment.astimezone(timezone.utc).replace(tzinfo=None)
    return moment.isoformat(timespec="milliseconds")


def _date(layer: QgsRasterLayer, download: Download) -> None:
    when = day_shown(download)
    if when is None:
        return
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(when)
    temporal.setIsActive(True)


def _describe(layer: QgsMapLayer, download: Download) -> None:
    scene = download.scene
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setIdentifier(download.view_id)
    metadata.setTitle(layer.name())
    metadata.setAbstract(_abstract(download))
    year = scene.date[:4] if scene is not None else ""
    rights = RIGHTS.get(download.dataset)
    if rights:
        metadata.setRights([rights.format(year=year).strip()])
    metadata.setCrs(layer.crs())
    metadata.setExtent(_metadata_extent(layer, download))
    metadata.addHistoryItem(
        f"Bands {', '.join(download.bands)} of {download.view_id}, cut to the area of interest"
        " by EOSDA API Connect (task type lbe)."
    )
    layer.setMetadata(metadata)
    if rights:
        # Of the layer itself before QGIS 3.38.
        keeper = layer.serverProperties()
        keeper = keeper if hasattr(keeper, "setAttribution") else layer
        keeper.setAttribution(rights.format(year=year).strip())


def _abstract(download: Download) -> str:
    words = [f"Scene {download.view_id}."]
    scene = download.scene
    if scene is not None:
        words.append(f"Acquired {scene.timestamp or scene.date}.")
        if scene.satellite:
            words.append(f"Satellite {scene.satellite}.")
        if scene.cloud is not None:
            words.append(f"Cloud cover of the whole scene {scene.cloud:g} percent.")
    return " ".join(words)


def _metadata_extent(layer: QgsMapLayer, download: Download) -> QgsLayerMetadata.Extent:
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = QgsCoordinateReferenceSystem(layer.crs())
    box = layer.extent()
    spatial.bounds = QgsBox3d(
        box.xMinimum(), box.yMinimum(), 0.0, box.xMaximum(), box.yMaximum(), 0.0
    )
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([spatial])
    when = acquisition(download)
    if when is not None:
        extent.setTemporalExtents([when])
    return extent
