"""Short work on the store in QgsTasks, from its opening to its closing."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, List, Optional, TypeVar

from ....api.texts import translate
from ...tasks import Work, start
from ..process_lock import ProcessLock
from ..store import Store

Answer = TypeVar("Answer")


class StoreTasks:
    """The store of a data folder, which is used in worker threads only. Main thread.

    :param on_error: called with each failure of the store
    """

    def __init__(self, folder: Path, on_error: Callable[[Exception], None]):
        self.folder = folder
        self.store: Optional[Store] = None
        self.lock: Optional[ProcessLock] = None
        self._on_error = on_error
        # In the order in which they were wanted.
        self._under_way: List[Work] = []
        # What is wanted of a store that is still being opened, or in trouble: it is not forgotten.
        self._early: List[Callable[[], None]] = []
        self._opening = False
        self._closed = False

    def open(
        self,
        prepare: Callable[[Store, ProcessLock], Answer],
        on_opened: Callable[[Store, Answer], None],
    ) -> None:
        """Open the store, unless that is under way.

        :param prepare: what is done with it first, in the worker
        """
        if self._opening:
            return
        self._opening = True

        def work(task: Work) -> Any:
            store = Store(self.folder)
            lock = ProcessLock(self.folder)
            return store, lock, prepare(store, lock)

        def opened(found: Any) -> None:
            self._opening = False
            self.store, self.lock, prepared = found
            on_opened(self.store, prepared)
            early, self._early = self._early, []
            for change in early:
                change()

        self._start(translate("Core", "Open the list of downloads"), work, opened)

    def change(
        self,
        change: Callable[[Store], Answer],
        then: Callable[[Answer], None] = lambda result: None,
    ) -> None:
        """Write something; what is wanted before the store is open is written then.

        It is the user's word, so that it is written also when QGIS is closed right after.
        """
        store = self.store
        if store is None:
            self._early.append(lambda: self.change(change, then))
        else:
            self._start(
                translate("Core", "Write the list of downloads"),
                lambda task: change(store),
                then,
                must_run=True,
            )

    def read(
        self,
        description: str,
        read: Callable[[Store], Answer],
        on_read: Callable[[Answer], None],
        on_ended: Callable[[], None] = lambda: None,
    ) -> None:
        """Read something of a store that is open.

        :param on_ended: called before ``on_read``, and also if it failed
        """
        store = self.store
        assert store is not None  # nosec B101 - callers have it
        self._start(description, lambda task: read(store), on_read, on_ended)

    def _start(
        self,
        description: str,
        function: Callable[[Work], Any],
        on_done: Callable[[Any], None],
        on_ended: Callable[[], None] = lambda: None,
        *,
        must_run: bool = False,
    ) -> None:
        def ended(callback: Callable[[Any], None], value: Any) -> None:
            self._under_way.remove(work)
            if not self._closed:
                on_ended()
                callback(value)

        work = Work(
            description,
            function,
            lambda result: ended(on_done, result),
            lambda error: ended(self._failed, error),
            must_run=must_run,
        )
        self._under_way.append(work)
        start(work)

    def _failed(self, error: Exception) -> None:
        self._opening = False
        self._on_error(error)

    def stop(self) -> None:
        """Write what is still to be written, cancel all else, and begin nothing more."""
        self._closed = True
        for work in tuple(self._under_way):
            if work.must_run:
                work.run_now()
            else:
                work.cancel()

    def close(self) -> None:
        """Give up this process's name in the store, and its file."""
        if self.lock is not None:
            self.lock.close()
        if self.store is not None:
            self.store.close()
