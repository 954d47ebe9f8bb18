"""Clearing up after the opening of the store, in pieces between what the user waits for."""

from __future__ import annotations

from typing import Callable, Optional

from ....api.texts import translate
from ..clock import steady_time
from ..steps.leftovers import clear_all_leftovers
from ..store import Store
from .store_tasks import StoreTasks


def clear_up(tasks: StoreTasks, keep_finished_s: Callable[[], Optional[float]]) -> None:
    """Remove what steps that were cut off have left, then lighten the store.

    :param keep_finished_s: returns how long finished downloads stay in the list; None for ever
    """
    tasks.read(
        translate("Core", "Clear up"),
        clear_all_leftovers,
        lambda _: _lighten(tasks, keep_finished_s),
    )


def _lighten(tasks: StoreTasks, keep_finished_s: Callable[[], Optional[float]]) -> None:
    """Make the store smaller by what has left the list long ago, piece by piece."""
    keep_s = keep_finished_s()
    if keep_s is None:
        return
    before = steady_time() - keep_s

    def work(store: Store) -> bool:
        more = store.downloads.lighten(before)
        if not more:
            store.shrink()
        return more

    tasks.read(
        translate("Core", "Clear up"),
        work,
        lambda more: _lighten(tasks, keep_finished_s) if more else None,
    )
