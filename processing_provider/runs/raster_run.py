"""A batch of rasters on its way: each is written as soon as what it is made of has come."""

from __future__ import annotations

import time
from typing import Dict, List, Sequence, Set

from qgis.core import QgsProcessingFeedback

from ...api.texts import translate
from ...core.jobs.model import DownloadView
from ...core.jobs.store import Store
from ...core.orders.batch import Batch, Item, Status, Terms
from ...core.orders.reuse import is_refused_for
from ..requests import Connection, Product
from ..waiting import run_stoppable
from .batch_run import BatchRun
from .outputs import write_product
from .reporting import without_clouds

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

    def plan(self, items: Sequence[Item]) -> Batch:
        """Find out what is here already and what is to be ordered; sends nothing.

        :raises StoppedError: cancelled
        """
        batch = super().plan(items)
        self._plan_instead(batch)
        return batch

    def order_instead(self, batch: Batch) -> List[str]:
        """Order what was refused for want of the band that tells of clouds without that band."""
        items = self._plan_instead(batch)
        self.begin(batch)
        wanted = {item.download_id for item in items if item.status is Status.PLANNED}
        self._waiting |= wanted
        return sorted(wanted)

    def _plan_instead(self, batch: Batch) -> List[Item]:
        """Plan anew, without the band that tells of clouds, what was refused for want of it."""
        refused: Dict[str, List[Item]] = {}
        in_vain: Dict[int, int] = {}
        for download_id in batch.unfinished():
            hit = batch.downloads[download_id][0].hit
            clouds = "" if hit is None else self._terms.clouds(hit.scene.dataset)
            view = self._store.downloads.get(download_id) if clouds else None
            if view is None or clouds not in view.download.bands:
                continue
            if not is_refused_for(view, clouds):
                continue
            items = batch.give_up(download_id)
            self._waiting.discard(download_id)
            in_vain[id(items[0])], orders = self._taken_by(view)
            self.orders_sent += orders
            refused.setdefault(clouds, []).extend(items)
        for clouds, items in refused.items():
            self._warn(without_clouds(clouds), [_name_of(item) for item in items])
        instead = Batch([item for items in refused.values() for item in items])
        terms = self._terms.without_clouds()
        run_stoppable(
            lambda stopped: instead.plan(self._store, terms, time.time(), stopped), self._feedback
        )
        batch.take_over(instead)
        for item in instead.items:
            spent = self._in_vain.get(item.download_id, 0) + in_vain.get(id(item), 0)
            self._in_vain[item.download_id] = spent
        return list(instead.items)

    def write(self, view: DownloadView, item: Item) -> None:
        """Write the raster of a result."""
        assert item.target is not None  # nosec B101 - planned with it
        offset = self._connection.offset
        written = write_product(
            view, self._product, item.target, "GTiff", offset, self._stop.is_set
        )
        item.status = Status.READY
        self._coarser.update(written.resampled)
        if self._product.index is not None or self._product.mask_clouds:
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
            self._warn(warning, names)

    def _warn(self, warning: str, names: Sequence[str]) -> None:
        text = "{names}: {warning}"
        if len(names) > NAMED:
            text = translate("Processing", "{names} and {more} more: {warning}")
        self._feedback.pushWarning(
            text.format(names=", ".join(names[:NAMED]), more=len(names) - NAMED, warning=warning)
        )


def _name_of(item: Item) -> str:
    scene = item.hit.scene.view_id if item.hit is not None else ""
    return f"{item.area_id} ({scene})" if item.area_id else scene
