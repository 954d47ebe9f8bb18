"""A process that works off all jobs of a store, to be killed or stopped by a test.

It adds nothing itself: what there is to do lies in the store, of all accounts. A first line says
that it is ready to begin, and it begins at a line on stdin, so that a test need not wait for Python
to start up.
"""

from __future__ import annotations

import argparse
import mmap
import sqlite3
import struct
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

# Makes the package importable under its name.
import tests.conftest  # noqa: E402, F401  # isort: skip
from eosda_imagery.api.network import ANSWER_TIMEOUT  # noqa: E402
from eosda_imagery.api.transport import NetworkOptions, ProxyRules, connections  # noqa: E402
from eosda_imagery.core.jobs import clock, polling  # noqa: E402
from eosda_imagery.core.jobs.drivers import inline_driver  # noqa: E402
from eosda_imagery.core.jobs.drivers.inline_driver import InlineDriver  # noqa: E402
from eosda_imagery.core.jobs.process_lock import ProcessLock  # noqa: E402
from eosda_imagery.core.jobs.steps import attempt, runner  # noqa: E402
from eosda_imagery.core.jobs.store import Lease, Store  # noqa: E402
from eosda_imagery.core.settings.values import Limits  # noqa: E402
from osgeo import gdal  # noqa: E402, F401 - what a running QGIS has loaded long before


def tell(*words: object) -> None:
    # As one piece: several threads tell at the same time, and print() ends its line by itself.
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def tell_of_leases(store: Store) -> None:
    """Say which job is taken for which request."""
    acquire = store.leases.acquire

    def telling(job_id: str, *given: Any, **named: Any) -> Lease:
        lease = acquire(job_id, *given, **named)
        if lease.job is not None:
            quota = named.get("quota")
            tell("claim", quota.kind if quota is not None else "fetch", job_id)
        return lease

    store.leases.acquire = telling  # type: ignore[method-assign]


class SetClock:
    """The computer's clock, which a test sets: its offset in seconds stands in a file."""

    monotonic = staticmethod(time.monotonic)

    def __init__(self, path: Path):
        with path.open("rb") as file:
            self._offset = mmap.mmap(file.fileno(), 8, access=mmap.ACCESS_READ)

    def time(self) -> float:
        return time.time() + float(struct.unpack("d", self._offset[:8])[0])


def all_ids(store: Store) -> list[str]:
    """Every download with something to do, also those of which nothing else can be read."""
    query = (
        "SELECT DISTINCT download_id FROM jobs"
        " WHERE state NOT IN ('ready', 'failed', 'cancelled', 'expired', 'unconfirmed')"
    )
    with closing(sqlite3.connect(store.path)) as connection:
        return [row[0] for row in connection.execute(query)]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data_dir", type=Path)
    parser.add_argument("url")
    parser.add_argument("key")
    parser.add_argument("--limit", type=int, default=10_000, help="requests of a kind in a window")
    parser.add_argument("--window", type=float, default=60.0, help="the service's minute")
    parser.add_argument("--lease", type=float, help="seconds that a claim lasts")
    parser.add_argument("--wait", type=float, help="shortest wait before a question")
    parser.add_argument("--clock", type=Path, help="a file that says how wrong the clock is")
    parser.add_argument("--patience", type=float, help="seconds that an answer may take")
    return parser.parse_args()


def main() -> None:
    given = arguments()
    if given.lease is not None:
        runner.LEASE_S = attempt.LEASE_S = given.lease
        attempt.RENEW_S = given.lease / 6.0
        inline_driver.RECOVER_S = given.lease
    if given.wait is not None:
        polling.MIN_WAIT_S = given.wait
    if given.clock is not None:
        clock.time = SetClock(given.clock)  # type: ignore[assignment]
    if given.patience is not None:
        connections.RATE_WINDOW_S = given.patience
    tell("ready")
    sys.stdin.readline()
    store = Store(given.data_dir)
    tell_of_leases(store)
    owner = ProcessLock(given.data_dir)
    tell("begun", owner.id)
    driver = InlineDriver(
        store,
        owner,
        NetworkOptions(
            base_url=given.url,
            key=given.key,
            user_agent="tests",
            proxies=ProxyRules(),
            read_timeout=20.0,
            answer_timeout=given.patience or ANSWER_TIMEOUT,
        ),
        Limits(given.limit, given.limit, given.window, margin_s=0.1),
        stopped=lambda: False,
    )
    # Those with something to do: the driver reads all it is given after every step.
    driver.run(all_ids(store), 3600.0)
    owner.close()
    tell("done")


if __name__ == "__main__":
    main()
