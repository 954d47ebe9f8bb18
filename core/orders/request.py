"""From a request to jobs that can be stored: what is checked, how it is cut, what it is called.

The dock and the algorithms order through here, so that both check the same things before anything
is stored or sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from ...api.datasets import date_of_view_id, sensor_code, validate_view_id
from ...api.models import Scene
from ..aoi.coverage import area_within, share_out
from ..aoi.errors import AoiError
from ..aoi.model import Aoi
from ..aoi.tiling import MAX_REQUESTS, split_for_requests
from ..catalog.search import SceneHit
from ..jobs.model import Download, Job, make_jobs, new_id, order_of
from ..storage.names import safe_name
from ..translation import translate

# Characters of a name: a part's number, the job's mark and a suffix still fit into 120.
LONGEST_NAME = 100
LONGEST_PLACE = 40
LONGEST_BANDS = 60

_MGRS = re.compile(r"(\d{1,2})/([A-Z])/([A-Z]{2})/\d{4}/\d{1,2}/\d{1,2}/(\d+)")


@dataclass(frozen=True, eq=False)
class DownloadRequest:
    """Bands of one scene or pass over one area, and how they are to be ordered.

    ``origin`` says who asks: "desktop" or "processing"; ``max_area_km2`` is the service's limit for
    one order. ``tiles`` are those of the pass, the scene of ``view_id`` first, with the shapes of
    their footprints, beyond which nothing is ordered; none if nothing but the id is known.
    ``batch`` is an id shared by all that is ordered together, with a label for the list;
    ``area_id`` names the area among those of its batch, and its files. ``clip`` hides on the map
    what lies outside the area.
    """

    view_id: str
    dataset: str
    bands: Tuple[str, ...]
    aoi: Aoi
    folder: str
    base_url: str
    origin: str
    max_area_km2: float
    tiles: Tuple[SceneHit, ...] = ()
    merge: bool = True
    metadata: Tuple[str, ...] = ()
    callback_url: Optional[str] = None
    preset: str = ""
    project: str = ""
    batch: str = ""
    batch_label: str = ""
    area_id: str = ""
    clip: bool = False


# A download and its jobs, neither stored nor sent.
PlannedDownload = Tuple[Download, Tuple[Job, ...]]


def plan_download(request: DownloadRequest, now: float) -> PlannedDownload:
    """Make a download and its jobs, one for each polygon of the area where the scene has data.

    :param now: seconds since the epoch
    :raises InvalidRequestError: the service could not accept an order
    :raises AoiError: the area takes too many orders, or the scene has no data in it
    """
    validate_view_id(request.view_id)
    tiles, limit_km2 = request.tiles, request.max_area_km2
    if len(tiles) > 1:
        shares = _share_out(request.aoi, tiles)
        tiles = tuple(tile for tile, _ in shares)
        pieces = [split_for_requests(part, limit_km2) for _, part in shares]
    else:
        within = tiles[0].shape if tiles else None
        pieces = [split_for_requests(request.aoi, limit_km2, within)]
    polygons = [polygon for some in pieces for polygon in some]
    scene = tiles[0].scene if tiles else _scene_as_told_by(request.view_id, request.dataset)
    view_id = request.view_id if scene is None else scene.view_id
    others = tuple(tile.scene for tile in tiles[1:])
    view_ids = (tile.scene.view_id for tile, some in zip(tiles, pieces) for _ in some)
    download = Download(
        id=new_id(),
        view_id=view_id,
        dataset=request.dataset,
        bands=request.bands,
        aoi=request.aoi.to_geojson(),
        folder=request.folder,
        name=base_name(view_id, request.bands, scene, request.area_id, others),
        base_url=request.base_url.strip().rstrip("/"),
        created=now,
        merge=request.merge,
        metadata=request.metadata,
        callback_url=request.callback_url or None,
        preset=request.preset,
        aoi_label=request.aoi.label,
        area_km2=request.aoi.area_km2,
        scene=scene,
        project=request.project,
        origin=request.origin,
        batch=request.batch,
        batch_label=request.batch_label,
        area_id=request.area_id,
        others=others,
        clip=request.clip,
        view_ids=tuple(view_ids) if others else (),
    )
    if len(polygons) > MAX_REQUESTS:
        raise AoiError(
            translate(
                "Aoi", "The tiles of this pass take more than {0} orders. Choose a smaller area."
            ).format(MAX_REQUESTS)
        )
    jobs = make_jobs(download, polygons)
    for job in jobs:
        order_of(download, job).validate()
    return download, jobs


def _share_out(aoi: Aoi, tiles: Sequence[SceneHit]) -> List[Tuple[SceneHit, Aoi]]:
    """Return the tiles that are needed, each with the part of the area that is ordered of it.

    :raises AoiError: none of them has data in the area
    """
    known = [(tile, tile.shape) for tile in tiles if tile.shape is not None]
    shares = share_out(aoi, [shape for _, shape in known])
    if not shares:
        # Says so, with the place.
        return [(known[0][0], area_within(aoi, known[0][1]))]
    return [(known[number][0], part) for number, part in shares]


def _scene_as_told_by(view_id: str, dataset: str) -> Optional[Scene]:
    """Return what a view id tells of its scene, so that layers are dated without a search."""
    date = date_of_view_id(view_id)
    if date is None:
        return None
    return Scene(view_id=view_id, scene_id=view_id, dataset=dataset, date=date)


# -- names ----------------------------------------------------------------------------------


def base_name(
    view_id: str,
    bands: Sequence[str],
    scene: Optional[Scene] = None,
    area_id: str = "",
    others: Sequence[Scene] = (),
) -> str:
    """Name the files of a download: ``2026-11-03_S2L2A_35ULR_B04-B03-B02``, after its area.

    Of a pass of several tiles it has the first and how many more: ``35ULR-and-1``.

    View ids are opaque: what is not known of their shape is kept as it stands.
    """
    date = (scene.date if scene is not None else "") or date_of_view_id(view_id) or ""
    area = safe_name(area_id, LONGEST_PLACE) if area_id else ""
    place = _place(view_id) + (f"-and-{len(others)}" if others else "")
    words = [area, date, sensor_code(view_id), place, _band_words(bands)]
    return safe_name("_".join(word for word in words if word), LONGEST_NAME)


def _place(view_id: str) -> str:
    _, _, rest = view_id.partition("/")
    tile = _MGRS.fullmatch(rest)
    if tile is None:
        return safe_name(rest.replace("/", "-"), LONGEST_PLACE) if rest else ""
    zone, belt, square, number = tile.groups()
    return f"{zone}{belt}{square}" + (f"-{number}" if number != "0" else "")


def _band_words(bands: Sequence[str]) -> str:
    named = "-".join(bands)
    if len(named) <= LONGEST_BANDS:
        return named
    return f"{bands[0]}-to-{bands[-1]}-{len(bands)}-bands"[:LONGEST_BANDS]
