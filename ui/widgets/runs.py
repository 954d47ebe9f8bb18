"""Rows that follow each other, told in one go."""

from __future__ import annotations

from typing import Iterable, Iterator, Tuple


def runs(places: Iterable[int]) -> Iterator[Tuple[int, int]]:
    """Give the first and the last of each run of places that follow each other."""
    first = last = -1
    for place in sorted(set(places)):
        if first >= 0 and place != last + 1:
            yield first, last
        if first < 0 or place != last + 1:
            first = place
        last = place
    if first >= 0:
        yield first, last
