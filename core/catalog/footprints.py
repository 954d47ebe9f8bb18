"""Scenes as features: the footprint of each, with what the search told of it."""

from __future__ import annotations

from typing import Iterable, List, Optional, Sequence

from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt

from ..aoi.coverage import footprint_geometry
from .passes import utc_moment
from .search import SceneHit

# Fields are read from an address of a memory layer: the only form that every QGIS from 3.22 on
# takes without Qt's old types (qgis-conventions.md, section 3).
FIELDS = (
    "field=view_id:string(200)&field=scene_id:string(200)&field=dataset:string(50)"
    "&field=date:date&field=timestamp:datetime&field=cloud:double(6,2)"
    "&field=data_coverage:double(6,2)&field=aoi_coverage:double(6,2)&field=thumbnail:string(4000)"
)


def footprint_layer(name: str, features: Sequence[QgsFeature] = ()) -> QgsVectorLayer:
    """Make a memory layer in EPSG:4326.

    :param name: of the layer
    :param features: what ``footprint_features`` gave
    """
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326&{FIELDS}", name, "memory")
    layer.dataProvider().addFeatures(list(features))
    layer.updateExtents()
    return layer


def footprint_features(hits: Iterable[SceneHit]) -> List[QgsFeature]:
    """Turn scenes to features; for any thread."""
    fields = footprint_fields()
    return [footprint_feature(hit, fields) for hit in hits]


def footprint_fields() -> QgsFields:
    """Return the fields of a scene."""
    return footprint_layer("fields").fields()


def footprint_feature(hit: SceneHit, fields: QgsFields) -> QgsFeature:
    """Turn a scene to a feature; one whose footprint is not known has no geometry.

    :param fields: what ``footprint_fields`` gave
    """
    scene = hit.scene
    feature = QgsFeature(fields)
    values = {
        "view_id": scene.view_id,
        "scene_id": scene.scene_id,
        "dataset": scene.dataset,
        "date": QDate.fromString(scene.date, Qt.DateFormat.ISODate) if scene.date else None,
        "timestamp": utc_moment(scene.timestamp),
        "cloud": _rounded(scene.cloud),
        "data_coverage": _rounded(scene.data_coverage),
        "aoi_coverage": _rounded(hit.aoi_coverage),
        "thumbnail": scene.thumbnail,
    }
    for name, value in values.items():
        if value is not None:
            feature.setAttribute(name, value)
    footprint = footprint_geometry(scene.footprint)
    if footprint is not None:
        multi = QgsGeometry(footprint)
        multi.convertToMultiType()
        feature.setGeometry(multi)
    return feature


def _rounded(percent: Optional[float]) -> Optional[float]:
    return None if percent is None else round(percent, 2)
