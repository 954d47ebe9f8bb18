"""The list of downloads: what reaches the engine, what is asked first, what is shown."""

from dataclasses import replace

import pytest
from eosda_imagery.core.jobs.drivers.step_tasks import FileProgress
from eosda_imagery.core.jobs.model import DownloadView
from eosda_imagery.core.jobs.queue_state import QueueState
from eosda_imagery.core.layers.project.on_map import marks_of
from eosda_imagery.ui.downloads import panel as downloads_panel
from eosda_imagery.ui.downloads.drawer import DownloadsDrawer
from eosda_imagery.ui.downloads.list.actions import Action
from eosda_imagery.ui.downloads.list.model import CONTENT_ROLE
from eosda_imagery.ui.downloads.list.states import state_text
from eosda_imagery.ui.downloads.panel import DownloadsPanel
from eosda_imagery.ui.widgets.dialogs import DetailsDialog
from eosda_imagery.ui.widgets.quiet_time import QUIET_S, QuietTime
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QTreeView,
    QWidget,
)

KEY = "apk.0123456789abcdef"


class FakeEngine(QObject):
    views_changed = pyqtSignal(list, list)
    queue_changed = pyqtSignal(object)
    progressed = pyqtSignal(str, object)

    def __init__(self, views=()):
        super().__init__()
        self.shown = list(views)
        self.calls = []

    def views(self):
        return list(self.shown)

    def queue(self):
        return QueueState()

    def read(self, ids, on_read):
        on_read([view for view in self.shown if view.download.id in ids])

    def set_paused(self, paused):
        self.calls.append(("pause" if paused else "resume", []))

    def cancel(self, ids):
        self.calls.append(("cancel", list(ids)))

    def retry(self, ids):
        self.calls.append(("retry", list(ids)))

    def forget(self, ids):
        self.calls.append(("forget", list(ids)))


class Clock:
    def __init__(self, now):
        self.now = now

    def __call__(self):
        return self.now


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def panel(engine, now, qgis_app, monkeypatch):
    folders = []
    monkeypatch.setattr(downloads_panel, "show_folder", folders.append)
    clock, steady = Clock(now), Clock(100.0)
    made = DownloadsPanel(engine, clock=clock, quiet=QuietTime(steady))
    made.folders, made.clock, made.steady = folders, clock, steady
    made.resize(360, 500)
    yield made
    made.close()
    made.deleteLater()


def action_of(panel, action):
    """The action of a button."""
    return panel.toolbar.findChild(QAction, f"{action.value}JobAction")


def test_what_acts_on_all_stands_beside_the_other_buttons_and_none_is_hidden(panel):
    panel.resize(300, 200)
    panel.show()
    QApplication.processEvents()
    all_button = panel.findChild(QToolButton, "allDownloadsButton")
    top = all_button.mapTo(panel, all_button.rect().center()).y()
    assert top < panel.view.y(), "the height is for the list"
    for action in panel.toolbar.actions():
        button = panel.toolbar.widgetForAction(action)
        assert button.isVisible()
        assert panel.toolbar.rect().contains(button.geometry())
    assert panel.toolbar.geometry().right() < all_button.x()


def _answered(panel, agree):
    """Press a button of each question that is open; what was asked."""
    boxes = [box for box in panel.findChildren(QMessageBox) if box.isVisible()]
    for box in boxes:
        assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
        name = "retryAnywayButton"
        (box.findChild(QPushButton, name) if agree else box.defaultButton()).click()
    return [box.text() for box in boxes]


def _select(panel, *rows):
    selection = panel.view.selectionModel()
    selection.clearSelection()
    for row in rows:
        selection.select(panel.model.index(row, 0), selection.SelectionFlag.Select)


def _show(panel, engine, *views):
    """Let the engine tell of these, and that all others are gone."""
    ids = {view.download.id for view in views}
    gone = [view.download.id for view in engine.shown if view.download.id not in ids]
    engine.shown = list(views)
    engine.views_changed.emit(list(views), gone)


def test_downloads_already_known_are_shown_at_once(make_view):
    panel = DownloadsPanel(FakeEngine([make_view("ready")]))
    assert panel.model.rowCount() == 1


def test_the_view_is_found_by_its_name(panel):
    assert panel.findChild(QTreeView, "jobView") is panel.view
    assert panel.view.accessibleName()


def test_an_empty_list_says_what_to_do(panel, engine, make_view):
    panel.show()
    assert panel._empty.isVisible()
    assert panel._empty.text() == "No downloads yet. Choose a scene and press Download."
    _show(panel, engine, make_view("waiting"))
    assert not panel._empty.isVisible()


@pytest.mark.parametrize(
    ("state", "action", "call"),
    [("waiting", "cancel", "cancel"), ("failed", "retry", "retry"), ("ready", "remove", "forget")],
)
def test_what_is_wanted_reaches_the_engine(panel, engine, make_view, state, action, call):
    _show(panel, engine, make_view(state, id="a"), make_view(state, id="b"))
    _select(panel, 1)
    panel.perform(Action(action))
    _answered(panel, True)
    assert engine.calls == [(call, ["b"])]


def test_several_rows_are_one_call_and_only_those_it_fits(panel, engine, make_view):
    _show(
        panel,
        engine,
        make_view("waiting", id="a"),
        make_view("ready", id="b"),
        make_view("queued", id="c"),
    )
    _select(panel, 0, 1, 2)
    panel.perform(Action.CANCEL)
    assert [(name, sorted(ids)) for name, ids in engine.calls] == [("cancel", ["a", "c"])]


def test_nothing_is_done_where_nothing_is_selected(panel, engine, make_view):
    _show(panel, engine, make_view("waiting"))
    panel.perform(Action.CANCEL)
    assert engine.calls == []


def _places(panel):
    """Where each button of the tool bar is, and whether it can be pressed."""
    buttons = {action: panel.toolbar.widgetForAction(action_of(panel, action)) for action in Action}
    return {action: (button.geometry(), button.isEnabled()) for action, button in buttons.items()}


def test_no_action_ever_takes_the_place_of_another(panel, engine, make_view, qgis_app):
    panel.show()
    _show(panel, engine, make_view("waiting"))
    _select(panel, 0)
    qgis_app.processEvents()
    waiting = _places(panel)
    _show(panel, engine, make_view("failed"))
    qgis_app.processEvents()
    failed = _places(panel)
    assert {action: place for action, (place, _) in waiting.items()} == {
        action: place for action, (place, _) in failed.items()
    }
    assert len({(place.x(), place.y()) for place, _ in failed.values()}) == len(Action)
    assert waiting[Action.CANCEL][1]
    assert not waiting[Action.RETRY][1]
    assert failed[Action.RETRY][1]
    assert not failed[Action.CANCEL][1]


def test_a_click_right_after_a_chosen_row_has_changed_does_nothing(panel, engine, make_view):
    _show(panel, engine, make_view("ready", id="a"), make_view("waiting", id="b"))
    _select(panel, 1)
    _show(panel, engine, make_view("ready", id="a"), make_view("cancelled", id="b", task_id="t"))
    action_of(panel, Action.RETRY).trigger()
    assert engine.calls == []
    # A change of another row is no reason to wait.
    panel.steady.now += QUIET_S
    _show(panel, engine, make_view("expired", id="a"), make_view("cancelled", id="b", task_id="t"))
    action_of(panel, Action.RETRY).trigger()
    assert engine.calls == [("retry", ["b"])]


def test_every_button_is_reached_with_the_tab_key_and_can_be_named(panel):
    for action in Action:
        button = panel.toolbar.widgetForAction(action_of(panel, action))
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.text()
        assert button.toolTip()


def test_add_to_map_hands_on_the_download(panel, engine, make_view):
    wanted = []
    panel.add_to_map_requested.connect(wanted.extend)
    view = make_view("ready", files=("/data/out/a.tif",))
    _show(panel, engine, view)
    _select(panel, 0)
    panel.perform(Action.ADD)
    assert wanted == [view]
    assert isinstance(wanted[0], DownloadView)


def test_of_many_those_that_are_whole_are_added_together(panel, engine, make_view):
    wanted = []
    panel.add_to_map_requested.connect(wanted.append)
    ready = [make_view("ready", id="a", placed=True), make_view("ready", id="b")]
    _show(panel, engine, *ready, make_view("ready", "failed", id="c"))
    _select(panel, 0, 1, 2)
    panel.perform(Action.ADD)
    assert wanted == [ready]


def test_what_is_here_of_a_failed_download_can_be_added(panel, engine, make_view):
    wanted = []
    panel.add_to_map_requested.connect(wanted.append)
    partly = make_view(*["ready"] * 5, *["failed"] * 5)
    _show(panel, engine, partly)
    _select(panel, 0)
    add = action_of(panel, Action.ADD)
    assert add.text() == "Add what is here (5 of 10)"
    assert add.isEnabled()
    add.trigger()
    assert wanted == [[partly]]
    _show(panel, engine, make_view(*["ready"] * 10))
    assert add.text() == "Add to map"


def test_the_folder_is_shown(panel, engine, make_view):
    _show(panel, engine, make_view("ready", files=("/data/out/a.tif",)))
    _select(panel, 0)
    panel.perform(Action.FOLDER)
    assert panel.folders == ["/data/out"]


@pytest.mark.parametrize("answer", [True, False])
def test_an_order_in_doubt_is_sent_again_only_with_the_users_word(panel, engine, make_view, answer):
    _show(panel, engine, make_view("ready", "unconfirmed"))
    _select(panel, 0)
    panel.perform(Action.RETRY)
    assert _answered(panel, answer) == [
        "Retry orders again: 1 order, about 3 requests. What was not confirmed may already have"
        " been charged, and would be charged again."
    ]
    assert engine.calls == ([("retry", ["d1"])] if answer else [])


def test_the_doubt_about_a_cancelled_order_is_still_said(panel, engine, make_view):
    _show(panel, engine, make_view("cancelled", error_kind="UnconfirmedError"))
    _select(panel, 0)
    panel.perform(Action.RETRY)
    (asked,) = _answered(panel, False)
    assert "may already have been charged" in asked


@pytest.mark.parametrize("answer", [True, False])
def test_a_retry_that_orders_says_its_price_first(panel, engine, make_view, answer):
    _show(panel, engine, make_view("expired", "ready", "expired", task_id="t"))
    _select(panel, 0)
    panel.perform(Action.RETRY)
    assert engine.calls == []
    asked = _answered(panel, answer)
    assert asked == ["Retry orders again: 2 orders, about 6 requests."]
    assert engine.calls == ([("retry", ["d1"])] if answer else [])


def test_a_retry_that_costs_nothing_asks_nothing(panel, engine, make_view):
    _show(panel, engine, make_view("failed", task_id="t", error_kind="StorageError"))
    _select(panel, 0)
    panel.perform(Action.RETRY)
    assert _answered(panel, False) == []
    assert engine.calls == [("retry", ["d1"])]


def test_trouble_with_the_key_leads_to_the_options(panel, engine, make_view):
    asked = []
    panel.options_requested.connect(lambda: asked.append(True))
    _show(panel, engine, make_view("queued", held=True, error_kind="MissingKeyError"))
    _select(panel, 0)
    assert "Options…" in [action.text() for action in panel.make_menu().actions()]
    panel.perform(Action.OPTIONS)
    assert asked == [True]


def test_the_menu_offers_what_is_possible_with_removal_apart(panel, engine, make_view):
    _show(panel, engine, make_view("ready", files=("/data/out/a.tif",)))
    _select(panel, 0)
    texts = [action.text() for action in panel.make_menu().actions()]
    assert texts == [
        *["Add to map", "Show in folder", "Export…", "Details…", "", "Remove from list"],
        *["", "All downloads"],
    ]


def test_the_menu_follows_the_state_of_the_selected_row(panel, engine, make_view):
    _show(panel, engine, make_view("waiting"))
    _select(panel, 0)
    assert action_of(panel, Action.CANCEL).isEnabled()
    _show(panel, engine, make_view("ready"))
    assert not action_of(panel, Action.CANCEL).isEnabled()
    assert action_of(panel, Action.ADD).isEnabled()


def test_the_delete_key_removes_the_selected_row(panel, engine, make_view, qgis_app):
    _show(panel, engine, make_view("ready", id="a"), make_view("ready", id="b"))
    panel.show()
    panel.activateWindow()
    panel.view.setFocus()
    qgis_app.processEvents()
    _select(panel, 1)
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert engine.calls == [("forget", ["b"])]


def test_clear_finished_leaves_what_is_going_on_or_in_trouble(panel, engine, make_view):
    _show(
        panel,
        engine,
        make_view("ready", id="a"),
        make_view("waiting", id="b"),
        make_view("failed", id="c"),
        make_view("cancelled", id="d"),
        make_view("cancelled", id="paid", task_id="t"),
    )
    _bulk(panel, "clearFinishedAction").trigger()
    assert engine.calls == [("forget", ["a", "d"])]


def test_clear_finished_is_off_where_there_is_nothing_to_clear(panel, engine, make_view):
    _show(panel, engine, make_view("waiting"))
    assert not _bulk(panel, "clearFinishedAction").isEnabled()
    _show(panel, engine, make_view("ready"))
    assert _bulk(panel, "clearFinishedAction").isEnabled()


def _bulk(panel, name):
    """An action of the menu of all downloads, as it is when the menu has just opened."""
    panel._all.aboutToShow.emit()
    return panel.findChild(QAction, name)


def _status(panel):
    """What is said below the list; empty where nothing is."""
    label = panel.findChild(QLabel, "downloadsStatusLabel")
    return label.text() if label.isVisible() else ""


def test_pause_and_resume_reach_the_engine_and_are_seen(panel, engine, make_view):
    panel.show()
    _show(panel, engine, *(make_view("queued", id=f"d{n}") for n in range(5)))
    assert not _status(panel)
    assert not _bulk(panel, "resumeAllAction").isVisible()
    _bulk(panel, "pauseAllAction").trigger()
    assert engine.calls == [("pause", [])]
    engine.queue_changed.emit(QueueState(paused=True))
    assert _status(panel)
    assert _status(panel) == "Paused: 5 downloads wait, and so do new ones."
    assert panel.model.index(0, 0).data().endswith("Paused. No order has been sent yet.")
    _show(panel, engine, make_view("queued"))
    assert _status(panel) == "Paused: 1 download waits, and so do new ones."
    _show(panel, engine, make_view("ready"))
    assert _status(panel) == "Paused: new downloads wait."
    assert not _bulk(panel, "pauseAllAction").isVisible()
    panel.findChild(QPushButton, "resumeButton").click()
    assert engine.calls[1:] == [("resume", [])]
    engine.queue_changed.emit(QueueState())
    assert not _status(panel)


@pytest.mark.parametrize("answer", [True, False])
def test_retry_failed_leaves_what_is_fine_and_asks_before_it_may_pay_twice(
    panel, engine, make_view, answer
):
    _show(
        panel,
        engine,
        make_view("failed", id="a"),
        make_view("waiting", id="b"),
        make_view("ready", id="c"),
        make_view("cancelled", id="d"),
        make_view("expired", id="e"),
        make_view("unconfirmed", id="f"),
        make_view("unconfirmed", id="g"),
    )
    _bulk(panel, "retryFailedAction").trigger()
    (asked,) = _answered(panel, answer)
    assert asked.startswith("Retry orders again: 4 orders, about 12 requests. What was not")
    assert engine.calls == ([("retry", ["a", "e", "f", "g"])] if answer else [])


def test_bulk_actions_are_in_the_menu_of_the_list_too(panel, engine, make_view):
    """The menu key opens it, so nothing needs the mouse; also where no row is selected."""
    _show(panel, engine, make_view("waiting"))
    (below,) = panel.make_menu().actions()
    assert [action.text() for action in below.menu().actions()] == [
        *["Pause all", "Resume", "Retry failed", "Clear finished"]
    ]


def _season(make_view, *states):
    return [
        make_view(state, id=f"d{n}", download={"batch": "b", "batch_label": "Season"})
        for n, state in enumerate(states)
    ]


def test_an_action_on_a_batch_is_one_on_all_of_its_downloads(panel, engine, make_view):
    _show(panel, engine, *_season(make_view, "waiting", "ready", "queued"))
    _select(panel, 0)
    panel.perform(Action.CANCEL)
    assert engine.calls == [("cancel", ["d0", "d2"])]


def test_one_failed_download_of_a_batch_is_retried_alone(panel, engine, make_view):
    _show(panel, engine, *_season(make_view, "ready", "failed", "failed"))
    batch = panel.model.index(0, 0)
    panel.view.expand(batch)
    panel.view.setCurrentIndex(panel.model.index(2, 0, batch))
    panel.perform(Action.RETRY)
    _answered(panel, True)
    assert engine.calls == [("retry", ["d2"])]


def test_a_batch_and_a_row_of_it_selected_are_acted_on_once(panel, engine, make_view):
    _show(panel, engine, *_season(make_view, "waiting", "waiting"))
    batch = panel.model.index(0, 0)
    selection = panel.view.selectionModel()
    for index in (batch, panel.model.index(1, 0, batch)):
        selection.select(index, selection.SelectionFlag.Select)
    panel.perform(Action.CANCEL)
    assert [(name, sorted(ids)) for name, ids in engine.calls] == [("cancel", ["d0", "d1"])]


def test_a_batch_opens_and_closes_by_the_keyboard_and_stays_open(
    panel, engine, make_view, qgis_app
):
    _show(panel, engine, *_season(make_view, "waiting", "waiting"))
    panel.show()
    panel.activateWindow()
    panel.view.setFocus()
    qgis_app.processEvents()
    batch = panel.model.index(0, 0)
    panel.view.setCurrentIndex(batch)
    QTest.keyClick(panel.view, Qt.Key.Key_Right)
    assert panel.view.isExpanded(batch)
    _show(panel, engine, *_season(make_view, "ready", "waiting"))
    assert panel.view.isExpanded(batch)
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.currentIndex() == panel.model.index(0, 0, batch)
    # The details are those of one download.
    assert action_of(panel, Action.DETAILS).isEnabled()
    QTest.keyClick(panel.view, Qt.Key.Key_Left)
    QTest.keyClick(panel.view, Qt.Key.Key_Left)
    assert not panel.view.isExpanded(batch)
    assert not action_of(panel, Action.DETAILS).isEnabled()


def test_arrows_take_no_room_where_there_is_no_batch(panel, engine, make_view):
    _show(panel, engine, make_view("waiting"))
    assert not panel.view.rootIsDecorated()
    _show(panel, engine, *_season(make_view, "waiting"))
    assert panel.view.rootIsDecorated()


def test_the_seconds_are_counted_only_while_seen_and_needed(panel, engine, make_view, now):
    _show(panel, engine, make_view("queued", due=now + 20))
    assert not panel._timer.isActive()
    panel.show()
    assert panel._timer.isActive()
    panel.hide()
    assert not panel._timer.isActive()
    panel.show()
    _show(panel, engine, make_view("ready"))
    assert not panel._timer.isActive()


def test_the_timer_stops_when_the_last_second_has_been_counted(panel, engine, make_view, now):
    _show(panel, engine, make_view("queued", due=now + 2))
    panel.show()
    panel.clock.now = now + 1
    panel._tick()
    assert "in 1 s" in panel.model.index(0, 0).data()
    panel.clock.now = now + 3
    panel._tick()
    assert panel.model.index(0, 0).data().endswith("Queued")
    assert not panel._timer.isActive()


def test_progress_from_the_engine_is_shown(panel, engine, make_view):
    _show(panel, engine, make_view("fetching"))
    engine.progressed.emit("d1-0", FileProgress(3_100_000, 8_400_000, 1_200_000.0))
    assert "Downloading 3.1 MB of 8.4 MB" in panel.model.index(0, 0).data()


def test_selection_and_scroll_survive_a_change(panel, engine, make_view, qgis_app):
    views = [make_view("waiting", id=f"d{n:02}") for n in range(50)]
    _show(panel, engine, *views)
    panel.show()
    qgis_app.processEvents()
    panel.view.verticalScrollBar().setValue(500)
    _select(panel, 9)
    _show(panel, engine, *views[:3], make_view("ready", id="d03"), *views[4:])
    assert [view.download.id for view in panel.selected()] == ["d09"]
    assert panel.view.verticalScrollBar().value() == 500


def test_details_can_be_copied_and_hold_no_key(panel, engine, make_view):
    view = make_view(
        "failed", task_id="task-7", error_kind="BadRequestError", error_text=f"Bad: {KEY}"
    )
    _show(panel, engine, view)
    _select(panel, 0)
    panel.perform(Action.DETAILS)
    dialog = panel.findChild(DetailsDialog)
    dialog.findChild(QPushButton, "copyDetailsButton").click()
    copied = QApplication.clipboard().text()
    assert copied == dialog.text_edit.toPlainText()
    assert "task-7" in copied
    assert KEY not in copied
    assert dialog.text_edit.isReadOnly()
    assert "3 Nov 2026" in dialog.windowTitle()
    dialog.close()


def test_details_open_without_stopping_qgis(panel, engine, make_view):
    _show(panel, engine, make_view("waiting"))
    _select(panel, 0)
    panel.perform(Action.DETAILS)
    dialog = panel.findChild(DetailsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_more_orders_than_were_agreed_to_are_asked_about_again(panel, engine, make_view):
    _show(panel, engine, make_view("failed", "ready"))
    _select(panel, 0)
    panel.perform(Action.RETRY)
    _show(panel, engine, make_view("failed", "failed"))
    assert _answered(panel, True) == ["Retry orders again: 1 order, about 3 requests."]
    assert engine.calls == []
    assert _answered(panel, True) == ["Retry orders again: 2 orders, about 6 requests."]
    assert engine.calls == [("retry", ["d1"])]
    # What has begun again by itself meanwhile is left alone.
    engine.calls.clear()
    panel.perform(Action.RETRY)
    _show(panel, engine, make_view("waiting", "ready"))
    _answered(panel, True)
    assert engine.calls == [("retry", [])]


def test_what_is_going_on_is_told_in_a_few_words(panel, engine, make_view):
    told = []
    panel.headline_changed.connect(lambda *words: told.append(words))
    _show(panel, engine, make_view("ready", id="a"))
    assert told == []
    running = [make_view("waiting", id="b"), make_view("queued", id="c")]
    _show(panel, engine, make_view("ready", id="a"), *running)
    held = make_view("queued", id="d", held=True, error_kind="MissingKeyError")
    _show(panel, engine, *running, held)
    _show(panel, engine, *running, held, make_view("unconfirmed", id="e"))
    engine.queue_changed.emit(QueueState(paused=True))
    _show(panel, engine, make_view("failed", id="f"))
    assert told == [
        ("2 running", False),
        ("2 running · 1 needs you", True),
        ("2 running · 2 need you", True),
        ("2 paused · 2 need you", True),
        ("", False),
    ]
    assert panel.headline == ("", False)


@pytest.mark.parametrize(
    ("kind", "label", "calls"),
    [("AuthenticationError", "Options…", []), ("StorageError", "Retry", [("retry", ["a", "b"])])],
)
def test_what_needs_the_user_is_said_with_the_button_that_mends_it(
    panel, engine, make_view, kind, label, calls
):
    asked = []
    panel.options_requested.connect(lambda: asked.append(True))
    panel.show()
    assert not _status(panel)
    held = {"held": True, "error_kind": kind, "error_text": "It does not work."}
    _show(panel, engine, *(make_view("queued", id=name, task_id="t", **held) for name in "ab"))
    assert _status(panel).startswith("Waits for you: It does not work.")
    button = panel.findChild(QPushButton, "mendButton")
    assert button.isVisible()
    assert button.text() == label
    # It has just come, perhaps under the mouse.
    button.click()
    assert (engine.calls, asked) == ([], [])
    panel.steady.now += QUIET_S
    button.click()
    assert engine.calls == calls
    assert bool(asked) == (not calls)
    _show(panel, engine, make_view("ready", id="a"))
    assert not _status(panel)


def test_a_row_says_for_which_project_it_was_ordered(panel, engine, make_view):
    projects = {"a": "", "b": "/home/me/farm.qgz", "c": "/home/me/other.qgz", "d": "unsaved-1"}
    _show(
        panel,
        engine,
        *(make_view("ready", id=key, download={"project": name}) for key, name in projects.items()),
    )
    panel.set_project({"/home/me/farm.qgz", "unsaved-2"})

    def said():
        return [state_text(view, panel.model.context) for view in panel.model.views()]

    other = "Ready, for the project other: add to map"
    unsaved = "Ready, for another project: add to map"
    assert said() == ["Ready: add to map", "Ready: add to map", other, unsaved]
    panel.set_on_map({"c"})
    assert said()[2] == "Ready, on the map"
    panel.set_project({"unsaved-1"})
    panel.set_on_map(())
    farm = "Ready, for the project farm: add to map"
    assert said() == ["Ready: add to map", farm, other, "Ready: add to map"]


def test_what_has_several_dates_can_be_played(panel, engine, make_view):
    wanted = []
    panel.play_requested.connect(wanted.append)
    season = _season(make_view, "ready", "ready", "waiting")
    scene = season[0].download.scene
    days = ["2026-11-03", "2026-11-08", "2026-11-13"]
    views = [
        replace(view, download=replace(view.download, scene=replace(scene, date=day)))
        for view, day in zip(season, days)
    ]
    _show(panel, engine, *views)
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    play = action_of(panel, Action.PLAY)
    assert play.isEnabled()
    play.trigger()
    assert wanted == [views[:2]]
    panel.view.setCurrentIndex(panel.model.index(0, 0, panel.model.index(0, 0)))
    assert not play.isEnabled()
    _show(panel, engine, views[0], *views[2:])
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    assert not play.isEnabled()


def test_without_a_key_what_would_go_on_needs_the_user(panel, engine, make_view):
    """A job of an account is not held for all processes because this one has no key."""
    told, asked = [], []
    panel.headline_changed.connect(lambda *words: told.append(words))
    panel.options_requested.connect(lambda: asked.append(True))
    panel.show()
    _show(panel, engine, make_view("waiting", id="a", task_id="t"), make_view("ready", id="b"))
    engine.queue_changed.emit(QueueState(keyless=True))
    assert told == [("1 running", False), ("1 needs you", True)]
    text = "Waits for you: Enter your key in Settings > Options > EOSDA Imagery."
    assert _status(panel) == panel.model.index(0, 0).data(CONTENT_ROLE).state == text
    panel.steady.now += QUIET_S
    panel.findChild(QPushButton, "mendButton").click()
    assert asked == [True]
    engine.queue_changed.emit(QueueState(key_id="k"))
    assert told[-1] == ("1 running", False)
    assert not _status(panel)


def test_the_closed_drawer_has_its_sign_from_the_start_where_there_is_no_key(make_view, qgis_app):
    window, engine = QWidget(), FakeEngine([make_view("waiting")])
    engine.queue = lambda: QueueState(keyless=True)
    drawer = DownloadsDrawer(engine, window)
    button = drawer.findChild(QToolButton, "downloadsDrawerButton")
    assert "1 needs you" in button.text()
    assert button.arrowType() == Qt.ArrowType.NoArrow
    drawer.set_open(True)
    assert button.arrowType() == Qt.ArrowType.DownArrow
    window.deleteLater()


def test_the_button_says_that_what_is_on_the_map_is_shown(panel, engine, make_view):
    _show(panel, engine, make_view("ready", id="a"), make_view("ready", id="b"))
    _select(panel, 0, 1)
    add = action_of(panel, Action.ADD)
    panel.set_on_map({"a"})
    assert add.text() == "Add to map"
    panel.set_on_map({"a", "b"})
    assert add.text() == "Show on map"
    assert add.isEnabled()
    panel.set_on_map(set())
    assert add.text() == "Add to map"


def test_bands_are_not_on_the_map_where_only_their_index_is(panel, engine, make_view):
    bands = {"bands": ("B08", "B04")}
    index = make_view("ready", id="a", download={**bands, "preset": "ndvi"})
    _show(panel, engine, index, make_view("ready", id="b", download=bands))
    add = action_of(panel, Action.ADD)
    panel.set_on_map({*marks_of(index), "b ndvi"})
    said = []
    for row in range(2):
        _select(panel, row)
        text = panel.model.index(row, 0).data(CONTENT_ROLE).state
        said.append((panel.selected()[0].download.id, add.text(), text))
    assert sorted(said) == [
        ("a", "Show on map", "Ready, on the map"),
        ("b", "Add to map", "Ready: add to map"),
    ]


def test_what_is_here_in_part_and_on_the_map_is_shown(panel, engine, make_view):
    partly = make_view("ready", "failed")
    _show(panel, engine, partly)
    _select(panel, 0)
    add = action_of(panel, Action.ADD)
    assert add.text() == "Add what is here (1 of 2)"
    panel.set_on_map(marks_of(partly))
    assert add.text() == "Show on map"


def test_two_results_of_an_index_and_area_can_be_compared(panel, engine, make_view):
    wanted = []
    panel.change_requested.connect(wanted.append)
    scene = make_view("ready").download.scene
    ndvi = {"bands": ("B08", "B04"), "preset": "ndvi"}
    kinds = {
        "first": {},
        "later": {"scene": replace(scene, date="2026-11-08")},
        "sameday": {},
        "elsewhere": {"scene": replace(scene, date="2026-11-08"), "aoi_label": "Field 8"},
        "bands": {"scene": replace(scene, date="2026-11-08"), "preset": "nir"},
        "third": {"scene": replace(scene, date="2026-11-13")},
    }
    made = [
        make_view("ready", id=name, download={**ndvi, **kind, "created": 1_700_000_000.0 - number})
        for number, (name, kind) in enumerate(kinds.items())
    ]
    _show(panel, engine, *made)
    compare = action_of(panel, Action.CHANGE)
    offered = []
    for row in range(1, len(made)):
        _select(panel, 0, row)
        if compare.isEnabled():
            offered.append(panel.selected()[-1].download.id)
    assert sorted(offered) == ["later", "third"]
    _select(panel, 0, 1, 5)
    assert not compare.isEnabled(), "three are no two"
    _select(panel, 0)
    assert not compare.isEnabled()
    _select(panel, 0, 1)
    assert "Change between two dates" in [a.text() for a in panel.make_menu().actions()]
    compare.trigger()
    assert [sorted(view.download.id for view in views) for views in wanted] == [["first", "later"]]


def test_what_has_nothing_for_the_map_does_not_keep_the_rest_from_being_shown(
    panel, engine, make_view
):
    _show(panel, engine, make_view("ready", id="a"), make_view("waiting", id="b"))
    _select(panel, 0, 1)
    add = action_of(panel, Action.ADD)
    assert add.text() == "Add to map"
    panel.set_on_map({"a"})
    assert add.text() == "Show on map"
    _select(panel, [view.download.id for view in panel.model.views()].index("b"))
    assert add.text() == "Add to map"
    assert not add.isEnabled()
