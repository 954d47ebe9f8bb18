"""Waiting for something to happen in Qt's event loop."""

from qgis.PyQt.QtCore import QEventLoop, QTimer


def wait_for(condition, what="something that should happen", seconds=30):
    """Run the event loop until the condition holds."""
    loop = QEventLoop()
    look, late = QTimer(), QTimer()
    look.timeout.connect(lambda: condition() and loop.quit())
    late.setSingleShot(True)
    late.timeout.connect(loop.quit)
    look.start(10)
    late.start(seconds * 1000)
    if not condition():
        loop.exec()
    look.stop()
    assert condition(), what
