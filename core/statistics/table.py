"""Statistics as rows of a table of QGIS: one for each scene and index."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsFeature, QgsFields, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt

from .series import FIELDS, FIGURE_FIELDS

# The one form of fields that every QGIS takes.
_FIELDS = (
    "field=area_id:string(200)&field=date:date&field=view_id:string(200)"
    "&field=dataset:string(50)&field=index:string(20)&field=cloud:double&"
) + "&".join(f"field={name}:double" for name in FIGURE_FIELDS)


def new_table(name: str) -> QgsVectorLayer:
    """Return an empty table in memory.

    :param name: what the layer is called
    """
    return QgsVectorLayer(f"NoGeometry?{_FIELDS}", name, "memory")


def table_fields() -> QgsFields:
    """Return the fields of the table."""
    return new_table("fields").fields()


def feature_of(row: Sequence[object], fields: QgsFields) -> QgsFeature:
    """Return a row of ``table_of`` as a feature; what is not told is NULL.

    :param fields: as from ``table_fields``
    """
    feature = QgsFeature(fields)
    for name, value in zip(FIELDS, row):
        if name == "date":
            value = QDate.fromString(value, Qt.DateFormat.ISODate)
        if value is not None:
            feature.setAttribute(name, value)
    return feature
