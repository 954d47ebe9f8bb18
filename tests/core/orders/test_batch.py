"""The plan of a batch: scenes for areas, searches shared, one download a content, how far it is."""

import time
from pathlib import Path

import pytest
from eosda_imagery.api.errors import StoppedError
from eosda_imagery.api.models import Scene
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.catalog import matching
from eosda_imagery.core.catalog.search import SceneHit, search_shapes
from eosda_imagery.core.catalog.selection import Strategy
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.orders import batch as batch_
from eosda_imagery.core.orders.batch import Batch, Item, Status, Terms
from eosda_imagery.core.orders.progress import Progress, progress_of
from eosda_imagery.core.settings.values import Limits
from eosda_imagery.processing_provider.requests import SceneRequest
from eosda_imagery.processing_provider.runs.scene_finder import results_of
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)

pytestmark = pytest.mark.usefixtures("qgis_app")


def area(west, south, width=0.01, height=0.01):
    box = QgsGeometry.fromRect(QgsRectangle(west, south, west + width, south + height))
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    return make_aoi(box, crs, QgsCoordinateTransformContext(), label="area")


def scene(date, cloud=None, tile="KR"):
    year, month, day = (int(part) for part in date.split("-"))
    view_id = f"S2L2A/35/U/{tile}/{year}/{month}/{day}/0"
    return Scene(view_id=view_id, scene_id=view_id, dataset="sentinel2l2a", date=date, cloud=cloud)


def hit(date, cloud=None, coverage=100.0, tile="KR"):
    return SceneHit(scene(date, cloud, tile), coverage)


HITS = [
    hit("2026-10-04", 1),
    hit("2026-11-08", 8),
    hit("2026-11-03", 0, 40.0),
    hit("2026-11-03", 0, 95.0, tile="LR"),
    hit("2026-10-24"),
]


@pytest.mark.parametrize(
    ("strategy", "expected"),
    [
        (Strategy.CLEAREST, [("2026-11-03", 95.0)]),
        (Strategy.LATEST, [("2026-11-08", 100.0)]),
        (Strategy.CLEAREST_PER_MONTH, [("2026-11-03", 95.0), ("2026-10-04", 100.0)]),
    ],
)
def test_strategies_choose_the_clearest_that_covers_most(strategy, expected):
    chosen = matching.choose(HITS, strategy)
    assert [(one.scene.date, one.aoi_coverage) for one in chosen] == expected


def test_all_means_all_the_newest_first():
    dates = [one.scene.date for one in matching.choose(HITS, Strategy.ALL)]
    assert dates == sorted(dates, reverse=True)
    assert len(dates) == len(HITS)
    assert matching.choose([], Strategy.CLEAREST) == []


def test_the_latest_of_one_day_is_the_one_that_covers_most():
    same_day = [hit("2026-11-03", 0, 40.0), hit("2026-11-03", 5, 95.0, tile="LR")]
    (chosen,) = matching.choose(same_day, Strategy.LATEST)
    assert chosen.aoi_coverage == 95.0


def test_scenes_are_matched_by_footprint_and_limits():
    here = area(24.0, 49.0)
    half = QgsGeometry.fromRect(QgsRectangle(23, 48, 24.005, 50))
    beside = QgsGeometry.fromRect(QgsRectangle(30, 48, 31, 50))
    seen = [
        SceneHit(scene("2026-11-01", 5), shape=half),
        SceneHit(scene("2026-11-02", 5), shape=beside),
        SceneHit(scene("2026-11-03", 50)),
        SceneHit(scene("2026-11-04")),
    ]
    hits = matching.hits_for(here, seen, max_cloud=20, min_coverage=0)
    assert [one.scene.date for one in hits] == ["2026-11-01", "2026-11-04"]
    assert hits[0].aoi_coverage == pytest.approx(50, abs=0.1)
    assert hits[1].aoi_coverage is None
    assert [h.scene.date for h in matching.hits_for(here, seen, 20, 60)] == ["2026-11-04"]


def test_areas_that_lie_close_share_a_search():
    fields = [area(24 + n / 100, 49 + n / 200) for n in range(60)]
    far = [area(-60.0, -10.0), area(100.0, 20.0)]
    groups = matching.search_groups([far[0], *fields, far[1]])
    assert sorted(map(len, groups)) == [1, 1, 60]
    assert {id(one) for group in groups for one in group} == {id(one) for one in fields + far}
    around = matching.area_around(next(group for group in groups if len(group) == 60))
    (shape,) = search_shapes(around)
    hull = QgsGeometry.fromPolygonXY([[batch_point(*p) for p in shape["coordinates"][0]]])
    assert all(hull.buffer(1e-6, 1).contains(one.geometry) for one in fields)


def batch_point(x, y):
    from qgis.core import QgsPointXY

    return QgsPointXY(x, y)


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "data")


@pytest.fixture
def terms(tmp_path):
    return Terms(
        bands=lambda dataset: ("B04",),
        merge=True,
        folder=tmp_path / "delivered",
        results=tmp_path / "rasters",
        base_url="https://example.org",
        max_area_km2=200.0,
        label="fields",
    )


def planned(store, terms, *items):
    made = Batch(items)
    made.plan(store, terms, time.time(), lambda: False)
    return made


def test_a_batch_is_written_down_in_one_go_and_found_again(store, terms):
    def wanted():
        return [Item(f"f{n}", area(24 + n / 50, 49), hit("2026-11-03")) for n in range(3)]

    first = planned(store, terms, *wanted())
    assert store.downloads.shown() == []
    assert (first.orders, [item.requests for item in first.items]) == (3, [3, 3, 3])
    first.begin(store, terms)
    views = store.downloads.shown()
    assert len({view.download.batch for view in views}) == 1
    assert {(view.download.area_id, view.download.batch_label) for view in views} == {
        ("f0", "fields"),
        ("f1", "fields"),
        ("f2", "fields"),
    }
    second = planned(store, terms, *wanted())
    assert sorted(second.unfinished()) == sorted(first.unfinished())
    second.begin(store, terms)
    assert len(store.downloads.shown()) == 3
    more = planned(store, terms, *wanted(), Item("f9", area(25, 49), hit("2026-11-03")))
    more.begin(store, terms)
    # What is added later belongs to the batch it goes on with.
    assert len({view.download.batch for view in store.downloads.shown()}) == 1
    assert len(store.downloads.shown()) == 4


def test_one_content_is_one_download_with_a_name_for_each_area(store, terms):
    twins = [Item("a", area(24, 49), hit("2026-11-03")), Item("b", area(24, 49), hit("2026-11-03"))]
    made = planned(store, terms, *twins)
    assert made.orders == 1
    assert len(made.unfinished()) == 1
    names = [item.target.name for item in twins]
    assert names[0].startswith("a_2026-11-03_S2L2A_35UKR_B04_")
    assert names[1].startswith("b_2026-11-03_S2L2A_35UKR_B04_")
    assert names[0][-12:] == names[1][-12:]
    other = planned(store, terms, Item("a", area(24, 49.1), hit("2026-11-03")))
    assert other.items[0].target.name[-12:] != names[0][-12:]


def test_what_cannot_be_ordered_says_so_and_the_rest_is_planned(store, terms):
    bad = Item("bad", area(24, 49), SceneHit(Scene("../x", "x", "s", "2026-11-03")))
    good = Item("good", area(24, 49), hit("2026-11-03"))
    made = planned(store, terms, bad, good)
    assert bad.status is Status.FAILED
    assert bad.error
    assert good.status is Status.PLANNED
    assert made.orders == 1


def test_planning_can_be_stopped(store, terms):
    made = Batch([Item("a", area(24, 49), hit("2026-11-03"))])
    with pytest.raises(StoppedError):
        made.plan(store, terms, time.time(), lambda: True)


@pytest.mark.parametrize(
    ("change", "status", "reason"),
    [
        ({"state": JobState.FAILED, "error_text": "It broke."}, Status.FAILED, "It broke."),
        ({"state": JobState.UNCONFIRMED, "error_text": "No answer."}, Status.UNCONFIRMED, "No"),
        ({"held": True, "error_text": "No key."}, Status.FAILED, "No key."),
        ({"state": JobState.WAITING, "task_id": "t"}, Status.UNFINISHED, ""),
        ({"state": JobState.CANCELLED}, Status.UNFINISHED, ""),
        ({"state": JobState.READY, "files": ["/x.tif"]}, Status.READY, ""),
    ],
)
def test_what_a_download_means_for_its_results(store, terms, change, status, reason):
    made = planned(store, terms, Item("a", area(24, 49), hit("2026-11-03")))
    made.begin(store, terms)
    (job,) = store.downloads.shown()[0].jobs
    assert store.leases.acquire(job.id, "me", 60.0, [JobState.QUEUED], None).job is not None
    assert store.leases.update(job.id, "me", **change)
    (view,) = store.downloads.shown()
    assert batch_.judge(view)[0] is status
    assert reason in batch_.judge(view)[1]
    states = store.jobs.states_of(made.unfinished())
    progress = progress_of(made, states)
    assert (progress.total, progress.ready) == (1, 0)
    assert progress.failed == (status in (Status.FAILED, Status.UNCONFIRMED)) or (
        change.get("state") is JobState.CANCELLED
    )


@pytest.mark.parametrize(
    ("progress", "elapsed_s", "minutes"),
    [
        # By the limit alone, as long as nothing has come.
        (Progress(total=600, ready=0, failed=0, unsent=600), 1.0, 60),
        (Progress(total=600, ready=37, failed=3, unsent=400), 60.0, 40),
        # The pace of what has come, where it is slower than the limit.
        (Progress(total=600, ready=100, failed=0, unsent=0), 1200.0, 100),
        (Progress(total=600, ready=600, failed=0, unsent=0), 1200.0, 0),
    ],
)
def test_time_left(progress, elapsed_s, minutes):
    assert progress.minutes_left(Limits(), 0, elapsed_s) == minutes


def test_two_that_begin_at_once_order_once(store, terms):
    def wanted():
        return [Item(f"f{n}", area(24 + n / 50, 49), hit("2026-11-03")) for n in range(3)]

    first, second = planned(store, terms, *wanted()), planned(store, terms, *wanted())
    first.begin(store, terms)
    second.begin(store, terms)
    assert len(store.downloads.shown()) == 3
    assert sorted(second.unfinished()) == sorted(first.unfinished())
    assert {item.download_id for item in second.items} == set(first.unfinished())


def test_a_batch_orders_what_the_scene_shows_and_pays_an_acquisition_once():
    wide = area(24.0, 49.0, 0.5, 0.2)
    names = ("20170805_01_RT", "20180523_01_T1")
    scenes = [
        SceneHit(
            Scene(
                view_id=f"L8/LC08_L1TP_193026_20170805_{name}",
                scene_id=name,
                dataset="landsat8",
                date="2017-08-05",
            ),
            shape=QgsGeometry.fromRect(QgsRectangle(23.0, 48.0, 24.1, 50.0)),
        )
        for name in names
    ]
    (result,) = results_of(
        Item("wide", wide),
        scenes,
        SceneRequest(("landsat8",), "2017-08-01", "2017-08-31", 100.0, 0.0),
        Strategy.ALL,
    )
    assert result.hit.scene.view_id.endswith("T1")
    assert result.hit.shape is scenes[1].shape
    terms = Terms(
        bands=lambda dataset: ("B4",),
        merge=True,
        folder=Path("/f"),
        results=Path("/r"),
        base_url="http://127.0.0.1:1",
        max_area_km2=20.0,
        label="",
    )
    _, jobs = terms.plan(result, 0.0)
    # A fifth of the area, 500 m around it, and never a piece in the east.
    assert max(x for job in jobs for x, *_ in job.geometry["coordinates"][0]) < 24.12
