"""The drawer of the downloads in the real desktop, by clicks: parts, projects, and the way out."""

from tests.desktop import job
from tests.desktop.test_main_job import assert_clean
from tests.desktop.test_season import MESSAGE

STATE = "(widget('jobView').model().index(0, 0).data() or '')"


def begin(desktop, sandbox):
    """Go as far as Download, and open the drawer."""
    job.find_scenes(desktop, sandbox)
    job.choose_scene(desktop)
    desktop.click("downloadButton")
    desktop.click("downloadsDrawerButton")


def press(desktop, action):
    """Click a button above the list."""
    button = (
        "(lambda bar: bar.widgetForAction(next(a for a in bar.actions()"
        f" if a.objectName() == '{action}')))(widget('jobToolBar'))"
    )
    desktop.wait(f"{button}.isEnabled()", f"{action} can be pressed")
    desktop.click_on(button, action)


def rasters(desktop):
    return [layer["name"] for layer in job.layers(desktop)]


def walk_parts(desktop, sandbox, shot=job.no_shot):
    """Order two parts of which one fails, and put on the map what is here, twice."""
    settings = "__import__('qgis').core.QgsSettings()"
    desktop.ask(f"{settings}.setValue('plugins/eosda_imagery/limits/max_area_km2', 4.0)")
    sandbox.inject("create", 400)
    begin(desktop, sandbox)
    desktop.wait(f"'1 of 2 parts ready' in {STATE}", "one part has come, the other never will")
    desktop.click_row("jobView", 0)
    shot("a-part-failed")
    text = desktop.ask(
        "[a.text() for a in widget('jobToolBar').actions() if a.objectName() == 'addJobAction'][0]"
    )
    press(desktop, "addJobAction")
    desktop.wait(f"{MESSAGE}.startswith('On the map: ')", "it is said")
    shot("what-is-here")
    first = rasters(desktop)
    press(desktop, "addJobAction")
    desktop.wait(f"{MESSAGE}.startswith('Already on the map: ')", "it is said once more")
    return text, first, rasters(desktop)


def test_what_is_here_is_added_once_however_often_it_is_clicked(start, sandbox):
    with start() as desktop:
        text, first, second = walk_parts(desktop, sandbox)
        assert text == "Add what is here (1 of 2)"
        assert len(first) == 1
        assert first[0].endswith("(1 of 2 parts)")
        assert second == first
        assert_clean(desktop)


def walk_projects(desktop, sandbox, folder, shot=job.no_shot):
    """Order in one project, and look at it from another, and from the first again."""
    first = str(folder / "farm.qgs")
    desktop.ask(f"project.write({first!r})")
    begin(desktop, sandbox)
    desktop.wait(f"'preparing' in {STATE}", "it is ordered")
    desktop.ask("iface.newProject()")
    desktop.wait(f"'Ready' in {STATE}", "it is ready")
    elsewhere = desktop.ask(STATE)
    shot("of-another-project")
    there = rasters(desktop)
    desktop.ask(f"iface.addProject({first!r})")
    desktop.wait(f"'Ready: add to map' in {STATE}", "it is at home again")
    desktop.click_row("jobView", 0)
    press(desktop, "addJobAction")
    desktop.wait(f"'Ready, on the map' in {STATE}", "it is on the map")
    shot("at-home")
    return elsewhere, there, rasters(desktop)


def test_a_download_of_another_project_says_so_and_comes_back_to_its_own(start, sandbox, tmp_path):
    sandbox.configure(delay=3)
    with start() as desktop:
        elsewhere, there, at_home = walk_projects(desktop, sandbox, tmp_path)
        assert elsewhere.endswith("Ready, for the project farm: add to map")
        assert there == []
        assert len(at_home) == 1
        assert_clean(desktop)
    assert sandbox.count("create") == 1


def test_what_needs_the_user_is_seen_on_the_closed_drawer_and_mended_by_a_click(start, sandbox):
    sandbox.configure(delay=600)
    with start() as desktop:
        begin(desktop, sandbox)
        desktop.wait(f"'preparing' in {STATE}", "it is ordered")
    # After a restart there is no key: the one before was for that session only.
    with start() as desktop:
        job.open_dock(desktop)
        said = "widget('downloadsDrawerButton').text()"
        desktop.wait(f"'1 needs you' in {said}", "the badge says it")
        assert not desktop.ask("widget('downloadsDrawerButton').icon().isNull()")
        desktop.click("downloadsDrawerButton")
        desktop.click("mendButton")
        # QGIS's own dialog stops whoever asks it: it is looked at from a timer.
        desktop.wait(
            "any(w.objectName() == 'QgsOptionsBase' and w.isVisible()"
            " for w in QApplication.topLevelWidgets())",
            "the options are open",
        )
        desktop.key("Escape")
    assert sandbox.count("create") == 1
