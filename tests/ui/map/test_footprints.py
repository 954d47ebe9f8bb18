"""The outlines of scenes on the map: where they lie, what they look like, what a click finds."""

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.catalog.search import SceneHit
from eosda_imagery.ui.map import outline_picture
from eosda_imagery.ui.map.footprints import (
    ICON_SIZE,
    SELECTED,
    STYLES,
    ResultFootprints,
    SelectedFootprints,
    Share,
    legend_actions,
    outline,
    outlines,
)
from eosda_imagery.ui.map.outline_picture import draw, frame_of
from eosda_imagery.ui.map.view import to_map
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor, QIcon

from ...waiting import wait_for

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
WHITE = QColor(Qt.GlobalColor.white)


def hit(*ring, view_id="S2L2A/1", coverage=None):
    footprint = {"type": "Polygon", "coordinates": [[list(point) for point in (*ring, ring[0])]]}
    scene = Scene(view_id, "x", "sentinel2l2a", "2026-11-03", footprint=footprint)
    return SceneHit(scene, coverage)


SQUARE = hit((24, 49), (25, 49), (25, 50), (24, 50))
OTHER = hit((26, 49), (27, 49), (27, 50), (26, 50), view_id="S2L2A/2")
NOWHERE = SceneHit(Scene("S2L2A/3", "x", "sentinel2l2a", ""))


@pytest.fixture
def canvas(qgis_new_project):
    widget = QgsMapCanvas()
    widget.resize(400, 300)
    widget.setDestinationCrs(WGS84)
    widget.setExtent(QgsRectangle(20, 45, 30, 55))
    widget.show()
    yield widget
    widget.close()


@pytest.fixture
def item(canvas):
    made = SelectedFootprints(lambda: canvas)
    yield made
    made.dispose()


def drawn(item):
    """Wait for the picture that was asked for."""
    wait_for(lambda: item._drawing is None)
    return item._picture._image


def inked(canvas, lon, lat):
    """Tell whether there is a line on the map at a place, as the user sees it."""
    place = canvas.getCoordinateTransform().transform(to_map(canvas).transform(lon, lat))
    shown = canvas.grab().toImage()
    return any(
        shown.pixelColor(round(place.x()) + dx, round(place.y()) + dy) != WHITE
        for dx in (-2, -1, 0, 1, 2)
        for dy in (-2, -1, 0, 1, 2)
    )


def is_outlined(canvas, west):
    """Tell whether the square of one degree beginning there has all four sides, and no filling."""
    sides = [(west, 49.5), (west + 1, 49.5), (west + 0.5, 49), (west + 0.5, 50)]
    return all(inked(canvas, *side) for side in sides) and not inked(canvas, west + 0.5, 49.5)


def test_a_scene_is_outlined_where_it_lies(canvas, item):
    item.show_hits([SQUARE])
    drawn(item)
    assert is_outlined(canvas, 24)
    assert not is_outlined(canvas, 26)


def test_several_scenes_are_one_picture(canvas, item):
    item.show_hits([SQUARE, OTHER])
    drawn(item)
    assert is_outlined(canvas, 24)
    assert is_outlined(canvas, 26)


def test_another_selection_takes_the_place_of_the_one_before(canvas, item):
    item.show_hits([SQUARE])
    item.show_hits([OTHER])
    drawn(item)
    assert is_outlined(canvas, 26)
    assert not inked(canvas, 24, 49.5)


@pytest.mark.parametrize("turn", [0.0, 30.0])
def test_the_outlines_follow_the_map(canvas, item, turn):
    item.show_hits([SQUARE])
    canvas.setRotation(turn)
    canvas.setExtent(QgsRectangle(22, 47, 27, 52))
    assert is_outlined(canvas, 24) or item._drawing is not None
    drawn(item)
    assert is_outlined(canvas, 24)
    canvas.setDestinationCrs(MERCATOR)
    drawn(item)
    assert is_outlined(canvas, 24)
    canvas.zoomByFactor(1.5)
    drawn(item)
    assert is_outlined(canvas, 24)


def test_until_it_is_drawn_anew_the_old_picture_moves_with_the_map(canvas, item, monkeypatch):
    item.show_hits([SQUARE])
    before = drawn(item)
    monkeypatch.setattr(outline_picture.MapOutlines, "_start", lambda *anything: None)
    canvas.setExtent(QgsRectangle(15, 40, 35, 60))
    assert item._picture._image is before
    assert is_outlined(canvas, 24)


def test_in_another_crs_the_old_picture_is_gone_at_once(canvas, item, monkeypatch):
    item.show_hits([SQUARE])
    drawn(item)
    monkeypatch.setattr(outline_picture.MapOutlines, "_start", lambda *anything: None)
    canvas.setDestinationCrs(MERCATOR)
    assert item._picture._image is None


def test_a_scene_across_180_has_two_parts(canvas, item):
    item.show_hits([hit((179, 10), (-179, 10), (-179, 11), (179, 11))])
    for west in (175, -185):
        canvas.setExtent(QgsRectangle(west, 5, west + 10, 15))
        drawn(item)
        side = 179 if west > 0 else -179
        assert inked(canvas, side, 10.5)
        assert not inked(canvas, side - 2 if west > 0 else side + 2, 10)


def test_what_has_no_usable_footprint_is_left_out(canvas, item):
    item.show_hits([NOWHERE, SQUARE])
    drawn(item)
    assert is_outlined(canvas, 24)
    item.show_hits([NOWHERE])
    assert item._picture._image is None
    assert not inked(canvas, 24, 49.5)


def test_clear(canvas, item):
    item.show_hits([SQUARE])
    drawn(item)
    item.clear()
    assert item._picture._image is None
    assert not inked(canvas, 24, 49.5)
    item.show_hits([SQUARE])
    item.clear()
    assert drawn(item) is None, "what was being drawn came too late"


def test_it_does_not_look_like_the_area():
    assert SELECTED.colour.blue() > 2 * SELECTED.colour.red()
    assert SELECTED.pattern == Qt.PenStyle.DashLine


def test_a_map_that_shows_nothing_yet(qgis_new_project):
    empty = QgsMapCanvas()
    made = SelectedFootprints(lambda: empty)
    made.show_hits([SQUARE])
    assert drawn(made) is None
    made.dispose()


def test_a_mistake_in_the_thread_is_logged_and_not_for_good(canvas, monkeypatch, item):
    said = []
    monkeypatch.setattr("eosda_imagery.core.log.exception", lambda *words: said.append(words))
    item.show(lambda: 1 / 0)
    assert drawn(item) is None
    assert isinstance(said[0][1], ZeroDivisionError)
    item.show_hits([SQUARE])
    assert drawn(item) is not None


def test_disposed_it_is_gone_and_hears_nothing(canvas):
    before = len(canvas.scene().items())
    made = SelectedFootprints(lambda: canvas)
    made.show_hits([SQUARE])
    made.dispose()
    assert len(canvas.scene().items()) == before
    canvas.setDestinationCrs(MERCATOR)
    made.show_hits([SQUARE])
    assert made._drawing is None
    made.dispose()


class TestAllResults:
    """The footprints of the whole list, in one style for each class of coverage."""

    def square(self, x, coverage, size=1, name=None):
        ring = ((x, 49), (x + size, 49), (x + size, 49 + size), (x, 49 + size))
        return hit(*ring, view_id=name or f"S2L2A/{x}", coverage=coverage)

    @pytest.fixture
    def found(self, canvas):
        made = ResultFootprints(lambda: canvas)
        yield made
        made.dispose()

    def ids(self, hits):
        return [one.scene.view_id for one in hits]

    def colours(self, found):
        image = drawn(found)
        seen = {
            image.pixelColor(x, y).name() for x in range(image.width()) for y in range(150, 190)
        }
        return {share for share, stroke in STYLES.items() if stroke.colour.name() in seen}

    @pytest.mark.parametrize(
        ("coverage", "share"),
        [
            (100.0, Share.WHOLE),
            (99.996, Share.WHOLE),
            (99.9, Share.MOST),
            (50.0, Share.MOST),
            (49.9, Share.LITTLE),
            (None, Share.LITTLE),
        ],
    )
    def test_the_coverage_decides_the_class(self, found, coverage, share):
        found.show_hits([self.square(24, coverage)])
        assert [stroke for stroke, shapes in found.groups() if shapes] == [STYLES[share]]

    def test_each_class_has_its_colour(self, found):
        hits = [self.square(x, 70.0 if x % 2 else 100.0) for x in range(21, 29)]
        found.show_hits(hits)
        assert self.colours(found) == {Share.WHOLE, Share.MOST}
        found.show_hits([self.square(x, 10.0) for x in range(21, 29)])
        assert self.colours(found) == {Share.LITTLE}

    def test_the_classes_differ_in_lightness_and_pattern(self):
        lightness = [stroke.colour.lightness() for stroke in STYLES.values()]
        assert lightness == sorted(lightness, reverse=True)
        assert min(a - b for a, b in zip(lightness, lightness[1:])) > 25
        assert len({stroke.pattern for stroke in STYLES.values()}) == 3

    def test_what_a_worker_has_made_is_not_made_again(self, found, monkeypatch):
        hits = [SQUARE, OTHER, NOWHERE]
        found.learn(outlines(hits))
        monkeypatch.setattr(
            "eosda_imagery.ui.map.footprints.footprint_geometry",
            lambda footprint: footprint and pytest.fail("made again"),
        )
        found.show_hits(hits)
        assert sum(len(shapes) for _, shapes in found.groups()) == 2

    def test_scenes_of_one_tile_are_drawn_once(self, canvas, found):
        same = [outline(self.square(24, 100.0)) for day in range(30)]
        stroke = STYLES[Share.LITTLE]
        once, often = (
            draw([(stroke, shapes)], frame_of(canvas), lambda: False) for shapes in (same[:1], same)
        )
        assert once == often
        found.show_hits([self.square(24, 100.0, name=f"S2L2A/{day}") for day in range(30)])
        assert len(found.at(QgsPointXY(24.5, 49.5))) == 30

    def test_a_click_finds_the_most_covering_first(self, found):
        little, whole = self.square(24, 20.0, name="a"), self.square(24, 100.0, 2, name="b")
        aside = self.square(27, 100.0, name="c")
        found.show_hits([little, whole, aside])
        assert self.ids(found.at(QgsPointXY(24.5, 49.5))) == ["b", "a"]
        assert self.ids(found.at(QgsPointXY(25.5, 49.5))) == ["b"]
        assert found.at(QgsPointXY(20, 20)) == []

    def test_another_crs_moves_outlines_and_clicks(self, canvas, found):
        found.show_hits([self.square(24, 100.0)])
        canvas.setDestinationCrs(MERCATOR)
        canvas.setExtent(QgsRectangle(2500000, 6200000, 2900000, 6500000))
        drawn(found)
        assert is_outlined(canvas, 24)
        assert self.ids(found.at(QgsPointXY(2700000, 6300000))) == ["S2L2A/24"]
        assert found.at(QgsPointXY(24.5, 49.5)) == []
        assert found.at(QgsPointXY(1e30, 1e30)) == []

    def test_what_the_crs_does_not_reach_is_left_out(self, canvas, found):
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3031"))
        pole = hit((0, 89.9), (1, 89.9), (1, 90), (0, 90), view_id="pole", coverage=100.0)
        south = hit((0, -80), (9, -80), (9, -79), (0, -79), view_id="south")
        canvas.setExtent(QgsRectangle(-1e6, -1e6, 1e6, 2e6))
        found.show_hits([pole, south])
        drawn(found)
        assert inked(canvas, 0, -79.5)

    def test_zoom_shows_all_of_a_footprint(self, canvas, found):
        canvas.setDestinationCrs(MERCATOR)
        found.zoom_to([self.square(24, 100.0), self.square(26, 10.0)])
        extent = canvas.extent()
        assert extent.contains(QgsRectangle(2671668, 6274862, 3005626, 6446275))
        assert extent.width() < 3 * (3005626 - 2671668)
        before = QgsRectangle(extent)
        found.zoom_to([NOWHERE])
        assert canvas.extent() == before

    def test_hidden_it_is_not_clicked_either(self, canvas, found):
        found.show_hits([self.square(24, 100.0)])
        drawn(found)
        found.set_wanted(False)
        assert not inked(canvas, 24, 49.5)
        assert found.at(QgsPointXY(24.5, 49.5)) == []
        found.set_wanted(True)
        drawn(found)
        assert is_outlined(canvas, 24)

    def test_disposed_it_is_gone(self, canvas):
        made = ResultFootprints(lambda: canvas)
        made.show_hits([self.square(24, 100.0)])
        made.dispose()
        canvas.setDestinationCrs(MERCATOR)
        made.show_hits([self.square(24, 100.0)])
        made.zoom_to([self.square(24, 100.0)])
        assert made.at(QgsPointXY(2700000, 6300000)) == []
        assert made._drawing is None
        made.dispose()


def is_like(one, other):
    return abs(one.red() - other.red()) + abs(one.blue() - other.blue()) < 60


def test_each_kind_of_line_is_shown_as_it_is_on_the_map(qgis_app):
    owner = QObject()
    actions = legend_actions(owner)
    assert len({action.text() for action in actions}) == len(STYLES) + 1
    patterns = set()
    for action, stroke in zip(actions, [SELECTED, *reversed(list(STYLES.values()))]):
        # It says something and cannot be pressed, but keeps its colour.
        assert not action.isEnabled()
        picture = action.icon().pixmap(ICON_SIZE, QIcon.Mode.Disabled).toImage()
        row = [picture.pixelColor(x, ICON_SIZE.height() // 2) for x in range(ICON_SIZE.width())]
        drawn = tuple(is_like(dot, stroke.colour) for dot in row)
        assert any(drawn)
        patterns.add(drawn)
    # The patterns differ too, for who sees no colours.
    assert len(patterns) == len(actions)
