"""The model of the downloads list: right words, and no more signals than needed."""

import random
from dataclasses import replace

import pytest
from eosda_imagery.core.jobs.drivers.step_tasks import FileProgress
from eosda_imagery.core.jobs.queue_state import QueueState
from eosda_imagery.core.settings.values import Limits
from eosda_imagery.ui.downloads.list.actions import (
    Action,
    can_be_retried,
    is_finished,
    orders_of_retry,
    possible_actions,
)
from eosda_imagery.ui.downloads.list.model import CONTENT_ROLE, JobModel
from eosda_imagery.ui.downloads.list.states import OverallState
from eosda_imagery.ui.downloads.list.summary import counts_text, summary_of, total
from qgis.PyQt.QtCore import QItemSelectionModel, QItemSelectionRange, QModelIndex, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester

NOW = 1_790_000_000.0


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
    made = JobModel(clock=clock)
    # Qt's own check of everything a view relies on, after every change.
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    del tester


def _views_at(model, index):
    (entry,) = model.entries_in(QItemSelectionRange(index))
    return [row.view for row in entry.rows]


def _actions_at(model, index):
    (entry,) = model.entries_in(QItemSelectionRange(index))
    return entry.actions


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
    """Downloads of which the one with the later letter is the newer."""
    return [
        make_view(state, id=name, download={"created": NOW + ord(name[0])}, **changes)
        for name in ids
    ]


def show(model, views):
    """Show these downloads and no others."""
    wanted = {view.download.id for view in views}
    model.update(
        views, [view.download.id for view in model.views() if view.download.id not in wanted]
    )


def _ids(model):
    return [view.download.id for view in model.views()]


def test_a_new_download_is_one_insertion_on_top(model, told, make_view):
    show(model, _views(make_view, "b", "a"))
    told.clear()
    show(model, _views(make_view, "d", "c", "b", "a"))
    assert told == [("in", 0, 1)]
    assert _ids(model) == ["d", "c", "b", "a"]


def test_the_same_again_tells_nothing(model, told, make_view):
    show(model, _views(make_view, "b", "a"))
    told.clear()
    show(model, _views(make_view, "b", "a"))
    assert told == []


def test_only_changed_rows_are_told_in_runs(model, told, make_view):
    show(model, _views(make_view, *"fedcba"))
    told.clear()
    model.update(_views(make_view, *"edb", state="ready"))
    assert told == [("data", 1, 2), ("data", 4, 4)]
    assert model.index(4, 0).data(CONTENT_ROLE).overall is OverallState.READY


def test_a_job_that_belongs_to_another_key_now_is_told(model, told, make_view):
    show(model, [make_view("waiting", key_id="a")])
    model.context.queue = QueueState(key_id="b")
    told.clear()
    model.update([make_view("waiting", key_id="b")])
    assert told == [("data", 0, 0)]
    assert model.index(0, 0).data(CONTENT_ROLE).state == "EOSDA is preparing it"


def test_only_what_the_open_project_shows_is_on_the_map(model, make_view):
    """Placed in another project, or taken off the map again, it is not on it."""
    show(model, [make_view("ready", placed=True)])
    index = model.index(0, 0)
    assert index.data(CONTENT_ROLE).state == "Ready: add to map"
    model.context.on_map = frozenset(["d1"])
    assert index.data(CONTENT_ROLE).state == "Ready, on the map"
    model.context.on_map = frozenset([])
    assert index.data(CONTENT_ROLE).state == "Ready: add to map"


def test_rows_that_go_are_removed_in_runs(model, told, make_view):
    show(model, _views(make_view, *"fedcba"))
    told.clear()
    show(model, _views(make_view, "f", "c"))
    assert told == [("out", 4, 5), ("out", 1, 2)]
    assert _ids(model) == ["f", "c"]


def test_rows_come_where_they_belong_whatever_the_order_they_are_told_in(model, told, make_view):
    show(model, _views(make_view, "b", "f"))
    told.clear()
    model.update(_views(make_view, *"acegd"))
    assert _ids(model) == list("gfedcba")
    assert told == [("in", 2, 2), ("in", 1, 3), ("in", 0, 0)]


def test_selection_survives_all_of_it_at_once(model, make_view):
    show(model, _views(make_view, *"dcba"))
    selection = QItemSelectionModel(model)
    selection.select(model.index(2, 0), QItemSelectionModel.SelectionFlag.Select)
    show(model, _views(make_view, "y", "x", "d", "b", state="ready"))
    assert [index.row() for index in selection.selectedIndexes()] == [3]
    assert _ids(model) == ["y", "x", "d", "b"]


def test_progress_changes_its_own_row_only(model, told, make_view):
    show(model, _views(make_view, *"abc", state="fetching"))
    told.clear()
    model.set_progress("b-0", FileProgress(1_000_000, 4_000_000, 500_000.0))
    assert told == [("data", 1, 1)]
    assert model.index(1, 0).data(CONTENT_ROLE).share == pytest.approx(0.25)
    assert model.index(0, 0).data(CONTENT_ROLE).share is None


def test_progress_of_an_unknown_job_harms_nothing(model, told):
    model.set_progress("nobody", FileProgress(1, 2, 3.0))
    assert told == []


def test_progress_is_forgotten_when_the_job_has_moved_on(model, make_view, now):
    show(model, [make_view("waiting", due=now - 1)])
    model.set_progress("d1-0", FileProgress(1, 4, 1.0))
    assert model.index(0, 0).data(CONTENT_ROLE).is_fetching
    show(model, [make_view("waiting", due=now + 9, asks=1)])
    assert not model.index(0, 0).data(CONTENT_ROLE).is_fetching
    assert model.index(0, 0).data(CONTENT_ROLE).state == "EOSDA is preparing it"


def test_progress_stays_while_the_fetch_goes_on(model, make_view):
    show(model, [make_view("waiting")])
    model.set_progress("d1-0", FileProgress(1, 4, 1.0))
    show(model, [make_view("fetching", owner="me", lease_until=9e9)])
    assert model.index(0, 0).data(CONTENT_ROLE).share == pytest.approx(0.25)


def test_only_rows_whose_words_change_with_the_clock_count(model, clock, make_view, now):
    show(model, [make_view("ready", id="b"), make_view("queued", id="d", due=now + 5, held=True)])
    assert not model.counts_down()
    show(model, [make_view("queued", id="c", due=now + 5)])
    assert model.counts_down()
    clock.now = now + 1
    text = "Queued, next in 4 s (limit: 10 a minute)"
    assert model.index(0, 0).data(CONTENT_ROLE).state == text
    clock.now = now + 5
    assert model.index(0, 0).data(CONTENT_ROLE).state == "Queued"
    assert not model.counts_down()


def test_one_plain_sentence_for_screen_readers(model, make_view, now):
    show(model, [make_view("waiting", due=now + 20)])
    index = model.index(0, 0)
    sentence = index.data()
    assert sentence.endswith("12.4 km². EOSDA is preparing it")
    assert "3 Nov 2026 · Sentinel-2 L2A, B04 B03 B02" in sentence
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == sentence


def test_the_tool_tip_takes_nobodys_markup(model, make_view):
    text = "<img src='file:///etc/passwd'> & co."
    show(model, [make_view("failed", error_kind="BadRequestError", error_text=text)])
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


ACTIONS = [
    (("waiting",), {}, {Action.CANCEL}),
    (
        ("ready",),
        {"files": ("/a.tif",)},
        {Action.ADD, Action.FOLDER, Action.EXPORT, Action.REMOVE},
    ),
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
def test_what_can_be_done_depends_on_the_state(model, make_view, states, changes, actions):
    view = make_view(*states, **changes)
    assert set(possible_actions(view)) == actions | {Action.DETAILS}
    show(model, [view])
    assert _actions_at(model, model.index(0, 0)) == possible_actions(view)


ANSWERS = [
    ("BadRequestError", None, False),
    ("InvalidRequestError", None, False),
    ("NotFoundError", None, False),
    # The task has gone, or its file: what was ordered can be ordered anew.
    ("NotFoundError", "task", True),
    ("TaskFailedError", "task", True),
    ("UnavailableError", None, True),
    ("StorageError", "task", True),
]


@pytest.mark.parametrize(("kind", "task", "offered"), ANSWERS)
def test_no_retry_is_offered_where_the_answer_cannot_change(make_view, kind, task, offered):
    view = make_view("failed", error_kind=kind, task_id=task)
    assert can_be_retried(view) is offered
    assert (Action.RETRY in possible_actions(view)) is offered


PRICES = [
    (("failed",), {"task_id": None}, 1),
    (("failed",), {"task_id": "t", "error_kind": "StorageError"}, 0),
    (("failed",), {"task_id": "t", "error_kind": "TaskFailedError"}, 1),
    (("expired", "ready", "expired"), {"task_id": "t"}, 2),
    (("unconfirmed",), {}, 1),
    (("cancelled",), {}, 1),
    (("cancelled",), {"task_id": "t"}, 0),
    # Agreed to before, and only waits for the key.
    (("queued",), {"held": True, "error_kind": "MissingKeyError"}, 0),
]


@pytest.mark.parametrize(("states", "changes", "orders"), PRICES)
def test_what_a_retry_costs(make_view, states, changes, orders):
    assert orders_of_retry(make_view(*states, **changes)) == orders


def test_what_is_here_of_a_stopped_download_can_always_be_added(make_view):
    assert Action.ADD in possible_actions(make_view("ready", "failed", "ready"))
    assert Action.ADD in possible_actions(make_view("ready", "cancelled"))
    assert Action.ADD not in possible_actions(make_view("ready", "waiting"))
    assert Action.ADD not in possible_actions(make_view("failed", "failed"))


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


def test_five_thousand_rows_and_what_is_told_of_them(make_view, clock):
    model = JobModel(clock=clock)
    one = make_view("ready")
    views = [
        replace(
            one,
            download=replace(one.download, id=f"d{n:04}"),
            jobs=(replace(one.jobs[0], id=f"j{n}"),),
        )
        for n in range(5000)
    ]
    show(model, views)
    said = []
    model.rowsInserted.connect(lambda parent, first, last: said.append(("in", first, last)))
    model.dataChanged.connect(lambda first, last: said.append(("data", first.row(), last.row())))
    changed = replace(views[7], placed=True)
    newer = make_view("waiting", id="new", download={"created": NOW + 1})
    model.update([newer, changed], ["d0009"])
    assert said == [("data", 7, 7), ("in", 0, 0)]
    assert model.rowCount() == 5000
    assert _views_at(model, model.index(8, 0)) == [changed]


# -- batches --------------------------------------------------------------------------------


def _batch(make_view, *states, batch="b", first=0, **changes):
    """A batch of downloads of one part each, a day apart."""
    views = []
    for number, state in enumerate(states, first):
        view = make_view(
            state,
            id=f"{batch}{number}",
            download={"batch": batch, "batch_label": f"Batch {batch}"},
            **changes,
        )
        scene = replace(view.download.scene, date=f"2026-11-{number + 1:02}")
        views.append(replace(view, download=replace(view.download, scene=scene)))
    return views


def _below(model, row=0):
    parent = model.index(row, 0)
    return [model.index(n, 0, parent) for n in range(model.rowCount(parent))]


def test_a_batch_is_one_row_with_its_downloads_by_date_below_it(model, told, make_view):
    views = _batch(make_view, "ready", "waiting", "queued")
    show(model, [make_view("ready", id="alone"), *reversed(views)])
    assert told == [("in", 0, 1)]
    rows = [model.index(0, 0), model.index(1, 0)]
    assert [model.rowCount(row) for row in rows] == [0, 3]
    assert [model.hasChildren(row) for row in rows] == [False, True]
    assert rows[1].data(CONTENT_ROLE).title == "Batch b"
    assert rows[1].data(CONTENT_ROLE).subtitle == "1 ready, 1 running, 1 queued"
    assert rows[1].data(CONTENT_ROLE).share == pytest.approx(1 / 3)
    below = _below(model, 1)
    assert [_views_at(model, index) for index in below] == [[view] for view in views]
    assert all(index.parent() == rows[1] for index in below)
    assert _views_at(model, rows[1]) == views


def test_a_change_in_a_batch_is_told_of_its_row_and_of_the_batch(model, make_view):
    show(model, _batch(make_view, "waiting", "waiting", "failed"))
    said = []
    model.dataChanged.connect(lambda first, last: said.append((first.parent().row(), first.row())))
    model.update(_batch(make_view, "ready", first=1))
    assert sorted(said) == [(-1, 0), (0, 1)]
    assert model.index(0, 0).data(CONTENT_ROLE).subtitle == "1 ready, 1 running, 1 failed"
    said.clear()
    model.set_progress("b0-0", FileProgress(1, 4, 1.0))
    assert sorted(said) == [(-1, 0), (0, 0)]


def test_a_batch_grows_and_shrinks_and_goes_with_its_last_download(model, told, make_view):
    first = _batch(make_view, "ready", "ready")
    show(model, first)
    told.clear()
    more = _batch(make_view, "waiting", "waiting", first=2)
    model.update(more)
    assert ("in", 2, 3) in told
    assert model.index(0, 0).data(CONTENT_ROLE).subtitle == "2 ready, 2 running"
    model.update([], ["b0", "b1"])
    assert [_views_at(model, index) for index in _below(model)] == [[view] for view in more]
    assert model.index(0, 0).data(CONTENT_ROLE).subtitle == "2 running"
    told.clear()
    model.update([], ["b2", "b3"])
    assert told == [("out", 0, 0)]
    assert (model.rowCount(), model.has_batches(), model.views()) == (0, False, [])


OF_FILES = {Action.ADD, Action.FOLDER, Action.EXPORT}


@pytest.mark.parametrize(
    ("states", "overall", "actions"),
    [
        (("ready", "ready"), OverallState.READY, OF_FILES | {Action.REMOVE}),
        (("ready", "waiting"), OverallState.WORKING, OF_FILES | {Action.CANCEL, Action.REMOVE}),
        (("failed", "queued"), OverallState.TROUBLE, {Action.RETRY, Action.CANCEL, Action.REMOVE}),
        (("ready", "cancelled"), OverallState.STOPPED, OF_FILES | {Action.RETRY, Action.REMOVE}),
    ],
)
def test_a_batch_can_do_what_any_of_its_downloads_can(model, make_view, states, overall, actions):
    show(model, _batch(make_view, *states))
    batch = model.index(0, 0)
    assert batch.data(CONTENT_ROLE).overall is overall
    assert set(_actions_at(model, batch)) == actions
    # And follows them.
    model.update(_batch(make_view, "ready", "ready"))
    assert set(_actions_at(model, batch)) == OF_FILES | {Action.REMOVE}
    assert batch.data(CONTENT_ROLE).state == "Ready: add to map"


def test_the_time_left_of_a_batch_counts_what_is_before_it_and_the_limit(clock, make_view, now):
    """25 orders at 10 a minute: ten go at once, the last after 90 s; questions are plenty."""
    model = JobModel(clock=clock)
    model.context.queue = QueueState(
        limits=Limits(creates=10, statuses=1000), typical={"sentinel2l2a": 30.0}
    )
    show(model, _batch(make_view, *["queued"] * 25))
    assert model.index(0, 0).data(CONTENT_ROLE).state == "About 2 min left"
    # The ten of this window have gone: the next go in 40 s.
    model.context.queue = replace(model.context.queue, next_order=now + 40)
    assert model.index(0, 0).data(CONTENT_ROLE).state == "About 3 min left"
    model.context.queue = replace(model.context.queue, next_order=0.0)
    older = [make_view("queued", id=f"o{n}", download={"created": now - 9}) for n in range(25)]
    newer = [make_view("queued", id=f"n{n}", download={"created": now + 9}) for n in range(25)]
    model.update([*older, *newer])
    # 50 orders until its last one: 240 s, and 30 s for that one.
    assert model.index(25, 0).data(CONTENT_ROLE).state == "About 5 min left"


def test_a_paused_batch_says_so(model, make_view):
    show(model, _batch(make_view, "ready", "queued"))
    model.context.queue = QueueState(paused=True)
    assert model.index(0, 0).data(CONTENT_ROLE).state == "Paused"
    assert not model.counts_down()
    (first, second) = _below(model)
    assert first.data(CONTENT_ROLE).state == "Ready: add to map"
    assert second.data(CONTENT_ROLE).state == "Paused. No order has been sent yet."


def test_a_job_says_when_its_turn_is_or_how_long_the_service_takes(model, clock, make_view, now):
    show(model, [make_view("queued", id="a", due=now - 5), make_view("waiting", due=now - 5)])
    model.context.queue = QueueState(next_order=now + 12, usual={"sentinel2l2a": (9.3, 14.2)})
    texts = [model.index(row, 0).data(CONTENT_ROLE).state for row in (0, 1)]
    assert texts == [
        "Queued, next in 12 s (limit: 10 a minute)",
        "EOSDA is preparing it (usually 9–15 s)",
    ]
    assert model.counts_down()
    clock.now = now + 13
    assert model.index(0, 0).data(CONTENT_ROLE).state == "Queued"


def test_fields_come_in_the_order_that_people_count_in(model, make_view):
    names = ("Field 10", "Field 2", "field 1", "Field")
    views = [
        make_view("ready", id=name, download={"batch": "b", "batch_label": "B", "area_id": name})
        for name in names
    ]
    show(model, views)
    titles = [index.data(CONTENT_ROLE).title.split(" · ")[0] for index in _below(model)]
    assert titles == ["Field", "field 1", "Field 2", "Field 10"]


def test_random_changes_keep_the_numbers_of_a_batch_right(model, make_view):
    chance = random.Random(5)
    states = ["queued", "waiting", "fetching", "ready", "failed", "cancelled", "unconfirmed"]
    there = {}
    for _ in range(60):
        changed = [
            view
            for batch in ("a", "b", "")
            for view in _batch(
                make_view, *chance.choices(states, k=2), batch=batch, first=chance.randint(0, 6)
            )
        ]
        there.update((view.download.id, view) for view in changed)
        model.update(changed)
        gone = chance.sample(sorted(there), min(3, len(there)))
        model.update([], gone)
        for download_id in gone:
            del there[download_id]
        assert {view.download.id: view for view in model.views()} == there
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if model.hasChildren(index):
                counted = total(map(summary_of, _views_at(model, index)))
                assert index.data(CONTENT_ROLE).subtitle == counts_text(counted)
                possible = {a for view in _views_at(model, index) for a in possible_actions(view)}
                assert set(_actions_at(model, index)) == possible - {Action.DETAILS}
    assert model.summary().active == sum(view.active for view in there.values())
    assert model.index(0, 0, QModelIndex()).isValid() == bool(there)
