"""The scenes that the stand-in serves: made once into a cache, or real ones from a folder."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import gdal, ogr, osr

from . import landscape as land_

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

DEFAULT_CACHE = Path(__file__).resolve().parents[2] / "build" / "sandbox" / "scenes"
# Part of the cache's name: raise it when the scenes change.
VERSION = 1

DATASET_OF = {"S2": "sentinel2", "S2L2A": "sentinel2l2a", "L8": "landsat8"}
S2_RESOLUTION = {
    **dict.fromkeys(("B02", "B03", "B04", "B08"), 10),
    **dict.fromkeys(("B05", "B06", "B07", "B8A", "B11", "B12"), 20),
    **dict.fromkeys(("B01", "B09"), 60),
}
L8_LIKE = {
    "B1": "B01",
    "B2": "B02",
    "B3": "B03",
    "B4": "B04",
    "B5": "B8A",
    "B6": "B11",
    "B7": "B12",
    "B8": "B03",
}
# What the air adds to each band of a Level-1C scene.
HAZE = {"B01": 700, "B02": 520, "B03": 260, "B04": 130, "B05": 90, "B09": -300}

EPSG = 32635
# The north-west corner of the landscape, near 24.02 E, 49.85 N, on the 60 m grid.
LEFT, TOP = 285000, 5526600
MAIN, NEIGHBOUR = "KR", "LR"
_FIRST_COLUMN = {MAIN: 0, NEIGHBOUR: 720}
_WIDTH = 1200
# Date, cloud in percent, and the edge of the swath: (column at the top row, slope) or None.
SERIES: tuple[tuple[str, float, Optional[tuple[float, float]]], ...] = (
    ("2026-11-13", 62, None),
    ("2026-11-08", 8, None),
    ("2026-11-03", 0, None),
    ("2026-10-29", 97, None),
    ("2026-10-24", 3, None),
    ("2026-10-19", 27, None),
    ("2026-10-14", 12, (690, -0.2)),
    ("2026-10-09", 45, None),
    ("2026-10-04", 1, None),
    ("2026-09-29", 80, None),
    ("2026-09-19", 5, (1100, -0.25)),
    ("2026-09-09", 18, None),
    ("2026-08-30", 0, None),
    ("2026-08-20", 36, None),
)
NEIGHBOUR_DATES = ("2026-11-08", "2026-11-03", "2026-10-24", "2026-10-04")
REPROCESSED = "2026-10-24"
LANDSAT_ID = "LC08_L1TP_185025_20261028_20261105_01_T1"


@dataclass(frozen=True)
class SceneFiles:
    """One scene: what the search tells of it, and where its bands lie."""

    view_id: str
    scene_id: str
    dataset: str
    date: str
    timestamp: str
    cloud: float
    coverage: float
    crs: str
    footprint: Mapping[str, Any]
    tile: Mapping[str, Any]
    satellite: str
    sun: tuple[float, float]
    paths: Mapping[str, Path] = field(repr=False)
    resolutions: Mapping[str, float] = field(repr=False)

    @property
    def sensor(self) -> str:
        return self.view_id.split("/", 1)[0]

    @property
    def bands(self) -> tuple[str, ...]:
        return tuple(self.paths)

    def path(self, band: str) -> Path:
        return self.paths[band]

    def resolution(self, band: str) -> float:
        return self.resolutions[band]


# --- coordinates ---------------------------------------------------------------------------------


def reference(epsg_or_text: Any) -> osr.SpatialReference:
    """A reference system whose coordinates come as x, y whatever its authority says."""
    found = osr.SpatialReference()
    if isinstance(epsg_or_text, int):
        found.ImportFromEPSG(epsg_or_text)
    else:
        found.SetFromUserInput(str(epsg_or_text))
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def lonlat_polygon(points: Iterable[tuple[float, float]], crs: Any) -> dict[str, Any]:
    """A GeoJSON polygon in longitude and latitude around points of another system."""
    change = osr.CoordinateTransformation(reference(crs), reference(4326))
    ring = [[round(v, 9) for v in change.TransformPoint(x, y)[:2]] for x, y in points]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def sample_aoi() -> dict[str, Any]:
    """An irregular polygon of some 6 km², with fields and river, in the middle of the main tile."""
    steps = ((460, 480), (610, 440), (735, 530), (760, 660), (650, 745), (585, 700), (470, 690))
    places = [(LEFT + 10 * column + 3, TOP - 10 * row - 4) for column, row in steps]
    return lonlat_polygon(places, EPSG)


# --- making --------------------------------------------------------------------------------------


class _Maker:
    """Paints the whole collection into one folder."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.land = land_.Landscape()
        creation = gdal.GetDriverByName("GTiff").GetMetadataItem("DMD_CREATIONOPTIONLIST") or ""
        fast = (
            ["COMPRESS=ZSTD", "ZSTD_LEVEL=1"]
            if "ZSTD" in creation
            else ["COMPRESS=DEFLATE", "ZLEVEL=1"]
        )
        self.options = [*fast, "PREDICTOR=2", "TILED=YES", "NUM_THREADS=2"]

    def make(self) -> None:
        for number, (date, cloud, cut) in enumerate(SERIES):
            sky = land_.Sky(900 + number, cloud, cut)
            self._level_2(MAIN, date, sky)
            self._level_1(MAIN, date, 0, sky)
            if date == REPROCESSED:
                self._level_1(MAIN, date, 1, sky)
            if date in NEIGHBOUR_DATES:
                self._level_2(NEIGHBOUR, date, sky)
        self._landsat("2026-10-28", land_.Sky(950, 15))

    def _level_2(self, square: str, date: str, sky: land_.Sky) -> None:
        folder = self._folder("S2L2A", square, date, 0)
        day = dt.date.fromisoformat(date).timetuple().tm_yday
        bands = {}
        for band, size in S2_RESOLUTION.items():
            at = land_.sampling(size, _FIRST_COLUMN[square], _WIDTH)
            values = land_.paint(self.land, sky, band, day, at)
            bands[band] = self._write(folder / f"{band}.tif", values, size, square, sky.cut)
        at = land_.sampling(20, _FIRST_COLUMN[square], _WIDTH)
        found = land_.classes(self.land, sky, day, at)
        bands["SCL"] = self._write(folder / "SCL.tif", found, 20, square, sky.cut)
        self._catalog(folder, "S2L2A", square, date, 0, sky, bands)

    def _level_1(self, square: str, date: str, number: int, sky: land_.Sky) -> None:
        """A Level-1C twin of a made Level-2A scene: views of its files, with the air on top."""
        twin = self._folder("S2L2A", square, date, 0)
        folder = self._folder("S2", square, date, number)
        bands = {}
        for band in S2_RESOLUTION:
            _hazy_view(twin / f"{band}.tif", folder / f"{band}.vrt", HAZE.get(band, 40))
            bands[band] = {"file": f"{band}.vrt"}
        at = land_.sampling(60, _FIRST_COLUMN[square], _WIDTH)
        cirrus = 14 + 600 * sky.cloud[at] ** 2 + 40 * np.abs(self.land.grain[at])
        bands["B10"] = self._write(folder / "B10.tif", cirrus, 60, square, sky.cut)
        self._catalog(folder, "S2", square, date, number, sky, bands)

    def _landsat(self, date: str, sky: land_.Sky) -> None:
        folder = self.folder / f"L8_{LANDSAT_ID}"
        folder.mkdir()
        day = dt.date.fromisoformat(date).timetuple().tm_yday
        bands = {}
        for band, like in L8_LIKE.items():
            size = 15 if band == "B8" else 30
            at = land_.sampling(size, 0, land_.COLUMNS)
            light = land_.paint(self.land, sky, like, day, at)
            bands[band] = self._write(folder / f"{band}.tif", light * 5 + 5000, size, MAIN, None)
        at = land_.sampling(30, 0, land_.COLUMNS)
        cloud, grain = sky.cloud[at], self.land.grain[at]
        others = {
            "B9": 5030 + 900 * cloud**2,
            "B10": 24500 + 1500 * grain - 4500 * cloud,
            "B11": 22800 + 1300 * grain - 4000 * cloud,
            "BQA": np.where(cloud > 0.3, 2800, 2720),
        }
        for band, values in others.items():
            bands[band] = self._write(folder / f"{band}.tif", values, 30, MAIN, None)
        corners = _corners(0, land_.COLUMNS)
        covered = float((sky.cloud > 0.3).mean() * 100)
        self._save(
            folder,
            view_id=f"L8/{LANDSAT_ID}",
            scene_id="LC81850252026301LGN00",
            date=date,
            timestamp=f"{date}T09:14:32.118Z",
            cloud=round(covered, 2),
            coverage=100.0,
            footprint=lonlat_polygon(corners, EPSG),
            tile=lonlat_polygon(corners, EPSG),
            satellite="LANDSAT_8",
            sun=[25.31, 163.42],
            bands=bands,
        )

    def _catalog(
        self,
        folder: Path,
        sensor: str,
        square: str,
        date: str,
        number: int,
        sky: land_.Sky,
        bands: dict,
    ) -> None:
        cut = sky.cut if square == MAIN else None
        first = _FIRST_COLUMN[square]
        cloud = sky.cloud[:, first : first + _WIDTH]
        seen = ~_beyond(cut, 10, *cloud.shape)
        year, month, day = (int(part) for part in date.split("-"))
        satellite = "AB"[dt.date.fromisoformat(date).toordinal() // 5 % 2]
        late = (dt.date.fromisoformat(date) - dt.date(2026, 8, 20)).days
        self._save(
            folder,
            view_id=f"{sensor}/35/U/{square}/{year}/{month}/{day}/{number}",
            scene_id=f"S2{satellite}_tile_{year}{month:02}{day:02}_35U{square}_{number}",
            date=date,
            timestamp=f"{date}T09:3{'4' if square == MAIN else '5'}:17.{100 + late:03}Z",
            cloud=round(float((cloud[seen] > 0.3).mean() * 100), 2),
            coverage=round(float(seen.mean() * 100), 2),
            footprint=lonlat_polygon(_corners(first, _WIDTH, cut), EPSG),
            tile=lonlat_polygon(_corners(first, _WIDTH), EPSG),
            satellite=f"Sentinel-2{satellite}",
            sun=[round(52.4 - 0.36 * late, 4), round(158.2 + 0.12 * late, 4)],
            bands=bands,
        )

    def _save(self, folder: Path, bands: dict, **entries: Any) -> None:
        entries.update(crs=f"EPSG:{EPSG}", bands={name: bands[name] for name in sorted(bands)})
        (folder / "catalog.json").write_text(json.dumps(entries, indent=1), encoding="utf-8")

    def _folder(self, sensor: str, square: str, date: str, number: int) -> Path:
        tail = f"_{number}" if number else ""
        folder = self.folder / f"{sensor}_35U{square}_{date.replace('-', '')}{tail}"
        folder.mkdir(exist_ok=True)
        return folder

    def _write(
        self, path: Path, values: np.ndarray, size: int, square: str, cut: Any
    ) -> dict[str, str]:
        kind = np.uint8 if values.dtype == np.uint8 else np.uint16
        values = values.astype(kind)
        if cut and square == MAIN:
            values[_beyond(cut, size, *values.shape)] = 0
        rows, columns = values.shape
        code = gdal.GDT_Byte if kind is np.uint8 else gdal.GDT_UInt16
        made = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, code, self.options)
        left = LEFT + 10 * _FIRST_COLUMN[square]
        made.SetGeoTransform((left, size, 0, TOP, 0, -size))
        made.SetSpatialRef(reference(EPSG))
        band = made.GetRasterBand(1)
        band.SetNoDataValue(0)
        band.SetDescription(path.stem)
        band.WriteArray(values)
        return {"file": path.name}


def _beyond(cut: Any, size: int, rows: int, columns: int) -> np.ndarray:
    """The pixels that the satellite did not see, east of a slanted line."""
    if not cut:
        return np.zeros((rows, columns), bool)
    step = size / land_.PIXEL
    column = (np.arange(columns)[None, :] + 0.5) * step
    row = (np.arange(rows)[:, None] + 0.5) * step
    return column > cut[0] + cut[1] * row


def _corners(first: int, width: int, cut: Any = None) -> list[tuple[float, float]]:
    bottom = land_.ROWS
    right_top = min(cut[0], width) if cut else width
    right_bottom = min(cut[0] + cut[1] * bottom, width) if cut else width
    pixels = [(0, 0), (right_top, 0), (right_bottom, bottom), (0, bottom)]
    return [(LEFT + 10 * (first + column), TOP - 10 * row) for column, row in pixels]


def _hazy_view(source: Path, target: Path, haze: float) -> None:
    """A virtual raster that adds a constant to another one and keeps its empty pixels empty."""
    opened = gdal.Open(str(source))
    columns, rows = opened.RasterXSize, opened.RasterYSize
    numbers = ", ".join(repr(value) for value in opened.GetGeoTransform())
    inside = f'xOff="0" yOff="0" xSize="{columns}" ySize="{rows}"'
    beside = os.path.relpath(source, target.parent)
    target.write_text(
        f'<VRTDataset rasterXSize="{columns}" rasterYSize="{rows}"><SRS>EPSG:{EPSG}</SRS>'
        f"<GeoTransform>{numbers}</GeoTransform>"
        f'<VRTRasterBand dataType="UInt16" band="1"><Description>{target.stem}</Description>'
        "<NoDataValue>0</NoDataValue><ComplexSource>"
        f'<SourceFilename relativeToVRT="1">{beside}</SourceFilename><SourceBand>1</SourceBand>'
        f"<SrcRect {inside}/><DstRect {inside}/><NODATA>0</NODATA>"
        f"<ScaleOffset>{haze}</ScaleOffset><ScaleRatio>1</ScaleRatio>"
        "</ComplexSource></VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )


def ensure_scenes(cache: Path) -> Path:
    """The folder of made scenes, making it when it is not there.

    Several processes may come here at once: each builds beside, and the first to rename wins.
    """
    final = cache / f"made-{VERSION}"
    if final.is_dir():
        return final
    cache.mkdir(parents=True, exist_ok=True)
    building = Path(tempfile.mkdtemp(prefix=".making-", dir=cache))
    try:
        _Maker(building).make()
        try:
            building.rename(final)
        except OSError:
            if not final.is_dir():
                raise
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return final


# --- reading -------------------------------------------------------------------------------------

_REAL_S2 = re.compile(r"(S2|S2L2A)_(\d{1,2})([A-Z])([A-Z]{2})_(\d{4})(\d\d)(\d\d)(?:_(\d+))?$")
_README_ROW = re.compile(
    r"`(?P<folder>\w+)/`.*?(?P<time>\d{4}-\d\d-\d\dT[\d:.]+Z), (?P<cloud>[\d.]+) % cloud"
)


def load_scenes(folders: Iterable[Path]) -> dict[str, SceneFiles]:
    """Every scene in every folder, by view_id."""
    found = {}
    for folder in folders:
        notes = _notes(folder / "README.md")
        for place in sorted(path for path in folder.iterdir() if path.is_dir()):
            scene = _from_catalog(place) or _from_name(place, notes)
            if scene is not None:
                found[scene.view_id] = scene
    return found


def _from_catalog(folder: Path) -> Optional[SceneFiles]:
    path = folder / "catalog.json"
    if not path.is_file():
        return None
    entries = json.loads(path.read_text(encoding="utf-8"))
    files = {name: folder / band["file"] for name, band in entries.pop("bands").items()}
    return _scene(entries, files)


def _notes(readme: Path) -> dict[str, tuple[str, float]]:
    """The time and the cloud of each folder, as far as a table beside them tells."""
    if not readme.is_file():
        return {}
    rows = _README_ROW.finditer(readme.read_text(encoding="utf-8"))
    return {row["folder"]: (row["time"], float(row["cloud"])) for row in rows}


def _from_name(folder: Path, notes: Mapping[str, tuple[str, float]]) -> Optional[SceneFiles]:
    name = _REAL_S2.match(folder.name)
    files = {path.stem: path for path in sorted(folder.glob("*.tif"))}
    if name is None or not files:
        return None
    sensor, zone, latitude, square, year, month, day, number = name.groups()
    date = f"{year}-{month}-{day}"
    when = f"{year}/{int(month)}/{int(day)}"
    time, cloud = notes.get(folder.name, (f"{date}T10:30:00Z", 0.0))
    first = gdal.Open(str(next(iter(files.values()))))
    crs = f"EPSG:{first.GetSpatialRef().GetAuthorityCode(None)}"
    footprint, coverage = _data_hull(first, crs)
    entries = {
        "view_id": "/".join((sensor, str(int(zone)), latitude, square, when, number or "0")),
        "scene_id": f"S2A_tile_{year}{month}{day}_{zone}{latitude}{square}_{number or 0}",
        "date": date,
        "timestamp": time,
        "cloud": cloud,
        "coverage": coverage,
        "crs": crs,
        "footprint": footprint,
        "tile": lonlat_polygon(_extent(first), crs),
        "satellite": "Sentinel-2A",
        "sun": [40.0, 155.0],
    }
    return _scene(entries, files)


def _extent(raster: gdal.Dataset) -> list[tuple[float, float]]:
    left, width, _, top, _, height = raster.GetGeoTransform()
    right, bottom = left + width * raster.RasterXSize, top + height * raster.RasterYSize
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _data_hull(raster: gdal.Dataset, crs: str) -> tuple[dict[str, Any], float]:
    """The convex hull of the pixels that hold data, and the percentage of those that do."""
    seen = raster.ReadAsArray() != 0
    left, width, _, top, _, height = raster.GetGeoTransform()
    points = ogr.Geometry(ogr.wkbMultiPoint)
    for row in np.flatnonzero(seen.any(axis=1)):
        columns = np.flatnonzero(seen[row])
        for column in (columns[0], columns[-1] + 1):
            for edge in (row, row + 1):
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(left + float(column) * width, top + float(edge) * height)
                points.AddGeometry(point)
    # Kept by name: a ring outlives its polygon in GDAL's Python only as a dangling pointer.
    hull = points.ConvexHull()
    ring = hull.GetGeometryRef(0).GetPoints()[:-1]
    return lonlat_polygon([point[:2] for point in ring], crs), round(float(seen.mean() * 100), 2)


def _scene(entries: dict[str, Any], files: Mapping[str, Path]) -> SceneFiles:
    sizes = {name: gdal.Open(str(path)).GetGeoTransform()[1] for name, path in files.items()}
    dataset = DATASET_OF[entries["view_id"].split("/", 1)[0]]
    entries["sun"] = tuple(entries["sun"])
    return SceneFiles(dataset=dataset, paths=dict(files), resolutions=sizes, **entries)
