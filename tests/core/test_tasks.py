"""The one kind of task: its result comes once, also when QGIS loses the task."""

import gc
import threading
import weakref

import pytest
from eosda_imagery.api.errors import StoppedError
from eosda_imagery.core import tasks
from eosda_imagery.core.tasks import Work, start
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QThreadPool

from tests.waiting import wait_for


@pytest.fixture
def come(qgis_app):
    """What came of the tasks of a test, in the order in which it came."""
    return []


def task(come, function):
    return Work("a task", function, come.append, come.append)


class ForgetfulManager:
    """Takes a task and never begins it, as QGIS's does with one whose runnable it has taken."""

    def addTask(self, work):
        self.lost = work


@pytest.fixture
def losing(monkeypatch):
    class Application(QgsApplication):
        @staticmethod
        def taskManager():
            return manager

    manager = ForgetfulManager()
    monkeypatch.setattr(tasks, "QgsApplication", Application)
    monkeypatch.setattr(tasks, "LOOK_MS", 10)
    return manager


def test_a_result_comes_on_the_main_thread(come):
    start(task(come, lambda work: threading.current_thread() is threading.main_thread()))
    wait_for(lambda: come == [False], "the result has come")


@pytest.mark.parametrize("cancelled", [False, True])
def test_a_result_is_not_left_to_the_garbage_collector(come, cancelled):
    """It may be a layer: those must not be deleted in another thread, or once QGIS has gone."""
    left = []

    def make(work):
        made = set("a result")
        left.append(weakref.ref(made))
        if cancelled:
            work.cancel()
        return made

    gc.disable()
    try:
        work = start(task(come, make))
        wait_for(lambda: come, "it has come")
        come.clear()
        assert left[0]() is None
        assert work not in tasks._under_way
    finally:
        gc.enable()


def test_a_task_that_qgis_lost_is_run_all_the_same(come, losing):
    work = start(task(come, lambda work: 42))
    wait_for(lambda: come, "the result has come")
    assert come == [42]
    assert losing.lost is work
    assert work.status() == QgsTask.TaskStatus.Terminated
    assert work not in tasks._under_way


def test_so_is_its_error(come, losing):
    def fail(work):
        raise OSError("no disk")

    start(task(come, fail))
    wait_for(lambda: come, "the error has come")
    assert [str(error) for error in come] == ["no disk"]


def test_a_task_that_waits_for_a_thread_is_left_alone(come, monkeypatch):
    monkeypatch.setattr(tasks, "LOOK_MS", 5)
    release = threading.Event()
    runs = []
    pool = QThreadPool.globalInstance()
    for _ in range(pool.maxThreadCount()):
        start(task([], lambda work: release.wait(20)))
    wait_for(lambda: pool.activeThreadCount() == pool.maxThreadCount(), "the pool is full")
    start(task(come, lambda work: runs.append(1)))
    looks = []
    monkeypatch.setattr(
        Work, "waits_in_vain", property(lambda work: looks.append(1) or False), raising=True
    )
    wait_for(lambda: len(looks) > 5, "it has been looked after")
    assert runs == []
    release.set()
    wait_for(lambda: come, "it has run")
    assert runs == [1]


def test_a_cancelled_task_is_handed_over_once(come):
    entered, release = threading.Event(), threading.Event()

    def function(work):
        entered.set()
        release.wait(20)

    work = start(task(come, function))
    wait_for(entered.is_set, "it runs")
    work.cancel()
    release.set()
    wait_for(lambda: come, "it has ended")
    assert [type(error) for error in come] == [StoppedError]
