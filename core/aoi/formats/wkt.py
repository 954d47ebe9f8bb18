"""WKT and EWKT, read whole or refused with the place.

QGIS's own reader passes over what it does not understand: a corner of one number, or of four where
a comma is missing, is left out without a word (OSGeo/gdal 10496, qgis/QGIS 34496). So the text is
checked here, and QGIS gets two plain numbers a corner: heights do not count, and QGIS 3.22 reads
"1.5e6" but not "19.5e6".
"""

from __future__ import annotations

import math
import re
from typing import Dict, List, Optional, Tuple

from qgis.core import QgsGeometry

from ....api.texts import translate
from ..errors import AoiError
from ..geometry.sanity import LARGEST_COORDINATE

_MAX_DEPTH = 20
# How many brackets there are around a corner; 0 where the members have names of their own.
_LEVELS = {
    "POINT": 1,
    "LINESTRING": 1,
    "LINEARRING": 1,
    "CIRCULARSTRING": 1,
    "MULTIPOINT": 2,
    "POLYGON": 2,
    "TRIANGLE": 2,
    "MULTILINESTRING": 2,
    "CURVEPOLYGON": 2,
    "COMPOUNDCURVE": 2,
    "MULTICURVE": 2,
    "MULTIPOLYGON": 3,
    "MULTISURFACE": 3,
    "POLYHEDRALSURFACE": 3,
    "TIN": 3,
    "GEOMETRYCOLLECTION": 0,
}
# Their members may be named.
_MIXED = ("CURVEPOLYGON", "COMPOUNDCURVE", "MULTICURVE", "MULTISURFACE", "GEOMETRYCOLLECTION")
# What QGIS 3.22 reads by another name only.
_AS = {"TRIANGLE": "POLYGON", "POLYHEDRALSURFACE": "MULTIPOLYGON", "TIN": "MULTIPOLYGON"}
_DIMENSIONS: Dict[str, Tuple[int, ...]] = {"": (2, 3), "Z": (3,), "M": (3,), "ZM": (4,)}

# Patterns that see a pasted text are written so that no text makes them slow: there is one way
# only to match each character.
_NUMBER = r"[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[nN][aA][nN]|[iI][nN][fF])"
_POSITION = re.compile(rf"\s*({_NUMBER}(?:\s+{_NUMBER}){{1,3}})\s*(?=[,)])")
_NAME = re.compile(
    rf"\s*({'|'.join(_LEVELS)})(?:\s*(ZM|Z|M)\b)?(?:\s+(EMPTY)\b|(?!\s*[A-Za-z]))",
    re.IGNORECASE,
)
# What stands before the geometry in EWKT.
SRID = re.compile(r"\s*SRID\s*=\s*(\d{1,9})\s*;\s*", re.IGNORECASE)
_MARK = re.compile(r"\s*([(),])")
_EMPTY = re.compile(r"\s*EMPTY\b", re.IGNORECASE)
_SPACE = re.compile(r"\s*")
_REST = re.compile(r"[^(),\n]{0,60}")
_HEAD = re.compile(r"\s*[A-Za-z]{3,20}\s*(?:(?:Z|M|ZM)\s*)?(?:\(|EMPTY)", re.IGNORECASE)


def begins_wkt(text: str, at: int = 0) -> bool:
    """Return whether a text looks like WKT from a place on."""
    return bool(_HEAD.match(text, at))


def too_deep() -> AoiError:
    """Return the error for a text whose brackets are nested too deeply."""
    return AoiError(
        translate(
            "Aoi",
            "The text is nested too deeply for a geometry. Paste a polygon as GeoJSON or WKT.",
        )
    )


def _not_all(text: str) -> AoiError:
    return AoiError(
        translate(
            "Aoi",
            "The text begins like WKT ({start}), but QGIS cannot read all of it. Write it "
            "as POLYGON or MULTIPOLYGON and try again.",
        ).format(start=text[:30])
    )


def place_in(text: str, at: int, problem: str) -> AoiError:
    """Return the error for a problem in a text, with its place in lines and columns.

    :param at: where it is
    """
    return AoiError(
        translate(
            "Aoi", "The text cannot be read in line {line}, column {column}: {problem}"
        ).format(
            line=text.count("\n", 0, at) + 1,
            column=at - text.rfind("\n", 0, at),
            problem=problem,
        )
    )


def no_corner(found: str, count: int) -> str:
    """Return what is said of a text in the place of a corner.

    :param count: how many numbers it is to have
    """
    return translate(
        "Aoi",
        "“{found}” is no corner of {count} numbers. Check the commas: one stands between "
        "two corners, none within a corner.",
    ).format(found=found, count=count)


class WktReader:
    """Reads geometries from a text, one or several, and counts their corners.

    :param extended: EWKT, which does not say whether a third and a fourth number are Z or M
    """

    def __init__(self, text: str, *, extended: bool = False) -> None:
        # Where the geometry that was read last ended.
        self.at = 0
        self.corners = 0
        self._text = text
        self._extended = extended
        self._written: List[str] = []
        # How many numbers each corner of the present geometry has, once it is known.
        self._sizes: Tuple[int, ...] = (2, 3)
        self._size: Optional[int] = None

    def read(self, at: int) -> None:
        """Read one geometry from a place of the text, which may go on behind it.

        :raises AoiError: it cannot be read whole; the message names the place
        """
        self.at = at
        self._written.append(self._geometry(0))

    def geometry(self) -> QgsGeometry:
        """Build what the geometries read so far are together.

        :raises AoiError: QGIS reads less than what is written
        """
        # QGIS reads no collection with a member that is empty.
        written = [one for one in self._written if not one.endswith(" EMPTY")] or self._written
        wkt = written[0]
        if len(written) > 1:
            wkt = f"GEOMETRYCOLLECTION({','.join(written)})"
        geometry = QgsGeometry.fromWkt(wkt)
        # QGIS closes open rings: there may be more corners than written, but not fewer. Where
        # curves are joined, it counts the end of one and the beginning of the next once.
        fewer = not geometry.isNull() and geometry.constGet().nCoordinates() < self.corners
        if geometry.isNull() or (fewer and "COMPOUNDCURVE" not in wkt):
            raise _not_all(self._written[0])
        return geometry

    def refusal(self, problem: str, at: Optional[int] = None) -> AoiError:
        """Return the error for a problem, with its place in lines and columns.

        :param at: where it is; None for where the reader stands
        """
        at = self._behind_spaces(self.at if at is None else at)
        return place_in(self._text, at, problem)

    def _behind_spaces(self, at: int) -> int:
        return _SPACE.match(self._text, at).end()  # type: ignore[union-attr]

    def _geometry(self, depth: int) -> str:
        """Read a named geometry; one that is empty is written as nothing."""
        if depth > _MAX_DEPTH:
            raise too_deep()
        begin = self.at
        name, dimension, is_empty = self._name()
        written = _AS.get(name, name)
        if is_empty:
            return f"{written} EMPTY" if depth == 0 else ""
        outer = self._sizes, self._size
        if dimension or depth == 0:
            self._sizes, self._size = _DIMENSIONS[dimension], None
            if self._extended and not dimension:
                self._sizes = (2, 3, 4)
        before = self.corners
        body = self._list(_LEVELS[name], name, depth)
        # Of two arcs the end of one is the beginning of the next: each takes two corners more.
        if name == "CIRCULARSTRING" and (self.corners - before) % 2 == 0 and body:
            raise _not_all(self._text[begin:].lstrip())
        if dimension:
            self._sizes, self._size = outer
        if not body and depth == 0:
            raise self.refusal(translate("Aoi", "there is no corner in it."), begin)
        return f"{written}{body}" if body else ""

    def _name(self) -> tuple[str, str, bool]:
        """Read the name of a geometry, its dimension and whether it is empty."""
        match = _NAME.match(self._text, self.at)
        if match is None:
            raise self.refusal(translate("Aoi", "there is no geometry type of this name."))
        self.at = match.end()
        name, dimension, empty = match.groups(default="")
        return name.upper(), dimension.upper(), bool(empty)

    def _list(self, level: int, name: str, depth: int) -> str:
        """Read what stands in brackets, with the brackets; empty members are left out."""
        mark = self._mark("(")
        items: List[str] = []
        while mark != ")":
            items.append(self._item(level, name, depth))
            mark = self._mark(",)")
        body = ",".join(filter(None, items))
        return f"({body})" if body else ""

    def _item(self, level: int, name: str, depth: int) -> str:
        empty = _EMPTY.match(self._text, self.at)
        if empty:
            self.at = empty.end()
            return ""
        mark = _MARK.match(self._text, self.at)
        opens = mark is not None and mark.group(1) == "("
        if level > 1 and opens:
            return self._list(level - 1, name, depth)
        # MULTIPOINT(1 2, 3 4) is written without the inner brackets as well.
        if level == 1 or name == "MULTIPOINT":
            return self._position()
        if name in _MIXED and not opens:
            return self._geometry(depth + 1)
        raise self._missing("(")

    def _position(self) -> str:
        """Read a corner; of its numbers the first two are written."""
        match = _POSITION.match(self._text, self.at)
        if match is None:
            raise self._no_corner()
        numbers = match.group(1).split()
        if self._size is None and len(numbers) in self._sizes:
            self._size = len(numbers)
        if len(numbers) != self._size:
            raise self._no_corner()
        x, y = self._number(numbers[0]), self._number(numbers[1])
        self.at = match.end()
        self.corners += 1
        return f"{x} {y}"

    def _number(self, written: str) -> str:
        value = float(written)
        if not math.isfinite(value):
            raise self.refusal(
                translate("Aoi", "the corner has no number as coordinate. Correct or remove it.")
            )
        if abs(value) > LARGEST_COORDINATE:
            raise self.refusal(
                translate(
                    "Aoi",
                    "the coordinate {number} is too large for any map. Correct or remove "
                    "that corner.",
                ).format(number=f"{value:.6g}")
            )
        return f"{value:.15f}" if "e" in written.lower() else written

    def _mark(self, wanted: str) -> str:
        """Read a bracket or comma, which is to be one of those wanted."""
        mark = _MARK.match(self._text, self.at)
        if mark is None or mark.group(1) not in wanted:
            raise self._missing(" ".join(wanted))
        self.at = mark.end()
        return mark.group(1)

    def _missing(self, marks: str) -> AoiError:
        return self.refusal(
            translate(
                "Aoi", "one of these is missing here: {marks} Check the brackets and commas."
            ).format(marks=marks)
        )

    def _no_corner(self) -> AoiError:
        at = self._behind_spaces(self.at)
        found = _REST.match(self._text, at).group().strip()  # type: ignore[union-attr]
        return self.refusal(no_corner(found, self._size or self._sizes[0]))
