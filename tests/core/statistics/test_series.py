"""Statistics of scenes as lines and as a table."""

from datetime import date

from eosda_imagery.api.statistics import Figures, SceneStatistics
from eosda_imagery.core.statistics.series import FIELDS, series_of, table_of

from tests.core.statistics.seasons import scene, season


def test_a_line_runs_by_day_whatever_order_the_scenes_have():
    scenes = season([0.1, 0.2, 0.3])
    (line,) = series_of(reversed(scenes), ("NDVI",), "Field 7")
    assert [point.value for point in line.points] == [0.1, 0.2, 0.3]
    assert (line.area, line.index) == ("Field 7", "NDVI")


def test_the_median_stands_in_for_an_average_that_is_not_told():
    told = SceneStatistics(
        "S2/1/A/AA/2026/5/1/0", "2026-05-01", None, {"NDVI": Figures(median=0.4)}
    )
    (line,) = series_of([told], ("NDVI",))
    assert line.points[0].value == 0.4


def test_a_scene_without_the_index_is_not_on_its_line():
    ndvi, ndmi = series_of(
        [scene(date(2026, 5, 1), 0.5), scene(date(2026, 5, 6), 0.1, index="NDMI")],
        ("NDVI", "NDMI"),
    )
    assert (len(ndvi.points), len(ndmi.points)) == (1, 1)


def test_a_long_time_without_a_scene_is_a_gap():
    (line,) = series_of(season([0.1, 0.2, 0.3, None, None, None, 0.5, 0.6]), ("NDVI",))
    assert [len(segment) for segment in line.segments] == [3, 2]


def test_a_cloudy_week_is_none():
    (line,) = series_of(season([0.1, 0.2, None, 0.3, 0.4]), ("NDVI",))
    assert [len(segment) for segment in line.segments] == [4]


def test_cloudy_scenes_can_be_left_out():
    scenes = [scene(date(2026, 5, 1), 0.5), scene(date(2026, 5, 6), 0.1, cloud=80.0)]
    (line,) = series_of(scenes, ("NDVI",))
    assert [point.cloud for point in line.without_clouds(20).points] == [0.0]


def test_the_table_has_a_row_for_each_point_in_the_promised_order():
    lines = series_of([scene(date(2026, 5, 1), 0.5, p10=0.3, p90=0.7)], ("NDVI",), "A")
    (row,) = table_of(lines)
    assert dict(zip(FIELDS, row)) == {
        "area_id": "A",
        "date": "2026-05-01",
        "view_id": "S2L2A/35/U/KR/2026/5/1/0",
        "dataset": "sentinel2l2a",
        "index": "NDVI",
        "cloud": 0.0,
        "average": 0.5,
        **dict.fromkeys(("median", "min", "max", "std", "q1", "q3")),
        "p10": 0.3,
        "p90": 0.7,
    }
