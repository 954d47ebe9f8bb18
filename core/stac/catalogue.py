"""A folder that somebody else can open: rasters, an item for each, and a STAC catalogue."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Callable, Dict, List, Sequence, Tuple

from ...api.errors import StoppedError
from ...api.texts import translate
from ..jobs.model import Download
from ..storage.partial_file import prepare_folder, put_in_place, storage_error
from .item import SUFFIX, VERSION, item_of, write_item

NAME = "catalog.json"


def export(
    results: Sequence[Tuple[Download, Path]],
    folder: Path,
    title: str,
    stopped: Callable[[], bool] = lambda: False,
) -> Path:
    """Copy rasters to a folder with a STAC item each and a catalogue; return the catalogue.

    A raster of the same name that is there already is left and named in the catalogue. Worker
    thread.

    :param results: each download with a raster of it
    :raises StorageError: it cannot be written
    :raises WrongContentError: a raster cannot be read
    :raises StoppedError: stopped; what is whole stays
    """
    prepare_folder(folder)
    links: List[Dict[str, Any]] = [{"rel": "root", "href": f"./{NAME}", "type": "application/json"}]
    for download, raster in results:
        if stopped():
            raise StoppedError(translate("Core", "Cancelled."))
        copy = folder / raster.name
        if not copy.exists():
            _copy(raster, copy)
        item = item_of(download, copy, f"./{copy.name}")
        item["links"] = [
            {"rel": rel, "href": f"./{NAME}", "type": "application/json"}
            for rel in ("root", "parent")
        ]
        target = folder / f"{raster.stem}{SUFFIX}"
        write_item(item, target)
        links.append({"rel": "item", "href": f"./{target.name}", "type": "application/geo+json"})
    catalogue = folder / NAME
    write_item(
        {
            "type": "Catalog",
            "stac_version": VERSION,
            "id": folder.name,
            "title": title,
            "description": title,
            "links": links,
        },
        catalogue,
    )
    return catalogue


def _copy(raster: Path, target: Path) -> None:
    unfinished = target.with_name(f"{target.name}.part")
    try:
        shutil.copyfile(raster, unfinished)
        put_in_place(unfinished, target)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise storage_error(target, error) from error
