"""Areas of late in the settings of the profile: what the user has drawn, chosen, dropped or pasted.

What a project brings along is not among them: it may be somebody else's.
"""

from __future__ import annotations

import json
from functools import partial
from itertools import chain, count
from typing import AbstractSet, Any, Mapping, Optional

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QLocale, QObject

from ..core.aoi.errors import AoiError
from ..core.aoi.formats.text import parse_text
from ..core.aoi.geometry.measure import wgs84
from ..core.aoi.model import Aoi
from ..core.settings import Settings
from .area.panel import AoiPanel
from .map.tools import LONGEST_NAME
from .widgets.controls import fill_menu
from .widgets.texts import area_text

MOST_RECENT_AREAS = 20
# Up to so many vertices an area is put in words within a few milliseconds; one of more has at
# least eight characters a vertex, which is too long for the settings.
LIGHT_VERTICES = 2_500
LONGEST_AREA = 20_000


class RecentAreas(QObject):
    """Remembers the areas that the user makes, and fills the menu that brings them back."""

    def __init__(self, settings: Settings, panel: AoiPanel, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._settings = settings
        self._panel = panel
        panel.taken.connect(self._remember)
        panel.sources.recent_menu.aboutToShow.connect(self._fill)

    def _remember(self, aoi: Aoi, former: Optional[Aoi]) -> None:
        """Put an area at the top of the list.

        :param former: what it is a change of, which it takes the place of
        """
        if aoi.vertices > LIGHT_VERTICES:
            return
        geometry = _as_kept(aoi)
        if len(json.dumps(geometry)) > LONGEST_AREA:
            return
        replaced = [geometry]
        if former is not None and former.vertices <= LIGHT_VERTICES:
            replaced.append(_as_kept(former))
        others = [one for one in self._settings.recent_areas if one.get("geometry") not in replaced]
        label = _free_label(aoi.label, {_label_of(one) for one in others})
        entry = {"label": label, "km2": aoi.area_km2, "geometry": geometry}
        self._settings.recent_areas = [entry, *others][:MOST_RECENT_AREAS]

    def _fill(self) -> None:
        menu, areas = (
            self._panel.sources.recent_menu,
            self._settings.recent_areas[:MOST_RECENT_AREAS],
        )
        nothing = self.tr("None yet: each area that you draw or choose is kept here")
        entries = [(self._text(area), partial(self._take, area)) for area in areas]
        if not fill_menu(menu, entries, nothing):
            return
        menu.addSeparator()
        forget = menu.addAction(self.tr("Forget these areas"), self._forget)
        forget.setObjectName("forgetAreasAction")

    def _text(self, entry: Mapping[str, Any]) -> str:
        label, km2 = _label_of(entry) or self.tr("Area"), entry.get("km2")
        return f"{label}, {area_text(float(km2))}" if isinstance(km2, (int, float)) else label

    def _take(self, entry: Mapping[str, Any]) -> None:
        geometry = read_outline(entry)
        if geometry is None:
            return
        label = _label_of(entry) or self.tr("Area")
        self._panel.set_geometry(geometry, wgs84(), label, by_user=True)
        self._panel.zoom()

    def _forget(self) -> None:
        self._settings.recent_areas = []


def read_outline(record: Any) -> Optional[QgsGeometry]:
    """Return the outline in lon/lat of an area that was kept, None if it cannot be read.

    Written by hand, or by another version: no area is better than a wrong one.
    """
    try:
        return parse_text(json.dumps(record["geometry"]))[0]
    except (AoiError, ValueError, TypeError, KeyError):
        return None


def _as_kept(aoi: Aoi) -> Any:
    """Return an outline as it is read back, with which it can be compared."""
    return json.loads(json.dumps(aoi.to_geojson()))


def _label_of(entry: Mapping[str, Any]) -> str:
    """Return the name of an area in one line; a tab would begin the column of shortcuts."""
    return " ".join(str(entry.get("label") or "").split())[:LONGEST_NAME]


def _free_label(label: str, taken: AbstractSet[str]) -> str:
    """Return a name that no other area has: several are "Drawn polygon" until they are named."""
    label = _label_of({"label": label})
    numbered = (f"{label} ({QLocale().toString(number)})" for number in count(2))
    return next(name for name in chain([label], numbered) if name not in taken)
