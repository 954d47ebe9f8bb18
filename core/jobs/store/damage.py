"""Whether SQLite's write-ahead log has lost what was written: it tells nobody itself.

The format is https://www.sqlite.org/fileformat2.html#the_write_ahead_log: a header of 32 bytes,
then frames of 24 bytes and a page, each with a checksum over all that came before. SQLite reads up
to the first frame whose checksum is wrong and takes the rest for an unfinished transaction.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Tuple

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = 0x377F0682
# SQLite's own largest page; beyond it the header is no header.
_LARGEST_PAGE = 65536


def log_is_damaged(database: Path) -> bool:
    """Return whether whole frames of the present log come after one that cannot be read.

    A process killed while it writes leaves one such frame at the end, which is no damage.
    To be called while nobody writes.
    """
    try:
        log = database.with_name(f"{database.name}-wal").read_bytes()
    except OSError:
        return False
    if len(log) <= _HEADER.size:
        return False
    magic, _, page, _, *salts, check_1, check_2 = _HEADER.unpack_from(log)
    order = ">" if magic & 1 else "<"
    sums = _checksum(log[: _HEADER.size - 8], order, (0, 0))
    if magic & ~1 != _MAGIC or not 0 < page <= _LARGEST_PAGE or sums != (check_1, check_2):
        return True
    broken = False
    for at in range(_HEADER.size, len(log) - _FRAME.size - page + 1, _FRAME.size + page):
        frame = log[at : at + _FRAME.size + page]
        *_, salt_1, salt_2, check_1, check_2 = _FRAME.unpack_from(frame)
        ours = [salt_1, salt_2] == salts
        if broken:
            if ours:
                return True
            continue
        sums = _checksum(frame[_FRAME.size :], order, _checksum(frame[:8], order, sums))
        broken = not ours or sums != (check_1, check_2)
    return False


def _checksum(data: bytes, order: str, sums: Tuple[int, int]) -> Tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2]):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
