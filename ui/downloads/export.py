"""Chosen downloads → a folder for somebody else, with a STAC catalogue; copied in a worker."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Sequence

from qgis.core import Qgis
from qgis.PyQt.QtCore import QLocale, QObject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...api.errors import StoppedError
from ...core.jobs.model import DownloadView
from ...core.latest_task import LatestTask
from ...core.stac.catalogue import Exported, export
from ...core.translation import counted
from ..widgets.message_bar import MessageBar
from ..widgets.texts import title_text
from .panel import show_folder


class Exporter(QObject):
    """Asks for a folder and copies downloads to a new one in it.

    :param messages: says what came of it
    :param window: the dialog's parent, and whose end stops the copying
    """

    def __init__(self, messages: MessageBar, window: QWidget):
        super().__init__(window)
        self._messages = messages
        self._window = window
        self._task = LatestTask(self)

    def start(self, views: Sequence[DownloadView]) -> None:
        """Export downloads, unless an export is under way.

        :param views: ready ones, with their areas
        """
        if self._task.running:
            self._messages.show(
                self.tr(
                    "An export is under way. Wait for its end, or cancel it in QGIS's list of"
                    " tasks, then export these."
                ),
                Qgis.MessageLevel.Info,
            )
            return
        chosen = self._ask_folder() if views else ""
        if not chosen:
            return
        title = self._title(views)
        self._task.start(
            self.tr("Export of downloads"),
            lambda task: export(views, Path(chosen), title, task.isCanceled, task.setProgress),
            self._on_done,
            self._on_failed,
        )

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self._window, self.tr("Export to a new folder in"))

    def _title(self, views: Sequence[DownloadView]) -> str:
        """Name the choice: what it is, and the day it was made."""
        first = views[0].download
        if len(views) == 1:
            words = title_text(first)
        elif first.batch and {view.download.batch for view in views} == {first.batch}:
            words = first.batch_label
        else:
            words = ""
        today = date.today().isoformat()
        return self.tr("EOSDA Imagery {day} {choice}").format(day=today, choice=words).strip()

    def _on_done(self, made: Exported) -> None:
        folder = str(made.folder)
        button = (self.tr("Open folder"), partial(show_folder, folder))
        if not made.left_out:
            text = counted(
                self.tr("Exported %Ln file(s) with a STAC catalogue to {folder}.", "", made.files),
                made.files,
            )
            self._messages.success(text.format(folder=folder), [button])
            return
        text = self.tr(
            "Exported to {folder}, but some downloads could not be read and are not in it: {count}."
            " The first reason: {reason}"
        )
        count = QLocale().toString(len(made.left_out))
        text = text.format(folder=folder, count=count, reason=made.left_out[0])
        self._messages.show(text, Qgis.MessageLevel.Warning, [button])

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, StoppedError):
            text = self.tr("The export was cancelled. Nothing of it was kept.")
            self._messages.show(text, Qgis.MessageLevel.Info)
        else:
            text = self.tr("The export failed and nothing of it was kept. {reason}")
            self._messages.warning(text.format(reason=error))
