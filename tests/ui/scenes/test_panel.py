"""The search panel against the sandbox: what is asked, what is shown, and what is said when not."""

import json

import pytest
from eosda_imagery.api.errors import InsecureUrlError, MissingKeyError
from eosda_imagery.api.transport import NetworkOptions, ProxyRules
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.catalog.passes import replacements
from eosda_imagery.ui.map.footprints import ResultFootprints, SelectedFootprints
from eosda_imagery.ui.scenes.filter_bar import SortButton
from eosda_imagery.ui.scenes.list.model import SceneOrder
from eosda_imagery.ui.scenes.panel import SearchPanel
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import (
    QgsCheckableComboBox,
    QgsCollapsibleGroupBoxBasic,
    QgsMapCanvas,
    QgsMapToolPan,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QEvent, QItemSelectionModel, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QTreeView,
)

from tests.waiting import wait_for

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
CLEAR = "S2L2A/35/U/KR/2026/11/3/0"


def aoi_of(geometry):
    return make_aoi(geometry, WGS84, QgsCoordinateTransformContext(), label="Drawn polygon")


class Watched:
    """A panel, the area and connection it is given, and what it has said."""

    def __init__(self, sandbox, canvas):
        self.sandbox = sandbox
        geometry, _ = parse_text(str(sandbox.sample_aoi()).replace("'", '"'))
        self.aoi = aoi_of(geometry)
        self.error = None
        self.panel = SearchPanel(lambda: self.aoi, self.options, lambda: canvas)
        self.button = self.find(QPushButton, "searchButton")
        self.view = self.find(QTreeView, "sceneView")
        self.cloud = self.find(QSpinBox, "maxCloudSpin")
        self.coverage = self.find(QSpinBox, "minCoverageSpin")
        self.datasets = self.find(QgsCheckableComboBox, "datasetCombo")
        self.sort = self.find(SortButton, "sceneSortButton")
        self.view_id = self.find(QLineEdit, "viewIdEdit")
        self.use = self.find(QPushButton, "useViewIdButton")
        self.set_dates("2026-08-01", "2026-11-22")
        self.selections, self.costs, self.messages, self.key_wishes = [], [], [], []
        self.panel.scenes_selected.connect(self.selections.append)
        self.panel.searched.connect(self.costs.append)
        self.note = ""
        self.panel.notice.connect(self.take_note)
        self.panel.message.connect(lambda text, level: self.messages.append((text, level)))
        self.panel.needs_key.connect(self.key_wishes.append)

    def take_note(self, text, level):
        self.note = text

    def options(self):
        if self.error is not None:
            raise self.error
        return NetworkOptions(
            self.sandbox.url, self.sandbox.key, "tests", ProxyRules(), read_timeout=10.0
        )

    def find(self, kind, name):
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    def set_dates(self, first, last):
        for name, day in (("startDateEdit", first), ("endDateEdit", last)):
            self.find(QDateEdit, name).setDate(QDate.fromString(day, Qt.DateFormat.ISODate))

    def start(self):
        self.button.click()

    def search(self):
        """Search, and wait for the end of it."""
        self.start()
        wait_for(lambda: self.said == "Search")

    def press(self, name):
        """Press a button of the state that the list shows."""
        assert name in self.ways()
        self.find(QPushButton, name).click()

    def ways(self):
        """The buttons of that state."""
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        return [button.objectName() for button in self.view.findChildren(QPushButton)]

    def show_all(self):
        self.cloud.setValue(100)
        self.coverage.setValue(0)

    def rows(self):
        model = self.view.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def select(self, *rows):
        selection, model = self.view.selectionModel(), self.view.model()
        for row in rows:
            flag = QItemSelectionModel.SelectionFlag.Select
            selection.select(model.index(row, 0), flag)

    def chosen(self):
        return [scene.view_id for scene in self.panel.selected_scenes()]

    @property
    def said(self):
        """What the button of the search says, without the mark of its key."""
        return self.button.text().replace("&", "")

    @property
    def count(self):
        return self.find(QToolButton, "sceneCountButton").text()

    @property
    def empty_text(self):
        return self.view.accessibleDescription()


@pytest.fixture
def canvas(qgis_new_project):
    widget = QgsMapCanvas()
    widget.setDestinationCrs(WGS84)
    widget.resize(400, 300)
    widget.setExtent(QgsRectangle(20, 45, 30, 55))
    yield widget
    widget.close()


@pytest.fixture
def search(sandbox, canvas, tmp_path, monkeypatch):
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "data"))
    watched = Watched(sandbox, canvas)
    yield watched
    sandbox.release()
    watched.panel.dispose()
    watched.panel.deleteLater()
    QCoreApplication.sendPostedEvents(watched.panel, int(QEvent.Type.DeferredDelete))


def picture(search, kind=ResultFootprints):
    """What is drawn of all results, or of the selected scenes; None if there is nothing."""
    item = search.panel.findChild(kind)
    wait_for(lambda: item._drawing is None)
    return item._picture._image


class TestSearching:
    def test_scenes_come_filtered_newest_first(self, search):
        search.search()
        rows = search.rows()
        assert rows[0].startswith("8 Nov 2026, Sentinel-2 L2A, cloud ")
        assert rows[0].endswith(" %, covers 100 % of the area")
        assert rows[1].startswith("3 Nov 2026, Sentinel-2 L2A, cloud 0 %")
        assert all("covers 9" in row or "covers 100" in row for row in rows)
        search.show_all()
        assert len(search.rows()) > len(rows)
        assert search.note == ""

    def test_it_costs_one_request_and_says_so(self, search, sandbox):
        search.search()
        assert search.costs == [1]
        assert sandbox.count("search") == 1

    def test_limits_and_order_need_no_request(self, search, sandbox):
        search.search()
        few = len(search.rows())
        found = sandbox.log[-1].body["search"]
        assert "cloudCoverage" not in found
        search.cloud.setValue(100)
        more = len(search.rows())
        search.sort.set_order(SceneOrder.CLOUD)
        clouds = [int(row.split("cloud ")[1].split(" %")[0]) for row in search.rows()]
        search.coverage.setValue(0)
        assert few < more <= len(search.rows())
        assert clouds == sorted(clouds)
        assert clouds[0] == 0
        assert clouds[-1] > 90
        total = search.view.model().found()
        assert search.count == f"{total} of {total} days"
        assert sandbox.count("search") == 1

    def test_what_was_asked(self, search, sandbox):
        search.search()
        asked = sandbox.log[-1]
        assert asked.path.endswith("/sentinel2l2a")
        assert asked.body["search"]["date"] == {"from": "2026-08-01", "to": "2026-11-22"}
        # As JSON has it: corners are tuples here, and lists there.
        assert asked.body["search"]["shape"] == json.loads(json.dumps(search.aoi.to_geojson()))
        assert asked.body["sort"] == {"date": "desc"}

    def test_several_sensors_and_one_typed_by_hand(self, search, sandbox):
        row = search.datasets.findData("landsat8")
        search.datasets.setItemCheckState(row, Qt.CheckState.Checked)
        search.find(QLineEdit, "otherDatasetEdit").setText(" modis ")
        search.search()
        assert sandbox.log[-1].body["search"]["satellites"] == ["sentinel2l2a", "landsat8", "modis"]
        search.show_all()
        assert any("Landsat 8" in row for row in search.rows())

    def test_doubts_about_a_sensor_stand_in_its_tool_tip(self, search):
        row = search.datasets.findData("landsat9")
        assert search.datasets.itemText(row) == "Landsat 9"
        assert "is not confirmed" in search.datasets.itemData(row, Qt.ItemDataRole.ToolTipRole)

    def test_while_it_runs_the_button_stops_it(self, search, sandbox):
        sandbox.inject("search", "stall_before")
        search.start()
        assert search.said == "Stop"
        assert search.count == "Searching…"
        wait_for(lambda: sandbox.count("search") == 1)
        search.button.click()
        assert search.said == "Search"
        assert search.note == "The search was stopped."
        wait_for(lambda: search.costs == [1])
        assert search.rows() == []
        assert search.messages == []

    def test_a_newer_search_gives_the_older_up(self, search, sandbox):
        sandbox.inject("search", "stall_before")
        search.start()
        wait_for(lambda: sandbox.count("search") == 1)
        search.panel.search()
        wait_for(lambda: search.rows())
        wait_for(lambda: len(search.costs) == 2)
        assert search.said == "Search"
        assert search.note == ""

    def test_more_scenes_than_are_listed_is_said(self, search, sandbox, monkeypatch):
        monkeypatch.setattr("eosda_imagery.ui.scenes.search.MAX_SCENES", 5)
        search.search()
        assert "only the newest 5 are listed" in search.note

    def test_a_range_of_more_than_a_year_is_noted(self, search):
        search.set_dates("2025-01-01", "2026-11-22")
        assert "at most a year" in search.note
        search.set_dates("2026-01-01", "2026-11-22")
        assert search.note == ""


class TestEmpty:
    def test_before_the_first_search(self, search):
        assert search.empty_text == "Search to list the scenes of your area."
        search.aoi = None
        search.panel.set_aoi(None)
        assert search.empty_text == "Draw an area, then search."
        assert search.view.accessibleDescription() == search.empty_text

    def test_no_area(self, search, sandbox):
        search.aoi = None
        search.start()
        assert search.note == "Draw or choose an area first."
        assert sandbox.count("search") == 0
        search.aoi = aoi_of(QgsGeometry.fromWkt("POLYGON((1 1,2 1,2 2,1 1))"))
        search.panel.set_aoi(search.aoi)
        assert search.note == ""

    def test_no_sensor(self, search):
        search.datasets.deselectAllOptions()
        search.start()
        assert search.note == "Choose at least one sensor."

    def test_dates_the_wrong_way_round(self, search):
        search.set_dates("2026-11-22", "2026-08-01")
        search.start()
        assert search.note == "The first date is after the last."
        search.set_dates("2026-08-01", "2026-11-22")
        assert search.note == ""

    def test_none_found(self, search):
        search.set_dates("2020-08-01", "2020-11-22")
        search.search()
        assert search.count == "0 of 0 days"
        assert search.empty_text.startswith("No scenes were found.")

    @pytest.mark.parametrize(
        ("cloud", "coverage", "way_out"),
        [(0, 100, "Raise the cloud limit."), (100, 100, None)],
    )
    def test_all_hidden_says_which_limit(self, search, cloud, coverage, way_out):
        search.set_dates("2026-11-08", "2026-11-13")
        search.cloud.setValue(cloud)
        search.coverage.setValue(coverage)
        search.search()
        if way_out is None:
            assert search.rows()
            return
        assert search.rows() == []
        assert search.empty_text.startswith("Days found: ")
        assert search.empty_text.endswith(way_out)
        search.press("stateLoosenButton")
        assert search.rows()
        assert (search.cloud.value(), search.coverage.value()) == (100, 100)

    def test_a_longer_time_is_offered_and_searched(self, search, sandbox):
        search.set_dates("2026-07-20", "2026-08-01")
        search.search()
        assert search.rows() == []
        button = search.view.findChild(QPushButton, "stateLongerButton")
        assert button.text() == "Search from 8 Jul 2026"
        search.set_dates("2026-12-01", "2027-03-01")
        search.show_all()
        search.search()
        search.press("stateLongerButton")
        wait_for(lambda: search.rows())
        assert sandbox.count("search") == 3
        assert search.panel.form.dates()[0] == "2026-09-02"

    def test_what_it_says_is_in_the_list_until_there_are_rows(self, search):
        text = search.view.findChild(QLabel, "sceneStateText")
        search.panel.show()
        assert text.isVisible()
        assert text.text() == search.empty_text
        search.search()
        assert search.rows()
        assert not text.isVisible()
        search.panel.hide()


class TestFailing:
    def test_the_service_is_in_trouble(self, search, sandbox):
        sandbox.inject("search", 503, words="maintenance until noon")
        search.search()
        assert search.empty_text.startswith("The search failed. ")
        assert "maintenance until noon. Try again" in search.empty_text
        assert search.note == ""
        assert search.costs == [1]
        search.press("stateSearchButton")
        wait_for(lambda: search.rows())
        assert search.ways() == []

    def test_the_list_before_it_is_kept(self, search, sandbox):
        search.search()
        before = search.rows()
        sandbox.inject("search", "html")
        search.search()
        assert search.rows() == before
        assert search.note.endswith("The list still shows the previous search.")
        assert search.messages == [], "it is said once"
        search.start()
        wait_for(lambda: search.note == "")

    def test_what_never_reached_the_service_costs_nothing(self, search, sandbox, monkeypatch):
        closed = NetworkOptions("http://127.0.0.1:9", sandbox.key, "tests", ProxyRules())
        monkeypatch.setattr(search.panel, "_get_options", lambda: closed)
        search.search()
        assert search.empty_text.startswith("The search did not reach EOSDA. ")
        assert "internet connection" in search.empty_text
        assert search.costs == []

    @pytest.mark.parametrize(
        ("status", "title", "advice", "ways"),
        [
            (
                403,
                "This key is not allowed to search.",
                "what your plan includes",
                ["stateOptionsButton", "stateSearchButton"],
            ),
            (
                402,
                "The key has no requests left, or no plan.",
                "your plan on the EOSDA dashboard",
                ["stateSearchButton"],
            ),
            (429, "Too many searches in a short time.", "Wait a minute", ["stateSearchButton"]),
        ],
    )
    def test_what_the_service_refuses_has_its_own_way_out(
        self, search, sandbox, status, title, advice, ways
    ):
        sandbox.inject("search", status, times=5)
        search.search()
        assert search.view.findChild(QLabel, "sceneStateTitle").text() == title
        assert advice in search.view.findChild(QLabel, "sceneStateText").text()
        assert search.ways() == ways

    def test_a_wrong_key_leads_to_the_options(self, search, sandbox, monkeypatch):
        wrong = NetworkOptions(sandbox.url, "apk.wrong", "tests", ProxyRules())
        right = search.panel._get_options
        monkeypatch.setattr(search.panel, "_get_options", lambda: wrong)
        search.search()
        assert search.empty_text.startswith("EOSDA does not accept the key. ")
        assert "apk.wrong" not in search.empty_text
        (reason,) = search.key_wishes
        assert reason in search.empty_text
        opened = []
        search.panel.options_requested.connect(lambda: opened.append(True))
        search.press("stateOptionsButton")
        assert opened == [True]
        monkeypatch.setattr(search.panel, "_get_options", right)
        search.press("stateSearchButton")
        wait_for(lambda: search.rows())

    def test_no_key(self, search, sandbox):
        search.error = MissingKeyError("No API key is set.")
        search.start()
        assert search.key_wishes == [f"No API key is set. {MissingKeyError.advice}"]
        assert search.note == "", "it is said once"
        assert search.messages == []
        search.error = None
        search.search()
        assert search.rows()

    def test_an_address_that_cannot_be_used(self, search):
        search.error = InsecureUrlError("The address of the service must start with https://.")
        search.start()
        assert search.note == "The address of the service must start with https://."
        assert search.key_wishes == []

    def test_a_mistake_of_ours_is_told_without_its_words(self, search, monkeypatch):
        def broken(*args, **kwargs):
            raise RuntimeError("inner words")

        monkeypatch.setattr("eosda_imagery.ui.scenes.search.search_scenes", broken)
        search.search()
        assert "log panel" in search.empty_text
        assert "inner words" not in search.empty_text


class TestChoosing:
    def test_several_in_the_order_of_the_list(self, search):
        search.search()
        search.select(2, 0)
        assert len(search.chosen()) == 2
        assert search.selections[-1] == search.panel.selected_scenes()
        dates = [scene.date for scene in search.selections[-1]]
        assert dates == sorted(dates, reverse=True)

    def test_the_footprint_is_shown_and_goes(self, search):
        search.search()
        search.select(0)
        assert picture(search, SelectedFootprints) is not None
        search.view.clearSelection()
        assert picture(search, SelectedFootprints) is None
        assert search.selections[-1] == []

    def test_a_hidden_scene_is_no_longer_chosen(self, search):
        search.search()
        search.select(0)
        search.coverage.setValue(100)
        search.cloud.setValue(0)
        assert search.chosen() == []
        assert search.selections[-1] == []

    def test_the_order_keeps_the_choice(self, search):
        search.search()
        search.select(0)
        chosen = search.chosen()
        search.sort.set_order(SceneOrder.OLDEST)
        assert search.chosen() == chosen
        assert search.view.selectionModel().selectedIndexes()[0].row() == len(search.rows()) - 1

    def test_the_same_search_again_keeps_the_choice(self, search):
        search.search()
        search.select(1)
        chosen = search.chosen()
        search.search()
        assert search.chosen() == chosen
        search.set_dates("2026-08-01", "2026-11-03")
        search.search()
        assert search.chosen() == chosen, "though it is in another row"

    def test_a_search_without_the_chosen_scene_takes_the_choice_back(self, search):
        search.search()
        search.select(0)
        search.set_dates("2026-08-01", "2026-10-01")
        search.search()
        assert search.chosen() == []
        assert search.selections[-1] == []


class TestNarrowing:
    def test_what_was_processed_again_is_folded_away(self, search, sandbox):
        row = search.datasets.findData("sentinel2")
        search.datasets.setItemCheckState(row, Qt.CheckState.Checked)
        search.datasets.setItemCheckState(
            search.datasets.findData("sentinel2l2a"), Qt.CheckState.Unchecked
        )
        search.search()
        search.show_all()
        model = search.view.model()
        older = set(replacements(hit.scene for hit in model.hits()))
        assert older
        assert not older & {hit.scene.view_id for hit in model.shown()}
        assert len(search.rows()) == len({hit.scene.date for hit in model.hits()})
        assert sandbox.count("search") == 1

    def test_text_narrows_list_and_map_without_a_request(self, search, sandbox):
        search.search()
        search.show_all()
        all_of_them = picture(search)
        total = search.view.model().found()
        search.find(QLineEdit, "sceneTextFilter").setText("3 nov")
        assert all("3 Nov 2026" in row for row in search.rows())
        assert search.count == f"{len(search.rows())} of {total} days"
        assert picture(search) not in (None, all_of_them)
        search.find(QLineEdit, "sceneTextFilter").setText("nothing like it")
        assert search.empty_text.startswith("No day found has this text.")
        assert picture(search) is None
        assert sandbox.count("search") == 1

    def test_what_the_text_hides_is_not_blamed_on_the_limits(self, search):
        search.search()
        search.cloud.setValue(0)
        search.find(QLineEdit, "sceneTextFilter").setText("8 nov")
        assert search.empty_text.endswith("Raise the cloud limit.")


class TestThumbnails:
    def test_only_rows_in_sight_are_asked_for_and_once(self, search, sandbox):
        sandbox.configure(broken_thumbnails=[CLEAR])
        search.panel.resize(340, 420)
        search.panel.show()
        search.search()
        search.show_all()
        in_sight = [scene.view_id for scene in search.view.scenes_in_sight()]
        assert 0 < len(in_sight) < len(search.rows())

        def paths():
            return sorted(entry.path for entry in sandbox.log if entry.kind == "thumbnail")

        wait_for(lambda: set(paths()) >= {f"/thumb/{view_id}.png" for view_id in in_sight})
        wait_for(lambda: not search.panel._thumbnails._loading.running)
        before = paths()
        assert len(before) == len(set(before))
        assert len(before) < len(search.rows())
        search.view.scrollToBottom()
        wait_for(lambda: len(paths()) > len(before))
        wait_for(lambda: not search.panel._thumbnails._loading.running)
        search.view.scrollToTop()
        search.view.grab()
        assert len(paths()) == len(set(paths()))
        assert sandbox.count("search") == 1
        search.panel.hide()

    def test_where_there_is_none_a_quick_look_is_one_request_and_only_on_request(
        self, search, sandbox
    ):
        sandbox.configure(absent_thumbnails=list(sandbox.scenes))
        paid = []
        search.panel.looked.connect(paid.append)
        search.search()
        action = search.find(QAction, "quickLookThumbnailAction")
        assert not action.isEnabled()
        search.select(0, 1)
        assert action.text() == "Quick looks as thumbnails (2 requests)"
        search.view.clearSelection()
        search.select(0)
        assert action.text() == "Quick look as thumbnail (1 request)"
        assert sandbox.count("render") == 0
        action.trigger()
        wait_for(lambda: paid)
        assert paid == [1]
        assert sandbox.count("render") == 1
        (scene,) = search.panel.selected_scenes()
        shown = search.panel._thumbnails.get(scene)
        assert 0 < max(shown.width(), shown.height()) <= 160
        assert not action.isEnabled()

    def test_a_quick_look_that_is_refused_says_why(self, search, sandbox):
        sandbox.configure(absent_thumbnails=list(sandbox.scenes))
        search.search()
        search.select(0)
        sandbox.inject("render", 403)
        search.find(QAction, "quickLookThumbnailAction").trigger()
        wait_for(lambda: search.messages)
        assert search.messages[0][0].startswith("There is no quick look. ")
        assert "what your plan includes" in search.messages[0][0]
        assert search.find(QAction, "quickLookThumbnailAction").isEnabled()


class TestMap:
    def click(self, search, canvas, modifier=Qt.KeyboardModifier.NoModifier, at=None):
        centre = QgsPointXY(*at) if at else search.aoi.geometry.pointOnSurface().asPoint()
        place = canvas.getCoordinateTransform().transform(centre).toQPointF().toPoint()
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    @pytest.fixture
    def mapped(self, search):
        search.search()
        search.pick = search.find(QToolButton, "selectOnMapButton")
        return search

    def test_what_is_listed_is_outlined(self, mapped):
        few = picture(mapped)
        assert few is not None
        mapped.show_all()
        assert picture(mapped) not in (None, few)
        mapped.set_dates("2020-08-01", "2020-11-22")
        mapped.search()
        assert picture(mapped) is None

    def test_a_click_selects_and_another_one_the_next(self, mapped, canvas):
        mapped.pick.click()
        chosen = []
        for _ in range(len(mapped.rows()) + 1):
            self.click(mapped, canvas)
            assert len(mapped.chosen()) == 1
            chosen += mapped.chosen()
        assert len(set(chosen)) == len(mapped.rows())
        assert chosen[0] == chosen[-1]
        model = mapped.view.model()
        coverage = {hit.scene.view_id: hit.aoi_coverage for hit in model.shown()}
        in_turn = [coverage[view_id] for view_id in chosen[:-1]]
        assert in_turn == sorted(in_turn, reverse=True)
        assert mapped.sandbox.count("search") == 1

    def test_where_tiles_of_a_pass_overlap_a_click_goes_from_pass_to_pass(self, mapped, canvas):
        """Two tiles are chosen then, and the next click does not stay with them."""
        across = QgsRectangle(24.081, 49.804, 24.205, 49.819)
        mapped.aoi = aoi_of(QgsGeometry.fromRect(across))
        mapped.panel.set_aoi(mapped.aoi)
        mapped.search()
        mapped.pick.click()
        canvas.setExtent(QgsRectangle(24.0, 49.7, 24.3, 49.9))
        # In both tiles of each day that has two.
        days = []
        for _ in range(len(mapped.rows())):
            self.click(mapped, canvas, at=(24.145, 49.81))
            assert len(mapped.chosen()) == 2
            days += {scene.date for scene in mapped.panel.selected_scenes()}
        assert len(set(days)) == len(mapped.rows()) > 1

    def test_with_ctrl_scenes_are_added(self, mapped, canvas):
        mapped.pick.click()
        self.click(mapped, canvas)
        self.click(mapped, canvas, Qt.KeyboardModifier.ControlModifier)
        assert len(mapped.chosen()) == 2

    def test_a_click_beside_all_of_them_says_so_and_keeps_the_choice(self, mapped, canvas):
        mapped.select(0)
        chosen = mapped.chosen()
        mapped.pick.click()
        self.click(mapped, canvas, at=(21, 46))
        assert mapped.chosen() == chosen
        ((text, level),) = mapped.messages
        assert text.startswith("There is no footprint")
        assert level == Qgis.MessageLevel.Info

    def test_the_button_gives_the_map_back(self, mapped, canvas):
        pan = QgsMapToolPan(canvas)
        canvas.setMapTool(pan)
        mapped.pick.click()
        assert canvas.mapTool() is not pan
        mapped.pick.click()
        assert canvas.mapTool() is pan
        mapped.pick.click()
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
        assert canvas.mapTool() is pan
        assert not mapped.pick.isChecked()

    def test_a_double_click_looks_and_leaves_the_map_where_it_is(self, mapped, canvas):
        looks = []
        mapped.panel.look_wanted.connect(lambda: looks.append(mapped.chosen()))
        mapped.select(0)
        before = canvas.extent()
        mapped.view.doubleClicked.emit(mapped.view.model().index(0, 0))
        assert looks == [mapped.chosen()] and canvas.extent() == before

    def test_the_menu_zooms_only_with_a_scene_chosen(self, mapped):
        zoom = mapped.find(QAction, "zoomToFootprintAction")
        assert not zoom.isEnabled()
        mapped.select(0)
        assert zoom.isEnabled()

    def test_the_project_keeps_nothing_unless_asked(self, mapped, tmp_path):
        project = QgsProject.instance()
        assert picture(mapped) is not None
        assert project.write(str(tmp_path / "one.qgs"))
        assert CLEAR not in (tmp_path / "one.qgs").read_text(encoding="utf-8")
        assert project.mapLayers() == {}
        mapped.find(QAction, "keepAsLayerAction").trigger()
        wait_for(project.mapLayers)
        (layer,) = project.mapLayers().values()
        assert layer.featureCount() == len(mapped.rows())
        assert layer.crs() == WGS84
        assert [field.name() for field in layer.fields()][:4] == [
            "view_id",
            "scene_id",
            "dataset",
            "date",
        ]
        assert CLEAR in {feature["view_id"] for feature in layer.getFeatures()}
        assert all(feature["aoi_coverage"] >= 90 for feature in layer.getFeatures())
        assert layer.name() == "Scenes 2026-08-30 – 2026-11-08"
        project.clear()

    def test_what_cannot_be_kept_is_said(self, mapped, monkeypatch):
        monkeypatch.setattr(
            "eosda_imagery.core.catalog.footprints.footprint_feature", lambda *_: 1 / 0
        )
        mapped.find(QAction, "keepAsLayerAction").trigger()
        wait_for(lambda: mapped.messages)
        assert mapped.messages[0][0].startswith("The footprints could not be kept as a layer")
        assert QgsProject.instance().mapLayers() == {}

    def test_nothing_to_keep_is_no_action(self, search):
        assert not search.find(QAction, "keepAsLayerAction").isEnabled()

    def test_hidden_with_the_panel_and_by_the_menu(self, mapped):
        mapped.panel.show()
        assert picture(mapped) is not None
        mapped.panel.hide()
        assert picture(mapped) is None
        mapped.panel.show()
        assert picture(mapped) is not None
        mapped.find(QAction, "showFootprintsAction").trigger()
        assert picture(mapped) is None
        mapped.panel.hide()


class TestViewId:
    def test_a_scene_is_taken_without_a_search(self, search, sandbox):
        search.view_id.setText(f"  {CLEAR} ")
        search.use.click()
        (scene,) = search.selections[-1]
        assert (scene.view_id, scene.dataset) == (CLEAR, "sentinel2l2a")
        assert scene.date == "2026-11-03"
        assert search.panel.selected_scenes() == [scene]
        assert sandbox.count("search") == 0

    def test_nonsense_is_refused_below_the_field(self, search):
        search.view_id.setText("../../etc/passwd")
        QTest.keyClick(search.view_id, Qt.Key.Key_Return)
        note = search.find(QLabel, "viewIdNoteLabel")
        assert note.text() == "This is not the view id of a scene."
        assert not note.isHidden()
        assert search.selections == []
        search.view_id.setText("S2")
        assert note.isHidden()

    def test_it_takes_the_place_of_the_list_and_back(self, search):
        search.search()
        search.select(0)
        search.view_id.setText("S2L2A/35/U/KR/2026/9/9/0")
        search.use.click()
        assert search.chosen() == ["S2L2A/35/U/KR/2026/9/9/0"]
        assert search.view.selectionModel().selectedIndexes() == []
        search.select(1)
        assert len(search.chosen()) == 1
        assert search.chosen() != ["S2L2A/35/U/KR/2026/9/9/0"]


class TestAnotherArea:
    def shifted(self, search, x):
        geometry = QgsGeometry(search.aoi.geometry)
        geometry.translate(x, 0)
        return aoi_of(geometry)

    def change(self, search, aoi):
        search.aoi = aoi
        search.panel.set_aoi(aoi)
        wait_for(lambda: not search.panel._search._measuring.running)

    def test_within_the_old_one_the_coverage_is_measured_anew(self, search, sandbox):
        search.search()
        search.show_all()
        covered = sum("covers 100 %" in row for row in search.rows())
        search.select(0)
        chosen = search.chosen()
        box = search.aoi.geometry.boundingBox()
        centre = search.aoi.geometry.pointOnSurface().asPoint()
        small = QgsGeometry.fromPointXY(centre).buffer(box.width() / 50, 8)
        self.change(search, aoi_of(small))
        assert search.note == ""
        assert sum("covers 100 %" in row for row in search.rows()) >= covered
        assert search.chosen() == chosen
        assert sandbox.count("search") == 1

    def test_elsewhere_the_search_is_out_of_date(self, search, sandbox):
        search.search()
        search.show_all()
        old = search.aoi
        self.change(search, self.shifted(search, 40))
        assert search.note == "The area has changed: search again."
        assert all("covers 0 %" in row for row in search.rows())
        self.change(search, old)
        assert search.note == ""
        assert sandbox.count("search") == 1

    def test_removed(self, search):
        search.search()
        self.change(search, None)
        assert "The area was removed" in search.note
        assert search.rows()

    def test_changed_while_the_search_runs(self, search, sandbox):
        sandbox.inject("search", "stall_before")
        search.start()
        wait_for(lambda: sandbox.count("search") == 1)
        search.aoi = self.shifted(search, 40)
        search.panel.set_aoi(search.aoi)
        sandbox.release()
        wait_for(lambda: "The area has changed" in search.note)
        search.show_all()
        assert all("covers 0 %" in row for row in search.rows())


class TestEnd:
    def test_disposed_while_it_runs_it_says_nothing_more(self, search, sandbox, canvas):
        sandbox.inject("search", "stall_before")
        search.start()
        wait_for(lambda: sandbox.count("search") == 1)
        search.panel.dispose()
        wait_for(lambda: not QgsApplication.taskManager().activeTasks())
        assert search.costs == []
        assert search.messages == []
        assert len(canvas.scene().items()) == 1, "the map itself"


class TestForm:
    def test_the_defaults(self, sandbox, canvas):
        panel = SearchPanel(lambda: None, lambda: None, lambda: canvas)
        combo = panel.findChild(QgsCheckableComboBox, "datasetCombo")
        assert combo.checkedItemsData() == ["sentinel2l2a"]
        today = QDate.currentDate()
        assert panel.findChild(QDateEdit, "endDateEdit").date() == today
        assert panel.findChild(QDateEdit, "startDateEdit").date() == today.addMonths(-3)
        assert panel.findChild(QSpinBox, "maxCloudSpin").text() == "≤ 30 %"
        assert panel.findChild(QSpinBox, "minCoverageSpin").text() == "≥ 90 %"
        assert panel.findChild(QgsCollapsibleGroupBoxBasic, "searchMoreGroup").isCollapsed()
        panel.dispose()

    def test_every_field_has_a_label_or_a_name(self, search):
        buddies = [label.buddy() for label in search.panel.findChildren(QLabel)]
        fields = [
            search.cloud,
            search.coverage,
            search.datasets,
            search.view_id,
            search.find(QLineEdit, "otherDatasetEdit"),
            search.find(QDateEdit, "startDateEdit"),
        ]
        assert all(field in buddies for field in fields)
        for field in (search.view, search.sort, search.find(QDateEdit, "endDateEdit")):
            assert field.accessibleName()

    @pytest.mark.parametrize("points", [9, 10, 14])
    def test_it_fits_a_narrow_dock(self, sandbox, canvas, points):
        before = QApplication.font()
        font = QApplication.font()
        font.setPointSize(points)
        QApplication.setFont(font)
        try:
            search = Watched(sandbox, canvas)
            search.search()
            search.panel.resize(290, 300)
            search.panel.show()
            QApplication.processEvents()
            assert search.panel.minimumSizeHint().width() <= 290
            assert search.panel.width() == 290
            search.panel.dispose()
            search.panel.close()
        finally:
            QApplication.setFont(before)
