"""What is said of a batch: what it will cost, and what has become of its results, in an index."""

from __future__ import annotations

from typing import Iterable, List, Sequence

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QLocale, Qt

from ...core.orders.batch import Batch, Item, Status
from ...core.orders.progress import summary
from ...core.translation import counted, translate
from ..requests import Connection
from ..waiting import CancelCheck
from .reporting import cost_in_words, unconfirmed_advice

# So many reasons are named when nothing has come; the index has them all.
_REASONS_TOLD = 3
# As in core/catalog/footprints.py: one form of fields that every QGIS takes. Names fit a shapefile.
_INDEX_FIELDS = (
    "field=area_id:string(200)&field=view_id:string(200)&field=date:date"
    "&field=cloud:double(6,2)&field=coverage:double(6,2)&field=status:string(20)"
    "&field=path:string(4000)&field=error:string(4000)&field=requests:integer"
)


def first_reasons(items: Sequence[Item]) -> List[str]:
    """Return why results did not come: the first few reasons, each once."""
    return list(dict.fromkeys(item.error for item in items if item.error))[:_REASONS_TOLD]


def report_plan(
    batch: Batch,
    areas: int,
    connection: Connection,
    feedback: QgsProcessingFeedback,
    *,
    dry_run: bool = False,
) -> None:
    """Say what a batch comes to, and what that costs."""
    orders = batch.orders
    feedback.pushInfo(
        translate("Processing", "Areas: {areas}, results: {results} ({summary}).").format(
            areas=QLocale().toString(areas),
            results=QLocale().toString(len(batch.items)),
            summary=summary(batch.items),
        )
    )
    limits = connection.limits
    pace, minutes = limits.creates, orders * limits.window_s / limits.creates / 60.0
    text = translate(
        "Processing",
        "This sends {cost}, which takes {minutes} min or more at %Ln order(s) a minute.",
        None,
        pace,
    )
    if dry_run:
        text = translate(
            "Processing",
            "It would send {cost}, which takes {minutes} min or more at %Ln order(s) a minute.",
            None,
            pace,
        )
    if not orders:
        text = translate("Processing", "No order is sent: nothing is paid.")
    minutes_text = QLocale().toString(minutes, "f", 0)
    feedback.pushInfo(counted(text, pace).format(cost=cost_in_words(orders), minutes=minutes_text))


def report_end(
    items: Sequence[Item],
    output: str,
    context: QgsProcessingContext,
    dry_run: bool,
    feedback: QgsProcessingFeedback,
) -> None:
    """Sum it all up.

    :raises QgsProcessingException: nothing came, and the index is where it can still be read
    """
    text = counted(
        translate("Processing", "%Ln result(s): {summary}.", None, len(items)), len(items)
    ).format(summary=summary(items))
    feedback.setProgress(100.0)
    if any(item.status is Status.UNCONFIRMED for item in items):
        feedback.pushWarning(unconfirmed_advice())
    if dry_run:
        dry = translate("Processing", "Dry run, nothing was ordered.")
        feedback.pushInfo(f"{dry} {text}")
        return
    if any(item.status is Status.READY for item in items):
        feedback.pushInfo(text)
        return
    reasons = first_reasons(items)
    nothing = translate("Processing", "There is no result.") + f" {text}"
    if context.temporaryLayerStore().mapLayer(output) is not None:
        # After a failure QGIS drops what it holds in memory, and the reasons with it.
        feedback.reportError("\n".join([nothing, *reasons]))
        return
    each = translate("Processing", "Each has its reason in {output}.").format(output=output)
    raise QgsProcessingException("\n".join([nothing, *reasons, each]))


# -- the index of a batch -------------------------------------------------------------------


def index_fields() -> QgsFields:
    """Return the fields of the index."""
    return QgsVectorLayer(f"MultiPolygon?{_INDEX_FIELDS}", "fields", "memory").fields()


def index_feature(item: Item, fields: QgsFields) -> QgsFeature:
    """Turn a result to a feature with the area as its geometry; a bad area has none.

    :param fields: what ``index_fields`` gave
    """
    feature = QgsFeature(fields)
    scene = item.hit.scene if item.hit is not None else None
    coverage = item.hit.aoi_coverage if item.hit is not None else None
    written = item.status is Status.READY and item.target is not None
    values = {
        "area_id": item.area_id,
        "view_id": scene.view_id if scene else None,
        "date": QDate.fromString(scene.date, Qt.DateFormat.ISODate) if scene else None,
        "cloud": scene.cloud if scene else None,
        "coverage": None if coverage is None else round(coverage, 2),
        "status": item.status.value,
        "path": str(item.target) if written else None,
        "error": item.error or None,
        "requests": item.requests,
    }
    for name, value in values.items():
        if value is not None:
            feature.setAttribute(name, value)
    if item.aoi is not None:
        multi = QgsGeometry(item.aoi.geometry)
        multi.convertToMultiType()
        feature.setGeometry(multi)
    return feature


def write_index(
    sink: QgsFeatureSink,
    output: str,
    items: Sequence[Item],
    feedback: QgsProcessingFeedback,
) -> None:
    """Write a line for each result.

    :raises StoppedError: cancelled
    """
    fields = index_fields()
    refused = translate(
        "Processing",
        "The index {output} cannot be written: {reason}\nThe rasters are kept: run "
        "this again with another OUTPUT, and nothing is paid again.",
    )
    write_features(sink, output, (index_feature(item, fields) for item in items), refused, feedback)


def write_features(
    sink: QgsFeatureSink,
    output: str,
    features: Iterable[QgsFeature],
    refused: str,
    feedback: QgsProcessingFeedback,
) -> None:
    """Write features as they come.

    :param refused: what is said if one is not taken, of the ``output`` and the ``reason``
    :raises StoppedError: cancelled
    """
    for feature in CancelCheck(feedback).over(features):
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(refused.format(output=output, reason=sink.lastError()))
