"""What is done with all downloads at once."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget


class AllDownloadsMenu(QMenu):
    """Pauses, resumes, retries and clears; the tool tips say what that means."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setTitle(self.tr("All downloads"))
        self.setToolTipsVisible(True)
        self.pause = self._add(
            "pauseAllAction",
            self.tr("Pause all"),
            self.tr("Begins nothing new until you resume; what is under way comes to its end"),
        )
        self.resume = self._add(
            "resumeAllAction", self.tr("Resume"), self.tr("Goes on with all downloads")
        )
        self.retry = self._add(
            "retryFailedAction",
            self.tr("Retry failed"),
            self.tr("Tries again what failed; asks before an order is sent"),
        )
        self.clear = self._add(
            "clearFinishedAction",
            self.tr("Clear finished"),
            self.tr("Takes what is ready or cancelled out of the list; the files stay"),
        )

    def _add(self, name: str, text: str, tip: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(name)
        action.setToolTip(tip)
        return action

    def show_possible(self, paused: bool, active: bool, retry: bool, clear: bool) -> None:
        """Offer what can be done.

        :param active: whether one is not over yet
        :param retry: whether one has failed that may be tried again
        :param clear: whether one is finished
        """
        self.pause.setVisible(not paused)
        self.pause.setEnabled(active)
        self.resume.setVisible(paused)
        self.retry.setEnabled(retry)
        self.clear.setEnabled(clear)
