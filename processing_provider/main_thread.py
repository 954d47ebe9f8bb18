"""Call a function on the main thread from wherever an algorithm runs.

In a model the children are prepared in the model's own worker thread (measured on 3.22), but the
auth database and QGIS's proxy may be touched on the main thread only.
"""

from __future__ import annotations

from concurrent.futures import Future, wait
from typing import Any, Callable, TypeVar

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal, pyqtSlot

from ..api.texts import translate

Result = TypeVar("Result")

# Seconds to wait for the main thread to take the call up; once it has, a dialog may take longer.
TAKE_UP_S = 20.0
LOOK_S = 0.1


class _Call(QObject):
    """One call on its way to the main thread."""

    asked = pyqtSignal()

    def __init__(self, function: Callable[[], Any]):
        super().__init__()
        self.outcome: Future[Any] = Future()
        self._function = function
        self.moveToThread(QCoreApplication.instance().thread())
        self.asked.connect(self.carry_out, Qt.ConnectionType.QueuedConnection)

    @pyqtSlot()
    def carry_out(self) -> None:
        """Run the function, unless nobody waits any more."""
        if not self.outcome.set_running_or_notify_cancel():
            return
        try:
            self.outcome.set_result(self._function())
        except Exception as error:
            self.outcome.set_exception(error)


def on_main_thread(function: Callable[[], Result], stopped: Callable[[], bool]) -> Result:
    """Run a function on the main thread and give its result, or raise its error, here.

    :param stopped: asked ten times a second while waiting
    :raises QgsProcessingException: cancelled, or the main thread takes no calls
    """
    if QThread.currentThread() == QCoreApplication.instance().thread():
        return function()
    call = _Call(function)
    call.asked.emit()
    waited = 0.0
    while wait([call.outcome], LOOK_S).not_done:
        waited += LOOK_S
        if stopped():
            call.outcome.cancel()
            raise QgsProcessingException(
                translate("Processing", "Cancelled before anything was sent.")
            )
        if waited > TAKE_UP_S and call.outcome.cancel():
            raise QgsProcessingException(
                translate(
                    "Processing",
                    "QGIS is too busy to read the API key. Nothing was sent.\nRun this again.",
                )
            )
    # The object goes back where it came from: to be freed on the thread that it lives in.
    call.deleteLater()
    return call.outcome.result()
