"""The model of the downloads list: right words, and no more signals than needed."""

import time
from dataclasses import replace

import pytest
from eosda_imagery.core.engine import Progress
from eosda_imagery.ui.job_model import JobModel, Role, is_finished, possible_actions, row_actions
from eosda_imagery.ui.wording import Action, OverallState
from qgis.PyQt.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt


class Clock:
    def __init__(self, now):
        self.now = now

    def __call__(self):
        return self.now


@pytest.fixture
def clock(now):
    return Clock(now)


@pytest.fixture
def model(clock):
    return JobModel(clock=clock)


@pytest.fixture
def told(model):
    """Every structural change and every change of data, as it is told."""
    said = []
    model.rowsInserted.connect(lambda parent, first, last: said.append(("in", first, last)))
    model.rowsRemoved.connect(lambda parent, first, last: said.append(("out", first, last)))
    model.rowsMoved.connect(
        lambda parent, first, last, target, row: said.append(("move", first, row))
    )
    model.dataChanged.connect(
        lambda first, last, roles: said.append(("data", first.row(), last.row()))
    )
    model.modelReset.connect(lambda: said.append(("reset",)))
    return said


def _views(make_view, *ids, state="waiting", **changes):
    return [make_view(state, id=name, **changes) for name in ids]


def _ids(model):
    return [view.download.id for view in model.views()]


def test_a_new_download_is_one_insertion_on_top(model, told, make_view):
    model.set_views(_views(make_view, "b", "a"))
    told.clear()
    model.set_views(_views(make_view, "d", "c", "b", "a"))
    assert told == [("in", 0, 1)]
    assert _ids(model) == ["d", "c", "b", "a"]


def test_the_same_again_tells_nothing(model, told, make_view):
    model.set_views(_views(make_view, "b", "a"))
    told.clear()
    model.set_views(_views(make_view, "b", "a"))
    assert told == []


def test_only_changed_rows_are_told_in_runs(model, told, make_view):
    views = _views(make_view, *"abcdef")
    model.set_views(views)
    told.clear()
    for row in (1, 2, 4):
        views[row] = make_view("ready", id="abcdef"[row])
    model.set_views(views)
    assert told == [("data", 1, 2), ("data", 4, 4)]
    assert model.index(4).data(int(Role.OVERALL)) is OverallState.READY


def test_being_placed_is_a_change(model, told, make_view):
    model.set_views([make_view("ready")])
    told.clear()
    model.set_views([make_view("ready", placed=True)])
    assert told == [("data", 0, 0)]
    assert model.index(0).data(int(Role.STATE_TEXT)) == "Ready, on the map"


def test_rows_that_go_are_removed_in_runs(model, told, make_view):
    model.set_views(_views(make_view, *"abcdef"))
    told.clear()
    model.set_views(_views(make_view, "a", "d"))
    assert told == [("out", 4, 5), ("out", 1, 2)]
    assert _ids(model) == ["a", "d"]


def test_another_order_moves_rows(model, told, make_view):
    model.set_views(_views(make_view, *"abc"))
    kept = QPersistentModelIndex(model.index(2))
    told.clear()
    model.set_views(_views(make_view, *"cab"))
    assert told == [("move", 2, 0)]
    assert _ids(model) == ["c", "a", "b"]
    assert kept.row() == 0


def test_selection_survives_all_of_it_at_once(model, make_view):
    model.set_views(_views(make_view, *"abcd"))
    selection = QItemSelectionModel(model)
    selection.select(model.index(2), QItemSelectionModel.SelectionFlag.Select)
    model.set_views(_views(make_view, "x", "y", "c", "d", state="ready"))
    assert [index.row() for index in selection.selectedIndexes()] == [2]
    assert _ids(model) == ["x", "y", "c", "d"]


def test_progress_changes_its_own_row_only(model, told, make_view):
    model.set_views(_views(make_view, *"abc", state="fetching"))
    told.clear()
    model.set_progress("b-0", Progress(1_000_000, 4_000_000, 500_000.0))
    assert told == [("data", 1, 1)]
    assert model.index(1).data(int(Role.SHARE)) == pytest.approx(0.25)
    assert model.index(0).data(int(Role.SHARE)) is None


def test_progress_of_an_unknown_job_harms_nothing(model, told):
    model.set_progress("nobody", Progress(1, 2, 3.0))
    assert told == []


def test_progress_is_forgotten_when_the_job_has_moved_on(model, make_view, now):
    model.set_views([make_view("waiting", due=now - 1)])
    model.set_progress("d1-0", Progress(1, 4, 1.0))
    assert model.index(0).data(int(Role.FETCHING)) is True
    model.set_views([make_view("waiting", due=now + 9, asks=1)])
    assert model.index(0).data(int(Role.FETCHING)) is False
    assert "asking again in 9 s" in model.index(0).data(int(Role.STATE_TEXT))


def test_progress_stays_while_the_fetch_goes_on(model, make_view):
    model.set_views([make_view("waiting")])
    model.set_progress("d1-0", Progress(1, 4, 1.0))
    model.set_views([make_view("fetching", owner="me", lease_until=9e9)])
    assert model.index(0).data(int(Role.SHARE)) == pytest.approx(0.25)


def test_a_tick_tells_the_rows_that_count(model, told, make_view, now):
    model.set_views(
        [
            make_view("waiting", id="a", due=now + 20),
            make_view("ready", id="b"),
            make_view("queued", id="c", due=now + 5),
            make_view("queued", id="d", due=now + 5, held=True),
        ]
    )
    told.clear()
    model.tick(now + 1)
    assert told == [("data", 0, 0), ("data", 2, 2)]
    assert "in 19 s" in model.index(0).data(int(Role.STATE_TEXT))


def test_a_tick_leaves_rows_out_of_sight_alone(model, told, make_view, now):
    model.set_views([make_view("waiting", id=name, due=now + 20) for name in "abcd"])
    told.clear()
    model.tick(now + 1, range(1, 3))
    assert told == [("data", 1, 1), ("data", 2, 2)]


def test_the_row_whose_time_has_come_is_told_once_more(model, clock, told, make_view, now):
    views = [make_view("waiting", due=now + 3)]
    model.set_views(views)
    clock.now = now + 4
    # A look in between must not swallow the last change.
    model.set_views(views)
    told.clear()
    assert model.waiting()
    model.tick(now + 4)
    assert told == [("data", 0, 0)]
    assert model.index(0).data(int(Role.STATE_TEXT)).endswith("asking again soon")
    assert not model.waiting()
    model.tick(now + 5)
    assert len(told) == 1


def test_one_plain_sentence_for_screen_readers(model, make_view, now):
    model.set_views([make_view("waiting", due=now + 20)])
    index = model.index(0)
    sentence = index.data()
    assert sentence.endswith("12.4 km². Waiting for EOSDA, asking again in 20 s")
    assert "3 Nov 2026 · Sentinel-2 L2A, B04 B03 B02" in sentence
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == sentence


def test_the_tool_tip_takes_nobodys_markup(model, make_view):
    text = "<img src='file:///etc/passwd'> & co."
    model.set_views([make_view("failed", error_kind="BadRequestError", error_text=text)])
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


ACTIONS = [
    (("waiting",), {}, {Action.CANCEL}),
    (("ready",), {"files": ("/a.tif",)}, {Action.ADD, Action.FOLDER, Action.REMOVE}),
    (("failed",), {}, {Action.RETRY, Action.REMOVE}),
    (("unconfirmed",), {}, {Action.RETRY, Action.REMOVE}),
    (("cancelled",), {}, {Action.RETRY, Action.REMOVE}),
    (("failed", "waiting"), {}, {Action.RETRY, Action.CANCEL}),
    (
        ("queued",),
        {"held": True, "error_kind": "AuthenticationError"},
        {Action.OPTIONS, Action.RETRY, Action.CANCEL},
    ),
    (("waiting",), {"held": True, "error_kind": "StorageError"}, {Action.RETRY, Action.CANCEL}),
]


@pytest.mark.parametrize(("states", "changes", "actions"), ACTIONS)
def test_what_can_be_done_depends_on_the_state(make_view, states, changes, actions):
    view = make_view(*states, **changes)
    assert set(possible_actions(view)) == actions | {Action.DETAILS}
    assert Action.REMOVE not in row_actions(view)


FINISHED = [
    (("ready",), {}, True),
    (("cancelled",), {}, False),
    (("failed",), {"task_id": None}, False),
    (("waiting",), {}, False),
]


@pytest.mark.parametrize(("states", "changes", "finished"), FINISHED)
def test_what_has_been_paid_for_is_not_cleared_away(make_view, states, changes, finished):
    assert is_finished(make_view(*states, **{"task_id": "t", **changes})) is finished


def test_a_download_cancelled_before_it_was_ordered_is_finished(make_view):
    assert is_finished(make_view("cancelled"))


def test_five_thousand_rows_are_light(model, make_view, told):
    one = make_view("ready")
    views = [
        replace(
            one,
            download=replace(one.download, id=f"d{n}"),
            jobs=(replace(one.jobs[0], id=f"j{n}"),),
        )
        for n in range(5000)
    ]
    begun = time.perf_counter()
    model.set_views(views)
    filled = time.perf_counter() - begun
    told.clear()
    begun = time.perf_counter()
    model.set_views([make_view("waiting", id="new"), *views])
    updated = time.perf_counter() - begun
    assert told == [("in", 0, 0)]
    assert model.rowCount() == 5001
    # Generous: a widget a row took three seconds for a thousand (peers.md, e4).
    assert filled < 1.0
    assert updated < 0.3
    print(f"filled in {filled:.3f} s, updated in {updated:.3f} s")
