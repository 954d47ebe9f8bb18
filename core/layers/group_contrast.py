"""One contrast for all scenes of a group, so that a colour means the same on each day."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer

from ..errors import Stopped, raise_if_stopped
from ..raster.contrast import MinMax, limits
from .properties import PROPERTY
from .record import read_record
from .style import renderer_bands, show_between


@dataclass(frozen=True)
class Shown:
    """A layer as it is shown: plain data, for a worker.

    ``numbers`` and ``names`` are the bands shown; ``aoi`` is a GeoJSON geometry in lon/lat;
    ``dataset`` is the id of its dataset.
    """

    layer_id: str
    path: Path
    numbers: Tuple[int, ...]
    names: Tuple[str, ...]
    aoi: Mapping[str, Any]
    dataset: str


def shown_in(group: QgsLayerTreeGroup) -> List[Shown]:
    """Return the layers of a group that are ours and shown between limits. Main thread."""
    found = (_shown(node.layer()) for node in group.findLayers())
    return [shown for shown in found if shown is not None]


def _shown(layer: object) -> Optional[Shown]:
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        return None
    numbers = renderer_bands(layer.renderer())
    record = read_record(layer.customProperty(PROPERTY))
    if not numbers or record is None:
        return None
    names = tuple(layer.bandName(number).split(": ")[-1] for number in numbers)
    return Shown(layer.id(), Path(layer.source()), numbers, names, record.aoi, record.dataset)


def common_contrast(layers: Sequence[Shown], stopped: Stopped) -> Dict[str, Tuple[MinMax, ...]]:
    """Find the limits that layers of the same bands are to share. Worker thread.

    They are the medians of what each layer would have by itself: a day of snow or cloud must not
    darken all the others.

    :return: the limits of each band shown, by layer id
    :raises WrongContentError: a file cannot be read
    :raises StoppedError: the task was cancelled
    """
    found = []
    for shown in layers:
        raise_if_stopped(stopped)
        single = limits(shown.path, shown.numbers, shown.names, shown.dataset, shown.aoi)
        found.append((shown.names, shown.layer_id, single))
    return shared_limits(found)


def shared_limits(
    found: Iterable[Tuple[Tuple[str, ...], str, Sequence[MinMax]]],
) -> Dict[str, Tuple[MinMax, ...]]:
    """Return by layer id the medians of the limits of those that are alike.

    :param found: what those that are alike have in common, a layer's id, its own limits
    """
    alike: Dict[Tuple[str, ...], Dict[str, Sequence[MinMax]]] = {}
    for key, layer_id, own in found:
        alike.setdefault(key, {})[layer_id] = own
    shared: Dict[str, Tuple[MinMax, ...]] = {}
    for group in alike.values():
        shared.update(dict.fromkeys(group, tuple(map(_median, zip(*group.values())))))
    return shared


def _median(single: Sequence[MinMax]) -> MinMax:
    known = [pair for pair in single if pair is not None]
    if not known:
        return None
    return median(low for low, _ in known), median(high for _, high in known)


def set_contrast(project: QgsProject, shared: Mapping[str, Sequence[MinMax]]) -> int:
    """Show layers with these limits and change nothing else of their style. Main thread.

    :return: how many layers were still there
    """
    changed = 0
    for layer_id, found in shared.items():
        layer = project.mapLayer(layer_id)
        if not isinstance(layer, QgsRasterLayer):
            continue
        if len(renderer_bands(layer.renderer())) == len(found):
            show_between(layer, found)
            changed += 1
    return changed
