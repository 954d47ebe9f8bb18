"""The routes: the service, and the storage host of its files."""

from __future__ import annotations

import math
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any, Callable, Optional

from flask import Flask, Response, g, request
from werkzeug.exceptions import HTTPException

from .control import add_control
from .crop import MEDIA_TYPES
from .errors import RefusalError, json_response
from .faults import ResetResponse, as_json
from .journal import LoggedRequest
from .links import storage_error
from .render import COLORMAPS
from .search import search
from .statistics import TASK_TIMEOUT as STATISTICS_TIMEOUT
from .tasks import TASK_TIMEOUT, Task, checked_order
from .world import World

Handler = Callable[[], Response]


def create_service(world: World) -> Flask:
    """The service itself."""
    app = Flask("sandbox")
    pages = _Service(world)
    add = app.add_url_rule
    add("/api/lms/search/v2", view_func=pages.search, methods=["POST"])
    add("/api/lms/search/v2/<dataset>", view_func=pages.search, methods=["POST"])
    add("/api/gdw/api", view_func=pages.create, methods=["POST"])
    add("/api/gdw/api/<task_id>", view_func=pages.status)
    add("/api/render/colormap/ALL", view_func=pages.colormaps)
    add("/api/render/<path:path>", view_func=pages.render)
    add("/thumb/<path:name>", view_func=pages.thumbnail)
    add("/results/<task_id>/<name>", view_func=pages.file)
    app.register_error_handler(HTTPException, pages.unknown)
    add_control(app, world)
    return app


def create_file_host(world: World) -> Flask:
    """The host that holds finished files: it knows links, not keys."""
    app = Flask("sandbox-files")
    pages = _Files(world)
    app.add_url_rule("/results/<task_id>/<name>", view_func=pages.file)
    app.add_url_rule("/loop/<int:number>", view_func=pages.loop)
    app.register_error_handler(HTTPException, pages.unknown)
    return app


class _Files:
    """What both hosts can do: hand out files."""

    def __init__(self, world: World):
        self.world = world

    def file(self, task_id: str, name: str) -> Response:
        return self._carry_out("file", lambda: self._file(task_id, name))

    def loop(self, number: int) -> Response:
        location = f"/loop/{number + 1}"
        return self._carry_out("file", lambda: _redirect(303, location))

    def unknown(self, error: HTTPException) -> Response:
        status = error.code or 500
        words = error.description or error.name

        def refuse() -> Response:
            raise RefusalError(status, words)

        return self._carry_out("other", refuse)

    def _file(self, task_id: str, name: str) -> Response:
        path = f"/results/{task_id}/{name}"
        problem = self.world.links.problem(path, request.args)
        if problem:
            return storage_error(403, "AccessDenied", problem)
        task = self.world.tasks.get(task_id)
        if task is None or task.result is None or task.result.name != name:
            return storage_error(404, "NoSuchKey", "The specified key does not exist.")
        answer = self._bytes(task.result)
        content = len(answer.get_data())
        return answer.make_conditional(request.environ, True, content)

    def _bytes(self, path: Path) -> Response:
        kind = self.world.behaviour.file_content_type or MEDIA_TYPES[path.suffix]
        return Response(path.read_bytes(), content_type=kind)

    def _carry_out(self, kind: str, handler: Handler) -> Response:
        """Answer a request, honestly or with a fault; its log is complete before it goes out."""
        account = self.world.account_of(_key())
        number, status = self.world.journal.arrived(_noted(kind, account)), 500
        if self.world.behaviour.latency:
            self.world.stopping.wait(self.world.behaviour.latency)
        try:
            response = self.world.answer(kind, lambda: self._guarded(handler))
            status = 0 if isinstance(response, ResetResponse) else response.status_code
            return response
        finally:
            self.world.journal.answered(number, status)

    def _guarded(self, handler: Handler) -> Response:
        try:
            return handler()
        except RefusalError as refusal:
            return refusal.response(self.world.behaviour.error_form)


def _key() -> Optional[str]:
    return request.headers.get("x-api-key") or request.args.get("api_key")


def _noted(kind: str, account: Optional[int]) -> LoggedRequest:
    return LoggedRequest(
        method=request.method,
        path=request.path,
        kind=kind,
        status=0,
        at=time.time(),
        has_key_header="x-api-key" in request.headers,
        account=account,
        query=request.query_string.decode("utf-8", "replace"),
        host=request.host,
        body=as_json(request.get_data(cache=True)),
    )


class _Service(_Files):
    """What the service does beside."""

    def search(self, dataset: Optional[str] = None) -> Response:
        return self._carry_out("search", lambda: self._admitted("search", self._search, dataset))

    def create(self) -> Response:
        return self._carry_out("create", lambda: self._admitted("create", self._create))

    def status(self, task_id: str) -> Response:
        return self._carry_out("status", lambda: self._admitted("status", self._status, task_id))

    def render(self, path: str) -> Response:
        return self._carry_out("render", lambda: self._admitted("render", self._render, path))

    def colormaps(self) -> Response:
        names = list(COLORMAPS)
        return self._carry_out(
            "render",
            lambda: self._admitted("render", lambda: json_response({"colormap_list": names})),
        )

    def thumbnail(self, name: str) -> Response:
        return self._carry_out("thumbnail", lambda: self._thumbnail(name))

    # --- the door ---

    def _admitted(self, kind: str, handler: Callable[..., Response], *args: Any) -> Response:
        key = self._check_key()
        behaviour = self.world.behaviour
        limit = getattr(behaviour, f"{kind}_limit", None)
        wait = self.world.limits.admit(key, kind, limit, behaviour.rate_window)
        if wait:
            raise RefusalError(429, "Too many requests", self._retry_after(wait))
        if kind in behaviour.quota_kinds and not self.world.limits.spend(behaviour.quota):
            raise RefusalError(402, "The request limit of your plan is used up")
        return handler(*args)

    def _check_key(self) -> str:
        key = _key()
        if not key:
            raise RefusalError(401, "No API key in request")
        if self.world.account_of(key) is None:
            raise RefusalError(401, "Invalid API key")
        if self.world.behaviour.access == "no_plan":
            raise RefusalError(402, "Your account has no active plan")
        if self.world.behaviour.access == "forbidden":
            raise RefusalError(403, "Access to this resource is denied")
        return key

    def _retry_after(self, wait: float) -> dict[str, str]:
        form = self.world.behaviour.retry_after
        if form == "none":
            return {}
        seconds = math.ceil(wait)
        text = formatdate(time.time() + seconds, usegmt=True) if form == "date" else str(seconds)
        return {"Retry-After": text}

    def _json(self) -> Any:
        """The body, whatever its content type says: the service takes text/plain as well."""
        body = request.get_json(force=True, silent=True)
        if body is None:
            raise RefusalError(400, "the body is not JSON")
        return body

    # --- calls ---

    def _search(self, dataset: Optional[str]) -> Response:
        world = self.world
        scenes = list(world.scenes.values())
        return json_response(search(self._json(), dataset, scenes, world.url, world.behaviour))

    def _create(self) -> Response:
        behaviour = self.world.behaviour
        params = checked_order(self._json(), self.world.scenes, behaviour)
        account = self.world.account_of(_key())
        task = self.world.tasks.create(params, behaviour, account, g.get("task_error"))
        reply = {
            "status": "created",
            "task_id": task.id,
            "req_id": task.req_id,
            "task_timeout": STATISTICS_TIMEOUT if task.is_statistics else TASK_TIMEOUT,
        }
        return json_response(reply, behaviour.create_status)

    def _status(self, task_id: str) -> Response:
        behaviour = self.world.behaviour
        if g.get("forget_task"):
            self.world.tasks.forget(task_id)
        task = self.world.tasks.get(task_id)
        if task is None or task.account != self.world.account_of(_key()):
            raise RefusalError(behaviour.gone_status, "Task not found")
        state = self.world.tasks.poll(task, behaviour)
        if state == "finished" and task.document is None:
            return self._finished(task, behaviour.finished)
        if state == "finished":
            form = behaviour.statistics_form
            if form in ("redirect", "json_url"):
                return self._finished(task, form)
            return json_response(_statistics(task, form))
        if state == "failed":
            return _failed(task, behaviour.failed)
        return _pending(task, state, behaviour.pending)

    def _finished(self, task: Task, form: str) -> Response:
        result = task.result
        assert result is not None
        if form in ("direct", "direct_octet"):
            return self.world.answer("file", lambda: self._direct(result, form))
        path = f"/results/{task.id}/{result.name}"
        signed = self.world.links.sign(path, self.world.behaviour.link_life)
        if form == "redirect_relative":
            return _redirect(303, signed)
        link = self.world.file_url + signed
        if form in ("redirect", "redirect302"):
            return _redirect(302 if form == "redirect302" else 303, link)
        bodies: dict[str, dict[str, Any]] = {
            "json_url": {"task_type": "finished", "task_id": task.id, "url": link},
            "json_result": {"status": "done", "task_id": task.id, "result": link},
            "json_result_url": {"status": "finished", "task_id": task.id, "result_url": link},
            "json_result_list": {"errors": [], "result": [link]},
            "json_result_objects": {"errors": [], "result": [{"url": link}]},
        }
        return json_response(bodies[form])

    def _direct(self, path: Path, form: str) -> Response:
        if form == "direct":
            return self._bytes(path)
        content = path.read_bytes()
        parts = (content[at : at + 65536] for at in range(0, len(content), 65536))
        # A generator has no length, so the server sends it in chunks.
        return Response(parts, content_type="application/octet-stream")

    def _render(self, path: str) -> Response:
        if "/point/" in path:
            offset = self.world.behaviour.point_offset
            return json_response({"index_value": self.world.renderer.point(path, offset)})
        drawn = self.world.renderer.picture(path, request.args, self.world.behaviour.outside_tiles)
        return Response(drawn, content_type="image/png")

    def _thumbnail(self, name: str) -> Response:
        view_id = name[: -len(".png")] if name.endswith(".png") else name
        behaviour = self.world.behaviour
        if view_id in behaviour.missing_thumbnails:
            return storage_error(404, "NoSuchKey", "The specified key does not exist.")
        drawn = self.world.renderer.thumbnail(view_id)
        if drawn is None:
            return storage_error(404, "NoSuchKey", "The specified key does not exist.")
        if view_id in behaviour.broken_thumbnails:
            drawn = drawn[:60]
        return Response(drawn, content_type="image/png")


def _redirect(status: int, location: str) -> Response:
    return Response(b"", status=status, headers={"Location": location})


def _statistics(task: Task, form: str) -> dict[str, Any]:
    """The document in one of the forms that clients have met (sections 2.4 and 2.10)."""
    document = task.document or {}
    if form == "status_success":
        return {"status": "success", "task_id": task.id, **document}
    if form == "plain":
        # The figures of a single index stood in the entry itself once.
        entries = [
            {**{name: value for name, value in entry.items() if name != "indexes"}, **figures}
            for entry in document["result"]
            for figures in entry["indexes"].values()
        ]
        return {**document, "result": entries}
    return document


def _pending(task: Task, state: str, form: str) -> Response:
    if form in ("empty_body", "empty_202"):
        return Response(b"", status=202 if form == "empty_202" else 200)
    bodies = {
        "json_status": {"status": state, "task_id": task.id},
        "json_task_type": {"task_type": state, "task_id": task.id},
        "unknown_word": {"status": "awaiting_resources", "task_id": task.id},
    }
    return json_response(bodies[form])


def _failed(task: Task, form: str) -> Response:
    words = task.error
    bodies: dict[str, dict[str, Any]] = {
        "error_200": {"task_type": "error", "error_message": {"error": words}},
        "error_string": {"task_type": "error", "error_message": words},
        "status_failed": {"status": "failed", "error": words},
    }
    return json_response({**bodies[form], "task_id": task.id})
