"""Where results go: rasters, copies of the delivered files, the index of a batch."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import Callable, Iterable, NamedTuple, Optional, Sequence, Tuple

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, Qt

from ...api.texts import translate
from ...core.gdal.source import Source
from ...core.jobs.model import DownloadView
from ...core.orders.batch import Item, Status
from ...core.raster.indices.derived import masked_text, write_index_of
from ...core.raster.stack import combine
from ...core.settings.values import ReflectanceOffset
from ...core.stac.beside import describe_result
from ...core.stac.item import item_of
from ...core.storage.partial_file import copy_bytes, prepare_folder, replace_patiently
from ...core.storage.unfinished import unfinished_file
from ..requests import Product
from ..waiting import CancelCheck

# As in core/catalog/footprints.py: one form of fields that every QGIS takes. Names fit a shapefile.
_INDEX_FIELDS = (
    "field=area_id:string(200)&field=view_id:string(200)&field=date:date"
    "&field=cloud:double(6,2)&field=coverage:double(6,2)&field=status:string(20)"
    "&field=path:string(4000)&field=error:string(4000)&field=requests:integer"
)


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


class Written(NamedTuple):
    """What is to be said of a raster: how it was made, and what is not as it was wanted.

    ``resampled`` are the bands that were put on a finer grid; ``said`` is what it says of itself,
    where that is known.
    """

    notes: Tuple[str, ...] = ()
    warnings: Tuple[str, ...] = ()
    resampled: Tuple[str, ...] = ()
    said: Optional[Source] = None


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
        bands, written = product.asked, _write_bands(view, product, target, driver, stopped)
    else:
        made = write_index_of(
            view,
            product.index,
            target,
            mask_clouds=product.mask_clouds,
            rule=offset,
            cloud_optimised=product.cog,
            stopped=stopped,
        )
        written = Written(made.notes, made.warnings)
    item = partial(
        item_of, view.download, target, bands=bands, index=product.index, said=written.said
    )
    why_not = describe_result(target, item)
    return written._replace(warnings=(*written.warnings, why_not)) if why_not else written


def _write_bands(
    view: DownloadView, product: Product, target: Path, driver: str, stopped: Callable[[], bool]
) -> Written:
    combined = combine(
        view,
        target,
        driver,
        stopped,
        bands=product.asked,
        mask_clouds=product.mask_clouds,
        cloud_optimised=product.cog,
    )
    notes = []
    if combined.resampled:
        notes.append(
            translate(
                "Processing",
                "Bands of coarser resolution or on other grids, {names}, were put on the "
                "finest grid ({pixel} units of the CRS a pixel) by nearest neighbour; their "
                "values are unchanged.",
            ).format(names=", ".join(combined.resampled), pixel=f"{combined.pixel:g}")
        )
    if combined.masked is not None:
        notes.append(masked_text(combined.masked))
    return Written(tuple(notes), combined.notes, combined.resampled, combined.said)


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


# -- the index of a batch -------------------------------------------------------------------


def index_fields() -> QgsFields:
    """Return the fields of the index."""
    return QgsVectorLayer(f"MultiPolygon?{_INDEX_FIELDS}", "fields", "memory").fields()


def index_feature(item: Item, fields: QgsFields) -> QgsFeature:
    """Turn a result to a feature with the area as its geometry; a bad area has none.

    :param fields: what ``index_fields`` gave
    """
    feature = QgsFeature(fields)
    scene = item.hit.scene if item.hit is not None else None
    coverage = item.hit.aoi_coverage if item.hit is not None else None
    written = item.status is Status.READY and item.target is not None
    values = {
        "area_id": item.area_id,
        "view_id": scene.view_id if scene else None,
        "date": QDate.fromString(scene.date, Qt.DateFormat.ISODate) if scene else None,
        "cloud": scene.cloud if scene else None,
        "coverage": None if coverage is None else round(coverage, 2),
        "status": item.status.value,
        "path": str(item.target) if written else None,
        "error": item.error or None,
        "requests": item.requests,
    }
    for name, value in values.items():
        if value is not None:
            feature.setAttribute(name, value)
    if item.aoi is not None:
        multi = QgsGeometry(item.aoi.geometry)
        multi.convertToMultiType()
        feature.setGeometry(multi)
    return feature


def write_index(
    sink: QgsFeatureSink,
    output: str,
    items: Sequence[Item],
    feedback: QgsProcessingFeedback,
) -> None:
    """Write a line for each result.

    :raises StoppedError: cancelled
    """
    fields = index_fields()
    refused = translate(
        "Processing",
        "The index {output} cannot be written: {reason}\nThe rasters are kept: run "
        "this again with another OUTPUT, and nothing is paid again.",
    )
    write_features(sink, output, (index_feature(item, fields) for item in items), refused, feedback)


def write_features(
    sink: QgsFeatureSink,
    output: str,
    features: Iterable[QgsFeature],
    refused: str,
    feedback: QgsProcessingFeedback,
) -> None:
    """Write features as they come.

    :param refused: what is said if one is not taken, of the ``output`` and the ``reason``
    :raises StoppedError: cancelled
    """
    for feature in CancelCheck(feedback).over(features):
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(refused.format(output=output, reason=sink.lastError()))
