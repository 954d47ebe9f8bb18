"""What was chosen last: sensors, limits and bands in the settings, the area in the project."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QObject

from ..core.aoi import AoiError, parse_text
from ..core.settings import Settings
from .search_form import form_choice, restore_form

if TYPE_CHECKING:
    from ..core.aoi import Aoi
    from .aoi_panel import AoiPanel
    from .band_panel import BandPanel
    from .search_panel import SearchPanel

SCOPE = "eosda_imagery"
ENTRY = "aoi"
# Characters: an outline beyond this would make every save of the project slow.
LONGEST_AREA = 1_000_000


class Memory(QObject):
    """Brings back what was chosen last, and keeps it.

    :param project: holds the area
    :param settings: hold the rest
    """

    def __init__(
        self,
        project: QgsProject,
        settings: Settings,
        aoi_panel: AoiPanel,
        search_panel: SearchPanel,
        band_panel: BandPanel,
        parent: Optional[QObject] = None,
    ):
        super().__init__(parent)
        self._project: Optional[QgsProject] = project
        self._settings = settings
        self._aoi_panel = aoi_panel
        self._search_panel = search_panel
        self._band_panel = band_panel
        self._recall_choice()
        self._recall_area()
        aoi_panel.aoi_changed.connect(self._keep_area)
        project.readProject.connect(self._recall_area)

    def keep_choice(self) -> None:
        """Write the sensors, limits and bands to the settings."""
        self._settings.last_choice = {
            "search": form_choice(self._search_panel),
            "bands": self._band_panel.choice(),
        }

    def close(self) -> None:
        """Write what is to be kept and let go of the project."""
        if self._project is None:
            return
        self.keep_choice()
        self._project.readProject.disconnect(self._recall_area)
        # Not to end in cyclic garbage with us (docs/architecture.md, "Traps").
        self._project = None

    def _recall_choice(self) -> None:
        choice = self._settings.last_choice
        search, bands = choice.get("search"), choice.get("bands")
        if isinstance(search, dict):
            restore_form(self._search_panel, search)
            sensors = form_choice(self._search_panel)["datasets"]
            if sensors:
                self._band_panel.set_dataset(sensors[0])
        if isinstance(bands, dict):
            self._band_panel.restore(bands)

    def _recall_area(self, *_: object) -> None:
        """Take the area that the project holds; one without leaves the area as it is."""
        if self._project is None:
            return
        text, known = self._project.readEntry(SCOPE, ENTRY, "")
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
        """Write the area to the project, unless that is what it holds already."""
        if self._project is None:
            return
        before, known = self._project.readEntry(SCOPE, ENTRY, "")
        text = ""
        if aoi is not None:
            text = json.dumps({"label": aoi.label, "geometry": aoi.to_geojson()})
        if not text or len(text) > LONGEST_AREA:
            if known:
                self._project.removeEntry(SCOPE, ENTRY)
        elif text != before:
            self._project.writeEntry(SCOPE, ENTRY, text)
