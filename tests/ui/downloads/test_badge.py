"""The sign on the icon: there while a download needs the user, and said in the tool tip."""

import pytest
from eosda_imagery.core.jobs.queue_state import QueueState
from eosda_imagery.plugin import ICON
from eosda_imagery.ui.downloads.badge import Badge
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction


class Engine(QObject):
    views_changed = pyqtSignal(list, list)
    queue_changed = pyqtSignal(object)

    def __init__(self, *views):
        super().__init__()
        self._views = {view.download.id: view for view in views}
        self._queue = QueueState()

    def views(self):
        return list(self._views.values())

    def queue(self):
        return self._queue

    def change(self, changed, gone=()):
        """Have downloads stand otherwise, and tell so."""
        for download_id in gone:
            del self._views[download_id]
        self._views.update((view.download.id, view) for view in changed)
        self.views_changed.emit(changed, list(gone))

    def set_queue(self, queue):
        self._queue = queue
        self.queue_changed.emit(queue)


@pytest.fixture
def action(qgis_app):
    made = QAction(QIcon(str(ICON)), "Search Imagery")
    made.setToolTip("EOSDA Imagery: find satellite scenes")
    return made


def picture(action, side=24):
    return action.icon().pixmap(side, side).toImage()


def said(action):
    return action.toolTip().partition("\n")[2]


def test_it_comes_with_what_needs_the_user_and_goes_with_it(action, make_view):
    engine, plain = Engine(), picture(action)
    Badge(action, engine, action)
    engine.change([make_view("waiting", id="a"), make_view("failed", id="b")])
    assert picture(action) == plain
    assert said(action) == ""
    held = make_view("queued", id="a", held=True, error_kind="AuthenticationError")
    engine.change([held])
    assert picture(action) != plain
    assert said(action) == "1 download needs you."
    engine.change([make_view("unconfirmed", id="c")])
    assert said(action) == "2 downloads need you."
    assert action.text() == "Search Imagery"
    engine.change([make_view("ready", id="a")], ["c"])
    assert picture(action) == plain
    assert said(action) == ""


def test_it_is_there_at_once_for_what_the_last_session_left(action, make_view):
    engine = Engine(make_view("unconfirmed"))
    badge = Badge(action, engine, action)
    assert said(action) == "1 download needs you."
    badge.close()
    assert said(action) == ""


def test_without_a_key_all_that_would_go_on_needs_the_user(action, make_view):
    engine = Engine(make_view("waiting", id="a"), make_view("ready", id="b"))
    Badge(action, engine, action)
    assert said(action) == ""
    engine.set_queue(QueueState(keyless=True))
    assert said(action) == "1 download needs you."
    engine.set_queue(QueueState(key_id="k"))
    assert said(action) == ""


@pytest.mark.parametrize("side", [16, 24, 32, 48])
def test_it_is_seen_in_every_size_and_leaves_the_icon_known(action, make_view, side):
    engine, plain = Engine(), picture(action, side)
    Badge(action, engine, action)
    engine.change([make_view("unconfirmed")])
    marked = picture(action, side)
    changed = sum(
        marked.pixel(x, y) != plain.pixel(x, y)
        for x in range(marked.width())
        for y in range(marked.height())
    )
    assert 0.08 < changed / (marked.width() * marked.height()) < 0.45
