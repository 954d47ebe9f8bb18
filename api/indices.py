"""Spectral indices as data: formulas in common band names, value ranges, colours and sources.

A formula is written with common names ("nir", "red", …), as ``api/formulas.py`` reads it.
``COMMON_NAMES`` says which band of a dataset stands for which common name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Dict, Mapping, Optional, Sequence, Tuple

from .errors import InvalidRequestError
from .formulas import Formula, read_formula
from .texts import QT_TRANSLATE_NOOP, translate

_NAME = re.compile(r"[a-z]\w*")


class MissingBandsError(InvalidRequestError):
    """A sensor cannot make an index.

    :param message: why, as a sentence
    :param label: the index
    :param missing: what the sensor lacks, in words, such as "red edge"
    """

    ADVICE = QT_TRANSLATE_NOOP("Api", "Choose another index or another sensor.")

    def __init__(self, message: str, label: str, missing: str):
        super().__init__(message)
        self.label = label
        self.missing = missing


Colour = str
Ramp = Tuple[Tuple[float, Colour], ...]

# Colours of our own, chosen for each kind of index; values are of the index.
_GREENNESS: Tuple[Colour, ...] = (
    "#a50026", "#d73027", "#f46d43", "#fdae61", "#fee08b",
    "#d9ef8b", "#a6d96a", "#66bd63", "#1a9850", "#006837",
)  # fmt: skip
_MOISTURE: Tuple[Colour, ...] = (
    "#8c510a", "#bf812d", "#dfc27d", "#f6e8c3", "#f5f5f5",
    "#c7eae5", "#80cdc1", "#35978f", "#01665e", "#003c30",
)  # fmt: skip
_BURN: Tuple[Colour, ...] = (
    "#1a1a1a", "#4d1f0f", "#8b3a1a", "#c8642f", "#e8a468",
    "#f4e3c1", "#cfe0b0", "#94bf7a", "#4f944c", "#1b6131",
)  # fmt: skip
# Red for less, blue for more: the difference of two dates.
CHANGE: Tuple[Colour, ...] = (
    "#67001f", "#b2182b", "#d6604d", "#f4a582", "#f7f7f7",
    "#92c5de", "#4393c3", "#2166ac", "#053061",
)  # fmt: skip


@dataclass(frozen=True)
class Index:
    """One spectral index.

    :param formula: in common names
    :param low, high: the range that a layer shows, the same for each date
    :param is_ratio: scaling all bands by one factor leaves the value as it is; where not, the
        formula holds for reflectance from 0 to 1
    :param alias: the name by which the service's statistics know it, or "" for its formula
    :param source: who published the formula
    """

    id: str
    label: str
    meaning: str
    formula: str
    low: float
    high: float
    colours: Tuple[Colour, ...]
    is_ratio: bool
    alias: str
    source: str

    @cached_property
    def names(self) -> Tuple[str, ...]:
        """The common names of the bands that it is made of."""
        return read_formula(self.formula).names

    @property
    def ramp(self) -> Ramp:
        """The colours with the values at which they stand, evenly over the range shown."""
        return _ramp(self.low, self.high, self.colours)


_TABLE: Tuple[Index, ...] = (
    Index(
        "ndvi",
        "NDVI",
        QT_TRANSLATE_NOOP("Api", "How green and dense vegetation is"),
        "(nir - red) / (nir + red)",
        *(-0.1, 0.9, _GREENNESS, True, "NDVI"),
        "Rouse et al. 1974, NASA SP-351",
    ),
    Index(
        "ndre",
        "NDRE",
        QT_TRANSLATE_NOOP("Api", "Chlorophyll of dense crops, where NDVI no longer rises"),
        "(nir - rededge1) / (nir + rededge1)",
        *(-0.1, 0.7, _GREENNESS, True, "NDRE"),
        "Barnes et al. 2000, 5th Int. Conf. on Precision Agriculture",
    ),
    Index(
        "ndmi",
        "NDMI",
        QT_TRANSLATE_NOOP("Api", "Water in leaves"),
        "(nir - swir1) / (nir + swir1)",
        *(-0.5, 0.6, _MOISTURE, True, "NDMI"),
        "Gao 1996, Remote Sensing of Environment 58, 257-266",
    ),
    Index(
        "ndwi",
        "NDWI",
        QT_TRANSLATE_NOOP("Api", "Open water"),
        "(green - nir) / (green + nir)",
        *(-0.8, 0.8, _MOISTURE, True, "NDWI"),
        "McFeeters 1996, Int. J. of Remote Sensing 17, 1425-1432",
    ),
    Index(
        "evi",
        "EVI",
        QT_TRANSLATE_NOOP("Api", "Dense vegetation, less disturbed by haze and soil"),
        "2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1)",
        *(-0.1, 0.9, _GREENNESS, False, "EVI"),
        "Huete et al. 2002, Remote Sensing of Environment 83, 195-213",
    ),
    Index(
        "savi",
        "SAVI",
        QT_TRANSLATE_NOOP("Api", "Sparse vegetation over bright soil"),
        "1.5 * (nir - red) / (nir + red + 0.5)",
        *(-0.1, 0.8, _GREENNESS, False, "SAVI"),
        "Huete 1988, Remote Sensing of Environment 25, 295-309",
    ),
    Index(
        "msavi",
        "MSAVI",
        QT_TRANSLATE_NOOP("Api", "Sparse vegetation, with the soil's share found by itself"),
        "(2 * nir + 1 - sqrt((2 * nir + 1) * (2 * nir + 1) - 8 * (nir - red))) / 2",
        *(-0.1, 0.8, _GREENNESS, False, "MSAVI"),
        "Qi et al. 1994, Remote Sensing of Environment 48, 119-126",
    ),
    Index(
        "gci",
        "GCI",
        QT_TRANSLATE_NOOP("Api", "Chlorophyll in leaves"),
        "nir / green - 1",
        *(0.0, 8.0, _GREENNESS, True, "GCI"),
        "Gitelson et al. 2003, J. of Plant Physiology 160, 271-282",
    ),
    Index(
        "nbr",
        "NBR",
        QT_TRANSLATE_NOOP("Api", "Burnt land"),
        "(nir - swir2) / (nir + swir2)",
        *(-0.6, 0.8, _BURN, True, "NBR"),
        "Key and Benson 2006, USDA RMRS-GTR-164",
    ),
)


def change_ramp(index: Index) -> Ramp:
    """Return the colours of a difference of two dates, evenly round zero.

    They reach as far as half of the range that the index shows, the same for each pair of dates.
    """
    reach = (index.high - index.low) / 2
    return _ramp(-reach, reach, CHANGE)


def _ramp(low: float, high: float, colours: Tuple[Colour, ...]) -> Ramp:
    steps = len(colours) - 1
    return tuple((low + (high - low) * step / steps, one) for step, one in enumerate(colours))


INDICES: Mapping[str, Index] = MappingProxyType({index.id: index for index in _TABLE})


def _names(**bands: str) -> Mapping[str, str]:
    return MappingProxyType(bands)


# The bands of each dataset that stand for the common names (labels of api/datasets.py). Near
# infrared of Sentinel-2 is B08, at 10 m; its red edge is at 705 nm as EOSDA's own NDRE has it
# (eosda-api.md 5.3).
_S2 = _names(
    coastal="B01", blue="B02", green="B03", red="B04", rededge1="B05", rededge2="B06",
    rededge3="B07", nir="B08", swir1="B11", swir2="B12",
)  # fmt: skip
_OLI = _names(coastal="B1", blue="B2", green="B3", red="B4", nir="B5", swir1="B6", swir2="B7")
_TM = _names(blue="B1", green="B2", red="B3", nir="B4", swir1="B5", swir2="B7")
_MSS = _names(green="B1", red="B2", nir="B4")

COMMON_NAMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "sentinel2": _S2,
        "sentinel2l2a": _S2,
        "landsat9": _OLI,
        "landsat8": _OLI,
        "landsat7": _TM,
        "landsat5tm": _TM,
        "landsat4tm": _TM,
        "landsat5mss": _MSS,
        "landsat4mss": _MSS,
        "modis": _names(red="B1", nir="B2", blue="B3", green="B4", swir1="B6", swir2="B7"),
        "naip": _names(red="B1", green="B2", blue="B3", nir="B4"),
        "cbers4": _names(blue="B5", green="B6", red="B7", nir="B8"),
    }
)


def bands_of(index: Index, dataset: str) -> Dict[str, str]:
    """Return the bands of a dataset that an index needs, by their common names.

    :param dataset: id of a dataset
    :raises MissingBandsError: the sensor lacks one of them
    """
    there = COMMON_NAMES.get(dataset, {})
    missing = [name for name in index.names if name not in there]
    if missing:
        words = ", ".join(translate("Api", _COMMON_LABELS.get(name, name)) for name in missing)
        text = translate("Api", "{index} needs {bands}, which this sensor does not have.")
        raise MissingBandsError(text.format(index=index.label, bands=words), index.label, words)
    return {name: there[name] for name in index.names}


def bands_to_order(
    index: Index, dataset: str, *, mask_clouds: bool = False, others: Sequence[str] = ()
) -> Tuple[str, ...]:
    """Return the bands to be ordered for an index, each once.

    :param dataset: id of a dataset
    :param mask_clouds: whether to order the band that tells of clouds, too, if there is one
    :param others: bands that are wanted beside those of the index
    :raises MissingBandsError: the sensor lacks one, or its values cannot be made reflectance
    """
    bands = (*bands_of(index, dataset).values(), *others)
    if not index.is_ratio and dataset not in SCALES:
        text = translate(
            "Api",
            "{index} needs reflectance, and how the numbers of this sensor become that is not"
            " known.",
        )
        words = translate("Api", "reflectance")
        raise MissingBandsError(text.format(index=index.label), index.label, words)
    clouds = CLOUD_BANDS.get(dataset) if mask_clouds else None
    return tuple(dict.fromkeys((*bands, *((clouds,) if clouds else ()))))


def index_of(preset: str, dataset: str, bands: Sequence[str]) -> Optional[Index]:
    """Return the index that bands were ordered for, if they make it.

    :param preset: the preset with which they were chosen; that of an index has the index's id
    :param dataset: id of their dataset
    :param bands: all that were ordered
    """
    index = INDICES.get(preset)
    if index is None:
        return None
    try:
        needed = bands_of(index, dataset).values()
    except MissingBandsError:
        return None
    return index if set(needed) <= set(bands) else None


def masks_clouds(dataset: str, bands: Sequence[str]) -> bool:
    """Return whether the band that tells of clouds was ordered with an index, to mask them."""
    return CLOUD_BANDS.get(dataset) in bands


# The band of each dataset that tells of clouds (core/raster/clouds.py says how).
CLOUD_BANDS: Mapping[str, str] = MappingProxyType(
    {"sentinel2l2a": "SCL", "landsat8": "BQA", "landsat9": "BQA"}
)
# Digital numbers times this are reflectance, where a file says nothing itself: Sentinel-2 as ESA
# quantifies it, MODIS MCD43A4 as NASA's product guide has it. What EOSDA delivers of the others is
# not known (eosda-api.md 5.2), so nothing is assumed.
SCALES: Mapping[str, float] = MappingProxyType(
    {"sentinel2": 1e-4, "sentinel2l2a": 1e-4, "modis": 1e-4}
)


_COMMON_LABELS = {
    "blue": QT_TRANSLATE_NOOP("Api", "blue"),
    "green": QT_TRANSLATE_NOOP("Api", "green"),
    "red": QT_TRANSLATE_NOOP("Api", "red"),
    "nir": QT_TRANSLATE_NOOP("Api", "near infrared"),
    "rededge1": QT_TRANSLATE_NOOP("Api", "red edge"),
    "swir1": QT_TRANSLATE_NOOP("Api", "short-wave infrared 1"),
    "swir2": QT_TRANSLATE_NOOP("Api", "short-wave infrared 2"),
}


def missing_in(dataset: str) -> Tuple[MissingBandsError, ...]:
    """Return for each index that a dataset cannot make what is missing for it.

    :param dataset: id of a dataset; one without any of the common bands, such as radar, has none
    """
    found = []
    for index in INDICES.values() if dataset in COMMON_NAMES else ():
        try:
            bands_to_order(index, dataset)
        except MissingBandsError as error:
            found.append(error)
    return tuple(found)


def formula_of(index: Index, dataset: str) -> Formula:
    """Return the formula of an index in the names of a dataset's bands.

    :param dataset: id of a dataset
    :raises MissingBandsError: the sensor lacks a band
    """
    bands = bands_of(index, dataset)
    return read_formula(_NAME.sub(lambda name: bands.get(name[0], name[0]), index.formula))
