"""All troubles at once: two keys, a clock that is set, odd rows, endless answers, hostile files.

Two processes with a key each share a data folder, while somebody sets the computer's clock, another
program writes rubbish into the store, the service answers without end or with what is no raster,
and now and then one of them is killed. Afterwards the books are held against the service's.
"""

from __future__ import annotations

import hashlib
import os
import random
import sqlite3
import struct
import time
from contextlib import closing
from pathlib import Path

import pytest
from eosda_imagery.api.network import NetworkOptions
from eosda_imagery.core.jobs.model import JobState

from tests.core.jobs.test_store_file import ODD
from tests.sandbox import Sandbox

from .killing import BAND_SETS, PATIENCE_S, Account, Worker

ROUNDS = int(os.environ.get("EOSDA_TROUBLES", "3"))
SEED = int(os.environ.get("EOSDA_SEED", "0")) or random.SystemRandom().randrange(1, 2**32)

HOUR, DAY = 3600.0, 86400.0
# Further from one another than any wait that is ever written, which is what can be told from a
# clock that has been set.
CLOCKS = (0.0, 5 * HOUR, -5 * HOUR, 10 * HOUR, 40 * DAY, -40 * DAY)
# Seconds that an answer may take, and after which a file has to have brought something.
PATIENCE = 2.0

# What goes wrong, and how often in a round at most.
FAULTS = (
    ("create", "never_ends", {}),
    ("create", "drip", {"rate": 1}),
    ("create", "html", {}),
    ("create", "reset_mid", {}),
    ("create", "503", {"retry_after": 1}),
    ("status", "never_ends", {}),
    ("status", "drip", {"rate": 1}),
    ("status", "html", {}),
    ("status", "cut_json", {}),
    ("status", "redirect_loop", {}),
    ("file", "never_ends", {}),
    ("file", "drip", {"rate": 1}),
    ("file", "html", {}),
    ("file", "broken_tif", {}),
    ("file", "broken_jp2", {}),
    ("file", "broken_zip", {}),
    ("file", "cut_file", {}),
    ("file", "zip_bomb", {"size_mb": 64}),
    ("file", "zip_traversal", {}),
    ("file", "zip_link", {}),
    ("file", "zip_empty", {}),
    ("file", "redirect_http", {}),
)

# A time that is none is set right when the clock has been set, a reason is written over when the
# job is held because of it: such a job is as good as any.
SET_RIGHT = ("jobs SET due =", "jobs SET created =", "jobs SET error_text =")
RUBBISH = tuple((change, name) for change, name in ODD if not change.startswith(SET_RIGHT))
# What leaves it open whether an order was taken: an answer that is none, or none at all.
DOUBTS = ("UnconfirmedError", "AnswerError", "NoAnswerError", "ConnectionLostError")


class Troubles:
    """Makes them, and lets two accounts work all the same.

    :param folder: for data, files and logs
    """

    def __init__(self, folder: Path, sandbox: Sandbox, seed: int):
        self.account = Account(folder, sandbox)
        self.account.doubts = DOUBTS
        self.sandbox = sandbox
        self._chance = random.Random(seed)
        self._clock = folder / "clock"
        self._set_clock(0.0)
        other = f"apk.{hashlib.sha256(b'another').hexdigest()}"
        sandbox.add_key(other)
        self.keys = (sandbox.key, other)
        # Rows that another program has written over, by the job.
        self.odd: dict[str, str] = {}
        self.met: set[str] = set()

    def run(self, rounds: int) -> None:
        for _ in range(rounds):
            self._prepare()
            self._live()
        self._to_the_end()
        self._check_odd_rows()
        self._check_accounts()
        self.account.check()

    # -- a round ----------------------------------------------------------------------------

    def _prepare(self) -> None:
        chance, account = self._chance, self.account
        account.answer_for_the_user(chance)
        self._retry_failed()
        for key in self.keys:
            account.store.use_account(key_id(self.sandbox, key))
            for _ in range(3):
                account.add(chance.choice(BAND_SETS), parts=chance.choice((1, 1, 2)))
            self._write_rubbish()
        self.sandbox.clear_faults()
        for kind, fault, details in chance.sample(FAULTS, 6):
            self.sandbox.inject(kind, fault, chance.choice((1, 1, 5)), **details)
            self.met.add(f"{kind} {fault}")

    def _write_rubbish(self) -> None:
        """Let a download be written over before anybody has seen it."""
        account = self.account
        download = account.add(BAND_SETS[0])
        (job,) = account.store.downloads.get(download.id).jobs
        account.figures.jobs -= 1
        change, name = self._chance.choice(RUBBISH)
        with closing(sqlite3.connect(account.store.path)) as connection, connection:
            connection.execute("UPDATE " + change.format(job=job.id, download=download.id))
        self.odd[job.id] = name

    def _live(self) -> None:
        workers = [self._worker(key) for key in self.keys]
        try:
            for worker in workers:
                worker.go()
            for _ in range(self._chance.randrange(1, 4)):
                workers[0].wait(self._chance.uniform(0.2, 1.5))
                self._set_clock(self._chance.choice(CLOCKS))
            if self._chance.random() < 0.5:
                self._kill(workers.pop(self._chance.randrange(2)))
            for worker in workers:
                worker.wait(self._chance.uniform(1.0, 6.0))
        finally:
            for worker in workers:
                self._kill(worker)

    def _kill(self, worker: Worker) -> None:
        if worker.ended:
            assert worker.finish() == 0, worker.log()
        else:
            worker.kill()
            self.account.note_kill()

    def _worker(self, key: str) -> Worker:
        options = ("--wait", 0.2, "--clock", self._clock, "--patience", PATIENCE)
        log = self.account.folder / "worker.log"
        return Worker(self.account.data, self.sandbox, log, *options, key=key)

    def _set_clock(self, offset: float) -> None:
        """Set the clock of all processes, in place: they have the file in their memory."""
        if not self._clock.exists():
            self._clock.write_bytes(bytes(8))
        with self._clock.open("r+b") as file:
            file.write(struct.pack("d", offset))

    def _retry_failed(self) -> None:
        """Do as a user who tries again what has failed; what is paid is not paid again."""
        store = self.account.store
        for view in self.account.views():
            failed = [job for job in view.jobs if job.state is JobState.FAILED]
            if failed:
                assert not any(job.is_final for job in failed), failed
                assert all(job.task_id for job in failed), failed
                store.use_account(failed[0].key_id)
                store.jobs.retry([view.download.id])

    # -- the end ----------------------------------------------------------------------------

    def _to_the_end(self) -> None:
        """Everything is in order again: what is left comes to its end."""
        self.sandbox.clear_faults()
        self.account.left.clear()
        self._set_clock(0.0)
        end = time.monotonic() + 3 * PATIENCE_S
        while True:
            for worker in [self._worker(key) for key in self.keys]:
                worker.go()
                assert worker.wait(PATIENCE_S), "the last worker does not come to an end"
                assert worker.finish() == 0, worker.log()
            self.account.answer_for_the_user(self._chance, again=1.0)
            self._retry_failed()
            if not self.account.active():
                return
            assert time.monotonic() < end, self.account.states()

    def _check_accounts(self) -> None:
        """Each order went out with the key it was made for, and nobody asked for another's."""
        ids = [key_id(self.sandbox, key) for key in self.keys]
        of_job = {job.id: job.key_id for job in self.account.jobs()}
        assert set(of_job.values()) == set(ids)
        for entry in self.sandbox.log:
            if entry.kind == "create":
                assert of_job[entry.body["params"]["reference"]] == ids[entry.account]
            if entry.kind == "status":
                assert entry.status != 404, entry
        assert JobState.EXPIRED.value not in self.account.states()

    def _check_odd_rows(self) -> None:
        """They are as they were, but held where somebody came upon them; nothing was sent."""
        sent = {e.body["params"]["reference"] for e in self.sandbox.log if e.kind == "create"}
        assert not sent & set(self.odd)
        store = self.account.store
        listed = {job.id for view in store.downloads.shown() for job in view.jobs}
        assert not listed & set(self.odd), {self.odd[one] for one in listed & set(self.odd)}
        assert len(store.downloads.unreadable) == len(self.odd)


def key_id(sandbox: Sandbox, key: str) -> str:
    return NetworkOptions(sandbox.url, key, "tests").key_id


@pytest.mark.timeout(180 + 60 * ROUNDS)
def test_all_troubles_at_once(tmp_path):
    print(f"EOSDA_SEED={SEED}")
    with Sandbox(polls_needed=1) as sandbox:
        troubles = Troubles(tmp_path, sandbox, SEED)
        begun = time.monotonic()
        troubles.run(ROUNDS)
    figures = troubles.account.figures
    figures.seconds = time.monotonic() - begun
    figures.met.update(troubles.met)
    figures.tell("troubles")
    assert figures.ready == figures.jobs
    assert figures.lost == figures.leaked == 0
