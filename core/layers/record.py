"""What a layer's own record tells, and what can be made of it: on any computer, without a store.

A project may come from anywhere, so nothing in a record is trusted that has not been checked.
"""

from __future__ import annotations

import hashlib
import json
import re
import shlex
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import QgsCoordinateTransformContext

from ...api.datasets import dataset_for_view_id, validate_view_id
from ...api.errors import InvalidRequestError
from ...api.indices import index_of, masks_clouds
from ...api.models import Scene
from ..aoi.formats.text import parse_text
from ..aoi.model import Aoi, make_aoi
from ..orders.request import base_name
from ..storage.partial_file import disk_calls, prepare_folder, write_whole

AREAS_FOLDER = ("cache", "areas")
# What makes a record longer is no area that was ever ordered.
LONGEST_RECORD = 10_000_000

_NAME = re.compile(r"[A-Za-z0-9_.-]{1,200}")


@dataclass(frozen=True)
class RequestRecord:
    """What was asked for when a layer was made; ``others`` are the further tiles of its pass."""

    view_id: str
    dataset: str
    bands: Tuple[str, ...]
    merge: bool
    metadata: Tuple[str, ...]
    preset: str
    aoi: Dict[str, Any]
    scene: Optional[Scene]
    others: Tuple[Scene, ...] = ()
    clip: bool = False

    def area(self, label: str) -> Aoi:
        """Return the area that was asked for.

        :raises AoiError: it is no area
        """
        text = json.dumps(self.aoi)
        return make_aoi(*parse_text(text), QgsCoordinateTransformContext(), label=label)


def read_record(text: object) -> Optional[RequestRecord]:
    """Read the record of a layer (``layers.request_record``); None if it is none, or not sound."""
    if not isinstance(text, str) or not text or len(text) > LONGEST_RECORD:
        return None
    try:
        source = json.loads(text)
        view_id = validate_view_id(source["view_id"])
        scene = Scene.from_record(source["scene"]) if source.get("scene") else None
        known = dataset_for_view_id(view_id)
        return RequestRecord(
            view_id=view_id,
            dataset=_names([source.get("dataset") or (known.id if known else "unknown")])[0],
            bands=_names(source["bands"]),
            merge=bool(source.get("merge", True)),
            metadata=_names(source.get("metadata") or []),
            preset=str(source.get("preset") or ""),
            aoi=dict(source["aoi"]),
            scene=scene,
            clip=source.get("clip") is True,
            others=tuple(map(Scene.from_record, source.get("others") or ())),
        )
    except (InvalidRequestError, ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None


def _names(values: Any) -> Tuple[str, ...]:
    names = tuple(values)
    if not all(isinstance(name, str) and _NAME.fullmatch(name) for name in names):
        raise ValueError("not a list of names")
    return names


# -- as a command ---------------------------------------------------------------------------


def write_area(record: RequestRecord, data_folder: Path) -> Path:
    """Write the area as a GeoJSON file: ``qgis_process`` takes no area in the command itself.

    :raises StorageError: it cannot be written
    """
    folder = data_folder.joinpath(*AREAS_FOLDER)
    prepare_folder(folder)
    text = json.dumps(record.aoi)
    path = folder / f"{hashlib.blake2b(text.encode(), digest_size=8).hexdigest()}.geojson"
    with disk_calls(path):
        write_whole(path, text.encode())
    return path


def qgis_process_words(record: RequestRecord, area: Path) -> List[str]:
    """Return the words of the command that downloads the same to the current folder."""
    words = ["qgis_process", "run", "eosda:downloadbands", "--", f"AOI={area}"]
    words += [f"VIEW_ID={record.view_id}", f"BANDS={','.join(record.bands)}"]
    index = index_of(record.preset, record.dataset, record.bands)
    if index is not None:
        words.append(f"INDEX={index.id}")
        if masks_clouds(record.dataset, record.bands):
            words.append("MASK_CLOUDS=true")
    if not record.merge:
        words.append("MERGE=false")
    if record.metadata:
        words.append(f"METADATA={','.join(record.metadata)}")
    return [*words, f"OUTPUT={base_name(record.view_id, record.bands, record.scene)}.tif"]


def qgis_process_commands(record: RequestRecord, area: Path, windows: bool) -> str:
    """Return the commands that download the same, a line for each tile of a pass."""
    tiles = [record, *(replace(record, view_id=one.view_id, scene=one) for one in record.others)]
    return "\n".join(as_command(qgis_process_words(tile, area), windows) for tile in tiles)


def as_command(words: List[str], windows: bool) -> str:
    """Put words in one line as the shell of the system takes them."""
    if windows:
        # None of them holds a quotation mark: no path on Windows can.
        return " ".join(f'"{word}"' if re.search(r"[\s&()^;,]", word) else word for word in words)
    return shlex.join(words)
