"""`make live-check` against every manner of the stand-in: its answers, its price, its silence."""

import importlib.util
import re

import pytest

from tests.sandbox import DIALECTS

from .conftest import ROOT

DATES = ["--first", "2026-10-01", "--last", "2026-11-30"]


@pytest.fixture(scope="module")
def live_check():
    spec = importlib.util.spec_from_file_location("live_check", ROOT / "tools" / "live_check.py")
    module = importlib.util.module_from_spec(spec)
    import sys

    # Dataclasses look their module up.
    sys.modules["live_check"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["live_check"]


@pytest.fixture
def run(live_check, monkeypatch, sandbox, tmp_path, capsys):
    """Run the command; gives the exit code, the table, the whole report and all that was said."""

    def start(*words, nap=lambda seconds: None, **behaviour):
        sandbox.configure(**{"polls_needed": 2, **behaviour})
        monkeypatch.setenv("EOSDA_API_KEY", sandbox.key)
        monkeypatch.setenv("EOSDA_API_URL", sandbox.url)
        code = live_check.main([*DATES, "--target", str(tmp_path), *words], nap)
        path = tmp_path / "report.md"
        report = path.read_text(encoding="utf-8") if path.exists() else ""
        rows = re.findall(r"^\| (.+?) \| (.+) \|$", report, re.MULTILINE)
        captured = capsys.readouterr()
        return code, dict(rows), report, captured.out + captured.err

    return start


def assert_silent(sandbox, *texts):
    """Neither key nor any part of a signed link but the names in it."""
    bare = sandbox.key.partition(".")[2]
    for text in texts:
        assert bare not in text
        assert "X-Signature=" not in text
        assert "/results/" not in text
        assert not re.search(r"[0-9a-f]{64}", text)


FINISHED = {
    "redirect": "HTTP 303, a redirect",
    "redirect_relative": "HTTP 303, a redirect",
    "redirect302": "HTTP 302, a redirect",
    "direct": "HTTP 200, the file itself",
    "direct_octet": "HTTP 200, the file itself",
}
PENDING = {
    "json_status": 'HTTP 200, {status: "',
    "json_task_type": 'HTTP 200, {task_type: "',
    "empty_body": "HTTP 200, empty",
    "empty_202": "HTTP 202, empty",
    "unknown_word": 'HTTP 200, {status: "awaiting_resources"',
}


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
def test_the_report_tells_what_the_service_is_like(run, sandbox, dialect):
    manner = DIALECTS[dialect]
    code, rows, report, said = run("--yes", dialect=dialect)
    assert code == 0, report
    log = sandbox.log
    assert len(log) <= 11
    assert f"requests made: {len(log)} of at most 11" in report
    assert sandbox.count("create") == 2
    assert said.count("  request ") == len(log)

    assert rows["three bands: HTTP code of the order"] == str(manner["create_status"])
    assert rows["three bands: a pending task says"].startswith(PENDING[manner["pending"]])
    finished = FINISHED.get(manner["finished"], "HTTP 200, JSON with an address")
    assert rows["three bands: a finished task says"] == finished
    direct = manner["finished"].startswith("direct")
    if not direct:
        place = rows["three bands: where the file lies"]
        relative = manner["finished"] == "redirect_relative"
        url = sandbox.url if relative else sandbox.file_url
        host = "the same host" if relative else "another host"
        assert place == f"{url} with the parameters Expires, X-Signature, {host}"
        assert rows["three bands: the link lives"] == "60 minutes"
        assert rows["three bands: ending of the file's name"] == ".tif"
    assert rows["three bands: file by its first bytes"] == "GeoTIFF"
    assert rows["three bands: Content-Length told"] == (
        "no" if manner["finished"] == "direct_octet" else "yes"
    )
    raster = {n.partition(": ")[2]: v for n, v in rows.items() if n.startswith("raster of three")}
    assert raster["driver"] == "GTiff"
    assert raster["CRS"] == "EPSG:32635"
    assert raster["pixel"] == "10 × 10"
    assert raster["data type"] == "UInt16"
    assert raster["nodata"] == "0.0"
    assert raster["band descriptions"] == "B08, B04, B03"
    assert raster["pixels outside the polygon"].startswith("filled: the box is delivered")
    assert rows["unknown task: HTTP code"] == "404"
    assert rows["unknown task: body"] == '{error: "Task not found"}'
    assert rows["search: limit asked for, limit told"].startswith("500, ")
    assert rows["search: shape of a view id"].startswith("S9L9A/99/U/")
    assert "status: created" in rows["status words seen"]
    assert_silent(sandbox, report, said)


def test_one_band_comes_as_a_file_where_the_budget_allows_it(run, sandbox):
    """Nothing is pending, so eight requests are enough for both files behind links."""
    code, rows, _, _ = run("--yes", dialect="redirect", polls_needed=1)
    assert code == 0
    assert rows["one band: file by its first bytes"] == "JPEG 2000"
    assert rows["raster of one band: driver"] == "JP2OpenJPEG"
    assert len(sandbox.log) == 11


def test_one_band_is_known_by_its_name_where_no_request_is_left_for_the_file(run, sandbox):
    # The first order is pending once; the second is finished when it is asked for.
    code, rows, _, _ = run("--yes", nap=lambda seconds: sandbox.configure(polls_needed=1))
    assert code == 0
    assert rows["one band: ending of the file's name"] == ".jp2"
    assert rows["one band: file"] == "not fetched: no request was left"
    assert len(sandbox.log) == 11


def test_it_waits_before_it_asks_again(run):
    naps = []
    run("--yes", nap=naps.append, polls_needed=4)
    assert naps == [30.0, 60.0, 120.0]


@pytest.mark.parametrize(
    ("behaviour", "name", "value"),
    [
        ({"mask": True}, "raster of three bands: pixels outside the polygon", "masked"),
        ({"jp2_for_l2a": False}, "one band: file by its first bytes", "GeoTIFF"),
        ({"gone_status": 410}, "unknown task: HTTP code", "410"),
        ({"error_form": "html"}, "unknown task: body", 'a web page "Task not found"'),
        ({"fail_tasks": "no such bands"}, "three bands: a failed task says", "HTTP 200, {"),
        ({"polls_needed": 99}, "three bands: a pending task says", "HTTP 200, {"),
    ],
)
def test_other_manners_show_as_well(run, sandbox, behaviour, name, value):
    _, rows, report, said = run("--yes", **{"dialect": "direct", "polls_needed": 1, **behaviour})
    assert rows[name].startswith(value)
    assert len(sandbox.log) <= 11
    assert_silent(sandbox, report, said)


def test_a_task_that_never_ends_costs_no_more_than_allowed(run, sandbox):
    code, rows, report, _ = run("--yes", polls_needed=99)
    assert code == 1
    assert len(sandbox.log) == 8
    assert "three bands: not finished after 5 questions" in report


@pytest.mark.parametrize("most", [1, 2, 3, 5, 50])
def test_fewer_requests_are_kept_to_and_never_more_than_eight(run, sandbox, most):
    run("--yes", "--most", str(most), polls_needed=99)
    assert len(sandbox.log) == min(most, 8)


@pytest.mark.parametrize(
    ("status", "words"), [(401, "no such key"), (402, "no plan"), (429, "slow")]
)
def test_a_service_that_refuses_is_told_of(run, sandbox, status, words):
    bare = sandbox.key.partition(".")[2]
    said = f"{words}: {sandbox.key} {bare} https://a.example/f?X-Signature={bare[::-1]}"
    sandbox.inject("search", status, None, words=said, retry_after=7)
    code, rows, report, out = run("--yes")
    assert code == 1
    assert f"HTTP {status}" in report
    assert words in report
    assert "search: retry-after: 7" in rows["headers about limits"]
    assert_silent(sandbox, report, out)


def test_limits_told_in_headers_are_reported(run, sandbox):
    code, rows, _, _ = run("--yes", status_limit=2, rate_window=60.0, polls_needed=99)
    assert "retry-after" in rows["headers about limits"]
    assert rows["three bands: HTTP code of an error"].startswith("429: ")


def test_without_a_yes_nothing_is_asked(run, sandbox, monkeypatch, live_check):
    assert run()[0] == 1
    monkeypatch.setattr(live_check.sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda question: "n")
    assert run()[0] == 1
    assert sandbox.log == []
    monkeypatch.setattr("builtins.input", lambda question: "y")
    assert run()[0] == 0


def test_without_a_key_or_with_an_open_address_nothing_is_asked(
    live_check, monkeypatch, sandbox, capsys
):
    monkeypatch.delenv("EOSDA_API_KEY", raising=False)
    assert live_check.main(["--yes"]) == 2
    assert "EOSDA_API_KEY" in capsys.readouterr().out
    monkeypatch.setenv("EOSDA_API_KEY", sandbox.key)
    monkeypatch.setenv("EOSDA_API_URL", "http://api.example.org")
    assert live_check.main(["--yes"]) == 2
    assert "https://" in capsys.readouterr().out
    assert sandbox.log == []


def test_the_default_is_the_real_service(live_check, monkeypatch):
    from eosda_imagery.core.settings import DEFAULT_URL

    assert live_check.DEFAULT_URL == DEFAULT_URL
    asked = []
    monkeypatch.setenv("EOSDA_API_KEY", "apk.0")
    monkeypatch.delenv("EOSDA_API_URL", raising=False)
    monkeypatch.setattr(
        live_check, "confirmed", lambda url, most, yes: asked.append((url, most)) or False
    )
    assert live_check.main([]) == 1
    assert asked == [(DEFAULT_URL, 11)]


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://a.example/b/c?x=1&y=2", "https://a.example with the parameters x, y"),
        ("https://u:p@a.example:8443/b", "https://a.example:8443"),
        ("https://[", "something that is no address"),
        ("https://a:99999/", "something that is no address"),
    ],
)
def test_of_an_address_host_and_names_are_told(live_check, url, told):
    assert live_check.address(url) == told


def test_the_makefile_has_it():
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(
        r"^live-check: setup ## .+\n\t@\.venv/bin/python tools/live_check.py", text, re.M
    )


@pytest.mark.parametrize(
    ("offset", "setting"), [(0, "as delivered; "), (-1000, "by baseline; "), (900, "none; ")]
)
def test_the_ndvi_made_here_is_compared_with_the_service_s_own(run, sandbox, offset, setting):
    _, rows, report, said = run("--yes", point_offset=offset)
    (fits,) = [v for name, v in rows.items() if name.endswith("offset that fits")]
    assert fits.startswith(setting)
    assert sum("/point/" in entry.path for entry in sandbox.log) == 3
    assert_silent(sandbox, report, said)


def test_fewer_requests_leave_out_the_points(run, sandbox):
    _, rows, _, _ = run("--yes", "--most", "8")
    assert not any("/point/" in entry.path for entry in sandbox.log)
    assert not any(name.endswith("offset that fits") for name in rows)
