"""Where layers go: the plugin's groups, and their place among the user's layers."""

from __future__ import annotations

from pathlib import Path
from typing import List, Sequence, Tuple

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsRasterLayer

from ...jobs.model import Download, DownloadView
from ..batch_contrast import remember_contrast
from ..build import title_start
from ..metadata import moment_key
from ..properties import PROPERTY
from .rank import Kind, kinds_in, place_for_rasters, put_in_custom_order

GROUP_PROPERTY = "eosda_imagery/group"
GROUP_NAME = "EOSDA Imagery"
# On the group of downloads that were ordered together: their batch; on its parts: their time.
BATCH_PROPERTY = "eosda_imagery/batch"
MOMENT_PROPERTY = "eosda_imagery/moment"


def add_layers(
    project: QgsProject, view: DownloadView, layers: Sequence[QgsRasterLayer]
) -> List[QgsRasterLayer]:
    """Put the layers of a download into the plugin's group. Main thread.

    What was ordered together shares a group of its own, the newest scene on top; all else goes to
    the top of the plugin's group. A file that is on the map already is shown, not added again.

    :return: the layers as they are in the project
    """
    rasters = (one for one in project.mapLayers().values() if isinstance(one, QgsRasterLayer))
    there = {_content(layer): layer for layer in rasters if layer.customProperty(PROPERTY)}
    shown = [there.get(_content(layer), layer) for layer in layers]
    new = [layer for layer in shown if layer in layers]
    for layer in shown:
        if layer not in new:
            _show_again(project, view.download, layer)
    if new:
        _add_new(project, view.download, new)
    return shown


def _add_new(project: QgsProject, download: Download, layers: Sequence[QgsRasterLayer]) -> None:
    if download.batch:
        parent = batch_group(project, download)
        position = _row_by_date(parent, download)
    else:
        parent = plugin_group(project)
        position = _top_row(parent)
    if len(layers) > 1:
        parent = parent.insertGroup(position, " ".join(title_start(download)))
        parent.setCustomProperty(MOMENT_PROPERTY, moment_key(download))
        position = 0
    for row, layer in enumerate(layers, start=position):
        if download.batch:
            remember_contrast(layer, download)
        project.addMapLayer(layer, False)
        # Legends would push the dates of a season apart.
        node = insert_layer(parent, row, layer, legend=not download.batch)
        node.setCustomProperty(MOMENT_PROPERTY, moment_key(download))
    put_in_custom_order(project.layerTreeRoot(), layers)


def insert_layer(
    parent: QgsLayerTreeGroup, row: int, layer: QgsRasterLayer, legend: bool = True
) -> QgsLayerTreeLayer:
    """Put a layer into a row of a group, and return its node.

    :param legend: whether the legend is open in QGIS's panel
    """
    node = parent.insertLayer(row, layer)
    # The panel leaves a row closed that comes into an open group, whatever the node says: it hears
    # of changes only (QGIS 3.22).
    node.setExpanded(not legend)
    node.setExpanded(legend)
    return node


def _content(layer: QgsRasterLayer) -> Tuple[Path, str]:
    """Return the file of a layer and what was asked for with it."""
    return Path(layer.source()).resolve(), str(layer.customProperty(PROPERTY))


def _show_again(project: QgsProject, download: Download, layer: QgsRasterLayer) -> None:
    """Show a layer that may be hidden, with what its file holds now, among those of its batch."""
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
        parent = node.parent()
        if download.batch and parent.customProperty(GROUP_PROPERTY):
            group = batch_group(project, download)
            group.insertChildNode(_row_by_date(group, download), node.clone())
            parent.removeChildNode(node)
    layer.dataProvider().reloadData()
    layer.triggerRepaint()


def batch_group(project: QgsProject, download: Download) -> QgsLayerTreeGroup:
    """Return the group of what was ordered together, wherever it is by now; else a new one."""
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(BATCH_PROPERTY) == download.batch:
            return group
    above = plugin_group(project)
    group = above.insertGroup(_top_row(above), download.batch_label or GROUP_NAME)
    group.setCustomProperty(BATCH_PROPERTY, download.batch)
    return group


def _row_by_date(group: QgsLayerTreeGroup, download: Download) -> int:
    """Return the row above the first scene that is older, and below what hides no vector."""
    ours, top = moment_key(download), _top_row(group)
    children = group.children()
    for row, child in enumerate(children):
        theirs = child.customProperty(MOMENT_PROPERTY)
        if row >= top and theirs is not None and str(theirs) < ours:
            return row
    return len(children)


def _top_row(group: QgsLayerTreeGroup) -> int:
    """Return the row below the vectors that were put into a group of ours, mostly 0."""
    kinds = [kinds_in(child) for child in group.children()]
    vectors = [row for row, kind in enumerate(kinds) if kind == {Kind.VECTOR}]
    return vectors[-1] + 1 if vectors else 0


def plugin_group(project: QgsProject) -> QgsLayerTreeGroup:
    """Return the plugin's group, known by its mark and not by its name; else a new one.

    Layers that came after it may lie wrong by now: it is brought to its place again, unless the
    user has put it into a group.
    """
    root = project.layerTreeRoot()
    groups = root.findGroups(True)
    there = next((one for one in groups if one.customProperty(GROUP_PROPERTY)), None)
    if there is not None and there.parent() != root:
        return there
    place = place_for_rasters(root, there)
    if place is None:
        return there
    if there is None:
        group = place.group.insertGroup(place.row, GROUP_NAME)
        group.setCustomProperty(GROUP_PROPERTY, True)
        return group
    moved = there.clone()
    place.group.insertChildNode(place.row, moved)
    root.removeChildNode(there)
    return moved
