"""What the rows of passes and of their scenes say, and the figures over the area that they say."""

from __future__ import annotations

from typing import List, Mapping, NamedTuple, Optional, Tuple

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ....core.catalog.passes import Pass, weighted
from ....core.catalog.search import SceneHit
from ....core.plurals import counted
from .texts import (
    cloud_text,
    coverage_text,
    date_text,
    details,
    satellite_texts,
    sensor_text,
    tile_text,
    time_text,
)

translate = QCoreApplication.translate


class Figures(NamedTuple):
    """What is known of a scene, or of a pass, over the area.

    ``cloud`` is percent, of the area if ``cloud_is_here``, else of the scene; ``value`` is the mean
    of an index, which ``index`` names.
    """

    cloud: Optional[float] = None
    index: str = ""
    value: Optional[float] = None
    cloud_is_here: bool = True


class RowLines(NamedTuple):
    """The texts of a row: when, what by, and how it is there.

    ``short`` is for a list that is too narrow for ``name``.
    """

    title: str
    name: str
    short: str
    cloud: str
    coverage: str
    index: str
    state: str


def figures_of_pass(found: Pass, statistics: Mapping[str, Figures]) -> Figures:
    """Return the figures of a pass: of its tiles, weighted by what of the area each covers.

    :param statistics: by view id
    """
    known = [(statistics.get(hit.scene.view_id, Figures()), hit) for hit in found.tiles]
    cloud = weighted((figures.cloud, hit.aoi_coverage) for figures, hit in known)
    value = weighted((figures.value, hit.aoi_coverage) for figures, hit in known)
    name = next((figures.index for figures, _ in known if figures.index), "")
    return Figures(found.cloud if cloud is None else cloud, name, value, cloud is not None)


def figures_of_scene(hit: SceneHit, statistics: Mapping[str, Figures]) -> Figures:
    """Return the figures of one scene."""
    here = statistics.get(hit.scene.view_id, Figures())
    if here.cloud is not None:
        return here
    return here._replace(cloud=hit.scene.cloud, cloud_is_here=False)


def is_within(value: Optional[float], limits: Tuple[Optional[float], Optional[float]]) -> bool:
    """Return whether a value is between two limits; one that is not known is."""
    low, high = limits
    if value is None:
        return True
    return (low is None or value >= low) and (high is None or value <= high)


# -- a pass ---------------------------------------------------------------------------------


def pass_lines(found: Pass, here: Figures, state: Tuple[bool, bool]) -> RowLines:
    """Return what the row of a pass says.

    :param state: whether it is on the map, and whether it is on disk
    """
    scene = found.tiles[0].scene
    tiles = _tiles_text(found)
    return RowLines(
        date_text(scene),
        *(" · ".join(filter(None, (name, tiles))) for name in satellite_texts(scene)),
        _cloud_text(found.tiles[0], here),
        coverage_text(found.aoi_coverage),
        _index_text(here),
        _state_text(state),
    )


def pass_sentence(found: Pass, here: Figures, state: Tuple[bool, bool]) -> str:
    """Describe a pass in one sentence: what a screen reader says and a search by key finds."""
    coverage = coverage_text(found.aoi_coverage)
    if found.aoi_coverage is not None:
        coverage = translate("SceneModel", "{0} of the area").format(coverage)
    parts = (
        date_text(found.tiles[0].scene),
        sensor_text(found.tiles[0].scene),
        _tiles_text(found),
        _cloud_text(found.tiles[0], here),
        coverage,
        _index_text(here),
        _state_text(state),
    )
    return ", ".join(part for part in parts if part)


def pass_tool_tip(found: Pass) -> List[str]:
    """List what the row of a pass has no room for, a line each."""
    lines = details(found.tiles[0])
    for hit in found.tiles[1:]:
        lines.append(translate("SceneModel", "Tile: {0}").format(hit.scene.scene_id))
    if found.older:
        count = QLocale().toString(len(found.older))
        lines.append(translate("SceneModel", "Earlier processings: {0}").format(count))
    return lines


def _tiles_text(found: Pass) -> str:
    count = len(found.tiles)
    if count == 1:
        return ""
    return counted(translate("SceneModel", "%Ln tile(s)", None, count), count)


def _cloud_text(hit: SceneHit, here: Figures) -> str:
    if here.cloud is None or not here.cloud_is_here:
        return cloud_text(hit.scene, here.cloud)
    return translate("SceneModel", "cloud here {0} %").format(QLocale().toString(round(here.cloud)))


def _index_text(here: Figures) -> str:
    if here.value is None:
        return ""
    return f"{here.index} {QLocale().toString(here.value, 'f', 2)}"


def _state_text(state: Tuple[bool, bool]) -> str:
    on_map, downloaded = state
    if on_map:
        return translate("SceneModel", "on the map")
    return translate("SceneModel", "downloaded") if downloaded else ""


# -- a scene of a pass ----------------------------------------------------------------------


def scene_lines(found: Pass, hit: SceneHit, here: Figures) -> RowLines:
    """Return what the row of a scene says, below that of its pass."""
    return RowLines(
        tile_text(hit.scene) or sensor_text(hit.scene),
        time_text(hit.scene),
        time_text(hit.scene),
        _cloud_text(hit, here),
        coverage_text(hit.aoi_coverage),
        _index_text(here),
        _part_text(found, hit),
    )


def scene_sentence(found: Pass, hit: SceneHit) -> str:
    """Describe a scene of a pass in one sentence."""
    parts = (
        tile_text(hit.scene) or hit.scene.scene_id,
        cloud_text(hit.scene, hit.scene.cloud),
        coverage_text(hit.aoi_coverage),
        _part_text(found, hit),
    )
    return ", ".join(part for part in parts if part)


def _part_text(found: Pass, hit: SceneHit) -> str:
    """Say why a scene is not ordered with its pass; nothing if it is."""
    if hit in found.tiles:
        return ""
    if hit in found.older:
        return translate("SceneModel", "earlier processing")
    return translate("SceneModel", "adds nothing")
