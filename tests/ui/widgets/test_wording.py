"""The words for every state a download can be in."""

import pytest
from eosda_imagery.core.errors import ERRORS
from eosda_imagery.core.jobs.desktop_driver import Progress
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.ui.widgets import wording
from eosda_imagery.ui.widgets.wording import Action, OverallState
from qgis.PyQt.QtCore import QLocale


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


STATES = [
    ({}, "queued", "In the queue"),
    ({"due": 12.0}, "queued", "In the queue, next order possible in 12 s"),
    ({}, "submitting", "Sending the order"),
    ({"due": 19.2}, "waiting", "Waiting for EOSDA, asking again in 20 s"),
    ({"due": -1.0}, "waiting", "Waiting for EOSDA, asking again soon"),
    (
        {"due": -1.0, "owner": "me", "lease_until": 60.0},
        "waiting",
        "Asking EOSDA whether it is done",
    ),
    ({"due": 180.0}, "waiting", "Waiting for EOSDA, asking again in 3 min"),
    ({"due": 7200.0}, "waiting", "Waiting for EOSDA, asking again in 2 h"),
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
        "The network is away, trying again in 40 s",
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
    assert wording.state_text(make_view(state, **changes), {}, now) == words


def test_no_state_is_without_words(make_view, now):
    texts = {wording.state_text(make_view(state.value), {}, now) for state in JobState}
    assert all(texts)
    assert len(texts) == len(JobState)


def test_a_download_on_the_map_says_so(make_view, now):
    assert wording.state_text(make_view("ready", placed=True), {}, now) == "Ready, on the map"


@pytest.mark.parametrize("state", ["fetching", "waiting"])
def test_bytes_count_before_the_state_has_been_read_again(make_view, now, state):
    progress = {"d1-0": Progress(3_100_000, 8_400_000, 1_200_000.0)}
    view = make_view(state)
    assert wording.state_text(view, progress, now) == "Downloading 3.1 of 8.4 MB, 1.2 MB/s"
    assert wording.share_done(view, progress, now) == pytest.approx(3.1 / 8.4)


def test_units_that_differ_are_both_named(make_view, now):
    progress = {"d1-0": Progress(310_000, 8_400_000, 1_000.0)}
    text = wording.state_text(make_view("fetching"), progress, now)
    assert text == "Downloading 310.0 kB of 8.4 MB, 1.0 kB/s"


def test_a_file_of_unknown_length_shows_no_share(make_view, now):
    progress = {"d1-0": Progress(3_100_000, None, 1_200_000.0)}
    view = make_view("fetching")
    assert wording.state_text(view, progress, now) == "Downloading, 3.1 MB so far, 1.2 MB/s"
    assert wording.share_done(view, progress, now) is None


def test_a_whole_file_is_being_checked(make_view, now):
    progress = {"d1-0": Progress(8_400_000, 8_400_000, 1_200_000.0)}
    assert wording.state_text(make_view("fetching"), progress, now) == "Checking the file"


def test_bytes_of_a_try_that_has_failed_are_not_shown(make_view, now):
    progress = {"d1-0": Progress(3_100_000, 8_400_000, 1.0)}
    view = make_view("fetching", due=now + 8, error_kind="ConnectionLostError")
    assert wording.state_text(view, progress, now) == "The network is away, trying again in 8 s"
    assert wording.share_done(view, progress, now) is None


def test_parts_are_counted_and_the_next_to_come_is_named(make_view, now):
    jobs = [{}, {"due": now + 50}, {"due": now + 20}, {}]
    view = make_view("ready", "waiting", "waiting", "ready", jobs=jobs)
    assert wording.state_text(view, {}, now) == (
        "2 of 4 parts ready. Waiting for EOSDA, asking again in 20 s"
    )


def test_the_part_that_needs_the_user_is_the_loudest(make_view, now):
    jobs = [{}, {}, {"held": True, "error_kind": "StorageError", "error_text": "Disk full."}]
    view = make_view("ready", "failed", "waiting", jobs=jobs)
    text = wording.state_text(view, {}, now)
    assert text.startswith("1 of 3 parts ready. Waits for you: Disk full.")


def test_parts_that_come_in_add_up(make_view, now):
    progress = {
        "d1-1": Progress(1_000_000, 2_000_000, 700_000.0),
        "d1-2": Progress(0, 2_000_000, 500_000.0),
    }
    view = make_view("ready", "fetching", "fetching", "queued")
    assert wording.state_text(view, progress, now) == (
        "1 of 4 parts ready, downloading at 1.2 MB/s"
    )
    assert wording.share_done(view, progress, now) == pytest.approx(1.5 / 4)


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
    assert wording.overall_state(make_view(*states, **changes)) is overall


@pytest.mark.parametrize("kind", sorted(ERRORS))
def test_every_error_has_its_own_sentence_of_advice(kind):
    assert kind in wording._ADVICE
    assert wording.advice_text(kind).endswith(".")


def test_an_error_of_a_newer_version_still_gets_advice():
    assert wording.advice_text("FutureError") == wording.advice_text("EosdaError")


def test_an_error_without_a_translation_speaks_for_itself(monkeypatch):
    monkeypatch.delitem(wording._ADVICE, "StorageError")
    assert wording.advice_text("StorageError") == ERRORS["StorageError"].advice


def test_every_action_has_a_label():
    labels = [wording.action_text(action) for action in Action]
    assert all(labels)
    assert len(set(labels)) == len(Action)


def test_title_and_subtitle(make_view):
    download = make_view().download
    assert wording.title_text(download) == "3 Nov 2026 · Sentinel-2 L2A"
    assert wording.subtitle_text(download) == "B04 B03 B02 · Drawn polygon, 12.4 km²"
    assert wording.subtitle_text(download, 4).endswith("12.4 km², 4 parts")


def test_a_download_by_view_id_alone_has_a_title(make_view):
    download = make_view(download={"scene": None}).download
    assert wording.title_text(download) == "3 Nov 2026 · Sentinel-2 L2A"
    odd = make_view(download={"scene": None, "dataset": "", "view_id": "X/odd"}).download
    assert wording.title_text(odd) == "X/odd"


def test_many_bands_are_counted(make_view):
    bands = tuple(f"B{number:02}" for number in range(1, 13))
    text = wording.subtitle_text(make_view(download={"bands": bands}).download)
    assert text.startswith("B01 … B12 (12 bands) · ")


@pytest.mark.parametrize(
    ("area", "text"), [(0.0, ""), (0.0123, "0.012 km²"), (12.44, "12.4 km²"), (1234.4, "1,234 km²")]
)
def test_areas_are_as_exact_as_they_need_to_be(area, text):
    assert wording.area_text(area) == text


def test_the_locale_writes_numbers_and_months(make_view, now):
    QLocale.setDefault(QLocale("de_DE"))
    progress = {"d1-0": Progress(3_100_000, 8_400_000, 1_200_000.0)}
    assert "3,1 of 8,4 MB" in wording.state_text(make_view("fetching"), progress, now)
    assert wording.date_text("2026-12-03") == "3 Dez. 2026"
