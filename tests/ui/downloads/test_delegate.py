"""The painted row: what is drawn, what is hit, what is said."""

import pytest
from eosda_imagery.core.jobs.desktop_driver import Progress
from eosda_imagery.ui.downloads.delegate import JobDelegate, wrapped
from eosda_imagery.ui.downloads.model import JobModel, Role
from eosda_imagery.ui.widgets.wording import Action
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPalette,
)
from qgis.PyQt.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QToolTip

WIDTH = 340


@pytest.fixture
def view(now):
    made = QListView()
    made.setModel(JobModel(made, clock=lambda: now))
    made.setItemDelegate(JobDelegate(made))
    made.setMouseTracking(True)
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


def _mouse(kind, pos, button=Qt.MouseButton.LeftButton):
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else button
    return QMouseEvent(kind, QPointF(pos), button, buttons, Qt.KeyboardModifier.NoModifier)


def _send(view, option, kind, pos, button=Qt.MouseButton.LeftButton):
    index = view.model().index(0, 0)
    event = _mouse(kind, pos, button)
    return view.itemDelegate().editorEvent(event, view.model(), option, index)


def _place(view, option, action):
    rects = dict(view.itemDelegate().button_rects(view.model().index(0, 0), option.rect))
    return rects[action]


def test_the_buttons_of_a_row_are_in_it_and_apart(view, make_view):
    held = make_view("waiting", held=True, error_kind="AuthenticationError", files=("/a.tif",))
    view.model().set_views([held])
    option = _option(view)
    rects = view.itemDelegate().button_rects(view.model().index(0, 0), option.rect)
    assert len(rects) == 5
    assert all(option.rect.contains(rect) for _, rect in rects)
    assert all(
        not one.intersects(other)
        for number, (_, one) in enumerate(rects)
        for _, other in rects[:number]
    )
    # Enough is left for the date, at the least.
    assert min(rect.left() for _, rect in rects) > WIDTH // 2


def test_a_button_is_found_where_it_is_painted(view, make_view):
    view.model().set_views([make_view("ready", files=("/a.tif",))])
    option, index = _option(view), view.model().index(0, 0)
    delegate = view.itemDelegate()
    for action, rect in delegate.button_rects(index, option.rect):
        assert delegate.action_at(index, option.rect, rect.center()) is action
    assert delegate.action_at(index, option.rect, QPoint(60, option.rect.height() // 2)) is None


def test_in_a_right_to_left_language_the_row_is_mirrored(view, make_view):
    view.model().set_views([make_view("ready", files=("/a.tif",))])
    option = _option(view)
    from_left = _place(view, option, Action.DETAILS)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    from_right = _place(view, option, Action.DETAILS)
    assert from_right.left() == option.rect.right() - from_left.right()


def test_a_click_triggers_on_release(view, make_view):
    view.model().set_views([make_view("waiting")])
    heard = []
    view.itemDelegate().action_triggered.connect(lambda *said: heard.append(said))
    option = _option(view)
    center = _place(view, option, Action.CANCEL).center()
    assert _send(view, option, QEvent.Type.MouseButtonPress, center)
    assert heard == []
    assert _send(view, option, QEvent.Type.MouseButtonRelease, center)
    assert [(said[0], said[1].row()) for said in heard] == [("cancel", 0)]


def test_a_press_that_is_dragged_away_does_nothing(view, make_view):
    view.model().set_views([make_view("waiting")])
    heard = []
    view.itemDelegate().action_triggered.connect(lambda *said: heard.append(said))
    option = _option(view)
    cancel = _place(view, option, Action.CANCEL).center()
    details = _place(view, option, Action.DETAILS).center()
    _send(view, option, QEvent.Type.MouseButtonPress, cancel)
    _send(view, option, QEvent.Type.MouseButtonRelease, details)
    assert heard == []
    # And the press is over: a release alone triggers nothing either.
    _send(view, option, QEvent.Type.MouseButtonRelease, cancel)
    assert heard == []


def test_only_the_left_button_clicks(view, make_view):
    view.model().set_views([make_view("waiting")])
    heard = []
    view.itemDelegate().action_triggered.connect(lambda *said: heard.append(said))
    option = _option(view)
    center = _place(view, option, Action.CANCEL).center()
    right = Qt.MouseButton.RightButton
    assert not _send(view, option, QEvent.Type.MouseButtonPress, center, right)
    assert not _send(view, option, QEvent.Type.MouseButtonRelease, center, right)
    assert heard == []


def test_a_click_beside_the_buttons_is_left_to_the_view(view, make_view):
    view.model().set_views([make_view("waiting")])
    option = _option(view)
    assert not _send(view, option, QEvent.Type.MouseButtonPress, QPoint(60, 40))


def test_hover_and_press_can_be_seen(view, make_view):
    view.model().set_views([make_view("waiting")])
    option = _option(view, hovered=True)
    place = _place(view, option, Action.CANCEL)
    plain = _painted(view, hovered=True).copy(place)
    _send(view, option, QEvent.Type.MouseMove, place.center())
    hovered = _painted(view, hovered=True).copy(place)
    _send(view, option, QEvent.Type.MouseButtonPress, place.center())
    pressed = _painted(view, hovered=True).copy(place)
    assert plain != hovered
    assert hovered != pressed
    _send(view, option, QEvent.Type.MouseButtonRelease, place.center())
    _send(view, option, QEvent.Type.MouseMove, QPoint(60, 40))
    assert _painted(view, hovered=True).copy(place) == plain


def test_the_tool_tip_names_the_button(view, make_view):
    view.model().set_views([make_view("ready", files=("/a.tif",))])
    option, index = _option(view), view.model().index(0, 0)
    center = _place(view, option, Action.FOLDER).center()
    event = QHelpEvent(QEvent.Type.ToolTip, center, QPoint(10, 10))
    assert view.itemDelegate().helpEvent(event, view, option, index)
    assert QToolTip.text() == "Show in folder"
    QToolTip.hideText()


@pytest.mark.parametrize("selected", [False, True])
@pytest.mark.parametrize("palette", [QPalette, _dark], ids=["light", "dark"])
def test_words_can_be_read_in_any_palette(view, make_view, palette, selected):
    view.model().set_views([make_view("unconfirmed")])
    colours = palette()
    image = _painted(view, colours, selected=selected)
    role = QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base
    line = view.fontMetrics().lineSpacing()
    height = image.height()
    title = QRect(30, 4, 150, line)
    state = QRect(30, height - 2 * line, 150, line)
    for place in (title, state):
        assert _contrast(image, place, colours.color(role)) > 90


def test_a_bar_grows_while_fetching_and_is_absent_otherwise(view, make_view):
    def bar_zone():
        image = _painted(view)
        line = view.fontMetrics().lineSpacing()
        return image.copy(QRect(30, image.height() - line - 4, WIDTH - 40, line))

    def filled(zone):
        # What differs from a bar of no width, column by column.
        return sum(
            any(zone.pixel(x, y) != empty.pixel(x, y) for y in range(zone.height()))
            for x in range(zone.width())
        )

    view.model().set_views([make_view("checking")])
    none = bar_zone()
    assert len(_colours(none, none.rect())) == 1
    view.model().set_views([make_view("fetching")])
    view.model().set_progress("d1-0", Progress(1, 1_000_000, 1.0))
    empty = bar_zone()
    assert len(_colours(empty, empty.rect())) > 1
    view.model().set_progress("d1-0", Progress(250_000, 1_000_000, 1.0))
    quarter = filled(bar_zone())
    view.model().set_progress("d1-0", Progress(750_000, 1_000_000, 1.0))
    three_quarters = filled(bar_zone())
    assert 0 < quarter < three_quarters < empty.width()
    assert three_quarters == pytest.approx(3 * quarter, rel=0.15)


def test_nothing_is_painted_outside_the_row(view, make_view):
    long = "word " * 80
    view.model().set_views([make_view("failed", error_kind="EosdaError", error_text=long)])
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
    view.model().set_views([make_view("waiting")])
    small = _option(view).rect.height()
    font = QFont(view.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert _option(view).rect.height() > 1.6 * small


def test_every_row_has_the_same_height(view, make_view):
    view.model().set_views([make_view("waiting", id="a"), make_view("unconfirmed", id="b")])
    option = _option(view)
    heights = {
        view.itemDelegate().sizeHint(option, view.model().index(row, 0)).height() for row in (0, 1)
    }
    assert len(heights) == 1


def test_text_is_broken_at_words_and_the_rest_is_elided(view):
    metrics = QFontMetrics(view.font())
    text = "Not confirmed: the order may have been charged. Retry orders it again. " * 3
    lines = wrapped(text, view.font(), 200, 2)
    assert len(lines) == 2
    assert text.startswith(lines[0] + " ")
    assert lines[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= 200 for line in lines)
    assert wrapped("Short", view.font(), 200, 2) == ["Short"]
    assert wrapped("", view.font(), 200, 2) == []


def test_the_view_passes_the_mouse_on(view, make_view, qgis_app):
    view.model().set_views([make_view("waiting")])
    heard = []
    view.itemDelegate().action_triggered.connect(lambda name, index: heard.append(name))
    view.show()
    qgis_app.processEvents()
    index = view.model().index(0, 0)
    assert index.data(int(Role.ACTIONS))[0] is Action.CANCEL
    rects = view.itemDelegate().button_rects(index, view.visualRect(index))
    center = rects[0][1].center()
    for kind in (
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
    ):
        qgis_app.sendEvent(view.viewport(), _mouse(kind, center))
    assert heard == ["cancel"]
