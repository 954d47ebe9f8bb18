"""What is said of a batch: what it will cost, and what has become of its results."""

from __future__ import annotations

from typing import List, Sequence

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QLocale

from ...core.orders.batch import Batch, Item, Status
from ...core.orders.progress import summary
from ...core.plurals import counted
from ...core.translation import translate
from ..requests import Connection
from .reporting import cost_in_words, unconfirmed_advice

# So many reasons are named when nothing has come; the index has them all.
_REASONS_TOLD = 3


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
