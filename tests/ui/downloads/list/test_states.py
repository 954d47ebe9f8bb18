"""The words for every state that a download can be in."""

import pytest
from eosda_imagery.core.jobs.drivers.step_tasks import FileProgress
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.jobs.queue_state import QueueState
from eosda_imagery.ui.downloads.list.actions import (
    Action,
    action_text,
    orders_of_retry,
    possible_actions,
)
from eosda_imagery.ui.downloads.list.rows import Batch, Row
from eosda_imagery.ui.downloads.list.states import (
    ListContext,
    OverallState,
    counts_down,
    overall_state,
    share_done,
    state_text,
)
from eosda_imagery.ui.downloads.list.summary import Summary
from qgis.PyQt.QtCore import QLocale

pytestmark = pytest.mark.usefixtures("english")

STATES = [
    ({}, "queued", "Queued"),
    ({"due": 12.0}, "queued", "Queued, next in 12 s (limit: 10 a minute)"),
    ({}, "submitting", "Sending the order"),
    ({"due": 19.2}, "waiting", "EOSDA is preparing it"),
    ({"due": -1.0}, "waiting", "EOSDA is preparing it"),
    ({}, "fetching", "Downloading"),
    ({}, "checking", "Checking the file"),
    ({}, "ready", "Ready: add to map"),
    ({}, "cancelled", "Cancelled"),
    ({"task_id": "t"}, "cancelled", "Cancelled. The order was sent: Retry goes on with it."),
    ({}, "expired", "Expired at EOSDA. Retry orders it again."),
    (
        {},
        "unconfirmed",
        "Not confirmed: the order may have been charged. Retry orders it again.",
    ),
    (
        {"error_kind": "TaskFailedError", "error_text": "The service gave up."},
        "failed",
        "Failed: The service gave up. Try other bands or a smaller area, or another scene.",
    ),
    (
        {"held": True, "error_kind": "MissingKeyError", "error_text": "No API key is set."},
        "queued",
        "Waits for you: No API key is set. Enter your key in Settings > Options > EOSDA Imagery.",
    ),
    (
        {"due": 40.0, "error_kind": "NotSentError"},
        "queued",
        "No network, trying again in 40 s",
    ),
    (
        {"due": 40.0, "error_kind": "NoAnswerError"},
        "waiting",
        "EOSDA does not answer, trying again in 40 s",
    ),
    (
        {"due": 15.0, "error_kind": "RateLimitedError"},
        "waiting",
        "EOSDA wants fewer requests, trying again in 15 s",
    ),
    (
        {"due": 15.0, "error_kind": "TruncatedError"},
        "fetching",
        "The file came in incomplete, trying again in 15 s",
    ),
]


@pytest.mark.parametrize(("changes", "state", "words"), STATES)
def test_each_state_has_its_words(make_view, now, changes, state, words):
    changes = {
        name: now + value if name in ("due", "lease_until") else value
        for name, value in changes.items()
    }
    assert state_text(make_view(state, **changes), ListContext(now)) == words


def test_no_state_is_without_words(make_view, now):
    texts = {state_text(make_view(state.value), ListContext(now)) for state in JobState}
    assert all(texts)
    assert len(texts) == len(JobState)


def test_a_download_on_the_map_says_so(make_view, now):
    on_map = ListContext(now, on_map=frozenset({"d1"}))
    assert state_text(make_view("ready"), on_map) == "Ready, on the map"


def test_a_scene_without_data_in_the_area_says_so_and_cannot_be_added(make_view, now):
    view = make_view("ready", "ready", error_kind="NoDataError")
    text = "Ready: the scene has no data in this area"
    assert state_text(view, ListContext(now)) == text
    assert Action.ADD not in possible_actions(view)
    # What came of the other parts is the picture.
    partly = make_view("ready", "ready", jobs=[{"error_kind": "NoDataError"}, {"files": ("/a",)}])
    assert state_text(partly, ListContext(now)) == "Ready: add to map"
    assert Action.ADD in possible_actions(partly)


def test_what_is_not_as_it_was_ordered_stands_in_the_row(make_view, now):
    note = "Ordered and not delivered: B03."
    view = make_view("ready", "ready", jobs=[{"files": ("/a",), "error_text": note}] * 2)
    assert state_text(view, ListContext(now)) == f"Ready: add to map. {note}"


def test_what_lies_elsewhere_is_in_the_folder_and_not_for_the_map(make_view, now):
    view = make_view(
        "failed",
        error_kind="MisplacedError",
        error_text="It lies elsewhere.",
        jobs=[{"files": ("/a",), "task_id": "t"}],
    )
    assert possible_actions(view) >= {Action.FOLDER, Action.RETRY}
    assert not possible_actions(view) & {Action.ADD, Action.EXPORT}
    assert "orders nothing" in state_text(view, ListContext(now))
    assert orders_of_retry(view) == 0


def test_how_long_the_service_usually_takes_is_said_once_it_is_known(make_view, now):
    for bounds, words in (
        ((10.4, 19.2), "10–20 s"),
        ((100.0, 200.0), "1–4 min"),
        ((30.0, 130.0), "3 min"),
        ((3000.0, 7300.0), "3 h"),
        ((7300.0, 14000.0), "2–4 h"),
    ):
        queue = QueueState(usual={"sentinel2l2a": bounds, "landsat8": (1.0, 2.0)})
        text = f"EOSDA is preparing it (usually {words})"
        assert state_text(make_view("waiting"), ListContext(now, queue=queue)) == text


@pytest.mark.parametrize("state", ["fetching", "waiting"])
def test_bytes_count_before_the_state_has_been_read_again(make_view, now, state):
    progress = {"d1-0": FileProgress(3_100_000, 8_400_000, 1_200_000.0)}
    view = make_view(state)
    assert state_text(view, ListContext(now, progress)) == "Downloading 3.1 MB of 8.4 MB, 1.2 MB/s"
    assert share_done(view, ListContext(now, progress)) == pytest.approx(3.1 / 8.4)


def test_units_that_differ_are_both_named(make_view, now):
    progress = {"d1-0": FileProgress(310_000, 8_400_000, 1_000.0)}
    text = state_text(make_view("fetching"), ListContext(now, progress))
    assert text == "Downloading 310.0 kB of 8.4 MB, 1.0 kB/s"


def test_a_file_of_unknown_length_shows_no_share(make_view, now):
    progress = {"d1-0": FileProgress(3_100_000, None, 1_200_000.0)}
    view = make_view("fetching")
    assert state_text(view, ListContext(now, progress)) == "Downloading, 3.1 MB so far, 1.2 MB/s"
    assert share_done(view, ListContext(now, progress)) is None


def test_a_whole_file_is_being_checked(make_view, now):
    progress = {"d1-0": FileProgress(8_400_000, 8_400_000, 1_200_000.0)}
    assert state_text(make_view("fetching"), ListContext(now, progress)) == "Checking the file"


def test_bytes_of_a_try_that_has_failed_are_not_shown(make_view, now):
    progress = {"d1-0": FileProgress(3_100_000, 8_400_000, 1.0)}
    view = make_view("fetching", due=now + 8, error_kind="ConnectionLostError")
    assert state_text(view, ListContext(now, progress)) == "No network, trying again in 8 s"
    assert share_done(view, ListContext(now, progress)) is None


def test_parts_are_counted_and_the_next_to_come_is_named(make_view, now):
    jobs = [{}, {"due": now + 50}, {"due": now + 20}, {}]
    view = make_view("ready", "waiting", "waiting", "ready", jobs=jobs)
    assert state_text(view, ListContext(now)) == ("2 of 4 parts ready. EOSDA is preparing it")


def test_the_part_that_needs_the_user_is_the_loudest(make_view, now):
    jobs = [{}, {}, {"held": True, "error_kind": "StorageError", "error_text": "Disk full."}]
    view = make_view("ready", "failed", "waiting", jobs=jobs)
    text = state_text(view, ListContext(now))
    assert text.startswith("1 of 3 parts ready. Waits for you: Disk full.")


def test_parts_that_come_in_add_up(make_view, now):
    progress = {
        "d1-1": FileProgress(1_000_000, 2_000_000, 700_000.0),
        "d1-2": FileProgress(0, 2_000_000, 500_000.0),
    }
    view = make_view("ready", "fetching", "fetching", "queued")
    assert state_text(view, ListContext(now, progress)) == (
        "1 of 4 parts ready, downloading at 1.2 MB/s"
    )
    assert share_done(view, ListContext(now, progress)) == pytest.approx(1.5 / 4)


OVERALL = [
    (("ready", "ready"), {}, OverallState.READY),
    (("ready", "waiting"), {}, OverallState.WORKING),
    (("ready", "failed"), {}, OverallState.TROUBLE),
    (("waiting", "unconfirmed"), {}, OverallState.TROUBLE),
    (("queued",), {"held": True}, OverallState.TROUBLE),
    (("expired",), {}, OverallState.TROUBLE),
    (("cancelled", "ready"), {}, OverallState.STOPPED),
    # A flag left over from before it was cancelled asks nothing of the user.
    (("cancelled",), {"held": True}, OverallState.STOPPED),
]


@pytest.mark.parametrize(("states", "changes", "overall"), OVERALL)
def test_what_a_download_comes_down_to(make_view, states, changes, overall):
    assert overall_state(make_view(*states, **changes)) is overall


def test_every_action_has_a_label():
    labels = [action_text(action) for action in Action]
    assert all(labels)
    assert len(set(labels)) == len(Action)


def test_the_locale_writes_numbers_and_months(make_view, now):
    QLocale.setDefault(QLocale("de_DE"))
    progress = {"d1-0": FileProgress(3_100_000, 8_400_000, 1_200_000.0)}
    assert "3,1 MB of 8,4 MB" in state_text(make_view("fetching"), ListContext(now, progress))


# -- what waits for another key or address --------------------------------------------------

ELSEWHERE = [
    ({"key_id": "b"}, "Ordered with another API key: it goes on when that key is set again"),
    (
        {"base_url": "https://other.example/x"},
        "Ordered from api-connect.eos.com: it goes on when that address is set again",
    ),
]


@pytest.mark.parametrize(("queue", "words"), ELSEWHERE, ids=["key", "address"])
@pytest.mark.parametrize("state", ["queued", "waiting", "fetching"])
def test_what_waits_for_another_key_or_address_says_so(make_view, now, state, queue, words):
    queue = QueueState(**{"key_id": "a", "base_url": "https://api-connect.eos.com", **queue})
    context = ListContext(now, queue=queue)
    assert state_text(make_view(state, key_id="a"), context) == words
    # With the next limit it has nothing to do, nor with a pause.
    assert not counts_down(make_view(state, key_id="a").jobs[0], context)
    # Another QGIS has that key and is at work on it.
    at_work = make_view(state, key_id="a", owner="other", lease_until=now + 60)
    assert words not in state_text(at_work, context)
    # What is finished waits for nobody; nor does what belongs to nobody yet.
    assert words not in state_text(make_view("ready", key_id="a"), context)


def test_what_belongs_to_nobody_or_whose_key_is_not_known_yet_waits_for_none(make_view, now):
    for queue, key_id in ((QueueState(key_id="a"), ""), (QueueState(), "a")):
        text = state_text(make_view("queued", key_id=key_id), ListContext(now, queue=queue))
        assert text == "Queued"


def test_a_batch_that_waits_for_another_key_says_so_instead_of_a_time(make_view, now):
    batch = Batch(make_view("queued", download={"batch": "b"}), lambda batch: Summary())
    batch.appendRows(
        Row(make_view(state, id=f"d{number}", key_id="a"))
        for number, state in enumerate(("ready", "queued"))
    )
    context = ListContext(now, queue=QueueState(key_id="b"))
    assert batch.content(context).state == ELSEWHERE[0][1]
    assert "left" in batch.content(ListContext(now, queue=QueueState(key_id="a"))).state
