"""Asks the service in a task whether it accepts a key: one request."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import advice_of
from ...core.key_check import KeyCheck, check_key, prepare_check
from ...core.settings import SessionKey, Settings
from ...core.tasks import Work, start


class KeyChecker(QObject):
    """Checks one key at a time.

    :param on_requests: called with the number of requests made, also where nobody waits any more
    """

    # What was found (KeyCheck).
    checked = pyqtSignal(object)

    def __init__(
        self,
        settings: Settings,
        parent: QObject,
        on_requests: Callable[[int], None] = lambda requests: None,
    ):
        super().__init__(parent)
        self._settings = settings
        self._on_requests = on_requests
        self.running = False

    def start(
        self, auth_config: str, service_url: str, session_key: Optional[SessionKey] = None
    ) -> None:
        """Check a key; ``checked`` tells what was found, at once where nothing can be sent.

        :param auth_config: id of an auth config; empty for ``session_key``
        """
        options, told = prepare_check(self._settings, auth_config, service_url, session_key)
        if options is None:
            self.checked.emit(told)
            return
        self.running = True
        start(
            Work(
                self.tr("EOSDA Imagery: check the key"),
                lambda task: check_key(options, task.on_cancel),
                self._on_checked,
                lambda error: self._on_checked(KeyCheck(None, str(error))),
            )
        )

    def _on_checked(self, told: KeyCheck) -> None:
        # Counted even where the window has gone meanwhile: the request has been made.
        if told.requests:
            self._on_requests(told.requests)
        if not sip.isdeleted(self):
            self.running = False
            self.checked.emit(told)


def reason_of(told: KeyCheck) -> str:
    """Return what was found and what can be done about it."""
    return " ".join(word for word in (told.message, advice_of(told.kind)) if word)
