"""QGIS without a screen, and what the children measure with."""

from __future__ import annotations

import gc
import json
import time
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QObject, Qt, QTimer

BEAT_MS = 10
PATIENCE_S = 120.0


def start_qgis() -> QgsApplication:
    """Start QGIS with its widgets."""
    application = QgsApplication([], True)
    application.initQgis()
    return application


def tell(**figures: Any) -> None:
    """Print what was measured, for the parent."""
    print(json.dumps(figures), flush=True)


class Heartbeat(QObject):
    """A 10 ms timer on the main thread that knows how late it was at worst.

    ``worst_s`` is the longest time between two beats, less the 10 ms that it should have been.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worst_s = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.worst_s = max(self.worst_s, now - self._last - BEAT_MS / 1000.0)
        self._last = now

    def begin(self) -> None:
        """Forget what was, after a few beats.

        Python's collector goes through all that was made before, which is not to be charged to
        what is measured; a run that is due to that still is.
        """
        gc.collect()
        run_for(0.1)
        self._last = time.perf_counter()
        self.worst_s = 0.0

    def end(self) -> float:
        """Return the longest stall in seconds, with the one under way, and begin the next count."""
        self._beat()
        worst_s, self.worst_s = max(0.0, self.worst_s), 0.0
        return worst_s


def run_for(seconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def run_until(condition: Callable[[], Any], what: str) -> None:
    """Let the event loop run until something is true.

    :raises TimeoutError: it never is
    """
    end = time.monotonic() + PATIENCE_S
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: (condition() or time.monotonic() > end) and loop.quit())
    timer.start(2)
    if not condition():
        loop.exec()
    timer.stop()
    if not condition():
        raise TimeoutError(f"waited in vain: {what}")


class Memory:
    """The process's memory from now on: the highest mark, in bytes over the present."""

    def __init__(self) -> None:
        # Linux: sets the high-water mark of the resident set back to what it is now.
        Path("/proc/self/clear_refs").write_text("5")
        self._before = status_kb("VmRSS")

    def most(self) -> int:
        """Return the bytes by which it has grown at its highest."""
        return max(0, status_kb("VmHWM") - self._before) * 1024


def status_kb(name: str) -> int:
    """Read a line of /proc/self/status, in kB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1])
    raise LookupError(name)
