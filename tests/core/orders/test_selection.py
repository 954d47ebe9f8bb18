"""What a choice in the dock comes to: scenes of one area, or of each feature for itself."""

import pytest
from eosda_imagery.api.errors import StoppedError
from eosda_imagery.api.models import Scene
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.formats.geojson import from_geojson
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.jobs.model import order_of
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


# -- passes ---------------------------------------------------------------------------------


def tile(square, west, east, number=0, **changes):
    ring = [[west, 49.0], [east, 49.0], [east, 50.0], [west, 50.0], [west, 49.0]]
    entry = {
        "view_id": f"S2L2A/35/U/{square}/2026/11/3/{number}",
        "date": "2026-11-03",
        "satelliteName": "Sentinel-2B",
        "dataGeometry": {"type": "Polygon", "coordinates": [ring]},
        **changes,
    }
    return Scene.from_dict(entry, "sentinel2l2a")


def ordered(download, jobs):
    """The polygons that are ordered of each tile, by the name of its square."""
    found = {}
    for job in jobs:
        name = order_of(download, job).view_id.split("/")[3]
        found.setdefault(name, []).append(from_geojson(job.geometry)[0])
    return {name: QgsGeometry.unaryUnion(shapes) for name, shapes in found.items()}


def degrees2(shape):
    return shape.area() if not shape.isNull() else 0.0


def test_the_tiles_of_a_pass_are_one_download_that_orders_each_place_once():
    whole = square(24.0, 49.5, 0.5)
    scenes = [tile("LR", 24.2, 26), tile("KR", 23.5, 24.3), tile("MR", 24.1, 24.25)]
    ((download, jobs),) = plan_selection(choose(scenes), WISH, never).downloads
    shares = ordered(download, jobs)
    assert sorted(shares) == ["KR", "LR"]
    # The margin of the first, without which its order would not be that of the tile alone.
    common = shares["KR"].intersection(shares["LR"]).boundingBox()
    assert (common.xMinimum(), common.xMaximum()) == pytest.approx((24.193, 24.2), abs=1e-3)
    together = QgsGeometry.unaryUnion(list(shares.values()))
    assert degrees2(whole.geometry.difference(together)) < 1e-6 * whole.geometry.area()
    # What a further tile takes, it has data for and no other; the download is of the first.
    assert shares["KR"].boundingBox().xMaximum() == pytest.approx(24.2, abs=1e-6)
    ((_, alone),) = plan_selection(choose(scenes[:1]), WISH, never).downloads
    assert [job.fingerprint for job in jobs[: len(alone)]] == [job.fingerprint for job in alone]
    assert download.view_id == scenes[0].view_id
    assert [other.view_id for other in download.others] == [scenes[1].view_id]
    assert "35ULR-and-1" in download.name
    assert [job.part for job in jobs] == list(range(len(jobs)))


def test_beside_all_footprints_a_margin_is_ordered_too():
    """Footprints are inexact: so much beside them may still have data."""
    scenes = [tile("LR", 24.2, 24.4), tile("KR", 23.5, 24.2)]
    ((download, jobs),) = plan_selection(choose(scenes), WISH, never).downloads
    assert ordered(download, jobs)["LR"].boundingBox().xMaximum() == pytest.approx(24.407, abs=1e-3)


def test_one_tile_that_covers_all_is_the_same_request_as_alone():
    alone = plan_selection(choose([tile("KR", 23, 26)]), WISH, never).downloads
    both = plan_selection(choose([tile("LR", 24.4, 26), tile("KR", 23, 26)]), WISH, never).downloads
    prints = [[job.fingerprint for job in jobs] for ((_, jobs),) in (alone, both)]
    assert prints[0] == prints[1]
    assert both[0][0].others == () == both[0][0].view_ids


def test_two_processings_of_one_acquisition_are_paid_once():
    ((download, _),) = plan_selection(
        choose([tile("KR", 23, 26, 0), tile("KR", 23, 26, 1)]), WISH, never
    ).downloads
    assert download.view_id.endswith("/1")


def test_each_feature_is_ordered_of_the_tiles_that_it_needs():
    features = [("west", square(24.1, 49.5), ""), ("between", square(24.295, 49.5), "")]
    scenes = [tile("LR", 24.3, 26), tile("KR", 23.5, 24.3)]
    downloads = plan_selection(choose(scenes, features), WISH, never).downloads
    made = {download.area_id: sorted(ordered(download, jobs)) for download, jobs in downloads}
    assert made == {"west": ["KR"], "between": ["KR", "LR"]}
