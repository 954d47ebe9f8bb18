"""Killed at random moments and started again until all is done: nothing lost, nothing paid twice.

More of it with ``make soak``; EOSDA_KILLS and EOSDA_SEED say how many, and which moments.
"""

import os
import random

import pytest

from tests.desktop.harness import Screen
from tests.sandbox import Sandbox

from .killing import Account, DesktopKiller, Figures, Killer

KILLS = int(os.environ.get("EOSDA_KILLS", "18"))
DESKTOP_KILLS = int(os.environ.get("EOSDA_DESKTOP_KILLS", "2"))
SEED = int(os.environ.get("EOSDA_SEED", "0")) or random.SystemRandom().randrange(1, 2**32)


@pytest.fixture
def sandbox():
    with Sandbox(polls_needed=1) as running:
        yield running


def told(name: str, killer: Killer, kills: int) -> Figures:
    """Run, and say what is needed to run it again; tools/soak.py collects the figures."""
    print(f"EOSDA_SEED={SEED}")
    figures = killer.run(kills)
    figures.tell(name)
    return figures


@pytest.mark.timeout(60 + 10 * KILLS)
def test_headless(tmp_path, sandbox):
    figures = told("headless", Killer(Account(tmp_path, sandbox), SEED), KILLS)
    assert figures.kills >= KILLS
    # The moments were those that are meant: an order under way, and a file half written.
    assert figures.met["submitting"] > 0
    assert figures.met["half a file"] > 0
    assert figures.unconfirmed > 0


@pytest.mark.timeout(120 + 30 * DESKTOP_KILLS)
def test_desktop(tmp_path, sandbox):
    with Screen() as screen:
        killer = DesktopKiller(Account(tmp_path, sandbox), SEED, screen)
        figures = told("desktop", killer, DESKTOP_KILLS)
    assert figures.kills >= DESKTOP_KILLS
    assert figures.met["submitting"] > 0
