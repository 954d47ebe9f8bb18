"""What was asked for before is used, waited for or gone on with, and not paid again."""

import json
from dataclasses import replace

import pytest
from eosda_imagery.core.jobs.model import JobState, Sharing
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.orders import reuse
from eosda_imagery.core.orders.reuse import (
    ReuseState,
    find_or_add,
    find_reusable,
    orders_to_come,
    parts_of,
    reuse_state_of,
)

from tests.core.geotiffs import values, write
from tests.core.orders.test_request import TWO_PARTS, area, plan


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "data", clock=lambda: 1_000_000.0)


@pytest.fixture
def raster(tmp_path):
    # Over both parts.
    return write(tmp_path / "r.tif", values(10, 20), west=24.0, size=0.1)


@pytest.fixture
def stored(store, raster):
    """Store a plan whose jobs are brought into the states given, in their order."""

    def keep(*changes, now=1_000_000.0, **wish):
        download, jobs = plan(aoi=area(TWO_PARTS), now=now, **wish)
        done = [
            replace(job, files=(str(raster),) if change.get("state") == JobState.READY else (),
                    **change)
            for job, change in zip(jobs, changes)
        ]  # fmt: skip
        store.downloads.add(download, done)
        return download.id

    return keep


READY = {"state": JobState.READY, "task_id": "t"}
QUEUED = {"state": JobState.QUEUED}
WAITING = {"state": JobState.WAITING, "task_id": "t"}
HELD = {"state": JobState.QUEUED, "held": True, "error_kind": "AuthenticationError"}
HELD_PAID = {"state": JobState.WAITING, "task_id": "t", "held": True}
CANCELLED = {"state": JobState.CANCELLED}
CANCELLED_PAID = {"state": JobState.CANCELLED, "task_id": "t"}
FAILED_PAID = {"state": JobState.FAILED, "task_id": "t", "error_kind": "WrongContentError"}
FAILED_TASK = {"state": JobState.FAILED, "task_id": "t", "error_kind": "TaskFailedError"}
EXPIRED = {"state": JobState.EXPIRED, "task_id": "t"}
UNCONFIRMED = {"state": JobState.UNCONFIRMED}
# Cancelled while the answer to the order was not known.
DOUBTFUL = {"state": JobState.CANCELLED, "error_kind": "UnconfirmedError"}
DOUBTFUL_PAID = {**DOUBTFUL, "task_id": "t"}
# The scene has no data in that part.
EMPTY = {"state": JobState.READY, "task_id": "t", "error_kind": "NoDataError"}
UNCONFIRMED_PAID = {"state": JobState.UNCONFIRMED, "task_id": "t"}


# What the service refused, for a reason that stays.
REFUSED = {"state": JobState.FAILED, "error_kind": "BadRequestError"}


def requested(**changes):
    return plan(aoi=area(TWO_PARTS), **changes)


@pytest.mark.parametrize(
    ("states", "state", "to_come"),
    [
        ((READY, READY), ReuseState.READY, 0),
        ((READY, WAITING), ReuseState.UNDER_WAY, 0),
        ((QUEUED, WAITING), ReuseState.UNDER_WAY, 1),
        ((READY, HELD), ReuseState.STOPPED, 1),
        ((READY, HELD_PAID), ReuseState.STOPPED, 0),
        ((READY, CANCELLED), ReuseState.STOPPED, 1),
        ((READY, CANCELLED_PAID), ReuseState.STOPPED, 0),
        ((WAITING, FAILED_PAID), ReuseState.STOPPED, 0),
        ((READY, FAILED_TASK), ReuseState.STOPPED, 1),
        ((EXPIRED, EXPIRED), ReuseState.STOPPED, 2),
        ((READY, UNCONFIRMED), ReuseState.UNCONFIRMED, 1),
        ((CANCELLED, UNCONFIRMED), ReuseState.UNCONFIRMED, 2),
        ((READY, UNCONFIRMED_PAID), ReuseState.STOPPED, 0),
        ((READY, DOUBTFUL), ReuseState.UNCONFIRMED, 1),
        ((READY, DOUBTFUL_PAID), ReuseState.STOPPED, 0),
        ((READY, EMPTY), ReuseState.READY, 0),
        ((EMPTY, CANCELLED), ReuseState.STOPPED, 1),
        ((READY, REFUSED), ReuseState.STOPPED, 0),
        ((QUEUED, REFUSED), ReuseState.STOPPED, 1),
    ],
)
def test_where_a_download_stands_and_what_it_will_cost(store, stored, states, state, to_come):
    view = store.downloads.get(stored(*states))
    assert reuse_state_of(view) is state
    assert orders_to_come(view) == to_come
    found = find_reusable(store, *requested())
    assert found.view == view
    assert found.state is state


def test_retrying_orders_no_more_than_was_told(store, stored):
    """Store.retry and orders_to_come agree on what has to be ordered again."""
    for states in (
        (READY, CANCELLED_PAID),
        (FAILED_TASK, EXPIRED),
        (CANCELLED, FAILED_PAID),
        (CANCELLED, REFUSED),
        (EXPIRED, REFUSED),
    ):
        download_id = stored(*states)
        told = orders_to_come(store.downloads.get(download_id))
        store.jobs.retry([download_id])
        queued = [j for j in store.downloads.get(download_id).jobs if j.state is JobState.QUEUED]
        assert len(queued) == told


@pytest.mark.parametrize(
    "refused",
    [
        REFUSED,
        {**REFUSED, "error_kind": "InvalidRequestError"},
        {**REFUSED, "error_kind": "NotFoundError"},
    ],
)
def test_what_would_be_answered_the_same_is_not_retried_whoever_asks(store, stored, refused):
    download_id = stored(refused, CANCELLED)
    before = store.downloads.get(download_id).jobs[0]
    assert before.is_final
    store.jobs.retry([download_id])
    first, second = store.downloads.get(download_id).jobs
    assert first == before
    assert second.state is JobState.QUEUED


def test_what_is_paid_is_asked_for_again_whatever_was_answered(store, stored):
    download_id = stored(READY, {**REFUSED, "task_id": "t"})
    assert orders_to_come(store.downloads.get(download_id)) == 0
    store.jobs.retry([download_id])
    job = store.downloads.get(download_id).jobs[1]
    assert (job.state, job.task_id) == (JobState.WAITING, "t")


@pytest.mark.parametrize("error", ["NotFoundError", "TaskFailedError"])
def test_a_task_that_the_service_has_lost_is_ordered_anew(store, stored, error):
    download_id = stored(READY, {**REFUSED, "error_kind": error, "task_id": "t"})
    assert orders_to_come(store.downloads.get(download_id)) == 1
    store.jobs.retry([download_id])
    job = store.downloads.get(download_id).jobs[1]
    assert (job.state, job.task_id, job.submitted) == (JobState.QUEUED, None, None)


def test_what_was_refused_is_ordered_anew_by_who_asks_for_it_again(store, stored):
    """Nothing has been paid: to go on with it would change nothing, for ever."""
    stored(REFUSED, REFUSED)
    stored(REFUSED, CANCELLED)
    assert find_reusable(store, *requested()) is None


def test_a_finished_download_that_has_lost_its_areas_gets_them_back(store, stored):
    """They are cut off to save room; a mosaic is masked by them."""
    download_id = stored(READY, READY)
    store.downloads.clear_finished(2_000_000.0)
    assert not store.downloads.lighten(2_000_000.0)
    bare = store.downloads.get(download_id)
    assert bare.ready
    assert not bare.has_areas
    assert bare.download.scene == requested()[0].scene
    download, jobs = requested()
    found = find_reusable(store, download, jobs)
    assert found.state is ReuseState.READY
    for view in (found.view, store.downloads.get(download_id)):
        assert view.has_areas
        assert json.dumps(view.download.aoi) == json.dumps(download.aoi)
        geometries = [[json.dumps(job.geometry) for job in some] for some in (view.jobs, jobs)]
        assert geometries[0] == geometries[1]


@pytest.mark.parametrize(
    "change",
    [
        {"bands": ["B04", "B02", "B03"]},
        {"view_id": "S2L2A/35/U/LR/2026/11/8/0"},
        {"merge": False},
        {"metadata": ["tile"]},
        {"base_url": "http://127.0.0.1:2"},
        {"max_area_km2": 2.0},
    ],
)
def test_another_request_finds_nothing(store, stored, change):
    stored(READY, READY)
    assert find_reusable(store, *requested(**change)) is None


def test_a_part_of_the_area_is_not_the_area(store, stored):
    stored(READY, READY)
    download, jobs = requested()
    assert find_reusable(store, download, jobs[:1]) is None
    assert find_reusable(store, download, ()) is None


@pytest.mark.parametrize("spoil", ["gone", "empty", "cut"])
def test_files_that_cannot_be_read_are_no_use(store, stored, raster, spoil):
    stored(READY, READY)
    if spoil == "gone":
        raster.unlink()
    else:
        raster.write_bytes(b"" if spoil == "empty" else raster.read_bytes()[:150])
    assert find_reusable(store, *requested()) is None


def test_the_cheapest_way_is_preferred(store, stored):
    ways = [
        (CANCELLED, CANCELLED),
        (UNCONFIRMED, CANCELLED),
        (CANCELLED_PAID, READY),
        (WAITING, READY),
        (READY, READY),
    ]
    for number, states in enumerate(ways):
        newest = stored(*states, now=1_000_000.0 - number)
        assert find_reusable(store, *requested()).view.download.id == newest


def test_of_equals_the_newest_is_preferred(store, stored):
    stored(READY, READY, now=1_000_000.0)
    newest = stored(READY, READY, now=1_000_001.0)
    stored(READY, READY, now=999_999.0)
    assert find_reusable(store, *requested()).view.download.id == newest


@pytest.mark.parametrize(
    ("states", "of_use"),
    [
        ((READY, READY), True),
        ((READY, WAITING), False),
        ((READY, CANCELLED_PAID), False),
        ((READY, UNCONFIRMED), False),
    ],
)
def test_looking_crosses_accounts_and_paying_does_not(store, stored, states, of_use):
    store.use_account("theirs")
    download_id = stored(*states)
    found = find_reusable(store, *requested())
    assert found is not None
    assert found.view.download.id == download_id
    store.use_account("mine")
    assert (find_reusable(store, *requested()) is not None) is of_use
    assert (find_or_add(store, plan(aoi=area(TWO_PARTS))).earlier is None) is not of_use


def test_a_download_taken_off_the_list_is_still_of_use(store, stored):
    download_id = stored(READY, READY)
    store.downloads.forget([download_id])
    assert store.downloads.shown() == []
    assert find_reusable(store, *requested()).view.download.id == download_id


# -- the store's part -----------------------------------------------------------------------


def test_only_orders_not_yet_sent_are_withdrawn(store, stored):
    download_id = stored(QUEUED, WAITING)
    other = stored(QUEUED, {"state": JobState.SUBMITTING}, bands=["B08"])
    store.jobs.cancel_unsent([download_id, other])
    states = [
        job.state
        for job in (*store.downloads.get(download_id).jobs, *store.downloads.get(other).jobs)
    ]
    assert states == [JobState.CANCELLED, JobState.WAITING, JobState.CANCELLED, JobState.SUBMITTING]


def test_files_to_come_can_be_sent_elsewhere(store, stored):
    download_id = stored(QUEUED, WAITING)
    before = store.downloads.get(download_id)
    store.downloads.set_folder(download_id, "/Ünï/elsewhere")
    after = store.downloads.get(download_id)
    assert after.download == replace(before.download, folder="/Ünï/elsewhere")
    assert after.jobs == before.jobs


def test_what_another_process_adds_in_between_is_found_and_not_ordered_twice(
    store, stored, monkeypatch
):
    """It looks, another process adds the same, and only then it would write."""
    real, others = reuse.find_reusable, []

    def found_too_late(*given):
        found = real(*given)
        if not others:
            others.append(stored(QUEUED, QUEUED))
        return found

    monkeypatch.setattr(reuse, "find_reusable", found_too_late)
    found = find_or_add(store, plan(aoi=area(TWO_PARTS)))
    assert found.earlier is not None
    assert found.view.download.id == others[0]
    assert [view.download.id for view in store.downloads.shown()] == others


def test_what_is_not_there_yet_is_added(store):
    download, jobs = plan(aoi=area(TWO_PARTS))
    assert find_or_add(store, (download, jobs)).earlier is None
    stored_jobs = store.downloads.get(download.id).jobs
    # Corners are tuples until they have been on disk.
    assert [job.id for job in stored_jobs] == [job.id for job in jobs]
    assert json.dumps([job.geometry for job in stored_jobs]) == json.dumps(
        [job.geometry for job in jobs]
    )


# -- parts of others ------------------------------------------------------------------------


def test_a_part_whose_file_is_here_is_not_ordered_with_another_download(store, raster):
    one, (done,) = plan()
    finished = replace(done, state=JobState.READY, task_id="t", files=(str(raster),))
    store.downloads.add(one, [finished])
    whole, jobs = requested()
    assert find_reusable(store, whole, jobs) is None
    assert jobs[0].fingerprint == done.fingerprint
    parts = parts_of(store, (whole, jobs))
    here, missing = parts.jobs
    assert (here.state, here.files) == (JobState.READY, (str(raster),))
    assert (here.id, here.download_id, here.part) == (jobs[0].id, whole.id, 0)
    assert missing == replace(jobs[1], sharing=Sharing.SHARED)
    assert (parts.orders, parts.in_doubt) == (1, False)
    # An algorithm's way: it writes down at once that the part is here.
    assert find_or_add(store, (whole, jobs)).earlier is None
    states = [job.state for job in store.downloads.get(whole.id).jobs]
    assert states == [JobState.READY, JobState.QUEUED]
    raster.unlink()
    states = [job.state for job in parts_of(store, (whole, jobs)).jobs]
    assert states == [JobState.QUEUED, JobState.QUEUED]


def test_what_is_in_doubt_needs_no_decision_once_another_download_has_brought_it(store, stored):
    download, (job,) = plan()
    store.downloads.add(download, [replace(job, **UNCONFIRMED)])
    assert find_or_add(store, plan()).state is ReuseState.UNCONFIRMED
    stored(READY, WAITING)
    found = find_or_add(store, plan())
    assert (found.earlier, found.state) == (None, ReuseState.READY)
    assert store.downloads.get(found.download.id).ready


def test_a_download_of_which_all_is_here_as_parts_of_another_costs_nothing(store, stored):
    stored(READY, WAITING)
    download, jobs = plan()
    assert find_or_add(store, (download, jobs)).earlier is None
    view = store.downloads.get(download.id)
    assert view.ready
    assert view.files
    assert orders_to_come(view) == 0


@pytest.mark.parametrize(
    ("state", "orders", "in_doubt"),
    [
        (QUEUED, 0, False),
        (WAITING, 0, False),
        (HELD, 1, False),
        (HELD_PAID, 0, False),
        (CANCELLED, 1, False),
        (CANCELLED_PAID, 0, False),
        (FAILED_PAID, 0, False),
        (FAILED_TASK, 1, False),
        (EXPIRED, 1, False),
        (REFUSED, 1, False),
        (UNCONFIRMED, 1, True),
        (DOUBTFUL, 1, True),
        (UNCONFIRMED_PAID, 0, False),
    ],
)
def test_a_part_that_another_download_has_ordered_or_will_order_is_not_counted_again(
    store, stored, state, orders, in_doubt
):
    stored(state, READY)
    planned = plan()
    parts = parts_of(store, planned)
    assert parts.jobs == tuple(replace(job, sharing=Sharing.SHARED) for job in planned[1])
    assert (parts.orders, parts.in_doubt) == (orders, in_doubt)


@pytest.mark.parametrize("west", [-24.0, 30.0])
def test_files_that_lie_elsewhere_are_not_here(store, stored, raster, west):
    """Also those that an earlier version took for good, or that were exchanged since."""
    download_id = stored(READY, READY)
    planned = requested()
    assert all(job.files for job in parts_of(store, planned).jobs)
    write(raster, values(10, 20), west=west, size=0.1)
    assert reuse_state_of(store.downloads.get(download_id)) is None
    assert not any(job.files for job in parts_of(store, planned).jobs)
    assert find_reusable(store, *requested()) is None
