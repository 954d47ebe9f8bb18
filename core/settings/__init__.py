"""Typed access to the plugin's settings; the only place that knows their keys.

Each start of QGIS reads some: what else this needs, it imports when it is used.
"""

from __future__ import annotations

import json
import math
import os
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, List, Optional, TypeVar

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

from ...api.texts import translate

if TYPE_CHECKING:
    from ...api.errors import StorageError
    from .values import Budget, Limits, ReflectanceOffset

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=Enum)

GROUP = "plugins/eosda_imagery"
DEFAULT_URL = "https://api-connect.eos.com"
DEFAULT_MAX_AREA_KM2 = 200.0
DEFAULT_BUDGET = 1000
DEFAULT_KEEP_FINISHED_DAYS = 30
# Square kilometres: the smallest area that is worth a request, and more than any service takes.
AREA_BOUNDS_KM2 = (0.01, 1_000_000.0)
MOST_A_MINUTE = 10_000
MOST_REQUESTS = 1_000_000_000
MOST_KEPT_DAYS = 36_500

# Environment, for headless runs; lowest precedence (README.md, "The key, and other settings").
ENV_URL = "EOSDA_API_URL"
ENV_KEY = "EOSDA_API_KEY"
ENV_DATA_DIR = "EOSDA_DATA_DIR"


def _text(key: str, default: str = "") -> str:
    """Return a setting as text; what is none, for somebody else wrote it, is the default."""
    value = QgsSettings().value(f"{GROUP}/{key}", default)
    return value if isinstance(value, str) else default


def _number(key: str, default: float, low: float, high: float) -> float:
    """Return a setting as a number within the bounds; what is none is the default.

    A settings file can be edited by hand, in any language, and by other versions.
    """
    value = QgsSettings().value(f"{GROUP}/{key}", default)
    try:
        number = float(value.strip().replace(",", ".") if isinstance(value, str) else value)
    except (TypeError, ValueError, OverflowError):
        return default
    return min(max(number, low), high) if math.isfinite(number) else default


def _mapping(key: str) -> Dict[str, Any]:
    """Return an object of JSON; empty for what is none, for another version wrote it."""
    try:
        found = json.loads(_text(key, "{}"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _mappings(key: str) -> List[Dict[str, Any]]:
    """Return a list of objects of JSON; what is none is left out."""
    try:
        found = json.loads(_text(key, "[]"))
    except ValueError:
        return []
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _choice(key: str, default: Choice) -> Choice:
    """Return a setting as one of an enum; what is none is the default."""
    try:
        return type(default)(_text(key, default.value))
    except ValueError:
        return default


def _offset(key: str) -> ReflectanceOffset:
    from .values import ReflectanceOffset

    return _choice(key, ReflectanceOffset.AS_DELIVERED)


def _write(key: str, value: Any) -> None:
    QgsSettings().setValue(f"{GROUP}/{key}", value)


class _Setting(Generic[Value]):
    """A property of ``Settings`` with a key of its own."""

    def __init__(
        self,
        key: str,
        read: Callable[[str], Value],
        form: Callable[[Value], Any] = lambda value: value,
    ):
        self.key = key
        self.read = read
        self.form = form

    def __get__(self, settings: Settings, kind: type) -> Value:
        return self.read(self.key)

    def __set__(self, settings: Settings, value: Value) -> None:
        _write(self.key, self.form(value))


def _flag(key: str) -> _Setting[bool]:
    return _Setting(key, lambda key: _text(key) == "true", lambda on: "true" if on else "false")


class Settings:
    """What the user has set, read anew each time it is asked for."""

    # Id of the auth config that holds the key; empty for none.
    auth_config = _Setting("authcfg", _text)
    # Where downloads go unless the user says otherwise.
    output_folder = _Setting("output_folder", lambda key: _text(key) or default_output_folder())
    # Largest area of one request in km² (``eosda-api.md`` 1.4, second hand).
    max_area_km2 = _Setting(
        "limits/max_area_km2",
        lambda key: _number(key, DEFAULT_MAX_AREA_KM2, *AREA_BOUNDS_KM2),
    )
    # When Sentinel-2's values have the offset of processing baseline 04.00.
    reflectance_offset = _Setting("sentinel2_offset", _offset, lambda offset: offset.value)
    # Whether the dock masks clouds in an index, and hides what lies outside the area, as it was
    # chosen last.
    mask_clouds = _flag("mask_clouds")
    clip_to_area = _flag("clip_to_area")
    # Whether the GeoTIFFs that the plugin writes are laid out to be read from afar.
    cloud_optimised = _flag("cloud_optimised")
    # Days after which finished downloads leave the list; 0 for never.
    keep_finished_days = _Setting(
        "keep_finished_days",
        lambda key: int(_number(key, DEFAULT_KEEP_FINISHED_DAYS, 0, MOST_KEPT_DAYS)),
    )
    # Whether the dock was open when QGIS was last closed.
    dock_open = _flag("dock_open")
    # Marks of the live tiles that the user has asked for, the oldest first.
    allowed_tiles = _Setting("live/allowed", lambda key: _text(key).split(), " ".join)
    # Sensors, limits and bands chosen last, as the panels gave them; empty for nothing.
    last_choice = _Setting("last/choice", _mapping, json.dumps)
    # Areas of late, the latest first, each with its label, size and geometry.
    recent_areas = _Setting("recent/areas", _mappings, json.dumps)
    # What was searched for of late, the latest first, as the search form gave it.
    recent_searches = _Setting("recent/searches", _mappings, json.dumps)

    @property
    def service_url(self) -> str:
        """Address of the service: the setting, else the environment, else EOSDA's own."""
        from ...api.network import normalised

        url = _text("service_url").strip() or os.environ.get(ENV_URL, "").strip() or DEFAULT_URL
        return normalised(url)

    @service_url.setter
    def service_url(self, value: str) -> None:
        from ...api.network import normalised

        url = normalised(value)
        _write("service_url", "" if url == DEFAULT_URL else url)

    @property
    def limits(self) -> Limits:
        """Requests that the service allows in a minute (``eosda-api.md`` 1.4)."""
        from .values import Limits

        defaults = Limits()
        return Limits(
            creates=int(_number("limits/creates_per_minute", defaults.creates, 1, MOST_A_MINUTE)),
            statuses=int(
                _number("limits/statuses_per_minute", defaults.statuses, 1, MOST_A_MINUTE)
            ),
            # Not in the options: it is there to try the limits with a minute that is shorter.
            window_s=_number("limits/window_s", defaults.window_s, 0.1, 3600.0),
        )

    @limits.setter
    def limits(self, value: Limits) -> None:
        _write("limits/creates_per_minute", value.creates)
        _write("limits/statuses_per_minute", value.statuses)

    @property
    def budget(self) -> Budget:
        """Requests that the user's plan allows; only shown, never enforced."""
        from .values import Budget, BudgetKind

        requests = int(_number("limits/budget", DEFAULT_BUDGET, 0, MOST_REQUESTS))
        kind = _choice("limits/budget_kind", BudgetKind.IN_ALL)
        # Version 0.1.0 wrote 0 for what is not known.
        if not requests or kind is BudgetKind.NOT_KNOWN:
            return Budget(0, BudgetKind.NOT_KNOWN)
        return Budget(requests, kind)

    @budget.setter
    def budget(self, value: Budget) -> None:
        _write("limits/budget_kind", value.kind.value)
        if value.requests:
            _write("limits/budget", value.requests)

    @property
    def keep_finished_s(self) -> Optional[float]:
        """Seconds after which finished downloads leave the list; None for never."""
        return self.keep_finished_days * 86400.0 if self.keep_finished_days else None


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


def default_output_folder() -> str:
    """Return the user's documents folder, or their home, with a folder of ours in it."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(documents or Path.home()) / "EOSDA Imagery")


def data_folder() -> Path:
    """Return the folder of the job store and caches: the environment's, else the profile's."""
    from_environment = os.environ.get(ENV_DATA_DIR, "")
    if from_environment:
        return Path(from_environment)
    return Path(QgsApplication.qgisSettingsDirPath()) / "eosda_imagery"


def make_data_folder() -> Path:
    """Return the data folder, made if it is not there; it is nobody else's to read.

    :raises StorageError: it cannot be made
    """
    folder = data_folder()
    try:
        if not folder.is_dir():
            folder.parent.mkdir(parents=True, exist_ok=True)
            folder.mkdir(mode=0o700, exist_ok=True)
        elif not os.environ.get(ENV_DATA_DIR, "") and folder.stat().st_mode & 0o077:
            # Version 0.1.0 left it open. One from the environment may be shared on purpose.
            folder.chmod(0o700)
    except OSError as error:
        raise unwritable(folder, error) from error
    return folder


def unwritable(folder: Path, error: OSError) -> StorageError:
    """Return the error for a data folder that cannot be used, with the way out."""
    from ...api.errors import StorageError
    from ..errors import reason_of

    return StorageError(
        translate(
            "Core",
            "The plugin's data folder {folder} cannot be written to: {reason}. Name "
            "another one in the environment variable {env_data_dir}.",
        ).format(folder=folder, reason=reason_of(error), env_data_dir=ENV_DATA_DIR)
    )
