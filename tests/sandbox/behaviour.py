"""Every way in which the stand-in can behave, and the named presets of them.

The reference leaves much of the service's manner open (how a finished task answers, what a pending
one says). Each open question is a setting here, so that a client can be tried against all answers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Callable, Optional, Union

Delay = Union[float, Sequence[float], Callable[[Mapping[str, Any]], float]]


@dataclass(frozen=True)
class Behaviour:
    # Who may come in. "key" checks the key; the others refuse every key with 402 or 403.
    access: str = "key"
    error_form: str = "error"

    # How the life of a task is told.
    create_status: int = 200
    pending: str = "json_status"
    finished: str = "redirect"
    failed: str = "error_200"
    gone_status: int = 404

    # How long a task takes: seconds, a list of them used in turn, or a callable of its params.
    # With polls_needed the clock plays no part: the n-th status GET finds the task finished.
    delay: Delay = 0.2
    polls_needed: Optional[int] = None
    # Seconds before any answer begins.
    latency: float = 0.0

    # Limits: calls per window and key, and calls in all. None means none.
    create_limit: Optional[int] = None
    status_limit: Optional[int] = None
    search_limit: Optional[int] = None
    rate_window: float = 60.0
    retry_after: str = "seconds"
    quota: Optional[int] = None
    quota_kinds: Sequence[str] = ("search", "create", "status")
    max_area_km2: float = 200.0

    # What an order yields.
    jp2_for_l2a: bool = True
    metadata_beats_jp2: bool = False
    mask: bool = False
    link_life: float = 3600.0
    file_content_type: Optional[str] = None
    # How the statistics of a scene are written, and of which scenes they fail.
    statistics_form: str = "indexes"
    broken_statistics: Sequence[str] = ()
    # When set, every task created from then on fails with these words.
    fail_tasks: Optional[str] = None

    # Pictures.
    outside_tiles: str = "transparent"
    # What the service adds to digital numbers before it computes the value of a point.
    point_offset: float = 0.0
    absent_thumbnails: Sequence[str] = ("S2/35/U/KR/2026/8/20/0",)
    missing_thumbnails: Sequence[str] = ("S2/35/U/KR/2026/9/29/0",)
    broken_thumbnails: Sequence[str] = ("S2/35/U/KR/2026/10/29/0",)

    def changed(self, **changes: Any) -> Behaviour:
        """A copy with changes; `dialect` among them is a preset that the other changes override."""
        dialect = changes.pop("dialect", None)
        if dialect is not None:
            changes = {**preset(dialect), **changes}
        known = {field.name for field in fields(self)}
        unknown = sorted(set(changes) - known)
        if unknown:
            raise ValueError(f"no such setting of the sandbox: {', '.join(unknown)}")
        for name, value in changes.items():
            if name in CHOICES and value not in CHOICES[name]:
                raise ValueError(f"{name} must be one of {', '.join(CHOICES[name])}, not {value!r}")
        return replace(self, **changes)


CHOICES = {
    "access": ("key", "no_plan", "forbidden"),
    "error_form": ("error", "message", "status_false", "errors", "text", "html", "empty"),
    "pending": ("json_status", "json_task_type", "empty_body", "empty_202", "unknown_word"),
    "finished": (
        "redirect",
        "redirect_relative",
        "redirect302",
        "json_url",
        "json_result",
        "json_result_url",
        "json_result_list",
        "json_result_objects",
        "direct",
        "direct_octet",
    ),
    "statistics_form": ("indexes", "plain", "status_success", "redirect", "json_url"),
    "failed": ("error_200", "status_failed", "error_string"),
    "retry_after": ("seconds", "date", "none"),
    "outside_tiles": ("transparent", "404"),
}

# A preset always states its whole manner, so that changing the dialect of a running sandbox
# leaves nothing behind of the one before.
_PLAIN = {
    "create_status": 200,
    "pending": "json_status",
    "finished": "redirect",
    "failed": "error_200",
}

DIALECTS: dict[str, dict[str, Any]] = {
    name: {**_PLAIN, **own}
    for name, own in {
        "redirect": {},
        "redirect_relative": {"finished": "redirect_relative", "create_status": 201},
        "redirect302": {"finished": "redirect302", "pending": "json_task_type"},
        "json_url": {"finished": "json_url", "failed": "error_string"},
        "json_result": {"finished": "json_result"},
        "json_result_url": {"finished": "json_result_url", "failed": "status_failed"},
        "json_result_list": {"finished": "json_result_list", "failed": "status_failed"},
        "json_result_objects": {"finished": "json_result_objects"},
        "direct": {"finished": "direct"},
        "direct_chunked": {"finished": "direct_octet", "create_status": 202},
        "empty_pending": {"pending": "empty_body"},
        "empty_pending_202": {"pending": "empty_202", "create_status": 202},
        "task_type_pending": {"pending": "json_task_type", "finished": "json_url"},
        "unknown_pending": {"pending": "unknown_word"},
    }.items()
}


def preset(dialect: str) -> dict[str, Any]:
    """The settings of a dialect."""
    if dialect not in DIALECTS:
        raise ValueError(f"no such dialect: {dialect!r}; there are {', '.join(DIALECTS)}")
    return dict(DIALECTS[dialect])
