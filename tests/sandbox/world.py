"""Everything that the two hosts of one sandbox share."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable, Optional

from flask import Response

from .behaviour import Behaviour
from .faults import Exchange, Faults, play
from .journal import Journal
from .limits import Limits
from .links import Links
from .render import Renderer
from .scenes import SceneFiles
from .tasks import Tasks


class World:
    """The state of one sandbox."""

    def __init__(
        self, key: str, behaviour: Behaviour, scenes: Mapping[str, SceneFiles], folder: Path
    ):
        # The first is the one that tests use; what one has ordered no other is told of.
        self.keys = [key]
        self.scenes = scenes
        self.tasks = Tasks(folder, scenes)
        self.renderer = Renderer(scenes)
        self.journal = Journal()
        self.faults = Faults()
        self.limits = Limits()
        self.links = Links()
        self.stopping = threading.Event()
        self.url = ""
        self.file_url = ""
        self._lock = threading.Lock()
        self._behaviour = behaviour
        self._held = threading.Event()

    @property
    def key(self) -> str:
        return self.keys[0]

    def account_of(self, key: Optional[str]) -> Optional[int]:
        return self.keys.index(key) if key in self.keys else None

    @property
    def behaviour(self) -> Behaviour:
        return self._behaviour

    def configure(self, changes: Mapping[str, Any]) -> None:
        with self._lock:
            self._behaviour = self._behaviour.changed(**changes)

    def release(self) -> None:
        """Let everything go on that stalls now; later stalls stall anew."""
        with self._lock:
            self._held.set()
            self._held = threading.Event()

    def stop(self) -> None:
        self.stopping.set()
        self.release()

    def hold(self) -> bool:
        with self._lock:
            held = self._held
        if not self.stopping.is_set():
            held.wait()
        return not self.stopping.is_set()

    def answer(self, kind: str, honest: Callable[[], Response]) -> Response:
        """The honest answer, or the fault that is due for this kind of request."""
        due = self.faults.take(kind)
        if due is None:
            return honest()
        fault, details = due
        return play(fault, Exchange(kind, honest, details, self.file_url, self.hold, self.stopping))
