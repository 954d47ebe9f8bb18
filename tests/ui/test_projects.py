"""What is chosen, clicked and found belongs to the project it was chosen in (issue 12, money)."""

import math

import pytest
from eosda_imagery.ui.widgets.quiet_time import QuietTime
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from tests.waiting import wait_for, wait_until_at_rest

from .test_dock import _scene, choose, dock, found, give_area, give_key  # noqa: F401 - a fixture

LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.fixture
def chosen(dock, sandbox):  # noqa: F811
    """The dock with an area, scenes found and one chosen, its price known."""
    give_key(dock, sandbox)
    give_area(dock, sandbox)
    dock.view = found(dock)
    choose(dock.view, 0)
    wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")
    return dock


def orders(dock, sandbox):  # noqa: F811
    """Let what is under way come to its end; tell what was ordered."""
    wait_until_at_rest(dock.engine)
    return sandbox.count("create"), dock.engine.views()


def test_a_new_project_forgets_area_scenes_and_choice(chosen, sandbox):
    QgsProject.instance().clear()
    assert chosen.aoi_panel.aoi() is None
    assert chosen.view.model().rowCount() == 0
    assert chosen.search_panel.selected_scenes() == []
    assert not chosen.order_bar.download_button.isEnabled()
    assert chosen.order_bar.cost_label.text() == "Draw or choose an area first."
    assert not chosen.preview_button.isEnabled()
    chosen.order_bar.download_button.click()
    chosen.order_bar._on_download()
    assert orders(chosen, sandbox) == (0, [])


def test_what_was_clicked_is_not_ordered_once_its_project_is_closed(chosen, sandbox):
    chosen.order_bar.download_button.click()
    QgsProject.instance().clear()
    assert orders(chosen, sandbox) == (0, [])


def test_a_question_goes_with_its_project(chosen, sandbox):
    from eosda_imagery.core.settings import Settings
    from eosda_imagery.core.settings.values import Budget, BudgetKind

    Settings().budget = Budget(1, BudgetKind.IN_ALL)
    chosen.order_bar.download_button.click()
    box = chosen.findChild(QMessageBox, "orderQuestion")
    assert box.isVisible()
    QgsProject.instance().clear()
    assert not box.isVisible()
    assert orders(chosen, sandbox) == (0, [])


def test_a_large_area_under_way_is_not_written_into_the_next_project(dock, sandbox):  # noqa: F811
    """Of more than 1,000 vertices it is made in a task, which the next project may overtake."""
    ring = [QgsPointXY(24 + 0.05 * math.cos(i / 1000), 49 + 0.05 * math.sin(i / 1000))
            for i in range(6283)]  # fmt: skip
    dock.aoi_panel.set_geometry(QgsGeometry.fromPolygonXY([ring]), LONLAT, "large")
    assert dock.aoi_panel.aoi() is None
    QgsProject.instance().clear()
    orders(dock, sandbox)
    assert dock.aoi_panel.aoi() is None
    assert QgsProject.instance().readEntry("eosda_imagery", "aoi", "") == ("", False)


def test_a_search_under_way_finds_nothing_for_the_next_project(chosen, sandbox):
    sandbox.inject("search", "stall_before")
    sent = sandbox.count("search")
    chosen.search_panel.search()
    wait_for(lambda: sandbox.count("search") == sent + 1, "it is sent")
    QgsProject.instance().clear()
    sandbox.release()
    orders(chosen, sandbox)
    assert chosen.view.model().rowCount() == 0


def test_the_order_is_made_of_what_holds_at_the_click(chosen, sandbox):
    """Saved under a name between the price and the click: the layers come back to that file."""
    chosen.order_bar._project_mark = lambda: "/data/saved.qgs"
    chosen.order_bar.download_button.click()
    wait_for(lambda: chosen.engine.views(), "it is ordered")
    (view,) = chosen.engine.views()
    assert view.download.project == "/data/saved.qgs"
    # No order of this test reaches the service in the next one.
    wait_for(lambda: all(view.ready for view in chosen.engine.views()), "it is ready")


def test_another_folder_at_the_click_is_a_new_price_and_no_order(chosen, sandbox, tmp_path):
    from eosda_imagery.core.settings import Settings

    Settings().max_area_km2 = 0.05
    chosen.order_bar.download_button.click()
    assert not chosen.order_bar.download_button.isEnabled()
    assert orders(chosen, sandbox) == (0, [])
    wait_for(chosen.order_bar.download_button.isEnabled, "there is a new price")
    assert not chosen.order_bar.cost_label.text().startswith("1 order,")


def test_each_project_opens_with_its_own_area_or_none(chosen, tmp_path):
    project = QgsProject.instance()
    first, second = str(tmp_path / "first.qgs"), str(tmp_path / "second.qgs")
    assert project.write(first)
    project.clear()
    assert project.write(second)
    assert project.read(first)
    wait_for(lambda: chosen.aoi_panel.aoi() is not None, "its area is there")
    assert chosen.aoi_panel.aoi().label == "Test area"
    assert project.read(second)
    assert chosen.aoi_panel.aoi() is None
    # An area that was removed is not there when the project is opened again.
    assert project.read(first)
    wait_for(lambda: chosen.aoi_panel.aoi() is not None, "its area is there")
    chosen.aoi_panel.clear()
    assert project.write(first)
    assert project.read(first)
    assert chosen.aoi_panel.aoi() is None


def test_many_orders_in_one_click_are_asked_about(dock, sandbox):  # noqa: F811
    give_key(dock, sandbox)
    box = QgsGeometry.fromWkt("POLYGON((24 49,25 49,25 49.6,24 49.6,24 49))")
    dock.aoi_panel.set_geometry(box, LONLAT, "Large area")
    wait_for(lambda: dock.aoi_panel.aoi() is not None, "the area is taken")
    dock._on_scenes_selected([_scene()])
    wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")
    count = int(dock.order_bar.cost_label.text().split(" · ")[1].split()[0])
    assert count > 20
    dock.order_bar.download_button.click()
    asked = dock.findChild(QMessageBox, "orderQuestion")
    assert asked.text().startswith(f"This sends {count} orders, about {3 * count} requests.")
    assert asked.defaultButton() is asked.button(asked.StandardButton.Cancel)
    assert dock.engine.views() == []
    asked.findChild(QPushButton, "orderAnywayButton").click()
    wait_for(lambda: dock.engine.views(), "all of them are ordered")
    (view,) = dock.engine.views()
    assert len(view.jobs) == count
    dock.engine.cancel([view.download.id])
    wait_for(lambda: not any(view.active for view in dock.engine.views()), "they are cancelled")


def test_a_click_right_after_the_price_has_risen_does_nothing(chosen, sandbox):
    bar, now = chosen.order_bar, [100.0]
    bar._quiet = QuietTime(lambda: now[0])
    dearer = bar._answer
    bar._answer = None
    bar._on_answer(_free(dearer))
    bar._on_answer(dearer)
    bar.download_button.click()
    assert orders(chosen, sandbox) == (0, [])
    now[0] += 0.5
    bar.download_button.click()
    wait_for(lambda: any(view.ready for view in chosen.engine.views()), "it is ordered")
    assert sandbox.count("create") == 1


def _free(answer):
    """The same with nothing to order."""
    from dataclasses import replace

    return replace(answer, plan=replace(answer.plan, downloads=(), boxes_m2=()), found=())
