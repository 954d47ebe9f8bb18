"""Where layers go: the plugin's groups, and their place among the user's layers."""

from __future__ import annotations

from pathlib import Path
from typing import List, Sequence, Tuple

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeNode,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..jobs.model import Download, DownloadView
from .build import title_start
from .metadata import moment_key
from .properties import PROPERTY

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
    there = {_content(layer): layer for layer in _ours(project)}
    shown = [there.get(_content(layer), layer) for layer in layers]
    new = [layer for layer in shown if layer in layers]
    for layer in shown:
        if layer not in new:
            _show_again(project, view.download, layer)
    if new:
        _add_new(project, view.download, new)
    return shown


def _add_new(project: QgsProject, download: Download, layers: Sequence[QgsRasterLayer]) -> None:
    parent, position = plugin_group(project), 0
    if download.batch:
        parent = batch_group(project, download)
        position = _row_by_date(parent, download)
    if len(layers) > 1:
        parent = parent.insertGroup(position, " ".join(title_start(download)))
        parent.setCustomProperty(MOMENT_PROPERTY, moment_key(download))
        position = 0
    for row, layer in enumerate(layers, start=position):
        project.addMapLayer(layer, False)
        node = parent.insertLayer(row, layer)
        node.setCustomProperty(MOMENT_PROPERTY, moment_key(download))
        # Legends would push the dates of a season apart.
        node.setExpanded(not download.batch)


def _ours(project: QgsProject) -> List[QgsRasterLayer]:
    rasters = (one for one in project.mapLayers().values() if isinstance(one, QgsRasterLayer))
    return [layer for layer in rasters if layer.customProperty(PROPERTY)]


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
    group = plugin_group(project).insertGroup(0, download.batch_label or GROUP_NAME)
    group.setCustomProperty(BATCH_PROPERTY, download.batch)
    return group


def _row_by_date(group: QgsLayerTreeGroup, download: Download) -> int:
    """Return the row above the first scene that is older; the user's own nodes are let be."""
    ours = moment_key(download)
    children = group.children()
    for row, child in enumerate(children):
        theirs = child.customProperty(MOMENT_PROPERTY)
        if theirs is not None and str(theirs) < ours:
            return row
    return len(children)


def plugin_group(project: QgsProject) -> QgsLayerTreeGroup:
    """Return the plugin's group, known by its mark and not by its name; else a new one."""
    root = project.layerTreeRoot()
    for group in root.findGroups():
        if group.customProperty(GROUP_PROPERTY):
            return group
    group = root.insertGroup(_row_for_rasters(root), GROUP_NAME)
    group.setCustomProperty(GROUP_PROPERTY, True)
    return group


def _row_for_rasters(root: QgsLayerTree) -> int:
    """Return the row below the lowest vector layer and above the rasters under it.

    Vectors that lie under all rasters are not seen anyhow: then it is the row above the rasters.
    """
    nodes = root.children()
    vectors = [row for row, node in enumerate(nodes) if _holds(node, QgsVectorLayer)]
    rasters = [
        row for row, node in enumerate(nodes) if row not in vectors and _holds(node, QgsRasterLayer)
    ]
    below = vectors[-1] + 1 if vectors else 0
    if rasters and rasters[-1] < below:
        return rasters[0]
    return below


def _holds(node: QgsLayerTreeNode, kind: type) -> bool:
    layers = [node] if QgsLayerTree.isLayer(node) else node.findLayers()
    return any(isinstance(one.layer(), kind) for one in layers)
