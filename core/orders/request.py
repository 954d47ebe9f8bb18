"""From a request to jobs that can be stored: what is checked, how it is cut, what it is called.

The dock and the algorithms order through here, so that both check the same things before anything
is stored or sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional, Sequence, Tuple

from qgis.core import QgsGeometry

from ...api.datasets import date_of_view_id, sensor_code, validate_view_id
from ...api.models import Scene
from ..aoi.coverage import footprint_geometry
from ..aoi.model import Aoi, split_for_requests
from ..jobs.model import Download, Job, make_jobs, new_id, order_of
from ..storage.names import safe_name

# Characters of a name: a part's number, the job's mark and a suffix still fit into 120.
LONGEST_NAME = 100
LONGEST_PLACE = 40
LONGEST_BANDS = 60

_MGRS = re.compile(r"(\d{1,2})/([A-Z])/([A-Z]{2})/\d{4}/\d{1,2}/\d{1,2}/(\d+)")


@dataclass(frozen=True, eq=False)
class DownloadRequest:
    """Bands of one scene over one area, and how they are to be ordered.

    ``origin`` says who asks: "desktop" or "processing"; ``max_area_km2`` is the service's limit for
    one order. ``within`` is where the scene has data, as a geometry in EPSG:4326, if the caller has
    read its footprint already. ``batch`` is an id shared by all that is ordered together, with a
    label for the list; ``area_id`` names the area among those of its batch, and its files.
    """

    view_id: str
    dataset: str
    bands: Tuple[str, ...]
    aoi: Aoi
    folder: str
    base_url: str
    origin: str
    max_area_km2: float
    scene: Optional[Scene] = None
    within: Optional[QgsGeometry] = None
    merge: bool = True
    metadata: Tuple[str, ...] = ()
    callback_url: Optional[str] = None
    preset: str = ""
    project: str = ""
    batch: str = ""
    batch_label: str = ""
    area_id: str = ""


# A download and its jobs, neither stored nor sent.
PlannedDownload = Tuple[Download, Tuple[Job, ...]]


def plan_download(request: DownloadRequest, now: float) -> PlannedDownload:
    """Make a download and its jobs, one for each polygon of the area where the scene has data.

    :param now: seconds since the epoch
    :raises InvalidRequestError: the service could not accept an order
    :raises AoiError: the area takes too many orders, or the scene has no data in it
    """
    scene, within = request.scene, request.within
    validate_view_id(request.view_id)
    if within is None and scene is not None:
        within = footprint_geometry(scene.footprint)
    download = Download(
        id=new_id(),
        view_id=request.view_id,
        dataset=request.dataset,
        bands=request.bands,
        aoi=request.aoi.to_geojson(),
        folder=request.folder,
        name=base_name(request.view_id, request.bands, scene, request.area_id),
        base_url=request.base_url.strip().rstrip("/"),
        created=now,
        merge=request.merge,
        metadata=request.metadata,
        callback_url=request.callback_url or None,
        preset=request.preset,
        aoi_label=request.aoi.label,
        area_km2=request.aoi.area_km2,
        scene=scene or _scene_as_told_by(request.view_id, request.dataset),
        project=request.project,
        origin=request.origin,
        batch=request.batch,
        batch_label=request.batch_label,
        area_id=request.area_id,
    )
    jobs = make_jobs(download, split_for_requests(request.aoi, request.max_area_km2, within))
    for job in jobs:
        order_of(download, job).validate()
    return download, jobs


def _scene_as_told_by(view_id: str, dataset: str) -> Optional[Scene]:
    """Return what a view id tells of its scene, so that layers are dated without a search."""
    date = date_of_view_id(view_id)
    if date is None:
        return None
    return Scene(view_id=view_id, scene_id=view_id, dataset=dataset, date=date)


# -- names ----------------------------------------------------------------------------------


def base_name(
    view_id: str, bands: Sequence[str], scene: Optional[Scene] = None, area_id: str = ""
) -> str:
    """Name the files of a download: ``2026-11-03_S2L2A_35ULR_B04-B03-B02``, after its area.

    View ids are opaque: what is not known of their shape is kept as it stands.
    """
    date = (scene.date if scene is not None else "") or date_of_view_id(view_id) or ""
    area = safe_name(area_id, LONGEST_PLACE) if area_id else ""
    words = [area, date, sensor_code(view_id), _place(view_id), _band_words(bands)]
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
