"""What a batch is given: areas out of a polygon layer, scenes out of a layer or table."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any, Dict, List, Optional, Sequence

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ...api.datasets import date_of_view_id
from ...api.models import Scene
from ...api.texts import translate
from ...core.aoi.geometry.measure import wgs84
from ...core.aoi.geometry.sanity import is_sane
from ...core.aoi.layer import LayerAreas
from ...core.catalog.search import SceneHit
from ...core.errors import EosdaError
from ...core.orders.batch import Item, Status
from ..failures import AOI, aoi_words
from ..waiting import CancelCheck

SCENES = "SCENES"
# Of so many areas it is told how they were repaired.
NOTES_TOLD = 10


def read_areas(areas_of: LayerAreas, feedback: QgsProcessingFeedback) -> List[Item]:
    """Make an area of each feature; one that cannot be used keeps the reason.

    :raises QgsProcessingException: there is no feature at all
    :raises AoiError: the features could not all be read
    :raises StoppedError: cancelled
    """
    areas: List[Item] = []
    notes: List[str] = []
    for area_id, aoi, error in areas_of.each(CancelCheck(feedback)):
        item = Item(area_id, aoi)
        areas.append(item)
        if error is not None:
            item.status, item.error = Status.BAD_AREA, aoi_words(error)
        for note in aoi.notes if aoi is not None else ():
            text = translate("Processing", "Area {area_id}: {note}")
            notes.append(text.format(area_id=area_id, note=note))
    if not areas:
        raise QgsProcessingException(
            translate("Processing", "{aoi}: the layer has no features.").format(aoi=AOI)
        )
    for note in notes[:NOTES_TOLD]:
        feedback.pushInfo(note)
    if len(notes) > NOTES_TOLD:
        feedback.pushInfo(
            translate("Processing", "More areas were repaired: {count}.").format(
                count=len(notes) - NOTES_TOLD
            )
        )
    return areas


def read_scenes(
    source: QgsProcessingFeatureSource,
    transforms: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> List[SceneHit]:
    """Read the scenes given, each once; one that cannot be right is left out with a warning.

    :raises QgsProcessingException: there is none, or no field view_id
    """

    if source.fields().lookupField("view_id") < 0:
        raise QgsProcessingException(
            translate(
                "Processing",
                "{scenes}: there is no field view_id. Take the result of “Search scenes”, or a "
                "table with that field.",
            ).format(scenes=SCENES)
        )
    request = QgsFeatureRequest()
    request.setDestinationCrs(wgs84(), transforms)
    scenes: Dict[str, Scene] = {}
    # A scene may stand there several times: in the index of a batch, once for each area.
    shapes: Dict[str, List[Optional[QgsGeometry]]] = {}
    skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in CancelCheck(feedback).over(source.getFeatures(request, skip)):
        if not _says_something(_value(feature, "view_id")):
            continue
        try:
            scene = _scene_of(feature)
        except EosdaError as error:
            feedback.pushWarning(
                translate("Processing", "{scenes}: feature {id} is left out: {error}").format(
                    scenes=SCENES, id=feature.id(), error=error
                )
            )
            continue
        scenes.setdefault(scene.view_id, scene)
        shapes.setdefault(scene.view_id, []).append(_shape_of(feature))
    if not scenes:
        raise QgsProcessingException(
            translate("Processing", "{scenes}: there is no scene in it.").format(scenes=SCENES)
        )
    return [SceneHit(one, shape=_united(shapes[view_id])) for view_id, one in scenes.items()]


def _says_something(value: Any) -> bool:
    # Null comes as None, or as a QVariant that calls itself NULL.
    return value is not None and str(value).strip() not in ("", "NULL")


def _value(feature: QgsFeature, name: str) -> Any:
    """Return what a field holds, by its name in capitals or not; None if there is no such field."""
    field = feature.fields().lookupField(name)
    return feature.attribute(field) if field >= 0 else None


def _scene_of(feature: QgsFeature) -> Scene:
    """Read a scene from a feature.

    :raises InvalidRequestError: its view id cannot be right
    """
    record = {name: _value(feature, name) for name in ("view_id", "date", "cloud")}
    record = {name: value for name, value in record.items() if _says_something(value)}
    if isinstance(record.get("date"), QDateTime):
        record["date"] = record["date"].date()
    if isinstance(record.get("date"), QDate):
        record["date"] = record["date"].toString(Qt.DateFormat.ISODate)
    if isinstance(record.get("cloud"), str):
        # All that a CSV holds is text.
        with suppress(ValueError):
            record["cloud"] = float(record["cloud"])
    scene = Scene.from_record(record)
    return replace(scene, date=scene.date or date_of_view_id(scene.view_id) or "")


def _shape_of(feature: QgsFeature) -> Optional[QgsGeometry]:
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty() or not is_sane(geometry):
        return None
    return geometry if geometry.isGeosValid() else geometry.makeValid()


def _united(shapes: Sequence[Optional[QgsGeometry]]) -> Optional[QgsGeometry]:
    """Unite what is known of a scene's place; None if it is not known in one case."""
    known = [shape for shape in shapes if shape is not None]
    if len(known) < len(shapes):
        return None
    return known[0] if len(known) == 1 else QgsGeometry.unaryUnion(known)
