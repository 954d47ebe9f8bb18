"""Which key is in use, and forgetting it; never a part of the key itself."""

from __future__ import annotations

import os
from enum import Enum

from qgis.core import QgsApplication

from ...api.errors import MissingKeyError
from ...core.settings import ENV_KEY, SessionKey, Settings
from ...core.translation import translate


class KeyPlace(Enum):
    """Where the key in use is kept."""

    NOWHERE = ""
    SESSION = "session"
    AUTH_DATABASE = "auth database"
    ENVIRONMENT = "environment"


def key_place(settings: Settings, session_key: SessionKey) -> KeyPlace:
    """Return where the key in use is kept, without opening the auth database."""
    if session_key.get():
        return KeyPlace.SESSION
    if settings.auth_config:
        return KeyPlace.AUTH_DATABASE
    return KeyPlace.ENVIRONMENT if os.environ.get(ENV_KEY, "").strip() else KeyPlace.NOWHERE


def place_text(place: KeyPlace) -> str:
    """Say which key is in use."""
    if place is KeyPlace.SESSION:
        return translate("KeyPanel", "The key of this session is in use; it is not saved.")
    if place is KeyPlace.AUTH_DATABASE:
        return translate("KeyPanel", "The key saved in QGIS's authentication database is in use.")
    if place is KeyPlace.ENVIRONMENT:
        text = translate("KeyPanel", "The key of the environment variable {0} is in use.")
        return text.format(ENV_KEY)
    return translate("KeyPanel", "No key is set.")


def forget_key(settings: Settings, session_key: SessionKey) -> None:
    """Use neither the key of the session nor the saved one any more.

    What we have saved is deleted; an auth config that the user has made may serve others too.
    """
    from ...core.connection import AUTH_CONFIG_NAME

    session_key.set("")
    config_id, settings.auth_config = settings.auth_config, ""
    manager = QgsApplication.authManager()
    config = manager.availableAuthMethodConfigs().get(config_id)
    if config is not None and config.name() == AUTH_CONFIG_NAME:
        manager.removeAuthenticationConfig(config_id)


def saved_key(settings: Settings) -> str:
    """Return the key saved in QGIS; empty if there is none or it stays locked. Main thread only."""
    from ...core.connection import key_from_auth_config

    if not settings.auth_config:
        return ""
    try:
        return key_from_auth_config(settings.auth_config)
    except MissingKeyError:
        return ""
