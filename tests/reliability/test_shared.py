"""Downloads that have parts in common, killed at random moments: each part is ordered once."""

from __future__ import annotations

import os
import random
import time
from collections import defaultdict
from typing import Any, Iterable

import pytest
from eosda_imagery.core.jobs.model import Download, JobState, Sharing, make_jobs, new_id
from eosda_imagery.core.orders.reuse import parts_of

from tests.sandbox import Sandbox

from .killing import BAND_SETS, CLEAR, Account, Killer

KILLS = int(os.environ.get("EOSDA_SHARED_KILLS", "8"))
SEED = int(os.environ.get("EOSDA_SEED", "0")) or random.SystemRandom().randrange(1, 2**32)


def field(number: int) -> dict[str, Any]:
    """A field in the main tile, each another one."""
    w, s = 24.08 + 0.004 * (number % 40), 49.70 + 0.004 * (number // 40)
    e, n = w + 0.003, s + 0.002
    return {"type": "Polygon", "coordinates": [[[w, s], [e, s], [e, n], [w, n], [w, s]]]}


class Sharers(Account):
    """Adds downloads of three fields, one of which is also in the one before."""

    def __init__(self, folder: Any, sandbox: Sandbox):
        super().__init__(folder, sandbox)
        self._fields = 0

    def add(self, bands: Iterable[str] = BAND_SETS[0], parts: int = 1) -> Download:
        # The same bands for all, or nothing would be shared.
        polygons = [field(self._fields + n) for n in range(3)]
        self._fields += 2
        download = Download(
            id=new_id(),
            view_id=CLEAR,
            dataset="sentinel2l2a",
            bands=BAND_SETS[0],
            aoi=polygons[0],
            folder=str(self.out),
            name="scene",
            base_url=self.sandbox.url,
            created=time.time(),
        )
        jobs = parts_of(self.store, (download, make_jobs(download, polygons))).jobs
        self.store.downloads.add(download, jobs)
        self.figures.jobs += len(jobs)
        return download

    def _check_orders(self) -> None:
        """One order for each content, and one more only for each time the user said so."""
        jobs = {job.id: job for job in self.jobs()}
        content = {
            job.id: job.id if job.sharing is Sharing.OWN else job.fingerprint
            for job in jobs.values()
        }
        orders, words = defaultdict(list), defaultdict(list)
        for entry in self.sandbox.log:
            if entry.kind == "create" and entry.status != 503:
                orders[content[entry.body["params"]["reference"]]].append(entry.at)
        for job_id, times in self.retried.items():
            words[content[job_id]] += times
        for what, times in orders.items():
            spans = [0] * (len(words[what]) + 1)
            for at in times:
                spans[sum(at > word for word in words[what])] += 1
            assert max(spans) <= 1, (what, spans)
            self.figures.creations += len(times)
        for job in jobs.values():
            if job.state is JobState.READY:
                assert orders[content[job.id]], job
                self.figures.ready += 1
        in_doubt = [job for job in jobs.values() if job.state is JobState.UNCONFIRMED]
        self.figures.lost = len(jobs) - self.figures.ready - len(in_doubt)
        assert self.figures.lost == 0, self.states()
        assert {job.download_id for job in in_doubt} <= self.left
        of_two = sum(job.sharing is not Sharing.OWN for job in jobs.values()) - len(
            {job.fingerprint for job in jobs.values() if job.sharing is not Sharing.OWN}
        )
        assert of_two > 0


@pytest.mark.timeout(60 + 10 * KILLS)
def test_what_downloads_share_is_ordered_once_whoever_is_killed(tmp_path):
    print(f"EOSDA_SEED={SEED}")
    with Sandbox(polls_needed=1) as sandbox:
        figures = Killer(Sharers(tmp_path, sandbox), SEED).run(KILLS)
    figures.tell("shared")
    assert figures.kills >= KILLS
    assert figures.met["submitting"] > 0
