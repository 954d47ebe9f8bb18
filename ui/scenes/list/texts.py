"""What a row of the scene list, and what was found, says in plain words."""

from __future__ import annotations

import re
from typing import List, Optional, Tuple

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ....api.datasets import DATASETS, sensor_code
from ....api.models import Scene
from ....core.catalog.passes import utc_moment
from ....core.catalog.search import SceneHit, SearchResult
from ....core.plurals import counted
from ...widgets.texts import date_text as day_text

# Half of the last digit that anyone sees: 99.996 % is shown, and filtered, as 100 %.
ROUNDING = 0.005
_SENTINEL_2 = re.compile(r"(?:Sentinel-?|S)2([A-Z])", re.IGNORECASE)


def date_text(scene: Scene) -> str:
    """Write the day of acquisition: "3 Nov 2026"."""
    return day_text(scene.date) or QCoreApplication.translate("SceneModel", "Date unknown")


def sensor_text(scene: Scene) -> str:
    """Name the sensor; an id that is not in our table is shown as it is."""
    known = DATASETS.get(scene.dataset)
    return known.label if known else scene.dataset


def satellite_texts(scene: Scene) -> Tuple[str, str]:
    """Name the satellite where there are several of the sensor, else the sensor: long and short."""
    found = _SENTINEL_2.fullmatch(scene.satellite or "")
    if found is None or scene.dataset not in ("sentinel2", "sentinel2l2a"):
        return sensor_text(scene), sensor_code(scene.view_id)
    level = "" if scene.dataset == "sentinel2l2a" else " L1C"
    return f"Sentinel-2{found[1]}{level}", f"S2{found[1]}{level}"


def time_text(scene: Scene) -> str:
    """Write the time of acquisition: "09:34 UTC"; nothing if it is not known."""
    moment = utc_moment(scene.timestamp)
    if moment is None:
        return ""
    text = QLocale().toString(moment.time(), "HH:mm")
    return QCoreApplication.translate("SceneModel", "{0} UTC").format(text)


def cloud_text(scene: Scene, cloud: Optional[float]) -> str:
    """Write the share under cloud; nothing for sensors that have no such figure.

    :param cloud: percent of the scene, or of all scenes of its pass
    """
    if cloud is not None:
        return QCoreApplication.translate("SceneModel", "cloud {0} %").format(
            QLocale().toString(round(cloud))
        )
    known = DATASETS.get(scene.dataset)
    if known is not None and not known.has_cloud:
        return ""
    return QCoreApplication.translate("SceneModel", "cloud unknown")


def coverage_text(percent: Optional[float]) -> str:
    """Write how much of the area is covered, never rounded up to the whole.

    :param percent: of the area
    """
    if percent is None:
        return QCoreApplication.translate("SceneModel", "coverage unknown")
    return QCoreApplication.translate("SceneModel", "covers {0} %").format(
        QLocale().toString(int(percent + ROUNDING))
    )


def details(hit: SceneHit) -> List[str]:
    """List what the row has no room for, a line each."""
    scene = hit.scene
    rows: List[Tuple[str, Optional[str]]] = [
        (QCoreApplication.translate("SceneModel", "Scene"), scene.scene_id),
        (QCoreApplication.translate("SceneModel", "View id"), scene.view_id),
        (QCoreApplication.translate("SceneModel", "Taken at"), scene.timestamp),
        (QCoreApplication.translate("SceneModel", "Satellite"), scene.satellite),
        (QCoreApplication.translate("SceneModel", "Product"), scene.product),
    ]
    if scene.data_coverage is not None:
        label = QCoreApplication.translate("SceneModel", "Scene with data")
        rows.append((label, f"{scene.data_coverage:.0f} %"))
    return [f"{label}: {value}" for label, value in rows if value]


def tile_text(scene: Scene) -> str:
    """Name the tile as Sentinel-2's grid does, "35UKR"; nothing for other view ids."""
    parts = scene.view_id.split("/")
    return "".join(parts[1:4]) if len(parts) == 8 else ""


def search_text(hit: SceneHit) -> str:
    """Return all that the text filter looks through, in lower case."""
    scene = hit.scene
    parts = (
        scene.date,
        date_text(scene),
        scene.scene_id,
        scene.view_id,
        tile_text(scene),
        scene.satellite,
        sensor_text(scene),
        scene.product,
    )
    return " ".join(part for part in parts if part).casefold()


def result_notes(result: Optional[SearchResult]) -> List[str]:
    """Say what of the scenes found is not in the list, and why."""
    notes: List[str] = []
    locale = QLocale()
    if result is None:
        return notes
    if result.truncated:
        text = QCoreApplication.translate(
            "SearchPanel",
            "EOSDA has %Ln scene(s); only the newest {newest} are listed. Shorten the dates.",
            None,
            result.found,
        )
        newest = locale.toString(len(result.hits))
        notes.append(counted(text, result.found).format(newest=newest))
    if result.skipped:
        notes.append(
            QCoreApplication.translate(
                "SearchPanel", "Scenes that could not be read and were left out: {0}."
            ).format(locale.toString(result.skipped))
        )
    return notes
