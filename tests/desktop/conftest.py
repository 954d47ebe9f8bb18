"""A virtual screen and a sandbox for the tests of the real desktop."""

import pytest

from tests.desktop.harness import Desktop, Screen
from tests.desktop.job import profile_settings
from tests.sandbox import Sandbox


@pytest.fixture(scope="module")
def screen():
    with Screen() as running:
        yield running


@pytest.fixture
def sandbox():
    with Sandbox(delay=0.5) as running:
        yield running


@pytest.fixture
def start(screen, sandbox, tmp_path):
    """Start QGIS with the plugin; each start in one test uses the same profile and data."""
    output = tmp_path / "out"

    def make(desktop=Desktop, settings=None, on=None, **changes):
        settings = {**profile_settings(output), **(settings or {})}
        environment = {
            **(on or screen).environment(),
            "EOSDA_API_URL": sandbox.url,
            "EOSDA_DATA_DIR": str(tmp_path / "data"),
            "HOME": str(tmp_path),
        }
        return desktop(environment, tmp_path / "qgis", settings=settings, **changes)

    make.output = output
    make.data = tmp_path / "data"
    make.folder = tmp_path
    return make
