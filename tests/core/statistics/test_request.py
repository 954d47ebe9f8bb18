"""What can be ordered of statistics, and how it is cut."""

from dataclasses import replace

import pytest
from eosda_imagery.api.errors import EosdaError
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.statistics.request import KNOWN_INDICES, by_year

from tests.core.statistics.conftest import FIELD, SEASON, area, shifted


@pytest.mark.parametrize(
    ("first", "last", "ranges"),
    [
        ("2026-06-01", "2026-06-01", [("2026-06-01", "2026-06-01")]),
        ("2024-01-01", "2024-12-31", [("2024-01-01", "2024-12-31")]),
        (
            "2024-01-01",
            "2026-03-01",
            [
                ("2024-01-01", "2024-12-31"),
                ("2025-01-01", "2026-01-01"),
                ("2026-01-02", "2026-03-01"),
            ],
        ),
    ],
)
def test_a_range_is_cut_into_years_that_meet_in_no_day(first, last, ranges):
    cut = by_year(replace(SEASON, date_start=first, date_end=last))
    assert [(one.date_start, one.date_end) for one in cut] == ranges


def test_each_polygon_and_year_is_an_order(season_bench):
    days = replace(SEASON, date_start="2025-01-01", date_end="2026-12-31")
    download, jobs = season_bench.plan(area(FIELD, shifted(FIELD, 0.1)), days)
    assert [(job.part, job.statistics.date_start) for job in jobs] == [
        *((0, "2025-01-01"), (1, "2026-01-02"), (2, "2025-01-01"), (3, "2026-01-02")),
    ]
    assert jobs[0].geometry == jobs[1].geometry != jobs[2].geometry
    assert len({job.fingerprint for job in jobs}) == 4
    assert download.statistics == days


def test_the_content_of_an_order_does_not_depend_on_the_order_of_the_indices(season_bench):
    turned = replace(SEASON, indices=SEASON.indices[::-1])
    (one,), (other,) = season_bench.plan()[1], season_bench.plan(parameters=turned)[1]
    assert one.fingerprint == other.fingerprint
    (cloudy,) = season_bench.plan(parameters=replace(SEASON, max_cloud=20.0))[1]
    assert cloudy.fingerprint != one.fingerprint


def test_a_polygon_over_the_limit_is_refused_and_not_cut(season_bench):
    with pytest.raises(
        AoiError, match=r"A polygon of 0.2 km² is over the limit of 0.1 km².*smaller"
    ):
        season_bench.plan(area(FIELD, shifted(FIELD, 0.1)), max_area_km2=0.1)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"indices": ()}, "one to 3 indices"),
        ({"indices": ("NDVI", "NDMI", "NDRE", "NBR")}, "one to 3 indices"),
        ({"indices": ("NDVI", "NDVI")}, "twice"),
        ({"indices": ("NDXX",)}, "no statistics of NDXX. There are: NDVI, "),
        ({"sensors": ("landsat8",), "indices": ("NDRE",)}, "NDRE needs red edge"),
        ({"sensors": ("sentinel1",)}, "NDVI needs near infrared|NDVI needs nir"),
        ({"sensors": ("spot",)}, "no sensor spot"),
        ({"date_start": "2027-01-01"}, "The first day is after the last one."),
    ],
)
def test_what_no_order_can_bring_is_refused_in_words(season_bench, changes, words):
    with pytest.raises(EosdaError, match=words):
        season_bench.plan(parameters=replace(SEASON, **changes))


def test_the_indices_offered_are_those_that_both_sides_know():
    assert {"NDVI", "NDRE", "NDMI", "NDWI", "EVI", "SAVI", "MSAVI", "GCI", "NBR"} == set(
        KNOWN_INDICES
    )
