"""Small pictures of scenes: where they lie, how they come, and which of them stay on disk."""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Dict, List, Mapping, Optional, Set, Tuple
from urllib.parse import urlsplit, urlunsplit

from ...api.errors import EosdaError, NetworkError, StoppedError

if TYPE_CHECKING:
    from ...api.network import NetworkOptions
    from ...api.transport import Transport

# A thumbnail is some tens of kilobytes; nothing larger is read.
MAX_BYTES = 2 * 1024 * 1024
MAX_CACHE_BYTES = 50 * 1024 * 1024
MAX_CACHE_FILES = 2000
# Seconds. Who scrolls does not wait for long, and a host that is silent holds the others up.
_TIMEOUT = 8.0

_LOCAL = frozenset(("localhost", "127.0.0.1", "::1"))
# The bucket of the search replies answers only who pays; its mirror answers all, as EODAG knows
# (eosda-api.md, section 3.3).
_BUCKET = "sentinel-s2-l1c"
_BUCKET_HOSTS = frozenset(
    (f"{_BUCKET}.s3.amazonaws.com", f"{_BUCKET}.s3.eu-central-1.amazonaws.com")
)
_MIRROR = "roda.sentinel-hub.com"


def thumbnail_address(address: Optional[str], base_url: str) -> Optional[str]:
    """Give the address to ask for a thumbnail, or None if there is none that may be asked.

    :param address: what the search told
    :param base_url: where the service is; only if it is on this machine may the thumbnail be too
    """
    if not address:
        return None
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if host in _BUCKET_HOSTS:
        return urlunsplit(("https", _MIRROR, f"/{_BUCKET}{parts.path}", parts.query, ""))
    if parts.scheme == "https":
        return address
    both_local = host in _LOCAL and urlsplit(base_url).hostname in _LOCAL
    return address if parts.scheme == "http" and both_local else None


class ThumbnailCache:
    """Files by address, of which the least recently used go first; for worker threads.

    :param folder: made when the first file is written
    """

    def __init__(
        self, folder: Path, max_bytes: int = MAX_CACHE_BYTES, max_files: int = MAX_CACHE_FILES
    ) -> None:
        self._folder = folder
        self._max_bytes = max_bytes
        self._max_files = max_files

    def _path(self, address: str) -> Path:
        return self._folder / hashlib.sha256(address.encode("utf-8", "replace")).hexdigest()

    def get(self, address: str) -> Optional[bytes]:
        """Give what is kept of an address, and note that it was used."""
        path = self._path(address)
        try:
            if path.stat().st_size > MAX_BYTES:
                return None
            content = path.read_bytes()
            os.utime(path)
        except OSError:
            # Another QGIS may have taken it away meanwhile: then it is asked for again.
            return None
        return content

    def put(self, address: str, content: bytes) -> None:
        """Keep a file; a disk that is full or read-only only means that it is asked for again."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(suffix=".part", dir=self._folder)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(name).replace(self._path(address))
        except OSError:
            return

    def prune(self) -> None:
        """Remove what was used longest ago until both bounds hold."""
        files: List[Tuple[float, int, Path]] = []
        try:
            with os.scandir(self._folder) as entries:
                for entry in entries:
                    found = entry.stat()
                    files.append((found.st_mtime, found.st_size, Path(entry.path)))
        except OSError:
            # Another QGIS prunes it as well; the next batch looks again.
            return
        files.sort(reverse=True)
        total = 0
        for number, (_, size, path) in enumerate(files, 1):
            total += size
            if total > self._max_bytes or number > self._max_files:
                try:
                    path.unlink()
                except OSError:
                    continue


def load_thumbnails(
    options: NetworkOptions,
    wanted: Mapping[str, str],
    cache: ThumbnailCache,
    accept: Callable[[str, bytes], bool],
    silent: Set[str],
    stopped: Callable[[], bool] = lambda: False,
    on_transport: Callable[[Transport], None] = lambda transport: None,
) -> None:
    """Load some thumbnails in the calling thread, from the disk or else from their hosts.

    Only the service's own host gets the key, redirects are not followed, and a host that gives no
    answer is left alone from then on.

    :param wanted: addresses by view id
    :param accept: gets a view id and the bytes; tells whether they are a picture, to be kept
    :param silent: hosts that gave no answer; those of this batch are added
    :param stopped: asked before each
    :param on_transport: gets the transport, whose ``abort`` ends a read from another thread
    :raises StoppedError: the transport was aborted
    """
    missing: Dict[str, str] = {}
    for view_id, address in wanted.items():
        content = cache.get(address)
        if content is None or not accept(view_id, content):
            missing[view_id] = address
    if not missing or stopped():
        return
    # Importing requests takes longer than reading all of them from the disk.
    from ...api.transport import Transport

    hasty = replace(options, connect_timeout=_TIMEOUT, read_timeout=_TIMEOUT)
    with Transport(hasty) as transport:
        on_transport(transport)
        for view_id, address in missing.items():
            host = urlsplit(address).netloc
            if stopped():
                return
            if host in silent:
                continue
            try:
                content = _fetch(transport, address)
            except StoppedError:
                raise
            except NetworkError:
                silent.add(host)
                continue
            except EosdaError:
                continue
            if content is not None and accept(view_id, content):
                cache.put(address, content)
    cache.prune()


def _fetch(transport: Transport, address: str) -> Optional[bytes]:
    """Give the bytes of a thumbnail, or None if it is none or too large."""
    response = transport.request("GET", address, stream=True)
    with transport.open(response) as stream:
        if response.status_code != 200 or (stream.length or 0) > MAX_BYTES:
            return None
        body = bytearray()
        for piece in stream.chunks():
            body += piece
            if len(body) > MAX_BYTES:
                return None
        return bytes(body)
