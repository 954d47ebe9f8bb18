"""A service that costs next to nothing, so that what is measured is the client.

Tasks are finished at once (303 to the file) or never (--pending); a search finds --scenes scenes.
Files are sent by the kernel from a folder. Prints its address; --journal names a file that gets a
line for each request: what it was; when an order was answered, when others came.
"""

from __future__ import annotations

import argparse
import json
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from typing import Any

WORDS = {"pending": {"status": "pending"}}


class Handler(BaseHTTPRequestHandler):
    """Orders, states, searches and files."""

    protocol_version = "HTTP/1.1"
    # Small answers must not wait for more to come.
    disable_nagle_algorithm = True
    folder = Path()
    file = ""
    pending = False
    scenes = 0
    latency = 0.0
    journal = ""
    numbers = count(1)

    def do_POST(self) -> None:
        time.sleep(self.latency)
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if "/gdw/" in self.path:
            self._json({"task_id": f"bench-{next(self.numbers)}", "task_timeout": 345600})
        else:
            self._json(_page(self.scenes, body))
        self._note("create" if "/gdw/" in self.path else "search")

    def do_GET(self) -> None:
        self._note("file" if self.path.startswith("/file/") else "status")
        time.sleep(self.latency)
        if self.path.startswith("/file/"):
            self._file(self.folder / self.path[len("/file/") :])
        elif self.pending or not self.file:
            self._json(WORDS["pending"])
        else:
            self.send_response(303)
            self.send_header("Location", f"/file/{self.file}")
            self.send_header("Content-Length", "0")
            self.end_headers()

    def _note(self, kind: str) -> None:
        if self.journal:
            with Path(self.journal).open("a") as out:
                out.write(f"{kind} {time.time()}\n")

    def _json(self, answer: dict[str, Any]) -> None:
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _file(self, path: Path) -> None:
        with path.open("rb") as file:
            self.send_response(200)
            self.send_header("Content-Type", "image/tiff")
            self.send_header("Content-Length", str(path.stat().st_size))
            self.end_headers()
            self.wfile.flush()
            self.connection.sendfile(file)

    def log_message(self, *words: object) -> None:
        pass


def _page(scenes: int, body: dict[str, Any]) -> dict[str, Any]:
    size, page = int(body.get("limit", 10)), int(body.get("page", 1))
    first = (page - 1) * size
    found = [_scene(number) for number in range(first, min(scenes, first + size))]
    return {"results": found, "meta": {"found": scenes, "page": page, "limit": size}}


def _scene(number: int) -> dict[str, Any]:
    """A scene over the area of the bench, each of another day and a little elsewhere."""
    day = time.gmtime(1_790_000_000 - 86400 * number)
    west, south = 23.5 + 0.0005 * (number % 997), 49.3 + 0.0003 * (number % 991)
    ring = [
        [west, south],
        [west + 1.2, south + 0.1],
        [west + 1.1, south + 1.0],
        [west, south + 0.9],
    ]
    return {
        "view_id": f"S2L2A/35/U/KR/{day.tm_year}/{day.tm_mon}/{day.tm_mday}/{number % 3}",
        "sceneID": f"S2A_tile_{number}",
        "date": time.strftime("%Y-%m-%d", day),
        "cloudCoverage": float(number % 100),
        "dataCoveragePercentage": 98.5,
        "dataGeometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
    }


def main() -> None:
    """Serve until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path, default=Path())
    parser.add_argument("--file", default="")
    parser.add_argument("--pending", action="store_true")
    parser.add_argument("--scenes", type=int, default=0)
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before any answer")
    parser.add_argument("--journal", default="")
    for name, value in vars(parser.parse_args()).items():
        setattr(Handler, name, value)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    print(json.dumps({"url": f"http://127.0.0.1:{server.server_port}"}), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
