"""The list of downloads: what reaches the engine, what is asked first, what is shown."""

import pytest
from eosda_imagery.core.engine import Progress
from eosda_imagery.core.job import DownloadView
from eosda_imagery.ui.downloads_panel import DetailsDialog, DownloadsPanel
from eosda_imagery.ui.wording import Action
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QListView, QPushButton

KEY = "apk.0123456789abcdef"


class FakeEngine(QObject):
    views_changed = pyqtSignal(list)
    progressed = pyqtSignal(str, object)

    def __init__(self, views=()):
        super().__init__()
        self.shown = list(views)
        self.calls = []

    def views(self):
        return list(self.shown)

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
def answers():
    """Questions that were asked, and the answer to give."""
    return {"asked": [], "answer": True}


@pytest.fixture
def panel(engine, answers, now, qgis_app):
    folders = []

    def confirm(question):
        answers["asked"].append(question)
        return answers["answer"]

    made = DownloadsPanel(engine, confirm=confirm, open_folder=folders.append, clock=Clock(now))
    made.folders = folders
    made.resize(360, 500)
    yield made
    made.close()
    made.deleteLater()


def _select(panel, *rows):
    selection = panel.view.selectionModel()
    selection.clearSelection()
    for row in rows:
        selection.select(panel.model.index(row), selection.SelectionFlag.Select)


def _show(panel, engine, *views):
    engine.views_changed.emit(list(views))


def test_downloads_already_known_are_shown_at_once(make_view):
    panel = DownloadsPanel(FakeEngine([make_view("ready")]))
    assert panel.model.rowCount() == 1


def test_the_view_is_found_by_its_name(panel):
    assert panel.findChild(QListView, "jobView") is panel.view
    assert panel.view.accessibleName()


def test_an_empty_list_says_what_to_do(panel, engine, make_view):
    panel.show()
    assert panel._empty.isVisible()
    assert panel._empty.text() == "No downloads yet. Choose a scene and press Download."
    _show(panel, engine, make_view("waiting"))
    assert not panel._empty.isVisible()


def test_the_number_of_active_downloads_is_told_when_it_changes(panel, engine, make_view):
    counts = []
    panel.count_changed.connect(counts.append)
    _show(panel, engine, make_view("waiting", id="a"), make_view("queued", id="b"))
    _show(panel, engine, make_view("waiting", id="a", asks=1), make_view("queued", id="b"))
    _show(panel, engine, make_view("ready", id="a"), make_view("queued", id="b", held=True))
    _show(panel, engine, make_view("ready", id="a"))
    assert counts == [2, 1, 0]


@pytest.mark.parametrize(
    ("state", "action", "call"),
    [("waiting", "cancel", "cancel"), ("failed", "retry", "retry"), ("ready", "remove", "forget")],
)
def test_the_wish_reaches_the_engine(panel, engine, make_view, state, action, call):
    _show(panel, engine, make_view(state, id="a"), make_view(state, id="b"))
    _select(panel, 1)
    panel.perform(Action(action))
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


def test_a_button_on_a_row_means_that_row_and_not_the_selected(panel, engine, make_view):
    _show(panel, engine, make_view("waiting", id="a"), make_view("waiting", id="b"))
    _select(panel, 0)
    panel.view.itemDelegate().action_triggered.emit("cancel", panel.model.index(1))
    assert engine.calls == [("cancel", ["b"])]


def test_add_to_map_hands_on_the_download(panel, engine, make_view):
    wanted = []
    panel.add_to_map_requested.connect(wanted.append)
    view = make_view("ready", files=("/data/out/a.tif",))
    _show(panel, engine, view)
    _select(panel, 0)
    panel.perform(Action.ADD)
    assert wanted == [view]
    assert isinstance(wanted[0], DownloadView)


def test_the_folder_is_shown(panel, engine, make_view):
    _show(panel, engine, make_view("ready", files=("/data/out/a.tif",)))
    _select(panel, 0)
    panel.perform(Action.FOLDER)
    assert panel.folders == ["/data/out"]


@pytest.mark.parametrize("answer", [True, False])
def test_an_order_in_doubt_is_sent_again_only_with_the_users_word(
    panel, engine, answers, make_view, answer
):
    answers["answer"] = answer
    _show(panel, engine, make_view("ready", "unconfirmed"))
    _select(panel, 0)
    panel.perform(Action.RETRY)
    assert answers["asked"] == ["This order may already have been charged. Send it again?"]
    assert engine.calls == ([("retry", ["d1"])] if answer else [])


def test_a_plain_failure_is_retried_without_a_question(panel, engine, answers, make_view):
    _show(panel, engine, make_view("failed"))
    _select(panel, 0)
    panel.perform(Action.RETRY)
    assert answers["asked"] == []
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
    assert texts == ["Add to map", "Show in folder", "Details…", "", "Remove from list"]


def test_the_menu_follows_the_state_of_the_selected_row(panel, engine, make_view):
    _show(panel, engine, make_view("waiting"))
    _select(panel, 0)
    assert panel._actions[Action.CANCEL].isEnabled()
    _show(panel, engine, make_view("ready"))
    assert not panel._actions[Action.CANCEL].isEnabled()
    assert panel._actions[Action.ADD].isEnabled()


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
    panel.findChild(QPushButton, "clearFinishedButton").click()
    assert engine.calls == [("forget", ["a", "d"])]


def test_clear_finished_is_off_where_there_is_nothing_to_clear(panel, engine, make_view):
    _show(panel, engine, make_view("waiting"))
    assert not panel.clear_button.isEnabled()
    _show(panel, engine, make_view("ready"))
    assert panel.clear_button.isEnabled()


def test_the_requests_used_are_shown(panel):
    panel.set_usage(312, 1000)
    assert panel.usage_label.text() == "312 of 1,000 requests used this month"
    panel.set_usage(312, 0)
    assert panel.usage_label.text() == "312 requests used this month"


def test_the_seconds_are_counted_only_while_seen_and_needed(panel, engine, make_view, now):
    _show(panel, engine, make_view("waiting", due=now + 20))
    assert not panel._timer.isActive()
    panel.show()
    assert panel._timer.isActive()
    panel.hide()
    assert not panel._timer.isActive()
    panel.show()
    _show(panel, engine, make_view("ready"))
    assert not panel._timer.isActive()


def test_the_timer_stops_when_the_last_second_has_been_counted(panel, engine, make_view, now):
    _show(panel, engine, make_view("waiting", due=now + 2))
    panel.show()
    panel._clock.now = now + 1
    panel._tick()
    assert "in 1 s" in panel.model.index(0).data()
    panel._clock.now = now + 3
    panel._tick()
    assert panel.model.index(0).data().endswith("asking again soon")
    assert not panel._timer.isActive()


def test_only_rows_in_sight_are_counted(panel, engine, make_view, now, qgis_app):
    _show(panel, engine, *(make_view("waiting", id=f"d{n}", due=now + 60) for n in range(200)))
    panel.show()
    qgis_app.processEvents()
    told = []
    panel.model.dataChanged.connect(lambda first, last, roles: told.append(first.row()))
    panel._tick()
    assert told[0] == 0
    assert 3 <= len(told) <= 12
    told.clear()
    panel.view.scrollToBottom()
    qgis_app.processEvents()
    panel._tick()
    assert told[-1] == 199
    assert len(told) <= 12


def test_progress_from_the_engine_is_shown(panel, engine, make_view):
    _show(panel, engine, make_view("fetching"))
    engine.progressed.emit("d1-0", Progress(3_100_000, 8_400_000, 1_200_000.0))
    assert "Downloading 3.1 of 8.4 MB" in panel.model.index(0).data()


def test_selection_and_scroll_survive_a_change(panel, engine, make_view, qgis_app):
    views = [make_view("waiting", id=f"d{n}") for n in range(50)]
    _show(panel, engine, *views)
    panel.show()
    qgis_app.processEvents()
    panel.view.verticalScrollBar().setValue(500)
    _select(panel, 9)
    _show(panel, engine, *views[:3], make_view("ready", id="d3"), *views[4:])
    assert [view.download.id for view in panel.selected()] == ["d9"]
    assert panel.view.verticalScrollBar().value() == 500


def test_details_can_be_copied_and_hold_no_key(make_view):
    view = make_view(
        "failed", task_id="task-7", error_kind="BadRequestError", error_text=f"Bad: {KEY}"
    )
    dialog = DetailsDialog(view)
    dialog.findChild(QPushButton, "copyDetailsButton").click()
    copied = QApplication.clipboard().text()
    assert copied == dialog.text_edit.toPlainText()
    assert "task-7" in copied
    assert KEY not in copied
    assert dialog.text_edit.isReadOnly()
    assert "3 Nov 2026" in dialog.windowTitle()


def test_details_open_without_stopping_qgis(panel, engine, make_view):
    _show(panel, engine, make_view("waiting"))
    _select(panel, 0)
    panel.perform(Action.DETAILS)
    dialog = panel.findChild(DetailsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()
