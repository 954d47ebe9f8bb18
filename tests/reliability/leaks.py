"""Where a secret could have got to: every byte of files, archives and texts is looked at."""

from __future__ import annotations

import base64
import io
import os
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

# QGIS's own database of secrets: encrypted, and the one place where the key belongs.
AUTH_DATABASE = "qgis-auth.db"


def secrets_of(key: str, links: Iterable[str] = ()) -> dict[str, str]:
    """What must be found nowhere.

    :param key: the API key, looked for whole and without its first letters
    :param links: pieces of addresses that are as good as a key, or that lead to one
    """
    bare = key.partition(".")[2] or key
    return {"the key": key, "the key's own part": bare, **{link: link for link in links}}


def _spellings(word: str) -> Iterator[bytes]:
    for spelt in dict.fromkeys((word, word.upper(), word.replace(".", "%2E"))):
        yield spelt.encode("utf-8")
        # Qt's own streams, and texts of Windows.
        yield spelt.encode("utf-16-le")
        yield spelt.encode("utf-16-be")
    if len(word) > 30:
        plain = word.encode("utf-8")
        for shift in range(3):
            # Base64 of it with anything before: the middle is the same for each of three shifts.
            yield base64.b64encode(b"\0" * shift + plain)[4:-4]


class Search:
    """Collects places, then looks for secrets in all of them."""

    def __init__(self, secrets: dict[str, str]) -> None:
        self._secrets = secrets
        self._kept: list[tuple[str, bytes]] = []
        self.found: list[str] = []
        self.places = 0

    def text(self, place: str, said: str) -> None:
        self._keep(place, said.encode("utf-8", "surrogatepass"))

    def folder(self, folder: Path) -> None:
        """Take every file of a folder, and its name; links are not followed."""
        for root, folders, names in os.walk(folder):
            for name in [*folders, *names]:
                self.text(f"the name of {root}/{name}", name)
            for name in names:
                path = Path(root, name)
                # A sidecar of SQLite may go while it is looked for.
                with suppress(FileNotFoundError):
                    if name != AUTH_DATABASE and not path.is_symlink() and path.is_file():
                        self._keep(str(path), path.read_bytes())

    def _keep(self, place: str, data: bytes) -> None:
        self._kept.append((place, data))
        for inner, content in _inside(data):
            self._keep(f"{place}:{inner}", content)

    def done(self, more: Iterable[str] = ()) -> None:
        """Look into all that was collected.

        :param more: secrets that came about since
        """
        everything = {**self._secrets, **{word: word for word in more}}
        spelt = {name: tuple(_spellings(word)) for name, word in everything.items()}
        for place, data in self._kept:
            self.places += 1
            for name, spellings in spelt.items():
                if any(spelling in data for spelling in spellings):
                    self.found.append(f"{name} in {place}")
        self._kept.clear()


def _inside(data: bytes) -> Iterator[tuple[str, bytes]]:
    """What is packed in a project (.qgz) or a compressed file."""
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name, archive.read(name)
    elif data.startswith(b"\x1f\x8b"):
        with suppress(zlib.error):
            yield "gunzipped", zlib.decompress(data, wbits=31)
