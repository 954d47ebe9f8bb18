"""Where results go: rasters, and copies of the delivered files."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Callable, Sequence

from ...api.texts import translate
from ...core.jobs.model import DownloadView
from ...core.raster.stack import combine
from ...core.raster.writing import Written
from ...core.settings.values import ReflectanceOffset
from ...core.stac.beside import describe_result
from ...core.stac.item import item_of
from ...core.storage.partial_file import copy_bytes, prepare_folder, replace_patiently
from ...core.storage.unfinished import unfinished_file
from ..requests import Product


def prepare_target(target: Path) -> None:
    """Raise an error if a file cannot be written, before anything is paid for.

    :raises StorageError: its folder cannot be made or written to
    :raises OSError: there is something that is no file
    """
    prepare_folder(target.parent)
    if target.is_dir():
        raise IsADirectoryError(
            21, translate("Processing", "There is a folder of this name"), str(target)
        )


def table_file(output: str) -> Path:
    """Return the file of a table; one that is in memory or a database has none of this name.

    :param output: the text that QGIS knows it by, such as ``/tmp/a.gpkg|layername=a``
    """
    return Path(output.partition("|")[0])


def write_product(
    view: DownloadView,
    product: Product,
    target: Path,
    driver: str,
    offset: ReflectanceOffset,
    stopped: Callable[[], bool],
) -> Written:
    """Write what is wanted of a ready download, its bands or an index, as one raster and its item.

    :param driver: short name of the GDAL driver of the target; an index is a GeoTIFF
    :raises WrongContentError: what was delivered does not hold it
    :raises StorageError: the target cannot be written
    :raises StoppedError: stopped
    """
    bands: Sequence[str] = ()
    if product.index is None:
        bands = product.asked
        written = combine(
            view,
            target,
            driver,
            stopped,
            bands=bands,
            mask_clouds=product.mask_clouds,
            cloud_optimised=product.cog,
        )
    else:
        # Imported here: bands need nothing of it.
        from ...core.raster.indices.derived import write_index_of

        written = write_index_of(
            view,
            product.index,
            target,
            mask_clouds=product.mask_clouds,
            rule=offset,
            cloud_optimised=product.cog,
            stopped=stopped,
        )
    item = partial(
        item_of, view.download, target, bands=bands, index=product.index, said=written.said
    )
    why_not = describe_result(target, item)
    return replace(written, warnings=(*written.warnings, why_not)) if why_not else written


def copy_delivered(
    paths: Sequence[str], source: Path, target: Path, stopped: Callable[[], bool]
) -> None:
    """Copy delivered files to another folder; a name once visible there is a whole file.

    :param source: the folder that they lie in, for their places below it
    :raises StoppedError: stopped half-way; whole files stay
    """
    for path in map(Path, paths):
        copy = target / (path.relative_to(source) if path.is_relative_to(source) else path.name)
        if copy.exists() and copy.samefile(path):
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        with unfinished_file(copy) as unfinished:
            copy_bytes(path, unfinished, stopped)
            shutil.copystat(path, unfinished)
            replace_patiently(unfinished, copy)
