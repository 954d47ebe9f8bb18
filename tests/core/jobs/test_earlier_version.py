"""The plugin is replaced by a newer one while jobs wait: the jobs of version 0.1.0 go on."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from eosda_imagery.api.client import Client
from eosda_imagery.api.models import BandOrder
from eosda_imagery.api.transport import Transport
from eosda_imagery.core.jobs.drivers.desktop_driver import DesktopDriver
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.jobs.store import FILE_NAME

from tests.core.conftest import CLEAR, Bench
from tests.waiting import wait_for, wait_until_at_rest

from .test_inline_driver import assert_equals_scene

# Written by the store of version 0.1.0 itself, with the data folder's tables of schema 3.
LEFT_BEHIND = Path(__file__).parent / "store_0_1_0.sql"
BANDS = {"waiting": ("B08", "B04"), "being_fetched": ("B03", "B02")}


def _paid_task(client, sandbox, bands):
    order = BandOrder(view_id=CLEAR, bands=bands, geometry=sandbox.sample_aoi(), reference="x" * 32)
    return client.create_task(order).task_id


@pytest.fixture
def bench(tmp_path, sandbox):
    """A data folder as version 0.1.0 left it; the service has the tasks that it had paid."""
    sandbox.configure(polls_needed=1)
    (tmp_path / "data").mkdir()
    options = Bench(tmp_path / "other", sandbox).options
    with Transport(options) as transport:
        tasks = [_paid_task(Client(transport), sandbox, bands) for bands in BANDS.values()]
    sandbox.reset_log()
    text = LEFT_BEHIND.read_text(encoding="utf-8")
    now = time.time()
    for name, value in {
        "SERVICE": sandbox.url,
        "FOLDER": (tmp_path / "out").as_posix(),
        "TASK_1": tasks[0],
        "TASK_2": tasks[1],
        "NOW": repr(now),
        "LATER": repr(now + 86400.0),
    }.items():
        text = text.replace(name, value)
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as connection:
        connection.executescript(text)
    made = Bench(tmp_path, sandbox)
    yield made
    made.owner.close()


@pytest.fixture
def engine(bench):
    made = DesktopDriver(
        bench.folder / "data",
        lambda: bench.options,
        lambda: bench.limits,
        lambda: bench.sandbox.url,
    )
    yield made
    made.close()


def test_the_jobs_of_version_0_1_0_go_on_and_nothing_is_paid_twice(bench, engine, sandbox):
    engine.open()

    def jobs():
        return {view.download.name: view.jobs[0] for view in engine.views()}

    ended = {
        "never_sent": JobState.READY,
        "waiting": JobState.READY,
        "being_fetched": JobState.READY,
        # Its process ended while it was sent: only the user can say whether to order again.
        "being_sent": JobState.UNCONFIRMED,
        "here": JobState.READY,
    }
    wait_for(
        lambda: {name: job.state for name, job in jobs().items()} == ended, "all have ended", 60
    )
    wait_until_at_rest(engine)
    for name, bands in {"never_sent": ("B04", "B03"), **BANDS}.items():
        assert_equals_scene(jobs()[name].files[0], bands, sandbox.scenes[CLEAR])
    assert jobs()["here"].files == ((bench.folder / "out" / "here.tif").as_posix(),)
    assert sandbox.count("create") == 1
    assert bench.debris() == []
