"""What can be done with a download, what that is called, and what it costs."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from itertools import chain
from typing import AbstractSet, FrozenSet, Iterable, Optional, Sequence, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QLocale
from qgis.PyQt.QtGui import QIcon

from ....core.jobs.model import ACCOUNT_ERRORS, DownloadView, Job, JobState
from ....core.layers.project.on_map import are_shown
from ....core.orders.reuse import orders_to_come
from ....core.translation import translate
from .states import OverallState, is_held, overall_state


class Action(str, Enum):
    """What the user can do with downloads, in the order of the buttons."""

    ADD = "add"
    PLAY = "play"
    CHANGE = "change"
    RETRY = "retry"
    CANCEL = "cancel"
    OPTIONS = "options"
    FOLDER = "folder"
    EXPORT = "export"
    DETAILS = "details"
    REMOVE = "remove"


_LABELS = {
    Action.ADD: QT_TRANSLATE_NOOP("Wording", "Add to map"),
    Action.PLAY: QT_TRANSLATE_NOOP("Wording", "Play"),
    Action.CHANGE: QT_TRANSLATE_NOOP("Wording", "Change between two dates"),
    Action.RETRY: QT_TRANSLATE_NOOP("Wording", "Retry"),
    Action.CANCEL: QT_TRANSLATE_NOOP("Wording", "Cancel"),
    Action.OPTIONS: QT_TRANSLATE_NOOP("Wording", "Options…"),
    Action.FOLDER: QT_TRANSLATE_NOOP("Wording", "Show in folder"),
    Action.EXPORT: QT_TRANSLATE_NOOP("Wording", "Export…"),
    Action.DETAILS: QT_TRANSLATE_NOOP("Wording", "Details…"),
    Action.REMOVE: QT_TRANSLATE_NOOP("Wording", "Remove from list"),
}
_TIPS = {
    Action.ADD: QT_TRANSLATE_NOOP("Wording", "Puts the chosen on the map, or shows them there"),
    Action.PLAY: QT_TRANSLATE_NOOP("Wording", "Plays the chosen on the map, date by date"),
    Action.CHANGE: QT_TRANSLATE_NOOP(
        "Wording", "Subtracts the earlier of two results of one index and area from the later"
    ),
    Action.RETRY: QT_TRANSLATE_NOOP("Wording", "Tries again; asks before an order is sent"),
    Action.CANCEL: QT_TRANSLATE_NOOP("Wording", "Stops the chosen; what is paid for stays known"),
    Action.OPTIONS: QT_TRANSLATE_NOOP("Wording", "Opens the options, where the key is entered"),
    Action.FOLDER: QT_TRANSLATE_NOOP("Wording", "Opens the folder that the files are in"),
    Action.EXPORT: QT_TRANSLATE_NOOP("Wording", "Copies the chosen to a new folder, described"),
    Action.DETAILS: QT_TRANSLATE_NOOP("Wording", "Tells all that is known of the current one"),
    Action.REMOVE: QT_TRANSLATE_NOOP("Wording", "Takes the chosen out of the list; files stay"),
}
_ICONS = {
    Action.ADD: "/mActionAddRasterLayer.svg",
    Action.PLAY: "/temporal_navigation/forward.svg",
    Action.CHANGE: "/algorithms/mAlgorithmDifference.svg",
    Action.RETRY: "/mActionRefresh.svg",
    Action.CANCEL: "/mTaskCancel.svg",
    Action.OPTIONS: "/mActionOptions.svg",
    Action.FOLDER: "/mActionFileOpen.svg",
    Action.EXPORT: "/mActionFileSaveAs.svg",
    Action.DETAILS: "/mActionPropertiesWidget.svg",
    Action.REMOVE: "/mActionDeleteSelected.svg",
}


def action_text(action: Action) -> str:
    """Return the name of an action."""
    return translate("Wording", _LABELS[action])


def action_tip(action: Action) -> str:
    """Return in a sentence what an action does."""
    return translate("Wording", _TIPS[action])


def action_icon(action: Action) -> QIcon:
    """Return the theme icon of an action."""
    return QgsApplication.getThemeIcon(_ICONS[action])


def possible_actions(view: DownloadView) -> FrozenSet[Action]:
    """Return all that can be done with a download."""
    allowed = {
        Action.ADD: _has_layers(view),
        Action.RETRY: can_be_retried(view),
        Action.CANCEL: view.active,
        Action.OPTIONS: any(is_held(job) and job.error_kind in ACCOUNT_ERRORS for job in view.jobs),
        Action.FOLDER: any(job.files for job in view.jobs),
        Action.EXPORT: view.ready and not view.is_empty,
        Action.DETAILS: True,
        Action.REMOVE: not view.active,
    }
    return frozenset(action for action, possible in allowed.items() if possible)


def _has_layers(view: DownloadView) -> bool:
    """Return whether something of it can be put on the map: statistics are no picture."""
    if view.download.statistics is not None:
        return False
    return (view.ready and not view.is_empty) or is_partly_here(view)


def is_partly_here(view: DownloadView) -> bool:
    """Return whether a download has stopped with some of its parts on disk."""
    stopped = overall_state(view) in (OverallState.TROUBLE, OverallState.STOPPED)
    return stopped and any(job.state is JobState.READY for job in view.jobs)


def can_be_retried(view: DownloadView) -> bool:
    """Return whether trying again may bring another answer."""
    return any(is_held(job) or (_has_ended(job) and not job.is_final) for job in view.jobs)


def needs_retry(view: DownloadView) -> bool:
    """Return whether a download is in trouble that trying again may end."""
    return overall_state(view) is OverallState.TROUBLE and can_be_retried(view)


def can_be_played(views: Iterable[DownloadView]) -> bool:
    """Return whether downloads have pictures of more than one date."""
    shown = (view for view in views if view.ready and not view.is_empty)
    scenes = (view.download.scene for view in shown)
    return len({scene.date for scene in scenes if scene is not None}) > 1


def can_be_compared(views: Sequence[DownloadView]) -> bool:
    """Return whether downloads are two results of one index and area, of different days."""
    if len(views) != 2:
        return False
    first, second = (_index_result(view) for view in views)
    return first is not None and second is not None and first[0] == second[0] and first != second


def _index_result(view: DownloadView) -> Optional[Tuple[Tuple[str, ...], str]]:
    """Return of which index and area a download is, and of which day; None where it is no index."""
    download = view.download
    index = download.index
    if index is None or download.scene is None or not view.ready or view.is_empty:
        return None
    area = (download.aoi_label, download.area_id, str(download.area_km2))
    return (index.id, *area), download.scene.date


def adding_text(views: Sequence[DownloadView], on_map: AbstractSet[str]) -> str:
    """Return what adding to the map means for chosen downloads: to add, or to show what is there.

    :param on_map: marks of the layers of the open project
    """
    # The others have nothing for the map, or not yet. The first that is not there decides.
    addable = filter(_has_layers, views)
    first = next(addable, None)
    if first is not None and are_shown(chain((first,), addable), on_map):
        return translate("DownloadsPanel", "Show on map")
    if len(views) != 1 or not is_partly_here(views[0]):
        return action_text(Action.ADD)
    ready, locale = sum(job.state is JobState.READY for job in views[0].jobs), QLocale()
    return translate("DownloadsPanel", "Add what is here ({0} of {1})").format(
        locale.toString(ready), locale.toString(len(views[0].jobs))
    )


def needs_user(view: DownloadView, keyless: bool = False) -> bool:
    """Return whether a download goes on only after the user has acted, or decided.

    :param keyless: whether there is no key, without which none goes on
    """
    waits = any(is_held(job) or job.state is JobState.UNCONFIRMED for job in view.jobs)
    return waits or (keyless and view.active)


def mending_action(view: DownloadView) -> Action:
    """Return what mends a download that needs the user."""
    return Action.OPTIONS if Action.OPTIONS in possible_actions(view) else Action.RETRY


def orders_of_retry(view: DownloadView) -> int:
    """Return how many orders a retry sends that the user has not agreed to yet.

    What only waits for the user, say for a key, was agreed to and goes on.
    """
    ended = tuple(job for job in view.jobs if _has_ended(job))
    return orders_to_come(replace(view, jobs=ended))


def is_finished(view: DownloadView) -> bool:
    """Return whether nothing is lost when the row goes: ready, or cancelled and never paid for."""
    overall = overall_state(view)
    if overall is OverallState.STOPPED:
        return not any(job.task_id for job in view.jobs if job.state is JobState.CANCELLED)
    return overall is OverallState.READY


def _has_ended(job: Job) -> bool:
    return not job.active and job.state is not JobState.READY
