"""What the rows of passes and of their scenes say, and the figures over the area that they say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Iterable, List, Mapping, NamedTuple, Optional, Tuple

from qgis.PyQt.QtCore import QLocale

from ....api.datasets import DATASETS, label_of, sensor_code
from ....api.models import Scene
from ....core.catalog.passes import Pass, utc_moment, weighted
from ....core.catalog.search import SceneHit
from ....core.translation import counted, translate
from ...widgets.texts import date_text as day_text

if TYPE_CHECKING:
    from ....core.statistics.season import SceneFigures

# Half of the last digit that anyone sees: 99.996 % is shown, and filtered, as 100 %.
ROUNDING = 0.005
_SENTINEL_2 = re.compile(r"(?:Sentinel-?|S)2([A-Z])", re.IGNORECASE)


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


def figures_of(
    tiles: Iterable[SceneHit],
    statistics: Mapping[str, SceneFigures],
    index: str,
    cloud: Optional[float],
) -> Figures:
    """Return the figures of tiles together, weighted by what of the area each covers.

    :param statistics: by view id
    :param index: what their values are of
    :param cloud: of the whole scenes, in percent, for where that over the area is not known
    """
    known = [(statistics.get(hit.scene.view_id), hit.aoi_coverage) for hit in tiles]
    here = weighted((one.cloud, share) for one, share in known if one is not None)
    value = weighted((one.value, share) for one, share in known if one is not None)
    name = "" if value is None else index
    return Figures(cloud if here is None else here, name, value, here is not None)


def is_within(value: Optional[float], limits: Tuple[Optional[float], Optional[float]]) -> bool:
    """Return whether a value is between two limits; one that is not known is."""
    low, high = limits
    if value is None:
        return True
    return (low is None or value >= low) and (high is None or value <= high)


# -- a pass ---------------------------------------------------------------------------------


def pass_lines(found: Pass, here: Figures, state: str) -> RowLines:
    """Return what the row of a pass says.

    :param state: that it is on the map, or on disk
    """
    scene = found.tiles[0].scene
    names = (_joined(" · ", name, _tiles_text(found)) for name in satellite_texts(scene))
    return RowLines(
        date_text(scene),
        *names,
        _cloud_text(scene, here),
        coverage_text(found.aoi_coverage),
        _index_text(here),
        state,
    )


def pass_sentence(found: Pass, lines: RowLines) -> str:
    """Return the row of a pass as a screen reader says it, and a search by key finds it."""
    coverage = lines.coverage
    if found.aoi_coverage is not None:
        coverage = translate("SceneModel", "{0} of the area").format(coverage)
    what = (label_of(found.tiles[0].scene.dataset), _tiles_text(found))
    return _joined(", ", lines.title, *what, lines.cloud, coverage, lines.index, lines.state)


def _joined(between: str, *words: str) -> str:
    return between.join(filter(None, words))


def pass_details(found: Pass) -> List[str]:
    """List what the row of a pass has no room for, a line each."""
    lines = scene_details(found.tiles[0])
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


def _index_text(here: Figures) -> str:
    if here.value is None:
        return ""
    return f"{here.index} {QLocale().toString(here.value, 'f', 2)}"


# -- a scene of a pass ----------------------------------------------------------------------


def scene_lines(found: Pass, hit: SceneHit, here: Figures) -> RowLines:
    """Return what the row of a scene says, below that of its pass."""
    scene = hit.scene
    time = time_text(scene)
    return RowLines(
        tile_text(scene) or label_of(scene.dataset),
        time,
        time,
        _cloud_text(scene, here),
        coverage_text(hit.aoi_coverage),
        _index_text(here),
        _part_text(found, hit),
    )


def scene_sentence(hit: SceneHit, lines: RowLines) -> str:
    """Return the row of a scene as a screen reader says it."""
    scene = hit.scene
    cloud = _cloud_text(scene, Figures(scene.cloud, cloud_is_here=False))
    return _joined(", ", tile_text(scene) or scene.scene_id, cloud, lines.coverage, lines.state)


def _part_text(found: Pass, hit: SceneHit) -> str:
    """Say why a scene is not ordered with its pass; nothing if it is."""
    if hit in found.tiles:
        return ""
    if hit in found.older:
        return translate("SceneModel", "earlier processing")
    return translate("SceneModel", "adds nothing")


# -- words of one scene ----------------------------------------------------------------------


def date_text(scene: Scene) -> str:
    """Write the day of acquisition: "3 Nov 2026"."""
    return day_text(scene.date) or translate("SceneModel", "Date unknown")


def satellite_texts(scene: Scene) -> Tuple[str, str]:
    """Name the satellite where there are several of the sensor, else the sensor: long and short."""
    found = _SENTINEL_2.fullmatch(scene.satellite or "")
    if found is None or scene.dataset not in ("sentinel2", "sentinel2l2a"):
        return label_of(scene.dataset), sensor_code(scene.view_id)
    level = "" if scene.dataset == "sentinel2l2a" else " L1C"
    return f"Sentinel-2{found[1]}{level}", f"S2{found[1]}{level}"


def time_text(scene: Scene) -> str:
    """Write the time of acquisition: "09:34 UTC"; nothing if it is not known."""
    moment = utc_moment(scene.timestamp)
    if moment is None:
        return ""
    text = QLocale().toString(moment.time(), "HH:mm")
    return translate("SceneModel", "{0} UTC").format(text)


def _cloud_text(scene: Scene, here: Figures) -> str:
    """Write the share under cloud; nothing for sensors that have no such figure."""
    if here.cloud is not None:
        text = translate("SceneModel", "cloud {0} %")
        if here.cloud_is_here:
            text = translate("SceneModel", "cloud here {0} %")
        return text.format(QLocale().toString(round(here.cloud)))
    known = DATASETS.get(scene.dataset)
    if known is not None and not known.has_cloud:
        return ""
    return translate("SceneModel", "cloud unknown")


def coverage_text(percent: Optional[float]) -> str:
    """Write how much of the area is covered, never rounded up to the whole.

    :param percent: of the area
    """
    if percent is None:
        return translate("SceneModel", "coverage unknown")
    return translate("SceneModel", "covers {0} %").format(
        QLocale().toString(int(percent + ROUNDING))
    )


def scene_details(hit: SceneHit) -> List[str]:
    """List what the row of a scene has no room for, a line each."""
    scene = hit.scene
    rows: List[Tuple[str, Optional[str]]] = [
        (translate("SceneModel", "Scene"), scene.scene_id),
        (translate("SceneModel", "View id"), scene.view_id),
        (translate("SceneModel", "Taken at"), scene.timestamp),
        (translate("SceneModel", "Satellite"), scene.satellite),
        (translate("SceneModel", "Product"), scene.product),
    ]
    if scene.data_coverage is not None:
        label = translate("SceneModel", "Scene with data")
        rows.append((label, f"{scene.data_coverage:.0f} %"))
    return [f"{label}: {value}" for label, value in rows if value]


def tile_text(scene: Scene) -> str:
    """Name the tile as Sentinel-2's grid does, "35UKR"; nothing for other view ids."""
    parts = scene.view_id.split("/")
    return "".join(parts[1:4]) if len(parts) == 8 else ""


def search_text(hit: SceneHit) -> str:
    """Return all that the text filter looks through, in lower case."""
    scene = hit.scene
    parts = (
        scene.date,
        date_text(scene),
        scene.scene_id,
        scene.view_id,
        tile_text(scene),
        scene.satellite,
        label_of(scene.dataset),
        scene.product,
    )
    return " ".join(part for part in parts if part).casefold()
