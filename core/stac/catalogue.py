"""A folder that somebody else can open: results, an item for each, and a STAC catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Sequence, Set, Tuple

from ...api.errors import WrongContentError
from ..errors import raise_if_stopped
from ..jobs.model import DownloadView
from ..storage.names import free_name, numbered, safe_name
from ..storage.partial_file import check_room, disk_calls, prepare_folder, replace_patiently
from ..storage.unfinished import unfinished_folder
from .item import VERSION, item_of, item_path, link, table_item_of, write_item
from .results import Result, results_of

NAME = "catalog.json"
# Bytes of the name of the folder, so that paths stay short enough for Windows.
LONGEST_NAME = 60


@dataclass(frozen=True)
class Exported:
    """What ``export`` made.

    :param folder: the new folder
    :param files: how many results are in it
    :param left_out: why downloads are not in it, a sentence for each of them
    """

    folder: Path
    files: int
    left_out: Tuple[str, ...]


def export(
    views: Sequence[DownloadView],
    parent: Path,
    title: str,
    stopped: Callable[[], bool] = lambda: False,
    on_progress: Callable[[float], None] = lambda percent: None,
) -> Exported:
    """Copy what downloads have become to a new folder, with STAC items and a catalogue.

    The folder gets its name when all of it is written; until then it has one that ends with .part,
    and on an error nothing is left of it. Nothing that is there already is touched. Worker thread.

    :param views: ready downloads, with their areas
    :param parent: where the new folder is made
    :param title: of the catalogue; the folder is named after it
    :param on_progress: called with percent
    :raises StorageError: it cannot be written, or there is no room
    :raises WrongContentError: not one of the downloads can be read
    :raises StoppedError: stopped
    """
    prepare_folder(parent)
    results: List[Result] = []
    problems: List[WrongContentError] = []
    for view in views:
        raise_if_stopped(stopped)
        try:
            results.extend(results_of(view, stopped))
        except WrongContentError as error:
            problems.append(error)
    if problems and not results:
        raise problems[0]
    check_room(parent, sum(result.size for result in results))
    name = safe_name(title, LONGEST_NAME)
    with disk_calls(parent), unfinished_folder(parent) as unfinished:
        _fill(unfinished, results, name, title, stopped, on_progress)
        folder = next(one for one in map(parent.joinpath, numbered(name)) if not one.exists())
        replace_patiently(unfinished, folder)
    return Exported(folder, len(results), tuple(map(str, problems)))


def _fill(
    folder: Path,
    results: Sequence[Result],
    name: str,
    title: str,
    stopped: Callable[[], bool],
    on_progress: Callable[[float], None],
) -> None:
    links = [link("root", NAME)]
    taken: Set[str] = set()
    for number, result in enumerate(results):
        raise_if_stopped(stopped)
        on_progress(100.0 * number / len(results))
        # The name without its ending is the item's id.
        file = Path(result.name)
        target = folder / f"{free_name(file.stem, taken)}{file.suffix}"
        result.write(target, stopped)
        if result.download.statistics is not None:
            item = table_item_of(result.download, target)
        else:
            item = item_of(result.download, target, bands=result.bands, index=result.index)
        item["links"] = [link("root", NAME), link("parent", NAME)]
        described = item_path(target)
        write_item(item, described)
        links.append(link("item", described.name, "application/geo+json"))
    catalogue = {
        "type": "Catalog",
        "stac_version": VERSION,
        "id": name,
        "title": title,
        "description": title,
        "links": links,
    }
    write_item(catalogue, folder / NAME)
