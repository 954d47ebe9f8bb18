"""Connections to the service that one step leaves open for the next."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, List, Tuple

if TYPE_CHECKING:
    from ....api.transport import NetworkOptions, Transport

# Servers close a connection over which nothing comes for 5 s or more; no step is to meet that.
SPARE_S = 3.0


class SpareTransports:
    """Transports with one set of options that wait for the next step, their connections open.

    A status request or a file may go over a connection that was used before: if it is lost, it is
    asked for again. An order never does, see ``Transport.request``.

    :param most: how many to keep; 0 for none
    """

    def __init__(self, options: NetworkOptions, most: int):
        self._options = options
        self._most = most
        self._waiting: List[Tuple[float, Transport]] = []
        self._lock = threading.Lock()

    def take(self) -> Transport:
        """Return the one that was used last, or a new one if a server may have closed it by now."""
        # Imported here: requests takes 45 ms that QGIS need not spend before the first request.
        from ....api.transport import Transport

        with self._lock:
            since, transport = self._waiting.pop() if self._waiting else (0.0, None)
        if transport is not None and time.monotonic() - since < SPARE_S:
            return transport
        if transport is not None:
            transport.close()
        return Transport(self._options)

    def give_back(self, transport: Transport) -> None:
        """Keep a transport for the next step, unless it was ended or there are enough."""
        transport.forget_cookies()
        with self._lock:
            if not transport.aborted and len(self._waiting) < self._most:
                self._waiting.append((time.monotonic(), transport))
                return
        transport.close()

    def close(self) -> None:
        """Close what waits, and keep no more."""
        with self._lock:
            waiting, self._waiting, self._most = self._waiting, [], 0
        for _, transport in waiting:
            transport.close()
