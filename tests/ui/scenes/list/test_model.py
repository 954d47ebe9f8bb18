"""The list of scenes: words, limits and orders."""

import time
from dataclasses import replace

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.catalog.search import SceneHit
from eosda_imagery.core.statistics.season import SceneFigures
from eosda_imagery.ui.scenes.count_button import CountButton
from eosda_imagery.ui.scenes.filter_bar import FilterBar
from eosda_imagery.ui.scenes.form import SearchForm
from eosda_imagery.ui.scenes.list.model import SceneModel, SceneOrder, SceneRole, prepare
from eosda_imagery.ui.scenes.list.row_texts import coverage_text
from eosda_imagery.ui.scenes.list.thumbnails import Placeholder
from eosda_imagery.ui.scenes.list.view import SceneView
from qgis.PyQt.QtCore import QItemSelectionModel, QLocale, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester, QTest
from qgis.PyQt.QtWidgets import QAction, QWidget


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def hit(name, date="2026-11-03", cloud=3.2, coverage=100.0, dataset="sentinel2l2a", **more):
    scene = Scene(f"S2L2A/{name}", f"scene {name}", dataset, date, cloud=cloud, **more)
    return SceneHit(scene, coverage)


def listed(hits, order=SceneOrder.NEWEST, max_cloud=100, min_coverage=0):
    model = SceneModel()
    model.set_rows(prepare(hits))
    model.set_order(order)
    model.set_limits(max_cloud, min_coverage)
    return [row.hit.scene.scene_id[-1] for row in model.rows()]


class TestWords:
    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (hit("a"), "3 Nov 2026, Sentinel-2 L2A, cloud 3 %, covers 100 % of the area"),
            (
                hit("a", date="", cloud=None, coverage=None),
                "Date unknown, Sentinel-2 L2A, cloud unknown, coverage unknown",
            ),
            (
                hit("a", cloud=None, dataset="sentinel1"),
                "3 Nov 2026, Sentinel-1, covers 100 % of the area",
            ),
            (
                hit("a", dataset="worldview9", cloud=0.0, coverage=0.0),
                "3 Nov 2026, worldview9, cloud 0 %, covers 0 % of the area",
            ),
        ],
    )
    def test_one_plain_sentence(self, given, expected):
        model = SceneModel()
        model.set_rows(prepare([given]))
        index = model.index(0)
        assert index.data() == expected
        assert index.data(int(Qt.ItemDataRole.AccessibleTextRole)) == expected

    @pytest.mark.parametrize(
        ("coverage", "text"),
        [(99.6, "covers 99 %"), (99.996, "covers 100 %"), (0.4, "covers 0 %")],
    )
    def test_the_whole_area_is_not_claimed_lightly(self, coverage, text):
        assert coverage_text(coverage) == text

    def test_the_rest_is_in_the_tooltip(self):
        model = SceneModel()
        model.set_rows(prepare([hit("a", timestamp="2026-11-03T09:30:49Z", data_coverage=77.2)]))
        tip = model.index(0).data(int(Qt.ItemDataRole.ToolTipRole))
        assert tip.removeprefix("<qt>").removesuffix("</qt>").split("<br>") == [
            "Scene: scene a",
            "View id: S2L2A/a",
            "Taken at: 2026-11-03T09:30:49Z",
            "Scene with data: 77 %",
        ]

    def test_the_tool_tip_takes_nobodys_markup(self):
        model = SceneModel()
        evil = '<img src="//host/share">'
        model.set_rows(prepare([hit("a", satellite=evil, product="<b>x</b>")]))
        tip = model.index(0).data(int(Qt.ItemDataRole.ToolTipRole))
        assert "<img" not in tip
        assert "<b>" not in tip
        assert "&lt;img src=" in tip

    def test_the_figures_have_roles_of_their_own(self):
        model = SceneModel()
        given = hit("a")
        model.set_rows(prepare([given]))
        index = model.index(0)
        assert model.hits_at(index) == (given,)
        assert index.data(int(SceneRole.LINES)).title == "3 Nov 2026"
        assert index.data(int(SceneRole.THUMBNAIL)) is Placeholder.NONE
        assert index.data(int(Qt.ItemDataRole.DecorationRole)) is None

    def test_nothing_beyond_the_last_row(self):
        model = SceneModel()
        model.set_rows(prepare([hit("a")]))
        assert model.rowCount(model.index(0)) == 0
        assert model.data(model.index(5)) is None


MIXED = [
    hit("a", "2026-10-01", cloud=20, coverage=50),
    hit("b", "2026-11-01", cloud=None, coverage=100),
    hit("c", "", cloud=0, coverage=None),
    hit("d", "2026-09-01", cloud=90, coverage=99),
]


class TestOrder:
    @pytest.mark.parametrize(
        ("order", "expected"),
        [
            (SceneOrder.NEWEST, "badc"),
            (SceneOrder.OLDEST, "dabc"),
            (SceneOrder.CLOUD, "cadb"),
            (SceneOrder.COVERAGE, "bdac"),
            (SceneOrder.CLEAREST, "adbc"),
        ],
    )
    def test_what_is_unknown_comes_last_in_every_order(self, order, expected):
        assert "".join(listed(MIXED, order)) == expected

    def test_equal_figures_are_sorted_newest_first(self):
        same = [hit("a", "2026-01-01"), hit("b", "2026-03-01"), hit("c", "2026-02-01")]
        assert "".join(listed(same, SceneOrder.CLOUD)) == "bca"


class TestLimits:
    @pytest.mark.parametrize(
        ("max_cloud", "min_coverage", "expected"),
        [(100, 0, "badc"), (20, 0, "bac"), (19, 0, "bc"), (100, 99, "bdc"), (0, 100, "bc")],
    )
    def test_what_is_unknown_is_kept(self, max_cloud, min_coverage, expected):
        found = listed(MIXED, max_cloud=max_cloud, min_coverage=min_coverage)
        assert "".join(found) == expected

    def test_a_scene_shown_with_100_percent_passes_a_limit_of_100(self):
        assert listed([hit("a", coverage=99.996)], min_coverage=100) == ["a"]
        assert listed([hit("a", coverage=99.99)], min_coverage=100) == []

    @pytest.mark.parametrize(
        ("hits", "expected"),
        [
            ([hit("a", cloud=50)], (True, False)),
            ([hit("a", coverage=50)], (False, True)),
            ([hit("a", cloud=50, coverage=50)], (False, False)),
            ([hit("a", cloud=50), hit("b", coverage=50)], (True, True)),
            ([hit("a")], (False, False)),
        ],
    )
    def test_which_limit_is_to_blame(self, hits, expected):
        model = SceneModel()
        model.set_rows(prepare(hits))
        model.set_limits(30, 90)
        assert tuple(count > 0 for count in model.hidden_counts()[:2]) == expected


def scene(view_id, product=None, **more):
    return SceneHit(Scene(view_id, view_id, "sentinel2l2a", "2026-11-03", product=product, **more))


RING = [[24, 49], [25, 49], [25, 50], [24, 50], [24, 49]]
FOOTPRINT = {"type": "Polygon", "coordinates": [RING]}
KR, LR = (f"S2L2A/35/U/{square}/2026/11/3" for square in ("KR", "LR"))


def listed_ids(model, parent):
    return [
        model.hits_at(model.index(n, 0, parent))[0].scene.view_id
        for n in range(model.rowCount(parent))
    ]


class TestPasses:
    """A day's pass is the row, and it opens to its scenes."""

    @pytest.fixture
    def model(self, qgis_app):
        tile = {"footprint": FOOTPRINT, "satellite": "Sentinel-2B"}
        given = [
            SceneHit(scene(f"{KR}/0", **tile).scene, 60.0),
            SceneHit(scene(f"{KR}/1", cloud=10.0, **tile).scene, 60.0),
            SceneHit(scene(f"{LR}/0", cloud=40.0, **tile).scene, 30.0),
            hit("alone", "2026-10-01"),
        ]
        made = SceneModel()
        made.set_rows(prepare(given))
        return made

    def test_tiles_are_one_row_that_opens_to_its_scenes(self, model):
        assert model.rowCount() == 2
        first, second = model.index(0), model.index(1)
        assert [one.scene.view_id for one in model.hits_at(first)] == [f"{KR}/1", f"{LR}/0"]
        assert listed_ids(model, first) == [f"{KR}/1", f"{LR}/0", f"{KR}/0"]
        assert model.rowCount(second) == 0
        child = model.index(2, 0, first)
        assert child.parent() == first and not first.parent().isValid()
        assert child.data().endswith("earlier processing")
        assert model.rowCount(child) == 0 and not model.index(3, 0, first).isValid()
        assert "2 tiles" in first.data() and "cloud 20 %" in first.data()
        assert model.index_of(f"{KR}/0") == first
        assert model.index_of(f"{KR}/0", inside=True) == child
        assert not model.index_of("S2L2A/nowhere").isValid()

    def test_the_model_keeps_qt_s_rules(self, model):
        tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        model.set_limits(5, 0)
        model.set_text("nov")
        model.set_text("")
        model.set_limits(100, 0)
        model.set_order(SceneOrder.OLDEST)
        model.set_statistics({f"{KR}/1": SceneFigures(3.0, 0.5)}, "NDVI")
        assert tester.model() is model

    def test_coverage_of_a_tile_hides_no_pass_whose_tiles_cover_enough_together(self, qgis_app):
        given = [
            SceneHit(scene(f"{KR}/0", footprint=FOOTPRINT).scene, 60.0),
            SceneHit(scene(f"{LR}/0", footprint=FOOTPRINT).scene, 60.0),
        ]
        model = SceneModel()
        (row,) = prepare(given)
        model.set_rows([row._replace(found=replace(row.found, aoi_coverage=100.0))])
        model.set_limits(100, 90)
        assert model.rowCount() == 1

    def test_cloud_over_the_area_and_an_index_are_shown_sorted_and_filtered(self, model):
        model.set_statistics(
            {
                f"{KR}/1": SceneFigures(0.0, 0.7),
                f"{LR}/0": SceneFigures(30.0, 0.4),
                "S2L2A/alone": SceneFigures(50.0, 0.2),
            },
            "NDVI",
        )
        # Two thirds of what the pass covers is of the first tile.
        assert "cloud here 10 %" in model.index(0).data() and "NDVI 0.60" in model.index(0).data()
        lines = model.index(0).data(int(SceneRole.LINES))
        assert (lines.cloud, lines.coverage) == ("cloud here 10 %", "coverage unknown")
        assert lines.index == "NDVI 0.60"
        model.set_order(SceneOrder.INDEX)
        assert model.rows()[0].hit.scene.view_id == f"{KR}/1"
        model.set_limits(20, 0)
        assert model.rowCount() == 1
        model.set_limits(100, 0)
        model.set_index_range(None, 0.5)
        assert [row.hit.scene.view_id for row in model.rows()] == ["S2L2A/alone"]
        assert model.hidden_counts() == (0, 0, 1, 0)
        # One is hidden by its index and the other by its cloud: both limits have to go.
        model.set_limits(20, 0)
        window, done = QWidget(), []
        form = SearchForm(window)
        form.set_limits(20, 0)
        button = CountButton(model, FilterBar(window), form, window)
        button.any_index_wanted.connect(lambda: done.append(form.limits()))
        state = button.all_hidden()
        assert state.text == "Loosen the limits of cloud, coverage and index."
        state.actions[0].go()
        assert done == [(100, 0)]

    def test_what_is_on_the_map_or_on_disk_is_said(self, model):
        changed = []
        model.dataChanged.connect(lambda *_: changed.append(True))
        model.set_states({"S2L2A/alone"}, {f"{KR}/1", "S2L2A/alone"})
        ends = [model.index(n).data(int(SceneRole.LINES)).state for n in range(2)]
        # Of the pass one tile is not on disk.
        assert changed and ends == ["", "on the map"]
        model.set_states((), {f"{KR}/1", f"{LR}/0"})
        assert model.index(0).data().endswith("downloaded")


class TestText:
    GIVEN = (
        scene("S2L2A/35/U/KR/2026/11/3/0", satellite="Sentinel-2B"),
        scene("S2L2A/36/U/UA/2026/11/3/0", satellite="Sentinel-2A"),
    )

    @pytest.mark.parametrize(
        ("text", "rows"),
        [
            ("", 2),
            ("35ukr", 1),
            ("sentinel-2a", 1),
            ("2026-11-03", 2),
            ("3 nov", 2),
            ("nov 2B", 0),
            ("  3  Nov ", 2),
            ("KR/2026", 1),
            ("elsewhere", 0),
        ],
    )
    def test_any_part_of_date_id_tile_or_satellite(self, text, rows):
        model = SceneModel()
        model.set_rows(prepare(self.GIVEN))
        model.set_text(text)
        assert model.rowCount() == rows
        assert model.hidden_by_text() == (rows == 0)
        assert model.hidden_counts()[:2] == (0, 0)


class TestRows:
    def test_new_figures_are_sorted_and_filtered_anew(self):
        model = SceneModel()
        model.set_rows(prepare([hit("a", coverage=100), hit("b", coverage=50)]))
        model.set_order(SceneOrder.COVERAGE)
        model.set_limits(100, 60)
        assert [one.scene.scene_id for one in model.shown()] == ["scene a"]
        model.set_rows(prepare([hit("a", coverage=70), hit("b", coverage=95)]))
        assert [one.scene.scene_id for one in model.shown()] == ["scene b", "scene a"]

    def test_rows_made_ready_elsewhere_are_shown_in_the_order_of_the_list(self):
        model = SceneModel()
        model.set_order(SceneOrder.OLDEST)
        rows = prepare([hit("a", "2026-01-01"), hit("b", "2026-03-01")])
        assert [row.hit.scene.scene_id for row in rows] == ["scene b", "scene a"]
        model.set_rows(rows)
        assert [one.scene.scene_id for one in model.hits()] == ["scene a", "scene b"]

    def test_what_changes_no_row_is_no_news_for_the_views(self):
        model = SceneModel()
        model.set_rows(prepare(MIXED))
        resets = []
        model.modelReset.connect(lambda: resets.append(model.rowCount()))
        model.set_limits(95, 0)
        assert resets == []
        model.set_limits(50, 0)
        assert resets == [3]

    def test_where_scenes_are_listed(self):
        model = SceneModel()
        model.set_rows(prepare(MIXED))
        assert [model.index_of(f"S2L2A/{name}").row() for name in "acx"] == [1, 3, -1]
        model.set_limits(0, 0)
        assert [model.index_of(f"S2L2A/{name}").row() for name in "ac"] == [-1, 1]

    def test_rows_can_be_selected_but_neither_edited_nor_dragged(self):
        model = SceneModel()
        model.set_rows(prepare(MIXED))
        flags = model.flags(model.index(0))
        assert flags & Qt.ItemFlag.ItemIsSelectable
        assert not flags & Qt.ItemFlag.ItemIsEditable
        assert not flags & Qt.ItemFlag.ItemIsDragEnabled


class TestView:
    """What the user has chosen stays chosen, whatever happens to the rows."""

    @pytest.fixture
    def view(self, qgis_app):
        model = SceneModel()
        model.set_rows(
            prepare(
                hit(f"{n:03}", f"2026-{n // 28 + 1:02}-{n % 28 + 1:02}", cloud=n % 100)
                for n in range(200)
            )
        )
        made = SceneView(model)
        made.resize(360, 300)
        made.show()
        yield made
        made.close()

    def select(self, view, *rows):
        flag = QItemSelectionModel.SelectionFlag.Select
        for row in rows:
            view.selectionModel().select(view.model().index(row), flag)

    def ids(self, view):
        return [scene.scene_id[-3:] for scene in view.selected_scenes()]

    def test_another_order_keeps_selection_and_current_row(self, view):
        model = view.model()
        self.select(view, 3, 4, 9)
        view.selectionModel().setCurrentIndex(
            model.index(9), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        assert self.ids(view) == ["196", "195", "190"]
        assert not view.keep_choice(lambda: model.set_order(SceneOrder.OLDEST))
        assert self.ids(view) == ["190", "195", "196"]
        assert model.rows()[view.currentIndex().row()].hit.scene.scene_id == "scene 190"

    def test_what_is_hidden_is_no_longer_selected(self, view):
        model = view.model()
        self.select(view, 0, 1, 150)
        assert self.ids(view) == ["199", "198", "049"]
        assert view.keep_choice(lambda: model.set_limits(50, 0))
        assert self.ids(view) == ["049"]
        assert not view.keep_choice(lambda: model.set_limits(100, 0))
        assert self.ids(view) == ["049"]

    def test_all_selected_and_sorted_are_all_selected_still(self, view):
        view.selectAll()
        assert not view.keep_choice(lambda: view.model().set_order(SceneOrder.CLOUD))
        assert len(view.selected_scenes()) == 200

    def test_the_list_does_not_jump(self, view):
        model = view.model()
        self.select(view, 0)
        bar = view.verticalScrollBar()
        view.scrollTo(model.index(80))
        before = bar.value()
        assert before > 0
        view.keep_choice(lambda: model.set_text("2026"))
        view.keep_choice(lambda: model.set_limits(98, 0))
        view.grab()
        assert bar.value() == before

    def test_a_pass_that_is_open_stays_open_and_a_scene_of_it_stays_chosen(self, view):
        model = view.model()
        tile = {"footprint": FOOTPRINT}
        given = [scene(f"{KR}/0", **tile), scene(f"{KR}/1", **tile), hit("b", "2026-12-01")]
        view.keep_choice(lambda: model.set_rows(prepare(given)))
        view.select_scene(f"{KR}/0", add=False)
        assert view.isExpanded(model.index(1))
        assert [one.view_id for one in view.selected_scenes()] == [f"{KR}/0"]
        assert not view.keep_choice(lambda: model.set_order(SceneOrder.OLDEST))
        assert view.isExpanded(model.index(0))
        assert [one.view_id for one in view.selected_scenes()] == [f"{KR}/0"]
        view.select_scene(f"{KR}/1", add=True)
        assert [one.view_id for one in view.selected_scenes()] == [f"{KR}/1", f"{KR}/0"]

    def test_clear_ones_and_the_best_of_each_month_are_chosen_at_once(self, view):
        model = view.model()
        given = [
            hit("a", "2026-10-01", cloud=5),
            hit("b", "2026-10-11", cloud=10),
            hit("c", "2026-10-21", cloud=11),
            hit("d", "2026-09-01", cloud=None),
            hit("e", "2026-09-11", cloud=90),
            hit("f", ""),
        ]
        view.keep_choice(lambda: model.set_rows(prepare(given)))
        for name, expected in (("chooseClearAction", "baf"), ("chooseBestAction", "ae")):
            view.findChild(QAction, name).trigger()
            assert "".join(scene.scene_id[-1] for scene in view.selected_scenes()) == expected

    def test_return_and_a_double_click_look(self, view):
        looks = []
        view.look_wanted.connect(lambda: looks.append(self.ids(view)))
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert looks == []
        view.setCurrentIndex(view.model().index(3))
        QTest.keyClick(view, Qt.Key.Key_Return)
        place = view.visualRect(view.model().index(1)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert looks == [["196"], ["198"]]

    def test_rows_of_open_passes_are_in_sight_too(self, view):
        model = view.model()
        given = [scene(f"{KR}/0", footprint=FOOTPRINT), scene(f"{KR}/1", footprint=FOOTPRINT)]
        view.keep_choice(lambda: model.set_rows(prepare(given)))
        assert [one.view_id for one in view.scenes_in_sight()] == [f"{KR}/1"]
        view.expand(model.index(0))
        in_sight = [one.view_id for one in view.scenes_in_sight()]
        assert in_sight == [f"{KR}/1", f"{KR}/1", f"{KR}/0"]

    def test_letters_typed_lead_to_a_row(self, view):
        view.keyboardSearch("7 M")
        assert view.currentIndex().data().startswith("7 May 2026")
        view.keep_choice(lambda: view.model().set_order(SceneOrder.OLDEST))
        assert view.currentIndex().data().startswith("7 May 2026")

    def test_keys_go_on_from_the_current_row(self, view):
        model = view.model()
        view.setCurrentIndex(model.index(5))
        scene = model.rows()[6].hit.scene
        view.keep_choice(lambda: model.set_limits(98, 0))
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert view.selected_scenes() == [scene]


def test_five_thousand_scenes_are_no_wait():
    hits = [
        hit(str(number), f"20{number % 26:02}-{number % 12 + 1:02}-01", cloud=number % 100)
        for number in range(5000)
    ]
    model = SceneModel()
    start = time.perf_counter()
    model.set_rows(prepare(hits))
    model.set_limits(50, 0)
    model.set_order(SceneOrder.CLOUD)
    assert model.rowCount() == 2550
    assert time.perf_counter() - start < 2.0
