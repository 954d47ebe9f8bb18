"""The newest task counts: older ones hand nothing on, and none outlives its owner."""

import threading

import pytest
from eosda_imagery.api.errors import StoppedError
from eosda_imagery.core.latest_task import LatestTask
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject

from tests.waiting import wait_for


@pytest.fixture
def owner(qgis_app):
    return QObject()


class Held:
    """A function that runs until it is let go, or told to stop."""

    def __init__(self, result):
        self.result = result
        self.begun = threading.Event()
        self.go_on = threading.Event()
        self.stopped = threading.Event()

    def __call__(self, work):
        self.begun.set()
        work.on_cancel(self.go_on.set)
        self.go_on.wait(30)
        if work.isCanceled():
            self.stopped.set()
        return self.result


def test_the_result_comes_and_then_nothing_runs(owner):
    latest, come = LatestTask(owner), []
    latest.start("one", lambda work: 42, come.append)
    assert latest.running
    wait_for(lambda: come == [42], "the result has come")
    assert not latest.running


def test_a_newer_task_stops_the_one_before_and_alone_hands_on(owner):
    latest, come, ended = LatestTask(owner), [], []
    first = Held("old")
    latest.start("first", first, come.append, come.append, ended.append)
    wait_for(first.begun.is_set, "the first one runs")
    latest.start("second", lambda work: "new", come.append, come.append, ended.append)
    wait_for(lambda: len(ended) == 2, "both have ended")
    assert first.stopped.is_set()
    assert come == ["new"]
    # What the first one has cost is told all the same.
    assert sorted(type(error).__name__ for error in ended) == ["NoneType", "StoppedError"]


def test_an_error_is_handed_on(owner):
    latest, come = LatestTask(owner), []

    def fail(work):
        raise OSError("no disk")

    latest.start("one", fail, come.append, come.append)
    wait_for(lambda: come, "the error has come")
    assert isinstance(come[0], OSError)
    assert not latest.running


def test_a_task_cancelled_in_the_list_of_tasks_is_told_as_stopped(owner):
    latest, come = LatestTask(owner), []

    def cancelled_there(work):
        work.cancel()

    latest.start("one", cancelled_there, come.append, come.append)
    wait_for(lambda: come, "it is told")
    assert isinstance(come[0], StoppedError)


def test_after_cancel_nothing_is_handed_on(owner):
    latest, come, ended = LatestTask(owner), [], []
    held = Held("old")
    latest.start("one", held, come.append, come.append, ended.append)
    latest.cancel()
    assert not latest.running
    wait_for(lambda: ended, "it has ended")
    assert come == []


@pytest.mark.parametrize("how", ["closed", "destroyed"])
def test_no_task_outlives_its_owner(owner, how):
    latest, told = LatestTask(owner), []
    held = Held("old")
    latest.start("one", held, told.append, told.append, told.append)
    wait_for(held.begun.is_set, "it runs")
    if how == "closed":
        latest.close()
    else:
        owner.deleteLater()
        QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    wait_for(held.stopped.is_set, "it was told to stop")
    latest.start("another", lambda work: told.append("began"), told.append)
    assert not latest.running
    QCoreApplication.processEvents()
    assert told == []
