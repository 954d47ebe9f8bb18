"""Ready downloads → layers: named, styled, dated and described; never with the key."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import List, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...api.datasets import DATASETS, label_of
from ...api.errors import DownloadError
from ...api.indices import Index
from .. import log
from ..errors import Stopped, raise_if_stopped
from ..gdal.opening import datasets_let_go, open_layer
from ..gil import json_text
from ..jobs.model import Download, DownloadView
from ..raster.bands import BandRaster, rasters_of
from ..raster.contrast import CLASSES, MinMax, hide_nodata, limits
from ..raster.indices.derived import index_rasters
from ..stac.beside import describe_result
from ..stac.item import item_of
from ..storage.comparison import missing_bands
from ..storage.validation import refuse_gone
from ..translation import date_text, translate
from .metadata import describe, set_time
from .properties import INDEX_PROPERTY, NOTES_PROPERTY, PROPERTY
from .style import bands_shown, show_bands, show_classes, show_ramp


@dataclass(frozen=True)
class LayerPlan:
    """One layer to be: its file, its name and how it is shown. Plain data, made in a worker.

    ``limits`` are those of the bands shown; ``record`` is the record of its request, as JSON;
    ``index`` is the one that it holds, if it holds no bands; ``notes`` say what is not as it was
    ordered, in sentences.
    """

    raster: BandRaster
    title: str
    shown: Tuple[int, ...]
    limits: Tuple[MinMax, ...]
    record: str
    index: Optional[Index] = None
    notes: Tuple[str, ...] = ()

    @property
    def shows_classes(self) -> bool:
        """Whether the one band shown holds classes, which no contrast makes visible."""
        return [self.raster.bands[number - 1] for number in self.shown] == [CLASSES]


def plan_layers(view: DownloadView, stopped: Stopped = lambda: False) -> List[LayerPlan]:
    """Decide what a ready download becomes on the map, statistics included. Worker thread.

    What was ordered for an index becomes that index. If it cannot be made of what has come, the
    bands are shown, and the layer says why.

    :param stopped: asked again and again
    :raises WrongContentError: the delivered files do not fit together or are gone
    :raises StoppedError: stopped
    """
    refuse_gone(view.files)
    download = view.download
    index = download.index
    if index is None:
        return _described(download, _plan_bands(view))
    try:
        made = index_rasters(view, index, stopped)
    except DownloadError as error:
        words = translate("Layers", "{0}, {1} not computed")
        plans = [_with_note(plan, words, index.label, str(error)) for plan in _plan_bands(view)]
    else:
        plans = [plan_layer(download, raster, index) for raster in made]
    return _described(download, plans)


def _described(download: Download, plans: List[LayerPlan]) -> List[LayerPlan]:
    """Write the STAC item of each raster beside it; a folder that is read-only is no failure."""
    for plan in plans:
        raster = plan.raster
        item = partial(item_of, download, raster.path, bands=raster.bands, index=plan.index)
        why_not = describe_result(raster.path, item)
        if why_not:
            log.warning(why_not)
    return plans


def _plan_bands(view: DownloadView) -> List[LayerPlan]:
    """Plan layers of bands; each says which of those that were ordered did not come."""
    rasters = rasters_of(view)
    plans = [plan_layer(view.download, one) for one in rasters]
    came = {name for raster in rasters for name in raster.bands}
    missing = [name for name in view.download.bands if name not in came]
    if not missing:
        return plans
    words = translate("Layers", "{0}, without {1}")
    return [_with_note(plan, words, ", ".join(missing), missing_bands(missing)) for plan in plans]


def _with_note(plan: LayerPlan, words: str, lacking: str, note: str) -> LayerPlan:
    """Let a layer say what it lacks: in its name, and in a sentence.

    :param words: the form of the name, of the name so far and what is lacking
    """
    return replace(plan, title=words.format(plan.title, lacking), notes=(*plan.notes, note))


def plan_layer(download: Download, raster: BandRaster, index: Optional[Index] = None) -> LayerPlan:
    """Decide how one raster is shown, statistics included. Worker thread.

    :param index: the one that it holds; None if it holds bands
    :raises WrongContentError: it cannot be read
    """
    shown = bands_shown(raster.bands, download.bands)
    title = layer_title(download, raster.named)
    if raster.marks:
        title += f" ({', '.join(raster.marks)})"
    record = json_text(request_record(download))
    plan = LayerPlan(raster, title, shown, (), record, index, raster.notes)
    if index is not None or plan.shows_classes:
        return plan
    names = [raster.bands[number - 1] for number in shown]
    found = limits(raster.path, shown, names, download.dataset, download.aoi)
    return replace(plan, limits=tuple(found))


# -- names ----------------------------------------------------------------------------------


def layer_title(download: Download, bands: Sequence[str]) -> str:
    """Name a layer so that what differs comes first: area, day, and what is shown.

    Within a group that is named after the area it is the day that differs.
    """
    label = _plain(download.aoi_label)
    shown = " ".join(filter(None, [_day(download), _content(download, bands)]))
    if not label or label in _plain(download.batch_label):
        return shown
    return f"{label} · {shown}"


def title_start(download: Download) -> List[str]:
    """Return the day and the sensor of a download, as far as they are known."""
    return [word for word in (_day(download), label_of(download.dataset)) if word]


def _day(download: Download) -> str:
    """Write the day of a scene; its id where that is not known."""
    return date_text(download.scene.date if download.scene is not None else "") or download.view_id


def _content(download: Download, bands: Sequence[str]) -> str:
    """Return the preset's name, if it is what the layer holds, or else the bands."""
    dataset = DATASETS.get(download.dataset)
    for preset in dataset.presets if dataset is not None else ():
        if preset.id == download.preset and preset.kind == "rgb" and preset.bands == tuple(bands):
            return translate("Api", preset.label)
    return " ".join(bands)


def _plain(text: str) -> str:
    """Return a text from outside without markup: QGIS shows names as HTML in some places."""
    return text.replace("<", "‹").replace(">", "›")


# -- layers ---------------------------------------------------------------------------------


def make_layers(view: DownloadView, stopped: Stopped = lambda: False) -> List[QgsRasterLayer]:
    """Open what a ready download becomes on the map, dressed, for the main thread. Worker thread.

    Whatever its options say, QGIS reads pixels of a layer that it opens, for a style of its own:
    0.1 s for a whole Sentinel-2 tile (measured), and longer where the disk is busy. So it is done
    here, and the layer is handed over as those of Processing are.

    :param stopped: asked before the layers are handed over
    :raises WrongContentError: the delivered files do not fit together, are gone or cannot be opened
    :raises StoppedError: stopped
    """
    # On an error what is open already goes while this thread is its own.
    with datasets_let_go():
        layers = _open_all(view, stopped)
    for layer in layers:
        hand_over(layer)
    return layers


def _open_all(view: DownloadView, stopped: Stopped) -> List[QgsRasterLayer]:
    layers = [make_layer(view.download, plan) for plan in plan_layers(view, stopped)]
    raise_if_stopped(stopped)
    return layers


def hand_over(layer: QgsRasterLayer) -> None:
    """Make a layer one of the main thread; this thread must not touch it again.

    It is the parent of nearly all it consists of, which goes along (QGIS sees to that since 3.0).
    """
    main_thread = QCoreApplication.instance().thread()
    layer.moveToThread(main_thread)
    # The one that has no parent in 3.22.
    styles = layer.styleManager()
    if styles.parent() is None:
        styles.moveToThread(main_thread)


def make_layer(download: Download, plan: LayerPlan) -> QgsRasterLayer:
    """Open a file as a layer, dressed.

    :raises WrongContentError: QGIS cannot open it
    """
    layer = open_layer(plan.raster.path, plan.title)
    dress_layer(layer, download, plan)
    return layer


def dress_layer(layer: QgsRasterLayer, download: Download, plan: LayerPlan) -> None:
    """Set name, style, date, description and the record of its request on an open layer."""
    layer.setName(plan.title)
    bands = plan.raster.bands
    hide_nodata(layer.dataProvider(), bands, download.dataset)
    if plan.index is not None:
        show_ramp(layer, plan.index.ramp)
        layer.setCustomProperty(INDEX_PROPERTY, plan.index.id)
    elif plan.shows_classes:
        show_classes(layer, plan.shown[0])
    elif any(plan.limits):
        show_bands(layer, plan.shown, plan.limits)
    set_time(layer, download)
    describe(layer, download, [*plan.notes, *plan.raster.how])
    layer.setCustomProperty(PROPERTY, plan.record)
    layer.setCustomProperty(NOTES_PROPERTY, " ".join(plan.notes))
    layer.triggerRepaint()


def request_record(download: Download) -> Mapping[str, object]:
    """Return what is needed to ask for the same again. No key, no task, no address of a file."""
    return {
        "view_id": download.view_id,
        "dataset": download.dataset,
        "bands": list(download.bands),
        "merge": download.merge,
        "metadata": list(download.metadata),
        "preset": download.preset,
        "aoi": download.aoi,
        "scene": download.scene.to_dict() if download.scene is not None else None,
        "clip": download.clip,
        "others": [scene.to_dict() for scene in download.others],
    }
