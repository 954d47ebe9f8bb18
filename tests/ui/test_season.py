"""Statistics from the dock: one order fills the list, nothing is paid twice."""

import time
from dataclasses import replace

import pytest
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.settings.values import Budget, BudgetKind
from eosda_imagery.ui.scenes.list.model import SceneOrder, SceneRole
from eosda_imagery.ui.statistics import orders
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QAction, QLabel, QMessageBox, QToolTip

from tests.waiting import wait_for

from . import test_dock
from .test_dock import found, give_key

dock = test_dock.dock

FIELD = "POLYGON ((24.08 49.8, 24.085 49.8, 24.085 49.805, 24.08 49.805, 24.08 49.8))"
FIELDS = f"MULTI{FIELD[:8]}({FIELD[8:]}, ((24.1 49.8, 24.105 49.8, 24.105 49.805, 24.1 49.8)))"


def give_area(dock, sandbox, area=FIELD):
    """A key and an area."""
    give_key(dock, sandbox)
    geometry, crs = parse_text(area)
    dock.aoi_panel.set_geometry(geometry, crs, "Field 7")
    wait_for(lambda: dock.aoi_panel.aoi() is not None, "the area is taken")


def begin(dock, sandbox, area=FIELD):
    """An area, a key and a search of six weeks."""
    for _ in range(30):
        dock.engine._store.history.note("mt_stats", 0.1)
    give_area(dock, sandbox, area)
    form = dock.search_panel.form
    form._start.setDate(QDate(2026, 10, 20))
    form._end.setDate(QDate(2026, 11, 30))
    return found(dock)


def counted(dock):
    wait_for(lambda: dock.season.orders > 0, "the orders are counted")


def order_what_stays_away(dock, sandbox):
    """Order statistics that the service does not finish."""
    sandbox.configure(delay=3600)
    begin(dock, sandbox)
    counted(dock)
    dock.season_button.click()
    wait_for(lambda: any(v.jobs[0].task_id for v in dock.engine.views()), "it is ordered")


def filled(dock):
    wait_for(lambda: dock.season.is_ready, "the figures have come", 60)


def figures(view):
    model = view.model()
    return {row.hit.scene.view_id: model.figures(row) for row in model.rows()}


def test_one_order_fills_cloud_here_and_the_index_of_all_rows(dock, sandbox):
    view = begin(dock, sandbox)
    counted(dock)
    button = dock.season_button
    assert "1 order, about 3 requests." in button.toolTip()
    button.click()
    filled(dock)
    assert sandbox.count("create") == 1
    task = sandbox._world.tasks.all()[-1]
    told = {entry["view_id"]: entry for entry in task.document["result"]}
    assert len(told) > 3
    for view_id, here in figures(view).items():
        if view_id in told:
            assert here.cloud_is_here
            assert here.index == "NDVI"
    single = [row for row in view.model().rows() if len(row.found.tiles) == 1]
    for row in single:
        entry = told.get(row.hit.scene.view_id)
        if entry is not None:
            here = view.model().figures(row)
            assert here.cloud == pytest.approx(entry["cloud"])
            assert here.value == pytest.approx(entry["indexes"]["NDVI"]["average"])
    lines = [view.model().index(n, 0).data(int(SceneRole.LINES)) for n in range(3)]
    assert any("NDVI 0." in line.index for line in lines)
    assert "Already here: nothing to pay." in button.toolTip()
    button.click()
    assert sandbox.count("create") == 1


def test_figures_are_of_the_index_wanted_first_in_whichever_order_they_were_ordered(dock, sandbox):
    begin(dock, sandbox)
    dock.season_button.findChild(QAction, "ndmiStatisticsAction").setChecked(True)
    counted(dock)
    dock.season_button.click()
    filled(dock)
    choice, _ = dock.season._get_choice()
    wanted = choice.parameters.indices
    turned = replace(choice, parameters=replace(choice.parameters, indices=wanted[::-1]))
    dock.season._get_choice = lambda: (turned, "")
    said = []
    dock.season.figures_changed.connect(lambda *words: said.append(words))
    dock.season.refresh()
    filled(dock)
    assert sandbox.count("create") == 1
    (known, index) = said[-1]
    assert index == wanted[-1] != wanted[0]
    task = sandbox._world.tasks.all()[-1]
    for entry in task.document["result"]:
        average = entry["indexes"][index]["average"]
        assert known[entry["view_id"]].value == pytest.approx(average)


def test_the_list_is_sorted_and_filtered_by_what_came(dock, sandbox):
    view = begin(dock, sandbox)
    counted(dock)
    dock.season_button.click()
    filled(dock)
    model = view.model()
    dock.search_panel._sort.set_order(SceneOrder.INDEX)
    values = [model.figures(row).value for row in model.rows()]
    known = [value for value in values if value is not None]
    assert known == sorted(known, reverse=True) and len(known) > 2
    dock.search_panel._sort.set_order(SceneOrder.CLOUD)
    clouds = [model.figures(row).cloud for row in model.rows()]
    assert clouds == sorted(clouds)
    button = dock.season_button
    low, high = (button.findChild(object, f"{name}IndexSpin") for name in ("lowest", "highest"))
    assert (low.text(), high.text()) == ("any", "any")
    middle = round(sorted(known)[len(known) // 2], 2)

    def shown():
        values = (model.figures(row).value for row in model.rows())
        return sorted((value for value in values if value is not None), reverse=True)

    low.setValue(middle)
    assert shown() == [value for value in known if value >= middle - 1e-9] != known
    high.setValue(middle - 0.1)
    assert low.value() == high.value()
    assert "any" not in (low.text(), high.text())
    low.clear()
    assert shown() == [value for value in known if value <= middle - 0.1 + 1e-9] != known
    high.clear()
    assert shown() == known


def test_the_button_of_the_count_says_what_the_index_hides_and_shows_it(dock, sandbox):
    view = begin(dock, sandbox)
    counted(dock)
    dock.season_button.click()
    filled(dock)
    model, button = view.model(), dock.season_button
    dock.search_panel.form.set_limits(100, 0)
    all_of_them = model.rowCount()
    values = [model.figures(row).value for row in model.rows()]
    known = sorted(value for value in values if value is not None)
    button._low.setValue(known[0] + 0.01)
    button._high.setValue(known[-1] - 0.01)
    low, high = button._low.value(), button._high.value()
    hidden = all_of_them - model.rowCount()
    count = dock.search_panel._count

    def offer(text):
        count._fill()
        (action,) = [action for action in count._menu.actions() if action.text() == text]
        action.trigger()

    offer(f"NDVI {low:.2f} – {high:.2f} hides {hidden}")
    assert (button._low.limit(), button._high.limit()) == (None, None)
    assert model.rowCount() == all_of_them
    button._high.setValue(known[0] - 0.1)
    below = sum(value is None for value in values)
    count._fill()
    assert f"NDVI ≤ {button._high.value():.2f} hides {all_of_them - below}" in [
        action.text() for action in count._menu.actions()
    ]
    assert below == 0
    assert view.accessibleDescription().endswith(" Widen the limits of the index.")
    offer("Show all")
    assert model.rowCount() == model.found()


def test_a_day_of_the_chart_that_the_list_hides_leaves_no_other_one_chosen(dock, sandbox):
    """Else Download would order another day than the chart has in its ring."""
    view = begin(dock, sandbox)
    panel, selection = dock.search_panel, view.selectionModel()
    panel.form.set_limits(100, 0)
    cloudy = max(view.model().hits(), key=lambda hit: hit.scene.cloud).scene.view_id
    panel.form.set_limits(50, 0)
    panel.choose_scene(view.model().hits_at(view.model().index(0, 0))[0].scene.view_id)
    assert selection.hasSelection()
    panel.choose_scene(cloudy)
    assert not selection.hasSelection() and panel.selected_scenes() == []
    wait_for(lambda: QToolTip.text() == "What hides the others", "it is pointed out why")
    panel.form.set_limits(100, 0)
    panel.choose_scene(cloudy)
    assert cloudy in [hit.scene.view_id for hit in view.selected_hits()]


def test_limits_of_one_index_are_none_of_another(dock):
    button = dock.season_button
    told = []
    button.range_changed.connect(lambda low, high: told.append((low, high)))
    button._low.setValue(0.3)
    button.findChild(object, "nbrStatisticsAction").setChecked(True)
    assert told[-1] == (pytest.approx(0.3), None)
    button.findChild(object, "ndviStatisticsAction").setChecked(False)
    assert told[-1] == (None, None)


def test_what_was_ordered_before_is_there_at_the_next_search(dock, sandbox):
    begin(dock, sandbox)
    counted(dock)
    dock.season_button.click()
    filled(dock)
    dock.search_panel.clear()
    dock.aoi_panel.clear()
    wait_for(lambda: not dock.season.is_ready, "the figures are taken back")
    view = begin(dock, sandbox)
    filled(dock)
    assert any(here.value is not None for here in figures(view).values())
    assert sandbox.count("create") == 1


def test_an_area_of_two_polygons_has_a_line_for_each(dock, sandbox):
    lines = []
    dock.season.lines_changed.connect(lambda new, title: lines.append((new, title)))
    begin(dock, sandbox, FIELDS)
    counted(dock)
    assert "2 orders, about 6 requests." in dock.season_button.toolTip()
    dock.season_button.click()
    filled(dock)
    assert [line.area for line in lines[-1][0]] == ["Field 7 (1)", "Field 7 (2)"]
    assert lines[-1][1] == "Field 7"


def said(dock):
    """What the dock says on its line."""
    return dock.findChild(QLabel, "aoiStateLabel").text()


def test_one_over_the_limit_is_refused_in_words(dock, sandbox):
    dock._settings.max_area_km2 = 0.1
    begin(dock, sandbox)
    wait_for(lambda: "over the limit" in dock.season_button.toolTip(), "it is said")
    dock.season_button.click()
    assert "is over the limit of 0.1 km²" in said(dock)
    assert sandbox.count("create") == 0


def test_only_what_is_over_budget_is_asked_about(dock, sandbox):
    begin(dock, sandbox)
    counted(dock)
    dock._settings.budget = Budget(2, BudgetKind.IN_ALL)
    dock.season._on_usage(1)
    dock.season_button.click()
    (box,) = dock.findChildren(QMessageBox, "statisticsQuestion")
    assert "about 3 requests; 1 of 2 are left" in box.text()
    assert sandbox.count("create") == 0
    box.findChild(object, "orderStatisticsButton").click()
    filled(dock)
    assert sandbox.count("create") == 1


def test_two_clicks_are_one_order(dock, sandbox):
    begin(dock, sandbox)
    counted(dock)
    dock.season_button.click()
    dock.season_button.click()
    filled(dock)
    assert sandbox.count("create") == 1


def test_a_click_returns_at_once(dock, sandbox):
    begin(dock, sandbox)
    counted(dock)
    begun = time.perf_counter()
    dock.season_button.click()
    assert time.perf_counter() - begun < 0.05
    filled(dock)


def test_what_fails_is_said(dock, sandbox):
    sandbox.configure(fail_tasks="no such area")
    begin(dock, sandbox)
    counted(dock)
    dock.season_button.click()
    wait_for(lambda: "have not come" in said(dock), "it is said", 60)
    assert "no such area" in said(dock)


def test_what_was_stopped_after_it_was_paid_goes_on_at_a_click(dock, sandbox):
    order_what_stays_away(dock, sandbox)
    (view,) = dock.engine.views()
    dock.engine.cancel([view.download.id])
    wait_for(lambda: not dock.season.is_under_way, "it is seen to have stopped")
    assert dock.season.orders == 0
    sandbox.configure(delay=0)
    assert "Already here" not in dock.season_button.toolTip()
    dock.season_button.click()
    filled(dock)
    assert sandbox.count("create") == 1


def test_what_other_orders_bring_costs_nothing_more(dock, sandbox):
    """Of two polygons one is under way by itself."""
    order_what_stays_away(dock, sandbox)
    geometry, crs = parse_text(FIELDS)
    dock.aoi_panel.set_geometry(geometry, crs, "Both")
    wait_for(lambda: dock.season.orders == 1, "the other is still to be ordered")
    assert sandbox.count("create") == 1


def test_indices_that_the_sensor_cannot_make_say_what_is_missing(dock, sandbox):
    button = dock.season_button
    button.set_sensors(("landsat8",))
    ndre = button.findChild(object, "ndreStatisticsAction")
    assert not ndre.isEnabled()
    assert "NDRE needs red edge" in ndre.toolTip()
    for name in ("ndmi", "nbr"):
        button.findChild(object, f"{name}StatisticsAction").setChecked(True)
    assert button.indices() == ("NDVI", "NDMI", "NBR")
    assert "Three are chosen" in button.findChild(object, "eviStatisticsAction").toolTip()


def test_another_project_takes_the_figures_back(dock, sandbox):
    view = begin(dock, sandbox)
    counted(dock)
    dock.season_button.click()
    filled(dock)
    dock._on_project_closed()
    assert not dock.season.is_ready
    assert view.model().rowCount() == 0


def test_nothing_is_ordered_of_days_without_a_scene(dock, sandbox):
    """A search says so for one request; an order would say it for three."""
    said = []
    dock.season.notice.connect(lambda text, level: said.append(text))
    give_area(dock, sandbox)
    counted(dock)
    button, form = dock.season_button, dock.search_panel.form
    assert "Search for scenes first." in button.toolTip()
    button.click()
    assert said[-1] == "Search for scenes first."
    form._start.setDate(QDate(2020, 1, 1))
    form._end.setDate(QDate(2020, 2, 1))
    dock.search_panel.search()
    nothing = "The search has found no scene of these days over the area."
    wait_for(lambda: nothing in button.toolTip(), "the search has ended")
    assert said[-1] == ""
    counted(dock)
    button.click()
    assert said[-1] == nothing
    # Days with scenes take it back.
    form._start.setDate(QDate(2026, 10, 20))
    form._end.setDate(QDate(2026, 11, 30))
    found(dock)
    assert said[-1] == ""
    counted(dock)
    assert "1 order, about 3 requests." in button.toolTip()
    # Another area, of which nothing is known yet, has to be searched for.
    elsewhere, crs = parse_text("POLYGON ((3 10, 3.01 10, 3 10.01, 3 10))")
    dock.aoi_panel.set_geometry(elsewhere, crs, "")
    wait_for(lambda: "The area has changed" in button.toolTip(), "it is another area")
    counted(dock)
    button.click()
    assert "The area has changed: search again." in said[-1]
    assert sandbox.count("create") == 0


def test_scenes_that_only_lie_between_the_polygons_are_none_of_them(dock, sandbox):
    """Of several polygons what encloses them is searched; statistics are of the polygons."""
    west, east = (
        "((23.4 49.8, 23.41 49.8, 23.4 49.81, 23.4 49.8))",
        "((24.9 49.8, 24.91 49.8, 24.9 49.81, 24.9 49.8))",
    )
    give_area(dock, sandbox, f"MULTIPOLYGON({west}, {east})")
    counted(dock)
    dock.search_panel.search()
    nothing = "The search has found no scene of these days over the area."
    wait_for(lambda: nothing in dock.season_button.toolTip(), "the search has ended")
    assert dock.search_panel._model.hits()
    dock.season_button.click()
    assert sandbox.count("create") == 0


def test_a_search_that_could_not_be_read_whole_says_nothing_of_scenes(dock, sandbox):
    unreadable = {"results": [{"view_id": 5}], "meta": {"found": 1}}
    sandbox.inject("search", "wrong_shape", json=unreadable)
    give_area(dock, sandbox)
    counted(dock)
    dock.search_panel.search()
    price = "1 order, about 3 requests."
    wait_for(lambda: price in dock.season_button.toolTip(), "the search has ended")
    dock.season_button.click()
    wait_for(lambda: sandbox.count("create") == 1, "it is ordered")


def test_features_each_for_itself_have_lines_under_their_own_names(dock, sandbox):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "Fields", "memory")
    west = 24.08
    for name in ("North", "South"):
        feature = QgsFeature(layer.fields())
        feature["name"] = name
        # They touch: as one area they would be one polygon.
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 49.8, west + 0.005, 49.805)))
        layer.dataProvider().addFeature(feature)
        west += 0.005
    QgsProject.instance().addMapLayer(layer)
    lines = []
    dock.season.lines_changed.connect(lambda new, title: lines.append([line.area for line in new]))
    begin(dock, sandbox)
    dock.aoi_panel.sources.take_layer(layer)
    wait_for(lambda: "Fields" in dock.aoi_panel.aoi().label, "the layer is read")
    found(dock)
    wait_for(lambda: dock.season.orders == 1, "as one area it is one polygon")
    each = dock.findChild(QAction, "aoiEachAction")
    each.setChecked(True)
    wait_for(lambda: dock.season.orders == 2, "each has an order")
    dock.season_button.click()
    filled(dock)
    assert lines[-1] == ["North", "South"]
    assert sandbox.count("create") == 2
    # The same features in another order are the same content, under their own names.
    again = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "Turned", "memory")
    for feature in reversed(list(layer.getFeatures())):
        again.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(again)
    dock.aoi_panel.sources.take_layer(again)
    wait_for(lambda: "Turned" in dock.aoi_panel.aoi().label, "the layer is read")
    filled(dock)
    assert lines[-1] == ["North", "South"]
    assert sandbox.count("create") == 2
    each.setChecked(False)
    wait_for(lambda: dock.season.orders == 1, "of the one area nothing is here")
    each.setChecked(True)
    filled(dock)
    assert lines[-1] == ["North", "South"]
    assert sandbox.count("create") == 2


def test_what_the_service_left_out_is_said(dock, sandbox, monkeypatch):
    begin(dock, sandbox)
    counted(dock)
    read = "eosda_imagery.ui.statistics.orders.seasons_of"
    honest = orders.seasons_of
    monkeypatch.setattr(
        read,
        lambda *given, **named: [
            replace(season, errors=("S2/1: no data", "S2/1: no data"), unread=2)
            for season in honest(*given, **named)
        ],
    )
    dock.season_button.click()
    filled(dock)
    assert said(dock) == (
        "Scenes that could not be read and were left out: 2. EOSDA left scenes out: S2/1: no data"
    )
