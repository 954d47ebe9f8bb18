"""The dock: area, search, scenes, bands and price in one column, the downloads in a drawer."""

from __future__ import annotations

from functools import partial
from typing import Callable, List, Optional, Sequence, Tuple

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..api.datasets import DATASETS, band
from ..api.models import Scene
from ..core.aoi.geometry.measure import wgs84
from ..core.aoi.model import Aoi
from ..core.jobs.drivers.desktop_driver import DesktopDriver
from ..core.jobs.model import StatisticsParameters
from ..core.layers.record import RequestRecord
from ..core.orders.selection import Selection
from ..core.settings import SessionKey, Settings
from .area.panel import AoiPanel
from .bands.panel import BandPanel
from .downloads.drawer import DownloadsDrawer
from .header import Header
from .map.view import GetCanvas
from .options.key_button import KeyButton
from .options.key_in_use import KeyPlace, key_place
from .options.key_panel import KeyPanel
from .order.bar import OrderBar
from .project_memory import ProjectMemory
from .scene_states import SceneStates
from .scenes.panel import SearchPanel
from .scenes.preview_menu import PreviewButton
from .statistics.orders import SeasonChoice, SeasonOrders
from .statistics.season_button import SeasonButton
from .widgets.dialogs import HelpDialog, open_by_f1
from .widgets.texts import usage_text

# Pixels: the list of scenes is to have the height.
MARGIN = 2
SPACING = 2


class EosdaImageryDock(QgsDockWidget):
    """Everything the plugin shows, in one column; the parts tell those outside for themselves.

    :param project_mark: names the open project, for the layers to come back to
    """

    def __init__(
        self,
        get_canvas: GetCanvas,
        engine: DesktopDriver,
        settings: Settings,
        session_key: SessionKey,
        project_mark: Callable[[], str],
        parent: Optional[QWidget] = None,
    ):
        super().__init__(parent)
        self.setObjectName("EosdaImageryDock")
        self.setWindowTitle(self.tr("EOSDA Imagery"))
        self._engine = engine
        self._settings = settings
        self._session_key = session_key
        self._project_mark = project_mark
        self._scenes: List[Scene] = []
        self._make_panels(get_canvas)
        self._make_layout()
        self._connect()
        self._memory = ProjectMemory(
            settings, self.aoi_panel, self.search_panel, self.band_panel, self
        )
        self.connection_changed()

    # -- building ---------------------------------------------------------------------------

    def _make_panels(self, get_canvas: GetCanvas) -> None:
        # From the top down, as on the screen: that is the order of the tab key.
        self.key_button = KeyButton(self._settings, self._session_key, self)
        self.header = Header(self.key_button, self)
        self.key_panel = KeyPanel(self._settings, self._session_key, self)
        self.aoi_panel = AoiPanel(get_canvas, self)
        self.search_panel = SearchPanel(self.aoi_panel.aoi, self._engine.options, get_canvas, self)
        self.season_button = SeasonButton(self)
        self.search_panel.add_to_row(self.season_button)
        self.band_panel = BandPanel(self)
        self.preview_button = PreviewButton(
            self.aoi_panel.aoi, self._engine.options, get_canvas, self
        )
        self.order_bar = OrderBar(
            self._engine,
            self._settings,
            self._choice,
            self._project_mark,
            self.preview_button,
            self,
        )
        self.order_bar.menu.addSeparator()
        sources = self.aoi_panel.sources
        self.order_bar.menu.addActions([sources.each_action, sources.shared_action])
        self.drawer = DownloadsDrawer(self._engine, self)
        self.downloads_panel = self.drawer.panel
        self.scene_states = SceneStates(self._engine, self.aoi_panel.aoi, self.search_panel, self)
        self.season = SeasonOrders(
            self._engine,
            self._settings,
            self._season_choice,
            self.search_panel.lack,
            self._project_mark,
            self,
        )
        self.aoi_panel.drop.watch(self)

    def _make_layout(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        # Title and tabs have margins of their own: at 1366 by 768 five days are to be in sight in
        # dark themes, too, whose buttons are higher.
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.header)
        column.addWidget(self.key_panel)
        column.addWidget(self.aoi_panel)
        column.addWidget(self.search_panel, 3)
        column.addWidget(self.band_panel)
        column.addWidget(self.order_bar)
        column.addWidget(self.drawer, 2)
        self.setWidget(content)

    def _connect(self) -> None:
        for part, page in (
            (self.key_panel, "first-download.md"),
            (self.aoi_panel, "areas.md"),
            (self.search_panel, "choosing-a-day.md"),
            (self.band_panel, "indices-and-charts.md"),
            (self.order_bar, "costs-and-key.md"),
            (self.downloads_panel, "trouble.md"),
        ):
            open_by_f1(part, page)
        for part, source in (
            (self.search_panel, "search"),
            (self.preview_button, "preview"),
            (self.season, "statistics"),
        ):
            part.notice.connect(partial(self.aoi_panel.state_line.notice, source))
            part.needs_key.connect(self.key_panel.ask)
        self.aoi_panel.aoi_changed.connect(self._on_aoi_changed)
        self.aoi_panel.features_changed.connect(self._show_cost)
        self.search_panel.scenes_selected.connect(self._on_scenes_selected)
        self.search_panel.look_wanted.connect(self.preview_button.look)
        self.search_panel.searched.connect(partial(self._engine.count_request, "search"))
        self.search_panel.looked.connect(partial(self._engine.count_request, "preview"))
        self._connect_season()
        self.band_panel.changed.connect(self._show_cost)
        self.preview_button.asked.connect(partial(self._engine.count_request, "preview"))
        self.order_bar.downloads_wanted.connect(lambda: self.drawer.set_open(True))
        self.order_bar.taken.connect(lambda: self._memory.keep_choice())
        self.header.help_requested.connect(lambda: HelpDialog(self, self._help_page()).show())
        self.key_panel.checked.connect(partial(self._engine.count_request, "check"))
        self.key_panel.given_up.connect(self.connection_changed)
        self.key_button.change_wanted.connect(self.key_panel.ask)
        for part in (self.key_button, self.key_panel):
            part.key_changed.connect(self._on_key_changed)
        self._engine.usage_changed.connect(self._on_usage)
        QgsProject.instance().cleared.connect(self._on_project_closed)
        self.visibilityChanged.connect(self._show_on_map)

    def _connect_season(self) -> None:
        self.search_panel.asked_changed.connect(self._on_asked)
        # What is found, or out of date, is another thing.
        self.search_panel.notice.connect(self._show_season_state)
        self.season_button.clicked.connect(self.season.order)
        self.season_button.indices_changed.connect(self.season.refresh)
        self.season_button.range_changed.connect(self.search_panel.set_index_range)
        self.search_panel.any_index_wanted.connect(self.season_button.show_any_value)
        self.aoi_panel.features_changed.connect(self.season.refresh)
        self.season.changed.connect(self._show_season_state)
        self.season.figures_changed.connect(self.search_panel.set_statistics)

    def _show_on_map(self) -> None:
        """Take the outlines off the map while the dock is closed; behind another tab they stay."""
        on_map = not self.isHidden()
        self.aoi_panel.set_on_map(on_map)
        self.search_panel.set_on_map(on_map)

    def dispose(self) -> None:
        """Take everything back from the map and stop what runs."""
        QgsProject.instance().cleared.disconnect(self._on_project_closed)
        self.visibilityChanged.disconnect(self._show_on_map)
        self._memory.close()
        self.order_bar.dispose()
        self.season.close()
        self.preview_button.dispose()
        self.search_panel.dispose()
        self.aoi_panel.dispose()

    def take_focus(self) -> None:
        """Put the focus where the user goes on: the key, the area, or the search."""
        if self.key_panel.isVisibleTo(self):
            self.key_panel.setFocus()
        elif self.aoi_panel.aoi() is None:
            self.aoi_panel.setFocus()
        else:
            self.search_panel.take_focus()

    def _help_page(self) -> str:
        """Return the page of the guide about what the user is at."""
        if self.key_panel.isVisibleTo(self) or self.aoi_panel.aoi() is None:
            return "first-download.md"
        return "choosing-a-day.md"

    # -- the key ----------------------------------------------------------------------------

    def connection_changed(self) -> None:
        """Take up a changed key, address or limit."""
        if key_place(self._settings, self._session_key) is KeyPlace.NOWHERE:
            self.key_panel.ask(take_focus=False)
        else:
            self.key_panel.put_away()
        self.aoi_panel.set_area_limit(self._settings.max_area_km2)
        self._on_aoi_changed(self.aoi_panel.aoi())

    def _on_key_changed(self) -> None:
        self._engine.connection_changed()
        self.connection_changed()

    # -- what is chosen ---------------------------------------------------------------------

    def _on_aoi_changed(self, aoi: Optional[Aoi]) -> None:
        self.search_panel.set_aoi(aoi)
        self.scene_states.refresh()
        self.season.refresh()
        self._show_cost()

    def _on_scenes_selected(self, scenes: Sequence[Scene]) -> None:
        self._scenes = list(scenes)
        if scenes:
            self.band_panel.set_dataset(scenes[0].dataset, scenes[0].view_id)
            self.band_panel.set_others(scene.dataset for scene in scenes)
        self._show_cost()

    # -- statistics -------------------------------------------------------------------------

    def _on_asked(self) -> None:
        self.season_button.set_sensors(self.search_panel.asked()[0])
        self.season.refresh()

    def _season_choice(self) -> Tuple[Optional[SeasonChoice], str]:
        """Return what statistics are wanted of now, or None and what is missing."""
        aoi, indices = self.aoi_panel.aoi(), self.season_button.indices()
        sensors, (first, last) = self.search_panel.asked()
        if aoi is None:
            return None, self.tr("Draw or choose an area first.")
        if not sensors:
            return None, self.tr("Choose at least one sensor.")
        if not indices:
            return None, self.tr("Choose an index in the menu of this button first.")
        features = self.aoi_panel.features()
        each = features.each if features is not None else None
        season = StatisticsParameters(indices, tuple(sensors), first, last)
        return SeasonChoice(aoi, season, each), ""

    def _show_season_state(self) -> None:
        self.season_button.show_state(self.season.price_text(), self.season.is_ready)

    # -- the order --------------------------------------------------------------------------

    def _missing(self) -> str:
        """Say what is still to be chosen, in the order of the dock; empty for nothing."""
        if self.aoi_panel.aoi() is None:
            return self.tr("Draw or choose an area first.")
        if not self._scenes:
            return self.tr("Search, then choose a scene.")
        if not self.band_panel.bands():
            return self.tr("Choose at least one band.")
        if not all(self.band_panel.bands_by_dataset().values()):
            return self.tr("Choose a preset that all sensors chosen have, or days of one sensor.")
        return ""

    def _choice(self) -> Tuple[Optional[Selection], str]:
        """Return what is chosen on screen now, or None and what is missing."""
        missing, aoi = self._missing(), self.aoi_panel.aoi()
        if missing or aoi is None:
            return None, missing
        features = self.aoi_panel.features()
        choice = Selection(
            aoi,
            tuple(self._scenes),
            self.band_panel.bands(),
            self.band_panel.merge(),
            self.band_panel.metadata(),
            self.band_panel.preset(),
            features.each if features is not None else None,
            self.band_panel.bands_by_dataset(),
        )
        return choice, ""

    def _show_cost(self) -> None:
        self.preview_button.set_choice(
            self._scenes, self.band_panel.bands(), self.band_panel.preset()
        )
        self.order_bar.refresh()

    def choose_like(self, record: RequestRecord) -> None:
        """Take up the area, the sensor and the bands of a layer's record, to search anew.

        :raises AoiError: its area is none
        """
        area = record.area(self.tr("Area of a layer"))
        crs = wgs84()
        self.aoi_panel.set_geometry(area.geometry, crs, area.label, by_user=True)
        choice = self.band_panel.choice()
        dataset = DATASETS.get(record.dataset)
        extra = [name for name in record.bands if band(dataset, name) is None]
        choice["datasets"][record.dataset] = {
            "preset": record.preset,
            "bands": [name for name in record.bands if name not in extra],
            "extra": ", ".join(extra),
        }
        choice["merge"] = record.merge
        choice["metadata"] = ", ".join(record.metadata)
        self.band_panel.set_dataset(record.dataset)
        self.band_panel.restore(choice)
        self.search_panel.form.set_datasets([record.dataset])

    def _on_project_closed(self) -> None:
        """Forget what was chosen, clicked and asked for: it belongs to the project before."""
        self.order_bar.give_up()
        self.preview_button.give_up()
        self.search_panel.clear()
        self.aoi_panel.clear()

    # -- small things -----------------------------------------------------------------------

    def _on_usage(self, used: Optional[int]) -> None:
        self.header.usage.setText(usage_text(used, self._settings.budget))
