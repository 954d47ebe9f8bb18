"""The list of scenes: words, limits and orders."""

import time

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.catalog.search import SceneHit
from eosda_imagery.ui.scenes.model import (
    SceneModel,
    SceneOrder,
    SceneRole,
    prepare,
)
from eosda_imagery.ui.scenes.texts import coverage_text
from eosda_imagery.ui.scenes.view import SceneView
from qgis.PyQt.QtCore import QItemSelectionModel, QLocale, Qt
from qgis.PyQt.QtTest import QTest


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
    model.set_max_cloud(max_cloud)
    model.set_min_coverage(min_coverage)
    return [model.hit(row).scene.scene_id[-1] for row in range(model.rowCount())]


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
        assert coverage_text(hit("a", coverage=coverage)) == text

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
        assert index.data(int(SceneRole.HIT)) is given
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
        model.set_max_cloud(30)
        model.set_min_coverage(90)
        assert model.hidden_by() == expected


def scene(view_id, product=None, **more):
    return SceneHit(Scene(view_id, view_id, "sentinel2l2a", "2026-11-03", product=product, **more))


class TestOneADay:
    def test_folded_and_unfolded_again(self):
        model = SceneModel()
        model.set_rows(prepare(scene(f"S2L2A/35/U/KR/2026/11/3/{number}") for number in range(3)))
        model.set_one_a_day(True)
        assert model.rowCount() == 1
        assert model.hit(0).scene.view_id.endswith("/2")
        model.set_one_a_day(False)
        assert model.rowCount() == 3


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
        assert model.hidden_by() == (False, False)


class TestRows:
    def test_new_figures_are_sorted_and_filtered_anew(self):
        model = SceneModel()
        model.set_rows(prepare([hit("a", coverage=100), hit("b", coverage=50)]))
        model.set_order(SceneOrder.COVERAGE)
        model.set_min_coverage(60)
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
        model.set_max_cloud(95)
        assert resets == []
        model.set_max_cloud(50)
        assert resets == [3]

    def test_where_scenes_are_listed(self):
        model = SceneModel()
        model.set_rows(prepare(MIXED))
        assert model.rows_of({"S2L2A/a", "S2L2A/c", "S2L2A/x"}) == [1, 3]
        model.set_max_cloud(0)
        assert model.rows_of({"S2L2A/a", "S2L2A/c"}) == [1]

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
        assert model.hit(view.currentIndex().row()).scene.scene_id == "scene 190"

    def test_what_is_hidden_is_no_longer_selected(self, view):
        model = view.model()
        self.select(view, 0, 1, 150)
        assert self.ids(view) == ["199", "198", "049"]
        assert view.keep_choice(lambda: model.set_max_cloud(50))
        assert self.ids(view) == ["049"]
        assert not view.keep_choice(lambda: model.set_max_cloud(100))
        assert self.ids(view) == ["049"]

    def test_all_selected_and_sorted_are_all_selected_still(self, view):
        view.selectAll()
        assert not view.keep_choice(lambda: view.model().set_order(SceneOrder.CLOUD))
        assert view.selected_rows() == list(range(200))

    def test_the_list_does_not_jump(self, view):
        model = view.model()
        self.select(view, 0)
        bar = view.verticalScrollBar()
        view.scrollTo(model.index(80))
        before = bar.value()
        assert before > 0
        view.keep_choice(lambda: model.set_text("2026"))
        view.keep_choice(lambda: model.set_max_cloud(98))
        view.grab()
        assert bar.value() == before

    def test_letters_typed_lead_to_a_row(self, view):
        view.keyboardSearch("7 M")
        assert view.currentIndex().data().startswith("7 May 2026")
        view.keep_choice(lambda: view.model().set_order(SceneOrder.OLDEST))
        assert view.currentIndex().data().startswith("7 May 2026")

    def test_keys_go_on_from_the_current_row(self, view):
        model = view.model()
        view.setCurrentIndex(model.index(5))
        scene = model.hit(6).scene
        view.keep_choice(lambda: model.set_max_cloud(98))
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
    model.set_max_cloud(50)
    model.set_order(SceneOrder.CLOUD)
    assert model.rowCount() == 2550
    assert time.perf_counter() - start < 2.0
