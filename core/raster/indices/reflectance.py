"""Which delivered band is where, and how its values become reflectance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, Optional, Tuple, Union

from osgeo import gdal

from ....api.datasets import DATASETS
from ....api.errors import WrongContentError
from ....api.indices import SCALES
from ....api.models import Scene
from ....api.texts import QT_TRANSLATE_NOOP, translate
from ...gdal.band_names import band_in
from ...gdal.source import read_source
from ...settings.values import ReflectanceOffset
from .calculator import BandFile

# What is to be added to digital numbers since processing baseline 04.00
# (https://sentiwiki.copernicus.eu/web/s2-products, "Radiometric offset"), and the day from which
# ESA has made all scenes so.
BASELINE_04_OFFSET = -1000.0
BASELINE_04 = 400
BASELINE_04_FROM = "2022-01-25"
_SENTINEL_2 = ("sentinel2", "sentinel2l2a")
# In the name of a product: S2B_MSIL2A_20261103T093159_N0512_R136_T35UKR_20261103T120000.
_BASELINE = re.compile(r"_N(\d{2})(\d{2})_")
RASTER_PATTERN = re.compile(r"\.(tiff?|jp2|img|vrt)", re.IGNORECASE)


class UnnamedBandsError(WrongContentError):
    """No band of a raster says which one it is."""

    ADVICE = QT_TRANSLATE_NOOP(
        "Core",
        "Give each band the sensor's name of it as its description, or take a raster that was"
        " downloaded here: its bands have theirs.",
    )
    CONTEXT = "Core"


def named_bands(source: Path) -> Dict[str, Tuple[Path, int]]:
    """Return where each named band is, in a raster or in the rasters of a folder.

    A band's name is its description; a raster of one band may have it in its file's name.

    :raises UnnamedBandsError: no band has a name that a sensor has
    :raises WrongContentError: a raster cannot be read
    """
    known = {band.name.casefold(): band.name for one in DATASETS.values() for band in one.bands}
    paths = rasters_in(source) if source.is_dir() else [source]
    found: Dict[str, Tuple[Path, int]] = {}
    for path in paths:
        bands = read_source(path).bands
        for band in bands:
            name = band_in(band.description, known)
            if not name and len(bands) == 1:
                name = band_in(path.stem, known)
            if name:
                found.setdefault(name, (path, band.number))
    if not found:
        text = translate("Core", "{name} has no names of bands such as B04 or B8.")
        if source.is_dir():
            text = translate("Core", "No raster in {name} has bands with names such as B04 or B8.")
        raise UnnamedBandsError(text.format(name=source.name))
    return found


def rasters_in(folder: Path) -> List[Path]:
    """Return the raster files of a folder, by name."""
    return sorted(path for path in folder.iterdir() if RASTER_PATTERN.fullmatch(path.suffix))


def dataset_of(names: Iterable[str]) -> str:
    """Return the dataset whose bands have these names, or "" where several could be meant.

    Names of two digits are Sentinel-2's. Both of its datasets have the same ones for every index.
    """
    return "sentinel2l2a" if any(re.fullmatch(r"B0\d|B8A", name) for name in names) else ""


@dataclass(frozen=True)
class Offset:
    """Digital numbers to add before the scale, and why, as words for metadata."""

    added: float
    reason: str


def offset_of(rule: ReflectanceOffset, dataset: str, scene: Optional[Scene]) -> Offset:
    """Return what is to be added to the values of a scene.

    :param dataset: id of the dataset; only Sentinel-2's have such an offset
    :param scene: tells the processing baseline by its product, else by its date
    """
    if dataset not in _SENTINEL_2 or rule is ReflectanceOffset.AS_DELIVERED:
        return Offset(0.0, "values as delivered")
    if rule is ReflectanceOffset.ALWAYS:
        return Offset(BASELINE_04_OFFSET, "offset of -1000 as set in the options")
    found = _BASELINE.search((scene.product or "") if scene is not None else "")
    if found is not None:
        baseline, words = int("".join(found.groups())), ".".join(found.groups())
        if baseline >= BASELINE_04:
            return Offset(BASELINE_04_OFFSET, f"offset of -1000 of processing baseline {words}")
        return Offset(0.0, f"no offset: processing baseline {words}")
    date = scene.date if scene is not None else ""
    if date >= BASELINE_04_FROM:
        return Offset(
            BASELINE_04_OFFSET, f"offset of -1000 by the date {date}; the baseline is not known"
        )
    return Offset(0.0, f"no offset by the date {date or 'which is not known'}")


def band_files(
    where: Mapping[str, Tuple[Union[Path, str], int]], dataset: str, added: float
) -> Dict[str, BandFile]:
    """Return the bands with the scale and the offset that make their values reflectance.

    :param where: as of ``named_bands``
    :param dataset: id of the dataset; "" if it is not known
    :param added: digital numbers to add before a dataset's own scale is applied
    :raises WrongContentError: a raster cannot be read
    """
    files = {}
    for name, (path, number) in where.items():
        band = read_source(path).bands[number - 1]
        scale, offset = band.scale or 1.0, band.offset or 0.0
        is_integer = gdal.GetDataTypeName(band.data_type) not in ("Float32", "Float64")
        if (scale, offset) == (1.0, 0.0) and is_integer:
            scale = SCALES.get(dataset, 1.0)
            offset = added * scale
        # Optical digital numbers begin at 1.
        empty = 0.0 if is_integer else None
        files[name] = BandFile(Path(path), number, scale, offset, empty)
    return files


def is_reflectance(band: BandFile) -> bool:
    """Return whether scale and offset are known, so that the values are reflectance."""
    return (band.scale, band.offset) != (1.0, 0.0) or band.empty is None
