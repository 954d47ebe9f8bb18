"""New processes: each measurement in one of its own, with a home and a profile of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "bench"
PLUGINS = BUILD / "plugins"
EMPTY_PLUGIN = Path(__file__).resolve().parent / "empty_plugin"
# Seconds after which a measurement is given up.
PATIENCE_S = 240.0


class BenchError(Exception):
    """A measurement could not be taken."""


def prepare() -> None:
    """Make the folder of plugins as QGIS reads it: ours and the empty one."""
    PLUGINS.mkdir(parents=True, exist_ok=True)
    for name, folder in (("eosda_imagery", ROOT), ("eosda_bench_empty", EMPTY_PLUGIN)):
        link = PLUGINS / name
        if not link.is_symlink():
            link.symlink_to(folder, target_is_directory=True)


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return the variables of a process that knows nothing of the user's QGIS, key or proxy."""
    runtime = home / "runtime"
    runtime.mkdir(parents=True, exist_ok=True)
    runtime.chmod(0o700)
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("EOSDA_", "QGIS_", "PYTHON"))
        and not name.lower().endswith("_proxy")
    }
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "config"),
        "QGIS_PLUGINPATH": str(PLUGINS),
        "PYTHONPATH": os.pathsep.join([str(PLUGINS), str(ROOT)]),
        # Compiled once and kept, as in a user's profile from the second start on.
        "PYTHONPYCACHEPREFIX": str(BUILD / "bytecode"),
        "QT_QPA_PLATFORM": "offscreen",
        **more,
    }


def measure(child: str, home: Path, *arguments: object, **variables: str) -> dict[str, Any]:
    """Run `bench.children.<child>` in a new process; gives what it printed last.

    :raises BenchError: it failed; with what it said
    """
    ended = subprocess.run(
        [sys.executable, "-m", f"bench.children.{child}", *map(str, arguments)],
        env=environment(home, **variables),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )
    if ended.returncode:
        raise BenchError(f"{child}: {(ended.stderr or ended.stdout).strip()[-1500:]}")
    return json.loads(ended.stdout.strip().splitlines()[-1])


@contextmanager
def server(child: str, home: Path, *arguments: object) -> Iterator[dict[str, Any]]:
    """Keep a serving child; gives the line of JSON that it prints once it listens."""
    process = subprocess.Popen(
        [sys.executable, "-m", f"bench.children.{child}", *map(str, arguments)],
        env=environment(home),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            raise BenchError(f"{child} does not serve")
        yield json.loads(line)
    finally:
        process.terminate()
        process.wait()
