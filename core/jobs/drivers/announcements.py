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
        # Ids of downloads.
        self._told_ready: Set[str] = set()
        self._told_trouble: Set[str] = set()

    def forget(self, download_ids: Iterable[str]) -> None:
        """Speak of these again: they go on."""
        ids = set(download_ids)
        self._told_ready -= ids
        self._told_trouble -= ids

    def forget_troubles(self) -> None:
        """Speak of every trouble again: what it was about has been changed."""
        self._told_trouble.clear()

    def report(self, view: DownloadView) -> None:
        """Say how a download stands, if there is something to say that has not been said."""
        id_ = view.download.id
        if view.ready:
            if id_ not in self._told_ready:
                self._told_ready.add(id_)
                self._on_ready(view)
            return
        troubled = (job for job in view.jobs if job.held or (not job.active and job.error_kind))
        job = next(troubled, None)
        if job is None:
            # It goes on: the next trouble is news.
            self._told_trouble.discard(id_)
        elif id_ not in self._told_trouble:
            self._told_trouble.add(id_)
            self._on_trouble(view, job)
