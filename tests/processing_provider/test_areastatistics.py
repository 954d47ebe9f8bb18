"""``eosda:areastatistics``: rows for each area, scene and index; one order an area and year."""

import csv
import os
import time
from dataclasses import replace
from pathlib import Path
from threading import Timer

import pytest
from eosda_imagery.api.indices import INDICES
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.settings import GROUP
from eosda_imagery.processing_provider.algorithms.parameters import INDEX_IDS
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsSettings

from tests.sandbox import Sandbox, tasks

from .conftest import CLEAR, Feedback, box
from .test_downloadbatch import fields

# Fields of the test of the service's limit; 500 in make soak.
MANY = int(os.environ.get("EOSDA_STATISTICS_FIELDS", "25"))
# Far from all scenes of the sandbox.
FAR = "Polygon ((3 10, 3.002 10, 3.002 10.002, 3 10))"
# An entry that cannot be read, and one of a scene that may be anywhere.
UNREADABLE, ANYWHERE = {"view_id": 5}, {"view_id": CLEAR}
FIGURES = ("average", "median", "min", "max", "std", "p10", "q1", "q3", "p90")


def rows_of(layer):
    names = [one.name() for one in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def season(run, headless, tmp_path):
    """Run the algorithm; gives its results and the rows of the table."""
    for _ in range(30):
        headless.history.note("mt_stats", 0.1)

    def start(areas, feedback=None, **changes):
        parameters = {
            "AOI": areas,
            "AOI_ID": "name",
            "START_DATE": "2026-10-20",
            "END_DATE": "2026-11-30",
            "INDICES": ["ndvi"],
            "OUTPUT": "TEMPORARY_OUTPUT",
            "OUTPUT_HTML": str(tmp_path / "season.html"),
            "OUTPUT_INDEX": str(tmp_path / "areas.csv"),
            **changes,
        }
        # The context owns the table.
        start.context = QgsProcessingContext()
        results = run("areastatistics", parameters, feedback, start.context)
        return results, rows_of(results["OUTPUT"])

    return start


def small_fields(count):
    """Fields that all lie in the main tile."""
    shapes = [
        box(24.08 + 0.0016 * (n % 25), 49.77 + 0.004 * (n // 25), 0.0012, 0.002)
        for n in range(count)
    ]
    corners = [", ".join(f"{x} {y}" for x, y in shape["coordinates"][0]) for shape in shapes]
    return fields(extra=[(str(n), f"Polygon (({text}))") for n, text in enumerate(corners)])


def index_of(results):
    text = Path(results["OUTPUT_INDEX"]).read_text(encoding="utf-8-sig")
    return list(csv.DictReader(text.splitlines()))


def test_the_table_has_the_figures_of_the_service(season, sandbox):
    results, rows = season(fields("a", "b"), INDICES=["ndvi", "ndmi"])
    tasks = [task for task in sandbox._world.tasks.all() if task.is_statistics][-2:]
    wanted = {
        (name, entry["view_id"], index): {**entry["indexes"][index], "cloud": entry["cloud"]}
        for name, task in zip("ab", sorted(tasks, key=lambda t: str(t.params["geometry"])))
        for entry in task.document["result"]
        for index in ("NDVI", "NDMI")
    }
    assert len(rows) == len(wanted) > 10
    for row in rows:
        told = wanted[row["area_id"], row["view_id"], row["index"]]
        assert {name: row[name] for name in (*FIGURES, "cloud")} == pytest.approx(
            {name: told[name] for name in (*FIGURES, "cloud")}
        )
        assert row["date"].toString("yyyy/M/d") in row["view_id"]
        assert row["dataset"] == "sentinel2l2a"
    assert (results["READY"], results["FAILED"], results["ORDERS"]) == (2, 0, 2)
    assert sandbox.count("create") == 2
    assert [(one["area_id"], one["status"]) for one in index_of(results)] == [
        ("a", "ready"),
        ("b", "ready"),
    ]


def test_the_chart_is_a_page_that_needs_nothing(season):
    results, rows = season(fields("<b>a & b", "c"))
    page = Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")
    assert page.count("<svg") == 1
    assert "&lt;b&gt;a &amp; b" in page and "<b>a" not in page
    assert page.count("<tr>") == len(rows) + 1
    assert "<script" not in page and "<link" not in page and "<img" not in page


def test_more_areas_than_colours_have_a_chart_each(season):
    results, rows = season(fields(*"abcdefgh"))
    page = Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")
    assert page.count("<svg") == 8
    assert len({row["area_id"] for row in rows}) == 8


def test_the_same_again_costs_nothing(season, sandbox):
    _, rows = season(fields("a", "b"))
    orders = sandbox.count("create")
    feedback = Feedback()
    results, again = season(fields("a", "b"), feedback, INDICES="NDVI")
    assert again == rows
    assert sandbox.count("create") == orders
    assert results["ORDERS"] == 0
    assert "No order is sent: nothing is paid." in feedback.infos


def test_what_was_stopped_goes_on_and_pays_nothing_twice(season, sandbox, monkeypatch):
    sandbox.configure(delay=0.0, polls_needed=1)
    feedback = Feedback(cancel_at="ready")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        season(fields(*"abcdefgh"), feedback)
    sent = sandbox.count("create")
    _, rows = season(fields(*"abcdefgh"))
    assert len({row["area_id"] for row in rows}) == 8
    assert sandbox.count("create") == 8 >= sent


def test_cancelling_is_heard_at_once(season, sandbox, clock_of):
    sandbox.configure(delay=60.0, polls_needed=None)
    heard = []

    class Cancelled(Feedback):
        def pushInfo(self, text):
            super().pushInfo(text)
            if "of 3 ready" in text:
                heard.append(time.monotonic())
                self.cancel()

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        season(fields(*"abc"), Cancelled())
    assert time.monotonic() - heard[0] < 0.5


def test_too_many_orders_are_refused_with_the_cost(season, sandbox):
    with pytest.raises(QgsProcessingException, match=r"3 orders \(about 9 requests\).*Nothing was"):
        season(fields(*"abc"), MAX_ORDERS=2)
    assert sandbox.count("create") == 0


def test_a_field_that_cannot_be_used_does_not_stop_the_others(season, sandbox):
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 0.1)
    small, wide = box(24.08, 49.8, 0.002, 0.002), box(24.08, 49.77, 0.02, 0.02)
    wkt = [
        "Polygon ((" + ", ".join(f"{x} {y}" for x, y in shape["coordinates"][0]) + "))"
        for shape in (small, wide)
    ]
    areas = fields(extra=[("small", wkt[0]), ("wide", wkt[1]), ("none", "Polygon EMPTY")])
    feedback = Feedback()
    results, rows = season(areas, feedback)
    assert {row["area_id"] for row in rows} == {"small"}
    told = {one["area_id"]: one for one in index_of(results)}
    assert told["wide"]["status"] == "failed"
    assert "is over the limit of 0.1 km² for one order" in told["wide"]["error"]
    assert told["none"]["status"] == "bad area"
    assert sandbox.count("create") == 1
    assert any("wide" in warning for warning in feedback.warnings)


def test_a_field_of_two_polygons_has_rows_for_each(season):
    two = (
        "MultiPolygon (((24.08 49.8, 24.082 49.8, 24.082 49.802, 24.08 49.8)),"
        "((24.09 49.8, 24.092 49.8, 24.092 49.802, 24.09 49.8)))"
    )
    results, rows = season(fields(extra=[("farm", two)]))
    assert {row["area_id"] for row in rows} == {"farm (1)", "farm (2)"}
    assert results["ORDERS"] == 2


def test_days_without_a_scene_cost_a_search_and_no_order(season, sandbox):
    with pytest.raises(QgsProcessingException) as told:
        season(fields("a"), START_DATE="2020-01-01", END_DATE="2020-02-01")
    words = "No scene from 2020-01-01 to 2020-02-01 shows this area: nothing was ordered for it."
    assert words in str(told.value)
    assert "1 without a scene" in str(told.value)
    assert (sandbox.count("search"), sandbox.count("create")) == (1, 0)


def test_only_areas_that_a_scene_shows_are_ordered_and_searched_for_once(season, sandbox, headless):
    """What is left out is in no list either, from which the desktop would order it."""
    areas = fields(*"ab", extra=[("far", FAR)])
    results, rows = season(areas)
    assert {row["area_id"] for row in rows} == {"a", "b"}
    assert (results["READY"], results["FAILED"], results["ORDERS"]) == (2, 1, 2)
    assert sandbox.count("create") == 2
    # One for the fields that lie close, one for the other.
    assert sandbox.count("search") == 2
    assert len(headless.downloads.shown()) == 2
    told = {one["area_id"]: one for one in index_of(results)}
    assert (told["far"]["status"], told["far"]["requests"]) == ("no scene", "0")
    assert results["REQUESTS"] == 2 + sum(int(one["requests"]) for one in told.values())
    # Of what is here nothing is asked again.
    season(fields(*"ab"))
    assert (sandbox.count("search"), sandbox.count("create")) == (2, 2)


@pytest.mark.parametrize(
    ("fault", "details"),
    [
        (500, {}),
        ("cut_json", {}),
        ("wrong_shape", {"json": {"results": [UNREADABLE], "meta": {"found": 1}}}),
        ("wrong_shape", {"json": {"results": [ANYWHERE], "meta": {"found": 1}}}),
    ],
)
def test_a_search_that_tells_too_little_keeps_nobody_from_the_figures(
    season, sandbox, fault, details
):
    sandbox.inject("search", fault, None, **details)
    results, rows = season(fields("a"))
    assert results["READY"] == 1
    assert rows


def test_an_area_that_the_newest_scenes_do_not_show_may_be_in_others(season, sandbox, monkeypatch):
    """One page tells enough, and where there are more scenes the areas are ordered."""
    scene = next(one for one in sandbox.scenes.values() if one.view_id == CLEAR)
    beside = box(24.6, 50.2, 0.01, 0.01)
    for number in range(520):
        view_id = f"S2L2A/35/U/KR/2026/11/30/{number}"
        monkeypatch.setitem(
            sandbox.scenes,
            view_id,
            replace(scene, view_id=view_id, date="2026-11-30", footprint=beside, tile=beside),
        )
    around = "Polygon ((24.6 50.2, 24.602 50.2, 24.602 50.202, 24.6 50.2))"
    results, rows = season(fields("a", extra=[("far", around)]), MAX_CLOUD=90)
    assert "a" in {row["area_id"] for row in rows}
    assert (sandbox.count("search"), sandbox.count("create")) == (1, 2)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        # It waits to be tried again, and for an answer.
        (503, "Cancelled. Nothing was ordered."),
        ("stall_before", "The search was cancelled. Nothing is lost"),
    ],
)
def test_cancelling_is_heard_in_the_search(season, sandbox, headless, fault, words):
    sandbox.inject("search", fault, None, retry_after=30)
    cancelled = []

    class Cancelled(Feedback):
        def pushInfo(self, text):
            super().pushInfo(text)
            if text.startswith("Searching"):
                Timer(1.0, self.give_up).start()

        def give_up(self):
            cancelled.append(time.monotonic())
            self.cancel()

    with pytest.raises(QgsProcessingException) as told:
        season(fields("a", extra=[("far", FAR)]), Cancelled())
    assert time.monotonic() - cancelled[0] < 0.5
    assert str(told.value).startswith(words)
    # The other area is not searched for, and nothing is left to be sent.
    assert sandbox.count("search") == 1
    assert not headless.downloads.shown()


def test_what_is_here_is_written_when_the_quota_is_used_up(season, sandbox):
    season(fields("a"))
    sandbox.configure(quota=0)
    feedback = Feedback()
    results, rows = season(fields("a", "b"), feedback)
    assert {row["area_id"] for row in rows} == {"a"}
    assert (results["READY"], results["FAILED"], results["ORDERS"]) == (1, 1, 0)
    told = {one["area_id"]: one for one in index_of(results)}
    assert (told["b"]["status"], told["b"]["requests"]) == ("failed", "0")
    assert "used up" in told["b"]["error"]
    assert sandbox.count("create") == 1
    with pytest.raises(QgsProcessingException, match="used up"):
        season(fields(extra=[("far", FAR)]))
    assert sandbox.count("create") == 1


def test_scenes_without_a_value_are_said(season, sandbox):
    """The only day that is wanted has more cloud over the area than is wanted."""
    _, rows = season(fields("a"))
    day = next(row["date"] for row in rows if row["cloud"] > 0).toString("yyyy-MM-dd")
    with pytest.raises(QgsProcessingException) as told:
        season(fields("a"), MAX_CLOUD=0.0, START_DATE=day, END_DATE=day)
    assert f"No scene from {day} to {day} has a value here." in str(told.value)
    assert sandbox.count("create") == 2


def test_scenes_that_are_missing_from_an_answer_are_said_once_of_all_areas(
    season, sandbox, monkeypatch
):
    """Left out by the service, or not to be read: the table alone would not tell."""
    answer = tasks.statistics

    def one_broken(*given):
        document = answer(*given)
        document["result"][-1]["view_id"] = None
        return document

    monkeypatch.setattr(tasks, "statistics", one_broken)
    sandbox.configure(broken_statistics=(CLEAR,))
    feedback = Feedback()
    results, rows = season(fields("a", "b"), feedback)
    assert results["READY"] == 2
    assert rows
    assert feedback.warnings == [
        "Left out by the service: 2 (internal error).",
        "Scenes that could not be read and were left out: 2.",
    ]


def test_an_area_that_is_all_cloud_is_said_with_the_service_s_words(season, sandbox):
    sandbox.configure(broken_statistics=tuple(sandbox.scenes))
    with pytest.raises(QgsProcessingException, match="Left out by the service: .*internal error"):
        season(fields("a"))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"INDICES": ["ndvi", "ndmi", "ndre", "nbr"]}, "INDICES: Choose one to 3 indices."),
        ({"INDICES": []}, "INDICES: Choose one to 3 indices."),
        ({"INDICES": "ndvi,red"}, "INDICES: The service has no statistics of RED. There are: "),
        ({"INDICES": ["ndre"], "DATASET": ["landsat8"]}, "NDRE needs red edge"),
        ({"START_DATE": "2026-12-01"}, "START_DATE: the first day, 2026-12-01, is after the last"),
        ({"START_DATE": "2126-01-01", "END_DATE": "2126-02-01"}, "no scene can be there before"),
        ({"AOI_ID": "nom"}, "AOI_ID: the layer has no field “nom”"),
    ],
)
def test_what_cannot_be_right_is_refused_before_anything_is_sent(season, sandbox, changes, words):
    with pytest.raises(QgsProcessingException) as refused:
        season(fields("a"), **changes)
    assert words in str(refused.value)
    assert sandbox.log == []


def test_an_order_without_an_answer_is_left_to_the_user(season, sandbox):
    sandbox.inject("create", "reset_before", after=True)
    feedback = Feedback()
    results, _ = season(fields("a", "b"), feedback)
    states = sorted(one["status"] for one in index_of(results))
    assert states == ["ready", "unconfirmed"]
    assert any("may have been charged" in warning for warning in feedback.warnings)
    season(fields("a", "b"))
    assert sandbox.count("create") == 2


def test_the_indices_are_those_that_the_service_knows():
    assert list(INDEX_IDS) == [index.id for index in INDICES.values() if index.alias]
    assert all(index.alias == index.id.upper() for index in INDICES.values() if index.alias)


@pytest.mark.timeout(120 + 2 * MANY)
def test_many_fields_keep_to_the_service_s_limit(season, monkeypatch, data_dir):
    """Ten a minute of two seconds, which the service enforces: no request too many."""
    minute = 2.0
    with Sandbox(polls_needed=1, create_limit=10, status_limit=10, rate_window=minute) as strict:
        monkeypatch.setenv("EOSDA_API_URL", strict.url)
        monkeypatch.setenv("EOSDA_API_KEY", strict.key)
        QgsSettings().setValue(f"{GROUP}/limits/creates_per_minute", 10)
        QgsSettings().setValue(f"{GROUP}/limits/statuses_per_minute", 10)
        QgsSettings().setValue(f"{GROUP}/limits/window_s", minute)
        results, rows = season(small_fields(MANY), START_DATE="2026-11-01", END_DATE="2026-11-04")
        codes = [entry.status for entry in strict.log]
        assert strict.count("create") == MANY
    assert 429 not in codes
    assert (results["READY"], results["ORDERS"]) == (MANY, MANY)
    assert len({row["area_id"] for row in rows}) == MANY
    with_files = Store(data_dir)
    assert sum(view.ready for view in with_files.downloads.shown()) == MANY
    with_files.close()
    assert CLEAR in {row["view_id"] for row in rows}
