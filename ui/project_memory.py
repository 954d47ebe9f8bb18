"""What was chosen last and of late: searches and bands in the settings, the area in the project."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu

from ..core.aoi.errors import AoiError
from ..core.aoi.formats.text import parse_text
from ..core.gil import json_text
from ..core.latest_task import LatestTask
from ..core.settings import Settings
from .widgets.texts import area_text

if TYPE_CHECKING:
    from ..core.aoi.model import Aoi
    from .area.panel import AoiPanel
    from .bands.panel import BandPanel
    from .scenes.panel import SearchPanel

SCOPE = "eosda_imagery"
ENTRY = "aoi"
# Vertices: an outline of more, a megabyte in words, would make every save of the project slow.
MOST_VERTICES = 35_000
# Up to so many vertices an area is put in words within a few milliseconds; one of more has at
# least eight characters a vertex, which is too long for the menu.
LIGHT_VERTICES = 2_500
# Of areas and of searches; an outline of more characters is none to call back.
MOST_RECENT = 10
LONGEST_RECENT_AREA = 20_000


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
        aoi_panel.aoi_changed.connect(self._keep_area)
        search_panel.started.connect(self._keep_recent)
        aoi_panel.recent_menu.aboutToShow.connect(self._fill_areas)
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
            geometry, _crs = parse_text(json.dumps(record["geometry"]))
            label = str(record.get("label") or self.tr("Area of the project"))
        except (AoiError, ValueError, TypeError, KeyError, AttributeError):
            # Written by hand, or by another version: no area is better than a wrong one.
            return
        lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
        self._aoi_panel.set_geometry(geometry, lonlat, label)

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
        """Remember what is being searched for, and where."""
        settings = self._settings
        settings.recent_searches = _newest_first(
            self._search_panel.form.choice(), settings.recent_searches, lambda one: one
        )
        aoi = self._aoi_panel.aoi()
        if aoi is None or aoi.vertices > LIGHT_VERTICES:
            return
        area = {"label": aoi.label, "km2": aoi.area_km2, "geometry": aoi.to_geojson()}
        if len(json.dumps(area)) <= LONGEST_RECENT_AREA:
            settings.recent_areas = _newest_first(
                area, settings.recent_areas, lambda one: json.dumps(one.get("geometry"))
            )

    def _fill_areas(self) -> None:
        menu = self._aoi_panel.recent_menu
        self._fill(menu, self._settings.recent_areas, self._area_text, self._take_area)

    def _fill_searches(self) -> None:
        form = self._search_panel.form
        menu = self._search_panel.recent_menu
        self._fill(menu, self._settings.recent_searches, form.title_of, form.restore)

    def _fill(
        self,
        menu: QMenu,
        entries: Sequence[Dict[str, Any]],
        title_of: Callable[[Mapping[str, Any]], str],
        take: Callable[[Mapping[str, Any]], None],
    ) -> None:
        menu.clear()
        for entry in entries:
            # An ampersand would be taken for the mark of a shortcut.
            action = menu.addAction(title_of(entry).replace("&", "&&"))
            action.triggered.connect(lambda _checked, entry=entry: take(entry))
        if not entries:
            menu.addAction(self.tr("None yet: they are kept with each search")).setEnabled(False)

    def _area_text(self, area: Mapping[str, Any]) -> str:
        label = str(area.get("label") or self.tr("Area"))
        km2 = area.get("km2")
        if not isinstance(km2, (int, float)):
            return label
        return f"{label}, {area_text(float(km2))}"

    def _take_area(self, area: Mapping[str, Any]) -> None:
        try:
            geometry, _crs = parse_text(json.dumps(area.get("geometry")))
        except (AoiError, ValueError, TypeError):
            # Written by hand, or by another version: no area is better than a wrong one.
            return
        lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
        self._aoi_panel.set_geometry(geometry, lonlat, str(area.get("label") or self.tr("Area")))
        self._aoi_panel.zoom()


def _newest_first(
    entry: Dict[str, Any],
    entries: Sequence[Dict[str, Any]],
    same: Callable[[Dict[str, Any]], Any],
) -> List[Dict[str, Any]]:
    """Put an entry at the top of a list that names nothing twice and does not grow for ever."""
    others = [one for one in entries if same(one) != same(entry)]
    return [entry, *others][:MOST_RECENT]
