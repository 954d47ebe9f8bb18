"""Signed links that expire, as a storage host makes them."""

from __future__ import annotations

import hashlib
import hmac
import math
import secrets
import time
from collections.abc import Mapping
from urllib.parse import quote

from flask import Response


class Links:
    """Signs paths and checks what it signed."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)

    def sign(self, path: str, life: float) -> str:
        """The path with a signature that holds for some seconds; with a negative life, no more."""
        expires = str(math.ceil(time.time() + life))
        return f"{quote(path)}?X-Signature={self._signature(path, expires)}&Expires={expires}"

    def _signature(self, path: str, expires: str) -> str:
        text = f"{path}\n{expires}".encode()
        return hmac.new(self._secret, text, hashlib.sha256).hexdigest()

    def problem(self, path: str, query: Mapping[str, str]) -> str:
        """Why a link does not open, or nothing."""
        expires = query.get("Expires", "")
        given = query.get("X-Signature", "")
        if not hmac.compare_digest(given, self._signature(path, expires)):
            return "The request signature does not match"
        return "Request has expired" if float(expires) < time.time() else ""


def storage_error(status: int, code: str, words: str) -> Response:
    """A refusal in the manner of a storage host."""
    body = f'<?xml version="1.0"?>\n<Error><Code>{code}</Code><Message>{words}</Message></Error>'
    return Response(body, status=status, content_type="application/xml")
