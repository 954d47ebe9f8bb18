"""A batch of rasters on its way: each is written as soon as what it is made of has come."""

from __future__ import annotations

from typing import Dict, List, Sequence, Set

from qgis.core import QgsProcessingFeedback

from ...api.texts import translate
from ...core.jobs.model import DownloadView
from ...core.jobs.store import Store
from ...core.orders.batch import Item, Status, Terms
from ..requests import Connection, Product
from .batch_run import BatchRun
from .outputs import write_product

# So many results are named with what is true of all of them.
NAMED = 3


class RasterRun(BatchRun):
    """Orders bands, and writes a raster for each result."""

    def __init__(
        self,
        connection: Connection,
        store: Store,
        terms: Terms,
        product: Product,
        feedback: QgsProcessingFeedback,
    ):
        super().__init__(connection, store, terms, feedback)
        self._product = product
        # Bands that were put on a finer grid.
        self._coarser: Set[str] = set()
        # How indices were made, by the names of the results.
        self._notes: Dict[str, Sequence[str]] = {}
        # What is not as it was wanted, with the names of the results of which that is true.
        self._warnings: Dict[str, List[str]] = {}

    def write(self, view: DownloadView, item: Item) -> None:
        """Write the raster of a result."""
        assert item.target is not None  # nosec B101 - planned with it
        offset = self._connection.offset
        written = write_product(
            view, self._product, item.target, "GTiff", offset, self._stop.is_set
        )
        item.status = Status.READY
        self._coarser.update(written.resampled)
        if self._product.mark(offset):
            self._notes[item.target.name] = written.notes
        for warning in written.warnings:
            self._warnings.setdefault(warning, []).append(item.target.name)

    def tell(self) -> None:
        """Say what was put on other grids, how indices were made, and what is not as wanted."""
        if self._coarser:
            self._feedback.pushInfo(
                translate(
                    "Processing",
                    "Bands of coarser resolution, {names}, were put on the finest grid by nearest "
                    "neighbour; their values are unchanged.",
                ).format(names=", ".join(sorted(self._coarser)))
            )
        for name, sentences in self._notes.items():
            for sentence in sentences:
                self._feedback.pushInfo(f"{name}: {sentence}")
        for warning, names in self._warnings.items():
            text = "{names}: {warning}"
            if len(names) > NAMED:
                text = translate("Processing", "{names} and {more} more: {warning}")
            self._feedback.pushWarning(
                text.format(
                    names=", ".join(names[:NAMED]), more=len(names) - NAMED, warning=warning
                )
            )
