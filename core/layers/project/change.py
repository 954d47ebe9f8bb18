"""Two index layers → the layer of their change, named, coloured round zero and dated."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Optional, Tuple

from qgis.core import (
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, Qt

from ....api.indices import INDICES, Index, change_ramp
from ... import log
from ...gdal.opening import open_layer
from ...raster.indices.change import write_change
from ...stac.beside import describe_result
from ...stac.derived import derived_item_of
from ...storage.names import safe_name
from ...storage.validation import is_whole, refuse_gone
from ...translation import date_format, date_locale, translate
from ..build import hand_over
from ..properties import CHANGE_PROPERTY, INDEX_PROPERTY, PROPERTY
from ..record import read_record
from ..style import show_ramp
from .rank import put_in_custom_order
from .tree import insert_layer


@dataclass(frozen=True)
class DatedIndex:
    """An index layer as it is in the project: plain data, for a worker."""

    layer_id: str
    name: str
    path: Path
    index: Index
    date: QDate
    shown: QgsDateTimeRange

    @property
    def place(self) -> str:
        """What its name says before the day."""
        return self.name.rpartition(" · ")[0]


def dated_index(layer: QgsMapLayer) -> Optional[DatedIndex]:
    """Return what a layer shows if it is an index of a known day, else None. Main thread."""
    index = INDICES.get(str(layer.customProperty(INDEX_PROPERTY) or ""))
    record = read_record(layer.customProperty(PROPERTY))
    if index is None or record is None or record.scene is None:
        return None
    date = QDate.fromString(record.scene.date, Qt.DateFormat.ISODate)
    if not date.isValid() or not isinstance(layer, QgsRasterLayer):
        return None
    when = layer.temporalProperties().fixedTemporalRange()
    return DatedIndex(layer.id(), layer.name(), Path(layer.source()), index, date, when)


def in_order(layers: List[QgsMapLayer]) -> Optional[Tuple[DatedIndex, DatedIndex]]:
    """Return two layers of one index and different days, the earlier first; else None."""
    found = [dated_index(layer) for layer in layers]
    dated = sorted((one for one in found if one is not None), key=lambda one: one.date)
    if len(found) != 2 or len(dated) != 2:
        return None
    earlier, later = dated
    if earlier.index != later.index or earlier.date == later.date:
        return None
    return earlier, later


def change_title(earlier: DatedIndex, later: DatedIndex) -> str:
    """Name a change: "Field 7 · NDVI change 3 Nov → 8 Nov 2026"."""
    locale, with_year = date_locale(), date_format()
    same_year = earlier.date.year() == later.date.year()
    first = locale.toString(earlier.date, translate("Wording", "d MMM") if same_year else with_year)
    words = translate("Layers", "{0} change {1} → {2}").format(
        later.index.label, first, locale.toString(later.date, with_year)
    )
    return f"{later.place} · {words}" if later.place == earlier.place and later.place else words


def make_change(
    earlier: DatedIndex, later: DatedIndex, stopped: Callable[[], bool]
) -> QgsRasterLayer:
    """Write the change beside the later layer's file and open it, for the main thread. Worker.

    What has been made before is used again.

    :raises WrongContentError: the rasters cannot be read, or have no place in common
    :raises StorageError: it cannot be written
    :raises StoppedError: stopped
    """
    refuse_gone([str(one.path) for one in (earlier, later)])
    title = change_title(earlier, later)
    content = f"{earlier.path}\n{later.path}"
    digest = hashlib.blake2b(content.encode(), digest_size=4).hexdigest()
    days = (one.date.toString(Qt.DateFormat.ISODate) for one in (earlier, later))
    stem = safe_name("_".join([later.index.label, "change", *days, digest]))
    target = later.path.with_name(f"{stem}.tif")
    notes = []
    if not is_whole(target):
        label = f"{later.index.label} change"
        if write_change(earlier.path, later.path, target, name=label, stopped=stopped):
            notes.append(
                translate(
                    "Core",
                    "The two layers have different grids: one was averaged by area onto the "
                    "grid of the other.",
                )
            )
        sources = (earlier.path, later.path)
        why_not = describe_result(target, lambda: derived_item_of(target, sources))
        if why_not:
            log.warning(why_not)
    layer = open_layer(target, title)
    show_ramp(layer, change_ramp(later.index))
    layer.setCustomProperty(CHANGE_PROPERTY, later.index.id)
    temporal = layer.temporalProperties()
    temporal.setFixedTemporalRange(later.shown)
    temporal.setIsActive(True)
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    how = translate("Core", "{later} minus {earlier}, pixel by pixel.").format(
        later=later.name, earlier=earlier.name
    )
    metadata.setAbstract(" ".join([how, *notes]))
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)
    hand_over(layer)
    return layer


def add_change(
    project: QgsProject, layer: QgsRasterLayer, dates: Tuple[DatedIndex, DatedIndex]
) -> QgsRasterLayer:
    """Put a change above both of its layers, or show the one that is there. Main thread."""
    root = project.layerTreeRoot()
    for other in project.mapLayers().values():
        if other.source() == layer.source() and root.findLayer(other.id()) is not None:
            root.findLayer(other.id()).setItemVisibilityCheckedParentRecursive(True)
            return other
    project.addMapLayer(layer, False)
    ids = {one.layer_id for one in dates}
    above = next((node for node in root.findLayers() if node.layerId() in ids), None)
    if above is None:
        insert_layer(root, 0, layer)
    else:
        parent = above.parent()
        insert_layer(parent, parent.children().index(above), layer)
    put_in_custom_order(root, [layer])
    return layer
