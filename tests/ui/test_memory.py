"""What was chosen last is there again: sensors, limits and bands, and the area of the project."""

import pytest
from eosda_imagery.core.settings import Settings
from eosda_imagery.ui.aoi_panel import AoiPanel
from eosda_imagery.ui.band_panel import BandPanel
from eosda_imagery.ui.memory import ENTRY, SCOPE, Memory
from eosda_imagery.ui.search_form import form_choice, tick_sensors
from eosda_imagery.ui.search_panel import SearchPanel
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QComboBox, QSpinBox

LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")
SQUARE = QgsGeometry.fromWkt("POLYGON((24 49.7,24.1 49.7,24.1 49.8,24 49.8,24 49.7))")


class Panels:
    """The panels of a dock, and their memory."""

    def __init__(self):
        self.canvas = QgsMapCanvas()
        self.area = AoiPanel(self.canvas, QgsProject.instance())
        self.search = SearchPanel(self.area.aoi, lambda: None, self.canvas)
        self.bands = BandPanel()
        self.memory = Memory(QgsProject.instance(), Settings(), self.area, self.search, self.bands)

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
    tick_sensors(first.search, ["landsat8", "house-dataset"])
    first.search.findChild(QSpinBox, "maxCloudSpin").setValue(55)
    first.search.findChild(QSpinBox, "minCoverageSpin").setValue(40)
    first.bands.set_dataset("landsat8")
    presets = first.bands.findChild(QComboBox, "bandPresetCombo")
    presets.setCurrentIndex(presets.findData("ndvi"))
    first.close()
    second = open_panels()
    assert form_choice(second.search) == {
        "datasets": ["landsat8"],
        "other": "house-dataset",
        "limits": {"maxCloudSpin": 55, "minCoverageSpin": 40},
    }
    assert second.bands.preset() == "ndvi"
    assert second.bands.bands() == ("B5", "B4")


@pytest.mark.parametrize(
    "stored", ["", "no json", "[]", '{"search": 3}', '{"bands": {"merge": 7}}']
)
def test_settings_that_cannot_be_read_leave_the_defaults(open_panels, stored):
    from qgis.core import QgsSettings

    QgsSettings().setValue("plugins/eosda_imagery/last/choice", stored)
    panels = open_panels()
    assert form_choice(panels.search)["datasets"] == ["sentinel2l2a"]
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


def test_a_project_without_an_area_leaves_the_area_as_it_is(open_panels, tmp_path):
    project = QgsProject.instance()
    saved = str(tmp_path / "empty.qgs")
    assert project.write(saved)
    panels = open_panels()
    panels.area.set_geometry(SQUARE, LONLAT, "My field")
    assert project.read(saved)
    assert panels.area.aoi().label == "My field"
