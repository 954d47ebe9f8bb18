"""A real QGIS desktop on the screen of whoever looks on, worked without their mouse."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Union

from .harness import Desktop

# Seconds after each click in which eyes can follow; nothing waits for it.
PACE_S = 0.7


class WatchedDesktop(Desktop):
    """Sends Qt's own events to the widgets, so that no tool of the screen is needed."""

    def click_on(
        self, widget: str, what: str, place: str = "", button: int = 1, count: int = 1
    ) -> None:
        """Click a widget; the arguments are those of Desktop.point_at."""
        self.wait(f"{widget}.isEnabled()", f"{what} can be clicked")
        self.ask(f"press({widget}, {place or f'centre({widget})'}, {button}, {count})")
        time.sleep(PACE_S)

    def type(self, text: str) -> None:
        """Type into the widget that was clicked last."""
        self.ask(f"write({text!r})")
        time.sleep(PACE_S)

    def screenshot(self, target: Union[str, Path]) -> Path:
        """Save a picture of QGIS's window, and of nothing else on the screen."""
        path = Path(target)
        path.parent.mkdir(parents=True, exist_ok=True)
        self.ask(f"iface.mainWindow().grab().save({str(path)!r})")
        return path
