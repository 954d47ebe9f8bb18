"""The key, and links that are as good as one: after errors of every kind they are found nowhere."""

import base64
import json
import os
import socket
import sqlite3
import subprocess
import zipfile
from pathlib import Path

import pytest
from eosda_imagery.api.client import Client
from eosda_imagery.api.errors import EosdaError, InsecureUrlError
from eosda_imagery.api.models import SearchQuery
from eosda_imagery.api.transport import NetworkOptions
from eosda_imagery.core.catalog.search import search_scenes
from eosda_imagery.core.connection import network_options, store_key
from eosda_imagery.core.jobs import polling
from eosda_imagery.core.jobs.diagnostics import details_text
from eosda_imagery.core.jobs.steps import failures
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.settings import GROUP, Settings
from eosda_imagery.processing_provider.runs import outputs
from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)

from tests.desktop import job as desk
from tests.desktop.harness import Desktop, Screen
from tests.processing_provider.conftest import (
    CLEAR,
    Feedback,
    polygon_layer,
    quick_history,
    write_geojson,
)
from tests.processing_provider.test_qgis_process import PROGRAM, ROOT, environment
from tests.sandbox import Sandbox

from .leaks import Search, secrets_of

ERRANDS = Path(__file__).resolve().parent / "errands.py"
FIGURES = "EOSDA_FIGURES"


def links_of(sandbox):
    """Pieces of addresses that no text may hold: signatures, and where redirects lead."""
    port = sandbox.file_url.rpartition(":")[2]
    return ("X-Signature", f"127.0.0.1:{port}", f"localhost:{port}", "files.example.invalid")


def words_with(sandbox):
    """What a service says that repeats everything it was sent."""
    bare = sandbox.key.partition(".")[2]
    link = f"https://bucket.example.org/results/t/f.tif?X-Signature={bare[::-1]}"
    return f"no: {sandbox.key} ({bare}), x-api-key: {sandbox.key.upper()}, see {link}"


@pytest.fixture
def search(sandbox):
    return Search(secrets_of(sandbox.key, links_of(sandbox)))


def assert_nothing_found(search, sandbox, at_least):
    search.done([f"/results/{task['id']}" for task in sandbox.tasks])
    assert search.found == []
    assert search.places >= at_least, f"looked at {search.places} places only"
    assert_key_went_to_the_service_only(sandbox)
    if os.environ.get(FIGURES):
        name = os.environ["PYTEST_CURRENT_TEST"].partition("::")[2].partition(" ")[0]
        figures = {"leaked": len(search.found), "met": {"places searched": search.places}}
        Path(os.environ[FIGURES], f"{name}.json").write_text(json.dumps(figures))


def assert_key_went_to_the_service_only(sandbox):
    log = sandbox.log
    own = sandbox.url.partition("//")[2]
    assert {entry.host for entry in log if entry.has_key_header} == {own}
    assert not [entry for entry in log if entry.host != own and entry.has_key_header]
    bare = sandbox.key.partition(".")[2]
    for entry in log:
        assert bare not in f"{entry.path} {entry.query} {entry.body}"
        assert "api_key" not in entry.query


# --- (a) in this process -----------------------------------------------------------------------


# What goes wrong: once, and for ever where a second fetch would bring the file all the same.
FAULTS = {
    "401": ("create", 401, {}),
    "402": ("create", 402, {"body": "text"}),
    "403": ("create", 403, {"body": "html"}),
    "404": ("create", 404, {"body": "errors"}),
    "422": ("create", 422, {"body": "status_false"}),
    "429": ("create", 429, {"retry_after": 0, "body": "message"}),
    "500": ("create", 500, {"body": "html"}),
    "503": ("create", 503, {"retry_after": 0}),
    "html": ("create", "html", {}),
    "wrong shape": ("create", "wrong_shape", {}),
    "cut JSON": ("create", "cut_json", {}),
    "reset": ("create", "reset_before", {}),
    "401 to a question": ("status", 401, {}),
    "403 to a question": ("status", 403, {"body": "html"}),
    "500 to a question": ("status", 500, {"body": "text"}),
    "page for a question": ("status", "html", {}),
    "failed task": ("create", "task_fails", {}),
    "forgotten task": ("status", "task_gone", {}),
    "broken file": ("file", "broken_tif", {"times": None}),
    "broken zip": ("file", "broken_zip", {"times": None}),
    "zip that climbs": ("file", "zip_traversal", {"times": None}),
    "no image": ("file", "not_image", {}),
    "cut file": ("file", "short", {}),
    "403 of the storage": ("file", 403, {"body": "text"}),
    "page of the storage": ("file", "html", {}),
    "another host": ("file", "redirect_other_host", {}),
    "plain http": ("file", "redirect_http", {}),
    "circles": ("file", "redirect_loop", {}),
    "plain http at once": ("status", "redirect_http", {}),
}


def inject(sandbox, name):
    kind, fault, details = FAULTS[name]
    if isinstance(fault, int) or fault == "task_fails":
        details = {**details, "words": words_with(sandbox)}
    elif fault == "wrong_shape":
        details = {**details, "json": {"status": "error", "error_message": words_with(sandbox)}}
    sandbox.inject(kind, fault, **details)


@pytest.fixture
def auth_config(sandbox, auth_manager):
    """The key where a user keeps it: in QGIS's authentication database."""
    return store_key(sandbox.key)


@pytest.fixture
def logged():
    """Every line of QGIS's message log from now on."""
    lines = []

    def keep(*line):
        lines.append(str(line))

    QgsApplication.messageLog().messageReceived.connect(keep)
    yield lines
    QgsApplication.messageLog().messageReceived.disconnect(keep)


def test_after_errors_of_every_kind_it_is_nowhere_in_a_headless_run(
    monkeypatch, run, sandbox, search, auth_config, logged, data_dir, tmp_path, capfd
):
    monkeypatch.delenv("EOSDA_API_KEY")
    monkeypatch.setattr(failures, "BACKOFF_FIRST_S", 0.01)
    monkeypatch.setattr(failures, "BACKOFF_LONGEST_S", 0.01)
    monkeypatch.setattr(failures, "UNKNOWN_TASK_GRACE_S", 0.0)
    monkeypatch.setattr(polling, "MIN_WAIT_S", 0.05)
    area = polygon_layer(sandbox.sample_aoi())
    said, ends = [], {}

    def attempt(name, algorithm="downloadbands", **changes):
        feedback, context = Feedback(), QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {"AOI": area, "AUTHCFG": auth_config, "OUTPUT": f"{tmp_path}/{len(ends)}.tif"}
        if algorithm == "downloadbands":
            # A time limit for each: what the user would have to mend ends at once all the same.
            parameters.update(VIEW_ID=CLEAR, BANDS="B04", REUSE=False, TIMEOUT_MINUTES=0.5)
        parameters.update(changes)
        try:
            results = run(algorithm, parameters, feedback, context)
            ends[name] = "done"
            said.append(str(results))
        except QgsProcessingException as error:
            ends[name] = str(error)
        said.extend([feedback.said, feedback.htmlLog(), ends[name]])

    for name in FAULTS:
        inject(sandbox, name)
        attempt(name)
        sandbox.clear_faults()
    for status in (401, 500):
        sandbox.inject("search", status, None, words=words_with(sandbox))
        attempt(
            f"search {status}",
            "searchscenes",
            START_DATE="2026-10-01",
            END_DATE="2026-11-30",
            OUTPUT=f"{tmp_path}/s{status}.gpkg",
        )
        sandbox.clear_faults()
    with_proxy(attempt)
    unforeseen(monkeypatch, attempt, sandbox)
    attempt("nothing wrong", OUTPUT=f"{tmp_path}/fine.tif")

    # Each fault was met, and what is fine is fine.
    fine = ("429", "503", "nothing wrong", "another host", "500 to a question")
    fine += ("page for a question", "cut file", "403 of the storage", "page of the storage")
    fine += ("no image", "circles")
    assert {name for name, end in ends.items() if end == "done"} == set(fine)
    assert "key was not accepted" in ends["401"]
    assert "proxy" in ends["proxy"]
    # Lines of worker threads arrive with the event loop.
    QgsApplication.processEvents()
    assert "ValueError" in "".join(logged)
    assert "RuntimeError" in "".join(logged)
    assert "bucket.example.org/…" in "".join(logged)
    save_with_layers(tmp_path, said)

    for number, text in enumerate(said):
        search.text(f"what run {number} said", text)
    for line in logged:
        search.text("the message log", line)
    captured = capfd.readouterr()
    search.text("stdout", captured.out)
    search.text("stderr", captured.err)
    for view in Store(data_dir).downloads.shown():
        search.text("copied details", details_text(view))
    search.folder(tmp_path)
    search.folder(Path(QgsApplication.qgisSettingsDirPath()))
    search.folder(Path(QgsProcessingUtils.tempFolder()))
    # This very file's own folder of the sandbox keeps tasks, not keys.
    assert_nothing_found(search, sandbox, at_least=len(FAULTS) * 4)
    assert (data_dir / "jobs.sqlite").stat().st_size > 10_000


def with_proxy(attempt):
    """A proxy that is not there."""
    settings = QgsSettings()
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        for name, value in {
            "proxyEnabled": True,
            "proxyType": "HttpProxy",
            "proxyHost": "127.0.0.1",
            "proxyPort": str(held.getsockname()[1]),
        }.items():
            settings.setValue(f"proxy/{name}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
        attempt("proxy")
    settings.remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def unforeseen(monkeypatch, attempt, sandbox):
    """Mistakes of ours whose texts hold everything: in a step, and in the algorithm itself."""

    def fail_with(kind):
        def fail(*arguments, **named):
            raise kind(words_with(sandbox))

        return fail

    with monkeypatch.context() as patch:
        patch.setattr(Client, "task_state", fail_with(ValueError))
        attempt("mistake in a step")
    with monkeypatch.context() as patch:
        patch.setattr(outputs, "combine", fail_with(RuntimeError))
        attempt("mistake in the algorithm")


def save_with_layers(folder, said):
    """Put what came of it into a project and save that in both forms."""
    project = QgsProject.instance()
    layer = QgsRasterLayer(f"{folder}/fine.tif", "fine")
    assert layer.isValid()
    project.addMapLayer(layer)
    said.extend([layer.source(), layer.htmlMetadata(), str(layer.customPropertyKeys())])
    for suffix in ("qgs", "qgz"):
        assert project.write(f"{folder}/project.{suffix}")
    project.clear()


# --- (b) qgis_process --------------------------------------------------------------------------

BY_PROCESS = ["401", "failed task", "another host", "plain http"]


def test_after_errors_of_every_kind_it_is_nowhere_around_qgis_process(sandbox, search, tmp_path):
    home, data, out = tmp_path / "home", tmp_path / "data", tmp_path / "out"
    (home / "plugins").mkdir(parents=True)
    out.mkdir()
    (home / "plugins" / "eosda_imagery").symlink_to(ROOT)
    quick_history(data)
    area = write_geojson(tmp_path / "area.geojson", sandbox.sample_aoi())

    def start(*arguments, **more):
        variables = {
            "EOSDA_API_KEY": sandbox.key,
            "EOSDA_API_URL": sandbox.url,
            "EOSDA_DATA_DIR": str(data),
            "XDG_RUNTIME_DIR": str(home),
            **more,
        }
        ended = subprocess.run(
            [PROGRAM, *arguments],
            env=environment(home, **variables),
            capture_output=True,
            text=True,
            timeout=60,
        )
        search.text(f"stdout of {arguments}", ended.stdout)
        search.text(f"stderr of {arguments}", ended.stderr)
        return ended.returncode

    assert start("plugins", "enable", "eosda_imagery") == 0
    codes = {}
    runs = {name: {} for name in BY_PROCESS}
    # The environment names a proxy that is not there.
    runs["proxy"] = {"http_proxy": "http://anna:word@127.0.0.1:9"}
    for number, (name, more) in enumerate(runs.items()):
        if name in FAULTS:
            inject(sandbox, name)
        codes[name] = start(
            "run",
            "eosda:downloadbands",
            "--",
            f"AOI={area}",
            f"VIEW_ID={CLEAR}",
            f"BANDS=B0{number + 2}",
            f"OUTPUT={out / f'{number}.tif'}",
            **more,
        )
        sandbox.clear_faults()
    assert [name for name, code in codes.items() if code == 0] == ["another host"]
    search.folder(tmp_path)
    assert_nothing_found(search, sandbox, at_least=30)


# --- (c) the real desktop ----------------------------------------------------------------------

IN_DESKTOP = [
    ("B02", "401"),
    ("B03", "403"),
    ("B08", "429"),
    ("B05", "500"),
    ("B06", "html"),
    ("B07", "broken file"),
    ("B8A", "failed task"),
    ("B11", "another host"),
    ("B12", "plain http"),
]


def test_after_errors_of_every_kind_it_is_nowhere_around_the_desktop(tmp_path):
    out, data = tmp_path / "out", tmp_path / "data"
    with Sandbox(delay=0.2) as sandbox, Screen() as screen:
        search = Search(secrets_of(sandbox.key, links_of(sandbox)))
        variables = {
            **screen.environment(),
            "EOSDA_API_URL": sandbox.url,
            "EOSDA_DATA_DIR": str(data),
            "HOME": str(tmp_path),
        }
        variables.pop("EOSDA_API_KEY", None)
        # The plugin would wait a minute after the tenth order.
        group = "plugins/eosda_imagery\\limits\\"
        limits = {f"{group}{kind}_per_minute": "1000" for kind in ("creates", "statuses")}
        settings = {**desk.profile_settings(out), **limits}
        running = Desktop(variables, tmp_path / "qgis", settings=settings)
        quick_history(data)
        with running as desktop:
            desktop.ask(f"exec(open({str(ERRANDS)!r}).read(), globals())")
            work_through(desktop, sandbox, out)
            said = look_around(desktop, tmp_path)
        for name, text in said:
            search.text(name, text)
        search.text("stdout and stderr", running.log())
        search.folder(tmp_path)
        assert "Traceback" not in running.log()
        assert (out / "saved.qgz").exists()
        assert_history_was_written(tmp_path)
        assert_nothing_found(search, sandbox, at_least=100)


def work_through(desktop, sandbox, out):
    """The main job by mouse, then one download for each fault, and an algorithm from its dialog."""
    sandbox.inject("search", 401, words=words_with(sandbox))
    desk.set_scene(desktop)
    desk.open_dock(desktop)
    desk.give_key(desktop, sandbox.key)
    desk.draw_polygon(desktop)
    desktop.click("searchButton")
    desktop.wait("bool([line for line in all_shown() if 'not accepted' in line])", "401 is said")
    desk.search(desktop)
    desk.choose_scene(desktop)
    desk.download(desktop)
    ends = {}

    def attempt(band, name):
        place = json.dumps(sandbox.sample_aoi())
        wanted = f"order({band!r}, {CLEAR!r}, json.loads({place!r}), {str(out)!r})"
        download = desktop.ask(wanted)
        ends[name] = desktop.wait(f"settled({download!r})", f"{name} comes to an end")
        sandbox.clear_faults()

    for band, name in IN_DESKTOP:
        inject(sandbox, name)
        attempt(band, name)
    desktop.ask(f"blow_up_once({words_with(sandbox)!r})")
    attempt("B01", "mistake")
    desktop.ask("set_proxy(9)")
    attempt("B09", "proxy")
    desktop.ask("set_proxy(0)")
    assert ends == {
        "401": "AuthenticationError",
        "403": "AccessDeniedError",
        "429": "ready",
        "500": "UnavailableError",
        "html": "AnswerError",
        "broken file": "WrongContentError",
        "failed task": "TaskFailedError",
        "another host": "ready",
        "plain http": "InsecureUrlError",
        "mistake": "UnexpectedError",
        "proxy": "ProxyFailedError",
    }


def look_around(desktop, folder):
    """All that is shown or can be copied, the message log, the layers; the project is saved."""
    area = write_geojson(folder / "area.geojson", Sandbox.sample_aoi(None))
    given = {"AOI": str(area), "VIEW_ID": CLEAR, "BANDS": "SCL"}
    desktop.ask(f"run_in_dialog({given!r})")
    desktop.wait("dialog_has_run()", "the algorithm has run from its dialog")
    said = [("the log of the dialog", text) for text in desktop.ask("close_dialog()")]
    for name in ("open_details()", "all_shown()", "all_of_layers()", "logged"):
        said += [(name, text) for text in desktop.ask(f"as_json({name})")]
    desktop.ask(f"save({str(folder / 'out')!r})")
    return said


def assert_history_was_written(folder):
    """Processing keeps what was run: in a log (3.22), or a database (3.24 and later)."""
    kept = [
        path
        for pattern in ("processing.log", "user-history.db")
        for path in (folder / "qgis").rglob(pattern)
    ]
    assert any(b"eosda:downloadbands" in path.read_bytes() for path in kept)


# --- where it may go ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "http://api-connect.eos.com",
        "http://10.0.0.1:8080",
        "http://localhost.example.org",
        "http://127.0.0.1.example.org",
        "http://[::2]",
        "HTTP://api-connect.eos.com",
    ],
)
def test_a_service_that_is_not_encrypted_is_refused(monkeypatch, sandbox, headless, url):
    monkeypatch.setenv("EOSDA_API_URL", url)
    with pytest.raises(InsecureUrlError) as caught:
        network_options(Settings())
    assert sandbox.key not in str(caught.value)
    assert "https://" in str(caught.value)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "127.8.9.10"])
def test_on_this_machine_it_need_not_be_encrypted(sandbox, host):
    options = NetworkOptions(f"http://{host}:8080", sandbox.key, "tests")
    assert sandbox.key not in f"{options} {options!r} {options.key_id}"


def test_a_search_says_nothing_that_the_service_repeats(sandbox, bench):
    query = SearchQuery(("sentinel2l2a",), sandbox.sample_aoi(), "2026-10-01", "2026-11-30")
    look = Search(secrets_of(sandbox.key, ["X-Signature"]))
    for form in ("json", "message", "status_false", "errors", "text", "html"):
        for status in (400, 401, 403, 429, 500):
            sandbox.inject("search", status, None, words=words_with(sandbox), body=form)
            with pytest.raises(EosdaError) as caught:
                search_scenes(bench.options, query)
            sandbox.clear_faults()
            error = caught.value
            look.text(f"{status} as {form}", f"{error} {error!r} {vars(error)} {error.args}")
    look.done()
    assert look.found == []
    assert look.places == 30


def test_settings_of_ours_hold_no_key(sandbox, auth_config, headless):
    settings = Settings()
    settings.auth_config = auth_config
    assert network_options(settings).key == sandbox.key
    stored = QgsSettings()
    kept = {name: str(stored.value(name)) for name in stored.allKeys()}
    assert kept[f"{GROUP}/authcfg"] == auth_config
    look = Search(secrets_of(sandbox.key))
    look.text("the settings", json.dumps(kept))
    look.done()
    assert look.found == []


def test_the_search_itself_finds_what_is_there(tmp_path, sandbox):
    """A search that finds nothing proves something only if it can find."""
    key, bare = sandbox.key, sandbox.key.partition(".")[2]
    (tmp_path / "plain").write_text(f"x{bare}y")
    (tmp_path / "utf16").write_bytes(key.encode("utf-16-le"))
    (tmp_path / "base64").write_bytes(base64.b64encode(f"api-key:{key}".encode()))
    (tmp_path / bare).write_bytes(b"")
    with zipfile.ZipFile(tmp_path / "a.qgz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.qgs", f"<layer src='?api_key={key}'/>" * 50)
    with sqlite3.connect(tmp_path / "a.sqlite") as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE t (x TEXT)")
        database.execute("INSERT INTO t VALUES (?)", (key,))
    (tmp_path / "qgis-auth.db").write_text(key)
    look = Search(secrets_of(key))
    look.folder(tmp_path)
    look.done()
    database.close()
    found = "\n".join(look.found)
    for place in ("plain", "utf16", "base64", f"the name of {tmp_path}", "a.qgz:a.qgs", "a.sqlite"):
        assert place in found
    assert "qgis-auth.db" not in found
