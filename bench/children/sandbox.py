"""The stand-in of the service that the tests use, without limits and with tasks done at once."""

from __future__ import annotations

import json
import signal
import threading

from tests.sandbox import Sandbox


def main() -> None:
    """Serve until told to end."""
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    with Sandbox(key="bench", delay=0.0) as sandbox:
        print(json.dumps({"url": sandbox.url}), flush=True)
        ended.wait()


if __name__ == "__main__":
    main()
