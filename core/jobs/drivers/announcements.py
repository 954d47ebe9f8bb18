"""What is said of a download once: that it is ready, or that a part of it needs the user."""

from __future__ import annotations

from typing import Callable, Iterable, Set

from ..model import DownloadView, Job


class Announcements:
    """Remembers which downloads have been spoken of.

    :param on_ready: called with a download of which every part is proven on disk
    :param on_trouble: called with a download and the job that came to a bad end or is held
    """

    def __init__(
        self,
        on_ready: Callable[[DownloadView], None],
        on_trouble: Callable[[DownloadView, Job], None],
    ):
        self._on_ready = on_ready
        self._on_trouble = on_trouble
        self._told: Set[str] = set()

    def forget(self, download_ids: Iterable[str]) -> None:
        """Speak of these again: they go on."""
        self._told.difference_update(download_ids)

    def report(self, view: DownloadView) -> None:
        """Say how a download stands, if there is something to say that has not been said."""
        if view.download.id in self._told:
            return
        if view.ready:
            self._told.add(view.download.id)
            self._on_ready(view)
            return
        for job in view.jobs:
            if job.held or (not job.active and job.error_kind):
                self._told.add(view.download.id)
                self._on_trouble(view, job)
                return
