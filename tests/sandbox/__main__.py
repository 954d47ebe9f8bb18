"""The stand-in from the shell: prints its address, serves until it is told to stop."""

from __future__ import annotations

import argparse
import json
import os
import signal
import threading
from pathlib import Path
from typing import Any

from .behaviour import DIALECTS
from .server import DEFAULT_KEY, Sandbox


def _setting(text: str) -> tuple[str, Any]:
    """NAME=VALUE, where VALUE is JSON or else plain text."""
    name, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"expected NAME=VALUE, got {text!r}")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0: any free port")
    parser.add_argument("--file-port", type=int, default=0, help="port of the storage host")
    parser.add_argument("--port-file", type=Path, help="write url, key and pid here as JSON")
    parser.add_argument("--dialect", choices=sorted(DIALECTS), default="redirect")
    parser.add_argument("--key", default=DEFAULT_KEY)
    parser.add_argument("--scenes", action="append", metavar="DIR", help="a folder of real scenes")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="where made scenes are kept")
    parser.add_argument("--delay", type=float, help="seconds until a task is finished")
    parser.add_argument("--polls-needed", type=int, help="finished at this status GET instead")
    parser.add_argument(
        "--set",
        action="append",
        type=_setting,
        default=[],
        metavar="NAME=VALUE",
        dest="settings",
        help="any setting of Behaviour, for example create_limit=10",
    )
    return parser.parse_args()


def _write_port_file(path: Path, sandbox: Sandbox) -> None:
    """Whole or not at all: somebody waits for this file to appear."""
    entries = {
        "url": sandbox.url,
        "file_url": sandbox.file_url,
        "key": sandbox.key,
        "pid": os.getpid(),
    }
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(entries), encoding="utf-8")
    part.replace(path)


def main() -> None:
    given = _arguments()
    settings = dict(given.settings)
    for name in ("delay", "polls_needed"):
        if getattr(given, name) is not None:
            settings[name] = getattr(given, name)
    stopped = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    with Sandbox(
        given.dialect,
        key=given.key,
        scenes_dir=given.scenes,
        cache_dir=given.cache,
        port=given.port,
        file_port=given.file_port,
        **settings,
    ) as sandbox:
        if given.port_file:
            _write_port_file(given.port_file, sandbox)
        print(f"EOSDA sandbox at {sandbox.url}", flush=True)
        stopped.wait()
    if given.port_file:
        given.port_file.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
