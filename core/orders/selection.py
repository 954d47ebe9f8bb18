"""From what is chosen in the dock to planned downloads: passes over an area, or over many areas."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import Any, Callable, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QLocale

from ...api.models import Scene
from ...api.texts import translate
from ..aoi.coverage import Coverage, area_within, footprint_geometry
from ..aoi.errors import AoiError
from ..aoi.model import Aoi
from ..catalog.matching import hits_for
from ..catalog.passes import passes_of
from ..catalog.search import SceneHit
from ..errors import raise_if_stopped
from .estimate import box_m2
from .request import DownloadRequest, PlannedDownload, plan_download

# Name, area and, where it is none, the reason; asked whether to stop in between.
ReadAreas = Callable[[Callable[[], bool]], Iterable[Tuple[str, Optional[Aoi], Optional[AoiError]]]]
# Percent of a feature that a scene has to cover: a sliver at a tile's edge is not worth an order.
LEAST_COVERED = 1.0
MOST_RESULTS = 5000


@dataclass(frozen=True)
class Selection:
    """What is to be downloaded: scenes, an area, and what of them.

    ``bands`` are those of the first scene's dataset, ``by_dataset`` those of each where scenes of
    several are chosen. ``features`` reads the areas that are to be ordered each for itself, instead
    of the one area.
    """

    aoi: Aoi
    scenes: Tuple[Scene, ...]
    bands: Tuple[str, ...]
    merge: bool
    metadata: Tuple[str, ...]
    preset: str
    features: Optional[ReadAreas] = None
    by_dataset: Mapping[str, Tuple[str, ...]] = field(default_factory=dict)

    def bands_of(self, dataset: str) -> Tuple[str, ...]:
        """Return the bands that are wanted of a dataset."""
        return self.by_dataset.get(dataset, self.bands)


@dataclass(frozen=True)
class SelectionPlan:
    """The downloads that a selection comes to, and the box of each in square metres.

    ``note`` says what is left out, and why.
    """

    downloads: Tuple[PlannedDownload, ...]
    boxes_m2: Tuple[float, ...]
    note: str = ""


def plan_selection(
    selection: Selection, parameters: Mapping[str, Any], stopped: Callable[[], bool]
) -> SelectionPlan:
    """Plan a download for each pass, or for each feature and the passes that cover it. Worker.

    Of several processings of one acquisition only the latest is planned: each would be paid.

    :param parameters: what else ``DownloadRequest`` wants to know
    :param stopped: asked before each download
    :raises AoiError: an area takes too many orders, or no feature is of use
    :raises StoppedError: ``stopped`` said so
    """
    notes = _Notes()
    downloads: List[PlannedDownload] = []
    boxes: List[float] = []
    for name, area, scenes in _pairs(selection, notes, stopped):
        raise_if_stopped(stopped)
        if len(downloads) == MOST_RESULTS:
            raise AoiError(
                translate(
                    "Selection",
                    "This makes more than {0} results. Choose fewer features or scenes, or run "
                    "“Download bands for many areas” from the Processing toolbox.",
                ).format(QLocale().toString(MOST_RESULTS))
            )
        tiles = [tile for tile in scenes if _reaches(area, tile.shape)]
        if not tiles:
            notes.empty += 1
            continue
        scene = tiles[0].scene
        request = DownloadRequest(
            view_id=scene.view_id,
            dataset=scene.dataset,
            tiles=tuple(tiles),
            aoi=area,
            area_id=name,
            bands=selection.bands_of(scene.dataset),
            merge=selection.merge,
            metadata=selection.metadata,
            preset=selection.preset,
            origin="desktop",
            **parameters,
        )
        planned = plan_download(request, time.time())
        downloads.append(planned)
        boxes.append(box_m2(job.geometry for job in planned[1]))
    if not downloads:
        raise AoiError(notes.text() or translate("Selection", "There is no feature to order."))
    return SelectionPlan(tuple(downloads), tuple(boxes), notes.text())


@dataclass
class _Notes:
    """Counts the features that are left out; ``reason`` is why the first of the bad ones is."""

    bad: int = 0
    reason: str = ""
    outside: int = 0
    empty: int = 0

    def text(self) -> str:
        bad = translate("Selection", "Left out, no area: {0} ({1})")
        outside = translate("Selection", "Left out, not in the scenes chosen: {0}.")
        empty = translate("Selection", "Left out, no data in the area: {0}.")
        notes = (bad, self.bad), (outside, self.outside), (empty, self.empty)
        return " ".join(text.format(count, self.reason) for text, count in notes if count)


def _pairs(
    selection: Selection, notes: _Notes, stopped: Callable[[], bool]
) -> Iterator[Tuple[str, Aoi, Sequence[SceneHit]]]:
    """Yield what belongs together: the name of a feature, its area, the tiles of a pass over it."""
    scenes = [SceneHit(one, shape=footprint_geometry(one.footprint)) for one in selection.scenes]
    if selection.features is None:
        for found in passes_of(scenes):
            yield "", selection.aoi, found.tiles
        return
    for name, area, reason in selection.features(stopped):
        if area is None:
            notes.bad += 1
            notes.reason = notes.reason or str(reason)
            continue
        hits = hits_for(area, scenes, max_cloud=100.0, min_coverage=0.0)
        passes = [
            found
            for found in passes_of(hits, Coverage(area))
            if found.aoi_coverage is None or found.aoi_coverage >= LEAST_COVERED
        ]
        notes.outside += not passes
        for found in passes:
            yield name, replace(area, shared=selection.aoi.shared), found.tiles


def _reaches(area: Aoi, shape: Optional[QgsGeometry]) -> bool:
    """Return whether a scene has something to order; a margin is left for inexact footprints."""
    if shape is None:
        return True
    try:
        area_within(area, shape)
    except AoiError:
        return False
    return True
