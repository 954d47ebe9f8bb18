"""What every tier of the tests shares: the package's name, and no way out to the network."""

import importlib.util
import ipaddress
import os
import socket
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from tests.slots import no_error_leaves_a_slot  # noqa: F401 - a fixture

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "eosda_imagery"

# How long an example takes tells of what else the machine does, not of the code.
hypothesis_settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("any machine")

# Without a screen Qt ends the process with no word; the tests of tests/desktop bring their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _register_package():
    """Make the checkout importable under the plugin's name, whatever its folder is called."""
    if PACKAGE in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


_register_package()


class OutsideNetworkError(AssertionError):
    """A test tried to reach a machine that is not this one."""


def _is_loopback(host):
    if host in ("localhost", ""):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch):
    """Refuse every socket that would leave this machine."""
    real_connect = socket.socket.connect
    real_connect_ex = socket.socket.connect_ex

    def check(sock, address):
        if sock.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
            raise OutsideNetworkError(f"a test tried to connect to {address[0]}")

    def connect(sock, address):
        check(sock, address)
        return real_connect(sock, address)

    def connect_ex(sock, address):
        check(sock, address)
        return real_connect_ex(sock, address)

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect_ex)


@pytest.fixture(scope="session")
def running_sandbox():
    """One stand-in of the service for all tests; it needs GDAL, which tests/api does without."""
    from tests.sandbox import Sandbox

    with Sandbox(polls_needed=1) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox):
    """The stand-in as new for each test."""
    start = running_sandbox.behaviour
    running_sandbox.reset_log()
    running_sandbox.reset_limits()
    yield running_sandbox
    running_sandbox.clear_faults()
    running_sandbox.release()
    running_sandbox.configure(**vars(start))


@pytest.fixture
def auth_manager():
    """QGIS's own auth database, unlocked, in the profile that pytest-qgis made for this run."""
    from qgis.core import QgsApplication

    manager = QgsApplication.authManager()
    # pytest-qgis sets it; a database of the user's must never be touched.
    assert QgsApplication.qgisSettingsDirPath().startswith(os.environ["QGIS_CUSTOM_CONFIG_PATH"])
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("x", True)
    before = set(manager.configIds())
    yield manager
    for config_id in set(manager.configIds()) - before:
        manager.removeAuthenticationConfig(config_id)
