"""Polygons that a layer has of a delimited text, out of that text.

QGIS passes over what it cannot read there (see ``formats/wkt.py``): a corner is lost without a
word, and a row that is no geometry is left out, of which only its log tells.
"""

from __future__ import annotations

from typing import Callable, Iterator, Optional

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from .errors import AoiError
from .formats.wkt import SRID, WktReader

PROVIDER = "delimitedtext"

# What the provider is told of the geometries.
_OF_GEOMETRY = ("wktField", "geomType", "spatialIndex", "watchFile")


def rows_of(
    layer: QgsVectorLayer, request: QgsFeatureRequest, refused: Callable[[str], AoiError]
) -> Optional[Callable[[], Iterator[QgsFeature]]]:
    """Return what reads the rows of a layer anew, for any thread; None if it has no texts.

    Each row is a feature with the layer's display field as its one attribute.

    :param request: which rows to read
    :param refused: makes an error of the reason why a row cannot be read
    """
    if layer.providerType() != PROVIDER:
        return None
    url = QUrl.fromEncoded(layer.dataProvider().dataSourceUri().encode())
    query = QUrlQuery(url)
    field = query.queryItemValue("wktField", QUrl.ComponentFormattingOption.FullyDecoded)
    if not field:
        return None
    for item in _OF_GEOMETRY:
        query.removeAllQueryItems(item)
    query.addQueryItem("geomType", "none")
    url.setQuery(query)
    source, display = bytes(url.toEncoded()).decode(), layer.displayField()

    def rows() -> Iterator[QgsFeature]:
        table = QgsVectorLayer(source, "", PROVIDER)
        text, name = map(table.fields().lookupField, (field, display))
        for row in table.getFeatures(request):
            feature = QgsFeature(row.id())
            feature.setAttributes([row.attribute(name) if name >= 0 else ""])
            try:
                feature.setGeometry(_geometry(row.attribute(text)))
            except AoiError as error:
                raise refused(f"{row.id()}: {error.message}") from None
            yield feature

    return rows


def _geometry(value: object) -> QgsGeometry:
    """Return what a text is; no geometry where there is none.

    :raises AoiError: it cannot be read whole
    """
    text = value.strip() if isinstance(value, str) else ""
    if not text or text == "NULL":
        return QgsGeometry()
    srid = SRID.match(text)
    reader = WktReader(text, extended=True)
    reader.read(srid.end() if srid else 0)
    return reader.geometry()
