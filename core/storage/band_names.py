"""Which delivered band is which."""

from __future__ import annotations

import math
import re
from typing import Sequence, Tuple

from ...api.datasets import DATASETS, band

# The name of a band that holds no values, but which pixels are to be seen.
ALPHA = ""


def name_bands(
    stem: str,
    described: Sequence[str],
    alpha: Sequence[bool],
    pixel: float,
    dataset: str,
    asked: Sequence[str],
    *,
    alone: bool,
) -> Tuple[str, ...]:
    """Return which band of a file is which; ``ALPHA`` for one that holds no values.

    :param stem: name of the file without its ending
    :param described: what the file calls each of its bands
    :param alpha: whether the file says that it tells which pixels are to be seen
    :param pixel: width of a pixel in units of its CRS
    :param dataset: id of the dataset
    :param asked: the bands that were ordered
    :param alone: it is the only raster of its part
    """
    values = _hold_values(described, alpha, asked, alone)
    texts = [text for text, is_value in zip(described, values) if is_value]
    names = iter(_names(stem, texts, pixel, dataset, asked, alone))
    return tuple(next(names) if is_value else ALPHA for is_value in values)


def _hold_values(
    described: Sequence[str], alpha: Sequence[bool], asked: Sequence[str], alone: bool
) -> Tuple[bool, ...]:
    """Return of each band whether it holds values.

    GDAL writes the fourth of four bands of 8 bits as alpha unless it is told otherwise.
    """
    known = {name.casefold() for name in asked}
    named = [text.casefold() in known for text in described]
    if alone and len(described) == len(asked) and not any(named):
        return (True,) * len(described)
    return tuple(name or not hides for name, hides in zip(named, alpha))


def _names(
    stem: str,
    described: Sequence[str],
    pixel: float,
    dataset: str,
    asked: Sequence[str],
    alone: bool,
) -> Tuple[str, ...]:
    """Return which band is which: by description, by file name, or by the order asked for.

    How the service names bands and files in a zip is not documented (``eosda-api.md`` 9.3), so
    each sign is tried, the surest first.
    """
    count, known = len(described), {name.casefold(): name for name in asked}
    all_bands = {name.casefold(): name for name in (*_bands_of(dataset), *asked)}
    told = [all_bands.get(sign.casefold(), "") for sign in described]
    if all(told) and len(set(told)) == count:
        # Also where another one came than was ordered.
        return tuple(told)
    named = [known.get(sign.casefold(), "") for sign in described]
    if len(asked) == len(list(filter(None, named))) == len(set(filter(None, named))):
        return tuple(name or f"{stem} {number}" for number, name in enumerate(named, start=1))
    tokens = [token.casefold() for token in re.split(r"[^A-Za-z0-9]+", stem)]
    in_stem = [known[token] for token in tokens if token in known]
    if len(in_stem) == count == len(set(in_stem)):
        return tuple(in_stem)
    if alone and count == len(asked):
        return tuple(asked)
    same_size = _at_resolution(dataset, asked, pixel)
    if len(same_size) == count:
        return same_size
    return tuple(f"{stem} {number + 1}" for number in range(count))


def _bands_of(dataset_id: str) -> Sequence[str]:
    dataset = DATASETS.get(dataset_id)
    return [entry.name for entry in dataset.bands] if dataset is not None else []


def _at_resolution(dataset_id: str, asked: Sequence[str], metres: float) -> Tuple[str, ...]:
    dataset = DATASETS.get(dataset_id)
    known = ((name, band(dataset, name)) for name in asked)
    return tuple(
        name
        for name, found in known
        if found is not None and found.resolution_m and math.isclose(found.resolution_m, metres)
    )
