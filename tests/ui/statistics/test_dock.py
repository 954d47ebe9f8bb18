"""The dock of the season's chart: clicks, keys, saving, keeping."""

import pytest
from eosda_imagery.core.statistics.series import FIELDS, series_of
from eosda_imagery.ui.statistics.dock import EosdaChartDock
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolTip

from tests.core.statistics.seasons import season
from tests.waiting import wait_for

LINES = series_of(season([0.2, 0.4, 0.6, 0.8], p10=0.1, p90=0.9), ("NDVI",), "Field <7>")


@pytest.fixture
def dock(qgis_app):
    problems = []
    dock = EosdaChartDock(problems.append)
    dock.problems = problems
    dock.resize(640, 320)
    dock.show()
    dock.show_lines(LINES, "Field 7")
    yield dock
    dock.close()
    QgsProject.instance().clear()


def chosen(dock):
    ids = []
    dock.scene_chosen.connect(ids.append)
    return ids


def place(dock, number):
    chart = dock.view._chart()
    return chart.place_of(chart.hit(chart.place_of(chart.hits[number]))).toPoint()


def test_its_title_says_of_what_area_the_season_is(dock):
    assert dock.windowTitle() == "EOSDA Imagery: Season of Field 7"
    # What follows a single & would be underlined.
    dock.show_lines(LINES, "A & B")
    assert dock.windowTitle() == "EOSDA Imagery: Season of A && B"
    dock.show_lines([], "")
    assert dock.windowTitle() == "EOSDA Imagery: Season"


def test_a_click_on_a_point_chooses_its_scene(dock):
    ids = chosen(dock)
    QTest.mouseClick(dock.view, Qt.MouseButton.LeftButton, pos=place(dock, 2))
    assert ids == [LINES[0].points[2].view_id]


def test_a_click_beside_every_point_chooses_nothing(dock):
    ids = chosen(dock)
    QTest.mouseClick(dock.view, Qt.MouseButton.LeftButton, pos=dock.view.rect().topRight())
    assert ids == []


def test_the_arrow_keys_go_from_scene_to_scene(dock):
    ids = chosen(dock)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(dock.view, key)
    first, second = (point.view_id for point in LINES[0].points[:2])
    assert ids == [first, second, first]


def test_a_scene_chosen_elsewhere_is_ringed_without_a_word(dock):
    ids = chosen(dock)
    before = dock.view.grab().toImage()
    dock.view.choose([LINES[0].points[1].view_id])
    wait_for(lambda: dock.view.grab().toImage() != before)
    assert ids == []


def test_what_is_under_the_mouse_is_said_and_never_markup(dock):
    where = place(dock, 1)
    event = QHelpEvent(QEvent.Type.ToolTip, where, dock.view.mapToGlobal(where))
    dock.view.event(event)
    assert "&lt;7&gt;" in QToolTip.text() or "NDVI" in QToolTip.text()
    assert "<7>" not in QToolTip.text()
    assert "0.400" in QToolTip.text()


def test_plus_shows_fewer_days_and_home_all_of_them(dock):
    dock.show_lines(series_of(season([0.1] * 30), ("NDVI",)), "x")
    whole = dock.view._chart().days
    QTest.keyClick(dock.view, Qt.Key.Key_Plus)
    part = dock.view._chart().days
    assert whole[0] < part[0] < part[1] < whole[1]
    QTest.keyClick(dock.view, Qt.Key.Key_Home)
    assert dock.view._chart().days == whole


@pytest.mark.parametrize(("key", "number"), [(Qt.Key.Key_Right, 0), (Qt.Key.Key_Left, 29)])
def test_what_is_chosen_beside_the_days_shown_comes_into_sight(dock, key, number):
    """Whether by the keys, which begin at the first or the last day, or in the list."""
    (line,) = series_of(season([0.1] * 30), ("NDVI",))
    point, view = line.points[number], dock.view

    def zoomed():
        dock.show_lines((line,), "x")
        for _ in range(3):
            QTest.keyClick(view, Qt.Key.Key_Plus)
        first, last = view._chart().days
        assert not first <= point.day <= last
        return last - first

    for choose in (lambda: QTest.keyClick(view, key), lambda: view.choose([point.view_id])):
        view.choose([])
        width = zoomed()
        choose()
        first, last = view._chart().days
        assert first <= point.day <= last
        assert last - first == width


def test_a_dark_theme_is_drawn_dark(dock):
    palette = QPalette(dock.view.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#202020"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#f0f0f0"))
    dock.view.setPalette(palette)
    image = dock.view.grab().toImage()
    assert image.pixelColor(image.width() - 4, image.height() - 4).lightness() < 64


def test_an_empty_season_says_so_and_one_that_was_not_ordered_does_not(dock):
    pictures = []
    for lines in ((), series_of(season([]), ("NDVI",)), LINES):
        dock.show_lines(lines, "x")
        pictures.append(dock.view.grab().toImage())
    nothing, empty, whole = pictures
    assert empty != nothing and whole not in (nothing, empty)
    paper = nothing.pixelColor(nothing.rect().center())
    inner = nothing.copy(nothing.rect().adjusted(2, 2, -2, -2))
    blank = inner.copy()
    blank.fill(paper)
    assert inner == blank


@pytest.mark.parametrize(
    ("kind", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("csv", "\ufeffarea".encode())]
)
def test_it_is_saved_in_each_form(dock, tmp_path, kind, start):
    dock.save_as(tmp_path / "season", kind)
    assert (tmp_path / f"season.{kind}").read_bytes().startswith(start)
    assert dock.problems == []


def test_what_cannot_be_saved_is_said(dock, tmp_path):
    dock.save_as(tmp_path / "no" / "season.csv", "csv")
    (problem,) = dock.problems
    assert problem.startswith("season.csv cannot be written:")


def test_the_figures_are_kept_as_a_table(dock):
    table = dock.keep_as_table()
    assert QgsProject.instance().mapLayer(table.id()) is table
    assert tuple(field.name() for field in table.fields()) == FIELDS
    rows = list(table.getFeatures())
    assert [row["average"] for row in rows] == [0.2, 0.4, 0.6, 0.8]
    assert rows[0]["date"].toString("yyyy-MM-dd") == "2026-04-01"


def test_the_chart_can_be_very_small(dock):
    dock.view.resize(30, 20)
    assert not dock.view.grab().isNull()
    hit = dock.view._chart().hit(QPointF(10, 10))
    assert hit is None or hit.line == 0


def test_texts_can_be_read_where_a_theme_darkens_the_background_alone(dock):
    """The dark themes of QGIS do: they colour texts by style sheets, not by the palette."""
    palette = dock.view.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#323232"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    dock.view.setPalette(palette)
    colours = dock.view._colours()
    assert colours.text.lightness() - colours.background.lightness() > 100
