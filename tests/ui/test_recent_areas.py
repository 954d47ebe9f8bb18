"""Areas of late: each that the user makes is kept, by its name, and none that a project brings."""

import json

import pytest
from eosda_imagery.core.settings import Settings
from eosda_imagery.ui.area.draw_button import DrawButton
from eosda_imagery.ui.area.drop import AreaDrop
from eosda_imagery.ui.area.panel import AoiPanel
from eosda_imagery.ui.area.paste import PasteDialog
from eosda_imagery.ui.area.source_button import SourceButton
from eosda_imagery.ui.project_memory import ENTRY, SCOPE
from eosda_imagery.ui.recent_areas import MOST_RECENT_AREAS, RecentAreas
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QAction, QInputDialog, QPlainTextEdit

from tests.waiting import wait_for

LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")


def square(east=0.0):
    geometry = QgsGeometry.fromWkt("POLYGON((24 49.7,24.1 49.7,24.1 49.8,24 49.8,24 49.7))")
    geometry.translate(east, 0)
    return geometry


class Watched:
    """An area panel, and what is remembered of it."""

    def __init__(self):
        self.canvas = QgsMapCanvas()
        self.canvas.setDestinationCrs(LONLAT)
        self.panel = AoiPanel(lambda: self.canvas)
        self.recent = RecentAreas(Settings(), self.panel)

    def draw(self, geometry, adds=False):
        button = self.panel.findChild(DrawButton)
        button.captured.emit(geometry, LONLAT, "Drawn polygon", adds, True)

    def rename(self, name):
        self.panel.findChild(QAction, "aoiNameAction").trigger()
        self.panel.findChild(QInputDialog, "aoiNameDialog").textValueSelected.emit(name)

    def entries(self):
        self.panel.sources.recent_menu.aboutToShow.emit()
        return [one for one in self.panel.sources.recent_menu.actions() if not one.isSeparator()]

    def labels(self):
        return [one["label"] for one in Settings().recent_areas]


@pytest.fixture
def watched(clean_settings):
    QgsProject.instance().clear()
    made = Watched()
    yield made
    made.panel.dispose()
    QgsProject.instance().clear()


def test_what_is_drawn_is_kept_without_a_search_and_chosen_again(watched):
    watched.draw(square())
    watched.draw(square(1))
    texts = [action.text() for action in watched.entries()]
    assert texts == [
        "Drawn polygon (2), 80.2 km²",
        "Drawn polygon, 80.2 km²",
        "Forget these areas",
    ]
    watched.panel.clear()
    watched.entries()[1].trigger()
    assert watched.panel.aoi().geometry.isGeosEqual(square())
    assert watched.canvas.extent().contains(square().boundingBox())
    assert watched.labels() == ["Drawn polygon", "Drawn polygon (2)"], "the last used is on top"


def test_what_is_pasted_dropped_or_taken_from_a_layer_is_kept(watched, tmp_path):
    watched.panel.findChild(QAction, "aoiPasteAction").trigger()
    dialog = watched.panel.findChild(PasteDialog)
    dialog.findChild(QPlainTextEdit).setPlainText(square().asWkt())
    dialog.accept()
    wait_for(lambda: watched.labels() == ["Pasted area"], "the pasted one is kept")
    feature = {"type": "Feature", "properties": {}, "geometry": json.loads(square(1).asJson())}
    dropped = tmp_path / "farm.geojson"
    dropped.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    watched.panel.findChild(AreaDrop).file_dropped.emit(str(dropped), "")
    wait_for(lambda: len(watched.labels()) == 2, "the dropped one is kept")
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Fields", "memory")
    polygon = QgsFeature()
    polygon.setGeometry(square(2))
    layer.dataProvider().addFeature(polygon)
    QgsProject.instance().addMapLayer(layer)
    watched.panel.findChild(SourceButton).take_layer(layer)
    wait_for(lambda: len(watched.labels()) == 3, "that of the layer is kept")
    fields, farm, pasted = watched.labels()
    assert "Fields" in fields
    assert "farm" in farm
    assert pasted == "Pasted area"


def test_a_change_of_an_area_takes_its_place(watched):
    watched.draw(square())
    watched.draw(square(1))
    for east in (1.01, 1.02, 1.03):
        watched.panel._corners.edited.emit(square(east))
    assert watched.labels() == ["Drawn polygon (2)", "Drawn polygon"]
    watched.draw(square(3), adds=True)
    assert len(watched.labels()) == 2
    watched.rename("  Field 7 ")
    assert watched.panel.aoi().label == "Field 7"
    assert watched.labels() == ["Field 7", "Drawn polygon"]
    watched.entries()[1].trigger()
    watched.rename("Field 8")
    assert watched.labels() == ["Field 8", "Field 7"]


def test_they_do_not_grow_for_ever_and_can_be_forgotten(watched):
    for number in range(MOST_RECENT_AREAS + 3):
        watched.draw(square(number))
    assert len(watched.labels()) == MOST_RECENT_AREAS
    assert len(set(watched.labels())) == MOST_RECENT_AREAS, "each has a name of its own"
    watched.entries()[-1].trigger()
    assert watched.labels() == []
    (only,) = watched.entries()
    assert only.text().startswith("None yet")
    assert not only.isEnabled()


def test_the_area_that_a_project_brings_stays_with_it_until_the_user_takes_it_up(watched):
    """The dock's own way: the area of the project, in the words of the project."""
    watched.panel.set_geometry(square(), LONLAT, "Somebody's farm")
    assert watched.panel.aoi() is not None
    assert watched.labels() == []
    watched.panel._corners.edited.emit(square(0.01))
    assert watched.labels() == ["Somebody's farm"]


def test_a_project_has_no_areas_of_late_in_it(watched, tmp_path):
    watched.draw(square())
    watched.rename("Secret field")
    watched.panel.clear()
    saved = tmp_path / "to-be-sent.qgs"
    assert QgsProject.instance().write(str(saved))
    assert "Secret field" not in saved.read_text(encoding="utf-8")
    assert QgsProject.instance().readEntry(SCOPE, ENTRY, "")[0] == ""


@pytest.mark.parametrize("label", ["Park & ride", "a\tCtrl+Q", "<b>bold</b>\n", "x" * 500, ""])
def test_a_name_is_one_line_of_letters(watched, label):
    geometry = json.loads(square().asJson())
    entries = [{"label": label, "km2": 1, "geometry": geometry}]
    QgsSettings().setValue("plugins/eosda_imagery/recent/areas", json.dumps(entries))
    text = watched.entries()[0].text()
    assert "\t" not in text
    assert "\n" not in text
    assert len(text) <= 100
    assert text.replace("&&", "").count("&") == 0
    watched.entries()[0].trigger()
    assert watched.panel.aoi().geometry.isGeosEqual(square())


def test_an_outline_too_long_for_the_settings_is_not_kept(watched):
    circle = QgsGeometry.fromWkt("POINT(24 49)").buffer(0.1, 250)
    watched.draw(circle)
    wait_for(lambda: watched.panel.aoi() is not None, "the area is read")
    assert watched.labels() == []
