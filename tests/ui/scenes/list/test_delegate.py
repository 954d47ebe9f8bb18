"""The rows of the scene list, drawn into pictures."""

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.catalog.search import SceneHit
from eosda_imagery.ui.scenes.list.delegate import (
    THUMBNAIL,
    SceneDelegate,
    _Lines,
    is_narrow,
    row_height,
)
from eosda_imagery.ui.scenes.list.model import SceneModel, prepare
from eosda_imagery.ui.scenes.list.row_texts import RowLines
from eosda_imagery.ui.scenes.list.thumbnails import Placeholder
from eosda_imagery.ui.scenes.list.view import SceneView
from eosda_imagery.ui.widgets.list_rows import bold, row_option
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QImage, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QTreeView

LONG = "S2B_MSIL2A_20261103T093049_N0511_R136_T35UKR_20261103T114501_and_so_on"


@pytest.fixture
def paint():
    """Draw one row, and give the picture and the texts that were drawn with their places."""
    view = QTreeView()
    delegate = SceneDelegate(view)

    def draw(
        width=340,
        text="black",
        base="white",
        state=None,
        rtl=False,
        thumbnails=None,
        on_map=True,
        **changes,
    ):
        model = SceneModel(view, thumbnails)
        view.setModel(model)
        fields = {"scene_id": LONG, "dataset": "sentinel2l2a", "date": "2026-11-03", "cloud": 100.0}
        scene = Scene("S2L2A/35/U/KR/2026/11/3/0", **{**fields, **changes})
        model.set_rows(prepare([SceneHit(scene, 100.0)]))
        model.set_states({scene.view_id} if on_map else (), ())
        option = QStyleOptionViewItem()
        option.font = QApplication.font()
        option.fontMetrics = QFontMetrics(option.font)
        height = row_height(option.font, width)
        option.rect = QRect(0, 0, width, height)
        option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Active
        if state is not None:
            option.state |= state
        option.direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(text))
        palette.setColor(QPalette.ColorRole.Base, QColor(base))
        palette.setColor(QPalette.ColorRole.Highlight, QColor("#000080"))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor("yellow"))
        option.palette = palette
        # Around the row there is room for what would be drawn outside of it.
        image = QImage(width + 40, height + 40, QImage.Format.Format_RGB32)
        image.fill(QColor(base))
        painter = QPainter(image)
        painter.translate(20, 20)
        delegate.paint(painter, option, model.index(0))
        painter.end()
        return image

    yield draw
    view.deleteLater()


def inked(image, rect=None):
    """The pixels within a rectangle that are not as the first one is."""
    rect = rect or image.rect()
    ground = image.pixel(0, 0)
    return {
        (x, y)
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
        if image.pixel(x, y) != ground
    }


@pytest.mark.parametrize("width", [200, 340, 600])
def test_nothing_is_drawn_outside_of_the_row(paint, width):
    image = paint(width)
    pixels = inked(image)
    assert pixels
    assert min(x for x, _ in pixels) >= 20
    assert max(x for x, _ in pixels) < 20 + width
    assert min(y for _, y in pixels) >= 20
    assert max(y for _, y in pixels) < 20 + image.height() - 40


def test_both_lines_reach_both_sides(paint):
    image = paint(600)
    half = (image.height() - 40) // 2
    for top in (20, 20 + half):
        columns = [x - 20 for x, _ in inked(image, QRect(20, top, 600, half))]
        assert min(columns) < 20
        assert max(columns) > 580


@pytest.mark.parametrize("width", [340, 600])
def test_a_long_name_gives_way_to_the_figure(paint, width):
    """The cloud at the end of its line looks the same with a short and a long name."""
    figure = QFontMetrics(QApplication.font()).horizontalAdvance("cloud 100 %")
    short, long = paint(width, on_map=False), paint(width, on_map=False, dataset=LONG)
    # The first rows with ink at the end of the row: it is alone there.
    end = QRect(20 + width - figure - 8, 20, figure + 8, short.height() - 40)
    rows = {y for _, y in inked(short, end)}
    top = min(rows)
    bottom = next(y for y in range(top, short.height()) if y not in rows)
    place = QRect(end.left(), top, end.width(), bottom - top)
    assert bottom - top > 5
    assert short.copy(place) == long.copy(place)


def test_the_date_is_whole_in_a_narrow_list(paint):
    metrics = QFontMetrics(QApplication.font())
    part = QRect(20, 20, int(metrics.horizontalAdvance("3 Nov")), metrics.height())
    assert paint(340).copy(part) == paint(700).copy(part)


# At 1366 pixels beside QGIS's other panels, and as narrow as the dock can be.
@pytest.mark.parametrize("points, width", [(10, 340), (10, 300), (14, 375)])
def test_in_a_narrow_list_no_word_is_cut(monkeypatch, points, width):
    """German has the longest words of those that we speak."""
    font = QApplication.font()
    font.setPointSize(points)
    texts = RowLines(
        "28. Nov 2026",
        "Sentinel-2B",
        "Sentinel-2B",
        "Wolken hier 27 %",
        "deckt 100 %",
        "MSAVI 0,51",
        "auf der Karte",
    )
    written = []

    def note(lines, place, text, font, colour, side):
        written.append(text if QFontMetrics(font).horizontalAdvance(text) <= place.width() else "")

    monkeypatch.setattr(_Lines, "_write", note)
    option = QStyleOptionViewItem()
    option.font = font
    option.rect = QRect(0, 0, width, row_height(font, width))
    lines = _Lines(None, option, QFontMetrics(bold(font)))
    lines.take_square()
    lines.draw(texts, is_narrow(font, width))
    assert sorted(written) == sorted({*texts} - {""})
    metrics = QFontMetrics(bold(font))
    assert option.rect.height() >= 3 * metrics.height(), "each line has its height"


def test_a_dark_palette_is_followed(paint):
    image = paint(text="white", base="black")
    brightest = max(QColor(image.pixel(x, y)).lightness() for x, y in inked(image))
    assert brightest > 200


def test_a_selected_row_has_the_colours_of_the_selection(paint):
    image = paint(state=QStyle.StateFlag.State_Selected)
    colours = {QColor(image.pixel(x, y)).name() for x, y in inked(image)}
    assert "#ffff00" in colours
    assert "#000000" not in colours


def test_a_right_to_left_row_is_mirrored(paint):
    image = paint(600, rtl=True)
    half = (image.height() - 40) // 2
    second = [x - 20 for x, _ in inked(image, QRect(20, 20 + half, 600, half))]
    # The square of the thumbnail is at the far right, the coverage beside it.
    metrics = QFontMetrics(QApplication.font())
    coverage = metrics.horizontalAdvance("covers 100 %") + THUMBNAIL + 30
    state = [x for x in second if x < 600 - coverage]
    assert state and max(state) < metrics.horizontalAdvance("on the map") + 20
    assert max(second) > 580, "the thumbnail is at the right"


def test_a_latin_date_in_a_right_to_left_row_reads_as_it_is_written(paint):
    """The day comes first in "3 Nov 2026", wherever the row begins."""
    width = QFontMetrics(bold(QApplication.font())).horizontalAdvance("3 Nov 2026")
    # Beside the thumbnail, which has four pixels to the row's border.
    begin, end = 20 + 4 + THUMBNAIL + 1, 20 + 600 - 4 - THUMBNAIL - 1

    def line_1(rtl):
        image = paint(600, rtl=rtl)
        inks = {x for x, y in inked(image) if y < image.height() // 2}
        return sorted(x for x in inks if (x < end if rtl else x > begin))

    left, right = line_1(False), line_1(True)
    # The ink of the date alone: what follows it is a space away.
    date = [x - left[0] for x in left if x - left[0] < width]
    first = right[-1] - date[-1]
    mirrored = [x - first for x in right if x >= first]

    def words(columns):
        """Where each word begins: the day, the month, the year."""
        pairs = zip([-9, *columns], columns)
        return [column for before, column in pairs if column - before > 3]

    assert len(words(date)) == 3
    assert words(mirrored) == pytest.approx(words(date), abs=2)


def test_a_selected_row_is_paler_without_the_focus(paint, qgis_app):
    view = QTreeView()
    option = QStyleOptionViewItem()
    option.widget = view
    option.palette.setColor(QPalette.ColorRole.Highlight, QColor("#000080"))
    option.palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    option.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    palette = row_option(option).palette
    assert palette.color(QPalette.ColorRole.Highlight).lightness() > 128
    assert palette.color(QPalette.ColorRole.HighlightedText) == QColor("black")
    option.widget = None
    assert row_option(option).palette.color(QPalette.ColorRole.Highlight) == QColor("#000080")
    view.deleteLater()


@pytest.mark.parametrize("rtl", [False, True])
def test_a_thumbnail_fills_the_square_at_the_start(paint, rtl):
    red = QPixmap(100, 100)
    red.fill(QColor("red"))

    class Red:
        def get(self, scene):
            return red

    image = paint(rtl=rtl, thumbnails=Red())
    square = image.height() - 40
    columns = {x - 20 for x, y in inked(image) if QColor(image.pixel(x, y)).name() == "#ff0000"}
    assert len(columns) > 0.7 * square
    if rtl:
        assert min(columns) > 340 - 1.3 * square
    else:
        assert max(columns) < 1.3 * square


def test_missing_and_failed_do_not_look_alike(paint):
    def drawn(gap):
        class Loader:
            def get(self, scene):
                return gap

        return paint(thumbnails=Loader())

    pictures = [drawn(gap) for gap in Placeholder]
    assert all(a != b for a, b in zip(pictures, pictures[1:]))


@pytest.mark.parametrize("points", [9, 14, 24])
def test_rows_hold_a_thumbnail_and_two_lines_in_little_width(qgis_app, points):
    view = QTreeView()
    option = QStyleOptionViewItem()
    option.font = QApplication.font()
    option.font.setPointSize(points)
    model = SceneModel()
    hint = SceneDelegate(view).sizeHint(option, model.index(0))
    line = QFontMetrics(option.font).height()
    assert hint.height() >= max(THUMBNAIL, 2 * line)
    three = 3 * QFontMetrics(bold(option.font)).height()
    assert hint.height() < max(THUMBNAIL, three) + 8
    assert hint.width() < 500
    view.deleteLater()


def test_a_narrow_row_has_the_short_name_of_the_satellite(paint):
    """Its last letter, which tells the satellites apart, can be read at any width."""
    for width in (300, 600):
        one, other = (paint(width, satellite=f"Sentinel-2{letter}") for letter in "AB")
        assert one != other


@pytest.mark.parametrize("width", [220, 260, 600])
def test_the_figure_of_the_cloud_is_never_cut(paint, width):
    """Its words give way first: 41 and 42 percent look different in the narrowest list."""
    assert paint(width, cloud=41.0) != paint(width, cloud=42.0)


def test_a_selected_row_is_drawn_paler_without_the_focus_with_its_branch(qgis_app):
    model = SceneModel()
    model.set_rows(
        prepare([SceneHit(Scene("S2L2A/x/1", "a", "sentinel2l2a", "2026-11-03"), 100.0)])
    )
    view = SceneView(model)
    palette = view.palette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Highlight, QColor("#000080"))
        palette.setColor(group, QPalette.ColorRole.Base, QColor("white"))
    view.setPalette(palette)
    view.resize(400, 200)
    view.selectAll()
    image = view.grab().toImage()
    # Left of the thumbnail is the branch, right of the texts the row.
    colours = [image.pixelColor(x, 12).lightness() for x in (6, 220)]
    assert min(colours) > 128
    view.deleteLater()
