"""The rows of the scene list, drawn into pictures."""

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.catalog.search import SceneHit
from eosda_imagery.ui.scenes.delegate import SceneDelegate, row_height
from eosda_imagery.ui.scenes.model import SceneModel, prepare
from eosda_imagery.ui.scenes.thumbnails import Placeholder
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QImage, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QListView, QStyle, QStyleOptionViewItem

LONG = "S2B_MSIL2A_20261103T093049_N0511_R136_T35UKR_20261103T114501_and_so_on"


@pytest.fixture
def paint():
    """Draw one row, and give the picture and the texts that were drawn with their places."""
    view = QListView()
    delegate = SceneDelegate(view)

    def draw(
        width=340, text="black", base="white", state=None, rtl=False, thumbnails=None, **changes
    ):
        model = SceneModel(view, thumbnails)
        view.setModel(model)
        fields = {"scene_id": LONG, "dataset": "sentinel2l2a", "date": "2026-11-03", "cloud": 100.0}
        scene = Scene("S2L2A/35/U/KR/2026/11/3/0", **{**fields, **changes})
        model.set_rows(prepare([SceneHit(scene, 100.0)]))
        option = QStyleOptionViewItem()
        option.font = QApplication.font()
        option.fontMetrics = QFontMetrics(option.font)
        height = row_height(option.font)
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
    image = paint(340)
    half = (image.height() - 40) // 2
    for top in (20, 20 + half):
        columns = [x - 20 for x, _ in inked(image, QRect(20, top, 340, half))]
        assert min(columns) < 20
        assert max(columns) > 320


def test_a_long_id_gives_way_to_the_figure(paint):
    """The coverage at the right of line 2 looks the same with a short and a long id."""
    half = (paint(340).height() - 40) // 2
    metrics = QFontMetrics(QApplication.font())
    figure = metrics.horizontalAdvance("covers 100 %")
    place = QRect(20 + 340 - figure - 8, 20 + half, figure + 8, half)
    assert paint(340).copy(place) == paint(340, scene_id="x").copy(place)


def test_the_id_is_elided_in_the_middle(paint):
    """Two ids that differ at their ends only can be told apart."""
    assert paint(340, scene_id=LONG + "1") != paint(340, scene_id=LONG + "2")


def test_the_date_is_whole_in_a_narrow_list(paint):
    metrics = QFontMetrics(QApplication.font())
    part = QRect(20, 20, int(metrics.horizontalAdvance("3 Nov")), metrics.height())
    assert paint(340).copy(part) == paint(700).copy(part)


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
    image = paint(600, scene_id="x", rtl=True)
    half = (image.height() - 40) // 2
    second = [x - 20 for x, _ in inked(image, QRect(20, 20 + half, 600, half))]
    # The square of the thumbnail is at the far right, the id beside it.
    left_of_id = [x for x in second if x < 600 - 2 * 2 * half]
    assert max(left_of_id) < 300, "the figure is at the left"
    assert max(second) > 580, "the thumbnail is at the right"


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


def test_rows_ask_for_two_lines_and_little_width(qgis_app):
    view = QListView()
    option = QStyleOptionViewItem()
    option.font = QApplication.font()
    model = SceneModel()
    hint = SceneDelegate(view).sizeHint(option, model.index(0))
    line = QFontMetrics(option.font).height()
    assert 2 * line < hint.height() < 3 * line
    assert hint.width() < 320
    view.deleteLater()
