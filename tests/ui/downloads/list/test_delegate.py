"""The painted row: what is drawn, and where."""

import pytest
from eosda_imagery.core.jobs.drivers.step_tasks import FileProgress
from eosda_imagery.ui.downloads.list.delegate import JobDelegate
from eosda_imagery.ui.downloads.list.model import JobModel
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPalette,
)
from qgis.PyQt.QtWidgets import QListView, QStyle, QStyleOptionViewItem

WIDTH = 340


@pytest.fixture
def view(now):
    made = QListView()
    made.setModel(JobModel(made, clock=lambda: now))
    made.setItemDelegate(JobDelegate(made))
    made.resize(WIDTH, 300)
    yield made
    made.deleteLater()


def _option(view, palette=None, **state):
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.font = view.font()
    option.fontMetrics = view.fontMetrics()
    option.palette = palette or view.palette()
    height = view.itemDelegate().sizeHint(option, view.model().index(0, 0)).height()
    option.rect = QRect(0, 0, WIDTH, height)
    option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Active
    if state.get("selected"):
        option.state |= QStyle.StateFlag.State_Selected
    if state.get("hovered"):
        option.state |= QStyle.StateFlag.State_MouseOver
    return option


def _painted(view, palette=None, **state):
    option = _option(view, palette, **state)
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(option.palette.color(QPalette.ColorRole.Base))
    painter = QPainter(image)
    view.itemDelegate().paint(painter, option, view.model().index(0, 0))
    painter.end()
    return image


def _colours(image, rect):
    return {
        image.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    }


def _contrast(image, rect, background):
    """The largest distance in lightness from the background, 0 to 255."""
    lightness = background.lightness()
    return max(abs(QColor(name).lightness() - lightness) for name in _colours(image, rect))


def _dark():
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#232323"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#f0f0f0"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#2a82da"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#ffffff"))
    return palette


def test_in_a_right_to_left_language_the_row_is_mirrored(view, make_view):
    view.model().update([make_view("ready")])
    height = _option(view).rect.height()
    icon = QRect(4, 4, height // 3, height // 3)
    opposite = QRect(WIDTH - 4 - icon.width(), 4, icon.width(), icon.height())
    assert len(_colours(_painted(view), icon)) > 1
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = _painted(view)
    assert len(_colours(mirrored, opposite)) > 1


@pytest.mark.parametrize("selected", [False, True])
@pytest.mark.parametrize("palette", [QPalette, _dark], ids=["light", "dark"])
def test_words_can_be_read_in_any_palette(view, make_view, palette, selected):
    view.model().update([make_view("unconfirmed")])
    colours = palette()
    image = _painted(view, colours, selected=selected)
    role = QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base
    line = view.fontMetrics().lineSpacing()
    height = image.height()
    title = QRect(30, 4, 150, line)
    state = QRect(30, height - line - 4, 150, line)
    for place in (title, state):
        assert _contrast(image, place, colours.color(role)) > 90


def test_a_bar_grows_while_fetching_and_is_absent_otherwise(view, make_view):
    def bar_zone():
        image = _painted(view)
        line = view.fontMetrics().lineSpacing()
        return image.copy(QRect(WIDTH * 3 // 4, image.height() - line - 4, WIDTH // 4, line))

    def filled(zone):
        # What differs from a bar of no width, column by column.
        return sum(
            any(zone.pixel(x, y) != empty.pixel(x, y) for y in range(zone.height()))
            for x in range(zone.width())
        )

    view.model().update([make_view("checking")])
    none = bar_zone()
    assert len(_colours(none, none.rect())) == 1
    view.model().update([make_view("fetching")])
    view.model().set_progress("d1-0", FileProgress(1, 1_000_000, 1.0))
    empty = bar_zone()
    assert len(_colours(empty, empty.rect())) > 1
    view.model().set_progress("d1-0", FileProgress(250_000, 1_000_000, 1.0))
    quarter = filled(bar_zone())
    view.model().set_progress("d1-0", FileProgress(750_000, 1_000_000, 1.0))
    three_quarters = filled(bar_zone())
    assert 0 < quarter < three_quarters < empty.width()
    assert three_quarters == pytest.approx(3 * quarter, rel=0.15)


def test_nothing_is_painted_outside_the_row(view, make_view):
    long = "word " * 80
    view.model().update([make_view("failed", error_kind="EosdaError", error_text=long)])
    option = _option(view)
    image = QImage(WIDTH, option.rect.height() + 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    option.rect.translate(0, 20)
    view.itemDelegate().paint(painter, option, view.model().index(0, 0))
    painter.end()
    assert _colours(image, QRect(0, 0, WIDTH, 20)) == {"#ffffff"}
    assert _colours(image, QRect(0, image.height() - 20, WIDTH, 20)) == {"#ffffff"}


def test_a_larger_font_gives_a_larger_row(view, make_view):
    view.model().update([make_view("waiting")])
    small = _option(view).rect.height()
    font = QFont(view.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert _option(view).rect.height() > 1.6 * small


def test_every_row_has_the_same_height(view, make_view):
    view.model().update([make_view("waiting", id="a"), make_view("unconfirmed", id="b")])
    option = _option(view)
    heights = {
        view.itemDelegate().sizeHint(option, view.model().index(row, 0)).height() for row in (0, 1)
    }
    assert len(heights) == 1
