"""The whole way of an order of statistics over real sockets: each form of answer, each end."""

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest
from eosda_imagery.core.jobs.model import JobKind, JobState, StatisticsParameters
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.orders.reuse import ReuseState, find_reusable, resume
from eosda_imagery.core.statistics.season import seasons_of

from tests.core.statistics.conftest import FIELD, SEASON, area, shifted

CLEAR = "S2L2A/35/U/KR/2026/11/3/0"


def ended(bench, download):
    (view,) = bench.run(download)
    return view


@pytest.mark.parametrize(
    ("form", "pending"),
    [
        ("indexes", "json_status"),
        ("status_success", "json_task_type"),
        ("redirect", "empty_body"),
        ("json_url", "unknown_word"),
    ],
)
def test_every_form_of_answer_brings_the_same_figures(season_bench, sandbox, form, pending):
    sandbox.configure(statistics_form=form, pending=pending, polls_needed=2)
    view = ended(season_bench, season_bench.add_season())
    (job,) = view.jobs
    assert (job.state, job.error_text, job.kind) == (JobState.READY, "", JobKind.STATISTICS)
    assert Path(job.files[0]).suffix == ".json"
    (told,) = seasons_of(view)
    # As the sandbox says itself.
    task = sandbox._world.tasks.all()[-1]
    assert [(s.view_id, s.cloud) for s in told.scenes] == [
        (entry["view_id"], entry["cloud"]) for entry in task.document["result"]
    ]
    wanted = {e["view_id"]: e["indexes"]["NDMI"]["p90"] for e in task.document["result"]}
    assert {s.view_id: s.indices["NDMI"].p90 for s in told.scenes} == wanted
    assert sandbox.count("create") == 1
    assert season_bench.debris() == []


def test_of_one_index_the_figures_may_stand_in_the_entry(season_bench, sandbox):
    sandbox.configure(statistics_form="plain")
    one = replace(SEASON, indices=("NDVI",))
    (told,) = seasons_of(ended(season_bench, season_bench.add_season(parameters=one)))
    assert len(told.lines[0].points) == len(told.scenes) > 2


def test_no_scene_in_the_range_is_an_end_and_no_failure(season_bench, sandbox):
    none = replace(SEASON, date_start="2020-01-01", date_end="2020-02-01")
    view = ended(season_bench, season_bench.add_season(parameters=none))
    assert view.ready
    assert [season.scenes for season in seasons_of(view)] == [()]


def test_scenes_that_fail_are_told_beside_the_others(season_bench, sandbox):
    sandbox.configure(broken_statistics=(CLEAR,))
    (told,) = seasons_of(ended(season_bench, season_bench.add_season()))
    assert CLEAR not in {scene.view_id for scene in told.scenes}
    assert told.errors == ("internal error",)


def test_an_area_without_a_pixel_left_is_an_end_with_its_reasons(season_bench, sandbox):
    sandbox.configure(broken_statistics=tuple(sandbox.scenes))
    view = ended(season_bench, season_bench.add_season())
    (told,) = seasons_of(view)
    assert view.ready and told.scenes == () and len(told.errors) > 2


def test_polygons_and_years_come_together_by_polygon(season_bench, sandbox):
    days = replace(SEASON, date_start="2025-11-20")
    two = area(FIELD, shifted(FIELD, 0.02))
    view = ended(season_bench, season_bench.add_season(two, parameters=days))
    assert sandbox.count("create") == 4
    told = seasons_of(view)
    assert [season.area for season in told] == ["Field 7 (1)", "Field 7 (2)"]
    # Days of both orders.
    assert min(s.date for s in told[0].scenes) < "2026-09-01"
    assert max(s.date for s in told[0].scenes) > "2026-11-01"


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({"result": [{"scene": 1}]}, "None of the statistics"),
        ({"result": [{}] * 6000}, "cannot be read"),
    ],
)
def test_what_is_no_statistics_fails_in_words_and_keeps_nothing(
    season_bench, sandbox, monkeypatch, document, words
):
    monkeypatch.setattr("eosda_imagery.core.jobs.steps.failures.BACKOFF_FIRST_S", 0.05)
    monkeypatch.setattr("tests.sandbox.tasks.statistics", lambda *given: document)
    view = ended(season_bench, season_bench.add_season())
    (job,) = view.jobs
    assert job.state is JobState.FAILED
    assert words in job.error_text
    assert list((season_bench.folder / "out").iterdir()) == []
    # What is asked for again is the task that was paid.
    season_bench.store.jobs.retry([view.download.id])
    assert season_bench.store.jobs.get(job.id).state is JobState.WAITING


def test_the_same_again_is_used_again_also_by_another_process(season_bench, sandbox):
    view = ended(season_bench, season_bench.add_season())
    download, jobs = season_bench.plan()
    other = Store(season_bench.folder / "data")
    earlier = find_reusable(other, download, jobs)
    other.close()
    assert earlier.state is ReuseState.READY
    assert earlier.view.download.id == view.download.id


@pytest.mark.parametrize("damage", ["gone", "cut", "other indices"])
def test_a_file_that_is_no_longer_whole_is_no_use(season_bench, sandbox, damage):
    view = ended(season_bench, season_bench.add_season())
    path = Path(view.files[0])
    if damage == "gone":
        path.unlink()
    elif damage == "cut":
        path.write_bytes(path.read_bytes()[:-10])
    else:
        path.write_text(json.dumps({"result": [{"view_id": "a", "x": 1}]}))
    assert find_reusable(season_bench.store, *season_bench.plan()) is None


@pytest.mark.parametrize(
    ("age_days", "end", "used"),
    [
        # Days that were not over: good for a day.
        (0.5, "future", True),
        (2, "future", False),
        # All scenes had come when it was made.
        (2, "2026-01-31", True),
    ],
)
def test_statistics_of_days_that_were_not_over_do_not_stand_for_ever(
    season_bench, sandbox, age_days, end, used
):
    then = time.time() - age_days * 86400
    last = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 30 * 86400))
    days = replace(SEASON, date_start="2026-01-01", date_end=last if end == "future" else end)
    view = ended(season_bench, season_bench.add_season(parameters=days))
    with season_bench.store._database.transaction() as cursor:
        cursor.execute("UPDATE downloads SET record = json_set(record, '$.created', ?)", (then,))
        cursor.execute("UPDATE jobs SET submitted = ?", (then,))
    earlier = find_reusable(season_bench.store, *season_bench.plan(parameters=days))
    assert (earlier is not None) is used
    assert view.ready


def test_an_order_without_an_answer_is_not_sent_again(season_bench, sandbox):
    sandbox.inject("create", "reset_before", after=True)
    view = ended(season_bench, season_bench.add_season())
    assert view.jobs[0].state is JobState.UNCONFIRMED
    found = find_reusable(season_bench.store, *season_bench.plan())
    resume(season_bench.store, [found], "")
    ended(season_bench, view.download)
    assert sandbox.count("create") == 1


def test_a_job_keeps_what_it_orders(season_bench):
    download = season_bench.add_season(
        parameters=StatisticsParameters(
            ("NDVI",), ("sentinel2l2a", "landsat8"), "2026-01-01", "2026-12-31", 20.0, 3
        )
    )
    with_restart = Store(season_bench.folder / "data")
    (job,) = with_restart.downloads.get(download.id).jobs
    with_restart.close()
    assert job.statistics == download.statistics
    assert job.statistics.masking_level == 3


@pytest.mark.parametrize(
    "statistics", ["null", "{}", '{"indices": "NDVI"}', "[]", '{"indices": [1]}', "x"]
)
def test_a_job_whose_order_cannot_be_read_is_never_sent(season_bench, sandbox, statistics):
    download = season_bench.add_season()
    with season_bench.store._database.transaction() as cursor:
        cursor.execute("UPDATE jobs SET statistics = ?", (statistics,))
    season_bench.run(download)
    assert sandbox.count("create") == 0
    assert season_bench.store.downloads.get(download.id) is None
