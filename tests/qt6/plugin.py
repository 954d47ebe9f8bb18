"""Run the tests that need no QGIS on Qt 6, with a small stub of ``qgis``: ``make test-qt6``.

All tests of the given folders are collected; of tests/core, which is mostly geometry and rasters,
only the files of ``floor.txt``. A test that asks a class without a body for anything needs QGIS
(``elsewhere``): it is counted as deselected, whatever it came to. All others have to pass, and of
each file of ``floor.txt`` as many have to be left as stand there.
"""

import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from PyQt6.QtCore import QLocale, QThreadPool
from PyQt6.QtWidgets import QApplication

from tests.qt6 import elsewhere
from tests.qt6.elsewhere import NeedsQgis, needs_qgis
from tests.qt6.floor import read_floor
from tests.slots import no_error_leaves_a_slot  # noqa: F401 - a fixture

STUB = Path(__file__).with_name("stub")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(STUB))
# Processes that a test starts see the stub as well.
os.environ["PYTHONPATH"] = os.pathsep.join([str(STUB), str(ROOT)])
# The profile, of this run as pytest-qgis makes one.
_profile = tempfile.TemporaryDirectory()
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = _profile.name

# How many tests of each file have run here, by its path in the checkout.
ran = Counter()


def _fixture_of_pytest_qgis(name):
    @pytest.fixture(name=name)
    def of_qgis():
        needs_qgis(name)

    return of_qgis


qgis_new_project = _fixture_of_pytest_qgis("qgis_new_project")
qgis_iface = _fixture_of_pytest_qgis("qgis_iface")
qgis_processing = _fixture_of_pytest_qgis("qgis_processing")


@pytest.fixture(scope="session", autouse=True)
def qgis_app():
    """The application that pytest-qgis gives elsewhere, in English as QGIS is there."""
    from qgis.core import QgsApplication

    app = QApplication([])
    QLocale.setDefault(QLocale("en_US"))
    yield app
    app.processEvents()
    # A thread that wants Python while Python ends would wait for ever, and its pool for it.
    for pool in (QgsApplication.taskManager().threadPool(), QThreadPool.globalInstance()):
        assert pool.waitForDone(30_000), "a thread is still busy"


def pytest_addoption(parser):
    parser.addoption("--write-floor", action="store_true", help="write tests/qt6/floor.txt anew")


def pytest_ignore_collect(collection_path):
    path = _in_checkout(collection_path)
    of_core = path.startswith("tests/core/") and collection_path.name.startswith("test_")
    return True if of_core and path not in read_floor() else None


def _in_checkout(path):
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.as_posix()


def pytest_configure(config):
    thread_died = "error::pytest.PytestUnhandledThreadExceptionWarning"
    config.addinivalue_line("filterwarnings", thread_died)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector):
    """Leave out a file that needs QGIS as soon as it is imported."""
    elsewhere.touched.clear()
    report = yield
    if report.failed and elsewhere.touched:
        report.outcome, report.longrepr, report.result = "passed", None, []
    return report


def pytest_collection_modifyitems(config, items):
    """Leave out what is marked, and look at the floor when all others have run."""
    marked = [item for item in items if item.get_closest_marker("needs_qgis")]
    if marked:
        config.hook.pytest_deselected(items=marked)
    items[:] = [item for item in items if item not in marked]
    items.sort(key=lambda item: item.path.name == "test_floor.py")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    if call.excinfo is not None and call.excinfo.errisinstance(NeedsQgis):
        # Of a fixture that has failed for an earlier test already, and is not asked again.
        elsewhere.touched.append(str(call.excinfo.value))
    return (yield)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    """Run a test, and report it only if it needed no QGIS."""
    elsewhere.touched.clear()
    elsewhere.under_test[:] = [item.nodeid]
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports = runtestprotocol(item, nextitem=nextitem, log=False)
    if elsewhere.touched:
        # Hypothesis would take the item for a report of what it found.
        vars(item).pop("_hypothesis_failing_examples", None)
        item.config.hook.pytest_deselected(items=[item])
    else:
        ran[_in_checkout(item.path)] += 1
        for report in reports:
            item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
