"""The strings of the stand-in over HTTP, for those who run in another process."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from flask import Flask, Response, request

from .errors import json_response
from .tasks import Task
from .world import World


def add_control(app: Flask, world: World) -> None:
    """Everything under /_sandbox/; it is not logged and asks for no key."""

    def log() -> Response:
        return json_response([asdict(entry) for entry in world.journal.entries()])

    def counts() -> Response:
        return json_response({**world.journal.counts(), "quota_used": world.limits.used})

    def tasks() -> Response:
        return json_response([task_view(task) for task in world.tasks.all()])

    def scenes() -> Response:
        return json_response(sorted(world.scenes))

    def configure() -> Response:
        return _told(lambda: world.configure(_settings(request.get_json(force=True))))

    def inject() -> Response:
        return _told(lambda: _inject(world, request.get_json(force=True)))

    def reset_log() -> Response:
        return _told(world.journal.clear)

    def clear_faults() -> Response:
        return _told(world.faults.clear)

    def release() -> Response:
        return _told(world.release)

    for read in (log, counts, tasks, scenes):
        app.add_url_rule(f"/_sandbox/{read.__name__}", view_func=read)
    for write in (configure, inject, reset_log, clear_faults, release):
        name = write.__name__.replace("_", "-")
        app.add_url_rule(f"/_sandbox/{name}", view_func=write, methods=["POST"])


def task_view(task: Task) -> dict[str, Any]:
    """What is told of a task."""
    return {
        "id": task.id,
        "state": task.state,
        "created": task.created,
        "params": task.params,
        "polls": task.polls,
        "error": task.error,
        "file": str(task.result) if task.result else None,
    }


def _settings(body: Any) -> dict[str, Any]:
    if not isinstance(body, dict):
        raise ValueError("the body must be a JSON object")
    return body


def _inject(world: World, body: Any) -> None:
    details = dict(_settings(body))
    details.update(details.pop("details", {}))
    kind, name = details.pop("kind", ""), details.pop("fault", "")
    world.faults.inject(kind, name, details.pop("times", 1), **details)


def _told(action: Any) -> Response:
    try:
        action()
    except (ValueError, TypeError) as error:
        return json_response({"error": str(error)}, 400)
    return json_response({"ok": True})
