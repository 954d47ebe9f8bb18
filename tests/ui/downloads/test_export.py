"""Export of chosen downloads: asked where to, copied beside, said where it is."""

import json
from dataclasses import replace

import pytest
from eosda_imagery.ui.downloads import export
from eosda_imagery.ui.downloads.export import Exporter
from eosda_imagery.ui.downloads.list.actions import Action, possible_actions
from eosda_imagery.ui.downloads.panel import DownloadsPanel
from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QWidget

from tests.core.geotiffs import values, write
from tests.ui.downloads.test_panel import FakeEngine, action_of
from tests.waiting import wait_for

AOI = {
    "type": "Polygon",
    "coordinates": [[[24.0, 49.9], [24.1, 49.9], [24.1, 50.0], [24.0, 50.0], [24.0, 49.9]]],
}


class Messages:
    def __init__(self):
        self.said = []

    def show(self, text, level, buttons=()):
        self.said.append((text, level, dict(buttons)))

    def success(self, text, buttons=()):
        self.show(text, Qgis.MessageLevel.Success, buttons)

    def warning(self, text):
        self.show(text, Qgis.MessageLevel.Warning)


@pytest.fixture
def make_ready(make_view, tmp_path):
    """Make a ready download with a real raster."""

    def make(name, **download):
        path = write(tmp_path / "in" / f"{name}.tif", values(10, 20), names=("B04",))
        fields = {"aoi": AOI, "bands": ("B04",), "folder": str(tmp_path / "in"), "name": name}
        view = make_view("ready", id=name, files=(str(path),), download={**fields, **download})
        return replace(view, jobs=tuple(replace(job, geometry=AOI) for job in view.jobs))

    return make


class Desk:
    """The panel with its exporter, a folder that the user chooses, and what is said."""

    def __init__(self, folder, *views):
        self.chosen, self.asked = str(folder), 0
        self.messages = Messages()
        self.window = QWidget()
        self.exporter = Exporter(self.messages, self.window)
        self.exporter._ask_folder = self._ask
        self.panel = DownloadsPanel(FakeEngine(views), self.window)
        self.panel.export_requested.connect(self.exporter.start)

    def _ask(self):
        self.asked += 1
        return self.chosen

    def select_all(self):
        self.panel.view.selectAll()
        return action_of(self.panel, Action.EXPORT)

    def said(self):
        wait_for(lambda: bool(self.messages.said))
        (told,) = self.messages.said
        return told


def test_only_what_is_ready_and_has_files_can_be_exported(make_view):
    assert Action.EXPORT in possible_actions(make_view("ready", files=("/data/a.tif",)))
    for states in (["waiting"], ["failed"], ["ready", "failed"], ["ready"]):
        files = ("/data/a.tif",) if len(states) > 1 else ()
        assert Action.EXPORT not in possible_actions(make_view(*states, files=files))


def test_chosen_downloads_come_into_one_folder_and_a_button_opens_it(
    make_ready, make_view, tmp_path, qgis_app, monkeypatch
):
    """Of a batch and of others, as far as they are ready."""
    views = [
        make_ready("a", batch="b1", batch_label="Fields"),
        make_ready("b", batch="b1", batch_label="Fields"),
        make_view("waiting", id="c", download={"batch": "b1", "batch_label": "Fields"}),
        make_ready("d"),
    ]
    opened = []
    monkeypatch.setattr(export, "show_folder", opened.append)
    desk = Desk(tmp_path / "out", *views)
    action = desk.select_all()
    assert action.isEnabled()
    action.trigger()
    text, level, buttons = desk.said()
    (folder,) = (tmp_path / "out").iterdir()
    assert level == Qgis.MessageLevel.Success
    assert text == f"Exported 3 files with a STAC catalogue to {folder}."
    assert sorted(path.name for path in folder.glob("*.tif")) == ["a.tif", "b.tif", "d.tif"]
    catalogue = json.loads((folder / "catalog.json").read_text(encoding="utf-8"))
    assert sum(link["rel"] == "item" for link in catalogue["links"]) == 3
    buttons["Open folder"]()
    assert opened == [str(folder)]


def test_the_folder_is_named_after_the_day_and_the_choice(make_ready, tmp_path, qgis_app):
    batch = {"batch": "b1", "batch_label": "Fields of 2026"}
    desk = Desk(tmp_path / "out")
    desk.exporter.start([make_ready("a", **batch), make_ready("b", **batch)])
    desk.said()
    (folder,) = (tmp_path / "out").iterdir()
    assert folder.name.startswith("EOSDA_Imagery_20")
    assert folder.name.endswith("_Fields_of_2026")


def test_no_folder_chosen_means_no_export(make_ready, tmp_path, qgis_app):
    desk = Desk("", make_ready("a"))
    desk.select_all().trigger()
    assert desk.asked == 1
    assert not desk.exporter._task.running
    assert desk.messages.said == []


def test_while_one_is_under_way_another_is_not_begun(make_ready, tmp_path, qgis_app):
    desk = Desk(tmp_path / "out", make_ready("a"))
    action = desk.select_all()
    action.trigger()
    assert desk.exporter._task.running
    action.trigger()
    assert desk.asked == 1
    assert "under way" in desk.messages.said.pop()[0]
    text, _, _ = desk.said()
    assert text.startswith("Exported 1 file with")


def test_what_fails_is_said_and_nothing_is_left(make_ready, tmp_path, qgis_app):
    view = make_ready("a")
    (tmp_path / "in" / "a.tif").unlink()
    desk = Desk(tmp_path / "out", view)
    desk.select_all().trigger()
    text, level, _ = desk.said()
    assert level == Qgis.MessageLevel.Warning
    assert text.startswith("The export failed and nothing of it was kept.")
    assert "a.tif is no longer there." in text
    assert list((tmp_path / "out").iterdir()) == []


def test_what_is_left_out_is_said(make_ready, tmp_path, qgis_app):
    views = [make_ready("a"), make_ready("b")]
    (tmp_path / "in" / "a.tif").unlink()
    desk = Desk(tmp_path / "out", *views)
    desk.select_all().trigger()
    text, level, buttons = desk.said()
    assert level == Qgis.MessageLevel.Warning
    assert "not in it: 1." in text
    assert "a.tif is no longer there." in text
    assert list(buttons) == ["Open folder"]
