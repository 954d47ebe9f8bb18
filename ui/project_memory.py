"""What was chosen last and of late: searches and bands in the settings, the area in the project."""

from __future__ import annotations

import json
from functools import partial
from typing import Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ..core.aoi.geometry.measure import wgs84
from ..core.aoi.model import Aoi
from ..core.gil import json_text
from ..core.latest_task import LatestTask
from ..core.settings import Settings
from .area.panel import AoiPanel
from .bands.panel import BandPanel
from .recent_areas import LIGHT_VERTICES, RecentAreas, read_outline
from .scenes.panel import SearchPanel
from .widgets.controls import fill_menu

SCOPE = "eosda_imagery"
ENTRY = "aoi"
# Vertices: an outline of more, a megabyte in words, would make every save of the project slow.
MOST_VERTICES = 35_000
# Of searches.
MOST_RECENT = 10


def _record_of(aoi: Aoi) -> str:
    return json_text({"label": aoi.label, "geometry": aoi.to_geojson()})


class ProjectMemory(QObject):
    """Brings back what was chosen last, and keeps it.

    :param settings: hold what belongs to no project
    """

    def __init__(
        self,
        settings: Settings,
        aoi_panel: AoiPanel,
        search_panel: SearchPanel,
        band_panel: BandPanel,
        parent: Optional[QObject] = None,
    ):
        super().__init__(parent)
        self._settings = settings
        self._aoi_panel = aoi_panel
        self._search_panel = search_panel
        self._band_panel = band_panel
        # What puts a large area in words.
        self._writing = LatestTask(self)
        self._closed = False
        self._recall_choice()
        self._recall_area()
        RecentAreas(settings, aoi_panel, self)
        aoi_panel.aoi_changed.connect(self._keep_area)
        search_panel.started.connect(self._keep_recent)
        search_panel.recent_menu.aboutToShow.connect(self._fill_searches)
        QgsProject.instance().readProject.connect(self._recall_area)
        QgsProject.instance().cleared.connect(self._writing.cancel)

    def keep_choice(self) -> None:
        """Write the sensors, dates, limits and bands to the settings."""
        self._settings.last_choice = {
            "search": self._search_panel.form.choice(),
            "bands": self._band_panel.choice(),
        }

    def close(self) -> None:
        """Write what is to be kept; nothing is kept after it."""
        if self._closed:
            return
        self._closed = True
        self.keep_choice()
        self._writing.close()
        QgsProject.instance().readProject.disconnect(self._recall_area)
        QgsProject.instance().cleared.disconnect(self._writing.cancel)
        self._aoi_panel.aoi_changed.disconnect(self._keep_area)

    def _recall_choice(self) -> None:
        choice = self._settings.last_choice
        search, bands = choice.get("search"), choice.get("bands")
        if isinstance(search, dict):
            self._search_panel.form.restore(search)
            sensors = self._search_panel.form.choice()["datasets"]
            if sensors:
                self._band_panel.set_dataset(sensors[0])
        if isinstance(bands, dict):
            self._band_panel.restore(bands)

    def _recall_area(self, *_: object) -> None:
        """Take the area that the project holds; that of the project before has been forgotten."""
        text, known = QgsProject.instance().readEntry(SCOPE, ENTRY, "")
        if not known or not text:
            return
        try:
            record = json.loads(text)
        except ValueError:
            return
        geometry = read_outline(record)
        if geometry is not None:
            label = str(record.get("label") or self.tr("Area of the project"))
            self._aoi_panel.set_geometry(geometry, wgs84(), label)

    def _keep_area(self, aoi: Optional[Aoi]) -> None:
        """Write the area to the project; one of many vertices is put in words in a task."""
        # Let go of what is put in words: the area has changed.
        self._writing.cancel()
        if aoi is None or aoi.vertices > MOST_VERTICES:
            self._write_area("")
            return
        if aoi.vertices <= LIGHT_VERTICES:
            self._write_area(_record_of(aoi))
            return
        self._writing.start(
            self.tr("Keep the area of interest with the project"),
            lambda task: _record_of(aoi),
            self._write_area,
        )

    def _write_area(self, text: str) -> None:
        """Write what tells of the area to the project, unless that is what it holds already."""
        project = QgsProject.instance()
        before, known = project.readEntry(SCOPE, ENTRY, "")
        if not text:
            if known:
                project.removeEntry(SCOPE, ENTRY)
        elif text != before:
            project.writeEntry(SCOPE, ENTRY, text)

    # -- of late ----------------------------------------------------------------------------

    def _keep_recent(self) -> None:
        choice, settings = self._search_panel.form.choice(), self._settings
        others = [one for one in settings.recent_searches if one != choice]
        settings.recent_searches = [choice, *others][:MOST_RECENT]

    def _fill_searches(self) -> None:
        form, searches = self._search_panel.form, self._settings.recent_searches
        entries = [(form.title_of(one), partial(form.restore, one)) for one in searches]
        nothing = self.tr("None yet: they are kept with each search")
        fill_menu(self._search_panel.recent_menu, entries, nothing)
