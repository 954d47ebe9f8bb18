"""Rows that follow each other, told to a view in one go."""

from __future__ import annotations

from typing import Iterable, Iterator, Tuple


def index_ranges(rows: Iterable[int]) -> Iterator[Tuple[int, int]]:
    """Yield the first and the last of each range of rows that follow each other."""
    first = last = -1
    for row in sorted(set(rows)):
        if first >= 0 and row != last + 1:
            yield first, last
        if first < 0 or row != last + 1:
            first = row
        last = row
    if first >= 0:
        yield first, last
