"""Many polygons united: the same as in one call, and it can be stopped."""

import pytest
from eosda_imagery.core.aoi.geometry.union import joined
from eosda_imagery.core.aoi.model import area_of
from eosda_imagery.core.errors import StoppedError
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

SIDE = 45


def parcels(gap):
    """2,025 squares of 0.001°, in rows; with a gap of less than nothing they overlap."""

    def square(x, y):
        # Neighbours have the same numbers.
        west, south, east, north = (
            round(number / 1000, 7) for number in (30_000 + x, 50_000 + y, 30_001 + x, 50_001 + y)
        )
        return QgsRectangle(west + gap, south + gap, east - gap, north - gap)

    return [QgsGeometry.fromRect(square(x, y)) for x in range(SIDE) for y in range(SIDE)]


@pytest.mark.parametrize(
    ("gap", "parts"), [(0.0, 1), (-0.0001, 1), (0.0001, SIDE**2)], ids=["touch", "overlap", "lanes"]
)
def test_it_is_what_one_call_gives(qgis_app, gap, parts):
    shapes = parcels(gap)
    united = joined(shapes)
    whole = QgsGeometry.unaryUnion(shapes)
    assert united.isGeosValid()
    assert united.constGet().partCount() == parts
    assert united.symDifference(whole).area() == pytest.approx(0, abs=1e-12)


def test_groups_that_lie_apart_are_each_united(qgis_app):
    shapes = parcels(0.0)
    far = [QgsGeometry(shape) for shape in shapes]
    for shape in far:
        shape.translate(32, 0)
    united = joined([one for pair in zip(shapes, far) for one in pair])
    assert united.constGet().partCount() == 2
    assert united.area() == pytest.approx(2 * SIDE**2 * 1e-6)


def test_a_hole_that_parcels_leave_stays(qgis_app):
    shapes = parcels(0.0)
    del shapes[SIDE * 22 + 22]
    united = joined(shapes)
    assert united.area() == pytest.approx((SIDE**2 - 1) * 1e-6)
    assert united.asMultiPolygon()[0][1]


def bow_tie(x):
    corners = [(x, 50), (x + 0.9, 50.9), (x + 0.9, 50), (x, 50.9), (x, 50)]
    return QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in corners]])


@pytest.mark.parametrize("shapes", [parcels, lambda _gap: [bow_tie(x) for x in range(50)]])
def test_an_area_that_is_being_made_can_be_stopped_at_any_question(qgis_app, shapes):
    asked = []

    def make(answer_at):
        asked.clear()

        def stopped():
            asked.append(True)
            return len(asked) == answer_at

        crs = QgsCoordinateReferenceSystem("EPSG:4326")
        context = QgsCoordinateTransformContext()
        return area_of(shapes(0.0), crs, context, label="x", stopped=stopped)

    make(-1)
    questions = len(asked)
    assert questions >= 50
    for at in (1, questions // 2, questions):
        with pytest.raises(StoppedError):
            make(at)
        assert len(asked) == at


SQUARE = "POLYGON((0 0,2 0,2 2,0 2,0 0))"
# What is no coverage beside the square, each in its own way.
NO_COVERAGE = {
    "overlap": "POLYGON((1 1,3 1,3 3,1 3,1 1))",
    "a vertex on an edge": "POLYGON((2 0.5,3 0.5,3 1,2 1,2 0.5))",
    "half an edge": "POLYGON((2 0,3 0,3 1,2 1,2 0))",
    "twice the same": SQUARE,
    "inside": "POLYGON((0.5 0.5,1 0.5,1 1,0.5 1,0.5 0.5))",
    "inside, along an edge": "POLYGON((0 0,2 0,2 1,0 1,0 0))",
    "a corner": "POLYGON((2 2,3 2,3 3,2 3,2 2))",
    "apart": "POLYGON((5 5,6 5,6 6,5 6,5 5))",
    "around, with a hole": (
        "POLYGON((-1 -1,3 -1,3 3,-1 3,-1 -1),(0.5 0.5,0.5 1.5,1.5 1.5,1.5 0.5,0.5 0.5))"
    ),
}


@pytest.mark.parametrize("how", NO_COVERAGE)
def test_polygons_that_share_no_whole_edges_are_united_all_the_same(qgis_app, how):
    shapes = [QgsGeometry.fromWkt(wkt) for wkt in (SQUARE, NO_COVERAGE[how])]
    united, whole = joined(shapes), QgsGeometry.unaryUnion(shapes)
    assert united.isGeosValid()
    assert united.area() == pytest.approx(whole.area(), rel=1e-12)
    assert united.symDifference(whole).area() == pytest.approx(0, abs=1e-12)


def test_where_qgis_can_parcels_are_united_as_a_coverage(qgis_app, monkeypatch):
    shapes = parcels(0.0)
    whole = QgsGeometry.unaryUnion(shapes)
    calls = []

    class Counting(QgsGeometry):
        @staticmethod
        def unaryUnion(some, *more):
            calls.append(len(some))
            return QgsGeometry.unaryUnion(some, *more)

    monkeypatch.setattr("eosda_imagery.core.aoi.geometry.union.QgsGeometry", Counting)
    assert joined(shapes).symDifference(whole).area() == pytest.approx(0, abs=1e-12)
    # What the packs leave has a vertex of one on an edge of another now and then.
    coverages = hasattr(QgsGeometry, "unionCoverage")
    assert (sum(calls) < SIDE**2 / 10) == coverages
