"""From QGIS's proxies and keys to plain data: what QGIS has set is what is used."""

import subprocess
import sys
from pathlib import Path

import pytest
from eosda_imagery.api.errors import EosdaError, StorageError
from eosda_imagery.core.connection import network_options, plugin_version, proxy_rules
from eosda_imagery.core.settings import SessionKey, Settings
from qgis.core import QgsNetworkAccessManager, QgsSettings

ROOT = Path(__file__).resolve().parents[2]
BASE = "https://api-connect.eos.com"


@pytest.fixture
def qgis_proxy(monkeypatch):
    """Set the proxy as Options > Network does, and take it back afterwards."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    settings = QgsSettings()

    def set_up(**values):
        for name, value in values.items():
            settings.setValue(f"proxy/{name}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    yield set_up
    settings.remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_the_system_s_exceptions_count_for_the_storage(qgis_proxy, monkeypatch):
    for name in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(name, "http://proxy.lan:3128")
    monkeypatch.setenv("no_proxy", "storage.lan")
    qgis_proxy(proxyEnabled=True, proxyType="DefaultProxy")
    rules = proxy_rules(BASE)
    assert rules.for_url(f"{BASE}/x", BASE)["https"] == "http://proxy.lan:3128"
    assert rules.for_url("https://other.lan/f.tif", BASE)["https"] == "http://proxy.lan:3128"
    assert rules.for_url("https://storage.lan/f.tif", BASE) == {}


@pytest.mark.parametrize("written", ["fd00::1", "[fd00::1]"])
def test_a_proxy_with_an_address_of_ipv6_is_a_url(qgis_proxy, written):
    qgis_proxy(
        proxyEnabled=True, proxyType="HttpProxy", proxyHost=written, proxyPort="3128", proxyUser="a"
    )
    proxy = proxy_rules(BASE).for_url(f"{BASE}/x", BASE)["https"]
    assert proxy == "http://a:@[fd00::1]:3128"


def test_without_a_writable_data_folder_there_is_one_sentence(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "file" / "data"))
    key = SessionKey()
    key.set("k")
    with pytest.raises(StorageError) as caught:
        network_options(Settings(), session_key=key)
    assert isinstance(caught.value, EosdaError)


def test_where_qgis_has_no_authentication_system_that_is_said():
    """As in builds without QCA's plugin; a process of its own, since it is so from its start."""
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import tests.conftest\n"
        "from qgis.core import QgsApplication, QgsAuthManager\n"
        "QgsAuthManager.isDisabled = lambda self: True\n"
        "from eosda_imagery.core.connection import key_from_auth_config\n"
        "app = QgsApplication([], True); app.initQgis()\n"
        "try:\n key_from_auth_config('abc1234')\n"
        "except Exception as error: print('SAID', type(error).__name__, error)\n"
        "sys.stdout.flush(); __import__('os')._exit(0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    (said,) = [line for line in done.stdout.splitlines() if line.startswith("SAID")]
    assert "MissingKeyError" in said
    assert "disabled" in said
    assert "does not exist" not in said


def test_the_version_is_that_of_the_metadata():
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert f"\nversion={plugin_version()}\n" in text
