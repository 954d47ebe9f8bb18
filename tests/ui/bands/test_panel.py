"""The choice of bands: presets, ticks, their order, and the words for what will come."""

import json

import pytest
from eosda_imagery.api.datasets import DATASETS
from eosda_imagery.ui.bands.model import BandModel
from eosda_imagery.ui.bands.panel import BandPanel
from eosda_imagery.ui.widgets.texts import isolated
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
)

S2 = "sentinel2l2a"
TICK = int(Qt.ItemDataRole.CheckStateRole)


class Watched:
    def __init__(self):
        self.panel = BandPanel()
        self.presets = self.find(QComboBox, "bandPresetCombo")
        self.view = self.find(QTreeView, "bandView")
        self.extra = self.find(QLineEdit, "extraBandsEdit")
        self.metadata = self.find(QLineEdit, "metadataEdit")
        self.merge = self.find(QCheckBox, "mergeCheck")
        self.more = self.find(QgsCollapsibleGroupBoxBasic, "bandMoreGroup")
        self.changes = 0
        self.panel.changed.connect(self.count)

    def count(self):
        self.changes += 1

    def find(self, kind, name):
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    def open(self):
        self.panel.show()
        self.find(QPushButton, "bandsButton").click()
        QApplication.processEvents()

    def choose_preset(self, id_):
        self.presets.setCurrentIndex(self.presets.findData(id_))

    def tick(self, name, on=True):
        model = self.view.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.data() == name:
                state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
                assert model.setData(index, state, TICK)
                return
        raise AssertionError(f"no band {name}")

    @property
    def summary(self):
        return self.find(QLabel, "bandSummaryLabel").text()


@pytest.fixture
def bands(qgis_app):
    watched = Watched()
    yield watched
    watched.panel.deleteLater()


class TestPresets:
    def test_true_colour_at_first(self, bands):
        assert bands.panel.bands() == ("B04", "B03", "B02")
        assert bands.panel.preset() == "true_colour"
        assert bands.summary == "B04 B03 B02, 10 m, one GeoTIFF"

    def test_every_preset_of_every_sensor_keeps_its_order(self, bands):
        for dataset in DATASETS.values():
            bands.panel.set_dataset(dataset.id)
            for preset in dataset.presets:
                bands.choose_preset(preset.id)
                assert bands.panel.bands() == preset.bands
                assert bands.panel.preset() == preset.id

    def test_a_preset_tells_once(self, bands):
        bands.choose_preset("colour_infrared")
        assert bands.changes == 1
        assert bands.panel.bands() == ("B08", "B04", "B03")

    def test_custom_starts_from_what_is_chosen(self, bands):
        bands.choose_preset("")
        assert bands.panel.bands() == ("B04", "B03", "B02")
        assert bands.panel.preset() == ""

    def test_an_index_that_the_sensor_cannot_make_is_greyed_with_what_it_lacks(self, bands):
        bands.panel.set_dataset("landsat8")
        row = bands.presets.findText("NDRE: no red edge")
        item = bands.presets.model().item(row)
        assert row >= 0
        assert not item.isEnabled()
        assert item.toolTip() == "NDRE needs red edge, which this sensor does not have."
        bands.panel.set_dataset("sentinel1")
        assert not any("no " in bands.presets.itemText(n) for n in range(bands.presets.count()))

    def test_of_indices_of_the_same_bands_the_one_chosen_stays(self, bands):
        bands.choose_preset("savi")
        bands.panel.set_dataset("landsat8")
        bands.panel.set_dataset(S2)
        assert bands.panel.preset() == "savi"


class TestTicks:
    def test_bands_that_an_index_has_as_well_are_bands_when_they_are_ticked(self, bands):
        for name in ("B04", "B03", "B02"):
            bands.tick(name, on=False)
        for name in ("B08", "B04"):
            bands.tick(name)
        assert bands.panel.preset() == ""

    def test_a_tick_goes_to_the_end_and_makes_it_custom(self, bands):
        bands.tick("B01")
        assert bands.panel.bands() == ("B04", "B03", "B02", "B01")
        assert bands.panel.preset() == ""
        assert bands.changes == 1

    def test_the_order_of_ticking_is_the_order_of_the_bands(self, bands):
        for name in ("B04", "B03", "B02"):
            bands.tick(name, on=False)
        for name in ("B12", "B08", "B04"):
            bands.tick(name)
        assert bands.panel.bands() == ("B12", "B08", "B04")
        assert bands.panel.preset() == "swir", "a known combination is named"

    @pytest.mark.parametrize("column", [0, 1, 3])
    def test_the_space_bar_ticks_a_clicked_row(self, bands, column):
        bands.open()
        place = bands.view.visualRect(bands.view.model().index(0, column)).center()
        QTest.mouseClick(
            bands.view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            place,
        )
        assert bands.panel.bands() == ("B04", "B03", "B02")
        QTest.keyClick(bands.view, Qt.Key.Key_Space)
        assert bands.panel.bands() == ("B04", "B03", "B02", "B01")

    def test_no_band_is_said(self, bands):
        for name in ("B04", "B03", "B02"):
            bands.tick(name, on=False)
        assert bands.panel.bands() == ()
        assert bands.summary == "Choose at least one band."


class TestSummary:
    @pytest.mark.parametrize(
        ("names", "merge", "metadata", "expected"),
        [
            (("B04",), True, "", "B04, 10 m, one JPEG 2000"),
            (
                ("B04", "B11"),
                True,
                "",
                "B04 B11, mixed resolutions (10 m, 20 m), a zip: one file per resolution",
            ),
            (("B04", "B03"), False, "", "B04 B03, 10 m, a zip: one file per band"),
            (("B04", "B03"), True, "tileInfo.json", "B04 B03, 10 m, a zip with the metadata files"),
        ],
    )
    def test_what_will_come(self, bands, names, merge, metadata, expected):
        for name in ("B04", "B03", "B02"):
            bands.tick(name, on=False)
        for name in names:
            bands.tick(name)
        bands.merge.setChecked(merge)
        bands.metadata.setText(metadata)
        assert bands.summary == expected

    def test_one_band_of_landsat_is_a_geotiff(self, bands):
        bands.panel.set_dataset("landsat8", "L8/185/025/LC08_L1TP_185025_20261028_01_T1")
        bands.choose_preset("red")
        assert bands.summary == "B4, 30 m, one GeoTIFF"


class TestTypedNames:
    def test_names_go_to_the_end_once(self, bands):
        bands.extra.setText("B09; XYZ, B04 XYZ")
        assert bands.panel.bands() == ("B04", "B03", "B02", "B09", "XYZ")

    def test_a_name_that_cannot_be_is_said_and_left_out(self, bands):
        bands.extra.setText("B09, B/10")
        assert bands.panel.bands() == ("B04", "B03", "B02", "B09")
        assert bands.summary == "These names are not valid: B/10"

    def test_metadata_files(self, bands):
        assert bands.panel.metadata() == ()
        bands.metadata.setText("tileInfo.json,  metadata.xml tileInfo.json")
        assert bands.panel.metadata() == ("tileInfo.json", "metadata.xml")

    def test_a_sensor_that_is_not_known_asks_for_names(self, bands):
        assert bands.more.isCollapsed()
        bands.panel.set_dataset("worldview9", "WV9/1/2")
        assert bands.panel.bands() == ()
        assert "not known" in bands.summary
        assert not bands.more.isCollapsed()
        assert bands.view.isHidden()
        bands.extra.setText("R, G")
        assert bands.panel.bands() == ("R", "G")

    def test_a_view_id_tells_the_sensor_where_the_dataset_does_not(self, bands):
        bands.panel.set_dataset("S2L2A", "S2L2A/35/U/KR/2026/11/3/0")
        assert bands.panel.bands() == ("B04", "B03", "B02")


class TestMemory:
    def test_each_sensor_keeps_its_choice(self, bands):
        bands.tick("B08")
        bands.panel.set_dataset("landsat8")
        assert bands.panel.bands() == ("B4", "B3", "B2")
        bands.choose_preset("thermal")
        bands.panel.set_dataset(S2)
        assert bands.panel.bands() == ("B04", "B03", "B02", "B08")
        bands.panel.set_dataset("landsat8")
        assert bands.panel.preset() == "thermal"

    def test_the_same_sensor_again_changes_nothing(self, bands):
        bands.tick("B08")
        bands.panel.set_dataset(S2, "S2L2A/35/U/KR/2026/11/3/0")
        assert bands.panel.bands() == ("B04", "B03", "B02", "B08")

    def test_a_choice_survives_as_json(self, bands):
        bands.tick("B08")
        bands.merge.setChecked(False)
        bands.metadata.setText("a.xml")
        stored = json.loads(json.dumps(bands.panel.choice()))
        other = BandPanel()
        other.restore(stored)
        assert other.bands() == ("B04", "B03", "B02", "B08")
        assert other.merge() is False
        assert other.metadata() == ("a.xml",)
        other.deleteLater()

    @pytest.mark.parametrize(
        "stored",
        [
            {},
            {"datasets": 3, "merge": "x", "metadata": 1},
            {"datasets": {S2: 1}},
            {"datasets": {S2: {"bands": "B04", "preset": 1, "extra": None}}},
            {"datasets": {S2: {"bands": [1, None]}}},
        ],
    )
    def test_what_cannot_be_read_is_left_as_it_is(self, bands, stored):
        bands.panel.restore(stored)
        assert bands.panel.bands() == ("B04", "B03", "B02")
        assert bands.panel.merge() is True

    def test_bands_that_are_gone_are_left_out(self, bands):
        bands.panel.restore({"datasets": {S2: {"bands": ["B08", "B99", "B08"]}}})
        assert bands.panel.bands() == ("B08",)


def words(model, row):
    return [model.index(row, column).data() for column in range(model.columnCount())]


class TestModel:
    def test_rows_in_plain_words(self):
        model = BandModel()
        model.set_bands(DATASETS[S2].bands)
        assert words(model, 3) == ["B04", "Red", "665 nm", "10 m"]
        spoken = model.index(3, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))
        assert spoken == "B04, Red, 665 nm, 10 m"

    def test_a_figure_is_not_turned_round_in_a_language_from_the_right(self, qgis_app):
        model = BandModel()
        model.set_bands(DATASETS[S2].bands)
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            assert words(model, 3) == ["B04", *map(isolated, ("Red", "665 nm", "10 m"))]
        finally:
            QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def test_the_doubt_about_a_name_stands_in_its_tooltip(self):
        model = BandModel()
        model.set_bands(DATASETS[S2].bands)
        row = model.rowCount() - 1
        assert words(model, row) == ["SCL", "Scene classes", "", "20 m"]
        assert "not confirmed" in model.index(row, 0).data(int(Qt.ItemDataRole.ToolTipRole))
        assert model.index(0, 0).data(int(Qt.ItemDataRole.ToolTipRole)) is None

    def test_only_ticks_can_be_changed(self):
        model = BandModel()
        model.set_bands(DATASETS[S2].bands)
        assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsUserCheckable
        assert not model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsUserCheckable
        assert not model.setData(model.index(0, 0), "x", int(Qt.ItemDataRole.EditRole))
        assert not model.setData(model.index(0, 1), Qt.CheckState.Checked, TICK)
        assert model.chosen() == ()

    def test_a_tick_that_is_there_already_changes_nothing(self):
        model = BandModel()
        model.set_bands(DATASETS[S2].bands, ("B04",))
        assert not model.setData(model.index(3, 0), Qt.CheckState.Checked, TICK)
        assert model.chosen() == ("B04",)


def test_it_fits_a_narrow_dock_and_shrinks(bands):
    bands.panel.show()
    QApplication.processEvents()
    line = bands.panel.fontMetrics().height()
    assert bands.panel.minimumSizeHint().width() <= 320
    assert bands.panel.minimumSizeHint().height() < 8 * line


def test_all_bands_of_a_sensor_are_in_sight(bands):
    bands.open()
    view = bands.view
    rows = view.model().rowCount()
    assert rows == 13
    last = view.visualRect(view.model().index(rows - 1, 0))
    assert view.viewport().rect().contains(last)


@pytest.mark.parametrize("points", [10, 14])
def test_no_name_of_a_band_is_cut(bands, points):
    view = bands.view
    font = view.font()
    font.setPointSize(points)
    view.setFont(font)
    view.resize(view.sizeHint())
    view.grab()
    assert all(view.columnWidth(column) >= view.sizeHintForColumn(column) for column in range(4))


def test_every_field_has_a_label_that_leads_to_it(bands):
    buddies = [label.buddy() for label in bands.panel.findChildren(QLabel)]
    for field in (bands.extra, bands.metadata):
        assert field in buddies
    for field in (bands.presets, bands.view):
        assert field.accessibleName()


class TestRows:
    """The rows as they are painted."""

    def picture(self, bands, width):
        bands.view.window().resize(width, 400)
        bands.view.window().show()
        QApplication.processEvents()
        return bands.view.viewport().grab().toImage()

    def test_the_figures_stand_at_the_right_at_every_width(self, bands):
        metrics = bands.view.fontMetrics()
        width = metrics.horizontalAdvance("665 nm  10 m")
        height = bands.view.visualRect(bands.view.model().index(0, 0)).height()
        ends = []
        for panel_width in (320, 600):
            image = self.picture(bands, panel_width)
            ends.append(image.copy(image.width() - width, 0, width, height))
        assert ends[0] == ends[1]

    def test_a_long_meaning_is_elided_in_a_narrow_list_only(self, bands):
        metrics = bands.view.fontMetrics()
        height = bands.view.visualRect(bands.view.model().index(0, 0)).height()
        left = metrics.horizontalAdvance("[] B8A Coastal aerosol ")
        # As pixels depend on the font, and Qt 6 takes a smaller one without a screen: a list in
        # which all of the row has place but for a word of the meaning.
        too_narrow = metrics.horizontalAdvance("[] B8A Coa 443 nm 60 m")
        # The first picture is of a window that has not been laid out at its width yet.
        self.picture(bands, 500)
        wide = self.picture(bands, 600).copy(0, 0, left, height)
        wider = self.picture(bands, 700).copy(0, 0, left, height)
        narrow = self.picture(bands, too_narrow).copy(0, 0, left, height)
        assert narrow != wide
        assert wide == wider

    def test_an_unknown_sensor_has_no_rows_to_paint(self, bands):
        bands.panel.set_dataset("worldview9")
        assert self.picture(bands, 340).width() > 0
