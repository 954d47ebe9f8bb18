"""The key of one session; by itself, since the plugin makes it at the start of QGIS."""

from __future__ import annotations


class SessionKey:
    """A key that the user gave for this session only; never written anywhere."""

    def __init__(self) -> None:
        self._value = ""

    def __repr__(self) -> str:
        return "SessionKey(set)" if self._value else "SessionKey(empty)"

    def set(self, value: str) -> None:
        """Use a key until QGIS is closed; empty for none."""
        self._value = value.strip()

    def get(self) -> str:
        """Return the key, empty if none was given."""
        return self._value
