"""The list of scenes: words, limits and orders."""

import time

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.search import SceneHit
from eosda_imagery.ui.scene_model import (
    SceneFilterModel,
    SceneModel,
    SceneOrder,
    SceneRole,
    coverage_text,
    duplicates,
)
from qgis.PyQt.QtCore import QItemSelectionModel, QLocale, Qt


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
    source = SceneModel()
    source.set_hits(hits)
    model = SceneFilterModel(source)
    model.set_order(order)
    model.set_max_cloud(max_cloud)
    model.set_min_coverage(min_coverage)
    return [model.hit_at(model.index(row, 0)).scene.scene_id[-1] for row in range(model.rowCount())]


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
        model.set_hits([given])
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
        model.set_hits([hit("a", timestamp="2026-11-03T09:30:49Z", data_coverage=77.2)])
        tip = model.index(0).data(int(Qt.ItemDataRole.ToolTipRole))
        assert tip.split("\n") == [
            "Scene: scene a",
            "View id: S2L2A/a",
            "Taken at: 2026-11-03T09:30:49Z",
            "Scene with data: 77 %",
        ]

    def test_the_figures_have_roles_of_their_own(self):
        model = SceneModel()
        given = hit("a")
        model.set_hits([given])
        index = model.index(0)
        assert index.data(int(SceneRole.HIT)) is given
        assert index.data(int(SceneRole.DATE)) == "2026-11-03"
        assert index.data(int(SceneRole.CLOUD)) == 3.2
        assert index.data(int(SceneRole.COVERAGE)) == 100.0
        assert index.data(int(Qt.ItemDataRole.DecorationRole)) is None

    def test_nothing_beyond_the_last_row(self):
        model = SceneModel()
        model.set_hits([hit("a")])
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
        source = SceneModel()
        source.set_hits(hits)
        model = SceneFilterModel(source)
        model.set_max_cloud(30)
        model.set_min_coverage(90)
        assert model.hidden_by() == expected


def scene(view_id, product=None, **more):
    return SceneHit(Scene(view_id, view_id, "sentinel2l2a", "2026-11-03", product=product, **more))


class TestOneADay:
    @pytest.mark.parametrize(
        ("view_ids", "older"),
        [
            (["S2L2A/35/U/KR/2026/11/3/0", "S2L2A/35/U/KR/2026/11/3/1"], [0]),
            (["S2L2A/35/U/KR/2026/11/3/10", "S2L2A/35/U/KR/2026/11/3/9"], [1]),
            (["S2L2A/35/U/KR/2026/11/3/0", "S2L2A/35/U/LR/2026/11/3/1"], []),
            (["S2L2A/35/U/KR/2026/11/3/0", "S2L2A/35/U/KR/2026/11/5/1"], []),
            (["S2L2A/35/U/KR/2026/11/3/0", "S2/35/U/KR/2026/11/3/1"], []),
            (
                [
                    "L8/LC08_L1TP_041036_20171202_20171207_01_T1",
                    "L8/LC08_L1TP_041036_20171202_20200902_02_T1",
                    "L8/LC08_L1TP_041037_20171202_20171207_01_T1",
                ],
                [0],
            ),
            (["L8/LC80110312016028LGN00", "S1/anything", "S1/anything/else"], []),
        ],
    )
    def test_the_later_processing_of_a_tile_and_day_is_kept(self, view_ids, older):
        found = duplicates([scene(view_id) for view_id in view_ids])
        assert found == {view_ids[number] for number in older}

    def test_folded_and_unfolded_again(self):
        source = SceneModel()
        model = SceneFilterModel(source)
        source.set_hits(scene(f"S2L2A/35/U/KR/2026/11/3/{number}") for number in range(3))
        model.set_one_a_day(True)
        assert model.rowCount() == 1
        assert model.hit_at(model.index(0, 0)).scene.view_id.endswith("/2")
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
        source = SceneModel()
        model = SceneFilterModel(source)
        source.set_hits(self.GIVEN)
        model.set_text(text)
        assert model.rowCount() == rows
        assert model.hidden_by_text() == (rows == 0)
        assert model.hidden_by() == (False, False)


class TestNewFigures:
    def test_the_same_scenes_keep_their_selection_and_are_sorted_anew(self):
        source = SceneModel()
        source.set_hits([hit("a", coverage=100), hit("b", coverage=50)])
        model = SceneFilterModel(source)
        model.set_order(SceneOrder.COVERAGE)
        selection = QItemSelectionModel(model)
        selection.select(model.index(0, 0), QItemSelectionModel.SelectionFlag.Select)
        source.set_hits([hit("a", coverage=10), hit("b", coverage=50)])
        shown = [model.hit_at(model.index(row, 0)).scene.scene_id for row in range(2)]
        assert shown == ["scene b", "scene a"]
        chosen = [model.hit_at(index).scene.scene_id for index in selection.selectedIndexes()]
        assert chosen == ["scene a"]

    def test_the_same_scenes_are_filtered_anew(self):
        source = SceneModel()
        source.set_hits([hit("a", coverage=100), hit("b", coverage=50)])
        model = SceneFilterModel(source)
        model.set_min_coverage(90)
        assert model.rowCount() == 1
        source.set_hits([hit("a", coverage=100), hit("b", coverage=95)])
        assert model.rowCount() == 2


def test_five_thousand_scenes_are_no_wait():
    hits = [
        hit(str(number), f"20{number % 26:02}-{number % 12 + 1:02}-01", cloud=number % 100)
        for number in range(5000)
    ]
    source = SceneModel()
    model = SceneFilterModel(source)
    start = time.perf_counter()
    source.set_hits(hits)
    model.set_max_cloud(50)
    model.set_order(SceneOrder.CLOUD)
    assert model.rowCount() == 2550
    assert time.perf_counter() - start < 2.0
