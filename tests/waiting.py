"""Waiting for something to happen in Qt's event loop."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QTimer


def wait_for(condition, what="something that should happen", seconds=30):
    """Run the event loop until the condition has held once."""
    loop = QEventLoop()
    look, late = QTimer(), QTimer()
    held = bool(condition())

    def look_again():
        nonlocal held
        # What is queued behind the loop's end still runs: it may have changed by then.
        held = held or bool(condition())
        if held:
            loop.quit()

    look.timeout.connect(look_again)
    late.setSingleShot(True)
    late.timeout.connect(loop.quit)
    look.start(10)
    late.start(seconds * 1000)
    if not held:
        loop.exec()
    look.stop()
    assert held, what


def wait_until_at_rest(engine):
    """Run the event loop until no task is under way and no look at the store follows.

    Between two tasks of one order there is always the engine's timer or the next task: so an order
    that was begun has come to its end by then.
    """
    wait_for(
        lambda: not QgsApplication.taskManager().activeTasks() and not engine._timer.isActive(),
        "nothing is under way",
    )
