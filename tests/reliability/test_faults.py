"""The fault matrix, walked over real sockets: what is retried, what is read, what is left."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from eosda_imagery.api.errors import EosdaError
from eosda_imagery.api.models import SearchQuery
from eosda_imagery.core.catalog.search import search_scenes
from eosda_imagery.core.errors import ERRORS
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.jobs.steps import failures
from eosda_imagery.core.layers.build import make_layer, plan_layers
from osgeo import gdal

from .faults import (
    ASK,
    ASKED,
    ASKED_S,
    BACKOFF,
    CREATE,
    DIRECT,
    EXPIRED,
    FAILED,
    FAULTS,
    GOES_ON,
    HELD,
    IMPOSSIBLE,
    LASTING,
    LASTING_SILENCE,
    LOAD,
    QUARTER,
    READY,
    ROWS,
    SEARCH,
    SILENCE,
    STEPS,
    TASK,
    UNCONFIRMED,
    UNPACK,
    Address,
    Inject,
    Link,
    OnDisk,
    Setting,
    render,
)
from .walk import PlainBench, Walk

gdal.UseExceptions()
ENDS = {
    READY: JobState.READY,
    FAILED: JobState.FAILED,
    UNCONFIRMED: JobState.UNCONFIRMED,
    EXPIRED: JobState.EXPIRED,
}


@pytest.fixture
def bench(tmp_path, sandbox):
    made = PlainBench(tmp_path, sandbox)
    yield made
    made.owner.close()


# Short, so that silence is soon known to be one; long enough for an honest answer.
SILENT_S = 0.8
# An answer with a body, so that there is something to spoil.
DIALECTS = {ASK: "json_url", DIRECT: "direct"}
PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
ZIPPED = ("SCL", "B04")
ONE_FILE = ("B04", "B03", "B02")


def is_like(text, reads):
    """Compare a text with the row's, where … stands for a file or for what a library said."""
    own = text.partition(" The service says:")[0]
    pattern = ".+".join(re.escape(piece) for piece in reads.split("…"))
    return re.fullmatch(pattern, own) is not None


class Case:
    """One row at work."""

    def __init__(self, row, bench):
        self.row, self.bench, self.sandbox = row, bench, bench.sandbox
        self.walk = Walk(bench)
        if row.step in DIALECTS:
            self.sandbox.configure(dialect=DIALECTS[row.step])
        self.download = bench.add(ZIPPED if row.step == UNPACK else ONE_FILE)

    # -- the fault ------------------------------------------------------------------------------

    def begin(self, times=None):
        means, row = self.row.means, self.row
        if row.fault in SILENCE:
            self.walk.read_timeout = SILENT_S
        if isinstance(means, Inject):
            self.sandbox.inject(means.kind, means.fault, times, **means.details)
        elif isinstance(means, Setting):
            self.sandbox.configure(**means.changes)
        elif isinstance(means, Address):
            self.walk.address = means.url
        elif isinstance(means, Link):
            answer = {"status": "finished", "url": means.url}
            self.sandbox.inject("status", "wrong_shape", times, json=answer)

    def end(self):
        self.sandbox.clear_faults()
        self.sandbox.release()
        self.sandbox.configure(polls_needed=1, fail_tasks=None)
        self.walk.address = self.sandbox.url
        self.walk.read_timeout = 20.0

    # -- what came of it ------------------------------------------------------------------------

    @property
    def job(self):
        return self.walk.job(self.download)

    def orders(self):
        return [task for task in self.sandbox.tasks if task["params"]["reference"] == self.job.id]

    def on_disk(self):
        return sorted(path for path in (self.bench.folder / "out").rglob("*") if path.is_file())

    def assert_ready_and_whole(self, orders):
        job = self.job
        assert (job.state, job.error_kind, job.error_text, job.held) == (
            JobState.READY,
            "",
            "",
            False,
        )
        assert sorted(map(str, self.on_disk())) == sorted(job.files)
        bands = 0
        for path in job.files:
            raster = gdal.Open(path)
            bands += raster.RasterCount
            assert raster.GetRasterBand(1).Checksum() > 0
        assert bands == len(self.download.bands)
        assert len(self.orders()) == orders
        assert self.walk.links == {}


def up_to_the_fault(case):
    """Go on to where the fault is to strike."""
    if case.row.step == CREATE or isinstance(case.row.means, Setting):
        return
    if case.row.fault == TASK[1]:
        case.sandbox.configure(polls_needed=20)
    waiting = JobState.WAITING
    assert case.walk.go(lambda: case.job.state is waiting), "the order is placed"
    if case.row.fault == TASK[1]:
        case.sandbox.configure(polls_needed=1)
        assert case.walk.go(lambda: case.walk.now > case.job.submitted + 3600.0)


def questions(case):
    return case.sandbox.count("status")


def assert_pauses(row, waits):
    assert waits, "there was a second try"
    if row.pause == BACKOFF:
        for number, wait in enumerate(waits):
            usual = min(failures.BACKOFF_LONGEST_S, failures.BACKOFF_FIRST_S * 2**number)
            assert 0.75 * usual <= wait <= 1.25 * usual + 0.01, (number, waits)
    elif row.pause == QUARTER:
        assert waits[:2] == pytest.approx([15.0, 15.0], abs=0.01)
        assert all(15.0 <= wait <= 1.25 * failures.BACKOFF_LONGEST_S for wait in waits)
        assert waits[-1] > 200.0, "asked less and less often"
    else:
        assert row.pause == ASKED
        # A date has no fractions of a second.
        assert all(ASKED_S - 1.5 <= wait <= ASKED_S + 0.1 for wait in waits), waits


def lasting(row):
    return LASTING_SILENCE if row.fault in SILENCE else LASTING


JOB_ROWS = [row for row in ROWS if row.step not in (SEARCH, LOAD)]


@pytest.mark.parametrize("row", JOB_ROWS, ids=lambda row: row.name)
def test_a_lasting_fault_ends_as_the_table_says(row, bench, sandbox, monkeypatch):
    if row.fault in SILENCE:
        monkeypatch.setattr(failures, "MAX_ATTEMPTS", LASTING_SILENCE - 1)
    case = Case(row, bench)
    walk = case.walk
    up_to_the_fault(case)
    asked_before = questions(case)
    case.begin(times=1 if row.ends == READY else None)
    if row.ends == GOES_ON:
        assert walk.go(lambda: len(walk.failures()) == lasting(row))
    else:
        assert not walk.go(), "it came to an end by itself"
    job = case.job

    if row.ends == GOES_ON:
        assert job.active
        assert not job.held
    elif row.ends == HELD:
        assert job.active
        assert job.held
    else:
        assert job.state is ENDS[row.ends]
    assert job.error_kind == row.error
    assert is_like(job.error_text, row.reads), job.error_text
    tries = len(walk.failures())
    if row.ends == READY:
        assert tries == 0
    elif isinstance(row.tries, tuple):
        assert row.tries[0] <= tries <= row.tries[1]
    else:
        assert tries == (lasting(row) if row.tries is None else row.tries)
    assert len(case.orders()) == row.orders
    if row.questions is not None:
        assert questions(case) - asked_before == row.questions
    if row.pause:
        assert_pauses(row, walk.waits())
    assert (case.on_disk() == []) == (row.disk == "nothing")
    if row.ends == READY:
        case.assert_ready_and_whole(1)
        return

    case.end()
    if job.is_final:
        # Nothing was taken, and Retry would be answered the same: it sends nothing.
        walk.store.jobs.retry([case.download.id])
        assert not walk.go()
        assert case.job == job
        assert len(case.orders()) == row.again
        return
    if row.ends != GOES_ON:
        if row.ends == HELD:
            walk.store.jobs.release_held()
        else:
            walk.store.jobs.retry([case.download.id])
    assert not walk.go()
    case.assert_ready_and_whole(row.again)


HEALING = [row for row in JOB_ROWS if row.tries not in (None, 1)]


@pytest.mark.parametrize("row", HEALING, ids=lambda row: row.name)
def test_a_passing_fault_heals_by_itself(row, bench, sandbox):
    case = Case(row, bench)
    up_to_the_fault(case)
    case.begin(times=1)
    assert not case.walk.go()
    assert len(case.walk.failures()) == 1
    case.assert_ready_and_whole(1)


# -- search: somebody stands in front of it -------------------------------------------------------


def search(bench, address=None, read_timeout=20.0):
    options = replace(
        bench.options, base_url=address or bench.sandbox.url, read_timeout=read_timeout
    )
    query = SearchQuery(
        datasets=("sentinel2l2a",),
        shape=bench.sandbox.sample_aoi(),
        date_from="2026-08-01",
        date_to="2026-11-22",
    )
    sent = []
    try:
        result = search_scenes(options, query, on_request=lambda: sent.append(1))
    except EosdaError as error:
        return error, len(sent)
    return result, len(sent)


SEARCH_ROWS = [row for row in ROWS if row.step == SEARCH]


@pytest.mark.parametrize("row", SEARCH_ROWS, ids=lambda row: row.name)
def test_a_search_ends_as_the_table_says(row, bench, sandbox):
    honest, _ = search(bench)
    assert len(honest.hits) > 3
    sandbox.reset_log()
    means = row.means
    timeout = SILENT_S if row.fault in SILENCE else 20.0
    if isinstance(means, Inject):
        sandbox.inject(means.kind, means.fault, None, **means.details)
    outcome, sent = search(bench, getattr(means, "url", None), timeout)
    assert sent == row.tries
    assert sandbox.count("search") == (row.tries if isinstance(means, Inject) else 0)
    if row.ends == READY:
        assert outcome == honest
        return
    assert outcome.kind == row.error
    assert is_like(str(outcome), row.reads), str(outcome)
    asked_for = ASKED_S if "Retry-After" in row.fault else None
    assert outcome.retry_after == pytest.approx(asked_for, abs=1.5)
    sandbox.clear_faults()
    sandbox.release()
    if row.heals:
        sandbox.inject(means.kind, means.fault, 1, **means.details)
    assert search(bench) == (honest if not row.heals else replace(honest, requests=2), row.tries)


# -- load: the file was whole once ----------------------------------------------------------------


@pytest.mark.parametrize("row", [row for row in ROWS if row.step == LOAD], ids=lambda row: row.name)
def test_a_file_spoilt_since_is_said_and_left_as_it_is(row, bench, sandbox):
    case = Case(row, bench)
    assert not case.walk.go()
    case.assert_ready_and_whole(1)
    view = case.walk.store.downloads.get(case.download.id)
    (path,) = map(Path, view.files)
    assert isinstance(row.means, OnDisk)
    if row.means.how == "remove":
        path.unlink()
    elif row.means.how == "cut":
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    else:
        path.write_bytes(b"<!DOCTYPE html><html><body>Sign in</body></html>")
    left = [path.read_bytes() for path in case.on_disk()]
    with pytest.raises(EosdaError) as caught:
        for plan in plan_layers(view):
            make_layer(view.download, plan)
    assert [path.read_bytes() for path in case.on_disk()] == left
    assert bool(left) != (row.disk == "nothing")
    assert caught.value.kind == row.error
    assert is_like(str(caught.value), row.reads)
    assert case.job.state is ENDS[row.ends]
    assert questions(case) == row.questions
    assert len(case.orders()) == row.orders


# -- the account, and what counts as a failure ----------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "status", "held"),
    [
        ("create", 401, 3),
        ("create", 402, 3),
        ("create", 403, 1),
        ("status", 401, 3),
        ("status", 402, 3),
        ("status", 403, 1),
    ],
)
def test_what_is_wrong_with_the_account_is_heard_once_for_all_jobs(
    bench, sandbox, kind, status, held
):
    downloads = [bench.add((band,)) for band in ("B02", "B03", "B04")]
    walk = Walk(bench)
    sandbox.inject(kind, status)
    assert walk.go(lambda: bool(walk.failures()))
    jobs = [walk.job(download) for download in downloads]
    assert sum(job.held for job in jobs) == held
    asked = len(sandbox.log)
    if held == 3:
        assert not walk.go()
        assert len(sandbox.log) == asked, "nothing more is sent until the user has acted"
    walk.store.jobs.release_held()
    assert not walk.go()
    assert [walk.job(download).state for download in downloads] == [JobState.READY] * 3
    assert sandbox.count("create") == 3 + (kind == "create")


def test_hours_without_a_network_do_not_count_against_the_service(bench, sandbox):
    row = next(row for row in ROWS if row.name == "ask: host name unknown")
    case = Case(row, bench)
    up_to_the_fault(case)
    case.begin()
    assert case.walk.go(lambda: len(case.walk.failures()) == 3 * LASTING)
    assert case.walk.now > case.job.submitted + 3600.0
    case.end()
    # A portal that wants a login first, as it is when a laptop comes back to a network.
    sandbox.inject("status", "html", 3)
    case.walk.done.clear()
    assert not case.walk.go()
    case.assert_ready_and_whole(1)
    assert_pauses(replace(row, pause=BACKOFF), case.walk.waits())
    assert case.walk.waits()[0] < failures.BACKOFF_LONGEST_S / 4, "and it is tried again soon"


def test_a_retry_after_of_nothing_is_no_hot_loop(bench, sandbox):
    download = bench.add(ONE_FILE)
    walk = Walk(bench)
    sandbox.inject("status", 503, 2, retry_after=0)
    sandbox.inject("status", 429, 2, retry_after=0)
    assert not walk.go()
    assert walk.job(download).state is JobState.READY
    assert len(walk.waits()) == 4
    assert all(wait >= 1.0 for wait in walk.waits())


def test_a_link_of_the_service_s_own_host_that_expires_is_asked_for_anew(bench, sandbox):
    """Such a 403 is neither the key's fault nor the end of the task."""
    sandbox.configure(dialect="redirect_relative")
    download = bench.add(ONE_FILE)
    walk = Walk(bench)
    sandbox.inject("file", 403)
    sandbox.inject("file", 404)
    assert not walk.go()
    assert walk.job(download).state is JobState.READY
    assert [done.error for done in walk.failures()] == ["ExpiredLinkError"] * 2
    orders = [entry for entry in sandbox.log if entry.kind == "create"]
    assert (len(orders), sandbox.count("status"), sandbox.count("file")) == (1, 3, 3)


# -- the table itself -----------------------------------------------------------------------------


@pytest.mark.parametrize("step", STEPS)
def test_every_cell_of_the_matrix_is_a_row_or_impossible_for_a_reason(step):
    tried = [row.fault for row in ROWS if row.step == step]
    assert len(tried) == len(set(tried))
    for fault in FAULTS:
        reason = IMPOSSIBLE[step].get(fault, "")
        assert (fault in tried) != bool(reason), f"{fault}: tried or impossible, and not both"


def test_the_page_says_what_the_table_says():
    page = PAGE.read_text(encoding="utf-8")
    begin, end = "<!-- faults: begin -->\n", "\n<!-- faults: end -->"
    assert page.count(begin) == page.count(end) == 1
    said = page.partition(begin)[2].partition(end)[0]
    assert said.strip() == render(), "run: python -m tests.reliability.faults"


def test_every_row_names_an_error_that_exists_and_gives_advice():
    for row in ROWS:
        assert (row.error in ERRORS) != (row.error == ""), row.name
        assert bool(row.error) == bool(row.reads), row.name


def test_an_order_is_repeated_only_where_the_service_did_not_take_it():
    again = {row.fault for row in ROWS if row.step == CREATE and row.tries is None}
    assert again == {
        "connection refused",
        "host name unknown",
        "429",
        "429, Retry-After in seconds",
        "429, Retry-After as a date",
        "503, Retry-After",
    }
