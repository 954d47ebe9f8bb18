"""What comes from outside is letters wherever it is shown: a walk through all that shows it."""

import pytest
from eosda_imagery.api.errors import BadRequestError, EosdaError
from eosda_imagery.api.models import Scene
from eosda_imagery.core.catalog.search import SceneHit
from eosda_imagery.ui.area.state_line import StateLine
from eosda_imagery.ui.options.factory import OptionsFactory
from eosda_imagery.ui.scenes.list.model import prepare
from eosda_imagery.ui.widgets.message_bar import MessageBar
from eosda_imagery.ui.widgets.plain_text import PlainLabel
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QIcon, QTextDocument
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QLabel,
    QMessageBox,
    QTextBrowser,
    QWidget,
)

from tests.waiting import wait_for

from .test_dock import dock, give_key  # noqa: F401 - a fixture

# Bold where it is markup; the picture would be asked for from another machine.
EVIL = '<b>bold</b><img src="//host/share/x.png">'
LETTERS = "<b>bold</b><img"


def as_read(text):
    """What is seen of a text in a place that decides itself whether it is HTML, as tool tips do."""
    if not Qt.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def indexes(model, parent=QModelIndex()):  # noqa: B008 - Qt's own default
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from indexes(model, index)


def tips(window):
    """Every tool tip of a window: of widgets, actions and rows."""
    for widget in [window, *window.findChildren(QWidget)]:
        yield widget.objectName(), widget.toolTip()
    for action in window.findChildren(QAction):
        yield action.objectName(), action.toolTip()
    for view in window.findChildren(QAbstractItemView):
        if view.model() is not None:
            for index in indexes(view.model()):
                yield view.objectName(), index.data(int(Qt.ItemDataRole.ToolTipRole)) or ""


def markup(window):
    """The places of a window in which a text from outside is read as HTML."""
    found = []
    shown = 0
    for label in window.findChildren(QLabel):
        if "bold" in label.text():
            shown += 1
            if label.textFormat() != Qt.TextFormat.PlainText:
                found.append(label.objectName())
    for name, tip in tips(window):
        if "bold" in tip:
            shown += 1
            if LETTERS not in as_read(tip):
                found.append(f"tool tip of {name}")
    return found, shown


@pytest.fixture
def full(dock, sandbox, make_view):  # noqa: F811
    """The dock with that text in every place that takes one from outside."""
    give_key(dock, sandbox)
    square = QgsGeometry.fromWkt("POLYGON((24 49.7,24.1 49.7,24.1 49.8,24 49.8,24 49.7))")
    dock.aoi_panel.set_geometry(square, QgsCoordinateReferenceSystem("EPSG:4326"), EVIL)
    wait_for(lambda: dock.aoi_panel.aoi() is not None, "the area is taken")
    fields = {"satellite": EVIL, "product": EVIL, "timestamp": EVIL}
    scene = Scene("S2L2A/35/U/KR/2026/11/3/0", EVIL, "sentinel2l2a", "2026-11-03", **fields)
    panel = dock.search_panel
    panel._rearrange(panel._model.set_rows, prepare([SceneHit(scene, 100.0)]))
    dock.search_panel.findChild(QAbstractItemView, "sceneView").selectAll()
    dock.search_panel._on_failed(BadRequestError(EVIL))
    dock.search_panel._problem = EVIL
    dock.search_panel._show_state()
    dock.search_panel.form.say_of_view_id(EVIL)
    dock.order_bar._on_unplanned(EosdaError(EVIL))
    dock.preview_button._complain(EosdaError(EVIL))
    dock.aoi_panel.findChild(StateLine).complain(EVIL)
    dock.key_panel.problem_label.say(EVIL)
    outside = {"error_kind": "BadRequestError", "error_text": EVIL}
    names = {"aoi_label": EVIL, "area_id": EVIL, "view_id": EVIL}
    alone = make_view("failed", id="alone", download=names, **outside)
    batch = {**names, "batch": "b", "batch_label": EVIL}
    dock.downloads_panel.take_over(
        [alone, make_view("failed", id="one", download=batch, **outside)], []
    )
    return dock


def test_nothing_in_the_dock_reads_outside_texts_as_html(full):
    found, shown = markup(full)
    assert found == []
    # Labels of the area, its error, the search, the view id, the order, the preview and the key;
    # tool tips of a scene and of three downloads.
    assert shown >= 10


def test_the_walk_finds_a_label_and_a_tool_tip_that_read_html(qgis_app):
    window = QWidget()
    label = QLabel(EVIL, window)
    label.setObjectName("reads")
    PlainLabel(window, "letters", EVIL)
    label.setToolTip(EVIL)
    assert markup(window) == (["reads", "tool tip of reads"], 3)


def test_what_the_options_say_of_the_key_is_letters(clean_settings):
    from eosda_imagery.core.key_check import KeyCheck

    page = OptionsFactory(QIcon(), lambda: None).createWidget(None)
    page._show_check(KeyCheck(False, EVIL, "AuthenticationError", 1))
    found, shown = markup(page)
    assert (found, shown) == ([], 1)


def test_a_question_is_letters(full):
    full.order_bar._question.ask(EVIL, EVIL, "Yes", lambda: None)
    box = full.findChild(QMessageBox, "orderQuestion")
    assert box.textFormat() == Qt.TextFormat.PlainText
    full.order_bar.give_up()


@pytest.mark.parametrize("how", ["show", "warning"])
def test_the_message_bar_shows_letters(qgis_app, how):
    class Desktop:
        bar = QgsMessageBar()

        def messageBar(self):
            return self.bar

    messages = MessageBar(Desktop())
    if how == "show":
        messages.show(EVIL, Qgis.MessageLevel.Info)
    else:
        messages.warning(EVIL, "Options…", lambda: None)
    (item,) = Desktop.bar.items()
    assert EVIL in item.findChild(QTextBrowser).toPlainText()
    Desktop.bar.clearWidgets()


def test_a_long_name_widens_no_label(qgis_app):
    window = QWidget()
    name = "S2A_MSIL2A_20230821T221941_N0509_R029_T01KAB_20230822T021825_aoi_reprojected_final"
    label = PlainLabel(window, "label", name)
    assert label.minimumSizeHint().width() < 300
    assert label.text().replace("\u200b", "") == name
    label.setText("All in short words.")
    assert label.text() == "All in short words."
