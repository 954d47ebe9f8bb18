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
