"""One contrast for what was ordered together of one date, so that neighbours can be compared."""

from __future__ import annotations

import itertools
import json
import math
from collections import deque
from typing import Any, Deque, Dict, Optional, Sequence, Tuple

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ..jobs.model import Download
from ..raster.contrast import MinMax
from .group_contrast import shared_limits
from .style import renderer_bands, renderer_limits, show_between

# Custom property: what a layer of its own accord is shown with, and what it is shown with by us.
CONTRAST_PROPERTY = "eosda_imagery/contrast"
# Layers that get another style before events are handled: a millisecond or two.
PIECE = 10


def remember_contrast(layer: QgsRasterLayer, download: Download) -> None:
    """Note between which limits a layer by itself is shown, before anybody changes them."""
    own = renderer_limits(layer.renderer())
    if not own:
        return
    date = download.scene.date if download.scene is not None else ""
    names = [layer.bandName(number) for number in renderer_bands(layer.renderer())]
    _write(layer, {"alike": [date, download.dataset, *names], "own": own, "shown": own})


class BatchContrast(QObject):
    """Shows layers of one date and the same bands with the medians of what each has by itself.

    What the user has styled otherwise is let be.
    """

    def __init__(self, parent: Optional[QObject] = None):
        super().__init__(parent)
        # Ids of layers, and the limits that are still to be set.
        self._to_set: Deque[Tuple[str, Sequence[MinMax]]] = deque()
        self._timer = QTimer(self, interval=0, timeout=self._set_some)

    def share(self, layers: Sequence[QgsMapLayer]) -> None:
        """Begin with the layers of a batch; the styles are set piece by piece.

        :param layers: of one batch; others among them are left alone
        """
        known = ((layer, _read(layer)) for layer in layers)
        self._to_set += shared_limits(
            (tuple(noted["alike"]), layer.id(), noted["own"])
            for layer, noted in known
            if noted is not None
        ).items()
        if self._to_set:
            self._timer.start()

    def stop(self) -> None:
        """Set nothing more."""
        self._to_set.clear()
        self._timer.stop()

    def _set_some(self) -> None:
        for _ in range(min(PIECE, len(self._to_set))):
            layer_id, shared = self._to_set.popleft()
            layer = QgsProject.instance().mapLayer(layer_id)
            if layer is not None:
                _show(layer, shared)
        if not self._to_set:
            self._timer.stop()


def _show(layer: QgsRasterLayer, shared: Sequence[MinMax]) -> None:
    known, now = _read(layer), renderer_limits(layer.renderer())
    if known is None or not now or not _are_same(now, known["shown"]):
        return
    if not _are_same(now, shared):
        _write(layer, {**known, "shown": shared})
        show_between(layer, shared)


def _are_same(some: Sequence[Any], others: Sequence[Any]) -> bool:
    """Return whether limits are the same, as far as a project keeps them."""
    pairs = zip(itertools.chain(*some), itertools.chain(*others))
    return len(some) == len(others) and all(math.isclose(a, b, rel_tol=1e-6) for a, b in pairs)


def _write(layer: QgsMapLayer, known: Dict[str, Any]) -> None:
    layer.setCustomProperty(CONTRAST_PROPERTY, json.dumps(known))


def _read(layer: QgsMapLayer) -> Optional[Dict[str, Any]]:
    """Return what was noted; None for nothing, or nonsense: a project may be anybody's."""
    text = layer.customProperty(CONTRAST_PROPERTY)
    try:
        known = json.loads(text) if isinstance(text, str) else {}
        return {
            "alike": [str(word) for word in known["alike"]],
            "own": [(float(low), float(high)) for low, high in known["own"]],
            "shown": [(float(low), float(high)) for low, high in known["shown"]],
        }
    except (ValueError, TypeError, KeyError):
        return None
