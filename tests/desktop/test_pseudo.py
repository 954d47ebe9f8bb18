"""QGIS with the plugin in a language of brackets: its windows, menus and messages are opened.

What a window says in words outside of brackets is what no translator has seen.
"""

import pytest

from tests.desktop import job
from tests.desktop.test_downloads import press

EYES = "__import__('eosda_imagery.tests.pseudo', fromlist=['x'])"
UTILS = "__import__('qgis.utils').utils"
REGISTRY = "__import__('qgis').core.QgsApplication.processingRegistry()"
OURS = f"{REGISTRY}.providerById('eosda').algorithms()"
# Texts that are no area, each with what the answer quotes of it.
PASTED = (
    ("hello there", ()),
    ("POINT(24 49)", ("Point",)),
    ("POLYGON((24 49, 25 49))", ()),
    ('{"type": "Nothing"}', ("Nothing",)),
    ("24, 49", ()),
    ("240, 49, 2 km", ()),
)
# Names that users and files have, and values that stand for themselves.
ALLOWED = ["My fields", "Field 1"]


class Reader:
    """Reads the screen step by step, and keeps what is in English with the step's name."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.found = []
        self.seen = 0

    def look(self, step, *allowed):
        found = self.desktop.ask(f"kept.eyes.untranslated({[*ALLOWED, *allowed]!r})")
        self.found += [f"{step}: {text}" for text in found]

    def read(self, step, texts):
        """Read texts that an expression gives."""
        found = self.desktop.ask(f"[t for t in {texts} if {EYES}.words_outside(t, {ALLOWED!r})]")
        self.found += [f"{step}: {text}" for text in found]

    def says(self, step, *allowed):
        """Wait for a message above the map, and read it."""
        self.desktop.wait("len(iface.messageBar().items()) > 0", f"{step}: it is said")
        self.look(step, *allowed)
        self.desktop.ask("iface.messageBar().clearWidgets()")


@pytest.fixture
def reader(start):
    with start() as desktop:
        desktop.ask(f"{UTILS}.unloadPlugin('eosda_imagery')")
        desktop.ask(f"setattr(kept, 'eyes', {EYES}.OnScreen(iface))")
        desktop.ask(f"[{UTILS}.loadPlugin('eosda_imagery'), {UTILS}.startPlugin('eosda_imagery')]")
        desktop.wait("plugin_has_come_up()", "the plugin has come up")
        reader = Reader(desktop)
        yield reader
        assert "Traceback" not in desktop.log()


def test_the_menus_and_the_dialog_of_each_algorithm_and_model(reader):
    desktop = reader.desktop
    menu = "actions_of_ours('Eosda')"
    assert desktop.ask(f"len({menu})") >= 3
    reader.read("menu", f"[t for a in {menu} for t in (a.text(), a.toolTip(), a.statusTip())]")
    layers = "actions_of_ours('eosda')"
    assert desktop.ask(f"len({layers})") >= 6
    reader.read("menu of a layer", f"[t for a in {layers} for t in (a.text(), a.toolTip())]")
    names = desktop.ask(f"[a.id() for a in {OURS}]")
    assert len(names) >= 7
    for name in names:
        desktop.ask(
            f"setattr(kept, 'dialog', __import__('processing').createAlgorithmDialog({name!r}))"
            " or kept.dialog.show()"
        )
        desktop.wait("kept.dialog.isVisible()", name)
        algorithm = f"{REGISTRY}.algorithmById({name!r})"
        own = desktop.ask(
            # What scripts write: tests/processing_provider asks that the help tells of each.
            f"[t for p in {algorithm}.parameterDefinitions()"
            " for t in (p.name(), *getattr(p, 'options', list)())]"
            # A formula with its source, as it is cited.
            f" + [t for t in {algorithm}.shortHelpString().splitlines() if ' = ' in t]"
        )
        reader.look(name, *sorted(own, key=len, reverse=True))
        desktop.ask("kept.dialog.close()")
    assert reader.found == []


DOCK = "plugins['eosda_imagery']._desktop._dock"
STATE = "widget('aoiStateLabel').accessibleDescription() or widget('aoiStateLabel').text()"


def wait_for_problem_of_key(reader, problem):
    reader.desktop.wait(f"{problem!r} in widget('keyProblemLabel').text()", problem)


def test_the_dock_until_there_is_an_area(reader, sandbox, tmp_path):
    desktop = reader.desktop
    job.set_scene(desktop)
    job.open_dock(desktop)
    reader.look("no key")
    desktop.click("sessionKeyButton")
    wait_for_problem_of_key(reader, "Paste your key first")
    reader.look("an empty key")
    desktop.click("keyEdit")
    desktop.type("wrong")
    desktop.click("sessionKeyButton")
    wait_for_problem_of_key(reader, "The key is not accepted")
    # The service's own words are quoted.
    reader.look("a wrong key", "Invalid API key.")
    desktop.ask("widget('keyEdit').clear()")
    job.give_key(desktop, sandbox.key)
    for tool in ("drawRectangle", "drawFreehand", "pickPolygon", "drawPolygon"):
        job.choose_tool(desktop, f"{tool}Action")
        reader.look(tool)
        job.click_map(desktop, job.CORNERS[1], button=3 if tool == "drawPolygon" else 1)
        reader.look(f"{tool}, a click that makes no area")
        desktop.key("Escape")
    for source in ("aoiFromSelectionAction", "aoiFromProjectAction"):
        trigger(reader, source)
        reader.look(source)
    trigger(reader, "aoiPasteAction")
    # The line is hidden while there is nothing to say.
    said = "any(w.text() for w in QApplication.allWidgets() if w.objectName() == 'aoiPasteStatus')"
    for text, quoted in PASTED:
        # It is looked at a moment later: nothing is left of what was said of the text before.
        desktop.ask("widget('aoiPasteEdit').clear()")
        desktop.wait(f"not {said}", "nothing is said of no text")
        desktop.ask(f"widget('aoiPasteEdit').setPlainText({text!r})")
        desktop.wait(said, "it is said what the text is")
        reader.look(f"pasted {text}", text, *quoted)
    desktop.key("Escape")
    job.add_fields(desktop, tmp_path)
    job.set_scene(desktop)
    desktop.click("aoiMenuButton")
    job.choose_entry(desktop, "aoiLayerMenu")
    job.choose_entry(desktop, "aoiLayerEntry")
    desktop.wait("'²' in widget('aoiSummaryLabel').text()", "the area is measured")
    trigger(reader, "aoiEachAction")
    reader.look("an area of features")
    trigger(reader, "aoiEditAction")
    reader.look("corners are edited")
    trigger(reader, "aoiEditAction")
    trigger(reader, "aoiNameAction")
    desktop.wait("widget('aoiNameDialog')", "the name is asked for")
    reader.look("a name for the area")
    desktop.key("Escape")
    assert reader.found == []


def test_search_statistics_and_looks(reader, sandbox):
    desktop = reader.desktop
    job.set_scene(desktop)
    job.open_dock(desktop)
    job.give_key(desktop, sandbox.key)
    job.draw_polygon(desktop)
    desktop.click("searchSummaryButton")
    desktop.wait("widget('searchPopup')", "the form is open")
    reader.look("the form")
    desktop.key("Escape")
    sandbox.inject("search", 429)
    desktop.click("searchButton")
    desktop.wait("widget('sceneStateTitle').text()", "it failed")
    reader.look("a search that failed", "injected status 429")
    job.search(desktop)
    desktop.wait("pictures_are_there()", "each scene in sight has its picture")
    reader.look("scenes")
    job.choose_scene(desktop)
    desktop.click("bandsButton")
    desktop.wait("widget('bandView')", "the bands are open")
    reader.look("bands")
    desktop.key("Escape")
    desktop.click("lookButton")
    desktop.wait("len(project.mapLayers()) == 1", "the look is on the map")
    reader.look("a look")
    reader.read("names of layers", "[layer.name() for layer in project.mapLayers().values()]")
    desktop.click("statisticsButton")
    reader.look("statistics are on their way")
    chart = "next(a for a in widget('statisticsButton').menu().actions())"
    desktop.wait(f"{chart}.isEnabled()", "the statistics have come")
    desktop.ask(f"{chart}.trigger()")
    desktop.wait("widget('EosdaChartDock')", "the chart is shown")
    reader.look("chart")
    desktop.ask("widget('EosdaChartDock').keep_as_table() and None")
    reader.read(
        "names of fields and layers",
        "[t for layer in project.mapLayers().values() for t in (layer.name(),"
        " *[f.alias() for f in getattr(layer, 'fields', list)()])]",
    )
    desktop.ask(
        "widget('EosdaChartDock').save_as(__import__('pathlib').Path('/no/where.png'), 'png')"
    )
    reader.says("a file that cannot be written", "No such file or directory", "where.png")
    assert reader.found == []


def test_downloads_and_what_is_done_with_layers(reader, sandbox, tmp_path):
    desktop = reader.desktop
    settings = "__import__('qgis').core.QgsSettings()"
    desktop.ask(f"{settings}.setValue('plugins/eosda_imagery/limits/budget', 2)")
    job.find_scenes(desktop, sandbox)
    job.choose_scene(desktop)
    sandbox.inject("create", 500)
    desktop.ask("iface.messageBar().clearWidgets()")
    desktop.click("downloadButton")
    desktop.wait("widget('orderQuestion')", "more than the budget is asked about")
    reader.look("a question about the budget")
    desktop.click("orderAnywayButton")
    reader.says("an order in doubt", "injected status 500")
    desktop.click("downloadsDrawerButton")
    desktop.click_row("jobView", 0)
    reader.look("the drawer", "injected status 500")
    press(desktop, "detailsJobAction")
    desktop.wait("widget('detailsDialog')", "the details are open")
    # The details are for whoever helps, in one language.
    details = desktop.ask("widget('detailsEdit').toPlainText()").splitlines()
    reader.look("details", *sorted(details, key=len, reverse=True), "injected status 500")
    desktop.key("Escape")
    press(desktop, "retryJobAction")
    desktop.wait("widget('retryQuestion')", "it is asked")
    reader.look("a question about money", "injected status 500")
    desktop.click("retryAnywayButton")
    desktop.wait("len(project.mapLayers()) == 1", "the raster is on the map")
    reader.says("on the map")
    exporter = "[o for o in widget('jobView').parent().children() if hasattr(o, '_ask_folder')][0]"
    desktop.ask(f"setattr({exporter}, '_ask_folder', lambda: {str(tmp_path)!r})")
    desktop.click_row("jobView", 0)
    press(desktop, "exportJobAction")
    reader.says("exported", tmp_path.name)
    layer = "list(project.mapLayers().values())[0]"
    reader.read("name and metadata", f"[{layer}.name(), {layer}.metadata().abstract()]")
    desktop.ask(f"iface.setActiveLayer({layer})")
    for name in LAYER_ACTIONS:
        desktop.ask(f"[action.trigger() for action in actions_of_ours({name!r})] and None")
        desktop.wait(
            "len(iface.messageBar().items()) > 0 or [w for w in QApplication.topLevelWidgets()"
            " if w.isVisible() and w.objectName() in ('detailsDialog',)]",
            f"{name} answers",
        )
        reader.look(name)
        desktop.ask("iface.messageBar().clearWidgets()")
        desktop.ask(
            "[w.close() for w in QApplication.topLevelWidgets()"
            " if w.objectName() == 'detailsDialog'] and None"
        )
    assert reader.found == []


LAYER_ACTIONS = (
    "eosdaAgainAction",
    "eosdaContrastAction",
    "eosdaChangeAction",
    "eosdaDetailsAction",
    "eosdaCommandAction",
)


def trigger(reader, name):
    """Choose an entry of a menu without its menu; what it opens may wait for an answer."""
    action = f"iface.mainWindow().findChild(QAction, {name!r})"
    reader.desktop.ask(f"QTimer.singleShot(0, {action}.trigger)")
