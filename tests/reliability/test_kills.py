"""Killed at random moments and started again until all is done: nothing lost, nothing paid twice.

More of it with ``make soak``; EOSDA_KILLS and EOSDA_SEED say how many, and which moments.
"""

import os
import random

import pytest

from tests.sandbox import Sandbox

from .killing import Account, Killer

KILLS = int(os.environ.get("EOSDA_KILLS", "20"))
SEED = int(os.environ.get("EOSDA_SEED", "0")) or random.SystemRandom().randrange(1, 2**32)


@pytest.fixture
def sandbox():
    with Sandbox(polls_needed=1) as running:
        yield running


@pytest.mark.timeout(60 + 10 * KILLS)
def test_headless(tmp_path, sandbox):
    print(f"EOSDA_SEED={SEED}")
    figures = Killer(Account(tmp_path, sandbox), SEED).run(KILLS)
    print(figures.row())
    assert figures.kills >= KILLS
    # The moments were those that are meant: an order under way, and a file half written.
    assert {"submitting", "fetching"} <= set(figures.met)
    assert figures.unconfirmed > 0
