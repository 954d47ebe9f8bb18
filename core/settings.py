"""Typed access to the plugin's settings; the only place that knows their keys."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

GROUP = "plugins/eosda_imagery"
DEFAULT_URL = "https://api-connect.eos.com"
DEFAULT_MAX_AREA_KM2 = 200.0
DEFAULT_BUDGET = 1000
DEFAULT_KEEP_FINISHED_DAYS = 30

# Environment, for headless runs; lowest precedence (docs/architecture.md, "Settings").
ENV_URL = "EOSDA_API_URL"
ENV_KEY = "EOSDA_API_KEY"
ENV_DATA_DIR = "EOSDA_DATA_DIR"


def _read(key: str, default: Any, kind: type) -> Any:
    return QgsSettings().value(f"{GROUP}/{key}", default, type=kind)


def _write(key: str, value: Any) -> None:
    QgsSettings().setValue(f"{GROUP}/{key}", value)


def _read_list(key: str) -> List[Dict[str, Any]]:
    """Read a list of objects; what is none, for another version wrote it, is left out."""
    try:
        entries = json.loads(_read(key, "[]", str))
    except ValueError:
        return []
    return [one for one in entries if isinstance(one, dict)] if isinstance(entries, list) else []


@dataclass(frozen=True)
class Limits:
    """What the service allows a key in a minute (``eosda-api.md`` 1.4).

    ``window_s`` is the length of the service's minute. ``margin_s`` is added to it for clocks that
    do not run quite alike.
    """

    creates: int = 10
    statuses: int = 10
    window_s: float = 60.0
    margin_s: float = 0.5

    def turn_s(self, others: int) -> float:
        """Return the seconds after which a task's turn comes again, if each is asked about in turn.

        :param others: tasks that share the questions with it
        """
        return self.window_s * others / self.statuses


class Settings:
    """What the user has set, read anew each time it is asked for."""

    @property
    def auth_config(self) -> str:
        """Id of the auth config that holds the key; empty for none."""
        return _read("authcfg", "", str)

    @auth_config.setter
    def auth_config(self, value: str) -> None:
        _write("authcfg", value)

    @property
    def service_url(self) -> str:
        """Address of the service: the setting, else the environment, else EOSDA's own."""
        return _read("service_url", "", str) or os.environ.get(ENV_URL, "") or DEFAULT_URL

    @service_url.setter
    def service_url(self, value: str) -> None:
        _write("service_url", "" if value == DEFAULT_URL else value)

    @property
    def output_folder(self) -> str:
        """Where downloads go unless the user says otherwise."""
        return _read("output_folder", "", str) or default_output_folder()

    @output_folder.setter
    def output_folder(self, value: str) -> None:
        _write("output_folder", value)

    @property
    def max_area_km2(self) -> float:
        """Largest area of one request in km² (``eosda-api.md`` 1.4, second hand)."""
        return _read("limits/max_area_km2", DEFAULT_MAX_AREA_KM2, float)

    @max_area_km2.setter
    def max_area_km2(self, value: float) -> None:
        _write("limits/max_area_km2", value)

    @property
    def limits(self) -> Limits:
        """Requests that the service allows in a minute (``eosda-api.md`` 1.4)."""
        defaults = Limits()
        return Limits(
            creates=max(1, _read("limits/creates_per_minute", defaults.creates, int)),
            statuses=max(1, _read("limits/statuses_per_minute", defaults.statuses, int)),
            # Not in the options: it is there to try the limits with a minute that is shorter.
            window_s=max(0.1, _read("limits/window_s", defaults.window_s, float)),
        )

    @limits.setter
    def limits(self, value: Limits) -> None:
        _write("limits/creates_per_minute", value.creates)
        _write("limits/statuses_per_minute", value.statuses)

    @property
    def budget(self) -> int:
        """Requests that the user's plan allows in all; only shown, never enforced."""
        return _read("limits/budget", DEFAULT_BUDGET, int)

    @budget.setter
    def budget(self, value: int) -> None:
        _write("limits/budget", value)

    @property
    def keep_finished_days(self) -> int:
        """Days after which finished downloads leave the list; 0 for never."""
        return max(0, _read("keep_finished_days", DEFAULT_KEEP_FINISHED_DAYS, int))

    @keep_finished_days.setter
    def keep_finished_days(self, value: int) -> None:
        _write("keep_finished_days", value)

    @property
    def allowed_tiles(self) -> List[str]:
        """Marks of the live tiles that the user has asked for, the oldest first."""
        return [mark for mark in _read("live/allowed", "", str).split(" ") if mark]

    @allowed_tiles.setter
    def allowed_tiles(self, value: Sequence[str]) -> None:
        _write("live/allowed", " ".join(value))

    @property
    def last_choice(self) -> Dict[str, Any]:
        """Sensors, limits and bands chosen last, as the panels gave them; empty for nothing."""
        try:
            choice = json.loads(_read("last/choice", "{}", str))
        except ValueError:
            return {}
        return choice if isinstance(choice, dict) else {}

    @last_choice.setter
    def last_choice(self, value: Mapping[str, Any]) -> None:
        _write("last/choice", json.dumps(value))

    @property
    def recent_areas(self) -> List[Dict[str, Any]]:
        """Areas of late, the latest first, each with its label, size and geometry."""
        return _read_list("recent/areas")

    @recent_areas.setter
    def recent_areas(self, value: Sequence[Mapping[str, Any]]) -> None:
        _write("recent/areas", json.dumps(value))

    @property
    def recent_searches(self) -> List[Dict[str, Any]]:
        """What was searched for of late, the latest first, as the search form gave it."""
        return _read_list("recent/searches")

    @recent_searches.setter
    def recent_searches(self, value: Sequence[Mapping[str, Any]]) -> None:
        _write("recent/searches", json.dumps(value))


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
        """Give the key, empty if none was given."""
        return self._value


def default_output_folder() -> str:
    """Give the user's documents folder, or their home, with a folder of ours in it."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(documents or Path.home()) / "EOSDA Imagery")


def data_folder() -> Path:
    """Give the folder of the job store and caches: the environment's, else the profile's."""
    from_environment = os.environ.get(ENV_DATA_DIR, "")
    if from_environment:
        return Path(from_environment)
    return Path(QgsApplication.qgisSettingsDirPath()) / "eosda_imagery"
