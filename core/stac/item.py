"""What a raster of a download is, as a STAC item: place, time, bands, how it was ordered."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Sequence
from urllib.parse import urlsplit

from osgeo import gdal, osr

from ...api.datasets import DATASETS, band
from ...api.indices import Index
from ...api.texts import translate
from ..gdal import RASTERS, datasets_let_go, gdal_calls, open_raster
from ..jobs.model import Download
from ..storage.partial_file import storage_error, write_whole

VERSION = "1.1.0"
_HOME = "https://stac-extensions.github.io"
EXTENSIONS = (
    f"{_HOME}/projection/v2.0.0/schema.json",
    f"{_HOME}/eo/v2.0.0/schema.json",
    f"{_HOME}/raster/v2.0.0/schema.json",
)
SUFFIX = ".stac.json"
_TYPES = {
    "GTiff": "image/tiff; application=geotiff",
    "JP2OpenJPEG": "image/jp2",
    "HFA": "application/x-erdas-hfa",
}


def item_of(
    download: Download,
    raster: Path,
    *,
    bands: Sequence[str] = (),
    index: Optional[Index] = None,
) -> Dict[str, Any]:
    """Return the STAC item of a raster, to lie beside it. Worker thread.

    The key is in none of it, nor is the address of a file at the service.

    :param bands: names of its bands; what the raster or the order says if not given
    :param index: the one that it holds
    :raises WrongContentError: the raster cannot be read
    """
    name = translate("Core", "{name} cannot be read").format(name=raster.name)
    with datasets_let_go(), gdal_calls(name):
        dataset = open_raster(raster, RASTERS)
        reference = _reference(dataset)
        asset: Dict[str, Any] = {
            "href": f"./{raster.name}",
            "title": raster.name,
            "roles": ["data"],
            "bands": _bands(dataset, download, bands, reference),
        }
        kind = _TYPES.get(dataset.GetDriver().ShortName)
        if kind:
            asset["type"] = kind
        properties = {**_properties(download), **_projection(dataset, reference)}
    if index is not None:
        properties["eosda:index"] = {
            "id": index.id,
            "formula": index.formula,
            "source": index.source,
        }
    return _item(raster.stem, EXTENSIONS, download, properties, asset)


def table_item_of(download: Download, table: Path) -> Dict[str, Any]:
    """Return the STAC item of a table of statistics, to lie beside it."""
    days = download.statistics
    assert days is not None  # nosec B101 - only downloads of statistics come here
    properties = {
        **_properties(download),
        # Of a range of days STAC wants no moment, but both ends.
        "datetime": None,
        "start_datetime": f"{days.date_start}T00:00:00Z",
        "end_datetime": f"{days.date_end}T23:59:59Z",
    }
    asset = {
        "href": f"./{table.name}",
        "title": table.name,
        "roles": ["data"],
        "type": "text/csv",
    }
    return _item(table.stem, (), download, properties, asset)


def _item(
    name: str,
    extensions: Sequence[str],
    download: Download,
    properties: Dict[str, Any],
    asset: Dict[str, Any],
) -> Dict[str, Any]:
    geometry = dict(download.aoi)
    return {
        "type": "Feature",
        "stac_version": VERSION,
        "stac_extensions": list(extensions),
        "id": name,
        "geometry": geometry,
        "bbox": _bbox(geometry),
        "properties": properties,
        "links": [],
        "assets": {"data": asset},
    }


def write_item(item: Dict[str, Any], target: Path) -> None:
    """Write an item, a catalogue or the like: the name is there only when the file is whole.

    :raises StorageError: it cannot be written
    """
    try:
        write_whole(target, json.dumps(item, indent=2, ensure_ascii=False).encode())
    except OSError as error:
        raise storage_error(target, error) from error


def _properties(download: Download) -> Dict[str, Any]:
    scene = download.scene
    known = DATASETS.get(download.dataset)
    properties: Dict[str, Any] = {
        "datetime": _moment(download),
        "title": " ".join(word for word in (download.area_id, download.name) if word),
        "created": _iso(datetime.fromtimestamp(download.created, timezone.utc)),
        "eosda:dataset": download.dataset,
        "eosda:request": _request(download),
    }
    if download.view_id:
        ids = [download.view_id, *(one.view_id for one in download.others)]
        properties["eosda:view_ids"] = ids
    if known is not None:
        properties["constellation"] = known.label
    if scene is not None and scene.satellite:
        properties["platform"] = scene.satellite
    if scene is not None and scene.cloud is not None:
        properties["eo:cloud_cover"] = scene.cloud
    return properties


def _request(download: Download) -> Dict[str, Any]:
    request: Dict[str, Any] = {
        "service": urlsplit(download.base_url).hostname,
        "area": download.aoi_label,
    }
    if download.statistics is not None:
        return {**request, **asdict(download.statistics)}
    return {
        **request,
        "bands": list(download.bands),
        "merge": download.merge,
        "metadata": list(download.metadata),
    }


def _moment(download: Download) -> Optional[str]:
    scene = download.scene
    if scene is not None and scene.timestamp:
        try:
            moment = datetime.fromisoformat(scene.timestamp.replace("Z", "+00:00"))
        except ValueError:
            pass
        else:
            return _iso(moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc))
    if scene is not None and scene.date:
        return f"{scene.date}T00:00:00Z"
    return _iso(datetime.fromtimestamp(download.created, timezone.utc))


def _iso(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def _reference(dataset: gdal.Dataset) -> Optional[osr.SpatialReference]:
    """Return the CRS of a raster, with its code where it has one; None if it does not say."""
    text = dataset.GetProjection()
    found = osr.SpatialReference()
    # In one of GDAL's modes these raise, in the other they return a number.
    try:
        if not text or found.ImportFromWkt(text):
            return None
    except RuntimeError:
        return None
    with suppress(RuntimeError):
        found.AutoIdentifyEPSG()
    return found


def _projection(dataset: gdal.Dataset, reference: Optional[osr.SpatialReference]) -> Dict[str, Any]:
    told: Dict[str, Any] = {"proj:code": None}
    if reference is not None and reference.GetAuthorityCode(None):
        name = reference.GetAuthorityName(None)
        told["proj:code"] = f"{name}:{reference.GetAuthorityCode(None)}"
    elif reference is not None:
        told["proj:wkt2"] = reference.ExportToWkt(["FORMAT=WKT2_2019"])
    x, width, turn, y, lean, height = dataset.GetGeoTransform()
    return {
        **told,
        "proj:shape": [dataset.RasterYSize, dataset.RasterXSize],
        "proj:transform": [width, turn, x, lean, height, y],
    }


def _bands(
    dataset: gdal.Dataset,
    download: Download,
    names: Sequence[str],
    reference: Optional[osr.SpatialReference],
) -> List[Dict[str, Any]]:
    known = DATASETS.get(download.dataset)
    resolution = _resolution(dataset, reference)
    found = []
    for number in range(1, dataset.RasterCount + 1):
        one = dataset.GetRasterBand(number)
        name = names[number - 1] if number <= len(names) else one.GetDescription()
        if not name and dataset.RasterCount == len(download.bands):
            name = download.bands[number - 1]
        kind = gdal.GetDataTypeName(one.DataType).lower()
        told: Dict[str, Any] = {
            "name": name or str(number),
            "data_type": "uint8" if kind == "byte" else kind,
        }
        if resolution is not None:
            told["raster:spatial_resolution"] = resolution
        entry = band(known, name)
        if entry is not None:
            told["description"] = entry.label
        if entry is not None and entry.wavelength_nm is not None:
            told["eo:center_wavelength"] = entry.wavelength_nm / 1000.0  # micrometres
        if one.GetNoDataValue() is not None:
            told["nodata"] = one.GetNoDataValue()
        if one.GetScale() not in (None, 1.0):
            told["raster:scale"] = one.GetScale()
        if one.GetOffset() not in (None, 0.0):
            told["raster:offset"] = one.GetOffset()
        found.append(told)
    return found


def _resolution(
    dataset: gdal.Dataset, reference: Optional[osr.SpatialReference]
) -> Optional[float]:
    """Return the width of a pixel in metres, which STAC wants; None where it is in degrees."""
    if reference is None or not reference.IsProjected():
        return None
    return float(abs(dataset.GetGeoTransform()[1]) * reference.GetLinearUnits())


def _bbox(geometry: Dict[str, Any]) -> List[float]:
    positions = list(_positions(geometry.get("coordinates") or []))
    east_west = [position[0] for position in positions]
    north_south = [position[1] for position in positions]
    return [min(east_west), min(north_south), max(east_west), max(north_south)]


def _positions(coordinates: Any) -> Iterator[Sequence[float]]:
    if coordinates and isinstance(coordinates[0], (int, float)):
        yield coordinates
        return
    for inner in coordinates:
        yield from _positions(inner)
