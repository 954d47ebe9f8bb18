"""Where the pixels of one raster lie among those of another."""

import math

import pytest
from eosda_imagery.core.gdal.grid import Grid, snapped
from hypothesis import example, given
from hypothesis import strategies as st

from tests.core.geotiffs import reference

UTM = reference(32635).ExportToWkt()
NORTH_UP = (500_000.0, 10.0, 0.0, 5_500_000.0, 0.0, -10.0)


def turned(transform, degrees):
    west, x, a, north, b, y = transform
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return west, x * c, -y * s, north, x * s, y * c


def grid(transform=NORTH_UP, columns=100, rows=80, crs=UTM, control=()):
    return Grid(columns, rows, transform, crs, control)


ORIENTATIONS = {
    "north-up": NORTH_UP,
    "south-up": (500_000.0, 10.0, 0.0, 5_400_000.0, 0.0, 10.0),
    "slanted": turned(NORTH_UP, 17),
    "sheared": (500_000.0, 10.0, 2.0, 5_500_000.0, 1.0, -10.0),
}


@pytest.mark.parametrize("kind", ORIENTATIONS)
@pytest.mark.parametrize("place", [(0, 0), (5, -3), (-200, 1000)])
def test_a_window_of_a_grid_lies_where_it_was_taken_from(kind, place):
    whole = grid(ORIENTATIONS[kind])
    part = whole.window(*place, 30, 20)
    assert whole.rect_of(part) == pytest.approx((*place, 30, 20), abs=1e-6)
    assert whole.fits(part)
    assert part.fits(whole)


@pytest.mark.parametrize("kind", ORIENTATIONS)
def test_coarser_pixels_have_a_place_and_do_not_fit(kind):
    fine = grid(ORIENTATIONS[kind])
    coarse = fine.scaled(0.5, 0.5)
    assert (coarse.columns, coarse.rows) == (50, 40)
    assert fine.rect_of(coarse) == pytest.approx((0, 0, 100, 80), abs=1e-6)
    assert not fine.fits(coarse)


@pytest.mark.parametrize("one", ORIENTATIONS)
@pytest.mark.parametrize("other", ORIENTATIONS)
def test_rasters_turned_or_mirrored_differently_have_no_place_in_each_other(one, other):
    found = grid(ORIENTATIONS[one]).rect_of(grid(ORIENTATIONS[other]))
    assert (found is not None) == (one == other)


def test_what_is_in_another_crs_or_has_its_own_control_points_has_no_place():
    assert grid().rect_of(grid(crs=reference(32636).ExportToWkt())) is None
    assert grid().rect_of(grid(crs="")) is None
    points = ((0.0, 0.0, 24.0, 50.0), (100.0, 80.0, 25.0, 49.0), (100.0, 0.0, 25.0, 50.0))
    bent = grid((0.0, 1.0, 0.0, 0.0, 0.0, 1.0), control=points)
    assert bent.rect_of(bent) == (0, 0, 100, 80)
    assert bent.rect_of(grid()) is None
    assert not grid((0.0, 1.0, 0.0, 0.0, 0.0, 1.0)).placed
    assert bent.placed
    # Two leave open how wide a pixel is.
    assert not grid((0.0, 1.0, 0.0, 0.0, 0.0, 1.0), control=points[:2]).placed


@given(
    drift=st.floats(1e-9, 0.3),
    phase=st.floats(-0.5, 0.5),
    columns=st.integers(10, 11_000),
)
def test_a_grid_fits_if_no_pixel_is_off_its_place(drift, phase, columns):
    """Whatever the size: a tiny difference adds up over a whole tile."""
    first = grid(columns=columns)
    west, x, a, north, b, y = NORTH_UP
    other = grid((west + phase * 10, x * (1 + drift / columns), a, north, b, y), columns)
    worst = max(abs(phase), abs(phase + drift), drift)
    if worst < 0.04:
        assert first.fits(other)
    if worst > 0.11:
        assert not first.fits(other)


# Of 1/1024 of a pixel, so that sums and differences of edges are exact.
whole = st.integers(0, 500 * 1024).map(lambda number: number / 1024)


@given(st.lists(whole, min_size=2, max_size=6, unique=True).map(sorted))
@example([1.5, 2.5, 4.0])
def test_what_touches_goes_on_touching_when_it_is_put_on_whole_pixels(edges):
    windows = [snapped((a, 0, b - a, 1)) for a, b in zip(edges, edges[1:]) if b - a >= 1]
    for (left, _, width, _), (begin, _, _, _) in zip(windows, windows[1:]):
        assert left + width <= begin
    for window, (a, b) in zip(windows, [p for p in zip(edges, edges[1:]) if p[1] - p[0] >= 1]):
        assert abs(window[0] - a) <= 0.5
        assert window[2] >= math.floor(b - a)
