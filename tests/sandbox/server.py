"""One sandbox: its two servers on loopback, and its handle for Python."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Optional, Union

from flask import Flask
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from . import scenes as scenes_
from .app import create_file_host, create_service
from .behaviour import Behaviour
from .control import task_view
from .journal import LoggedRequest
from .scenes import SceneFiles
from .world import World

# The shape of a real key, made so that no scanner takes it for one.
DEFAULT_KEY = "apk." + hashlib.sha256(b"sandbox").hexdigest()

Folders = Union[str, Path, Iterable[Union[str, Path]], None]


class _QuietHandler(WSGIRequestHandler):
    """No line on stderr for each request; errors are still told."""

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        pass


class Sandbox:
    """A running stand-in for the service; use it as a context manager.

    :param scenes_dir: a folder of real scenes (or several) to serve beside the made ones
    :param cache_dir: where the made scenes are kept between runs
    :param behaviour: settings of `Behaviour`, and `dialect` for a preset of them
    """

    def __init__(
        self,
        dialect: str = "redirect",
        *,
        key: str = DEFAULT_KEY,
        scenes_dir: Folders = None,
        cache_dir: Union[str, Path, None] = None,
        port: int = 0,
        file_port: int = 0,
        **behaviour: Any,
    ):
        settings = Behaviour().changed(dialect=dialect, **behaviour)
        made = scenes_.ensure_scenes(Path(cache_dir) if cache_dir else scenes_.DEFAULT_CACHE)
        found = scenes_.load_scenes([made, *_folders(scenes_dir)])
        self._folder = Path(tempfile.mkdtemp(prefix="sandbox-results-"))
        self._world = World(key, settings, found, self._folder)
        self._ports = port, file_port
        self._servers: list[tuple[BaseWSGIServer, threading.Thread]] = []

    # --- life ---

    def start(self) -> Sandbox:
        self._world.file_url = self._serve(create_file_host(self._world), self._ports[1])
        self._world.url = self._serve(create_service(self._world), self._ports[0])
        return self

    def stop(self) -> None:
        self._world.stop()
        for server, thread in self._servers:
            server.shutdown()
            thread.join()
        self._servers.clear()
        shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(self, *problem: object) -> None:
        self.stop()

    def _serve(self, app: Flask, port: int) -> str:
        server = make_server("127.0.0.1", port, app, threaded=True, request_handler=_QuietHandler)
        # A short interval, so that stopping takes no half a second.
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        self._servers.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}"

    # --- what it is ---

    @property
    def url(self) -> str:
        return self._world.url

    @property
    def file_url(self) -> str:
        """The storage host, on a port of its own."""
        return self._world.file_url

    @property
    def key(self) -> str:
        return self._world.key

    def add_key(self, key: str) -> None:
        """Let another account in; a task is told of to the one that ordered it only."""
        self._world.keys.append(key)

    @property
    def scenes(self) -> Mapping[str, SceneFiles]:
        return self._world.scenes

    @property
    def behaviour(self) -> Behaviour:
        return self._world.behaviour

    def sample_aoi(self) -> dict[str, Any]:
        """A GeoJSON polygon of some 6 km² well within the main tile, 35/U/KR."""
        return scenes_.sample_aoi()

    # --- what happened ---

    @property
    def log(self) -> list[LoggedRequest]:
        return self._world.journal.entries()

    def count(self, kind: str) -> int:
        return self._world.journal.counts()[kind]

    @property
    def tasks(self) -> list[dict[str, Any]]:
        return [task_view(task) for task in self._world.tasks.all()]

    @property
    def quota_used(self) -> int:
        return self._world.limits.used

    # --- what is to happen ---

    def configure(self, **changes: Any) -> None:
        self._world.configure(changes)

    def inject(
        self, kind: str, fault: Union[str, int], times: Optional[int] = 1, **details: Any
    ) -> None:
        self._world.faults.inject(kind, fault, times, **details)

    def clear_faults(self) -> None:
        self._world.faults.clear()

    def release(self) -> None:
        """Let stalled answers go on."""
        self._world.release()

    def reset_log(self) -> None:
        self._world.journal.clear()

    def reset_limits(self) -> None:
        """Forget the calls made so far, as if the window had passed and the quota were new."""
        self._world.limits.reset()


def _folders(given: Folders) -> list[Path]:
    if given is None:
        return []
    several = [given] if isinstance(given, (str, Path)) else given
    folders = [Path(folder) for folder in several]
    for folder in folders:
        if not folder.is_dir():
            raise ValueError(f"no such folder of scenes: {folder}")
    return folders
