"""How the service says no.

No error body is documented, so its form is a setting; the words are what a user would be shown.
"""

from __future__ import annotations

import json
from typing import Optional

from flask import Response


class RefusalError(Exception):
    """An answer with an HTTP status that says no."""

    def __init__(self, status: int, words: str, headers: Optional[dict[str, str]] = None):
        super().__init__(words)
        self.status = status
        self.words = words
        self.headers = headers or {}

    def response(self, form: str) -> Response:
        body, kind = error_body(form, self.words)
        answer = Response(body, status=self.status, content_type=kind)
        answer.headers.update(self.headers)
        return answer


def json_response(value: object, status: int = 200) -> Response:
    return Response(json.dumps(value), status=status, content_type="application/json")


def error_body(form: str, words: str) -> tuple[str, str]:
    """The body of a refusal and its content type."""
    if form == "html":
        page = f"<!DOCTYPE html><html><head><title>{words}</title></head><body><h1>{words}</h1>"
        return f"{page}<hr><center>nginx</center></body></html>", "text/html; charset=utf-8"
    if form == "text":
        return words, "text/plain; charset=utf-8"
    if form == "empty":
        return "", "application/json"
    bodies = {
        "error": {"error": words},
        "message": {"message": words},
        "status_false": {"status": False, "error": words},
        "errors": {"errors": [{"error": words}]},
    }
    return json.dumps(bodies[form]), "application/json"
