"""The tables of the store, and how the file of an earlier version gets what it lacks."""

from __future__ import annotations

import re
import sqlite3

SCHEMA_VERSION = 6

_TABLES = """
CREATE TABLE IF NOT EXISTS downloads (
    id TEXT PRIMARY KEY, created REAL NOT NULL, base_url TEXT NOT NULL, record TEXT NOT NULL,
    shown INTEGER NOT NULL DEFAULT 1, placed INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS jobs (
    id TEXT PRIMARY KEY,
    download_id TEXT NOT NULL REFERENCES downloads(id) ON DELETE CASCADE,
    part INTEGER NOT NULL, geometry TEXT NOT NULL, fingerprint TEXT NOT NULL,
    created REAL NOT NULL, state TEXT NOT NULL, due REAL NOT NULL, held INTEGER NOT NULL,
    task_id TEXT, submitted REAL, expires REAL, asks INTEGER NOT NULL, asked REAL,
    attempts INTEGER NOT NULL,
    error_kind TEXT NOT NULL, error_text TEXT NOT NULL, files TEXT NOT NULL, finished REAL,
    owner TEXT, lease_until REAL NOT NULL, key_id TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'lbe', statistics TEXT, sharing TEXT NOT NULL DEFAULT 'own');
CREATE INDEX IF NOT EXISTS jobs_by_download ON jobs(download_id, part);
DROP INDEX IF EXISTS jobs_by_state;
CREATE INDEX IF NOT EXISTS jobs_by_turn ON jobs(state, due, created, id);
CREATE INDEX IF NOT EXISTS jobs_by_fingerprint ON jobs(fingerprint);
CREATE INDEX IF NOT EXISTS jobs_by_owner ON jobs(owner) WHERE owner IS NOT NULL;
CREATE TABLE IF NOT EXISTS ledger (
    id INTEGER PRIMARY KEY, key_id TEXT NOT NULL, kind TEXT NOT NULL, at REAL NOT NULL,
    under_way INTEGER NOT NULL, owner TEXT);
CREATE INDEX IF NOT EXISTS ledger_by_key ON ledger(key_id, kind, at);
CREATE TABLE IF NOT EXISTS pauses (
    key_id TEXT NOT NULL, kind TEXT NOT NULL, until REAL NOT NULL, PRIMARY KEY (key_id, kind));
CREATE TABLE IF NOT EXISTS usage (
    key_id TEXT NOT NULL, month TEXT NOT NULL, kind TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (key_id, month, kind));
CREATE TABLE IF NOT EXISTS turnarounds (
    dataset TEXT NOT NULL, seconds REAL NOT NULL, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS switches (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, download_id TEXT NOT NULL UNIQUE);
"""

# Whatever changes a download or a job of it moves the download to the end of "changes", so that a
# look reads only what is new to it. Writers come one after the other, so do the numbers.
_TRIGGERS = [
    f"CREATE TRIGGER IF NOT EXISTS {table}_{event} AFTER {event} ON {table} BEGIN"
    f" INSERT OR REPLACE INTO changes (download_id) VALUES (NEW.{column}); END"
    for table, column in (("downloads", "id"), ("jobs", "download_id"))
    for event in ("insert", "update")
]

_NAMES = frozenset(re.findall(r"IF NOT EXISTS (\w+)", "".join((_TABLES, *_TRIGGERS))))

# What the tables of earlier versions lack.
_LATER_COLUMNS = (
    ("ledger", "owner TEXT"),
    ("jobs", "asked REAL"),
    ("jobs", "key_id TEXT NOT NULL DEFAULT ''"),
    ("jobs", "kind TEXT NOT NULL DEFAULT 'lbe'"),
    ("jobs", "statistics TEXT"),
    ("jobs", "sharing TEXT NOT NULL DEFAULT 'own'"),
)


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of the tables; 0 for a new file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_whole(connection: sqlite3.Connection) -> bool:
    """Return whether all is there that tables of this version have, whoever mended the file."""
    there = {row["name"] for row in connection.execute("SELECT name FROM sqlite_master")}
    if not there >= _NAMES:
        return False
    unseen = "SELECT 1 FROM downloads WHERE id NOT IN (SELECT download_id FROM changes) LIMIT 1"
    return connection.execute(unseen).fetchone() is None


def bring_up_to_date(cursor: sqlite3.Cursor) -> None:
    """Make the tables of a new file, or add what those of an earlier version lack."""
    for statement in _TABLES.split(";"):
        cursor.execute(statement)
    for table, column in _LATER_COLUMNS:
        names = [row["name"] for row in cursor.execute(f"PRAGMA table_info({table})")]
        if column.split()[0] not in names:
            cursor.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    for statement in _TRIGGERS:
        cursor.execute(statement)
    cursor.execute(
        "INSERT OR IGNORE INTO changes (download_id) SELECT id FROM downloads ORDER BY created"
    )
    # An address with a slash at its end is the same one.
    cursor.execute(
        "UPDATE downloads SET base_url = rtrim(base_url, '/'),"
        " record = CASE WHEN json_valid(record)"
        " THEN json_set(record, '$.base_url', rtrim(base_url, '/')) ELSE record END"
        " WHERE base_url LIKE '%/'"
    )
    cursor.execute(f"PRAGMA user_version = {SCHEMA_VERSION:d}")
