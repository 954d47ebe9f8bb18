"""What a layer says of itself: when it was taken, of what it was made, and to whom it belongs."""

from __future__ import annotations

import html
from typing import List, Optional, Sequence

from qgis.core import (
    Qgis,
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt

from ...api.texts import translate
from ..catalog.passes import utc_moment
from ..jobs.model import Download

# To whom data belong, by what the ids of their datasets begin with.
_RIGHTS = {
    "sentinel": "Contains modified Copernicus Sentinel data {year}",
    "landsat": "Landsat data courtesy of the U.S. Geological Survey",
    "modis": "NASA MODIS data, courtesy of NASA LP DAAC",
    "naip": "USDA National Agriculture Imagery Program",
    "cbers4": "CBERS-4 data courtesy of INPE",
}
_ISO = Qt.DateFormat.ISODate
# Seconds after midnight, UTC, for the first day of all.
_FIRST_SHOWN_S = 3 * 3600


# -- when -----------------------------------------------------------------------------------


def acquisition(download: Download) -> Optional[QgsDateTimeRange]:
    """Return the time of the acquisition in UTC: the instant, or the day if only that is known."""
    scene = download.scene
    if scene is None:
        return None
    moment = utc_moment(scene.timestamp)
    if moment is not None:
        return QgsDateTimeRange(moment, moment)
    midnight = _midnight(QDate.fromString(scene.date, _ISO))
    return QgsDateTimeRange(midnight, midnight.addSecs(86399)) if midnight.isValid() else None


def time_shown(download: Download) -> Optional[QgsDateTimeRange]:
    """Return the time at which the temporal controller shows a scene, in whole seconds of UTC.

    A scene is to be in one frame of a day and in no other, whether the frames begin at midnight of
    UTC, at midnight where the user is, or where the earliest layer begins, which is where "Set to
    Full Range" lets them begin. For the last, a later day has to begin later in the day than each
    earlier one: else it would lie in the frame before its own as well, already where both begin at
    the same second, since QGIS 3.22 counts the end of a frame in. Projects keep whole seconds only,
    so each day since 1970 begins one second later in the day than the day before it: at

        3:00 + 1 s for each day since 1970, which is 8:46 in 2026 and 12:00 in 2058

    and ends with that second, or with the acquisition if that comes before noon. So short a time
    has no midnight in it, neither that of India (18:30 in UTC) nor that of Los Angeles (8:00).
    """
    when = acquisition(download)
    if when is None:
        return None
    moment = when.begin()
    days = QDate(1970, 1, 1).daysTo(moment.date())
    begin = _midnight(moment.date()).addSecs((_FIRST_SHOWN_S + days) % 86400)
    # Rounded up, so that it is still within when the project has left the fraction out.
    end = moment.addMSecs((1000 - moment.time().msec()) % 1000)
    return QgsDateTimeRange(begin, max(begin, end) if end.time().hour() < 12 else begin)


def moment_key(download: Download) -> str:
    """Return the time of the scene as a text that sorts by time; "" if it is not known."""
    when = acquisition(download)
    return "" if when is None else when.begin().toString(Qt.DateFormat.ISODateWithMs)


def _midnight(day: QDate) -> QDateTime:
    """Return the beginning of a day in UTC; what is no day has none."""
    return QDateTime.fromString(f"{day.toString(_ISO)}T00:00:00Z", _ISO)


def set_time(layer: QgsRasterLayer, download: Download) -> None:
    """Let the temporal controller show a layer on its day."""
    when = time_shown(download)
    if when is None:
        return
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(when)
    temporal.setIsActive(True)


# -- what -----------------------------------------------------------------------------------


def describe(layer: QgsMapLayer, download: Download, notes: Sequence[str] = ()) -> None:
    """Write a layer's metadata, which QGIS shows as HTML: nothing from outside is markup there.

    :param notes: sentences about this layer alone
    """
    rights = _rights(download)
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setIdentifier(html.escape(download.view_id))
    metadata.setTitle(html.escape(layer.name()))
    metadata.setAbstract(html.escape(" ".join([_abstract(download), *notes])))
    if rights:
        metadata.setRights([html.escape(rights)])
    metadata.setCrs(layer.crs())
    metadata.setExtent(_extent(layer, download))
    metadata.addHistoryItem(
        html.escape(
            translate(
                "Core",
                "Bands {bands} of {view_id}, cut to the area of interest by EOSDA API Connect"
                " (task type lbe).",
            ).format(bands=", ".join(download.bands), view_id=", ".join(_view_ids(download)))
        )
    )
    layer.setMetadata(metadata)
    if rights and hasattr(layer.serverProperties(), "setAttribution"):
        # QGIS 3.28 and later
        layer.serverProperties().setAttribution(rights)
    elif rights:
        layer.setAttribution(rights)


def _view_ids(download: Download) -> List[str]:
    return [download.view_id, *(scene.view_id for scene in download.others)]


def _rights(download: Download) -> str:
    year = download.scene.date[:4] if download.scene is not None else ""
    of = (text for begin, text in _RIGHTS.items() if download.dataset.startswith(begin))
    return next(of, "").format(year=year).strip()


def _abstract(download: Download) -> str:
    words = [
        translate("Core", "Scene {view_id}.").format(view_id=view_id)
        for view_id in _view_ids(download)
    ]
    scene = download.scene
    if scene is not None:
        words.append(
            translate("Core", "Acquired {time}.").format(time=scene.timestamp or scene.date)
        )
        if scene.satellite:
            words.append(translate("Core", "Satellite {name}.").format(name=scene.satellite))
        if scene.cloud is not None:
            words.append(
                translate("Core", "Cloud cover of the whole scene {cloud} percent.").format(
                    cloud=QLocale().toString(scene.cloud)
                )
            )
    return " ".join(words)


def _extent(layer: QgsMapLayer, download: Download) -> QgsLayerMetadata.Extent:
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
