"""What the user has switched on or off for every QGIS on the data folder."""

from __future__ import annotations

import sqlite3

PAUSED = "paused"


def is_paused(cursor: sqlite3.Cursor) -> bool:
    """Return whether the user has paused downloads."""
    row = cursor.execute("SELECT value FROM switches WHERE name = ?", (PAUSED,)).fetchone()
    return row is not None and bool(row["value"])


def set_paused(cursor: sqlite3.Cursor, paused: bool) -> None:
    """Let every QGIS on this data folder begin nothing new, or go on; it stays so on disk."""
    cursor.execute("INSERT OR REPLACE INTO switches (name, value) VALUES (?, ?)", (PAUSED, paused))
