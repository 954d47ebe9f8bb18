"""``eosda:searchscenes``: what the layer holds, and what is said when it is empty."""

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingUtils, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from .conftest import CLEAR, Feedback, box, polygon_layer

FIELDS = [
    "view_id",
    "scene_id",
    "dataset",
    "date",
    "timestamp",
    "cloud",
    "data_coverage",
    "aoi_coverage",
    "thumbnail",
]


@pytest.fixture
def search(run, aoi):
    """Search and give the number, the layer and what was said."""

    def start(feedback=None, **changes):
        feedback = feedback or Feedback()
        context = QgsProcessingContext()
        parameters = {
            "AOI": aoi,
            "START_DATE": "2026-08-01",
            "END_DATE": "2026-11-30",
            "OUTPUT": "TEMPORARY_OUTPUT",
            **changes,
        }
        results = run("searchscenes", parameters, feedback, context)
        output = results["OUTPUT"]
        layer = (
            QgsProcessingUtils.mapLayerFromString(output, context)
            if isinstance(output, str)
            else output
        )
        # The context owns the layer.
        layer.setProperty("context", context)
        return results["COUNT"], layer, feedback

    return start


def expected(sandbox, dataset="sentinel2l2a"):
    return {name: s for name, s in sandbox.scenes.items() if s.dataset == dataset}


def test_fields_geometry_and_count(search, sandbox):
    count, layer, feedback = search()
    assert [field.name() for field in layer.fields()] == FIELDS
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert count == layer.featureCount() > 10
    assert feedback.warnings == []
    assert sandbox.count("search") == 1
    assert any("(1 request)" in line for line in feedback.infos)
    found = {f["view_id"]: f for f in layer.getFeatures()}
    assert set(found) <= set(expected(sandbox))
    scene, feature = sandbox.scenes[CLEAR], found[CLEAR]
    assert feature["scene_id"] == scene.scene_id
    assert feature["dataset"] == "sentinel2l2a"
    assert feature["date"] == QDate(2026, 11, 3)
    moment = feature["timestamp"]
    assert isinstance(moment, QDateTime)
    assert moment.toUTC().date() == QDate(2026, 11, 3)
    assert moment.toUTC().time().hour() == 9
    assert moment.toUTC().time().minute() == QTime(9, 34).minute()
    assert feature["cloud"] == scene.cloud
    assert feature["data_coverage"] == pytest.approx(scene.coverage, abs=0.01)
    assert feature["aoi_coverage"] == 100.0
    assert feature["thumbnail"].startswith(sandbox.url)
    assert feature.geometry().contains(next(search_area(sandbox)))


def search_area(sandbox):
    for feature in polygon_layer(sandbox.sample_aoi()).getFeatures():
        yield feature.geometry()


def test_the_newest_come_first(search):
    _, layer, _ = search()
    days = [feature["date"].toString("yyyy-MM-dd") for feature in layer.getFeatures()]
    assert days == sorted(days, reverse=True)
    assert len(set(days)) > 5


def test_cloud_is_limited(search):
    everything, _, _ = search()
    count, layer, _ = search(MAX_CLOUD=20)
    assert 0 < count < everything
    assert all(feature["cloud"] <= 20 for feature in layer.getFeatures())


def test_cloud_is_limited_in_several_datasets_too(search, sandbox):
    """There the service looks at no limit of its own (eosda-api.md 3.1)."""
    datasets = ["sentinel2l2a", "sentinel2", "landsat8"]
    count, layer, _ = search(DATASET=datasets, MAX_CLOUD=20)
    assert {feature["dataset"] for feature in layer.getFeatures()} >= {"sentinel2l2a", "sentinel2"}
    assert all(feature["cloud"] <= 20 for feature in layer.getFeatures())
    assert count == layer.featureCount()
    assert sandbox.count("search") == 1


def test_coverage_is_limited(search, sandbox):
    # Two of the scenes see only a part of the eastern half.
    east = polygon_layer(box(24.10, 49.77, 0.03, 0.03))
    _, everything, _ = search(AOI=east)
    coverages = [feature["aoi_coverage"] for feature in everything.getFeatures()]
    assert min(coverages) < 99.0 < max(coverages)
    _, layer, _ = search(AOI=east, MIN_AOI_COVERAGE=99)
    kept = [feature["aoi_coverage"] for feature in layer.getFeatures()]
    assert kept == [coverage for coverage in coverages if coverage >= 99]


def test_only_so_many_are_kept_and_it_is_said(search):
    count, layer, feedback = search(MAX_SCENES=3)
    assert count == layer.featureCount() == 3
    (warning,) = feedback.warnings
    assert "newest 3" in warning
    assert "MAX_SCENES" in warning
    assert next(layer.getFeatures())["date"] == QDate(2026, 11, 13)


def test_limits_are_applied_before_the_number(search):
    """Three clear scenes are three, though the newest three are not all clear."""
    count, layer, _ = search(MAX_SCENES=3, MAX_CLOUD=5, DATASET=["sentinel2l2a", "landsat8"])
    assert count == 3
    assert all(feature["cloud"] <= 5 for feature in layer.getFeatures())


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"START_DATE": "2020-01-01", "END_DATE": "2020-02-01"}, "Widen the dates"),
        ({"DATASET": ["sentinel2l2a", "landsat8"], "MAX_CLOUD": 0,
          "START_DATE": "2026-11-10"}, "MAX_CLOUD"),
    ],
)  # fmt: skip
def test_no_scenes_is_an_empty_layer_and_a_word_on_what_to_widen(search, changes, words):
    count, layer, feedback = search(**changes)
    assert count == 0
    assert layer.isValid()
    assert layer.featureCount() == 0
    assert [field.name() for field in layer.fields()] == FIELDS
    (warning,) = feedback.warnings
    assert warning.startswith("No scenes found. ")
    assert words in warning


def test_a_long_range_is_warned_of(search):
    _, _, feedback = search(START_DATE="2024-01-01")
    assert any("at most a year" in warning for warning in feedback.warnings)


def test_a_scene_without_a_footprint_has_no_geometry():
    from eosda_imagery.api.models import Scene
    from eosda_imagery.core.catalog.footprints import footprint_feature, footprint_fields
    from eosda_imagery.core.catalog.search import SceneHit

    fields = footprint_fields()
    scene = Scene(view_id="X/1", scene_id="X/1", dataset="x", date="", timestamp="no time")
    feature = footprint_feature(SceneHit(scene), fields)
    assert not feature.hasGeometry()
    assert feature["view_id"] == "X/1"
    assert all(not feature[name] for name in FIELDS[3:])


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"START_DATE": "2026-11-30", "END_DATE": "2026-11-01"}, "is after the last"),
        ({"DATASET": []}, "DATASET"),
        ({"DATASET": "sentinel9"}, "DATASET"),
        ({"START_DATE": "soon"}, "START_DATE"),
    ],
)
def test_what_cannot_be_right_is_refused(provider, headless, aoi, sandbox, changes, words):
    parameters = {"AOI": aoi, "OUTPUT": "TEMPORARY_OUTPUT", **changes}
    algorithm = provider.algorithm("searchscenes")
    acceptable, reason = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not acceptable
    assert words in reason
    assert sandbox.log == []


def test_a_bad_key_is_told(search, monkeypatch):
    monkeypatch.setenv("EOSDA_API_KEY", "apk.wrong")
    with pytest.raises(QgsProcessingException, match="key was not accepted") as raised:
        search()
    assert "Settings > Options > EOSDA Imagery" in str(raised.value)


def test_a_web_page_in_place_of_the_service_is_named(search, sandbox):
    sandbox.inject("search", "html", times=None)
    with pytest.raises(QgsProcessingException, match="web page"):
        search()


def test_cancelling_does_not_wait_for_the_service(search, sandbox, clock_of):
    sandbox.inject("search", "stall_before")
    feedback = Feedback(cancel_at="Searching")
    with clock_of() as seconds, pytest.raises(QgsProcessingException, match="cancelled"):
        search(feedback)
    assert seconds() < 1.0


def test_default_dates_are_the_last_three_months(provider):
    algorithm = provider.algorithm("searchscenes").create()
    today = QDate.currentDate()
    first = algorithm.parameterDefinition("START_DATE").defaultValue()
    last = algorithm.parameterDefinition("END_DATE").defaultValue()
    assert first == today.addMonths(-3).toString("yyyy-MM-dd")
    assert last == today.toString("yyyy-MM-dd")
