"""Small pictures of scenes: where they lie, how they come, and which of them stay on disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Dict, Mapping, Optional, Set
from urllib.parse import urlsplit, urlunsplit

from ...api.errors import EosdaError, NetworkError, StoppedError
from ..storage.disk_cache import DiskCache

if TYPE_CHECKING:
    from ...api.network import NetworkOptions
    from ...api.transport import Transport

FOLDER = ("cache", "thumbnails")
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
# Other hosts that are asked for pictures, and no more (SECURITY.md): EOSDA's own, and where the
# archives of Landsat show theirs. What a search names beside them is left alone: whoever is asked
# learns what is looked at.
_HOSTS = frozenset(
    (
        "earthexplorer.usgs.gov",
        "landsat-pds.s3.amazonaws.com",
        "landsatlook.usgs.gov",
        _MIRROR,
    )
)
_DOMAINS = (".eos.com", ".eosda.com")


def thumbnail_address(address: Optional[str], base_url: str) -> Optional[str]:
    """Return the address to ask for a thumbnail, or None if there is none that may be asked.

    :param address: what the search told
    :param base_url: where the service is; only if it is on this machine may the thumbnail be too
    """
    if not address:
        return None
    try:
        parts, service = urlsplit(address), urlsplit(base_url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return None
    if host in _BUCKET_HOSTS:
        return urlunsplit(("https", _MIRROR, f"/{_BUCKET}{parts.path}", parts.query, ""))
    if host in _LOCAL:
        plain = parts.scheme in ("http", "https")
        return address if plain and service.hostname in _LOCAL else None
    known = host in _HOSTS or host.endswith(_DOMAINS)
    own = (host, port) == (service.hostname, service.port)
    wanted = own or (known and port in (None, 443))
    return address if parts.scheme == "https" and wanted else None


def thumbnail_cache(data_folder: Path) -> DiskCache:
    """Return the cache of thumbnails in the data folder."""
    return DiskCache(data_folder.joinpath(*FOLDER), MAX_CACHE_BYTES, MAX_CACHE_FILES)


def load_thumbnails(
    options: NetworkOptions,
    wanted: Mapping[str, str],
    cache: DiskCache,
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
        content = cache.get(address, MAX_BYTES)
        if content is None or not accept(view_id, content):
            missing[view_id] = address
    if not missing or stopped():
        return
    # Importing requests takes longer than reading all of them from the disk.
    from ...api.transport import Transport

    hasty = replace(
        options, connect_timeout=_TIMEOUT, read_timeout=_TIMEOUT, answer_timeout=2 * _TIMEOUT
    )
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
    """Return the bytes of a thumbnail, or None if it is none.

    :raises AnswerError: it is too large
    """
    response = transport.request("GET", address, stream=True)
    with transport.open(response) as stream:
        if response.status_code != 200 or (stream.length or 0) > MAX_BYTES:
            return None
        return stream.whole(MAX_BYTES)
