"""Which delivered band is which."""

from __future__ import annotations

import math
import re
from itertools import chain
from pathlib import Path
from typing import Callable, Dict, List, Mapping, Sequence, Tuple

from ...api.datasets import DATASETS, band
from ...api.indices import COMMON_NAMES
from .source import Source

# The name of a band that holds no values, but which pixels are to be seen.
ALPHA = ""

_WORD = re.compile(r"[A-Za-z0-9]+")
# B4 and B04 are one.
_ZEROS = re.compile(r"(?<=[a-z])0+(?=\d)")
# Words in the names of files that tell of a band, or show it, beside the one that holds it.
_ABOUT = frozenset(
    (
        *("msk", "mask", "qa", "qi", "qualit", "quality", "classi", "detfoo", "cloud", "clouds"),
        *("tci", "pvi", "preview", "quicklook", "thumb", "thumbnail", "browse", "overview"),
    )
)


def name_bands(
    files: Sequence[Source], dataset: str, asked: Sequence[str]
) -> List[Tuple[str, ...]]:
    """Return which band is which in each file; ``ALPHA`` for one that holds no values.

    What no file says is guessed, but never a band that another file has by name; and a file that
    only tells of a band, such as a mask, does not stand for it where the band itself has come.

    :param files: all rasters of one delivery
    :param dataset: id of the dataset
    :param asked: the bands that were ordered
    """
    alone, written = len(files) == 1, _written(dataset, asked)
    hold_values = [_hold_values(file, written, asked, alone) for file in files]
    texts = [
        [one.description for one, is_value in zip(file.bands, held) if is_value]
        for file, held in zip(files, hold_values)
    ]
    stems = [Path(file.path).stem for file in files]
    told = [_told(stem, of, written, asked, alone) for stem, of in zip(stems, texts)]
    about = [not _ABOUT.isdisjoint(_words(stem)) for stem in stems]
    held_by = {name for names, is_about in zip(told, about) if not is_about for name in names}
    told = [
        () if is_about and held_by.intersection(names) else names
        for names, is_about in zip(told, about)
    ]
    came = set(chain(*told))
    left = [name for name in asked if name not in came]
    found = []
    for file, stem, held, names in zip(files, stems, hold_values, told):
        rest = iter(names or _guessed(stem, sum(held), dataset, left, file.grid.pixel[0]))
        found.append(tuple(next(rest) if is_value else ALPHA for is_value in held))
    return found


def band_in(text: str, known: Mapping[str, str], key: Callable[[str], str] = str.casefold) -> str:
    """Return the one band that a text names, as a whole or among other words; "" if none.

    :param known: the names of bands by the keys of what they are written as
    :param key: makes what is the same alike
    """
    whole = known.get(key(text.strip()))
    found = {known[word] for word in _words(text, key) if word in known}
    return whole or (found.pop() if len(found) == 1 else "")


def _plain(text: str) -> str:
    return _ZEROS.sub("", text.casefold())


def _words(text: str, key: Callable[[str], str] = _plain) -> List[str]:
    return list(map(key, _WORD.findall(text)))


def _hold_values(
    file: Source, written: Mapping[str, str], asked: Sequence[str], alone: bool
) -> Tuple[bool, ...]:
    """Return of each band of a file whether it holds values.

    GDAL writes the fourth of four bands of 8 bits as alpha unless it is told otherwise.
    """
    named = [band_in(one.description, written, _plain) in asked for one in file.bands]
    if alone and len(named) == len(asked) and not any(named):
        return (True,) * len(named)
    return tuple(name or not one.is_alpha for name, one in zip(named, file.bands))


def _told(
    stem: str, texts: Sequence[str], written: Mapping[str, str], asked: Sequence[str], alone: bool
) -> Tuple[str, ...]:
    """Return which band is which by description, by file name, or by the order asked for.

    How the service names bands and files in a zip is not documented (``eosda-api.md`` 9.3), so
    each sign is tried, the surest first.

    :param texts: what the file calls its bands that hold values
    :param alone: it is the only raster of its part
    :return: nothing if no sign tells
    """
    count, told = len(texts), [band_in(text, written, _plain) for text in texts]
    if count and all(told) and len(set(told)) == count:
        # Also where another one came than was ordered.
        return tuple(told)
    named = [name if name in asked else "" for name in told]
    each_once = len(set(filter(None, named))) == len(list(filter(None, named)))
    if each_once and set(asked) <= set(named):
        return tuple(name or _unnamed(stem, n) for n, name in enumerate(named, start=1))
    plain = {_plain(name): name for name in asked}
    in_stem = [plain[word] for word in _words(stem) if word in plain]
    if len(in_stem) == count == len(set(in_stem)):
        return tuple(in_stem)
    if alone and count == len(asked):
        # What is named keeps its name; the others are in the order asked for.
        others = iter(name for name in asked if name not in named)
        return tuple(name or next(others) for name in named) if each_once else tuple(asked)
    word = "" if alone or count != 1 else band_in(stem, written, _plain)
    return (word,) if word in asked else ()


def _guessed(
    stem: str, count: int, dataset_id: str, asked: Sequence[str], pixel: float
) -> Tuple[str, ...]:
    """Return which band is which by the width of a pixel, else names that say nothing.

    :param count: of the bands that hold values
    :param asked: the bands that were ordered and that no file has by name
    :param pixel: its width in units of the CRS
    """
    known = ((name, band(DATASETS.get(dataset_id), name)) for name in asked)
    same_size = tuple(
        name
        for name, found in known
        if found is not None and found.resolution_m and math.isclose(found.resolution_m, pixel)
    )
    if len(same_size) == count:
        return same_size
    return tuple(_unnamed(stem, number) for number in range(1, count + 1))


def _unnamed(stem: str, number: int) -> str:
    return f"{stem} {number}"


def _written(dataset_id: str, asked: Sequence[str]) -> Dict[str, str]:
    """Return the bands of a dataset and those asked for by all that they are written as."""
    dataset = DATASETS.get(dataset_id)
    bands = dataset.bands if dataset is not None else ()
    return {
        **{one.label.casefold(): one.name for one in bands},
        **COMMON_NAMES.get(dataset_id, {}),
        **{_plain(name): name for name in (*(one.name for one in bands), *asked)},
    }
