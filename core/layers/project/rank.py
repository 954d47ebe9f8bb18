"""Below the lowest vector and above other rasters: where that is, in any tree of layers."""

from __future__ import annotations

from enum import Enum
from typing import FrozenSet, List, NamedTuple, Optional, Sequence

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorTileLayer,
)


class Kind(Enum):
    """What a layer is for those that lie below or above it."""

    VECTOR = "vector"
    RASTER = "raster"


class Place(NamedTuple):
    """A row of a group."""

    group: QgsLayerTreeGroup
    row: int


class _Leaf(NamedTuple):
    """What is looked at as one: a layer, or a group that nothing is put into."""

    kind: Kind
    node: QgsLayerTreeNode


def place_for_rasters(
    root: QgsLayerTree, ours: Optional[QgsLayerTreeGroup] = None
) -> Optional[Place]:
    """Return the place below the lowest vector and above the rasters under it.

    It is in a group where that holds both, and else as far out as possible.

    :param ours: a group of the root that is to come there and counts as nothing
    :return: None if that lies right already
    """
    nodes = root.children()
    leaves = _leaves([node for node in nodes if node is not ours])
    row = _row_among([leaf.kind for leaf in leaves])
    if ours is not None and row == len(_leaves(nodes[: nodes.index(ours)])):
        return None
    if not row:
        return Place(root, 0)
    node, below = leaves[row - 1].node, [leaf.node for leaf in leaves[row:]]
    while node.parent() is not root and not any(_is_in(one, node.parent()) for one in below):
        node = node.parent()
    return Place(node.parent(), node.parent().children().index(node) + 1)


def put_in_custom_order(root: QgsLayerTree, layers: Sequence[QgsMapLayer]) -> None:
    """Put layers to their place in the order of drawing, where that is not the tree's."""
    if not root.hasCustomLayerOrder():
        return
    others = [layer for layer in root.customLayerOrder() if layer not in layers]
    kinds = [_kind_of(layer) for layer in others]
    known = [number for number, kind in enumerate(kinds) if kind is not None]
    row = _row_among([kind for kind in kinds if kind is not None])
    place = known[row - 1] + 1 if row else 0
    root.setCustomLayerOrder([*others[:place], *layers, *others[place:]])


def kinds_in(node: QgsLayerTreeNode) -> FrozenSet[Kind]:
    """Return the kinds of layers that a node is or holds."""
    layers = [node] if QgsLayerTree.isLayer(node) else node.findLayers()
    kinds = {_kind_of(one.layer()) for one in layers}
    return frozenset(kind for kind in kinds if kind is not None)


def _row_among(kinds: Sequence[Kind]) -> int:
    """Return the row for a raster among layers that are drawn from the last to the first.

    Vectors that lie under all rasters are not seen anyhow: then it is the row above the rasters.
    """
    vectors = [row for row, kind in enumerate(kinds) if kind is Kind.VECTOR]
    rasters = [row for row, kind in enumerate(kinds) if kind is Kind.RASTER]
    below = vectors[-1] + 1 if vectors else 0
    return rasters[0] if rasters and rasters[-1] < below else below


def _leaves(nodes: Sequence[QgsLayerTreeNode]) -> List[_Leaf]:
    leaves: List[_Leaf] = []
    for node in nodes:
        kinds = kinds_in(node)
        if len(kinds) > 1 and _can_be_entered(node):
            leaves += _leaves(node.children())
        elif kinds:
            leaves.append(_Leaf(Kind.VECTOR if Kind.VECTOR in kinds else Kind.RASTER, node))
    return leaves


def _can_be_entered(group: QgsLayerTreeGroup) -> bool:
    """Return whether what is put into a group is seen, and hides none of its layers."""
    return group.itemVisibilityChecked() and not group.isMutuallyExclusive()


def _is_in(node: Optional[QgsLayerTreeNode], group: QgsLayerTreeGroup) -> bool:
    while node is not None and node is not group:
        node = node.parent()
    return node is group


def _kind_of(layer: Optional[QgsMapLayer]) -> Optional[Kind]:
    if isinstance(layer, QgsVectorLayer):
        # Tables are drawn nowhere.
        return Kind.VECTOR if layer.isSpatial() else None
    # A map of vector tiles is a background, as a raster is.
    return Kind.RASTER if isinstance(layer, (QgsRasterLayer, QgsVectorTileLayer)) else None
