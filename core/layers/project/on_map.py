"""Which downloads the open project shows: the marks of its layers, and those of downloads."""

from __future__ import annotations

from typing import AbstractSet, FrozenSet, Iterable, List

from qgis.core import QgsMapLayer, QgsProject

from ...jobs.model import DownloadView, JobState

# Custom property of a layer: which download it shows.
DOWNLOAD_PROPERTY = "eosda_imagery/download"


def mark_as_showing(layer: QgsMapLayer, view: DownloadView) -> None:
    """Note in a layer which download it shows, in the form that was asked for.

    Where an index could not be made, its bands stand for it.
    """
    layer.setCustomProperty(DOWNLOAD_PROPERTY, _form(view))


def shown_marks() -> FrozenSet[str]:
    """Return what marks the layers of the open project."""
    return frozenset(map(_mark, QgsProject.instance().mapLayers().values()))


def marks_of(view: DownloadView) -> FrozenSet[str]:
    """Return what the layers of a download are known by; those of an old project by their files."""
    is_plain = view.ready and _form(view) == view.download.id
    return frozenset({_form(view), *(view.files if is_plain else ())})


def are_shown(views: Iterable[DownloadView], marks: AbstractSet[str]) -> bool:
    """Return whether layers show all of these downloads, each in the form that it has there.

    :param marks: of the layers
    """
    return not any(marks.isdisjoint(marks_of(view)) for view in views)


def downloads_in(marks: Iterable[str]) -> FrozenSet[str]:
    """Return the ids of the downloads that marks are of, in whichever form they are shown."""
    return frozenset(mark.split(" ", 1)[0] for mark in marks)


def layers_of(views: Iterable[DownloadView]) -> List[QgsMapLayer]:
    """Return the layers that show downloads; also those that do not name theirs, by their files."""
    wanted = frozenset().union(*map(marks_of, views))
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if _mark(layer) in wanted]


def _form(view: DownloadView) -> str:
    """Name what layers show: a download, or so many parts of it, its index, if it is clipped."""
    download, ready = view.download, sum(job.state is JobState.READY for job in view.jobs)
    index = download.index
    words = [download.id if ready == len(view.jobs) else f"{download.id}/{ready}"]
    words += [index.id] if index is not None else []
    words += ["clipped"] if download.clip else []
    return " ".join(words)


def _mark(layer: QgsMapLayer) -> str:
    """Return what a layer is known by: the download that it names, else its file."""
    return str(layer.customProperty(DOWNLOAD_PROPERTY) or layer.source())
