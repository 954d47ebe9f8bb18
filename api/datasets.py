"""What is known of the datasets: bands, presets, codes (eosda-api.md section 5).

``confirmed`` says whether EOSDA's own pages or clients that ran against it use the name. The rest
are the agencies' standard bands in the same spelling. A dataset that is not in the table can be
used all the same: the functions cope.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import List, Mapping, Optional, Sequence, Tuple

from .errors import InvalidRequestError
from .indices import COMMON_NAMES, INDICES, MissingBandsError, bands_to_order
from .texts import QT_TRANSLATE_NOOP, translate
from .values import as_day, day_of_year

MAX_VIEW_ID = 200

_VIEW_ID = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)+")
_DAY_DIGITS = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?![0-9])")
_LANDSAT_SCENE = re.compile(r"L[A-Z][0-9]{7}((?:19|20)[0-9]{2})([0-3][0-9]{2})")
_YEAR_AND_DAY = re.compile(r"((?:19|20)[0-9]{2})([0-3][0-9]{2})")
# The rule of 2.2 says "the sensor is S2"; that this includes Level-2A is an expectation.
_JPEG2000_CODES = frozenset(("S2", "S2L2A"))


@dataclass(frozen=True)
class Band:
    """One band: ``name`` goes into requests, ``label`` is for people."""

    name: str
    label: str
    wavelength_nm: Optional[float]
    resolution_m: Optional[float]
    confirmed: bool


@dataclass(frozen=True)
class Preset:
    """A choice of bands with a name.

    ``kind`` is "rgb" (in this order), "index" (``id`` is that of the index) or "single".
    """

    id: str
    label: str
    bands: Tuple[str, ...]
    kind: str


@dataclass(frozen=True)
class Dataset:
    """One dataset; ``codes`` are the first parts that its view ids can have."""

    id: str
    label: str
    codes: Tuple[str, ...]
    bands: Tuple[Band, ...]
    presets: Tuple[Preset, ...]
    note: str
    has_cloud: bool


_Rows = Tuple[Tuple[str, str, Optional[float], Optional[float]], ...]

_S2: _Rows = (
    ("B01", QT_TRANSLATE_NOOP("Api", "Coastal aerosol"), 443, 60),
    ("B02", QT_TRANSLATE_NOOP("Api", "Blue"), 490, 10),
    ("B03", QT_TRANSLATE_NOOP("Api", "Green"), 560, 10),
    ("B04", QT_TRANSLATE_NOOP("Api", "Red"), 665, 10),
    ("B05", QT_TRANSLATE_NOOP("Api", "Red edge 1"), 705, 20),
    ("B06", QT_TRANSLATE_NOOP("Api", "Red edge 2"), 740, 20),
    ("B07", QT_TRANSLATE_NOOP("Api", "Red edge 3"), 783, 20),
    ("B08", QT_TRANSLATE_NOOP("Api", "Near infrared"), 842, 10),
    ("B8A", QT_TRANSLATE_NOOP("Api", "Narrow near infrared"), 865, 20),
    ("B09", QT_TRANSLATE_NOOP("Api", "Water vapour"), 945, 60),
    ("B10", QT_TRANSLATE_NOOP("Api", "Cirrus"), 1375, 60),
    ("B11", QT_TRANSLATE_NOOP("Api", "SWIR 1"), 1610, 20),
    ("B12", QT_TRANSLATE_NOOP("Api", "SWIR 2"), 2190, 20),
)
_S2L2A: _Rows = (
    *(row for row in _S2 if row[0] != "B10"),
    ("SCL", QT_TRANSLATE_NOOP("Api", "Scene classes"), None, 20),
)
_OLI: _Rows = (
    ("B1", QT_TRANSLATE_NOOP("Api", "Coastal aerosol"), 440, 30),
    ("B2", QT_TRANSLATE_NOOP("Api", "Blue"), 480, 30),
    ("B3", QT_TRANSLATE_NOOP("Api", "Green"), 560, 30),
    ("B4", QT_TRANSLATE_NOOP("Api", "Red"), 650, 30),
    ("B5", QT_TRANSLATE_NOOP("Api", "Near infrared"), 860, 30),
    ("B6", QT_TRANSLATE_NOOP("Api", "SWIR 1"), 1610, 30),
    ("B7", QT_TRANSLATE_NOOP("Api", "SWIR 2"), 2200, 30),
    ("B8", QT_TRANSLATE_NOOP("Api", "Panchromatic"), 590, 15),
    ("B9", QT_TRANSLATE_NOOP("Api", "Cirrus"), 1370, 30),
    ("B10", QT_TRANSLATE_NOOP("Api", "Thermal 1"), 10900, 30),
    ("B11", QT_TRANSLATE_NOOP("Api", "Thermal 2"), 12000, 30),
    ("BQA", QT_TRANSLATE_NOOP("Api", "Quality"), None, 30),
)
_TM: _Rows = (
    ("B1", QT_TRANSLATE_NOOP("Api", "Blue"), 485, 30),
    ("B2", QT_TRANSLATE_NOOP("Api", "Green"), 560, 30),
    ("B3", QT_TRANSLATE_NOOP("Api", "Red"), 660, 30),
    ("B4", QT_TRANSLATE_NOOP("Api", "Near infrared"), 830, 30),
    ("B5", QT_TRANSLATE_NOOP("Api", "SWIR 1"), 1650, 30),
    ("B6", QT_TRANSLATE_NOOP("Api", "Thermal"), 11450, 30),
    ("B7", QT_TRANSLATE_NOOP("Api", "SWIR 2"), 2215, 30),
)
_MSS: _Rows = (
    ("B1", QT_TRANSLATE_NOOP("Api", "Green"), 550, 60),
    ("B2", QT_TRANSLATE_NOOP("Api", "Red"), 650, 60),
    ("B3", QT_TRANSLATE_NOOP("Api", "Near infrared 1"), 750, 60),
    ("B4", QT_TRANSLATE_NOOP("Api", "Near infrared 2"), 950, 60),
)
_MODIS: _Rows = (
    ("B1", QT_TRANSLATE_NOOP("Api", "Red"), 645, 500),
    ("B2", QT_TRANSLATE_NOOP("Api", "Near infrared"), 858, 500),
    ("B3", QT_TRANSLATE_NOOP("Api", "Blue"), 469, 500),
    ("B4", QT_TRANSLATE_NOOP("Api", "Green"), 555, 500),
    ("B5", QT_TRANSLATE_NOOP("Api", "SWIR 1240 nm"), 1240, 500),
    ("B6", QT_TRANSLATE_NOOP("Api", "SWIR 1"), 1640, 500),
    ("B7", QT_TRANSLATE_NOOP("Api", "SWIR 2"), 2130, 500),
)
_NAIP: _Rows = (
    ("B1", QT_TRANSLATE_NOOP("Api", "Red"), 650, 1),
    ("B2", QT_TRANSLATE_NOOP("Api", "Green"), 550, 1),
    ("B3", QT_TRANSLATE_NOOP("Api", "Blue"), 460, 1),
    ("B4", QT_TRANSLATE_NOOP("Api", "Near infrared"), 835, 1),
)
_S1: _Rows = (
    ("VV", QT_TRANSLATE_NOOP("Api", "Vertical-vertical"), None, 10),
    ("VH", QT_TRANSLATE_NOOP("Api", "Vertical-horizontal"), None, 10),
    ("HH", QT_TRANSLATE_NOOP("Api", "Horizontal-horizontal"), None, 10),
    ("HV", QT_TRANSLATE_NOOP("Api", "Horizontal-vertical"), None, 10),
)
_CBERS: _Rows = (
    ("B5", QT_TRANSLATE_NOOP("Api", "MUX blue"), 485, 20),
    ("B6", QT_TRANSLATE_NOOP("Api", "MUX green"), 555, 20),
    ("B7", QT_TRANSLATE_NOOP("Api", "MUX red"), 660, 20),
    ("B8", QT_TRANSLATE_NOOP("Api", "MUX near infrared"), 830, 20),
    ("B13", QT_TRANSLATE_NOOP("Api", "AWFI blue"), 485, 64),
    ("B14", QT_TRANSLATE_NOOP("Api", "AWFI green"), 555, 64),
    ("B15", QT_TRANSLATE_NOOP("Api", "AWFI red"), 660, 64),
    ("B16", QT_TRANSLATE_NOOP("Api", "AWFI near infrared"), 830, 64),
    ("B2", QT_TRANSLATE_NOOP("Api", "PAN10M green"), 555, 10),
    ("B3", QT_TRANSLATE_NOOP("Api", "PAN10M red"), 660, 10),
    ("B4", QT_TRANSLATE_NOOP("Api", "PAN10M near infrared"), 830, 10),
)


# Composites and single bands by the common names of their bands, for each sensor that has them.
_COMMON: Tuple[Tuple[str, str, Tuple[str, ...]], ...] = (
    ("true_colour", QT_TRANSLATE_NOOP("Api", "True colour"), ("red", "green", "blue")),
    ("colour_infrared", QT_TRANSLATE_NOOP("Api", "Colour infrared"), ("nir", "red", "green")),
    ("swir", QT_TRANSLATE_NOOP("Api", "Short-wave infrared"), ("swir2", "nir", "red")),
    ("agriculture", QT_TRANSLATE_NOOP("Api", "Agriculture"), ("swir1", "nir", "blue")),
    ("red", QT_TRANSLATE_NOOP("Api", "Red band only"), ("red",)),
    ("nir", QT_TRANSLATE_NOOP("Api", "Near infrared band only"), ("nir",)),
)
_RED_EDGE = Preset("red_edge", QT_TRANSLATE_NOOP("Api", "Red edge"), ("B8A", "B05", "B04"), "rgb")
_PANCHROMATIC = Preset("panchromatic", QT_TRANSLATE_NOOP("Api", "Panchromatic"), ("B8",), "single")
_RADAR = (
    Preset("vv", "VV", ("VV",), "single"),
    Preset("vh", "VH", ("VH",), "single"),
    Preset("vv_vh", QT_TRANSLATE_NOOP("Api", "Dual polarisation (VV, VH)"), ("VV", "VH"), "single"),
)
# The order in which a dataset offers its presets.
_KINDS = ("rgb", "index", "single")
# Of these the names of the bands have been seen in the service; SCL has not.
_CONFIRMED = ("sentinel2l2a", "sentinel2", "landsat8")


def _thermal(band: str) -> Preset:
    return Preset("thermal", QT_TRANSLATE_NOOP("Api", "Thermal"), (band,), "single")


def _dataset(
    dataset_id: str,
    label: str,
    codes: Tuple[str, ...],
    rows: _Rows,
    note: str,
    *presets: Preset,
    has_cloud: bool = True,
) -> Dataset:
    """Return a dataset that offers its composites, what indices its bands make, and the rest.

    :param presets: beside those of the common names
    """
    there = COMMON_NAMES.get(dataset_id, {})
    composites = [
        Preset(
            preset_id,
            words,
            tuple(there[name] for name in names),
            "rgb" if len(names) == 3 else "single",
        )
        for preset_id, words, names in _COMMON
        if there.keys() >= set(names)
    ]
    made: List[Preset] = []
    for index in INDICES.values():
        with suppress(MissingBandsError):
            made.append(Preset(index.id, index.label, bands_to_order(index, dataset_id), "index"))
    confirmed = dataset_id in _CONFIRMED
    return Dataset(
        dataset_id,
        label,
        codes,
        tuple(Band(*row, confirmed and row[0] != "SCL") for row in rows),
        tuple(sorted((*composites, *presets, *made), key=lambda one: _KINDS.index(one.kind))),
        note,
        has_cloud,
    )


_USGS = QT_TRANSLATE_NOOP("Api", "The names of the bands are those of USGS.")
_TABLE = (
    _dataset(
        *("sentinel2l2a", "Sentinel-2 L2A", ("S2L2A",), _S2L2A),
        QT_TRANSLATE_NOOP("Api", "Surface reflectance. EOSDA advises it for dates from 2018 on."),
        _RED_EDGE,
    ),
    _dataset(
        *("sentinel2", "Sentinel-2 L1C", ("S2",), _S2),
        QT_TRANSLATE_NOOP("Api", "Top-of-atmosphere reflectance times 10,000."),
        _RED_EDGE,
    ),
    _dataset(
        *("landsat8", "Landsat 8", ("L8",), _OLI),
        QT_TRANSLATE_NOOP("Api", "Thermal bands are sensed at 100 m and delivered at 30 m."),
        _PANCHROMATIC,
        _thermal("B10"),
    ),
    _dataset(
        *("landsat9", "Landsat 9", ("L9",), _OLI),
        QT_TRANSLATE_NOOP("Api", "Offered by EOSDA; the id of this dataset is not confirmed."),
        _PANCHROMATIC,
        _thermal("B10"),
    ),
    _dataset(
        *("landsat7", "Landsat 7", ("L7",)),
        (*_TM, ("B8", QT_TRANSLATE_NOOP("Api", "Panchromatic"), 710, 15)),
        QT_TRANSLATE_NOOP(
            "Api", "Scenes after May 2003 have gaps. The names of the bands are those of USGS."
        ),
        _thermal("B6"),
        _PANCHROMATIC,
    ),
    _dataset("landsat5tm", "Landsat 5 TM", ("L5TM",), _TM, _USGS, _thermal("B6")),
    _dataset("landsat5mss", "Landsat 5 MSS", ("L5MSS",), _MSS, _USGS),
    _dataset("landsat4tm", "Landsat 4 TM", ("L4TM",), _TM, _USGS, _thermal("B6")),
    _dataset("landsat4mss", "Landsat 4 MSS", ("L4MSS",), _MSS, _USGS),
    _dataset(
        *("modis", "MODIS", ("MODIS",), _MODIS),
        QT_TRANSLATE_NOOP(
            "Api",
            "Daily reflectance at about 500 m (MCD43A4). The names of the bands are not confirmed.",
        ),
    ),
    _dataset(
        *("naip", "NAIP", ("NAIP",), _NAIP),
        QT_TRANSLATE_NOOP(
            "Api",
            "United States only, 0.6 to 1 m. EOSDA does not document the names of its bands and "
            "its view ids.",
        ),
        has_cloud=False,
    ),
    _dataset(
        *("sentinel1", "Sentinel-1", ("S1",), _S1),
        QT_TRANSLATE_NOOP(
            "Api", "Radar: clouds do not matter. Which polarisations exist depends on the scene."
        ),
        *_RADAR,
        has_cloud=False,
    ),
    _dataset(
        *("cbers4", "CBERS-4", ("CBERS4MUX", "CBERS4AWFI", "CBERS4PAN10M"), _CBERS),
        QT_TRANSLATE_NOOP(
            "Api",
            "Three cameras with bands of their own; the presets are for MUX. EOSDA does not "
            "document the names of its bands and its view ids.",
        ),
        has_cloud=False,
    ),
)

DATASETS: Mapping[str, Dataset] = MappingProxyType({one.id: one for one in _TABLE})


def validate_view_id(view_id: object) -> str:
    """Return the view id if it can be sent (eosda-api.md 5.1: opaque, but of a safe alphabet).

    :raises InvalidRequestError: it is not text, too long, or holds something a view id never has
    """
    safe = (
        isinstance(view_id, str)
        and len(view_id) <= MAX_VIEW_ID
        and _VIEW_ID.fullmatch(view_id) is not None
        and "." not in view_id.split("/")
        and ".." not in view_id
    )
    if not safe:
        raise InvalidRequestError(translate("Api", "This is not the view id of a scene."))
    return str(view_id)


def sensor_code(view_id: str) -> str:
    """Return the first part of the view id, which names the sensor."""
    return view_id.split("/", 1)[0]


def dataset_for_view_id(view_id: str) -> Optional[Dataset]:
    """Return the dataset that the view id belongs to, or None if its code is not known."""
    code = sensor_code(view_id)
    return next((dataset for dataset in _TABLE if code in dataset.codes), None)


def label_of(dataset_id: str, view_id: str = "") -> str:
    """Return what people call a dataset; an id that is not in the table is returned as it is.

    :param view_id: of a scene, which tells the dataset where the id does not
    """
    known = DATASETS.get(dataset_id) or dataset_for_view_id(view_id)
    return known.label if known else dataset_id


def dataset_id_of(view_id: str) -> str:
    """Return the id of the dataset that a view id belongs to, or its code if that is not known."""
    known = dataset_for_view_id(view_id)
    return known.id if known else sensor_code(view_id)


def date_of_view_id(view_id: str) -> Optional[str]:
    """Return the day of acquisition that a view id carries as YYYY-MM-DD, or None.

    Shapes of eosda-api.md 5.1: Sentinel-2 has year/month/day, MODIS year+day of the year, Landsat a
    scene id of the old or the collection kind, Sentinel-1 the name of the product.
    """
    code, *parts = view_id.split("/")
    if code in _JPEG2000_CODES:
        numbers = parts[3:6]
        if len(numbers) == 3 and all(part.isascii() and part.isdigit() for part in numbers):
            return as_day(f"{numbers[0]:0>4}-{numbers[1]:0>2}-{numbers[2]:0>2}")
        return None
    for part in parts:
        match = _LANDSAT_SCENE.match(part) or _YEAR_AND_DAY.fullmatch(part)
        if match:
            return day_of_year(int(match.group(1)), int(match.group(2)))
        match = _DAY_DIGITS.search(part)
        if match:
            return as_day("-".join(match.groups()))
    return None


def band(dataset: Optional[Dataset], name: str) -> Optional[Band]:
    """Return the band of that name, or None if the dataset or the band is not in the table."""
    bands = dataset.bands if dataset else ()
    return next((entry for entry in bands if entry.name == name), None)


def expected_file_kind(
    view_id_or_dataset: str,
    bands: Sequence[str],
    merge: bool = True,
    metadata: Sequence[str] = (),
) -> str:
    """Return what the service probably delivers, "jp2", "tif" or "zip" (rule of eosda-api.md 2.2).

    Only an expectation, for texts and estimates: what arrives is told by its first bytes.

    :param view_id_or_dataset: the view id of a scene or the id of a dataset
    :param bands: names of the bands asked for
    :param merge: whether bands of one resolution go into one file
    :param metadata: names of the metadata files asked for
    """
    dataset = DATASETS.get(view_id_or_dataset) or dataset_for_view_id(view_id_or_dataset)
    codes = dataset.codes if dataset else ()
    if len(bands) == 1 and _JPEG2000_CODES.intersection(codes):
        return "jp2"
    known = [band(dataset, name) for name in bands]
    resolutions = {entry.resolution_m if entry else None for entry in known}
    alike = len(resolutions) == 1 and None not in resolutions
    return "tif" if not metadata and (len(bands) == 1 or (merge and alike)) else "zip"
