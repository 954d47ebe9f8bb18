"""What was chosen last is there again: sensors, limits and bands, and the area of the project."""

import json

import pytest
from eosda_imagery.core.settings import Settings
from eosda_imagery.ui.area.panel import AoiPanel
from eosda_imagery.ui.bands.panel import BandPanel
from eosda_imagery.ui.project_memory import ENTRY, SCOPE, ProjectMemory
from eosda_imagery.ui.scenes.panel import SearchPanel
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsSettings,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QSpinBox

from tests.waiting import wait_for

LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")
SQUARE = QgsGeometry.fromWkt("POLYGON((24 49.7,24.1 49.7,24.1 49.8,24 49.8,24 49.7))")


class Panels:
    """The panels of a dock, and their memory."""

    def __init__(self):
        self.canvas = QgsMapCanvas()
        self.canvas.setDestinationCrs(LONLAT)
        self.area = AoiPanel(lambda: self.canvas)
        self.search = SearchPanel(self.area.aoi, lambda: None, lambda: self.canvas)
        self.bands = BandPanel()
        self.memory = ProjectMemory(Settings(), self.area, self.search, self.bands)

    def close(self):
        self.memory.close()
        self.search.dispose()
        self.area.dispose()


@pytest.fixture
def open_panels(clean_settings):
    QgsProject.instance().clear()
    opened = []

    def make():
        opened.append(Panels())
        return opened[-1]

    yield make
    for panels in opened:
        panels.close()
    QgsProject.instance().clear()


def test_sensors_limits_and_bands_are_there_again(open_panels):
    first = open_panels()
    first.search.form.set_datasets(["landsat8", "house-dataset"])
    first.search.findChild(QSpinBox, "maxCloudSpin").setValue(55)
    first.search.findChild(QSpinBox, "minCoverageSpin").setValue(40)
    first.bands.set_dataset("landsat8")
    presets = first.bands.findChild(QComboBox, "bandPresetCombo")
    presets.setCurrentIndex(presets.findData("ndvi"))
    first.close()
    second = open_panels()
    assert second.search.form.choice() == {
        "datasets": ["landsat8"],
        "other": "house-dataset",
        "dates": {"months": 3},
        "max_cloud": 55,
        "min_coverage": 40,
    }
    assert second.bands.preset() == "ndvi"
    assert second.bands.bands() == ("B5", "B4")


@pytest.mark.parametrize(
    "stored", ["", "no json", "[]", '{"search": 3}', '{"bands": {"merge": 7}}']
)
def test_settings_that_cannot_be_read_leave_the_defaults(open_panels, stored):
    QgsSettings().setValue("plugins/eosda_imagery/last/choice", stored)
    panels = open_panels()
    assert panels.search.form.choice()["datasets"] == ["sentinel2l2a"]
    assert panels.bands.bands() == ("B04", "B03", "B02")


def test_the_area_is_kept_in_the_project_file_and_comes_back(open_panels, tmp_path):
    project = QgsProject.instance()
    panels = open_panels()
    panels.area.set_geometry(SQUARE, LONLAT, "My field")
    saved = str(tmp_path / "fields.qgs")
    assert project.write(saved)
    panels.area.clear()
    assert project.readEntry(SCOPE, ENTRY, "")[0] == ""
    project.clear()
    assert project.read(saved)
    area = panels.area.aoi()
    assert (area.label, area.vertices) == ("My field", 4)
    assert area.geometry.isGeosEqual(SQUARE)
    # Opening a project is no change to it.
    assert not project.isDirty()
    panels.close()
    assert open_panels().area.aoi().label == "My field"


@pytest.mark.parametrize("stored", ["no json", "[]", '{"geometry": 3}', '{"geometry": {}}'])
def test_an_area_that_cannot_be_read_is_left_alone(open_panels, stored):
    QgsProject.instance().writeEntry(SCOPE, ENTRY, stored)
    assert open_panels().area.aoi() is None


def test_an_area_of_many_vertices_is_kept_too(open_panels):
    panels = open_panels()
    panels.area.set_geometry(QgsGeometry.fromWkt("POINT(24 49.7)").buffer(0.05, 2_000), LONLAT, "x")
    wait_for(lambda: QgsProject.instance().readEntry(SCOPE, ENTRY, "")[1])
    kept = json.loads(QgsProject.instance().readEntry(SCOPE, ENTRY, "")[0])
    assert panels.area.aoi().vertices > 7_000
    assert kept["geometry"] == json.loads(json.dumps(panels.area.aoi().to_geojson()))


def test_an_area_that_was_replaced_meanwhile_is_not_kept(open_panels):
    panels = open_panels()
    done = []
    panels.area.aoi_changed.connect(done.append)
    panels.area.set_geometry(QgsGeometry.fromWkt("POINT(24 49.7)").buffer(0.05, 2_000), LONLAT, "x")
    wait_for(lambda: done)
    panels.area.set_geometry(SQUARE, LONLAT, "y")
    ended = []
    QgsApplication.taskManager().allTasksFinished.connect(lambda: ended.append(True))
    wait_for(lambda: ended or not QgsApplication.taskManager().countActiveTasks())
    assert json.loads(QgsProject.instance().readEntry(SCOPE, ENTRY, "")[0])["label"] == "y"


def test_an_area_is_not_kept_with_a_project_that_was_opened_meanwhile(open_panels):
    panels, project = open_panels(), QgsProject.instance()
    writing = []

    def open_another(area):
        writing.append(panels.memory._writing._work)
        project.clear()

    panels.area.aoi_changed.connect(open_another)
    panels.area.set_geometry(SQUARE.centroid().buffer(0.05, 2_000), LONLAT, "Round")
    wait_for(lambda: writing, "it is being put in words")
    assert writing[0].isCanceled()
    wait_for(lambda: not QgsApplication.taskManager().activeTasks(), "nothing is being written")
    assert project.readEntry(SCOPE, ENTRY, "") == ("", False)


def menu_texts(menu):
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def searched(panels):
    panels.search.started.emit()


def test_searches_of_late_can_be_called_back(open_panels):
    first = open_panels()
    first.search.form.set_datasets(["landsat8", "house-dataset"])
    searched(first)
    first.search.form.set_limits(70, 40)
    searched(first)
    first.close()
    second = open_panels()
    second.search.form.restore({"max_cloud": 5, "datasets": ["sentinel2"]})
    newest, older = menu_texts(second.search.recent_menu)
    assert newest == "Landsat 8, house-dataset · last 3 months · cloud ≤ 70 % · covers ≥ 40 %"
    assert older == "Landsat 8, house-dataset · last 3 months · cloud ≤ 30 % · covers ≥ 90 %"
    second.search.recent_menu.actions()[0].trigger()
    assert second.search.form.datasets() == ("landsat8", "house-dataset")
    assert second.search.form.limits() == (70, 40)


def test_what_is_of_late_is_named_once_and_ends_at_ten(open_panels):
    panels = open_panels()
    for cloud in [*range(12), 5]:
        panels.search.form.set_limits(cloud, 90)
        searched(panels)
    kept = [one["max_cloud"] for one in Settings().recent_searches]
    assert kept == [5, 11, 10, 9, 8, 7, 6, 4, 3, 2]


def test_a_project_s_area_is_no_area_of_late_even_when_it_is_searched_for(open_panels):
    record = json.dumps({"label": "Somebody's farm", "geometry": json.loads(SQUARE.asJson())})
    QgsProject.instance().writeEntry(SCOPE, ENTRY, record)
    panels = open_panels()
    wait_for(lambda: panels.area.aoi() is not None, "the area of the project is there")
    searched(panels)
    assert len(Settings().recent_searches) == 1
    assert Settings().recent_areas == []
    assert "None yet" in menu_texts(panels.area.sources.recent_menu)[0]


@pytest.mark.parametrize("stored", ["", "no json", "7", '[3, {"label": 1, "geometry": "x"}]'])
def test_recents_that_cannot_be_read_do_no_harm(open_panels, stored):
    QgsSettings().setValue("plugins/eosda_imagery/recent/areas", stored)
    QgsSettings().setValue("plugins/eosda_imagery/recent/searches", stored)
    panels = open_panels()
    for menu in (panels.area.sources.recent_menu, panels.search.recent_menu):
        menu.aboutToShow.emit()
        for action in menu.actions():
            action.trigger()
    assert panels.area.aoi() is None
    assert panels.search.form.datasets() == ("sentinel2l2a",)


@pytest.mark.parametrize(
    ("first", "last", "kept"),
    [
        (-2, None, {"months": 2}),
        ("2026-04-20", None, {"days": 30}),
        ("2026-01-15", None, {"first": "2026-01-15", "last": ""}),
        ("2026-01-15", "2026-02-20", {"first": "2026-01-15", "last": "2026-02-20"}),
    ],
)
def test_a_time_that_ends_today_goes_on_to_end_today(open_panels, monkeypatch, first, last, kept):
    today = QDate(2026, 5, 20)
    monkeypatch.setattr("eosda_imagery.ui.scenes.date_range.QDate", date_on(today))
    panels = open_panels()
    begin = today.addMonths(first) if isinstance(first, int) else day(first)
    panels.search.findChild(QDateEdit, "startDateEdit").setDate(begin)
    panels.search.findChild(QDateEdit, "endDateEdit").setDate(day(last) if last else today)
    assert panels.search.form.choice()["dates"] == kept
    panels.close()
    later = QDate(2026, 7, 1)
    monkeypatch.setattr("eosda_imagery.ui.scenes.date_range.QDate", date_on(later))
    expected = later.addMonths(first) if isinstance(first, int) else begin
    expected = later.addDays(-kept["days"]) if "days" in kept else expected
    end = last or later.toString(Qt.DateFormat.ISODate)
    assert open_panels().search.form.dates() == (expected.toString(Qt.DateFormat.ISODate), end)


def day(text):
    return QDate.fromString(text, Qt.DateFormat.ISODate)


def date_on(today):
    """A QDate whose today is another."""

    class Date(QDate):
        @staticmethod
        def currentDate():
            return QDate(today)

    return Date
