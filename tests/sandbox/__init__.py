"""A local stand-in for EOSDA API Connect, written from the reference and not from the client.

    with Sandbox(dialect="redirect", polls_needed=2) as sandbox:
        sandbox.url, sandbox.key, sandbox.log, sandbox.inject("file", "short")

From the shell: `python -m tests.sandbox --port-file FILE`.
"""

from __future__ import annotations

from .behaviour import DIALECTS, Behaviour
from .faults import FAULTS
from .journal import LoggedRequest
from .scenes import SceneFiles, sample_aoi
from .server import DEFAULT_KEY, Sandbox

__all__ = [
    "DEFAULT_KEY",
    "DIALECTS",
    "FAULTS",
    "Behaviour",
    "LoggedRequest",
    "Sandbox",
    "SceneFiles",
    "sample_aoi",
]
