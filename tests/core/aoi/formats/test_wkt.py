"""WKT is read whole, or refused with the place; never with a corner lost."""

import random
import re

import pytest
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.aoi.formats.wkt import WktReader, begins_wkt
from eosda_imagery.core.aoi.model import make_aoi
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsCoordinateTransformContext

CONTEXT = QgsCoordinateTransformContext()
WHOLE = {
    "polygon": "POLYGON((30 50, 30.1 50, 30.1 50.1, 30 50.1, 30 50))",
    "hole": "POLYGON((30 50,31 50,31 51,30 51,30 50),(30.2 50.2,30.4 50.2,30.4 50.4,30.2 50.2))",
    "parts": "MULTIPOLYGON(((30 50,31 50,31 51,30 50)),((32 50,33 50,33 51,32 50)))",
    "heights": "POLYGON Z((30 50 1,30.1 50 2,30.1 50.1 3,30 50.1 4,30 50 1))",
    "heights unsaid": "POLYGON((30 50 1,30.1 50 2,30.1 50.1 3,30 50.1 4,30 50 1))",
    "measures": "POLYGON ZM((30 50 1 9,30.1 50 2 9,30.1 50.1 3 9,30 50 1 9))",
    "ewkt": "SRID=4326;POLYGON((30 50,30.1 50,30.1 50.1,30 50.1,30 50))",
    "collection": "GEOMETRYCOLLECTION(POLYGON((30 50,31 50,31 51,30 50)),"
    "MULTIPOLYGON(((32 50,33 50,33 51,32 50))))",
    "arcs": "CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING(30 50,30.1 50.1,30.2 50),(30.2 50,30 50)))",
    "surface": "POLYHEDRALSURFACE(((30 50,31 50,31 51,30 50)),((32 50,33 50,33 51,32 50)))",
    "clipboard": "wkt_geom\tid\tname\nPolygon ((30 50, 31 50, 31 51, 30 50))\t1\tField 7\n"
    "MultiPolygon (((32 50, 33 50, 33 51, 32 50)))\t2\tField 8",
}


def area(text):
    return make_aoi(*parse_text(text), CONTEXT, label="x")


def spoilt(text, pattern):
    """The text without one of the places that a pattern finds, for each of them."""
    begin = text.find("(")
    for match in re.finditer(pattern, text):
        if match.start() > begin:
            yield text[: match.start()] + text[match.end() :]


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_whole_it_is_an_area(text):
    assert area(text).vertices >= 3


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
@pytest.mark.parametrize("pattern", [",", r"[()]", r"(?<=[ ,(])[\d.]+(?=[ ,)])"])
def test_without_one_comma_bracket_or_number_it_is_refused_with_the_place(text, pattern):
    for broken in spoilt(text, pattern):
        with pytest.raises(AoiError, match=r"in line \d+, column \d+") as caught:
            area(broken)
        assert caught.value.message.endswith(".")


def test_a_copied_feature_whose_geometry_is_empty_is_passed_over():
    text = (
        "wkt_geom\tid\nPolygon EMPTY\tField 6\nPolygon ((30 50, 31 50, 31 51, 30 50))\tField 7\n"
        "MultiPolygon EMPTY\tField 8"
    )
    assert area(text).vertices == 3


def test_the_place_is_that_of_the_fault():
    with pytest.raises(AoiError, match=r"line 2, column 3: “30.1 50 30.1 50.1” is no corner of 2"):
        area("POLYGON((30 50,\n  30.1 50 30.1 50.1, 30 50.1, 30 50))")
    with pytest.raises(AoiError, match=r"line 1, column 18: “30.1” is no corner"):
        area("POLYGON((30 50,  30.1, 30.1 50.1, 30 50.1, 30 50))")
    with pytest.raises(AoiError, match=r"column 35: the geometry ends before this place"):
        area("POLYGON((0 0,1 0,1 1,0 0)) and more".replace("and", "       and"))


@pytest.mark.parametrize(
    "text",
    [
        "POLYGON((30 50 30.1 50,30.1 50.1 30 50.1))",
        "POLYGON Z((30 50,30.1 50,30.1 50.1,30 50))",
        "POLYGON((30 50 1,30.1 50,30.1 50.1 1,30 50 1))",
        "POLYGON((30 50 1 2 3,30.1 50 1 2 3,30.1 50.1 1 2 3,30 50 1 2 3))",
        "POLYGON((30 50,30.1 50,30.1 50.1,30 50),)",
        "POLYGON((30 50,30.1 50,30.1 50.1,30 50,))",
        "POLYGON((30 50,,30.1 50,30.1 50.1,30 50))",
        "POLYGON((30 50,1.2.3 50,30.1 50.1,30 50))",
        "POLYGON((30 50,--1 50,30.1 50.1,30 50))",
        "POLYGON((30 50,30,1 50,30.1 50.1,30 50))",
        "POLYGON((30 50,30.1 inf,30.1 50.1,30 50))",
        "POLYGON((30 50,30.1 nan,30.1 50.1,30 50))",
        "POLYGON((30 50,4e307 50,30.1 50.1,30 50))",
        "POLYGON(30 50,30.1 50,30.1 50.1,30 50)",
        "MULTIPOLYGON((30 50,30.1 50,30.1 50.1,30 50))",
        "GEOMETRYCOLLECTION(((30 50,30.1 50,30.1 50.1,30 50)))",
        "POLYGON((30 50,30.1 50,30.1 50.1,30 50))POLYGON((31 50,31.1 50,31.1 50.1,31 50))",
        "POLYGONE((30 50,30.1 50,30.1 50.1,30 50))",
    ],
)
def test_what_can_be_read_in_part_only_is_refused(text):
    with pytest.raises(AoiError, match=r"in line 1, column \d+"):
        area(text)


@pytest.mark.parametrize(
    "text",
    [
        "POLYGON Z ((30 50 NaN, 30.1 50 NaN, 30.1 50.1 nan, 30 50 NaN))",
        "POLYGON ZM ((30 50 NaN NaN,30.1 50 1 NaN,30.1 50.1 NaN 2,30 50 NaN NaN))",
        "polygonz((3e1 5E1 1,.301e+2 50.0 1,30.1 50.1 1,30. 50 1))",
        "SRID=4326; POLYGON((30 50 1 2,30.1 50 1 2,30.1 50.1 1 2,30 50 1 2));",
        " \n POLYGON  (  ( 30 50 ,\t30.1 50\n,30.1 50.1,30 50 ) ) ; \n",
        "TRIANGLE((30 50,30.1 50,30.1 50.1,30 50))",
        "TIN(((30 50,30.1 50,30.1 50.1,30 50)))",
        "MULTIPOLYGON(EMPTY,((30 50,30.1 50,30.1 50.1,30 50)))",
        "GEOMETRYCOLLECTION(POLYGON EMPTY,POLYGON((30 50,30.1 50,30.1 50.1,30 50)))",
        "GEOMETRYCOLLECTION(POINT(1 1),MULTIPOINT(1 2,3 4),MULTIPOINT((1 2),(3 4)),"
        "POLYGON((30 50,30.1 50,30.1 50.1,30 50)))",
        "MULTISURFACE(((30 50,30.1 50,30.1 50.1,30 50)))",
        "POLYGON((30 50,30.1 50,30.1 50.1))",
    ],
)
def test_what_others_write_is_read(text):
    aoi = area(text)
    assert (aoi.vertices, aoi.parts) == (3, 1)
    assert aoi.bbox.width() == pytest.approx(0.1)


@pytest.mark.parametrize(
    "ring",
    [
        "CIRCULARSTRING(30 50,30.1 50.1,30.2 50,30 50)",
        "CIRCULARSTRING(30 50,30.2 50)",
        "COMPOUNDCURVE(CIRCULARSTRING(30 50,30.1 50.1,30.2 50,30.2 49.9),(30.2 49.9,30 50))",
    ],
)
def test_an_arc_without_its_end_is_refused(ring):
    with pytest.raises(AoiError, match="QGIS cannot read all of it"):
        area(f"CURVEPOLYGON({ring})")
    with pytest.raises(AoiError, match="QGIS cannot read all of it"):
        area(f"MULTISURFACE(((1 1,2 1,2 2,1 1)),CURVEPOLYGON({ring}))")


NUMBERS = st.floats(-179, 179).map(lambda number: round(number, 9))


@given(st.lists(st.tuples(NUMBERS, NUMBERS), min_size=3, max_size=30), st.integers(0, 3))
def test_every_corner_that_is_written_is_read(corners, more):
    numbers = " 1" * min(more, 2)
    dimension = ["", "", " ZM", " M"][more] if more != 3 else " ZM"
    text = f"POLYGON{dimension}((" + ",".join(f"{x!r} {y!r}{numbers}" for x, y in corners) + "))"
    reader = WktReader(text)
    reader.read(0)
    assert (reader.corners, reader.at) == (len(corners), len(text))
    assert reader.geometry().constGet().nCoordinates() >= len(corners)


def test_rows_copied_in_qgis_are_one_area():
    aoi = area(
        "wkt_geom\tid\tname\n"
        "Polygon ((30 50, 30.1 50, 30.1 50.1, 30 50))\t1\ttwo\nlines\n"
        "\t2\tno geometry\n"
        "NULL\t3\tnone either\n"
        "PolygonZ ((31 50 NaN, 31.1 50 NaN, 31.1 50.1 NaN, 31 50 NaN))\t4\tPOLYGON((1 2,3 4))\r\n"
    )
    assert (aoi.parts, aoi.vertices) == (2, 6)


def test_a_row_that_is_no_geometry_is_refused():
    with pytest.raises(AoiError, match="in line 3, column 1"):
        area(
            "wkt_geom\tid\nPolygon ((30 50, 30.1 50, 30.1 50.1, 30 50))\t1\n"
            "olygon ((31 50, 31.1 50, 31.1 50.1, 31 50))\t2"
        )


@pytest.mark.parametrize("text", ["wkt_geom\tid\n\t1\n", "wkt_geom\nNULL\nNULL"])
def test_rows_without_geometry_are_no_area(text):
    with pytest.raises(AoiError, match="no geometry"):
        area(text)


def test_what_wkt_looks_like():
    assert begins_wkt("Polygon ((1 2")
    assert begins_wkt("x POLYGON Z EMPTY", 1)
    assert not begins_wkt("hello")
    assert not begins_wkt("M" * 1_000_000)


WRITTEN = [
    "POLYGON((30 50,31 50,31 51,30 51,30 50),(30.2 50.2,30.4 50.2,30.4 50.4,30.2 50.2))",
    "MULTIPOLYGON(((30 50,31 50,31 51,30 50)),((32 50,33 50,33 51,32 50)))",
    "POLYGON Z((30 50 1,31 50 1,31 51 1,30 50 1))",
    "POLYGON ZM((30 50 1 2,31 50 1 2,31 51 1 2,30 50 1 2))",
    "SRID=4326;POLYGON((30 50 9,31 50 9,31 51 9,30 50 9))",
    "GEOMETRYCOLLECTION(POLYGON((30 50,31 50,31 51,30 50)),POINT(1 2))",
    "CURVEPOLYGON(CIRCULARSTRING(30 50,31 51,32 50,31 49,30 50))",
    "MULTISURFACE(((30 50,31 50,31 51,30 50)),CURVEPOLYGON((32 50,33 50,33 51,32 50)))",
]
NUMBER = re.compile(r"(?<![A-Za-z])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


@pytest.mark.parametrize("wkt", WRITTEN)
def test_of_a_text_with_slips_every_number_is_read_or_nothing(qgis_app, wkt):
    """Slips of the hand: characters left out, added and changed."""
    chance = random.Random(wkt)
    accepted = 0
    for _ in range(1500):
        text = wkt
        for _ in range(chance.choice((1, 1, 2, 3))):
            at = chance.randrange(len(text))
            added = chance.choice(("", chance.choice(" ,()0.5-+eENZM\t\n;")))
            text = text[:at] + added + text[at + chance.choice((0, 1, 1)) :]
        try:
            geometry, _crs = parse_text(text)
        except AoiError:
            continue
        accepted += 1
        numbers = len(NUMBER.findall(re.sub(r"^\s*SRID\s*=\s*\d+\s*;", "", text)))
        corners = geometry.constGet().nCoordinates()
        # A corner has two to four numbers; QGIS may close a ring that was open.
        assert any(corners >= numbers / size for size in (2, 3, 4) if numbers % size == 0), text
    assert accepted > 50
