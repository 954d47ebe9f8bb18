"""The network of the real world: QGIS's proxies and certificates, portals, a laptop asleep."""

import base64
import ssl
import subprocess
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from eosda_imagery.api.client import Client
from eosda_imagery.api.errors import AnswerError, CertificateError, NotSentError, UnavailableError
from eosda_imagery.api.models import SearchQuery
from eosda_imagery.api.transport import NetworkOptions, ProxyRules, Transport
from eosda_imagery.core.catalog.search import search_scenes
from eosda_imagery.core.connection import network_options, proxy_rules
from eosda_imagery.core.jobs.drivers.inline_driver import InlineDriver
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.jobs.process_lock import ProcessLock
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.settings import SessionKey, Settings
from eosda_imagery.core.settings.values import Limits
from qgis.core import QgsAuthMethodConfig, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QSslCertificate

from .proxy import ForwardProxy, TlsFront, closed_port

PASSWORD = "s3cret-of-the-proxy"
LOGIN = f"anna:{PASSWORD}"


@pytest.fixture
def qgis_proxy(monkeypatch):
    """Set the proxy as Options > Network does, and take it back afterwards."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    settings = QgsSettings()
    manager = QgsNetworkAccessManager.instance()

    def choose(port, kind="HttpProxy", user="", word="", exclude=(), direct=(), authcfg=""):
        values = {
            "proxyEnabled": True,
            "proxyType": kind,
            "proxyHost": "127.0.0.1",
            "proxyPort": str(port),
            "proxyUser": user,
            "proxyPassword": word,
            "proxyExcludedUrls": list(exclude),
            "noProxyUrls": list(direct),
            "authcfg": authcfg,
        }
        for name, value in values.items():
            settings.setValue(f"proxy/{name}", value)
        manager.setupDefaultProxyAndCache()

    yield choose
    settings.remove("proxy")
    manager.setupDefaultProxyAndCache()


@pytest.fixture
def connect(monkeypatch, tmp_path, sandbox):
    """All that a request needs, as the plugin collects it from QGIS."""
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "data"))
    key = SessionKey()
    key.set(sandbox.key)

    def collect(url=""):
        monkeypatch.setenv("EOSDA_API_URL", url or sandbox.url)
        return replace(network_options(Settings(), session_key=key), read_timeout=5.0)

    return collect


def run(bench, options, **changes):
    """One job from order to file over a connection as given."""
    download = bench.add(base_url=options.base_url, **changes)
    driver = InlineDriver(bench.store, bench.owner, options, bench.limits, stopped=lambda: False)
    (view,) = driver.run([download.id], 60.0)
    return view.jobs[0]


def query(sandbox):
    return SearchQuery(("sentinel2l2a",), sandbox.sample_aoi(), "2026-10-01", "2026-11-30")


# --- proxies ---------------------------------------------------------------------------------


def test_all_of_a_job_goes_through_the_proxy_of_qgis(bench, sandbox, connect, qgis_proxy):
    with ForwardProxy() as proxy:
        qgis_proxy(proxy.port)
        options = connect()
        assert search_scenes(options, query(sandbox)).hits
        assert run(bench, options).state is JobState.READY
    # Nothing reached the service or its storage past the proxy.
    assert len(proxy.log) == len(sandbox.log) >= 4
    files = [entry for entry in proxy.log if "/results/" in entry.target]
    assert [entry.headers.get("x-api-key") for entry in files] == [None]


def test_a_proxy_with_a_password_lets_us_through(bench, connect, qgis_proxy, sandbox):
    with ForwardProxy(login=LOGIN) as proxy:
        qgis_proxy(proxy.port, user="anna", word=PASSWORD)
        assert run(bench, connect()).state is JobState.READY
    assert proxy.log and not any(entry.refused for entry in proxy.log)


@pytest.mark.parametrize("word", ["p@ss:w/o?r#d %41", "Größe", "пароль"])
def test_a_password_of_any_letters_arrives(connect, qgis_proxy, sandbox, word):
    with ForwardProxy() as proxy:
        qgis_proxy(proxy.port, user="anna", word=word)
        search_scenes(connect(), query(sandbox))
    sent = proxy.log[0].headers["proxy-authorization"]
    assert base64.b64decode(sent.partition(" ")[2]) in (
        f"anna:{word}".encode(),
        f"anna:{word}".encode("latin-1", "replace"),
    )


def test_a_login_of_the_proxy_kept_in_the_auth_database_is_used(
    connect, qgis_proxy, sandbox, auth_manager
):
    config = QgsAuthMethodConfig("Basic")
    config.setName("proxy")
    config.setConfig("username", "anna")
    config.setConfig("password", PASSWORD)
    auth_manager.storeAuthenticationConfig(config)
    (config_id,) = auth_manager.configIds()
    with ForwardProxy(login=LOGIN) as proxy:
        qgis_proxy(proxy.port, authcfg=config_id)
        assert search_scenes(connect(), query(sandbox)).hits
    assert [entry.refused for entry in proxy.log] == [0]


def test_a_wrong_password_is_said_and_holds_the_job(bench, connect, qgis_proxy, sandbox):
    with ForwardProxy(login=LOGIN) as proxy:
        qgis_proxy(proxy.port, user="anna", word="wrong-word")
        job = run(bench, connect())
    assert (job.state, job.held, job.error_kind) == (JobState.QUEUED, True, "ProxyFailedError")
    assert "user name and a password" in job.error_text
    assert "wrong-word" not in job.error_text
    assert sandbox.log == []


def test_an_encrypted_request_is_refused_by_the_proxy_just_as_clearly(
    bench, sandbox, connect, qgis_proxy, authority
):
    with authority.front(sandbox.url) as front, ForwardProxy(login=LOGIN) as proxy:
        qgis_proxy(proxy.port, user="anna", word="wrong-word")
        job = run(bench, connect(front.url))
    assert (job.held, job.error_kind) == (True, "ProxyFailedError")
    assert "user name and a password" in job.error_text
    assert [entry.method for entry in proxy.log] == ["CONNECT"]
    assert sandbox.log == []


@pytest.mark.parametrize("setting", ["exclude", "direct"])
def test_excluded_hosts_are_reached_past_the_proxy_and_others_through_it(
    bench, connect, qgis_proxy, sandbox, setting
):
    with ForwardProxy() as proxy:
        qgis_proxy(proxy.port, **{setting: [sandbox.url]})
        assert run(bench, connect()).state is JobState.READY
    # The service is excluded; the storage of the file is not.
    assert [entry.target.startswith(sandbox.file_url) for entry in proxy.log] == [True]


def test_an_excluded_storage_is_reached_past_the_proxy(bench, connect, qgis_proxy, sandbox):
    with ForwardProxy() as proxy:
        qgis_proxy(proxy.port, direct=[sandbox.file_url])
        assert run(bench, connect()).state is JobState.READY
    assert {entry.target.startswith(sandbox.url) for entry in proxy.log} == {True}


def test_an_excluded_service_leaves_the_environment_out_of_it(qgis_proxy, sandbox):
    qgis_proxy(3128, exclude=[sandbox.url])
    rules = proxy_rules(sandbox.url)
    assert not rules.environment
    assert rules.for_url(f"{sandbox.url}/api", sandbox.url) == {}
    assert rules.for_url("https://storage.example.org/f", sandbox.url)["https"].endswith(":3128")


def test_a_socks_proxy_without_its_package_is_said(bench, connect, qgis_proxy, sandbox):
    with closed_port() as port:
        qgis_proxy(port, kind="Socks5Proxy")
        job = run(bench, connect())
    assert (job.held, job.error_kind) == (True, "ProxyFailedError")
    assert "SOCKS" in job.error_text
    assert "PySocks" in job.error_text
    assert sandbox.log == []


def test_a_proxy_that_is_gone_holds_the_job_and_takes_nothing(bench, connect, qgis_proxy, sandbox):
    with closed_port() as port:
        qgis_proxy(port)
        options = connect()
        job = run(bench, options)
    assert (job.state, job.held, job.error_kind) == (JobState.QUEUED, True, "ProxyFailedError")
    # Mended, it goes on; the order is sent once.
    QgsSettings().remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    bench.store.jobs.release_held(["ProxyFailedError"])
    bench.store.jobs.retry([job.download_id])
    driver = InlineDriver(bench.store, bench.owner, connect(), bench.limits, stopped=lambda: False)
    (view,) = driver.run([job.download_id], 60.0)
    assert view.jobs[0].state is JobState.READY
    assert sandbox.count("create") == 1


def test_asking_for_the_proxy_leaves_qgis_s_own_network_as_it_is(qgis_proxy, sandbox):
    """Setting it up anew replaced QGIS's password and certificate dialogs (3.22)."""
    manager = QgsNetworkAccessManager.instance()
    signals = [manager.authenticationRequired, manager.sslErrors]
    before = [manager.receivers(signal) for signal in signals]
    for _ in range(3):
        proxy_rules(sandbox.url)
    assert [manager.receivers(signal) for signal in signals] == before


def test_a_password_shows_in_no_text(qgis_proxy, sandbox):
    qgis_proxy(3128, user="anna", word=PASSWORD)
    rules = proxy_rules(sandbox.url)
    assert PASSWORD in rules.for_url(f"{sandbox.url}/api", sandbox.url)["http"]
    assert PASSWORD not in f"{rules!r} {rules}"


# --- certificates ----------------------------------------------------------------------------


class Authority:
    """A CA of this test, and servers that carry a certificate of it."""

    def __init__(self, folder):
        self._folder = folder
        self.certificate = folder / "ca.pem"
        self._openssl(
            "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2"
            " -subj /CN=EOSDA-test-CA -addext basicConstraints=critical,CA:TRUE"
            " -addext keyUsage=critical,keyCertSign,cRLSign"
        )
        (folder / "names").write_text("subjectAltName=IP:127.0.0.1\n")
        self._openssl(
            "req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=127.0.0.1"
        )
        self._openssl(
            "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2"
            " -extfile names -out server.pem"
        )

    def _openssl(self, words):
        subprocess.run(
            ["openssl", *words.split()], cwd=self._folder, check=True, capture_output=True
        )

    def front(self, target):
        return TlsFront(target, str(self._folder / "server.pem"), str(self._folder / "server.key"))


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def trust(auth_manager, authority):
    """Let QGIS know the authority, as Options > Authentication does."""
    certificate = QSslCertificate.fromPath(str(authority.certificate))[0]

    def rebuild():
        auth_manager.rebuildCaCertsCache()
        auth_manager.rebuildTrustedCaCertsCache()

    def add():
        assert auth_manager.storeCertAuthority(certificate)
        rebuild()

    yield add
    auth_manager.removeCertAuthority(certificate)
    rebuild()


def test_a_certificate_of_an_authority_known_to_qgis_is_fine(
    bench, sandbox, connect, authority, trust
):
    sandbox.configure(dialect="redirect_relative")
    trust()
    with authority.front(sandbox.url) as front:
        options = connect(front.url)
        assert search_scenes(options, query(sandbox)).hits
        assert run(bench, options).state is JobState.READY
    assert sandbox.count("create") == 1


def test_it_is_fine_through_a_proxy_too_which_never_sees_the_key(
    bench, sandbox, connect, authority, trust, qgis_proxy
):
    sandbox.configure(dialect="redirect_relative")
    trust()
    with authority.front(sandbox.url) as front, ForwardProxy(login=LOGIN) as proxy:
        qgis_proxy(proxy.port, user="anna", word=PASSWORD)
        assert run(bench, connect(front.url)).state is JobState.READY
    assert {entry.method for entry in proxy.log} == {"CONNECT"}
    assert not any("x-api-key" in entry.headers for entry in proxy.log)


def test_the_authorities_of_qgis_go_before_those_of_the_environment(
    monkeypatch, sandbox, connect, authority, trust, tmp_path
):
    """Without a proxy in QGIS the environment is listened to; for certificates QGIS decides."""
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(Authority(other).certificate))
    trust()
    with authority.front(sandbox.url) as front:
        options = connect(front.url)
        assert options.proxies.environment
        assert search_scenes(options, query(sandbox)).hits


def test_an_unknown_authority_holds_the_job_and_takes_nothing(
    bench, sandbox, connect, authority, trust
):
    sandbox.configure(dialect="redirect_relative")
    with authority.front(sandbox.url) as front:
        with pytest.raises(CertificateError, match="could not prove who it is"):
            search_scenes(connect(front.url), query(sandbox))
        job = run(bench, connect(front.url))
        assert (job.state, job.held, job.error_kind) == (JobState.QUEUED, True, "CertificateError")
        assert sandbox.log == []
        # Once the authority is known the job goes on: nothing has been paid in vain.
        trust()
        bench.store.jobs.release_held()
        bench.store.jobs.retry([job.download_id])
        driver = InlineDriver(
            bench.store, bench.owner, connect(front.url), bench.limits, stopped=lambda: False
        )
        (view,) = driver.run([job.download_id], 60.0)
    assert view.jobs[0].state is JobState.READY
    assert sandbox.count("create") == 1


def test_a_certificate_for_another_name_is_refused(sandbox, connect, authority, trust):
    trust()
    with authority.front(sandbox.url) as front, pytest.raises(CertificateError):
        search_scenes(connect(front.url.replace("127.0.0.1", "localhost")), query(sandbox))
    assert sandbox.log == []


def test_the_file_of_certificates_holds_certificates_and_nothing_else(connect):
    text = Path(connect().ca_bundle).read_text(encoding="ascii")
    assert "PRIVATE" not in text
    context = ssl.create_default_context(cadata=text)
    assert len(context.get_ca_certs()) > 10


# --- portals ---------------------------------------------------------------------------------

PAGE = b"<!DOCTYPE html><html><head><title>Hotel guest login</title></head><body>x</body></html>"
PORTALS = {
    "page": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s"
    % (len(PAGE), PAGE),
    "redirect": b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/login\r\n"
    b"Content-Length: 0\r\n\r\n",
    "511": b"HTTP/1.1 511 Network Authentication Required\r\nContent-Type: text/html\r\n"
    b"Content-Length: %d\r\n\r\n%s" % (len(PAGE), PAGE),
}


@contextmanager
def portal(kind):
    with ForwardProxy(page=PORTALS[kind]) as proxy:
        yield ProxyRules(f"http://127.0.0.1:{proxy.port}", f"http://127.0.0.1:{proxy.port}")


@pytest.mark.parametrize("kind", sorted(PORTALS))
def test_a_portal_is_no_answer_to_a_search(bench, sandbox, kind):
    expected = UnavailableError if kind == "511" else AnswerError
    with portal(kind) as rules, pytest.raises(expected) as caught:
        search_scenes(replace(bench.options, proxies=rules), query(sandbox))
    if kind != "redirect":
        assert "Hotel guest login" in str(caught.value)
    assert sandbox.log == []


@pytest.mark.parametrize("kind", sorted(PORTALS))
def test_an_order_that_a_portal_answered_is_in_doubt_and_never_repeated(bench, sandbox, kind):
    with portal(kind) as rules:
        job = run(bench, replace(bench.options, proxies=rules))
    assert (job.state, job.task_id) == (JobState.UNCONFIRMED, None)
    assert sandbox.count("create") == 0


@pytest.mark.parametrize("kind", ["page", "511"])
def test_a_job_that_waits_outlives_a_portal(bench, sandbox, kind):
    clock = Clock()
    bench = replace(bench)
    bench.store = Store(bench.folder / "data", clock)
    download = bench.add()
    seen = []

    def drive(options, until):
        def told(views):
            seen[:] = views

        InlineDriver(
            bench.store,
            bench.owner,
            options,
            bench.limits,
            stopped=lambda: bool(seen) and until(seen[0].jobs[0]),
            on_views=told,
            clock=clock,
        ).run([download.id], 60.0)

    with pytest.raises(Exception, match="Cancelled"):
        drive(bench.options, lambda job: job.state is JobState.WAITING)
    seen.clear()
    with portal(kind) as rules, pytest.raises(Exception, match="Cancelled"):
        drive(replace(bench.options, proxies=rules), lambda job: job.attempts == 1)
    (job,) = bench.store.downloads.get(download.id).jobs
    assert job.state is JobState.WAITING
    assert job.error_kind == {"page": "AnswerError", "511": "UnavailableError"}[kind]
    seen.clear()
    clock.sleep(600)
    drive(bench.options, lambda job: False)
    assert bench.store.downloads.get(download.id).jobs[0].state is JobState.READY
    assert sandbox.count("create") == 1


# --- a laptop asleep -------------------------------------------------------------------------


class Clock:
    """The true time, and as much more as the laptop has slept."""

    def __init__(self):
        self._slept = 0.0

    def __call__(self):
        return time.time() + self._slept

    def sleep(self, seconds):
        self._slept += seconds


WINDOW_S = 1.0


@pytest.fixture
def asleep(bench, sandbox):
    """A bench whose clock can jump, against a service that enforces its limits."""
    clock = Clock()
    store = Store(bench.folder / "data", clock)
    limits = Limits(creates=50, statuses=4, window_s=WINDOW_S, margin_s=0.1)
    sandbox.configure(
        dialect="redirect", polls_needed=1, create_limit=50, status_limit=4, rate_window=WINDOW_S
    )

    def drive(downloads, stopped=lambda: False, on_views=lambda views: None):
        driver = InlineDriver(
            store,
            bench.owner,
            bench.options,
            limits,
            stopped=stopped,
            on_views=on_views,
            clock=clock,
        )
        return driver.run([one.id for one in downloads], 10_000.0)

    return bench, store, clock, drive


def test_after_an_hour_asleep_each_job_is_asked_once_within_the_limits(asleep, sandbox):
    bench, store, clock, drive = asleep
    downloads = [bench.add(bands=("B04",)) for _ in range(12)]
    # A service known to be slow: all of them wait, unasked, when the lid is closed.
    bench.know_the_service(900.0)
    asked_awake = []

    def close_the_lid(views):
        if not asked_awake and all(view.jobs[0].state is JobState.WAITING for view in views):
            asked_awake.append(sandbox.count("status"))
            clock.sleep(3600)

    views = drive(downloads, on_views=close_the_lid)
    assert {view.jobs[0].state for view in views} == {JobState.READY}
    assert asked_awake == [0]
    log = sandbox.log
    assert not [entry for entry in log if entry.status == 429]
    asked = [entry for entry in log if entry.kind == "status"]
    # Each once, and never more than the service allows in its window.
    assert len(asked) == len({entry.path for entry in asked}) == 12
    times = [entry.at for entry in asked]
    assert all(later - earlier >= WINDOW_S for earlier, later in zip(times, times[4:]))
    assert sandbox.count("create") == 12


def test_claims_that_lapsed_during_the_sleep_are_taken_back(asleep, sandbox):
    bench, store, clock, drive = asleep
    waiting, ordering = bench.add(bands=("B04",)), bench.add(bands=("B03",))
    other = ProcessLock(bench.folder / "data")
    try:
        # Another QGIS, alive but never heard of again, holds both when the lid is closed.
        for download, becomes in ((waiting, None), (ordering, JobState.SUBMITTING)):
            (job,) = store.downloads.get(download.id).jobs
            claim = store.leases.acquire(job.id, other.id, 180.0, [JobState.QUEUED], becomes)
            assert claim.job is not None
        clock.sleep(3600)
        views = {view.download.id: view.jobs[0] for view in drive([waiting, ordering])}
    finally:
        other.close()
    assert views[waiting.id].state is JobState.READY
    # Whether its order went out before the sleep nobody knows: never sent again unasked.
    assert views[ordering.id].state is JobState.UNCONFIRMED
    assert sandbox.count("create") == 1


def test_a_file_that_was_coming_in_when_the_lid_was_closed_comes_in_whole(asleep, sandbox):
    bench, store, clock, drive = asleep
    download = bench.add(bands=("B04",))
    sandbox.inject("file", "reset_mid")
    slept = []

    def close_the_lid(views):
        if views[0].jobs[0].state is JobState.FETCHING and not slept:
            slept.append(True)
            clock.sleep(3600)

    (view,) = drive([download], on_views=close_the_lid)
    assert slept
    assert view.jobs[0].state is JobState.READY
    assert sandbox.count("create") == 1
    assert bench.debris() == []


def test_without_a_network_nothing_is_lost_or_sent(bench):
    with closed_port() as port:
        options = NetworkOptions(f"http://127.0.0.1:{port}", "k", "tests")
        with Transport(options) as transport, pytest.raises(NotSentError):
            Client(transport).check_key()
