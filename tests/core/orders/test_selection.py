"""What a choice in the dock comes to: scenes of one area, or of each feature for itself."""

import pytest
from eosda_imagery.api.errors import StoppedError
from eosda_imagery.api.models import Scene
from eosda_imagery.core.aoi.model import AoiError, make_aoi
from eosda_imagery.core.orders import selection as selections
from eosda_imagery.core.orders.estimate import box_m2
from eosda_imagery.core.orders.selection import Selection, plan_selection
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

WISH = {"folder": "/out", "base_url": "http://127.0.0.1:1", "max_area_km2": 200.0}


def square(x, y, side=0.01):
    wkt = f"POLYGON(({x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y}))"
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    context = QgsCoordinateTransformContext()
    return make_aoi(QgsGeometry.fromWkt(wkt), lonlat, context, label="x")


def scene(day, west, east):
    ring = [[west, 49.0], [east, 49.0], [east, 50.0], [west, 50.0], [west, 49.0]]
    return Scene(
        view_id=f"S2L2A/35/U/KR/2026/11/{day}/0",
        scene_id=f"scene {day}",
        dataset="sentinel2l2a",
        date=f"2026-11-{day:02}",
        footprint={"type": "Polygon", "coordinates": [ring]},
    )


def choose(scenes, features=None):
    read = None if features is None else lambda stopped: iter(features)
    bands = ("B04",)
    return Selection(square(24.0, 49.5, 0.5), tuple(scenes), bands, True, (), "", features=read)


def never():
    return False


def test_one_area_is_a_download_a_scene():
    plan = plan_selection(choose([scene(3, 24, 25), scene(8, 24, 25)]), WISH, never)
    assert [download.view_id[-4:] for download, _ in plan.downloads] == ["/3/0", "/8/0"]
    assert {download.area_id for download, _ in plan.downloads} == {""}
    # Of each what the scene shows of the area, here all of it, in orders of at most 200 km².
    assert plan.boxes_m2 == tuple(
        box_m2(job.geometry for job in jobs) for _, jobs in plan.downloads
    )
    whole = box_m2([square(24.0, 49.5, 0.5).to_geojson()])
    assert plan.boxes_m2[0] == pytest.approx(whole, rel=0.01)


def test_each_feature_is_ordered_of_the_scenes_that_cover_it():
    features = [("west", square(24.1, 49.5), ""), ("east", square(24.9, 49.5), "")]
    plan = plan_selection(
        choose([scene(3, 24.0, 24.5), scene(8, 24.0, 25.0)], features), WISH, never
    )
    made = {(download.area_id, download.scene.date) for download, _ in plan.downloads}
    assert made == {("west", "2026-11-03"), ("west", "2026-11-08"), ("east", "2026-11-08")}
    names = [download.name for download, _ in plan.downloads]
    assert len(set(names)) == 3
    assert sorted(name[:4] for name in names) == ["east", "west", "west"]
    assert plan.note == ""


def test_what_is_left_out_is_said():
    features = [
        ("a", square(24.1, 49.5), ""),
        ("b", None, "There is no geometry here."),
        ("c", square(30.0, 49.5), ""),
        # Less than a hundredth of it is in the scene.
        ("d", square(24.9999, 49.5, 0.5), ""),
    ]
    plan = plan_selection(choose([scene(3, 24, 25)], features), WISH, never)
    assert [download.area_id for download, _ in plan.downloads] == ["a"]
    assert "no area: 1 (There is no geometry here.)" in plan.note
    assert "not in the scenes chosen: 2" in plan.note


def test_a_scene_without_data_in_the_area_is_left_out_and_said():
    plan = plan_selection(choose([scene(3, 24, 25), scene(8, 30, 31)]), WISH, never)
    assert [download.view_id[-4:] for download, _ in plan.downloads] == ["/3/0"]
    assert plan.note == "Left out, no data in the area: 1."
    with pytest.raises(AoiError, match="no data in the area: 1"):
        plan_selection(choose([scene(8, 30, 31)]), WISH, never)


def test_what_a_scene_covers_a_part_of_costs_that_part():
    (whole,) = plan_selection(choose([scene(3, 23, 26)]), WISH, never).downloads
    (part,) = plan_selection(choose([scene(3, 23, 24.1)]), WISH, never).downloads
    assert 0 < len(part[1]) < len(whole[1]) / 3


def test_no_feature_of_use_is_an_error_that_says_why():
    features = [("c", square(30.0, 49.5), "")]
    with pytest.raises(AoiError, match="not in the scenes chosen: 1"):
        plan_selection(choose([scene(3, 24, 25)], features), WISH, never)


def test_it_stops_when_told(monkeypatch):
    features = [(str(number), square(24.1, 49.5), "") for number in range(5)]
    with pytest.raises(StoppedError):
        plan_selection(choose([scene(3, 24, 25)], features), WISH, lambda: True)
    monkeypatch.setattr(selections, "MOST_RESULTS", 4)
    with pytest.raises(AoiError, match="more than 4 results"):
        plan_selection(choose([scene(3, 24, 25)], features), WISH, never)
