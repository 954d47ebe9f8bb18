"""Orders: what makes one valid, and the life of the task that comes of it."""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from .behaviour import Behaviour
from .crop import METADATA, NoDataError, make_result
from .errors import RefusalError
from .geometry import area_km2, polygon_of
from .scenes import SceneFiles
from .statistics import checked_statistics, statistics

TASK_TIMEOUT = 345600
STATISTICS = "mt_stats"
_PARAMS = ("view_id", "bands", "geometry", "merge", "metadata", "reference")
_OTHER_TYPES = ("jpeg", "bandmath", "cl_stats")


def checked_order(
    body: Any, scenes: Mapping[str, SceneFiles], behaviour: Behaviour
) -> dict[str, Any]:
    """The params of a valid order, or a refusal in words."""
    if not isinstance(body, Mapping):
        raise RefusalError(400, "the body must be a JSON object")
    if body.get("type") in _OTHER_TYPES:
        raise RefusalError(400, f"the sandbox plays no tasks of type {body['type']}")
    if body.get("type") not in ("lbe", STATISTICS):
        raise RefusalError(400, f"unknown task type: {body.get('type')!r}")
    _no_others(body, ("type", "params", "callback_url"), "field")
    params = body.get("params")
    if body["type"] == STATISTICS:
        return checked_statistics(params, behaviour)
    if not isinstance(params, Mapping):
        raise RefusalError(400, "params is required")
    _no_others(params, _PARAMS, "parameter")
    for name in ("view_id", "bands", "geometry", "reference"):
        if name not in params:
            raise RefusalError(400, f"params.{name} is required")
    scene = scenes.get(params["view_id"]) if isinstance(params["view_id"], str) else None
    if scene is None:
        raise RefusalError(400, f"unknown view_id: {params['view_id']!r}")
    _check_bands(params["bands"], scene)
    _check_rest(params)
    polygon = polygon_of(params["geometry"], "params.geometry")
    area = area_km2(polygon)
    if area > behaviour.max_area_km2:
        limit = f"{behaviour.max_area_km2:g} km²"
        raise RefusalError(400, f"the area of {area:.1f} km² exceeds the limit of {limit}")
    return dict(params)


def _no_others(given: Mapping[str, Any], known: tuple[str, ...], what: str) -> None:
    unknown = sorted(set(given) - set(known))
    if unknown:
        raise RefusalError(400, f"unknown {what}: {', '.join(unknown)}")


def _check_bands(bands: Any, scene: SceneFiles) -> None:
    if not isinstance(bands, list) or not bands:
        raise RefusalError(400, "params.bands must be a list of bands")
    for band in bands:
        if band not in scene.bands:
            raise RefusalError(400, f"unknown band for {scene.sensor}: {band!r}")
    if len(set(bands)) < len(bands):
        raise RefusalError(400, "params.bands names a band twice")


def _check_rest(params: Mapping[str, Any]) -> None:
    if not isinstance(params["reference"], str) or not params["reference"].strip():
        raise RefusalError(400, "params.reference must be a text")
    if not isinstance(params.get("merge", True), bool):
        raise RefusalError(400, "params.merge must be true or false")
    metadata = params.get("metadata", [])
    if not isinstance(metadata, list):
        raise RefusalError(400, "params.metadata must be a list")
    for name in metadata:
        if not isinstance(name, str) or name not in METADATA:
            raise RefusalError(400, f"unknown metadata: {name!r}")


@dataclass
class Task:
    """One order at work. Its result is cut when somebody first finds it finished."""

    id: str
    req_id: str
    params: dict[str, Any]
    # Seconds since the epoch, for people; the life of the task runs on the monotonic clock.
    created: float
    born: float
    seconds: float
    polls_needed: Optional[int]
    # Which of the sandbox's keys ordered it.
    account: Optional[int] = 0
    polls: int = 0
    error: Optional[str] = None
    # The file of an order, and the document of statistics.
    result: Optional[Path] = None
    document: Optional[dict[str, Any]] = None
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @property
    def is_statistics(self) -> bool:
        return "bm_type" in self.params

    @property
    def state(self) -> str:
        """created, started, processing, finished or failed."""
        share = self._share()
        if share >= 1:
            return "failed" if self.error else "finished"
        return ("created", "started", "processing")[min(int(share * 3), 2)]

    def _share(self) -> float:
        if self.polls_needed is not None:
            return self.polls / max(self.polls_needed, 1)
        if self.seconds <= 0:
            return 1.0
        return (time.monotonic() - self.born) / self.seconds


class Tasks:
    """All tasks, and the folder of their results."""

    def __init__(self, folder: Path, scenes: Mapping[str, SceneFiles]):
        self._folder = folder
        self._scenes = scenes
        self._lock = threading.Lock()
        self._tasks: dict[str, Task] = {}

    def create(
        self,
        params: dict[str, Any],
        behaviour: Behaviour,
        account: Optional[int],
        error: Optional[str] = None,
    ) -> Task:
        with self._lock:
            task = Task(
                id=str(uuid.uuid4()),
                req_id=str(uuid.uuid4()),
                params=params,
                created=time.time(),
                born=time.monotonic(),
                seconds=_seconds(behaviour.delay, len(self._tasks), params),
                polls_needed=behaviour.polls_needed,
                account=account,
                error=error or behaviour.fail_tasks,
            )
            self._tasks[task.id] = task
        return task

    def get(self, task_id: str) -> Optional[Task]:
        with self._lock:
            return self._tasks.get(task_id)

    def forget(self, task_id: str) -> None:
        with self._lock:
            self._tasks.pop(task_id, None)

    def all(self) -> list[Task]:
        with self._lock:
            return list(self._tasks.values())

    def poll(self, task: Task, behaviour: Behaviour) -> str:
        """Count one status GET and tell the state, cutting the result when it is due."""
        with task.lock:
            task.polls += 1
            if task.state == "finished" and task.result is None and task.document is None:
                self._finish(task, behaviour)
            return task.state

    def _finish(self, task: Task, behaviour: Behaviour) -> None:
        folder = self._folder / task.id
        folder.mkdir(exist_ok=True)
        if task.is_statistics:
            task.document = statistics(task.params, self._scenes, behaviour)
            task.result = folder / "statistics.json"
            task.result.write_text(json.dumps(task.document))
            return
        scene = self._scenes[task.params["view_id"]]
        try:
            task.result = make_result(scene, task.params, behaviour, folder)
        except NoDataError as no_data:
            task.error = str(no_data)


def _seconds(delay: Any, number: int, params: Mapping[str, Any]) -> float:
    if callable(delay):
        return float(delay(params))
    if isinstance(delay, (list, tuple)):
        return float(delay[number % len(delay)])
    return float(delay)
