"""The marks by which the plugin knows its layers; by itself, since each layer is looked at.

A start of QGIS, or a project without a layer of ours, then needs nothing else of the plugin.
"""

from __future__ import annotations

from qgis.core import QgsMapLayer

# Custom properties: the record of a download, and the view id whose tiles a live layer shows.
PROPERTY = "eosda_imagery/request"
LIVE_PROPERTY = "eosda_imagery/live_tiles"
# What is to be said of a layer when it comes onto the map, in sentences.
NOTES_PROPERTY = "eosda_imagery/notes"
# The id of the index that a layer shows.
INDEX_PROPERTY = "eosda_imagery/index"
# The id of the index whose change between two dates a layer shows.
CHANGE_PROPERTY = "eosda_imagery/change"


def is_live(layer: QgsMapLayer) -> bool:
    """Return whether a layer is one of live tiles."""
    return bool(layer.customProperty(LIVE_PROPERTY))
