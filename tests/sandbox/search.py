"""The search end points: section 3 of the reference."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Callable, Optional

from .behaviour import Behaviour
from .errors import RefusalError
from .geometry import footprint_of, polygon_of
from .scenes import SceneFiles

DATASETS = (
    "sentinel2",
    "sentinel2l2a",
    "sentinel1",
    "landsat9",
    "landsat8",
    "landsat7",
    "landsat5tm",
    "landsat5mss",
    "landsat4tm",
    "landsat4mss",
    "modis",
    "naip",
    "cbers4",
)
# These come back even when a caller's `fields` leaves them out.
ALWAYS = ("view_id", "tms")
_TOP = ("search", "sort", "fields", "limit", "page", "intersection_validation")
_SPECIAL = ("date", "shape", "shapeRelation", "satellites")
_LEGACY_CRS = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG:8.9:4326"}}

Filter = Callable[[Mapping[str, Any]], bool]


def search(
    body: Any,
    dataset: Optional[str],
    scenes: Iterable[SceneFiles],
    url: str,
    behaviour: Behaviour,
) -> dict[str, Any]:
    """The reply to one search, or a refusal in words."""
    wanted = _wanted(body)
    datasets = _datasets(dataset, wanted)
    keep = _field_filters(wanted, dataset, scenes, url, behaviour)
    in_date = _date_filter(wanted)
    on_shape = _shape_filter(wanted)
    found = []
    for scene in scenes:
        if scene.dataset in datasets and in_date(scene) and on_shape(scene):
            entry = record(scene, url, behaviour)
            if all(test(entry) for test in keep):
                found.append(entry)
    _sort(found, body.get("sort", {"date": "desc"}))
    limit = _whole_number(body, "limit", 500)
    page = _whole_number(body, "page", 1)
    part = found[(page - 1) * limit : page * limit]
    return {
        "results": [_chosen(entry, body.get("fields")) for entry in part],
        "meta": {
            "page": page,
            "limit": limit,
            "found": len(found),
            "name": "satellite-meta-service",
        },
    }


def _wanted(body: Any) -> Mapping[str, Any]:
    if not isinstance(body, Mapping):
        raise RefusalError(400, "the body must be a JSON object")
    unknown = sorted(set(body) - set(_TOP))
    if unknown:
        raise RefusalError(400, f"unknown field: {', '.join(unknown)}")
    wanted = body.get("search")
    if not isinstance(wanted, Mapping):
        raise RefusalError(400, "search is required")
    for name in ("date", "shape"):
        if name not in wanted:
            raise RefusalError(400, f"search.{name} is required")
    for name in ALWAYS:
        if name in wanted:
            raise RefusalError(400, f"search.{name} cannot be used as a filter")
    if not isinstance(body.get("intersection_validation", True), bool):
        raise RefusalError(400, "intersection_validation must be true or false")
    return wanted


def _datasets(dataset: Optional[str], wanted: Mapping[str, Any]) -> list[str]:
    if dataset is not None:
        named: Any = [dataset]
    else:
        named = wanted.get("satellites")
        if not isinstance(named, list) or not named:
            raise RefusalError(400, "search.satellites is required: a list of datasets")
    for name in named:
        if name not in DATASETS:
            raise RefusalError(400, f"unknown dataset: {name}")
    return named


# --- filters -------------------------------------------------------------------------------------


def _date_filter(wanted: Mapping[str, Any]) -> Callable[[SceneFiles], bool]:
    value = wanted["date"]
    parts = list(value.values()) if isinstance(value, Mapping) else value
    for part in parts if isinstance(parts, list) else [parts]:
        _check_date(part)
    test = _test("date", value)
    return lambda scene: test({"date": scene.date})


def _check_date(value: Any) -> None:
    try:
        plain = dt.datetime.strptime(value, "%Y-%m-%d").date().isoformat() == value
    except (TypeError, ValueError):
        plain = False
    if not plain:
        raise RefusalError(400, f"search.date must be YYYY-MM-DD, got {value!r}")


def _shape_filter(wanted: Mapping[str, Any]) -> Callable[[SceneFiles], bool]:
    shape = polygon_of(wanted["shape"], "search.shape")
    relation = wanted.get("shapeRelation", "INTERSECTS")
    # Elasticsearch's reading: the scene is the subject, the shape is the object.
    tests: dict[str, Callable[[Any], bool]] = {
        "INTERSECTS": lambda scene: scene.Intersects(shape),
        "CONTAINS": lambda scene: scene.Contains(shape),
        "WITHIN": lambda scene: scene.Within(shape),
        "DISJOINT": lambda scene: scene.Disjoint(shape),
    }
    if relation not in tests:
        raise RefusalError(400, f"unknown shapeRelation: {relation!r}")
    return lambda scene: tests[relation](footprint_of(scene.footprint))


def _field_filters(
    wanted: Mapping[str, Any],
    dataset: Optional[str],
    scenes: Iterable[SceneFiles],
    url: str,
    behaviour: Behaviour,
) -> list[Filter]:
    names = [name for name in wanted if name not in _SPECIAL]
    own = [scene for scene in scenes if scene.dataset == dataset]
    if own:
        known = {name for scene in own for name in record(scene, url, behaviour)}
        for name in names:
            if name not in known:
                raise RefusalError(400, f"search.{name} is not a field of {dataset}")
    tests = [(name, _test(name, wanted[name])) for name in names]
    # A filter on a field that a scene lacks leaves the scene in.
    return [lambda entry, n=name, t=test: n not in entry or t(entry) for name, test in tests]


def _test(name: str, value: Any) -> Filter:
    """The three forms of a filter: a range, a list of values, one value."""
    if isinstance(value, Mapping):
        if not value or set(value) - {"from", "to"}:
            raise RefusalError(400, f"search.{name} must be a range with from and to")
        low, high = value.get("from"), value.get("to")
        return lambda entry: _in_range(name, entry[name], low, high)
    if isinstance(value, list):
        return lambda entry: entry[name] in value
    return lambda entry: entry[name] == value


def _in_range(name: str, value: Any, low: Any, high: Any) -> bool:
    try:
        return (low is None or value >= low) and (high is None or value <= high)
    except TypeError:
        raise RefusalError(400, f"search.{name} has limits of another type") from None


# --- order and pages -----------------------------------------------------------------------------


def _sort(found: list[dict[str, Any]], sort: Any) -> None:
    if not isinstance(sort, Mapping):
        raise RefusalError(400, "sort must be an object of field and direction")
    found.sort(key=lambda entry: entry["view_id"])
    for name, direction in reversed(list(sort.items())):
        if direction not in ("asc", "desc"):
            raise RefusalError(400, f"sort.{name} must be asc or desc")
        having = [entry for entry in found if name in entry]
        lacking = [entry for entry in found if name not in entry]
        having.sort(key=lambda entry, n=name: entry[n], reverse=direction == "desc")
        found[:] = having + lacking


def _whole_number(body: Mapping[str, Any], name: str, default: int) -> int:
    value = body.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise RefusalError(400, f"{name} must be a whole number from 1")
    return value


def _chosen(entry: dict[str, Any], names: Any) -> dict[str, Any]:
    if names is None:
        return entry
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise RefusalError(400, "fields must be a list of names")
    return {name: value for name, value in entry.items() if name in names or name in ALWAYS}


# --- records -------------------------------------------------------------------------------------


def record(scene: SceneFiles, url: str, behaviour: Behaviour) -> dict[str, Any]:
    """What the search tells of a scene: the fields differ between the datasets."""
    entry = {
        "sceneID": scene.scene_id,
        "view_id": scene.view_id,
        "date": scene.date,
        "cloudCoverage": scene.cloud,
        "dataCoveragePercentage": scene.coverage,
        "dataGeometry": {**scene.footprint, "crs": _LEGACY_CRS},
        "sunElevation": scene.sun[0],
        "tms": f"{url}/api/render/{scene.view_id}/{{band}}/{{z}}/{{x}}/{{y}}",
        "thumbnail": f"{url}/thumb/{scene.view_id}.png",
        "satelliteName": scene.satellite,
    }
    entry.update(_OWN_FIELDS[scene.sensor](scene))
    if scene.view_id in behaviour.absent_thumbnails:
        del entry["thumbnail"]
    return entry


def _sentinel2(scene: SceneFiles) -> dict[str, Any]:
    _, zone, band, square, year, month, day, number = scene.view_id.split("/")
    path = f"tiles/{zone}/{band}/{square}/{year}/{month}/{day}/{number}"
    moment = scene.date.replace("-", "")
    letter = scene.satellite[-1]
    baseline = "N0512" if number == "0" else "N0513"
    made = f"{moment}T1204{10 + int(number)}"
    product = f"S2{letter}_MSIL1C_{moment}T093041_{baseline}_R036_T{zone}{band}{square}_{made}"
    bucket = "http://sentinel-s2-l1c.s3.amazonaws.com"
    return {
        "timestamp": scene.timestamp,
        "tileGeometry": {**scene.tile, "crs": _LEGACY_CRS},
        "tileOrigin": {
            "type": "Point",
            "coordinates": scene.tile["coordinates"][0][0],
            "crs": _LEGACY_CRS,
        },
        "productName": product,
        "productPath": f"products/{year}/{month}/{day}/{product}",
        "awsPath": path,
        "awsPathL2A": path,
        "processedL2A": True,
        "originalSceneID": f"S2{letter}_OPER_MSI_L1C_DS_2EPS_{made}_S{moment}T093417_{baseline}",
        "originalTileMeta": f"{bucket}/{path}/tileInfo.json",
        "productMetaLink": f"{bucket}/products/{year}/{month}/{day}/{product}/metadata.xml",
        "azimuthAngle": scene.sun[1],
        "zenithAngle": round(90 - scene.sun[0], 4),
        "utmZone": int(zone),
        "latitudeBand": band,
        "gridSquare": square,
        "IndexingTime": f"{scene.date}T13:00:44.391033",
        "archivingTime": scene.date,
        "offsetXmlKey": "",
    }


def _sentinel2_l2a(scene: SceneFiles) -> dict[str, Any]:
    """No reply of this dataset is on record, so it tells less than its sibling."""
    moment = scene.date.replace("-", "")
    tile = "".join(scene.view_id.split("/")[1:4])
    return {
        "timestamp": scene.timestamp,
        "productName": f"S2{scene.satellite[-1]}_MSIL2A_{moment}T093041_N0512_R036_T{tile}",
    }


def _landsat8(scene: SceneFiles) -> dict[str, Any]:
    return {
        "productID": scene.view_id.split("/", 1)[1],
        "sensor": "OLI TIRS",
        "path": 185,
        "row": 25,
        "sceneStartTime": scene.timestamp,
        "sceneStopTime": scene.timestamp.replace(":32.", ":58."),
        "sunAzimuth": scene.sun[1],
        "onAmazon": True,
    }


_OWN_FIELDS: dict[str, Callable[[SceneFiles], dict[str, Any]]] = {
    "S2": _sentinel2,
    "S2L2A": _sentinel2_l2a,
    "L8": _landsat8,
}
