"""The one kind of task: its result comes once, also when QGIS loses the task."""

import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor

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
    """Takes tasks and does not begin the first, as QGIS's if it has taken its runnable."""

    def __init__(self):
        self.real = QgsApplication.taskManager()
        self.taken = []

    def addTask(self, task):
        self.taken.append(task)
        if len(self.taken) > 1:
            self.real.addTask(task)

    def begin_late(self):
        """Begin after all what looked as if it was lost."""
        self.real.addTask(self.taken[0])


@pytest.fixture
def losing(qgis_app, monkeypatch):
    class Application(QgsApplication):
        @staticmethod
        def taskManager():
            return manager

    manager = ForgetfulManager()
    pool = tasks.task_pool()
    monkeypatch.setattr(tasks, "task_pool", lambda: pool)
    monkeypatch.setattr(tasks, "QgsApplication", Application)
    monkeypatch.setattr(tasks, "LOOK_MS", 10)
    return manager


@pytest.fixture
def full_pool(qgis_app):
    """The pool of the task manager without a free thread; setting the event gives them all back."""
    release, begun, held = threading.Event(), [], []
    pool = tasks.task_pool()

    def hold(work):
        begun.append(work)
        release.wait(30)

    for _ in range(pool.maxThreadCount()):
        start(Work("a long task", hold, held.append, held.append))
    # Not by the number of busy threads: what draws a map of an earlier test may be among them.
    wait_for(lambda: len(begun) == pool.maxThreadCount(), "the pool is full")
    yield release
    release.set()
    wait_for(lambda: len(held) == pool.maxThreadCount(), "the pool is free again")


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
    assert len(losing.taken) == 2
    assert losing.taken[0].status() == QgsTask.TaskStatus.Terminated
    assert work not in tasks._under_way


def test_so_is_its_error(come, losing):
    def fail(work):
        raise OSError("no disk")

    start(task(come, fail))
    wait_for(lambda: come, "the error has come")
    assert [str(error) for error in come] == ["no disk"]


def test_a_task_that_was_lost_after_all_not_runs_once(come, losing):
    """It is begun by QGIS while the one in its place runs."""
    runs, release = [], threading.Event()

    def function(work):
        runs.append(1)
        release.wait(20)
        return "done"

    start(task(come, function))
    wait_for(lambda: runs, "it runs")
    first = losing.taken[0]
    ended = []
    first.taskTerminated.connect(lambda: ended.append(1))
    losing.begin_late()
    wait_for(lambda: ended, "the late one has ended")
    assert come == []
    release.set()
    wait_for(lambda: come, "the result has come")
    assert (runs, come) == ([1], ["done"])


def test_what_is_cancelled_has_not_ended_as_long_as_its_function_runs(come, losing):
    """Whoever waits for its end has to know of it: QGIS would not quit while it runs."""
    runs, release = [], threading.Event()

    def function(work):
        runs.append(1)
        release.wait(20)

    work = start(task(come, function))
    wait_for(lambda: runs, "it runs")
    lost, ended = losing.taken[0], []
    lost.taskTerminated.connect(lambda: ended.append(1))
    lost.hold()
    losing.real.addTask(lost)
    work.cancel()
    wait_for(lambda: ended, "the one that was lost has ended")
    assert come == []
    assert work in tasks._under_way
    release.set()
    wait_for(lambda: come, "its end is told")
    assert [type(error) for error in come] == [StoppedError]


def test_what_is_begun_after_the_cancel_is_ended_as_well(come):
    """Imports take their time: a request may be made only after QGIS has been closed."""
    entered, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def function(work):
        entered.set()
        go_on.wait(20)
        work.on_cancel(ended.set)
        return ended.wait(20)

    work = start(task(come, function))
    wait_for(entered.is_set, "it runs")
    work.cancel()
    go_on.set()
    wait_for(lambda: come, "its end is told")
    assert ended.is_set()


def test_what_must_run_is_cancelled_by_nobody(come, full_pool):
    """QGIS cancels all tasks before it asks what is to be saved, and may not be closed then."""
    works = [
        Work("kept", lambda work: "written", come.append, come.append, must_run=True),
        task(come, lambda work: "read"),
    ]
    for work in works:
        start(work)
    QgsApplication.taskManager().cancelAll()
    assert [type(one) for one in come] == [StoppedError]
    full_pool.set()
    wait_for(lambda: len(come) == 2, "it has run")
    assert come[1] == "written"


def test_what_must_run_can_be_run_at_once_and_is_not_run_again(come, full_pool):
    runs = []
    work = Work("kept", lambda work: runs.append(1), come.append, come.append, must_run=True)
    start(work)
    work.run_now()
    assert (runs, come) == ([1], [None])
    assert work not in tasks._under_way
    work.run_now()
    full_pool.set()
    last = start(task(come, lambda work: "last"))
    wait_for(lambda: "last" in come, "those behind it have run")
    assert (runs, come, last.failed) == ([1], [None, "last"], False)


def test_a_work_runs_once_however_often_it_is_begun(come):
    runs, times = [], 8
    work = task(come, lambda work: runs.append(1) or "done")
    everybody = threading.Barrier(times)

    def begin():
        everybody.wait(20)
        return work.run_once()

    with ThreadPoolExecutor(times) as pool:
        ran = [future.result() for future in [pool.submit(begin) for _ in range(times)]]
    assert (runs, ran.count(True)) == ([1], 1)


def test_a_task_that_waits_for_a_thread_is_left_alone(come, full_pool, monkeypatch):
    monkeypatch.setattr(tasks, "LOOK_MS", 5)
    runs, looks, begun = [], [], []
    has_free_thread, begin = tasks.has_free_thread, Work.begin
    monkeypatch.setattr(tasks, "has_free_thread", lambda: looks.append(1) or has_free_thread())
    monkeypatch.setattr(Work, "begin", lambda work: begun.append(work) or begin(work))
    work = start(task(come, lambda work: runs.append(1)))
    wait_for(lambda: len(looks) > 5, "it has been looked after")
    assert (runs, begun) == ([], [work])
    full_pool.set()
    wait_for(lambda: come, "it has run")
    assert (runs, begun) == ([1], [work])


def test_the_threads_that_draw_the_map_are_left_alone(come, full_pool):
    """Where the task manager has threads of its own, that is QGIS 3.34 and later."""
    drawing = QThreadPool.globalInstance()
    own = hasattr(QgsApplication.taskManager(), "threadPool")
    assert (tasks.task_pool() is not drawing) == own
    if own:
        assert drawing.activeThreadCount() == 0


def test_a_queued_task_can_be_cancelled_and_never_runs(come, full_pool):
    runs = []
    work = start(task(come, lambda work: runs.append(1)))
    work.cancel()
    wait_for(lambda: come, "it has ended")
    full_pool.set()
    wait_for(lambda: tasks.has_free_thread(), "a thread is free")
    assert [type(error) for error in come] == [StoppedError]
    assert runs == []
    assert work.run_once() is False


def test_a_task_that_qgis_cancels_is_cancelled(come):
    """As in its list of tasks, or as it closes."""
    entered, pause = threading.Event(), threading.Event()

    def function(work):
        entered.set()
        while not work.isCanceled():
            pause.wait(0.01)

    start(task(come, function))
    wait_for(entered.is_set, "it runs")
    for one in QgsApplication.taskManager().activeTasks():
        one.cancel()
    wait_for(lambda: come, "it has ended")
    assert [type(error) for error in come] == [StoppedError]


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
