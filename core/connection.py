"""From QGIS's auth database, proxy and certificates to plain data. Main thread only.

The first decryption may ask for the master password, and QGIS's proxy and certificate objects
belong to the main thread; the steps in worker threads get a frozen ``NetworkOptions`` instead.
"""

from __future__ import annotations

import configparser
import os
from pathlib import Path
from typing import Optional, Tuple
from urllib.parse import quote
from uuid import uuid4

from qgis.core import Qgis, QgsApplication, QgsAuthMethodConfig, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

from ..api.errors import MissingKeyError
from ..api.network import KEY_HEADER, NetworkOptions, ProxyRules
from ..api.texts import translate
from .settings import ENV_KEY, SessionKey, Settings, make_data_folder, unwritable

CA_FILE = "ca-bundle.pem"
# What our own auth configs are called.
AUTH_CONFIG_NAME = "EOSDA Imagery"
# Any host on the internet that is not the service: finished files lie on a storage host.
SAMPLE_OTHER_URL = "https://storage.example.org/"


def network_options(
    settings: Settings,
    *,
    auth_config: Optional[str] = None,
    session_key: Optional[SessionKey] = None,
) -> NetworkOptions:
    """Collect all that a request needs.

    :param auth_config: id of an auth config that overrides the one in the settings
    :param session_key: used before the settings' auth config
    :raises MissingKeyError: no key is set, or its auth config cannot be opened
    :raises EosdaError: the service URL is not acceptable
    """
    url = settings.service_url
    return NetworkOptions(
        base_url=url,
        key=find_key(settings, auth_config=auth_config, session_key=session_key),
        user_agent=f"EOSDA-Imagery/{plugin_version()} QGIS/{Qgis.versionInt()}",
        proxies=proxy_rules(url),
        ca_bundle=ca_bundle(),
        read_timeout=max(5.0, QgsNetworkAccessManager.timeout() / 1000.0),
    )


# -- the key --------------------------------------------------------------------------------


def find_key(
    settings: Settings,
    *,
    auth_config: Optional[str] = None,
    session_key: Optional[SessionKey] = None,
) -> str:
    """Find the key: a given auth config, this session's, the settings', the environment's.

    :raises MissingKeyError: there is none, or the auth database stays locked
    """
    if auth_config:
        return key_from_auth_config(auth_config)
    if session_key is not None and session_key.get():
        return session_key.get()
    key = os.environ.get(ENV_KEY, "").strip()
    if settings.auth_config:
        try:
            return key_from_auth_config(settings.auth_config)
        except MissingKeyError:
            if not key:
                raise
    if not key:
        raise MissingKeyError(translate("Core", "No API key is set."))
    return key


def key_from_auth_config(config_id: str) -> str:
    """Decrypt the key of an auth config: Basic (the password) or API Header (QGIS 3.24+).

    :raises MissingKeyError: unknown config, locked database, or no key in it
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        # Without the QCA plugin for ciphers, as in some builds of QGIS.
        raise MissingKeyError(
            translate(
                "Core",
                "QGIS's authentication system is disabled on this computer, so a saved key "
                "cannot be read. Enter the key for this session instead.",
            )
        )
    if config_id not in manager.configIds():
        text = translate("Core", "The authentication configuration {config_id} does not exist.")
        raise MissingKeyError(text.format(config_id=config_id))
    loaded, config = manager.loadAuthenticationConfig(config_id, QgsAuthMethodConfig(), True)
    if not loaded:
        raise MissingKeyError(
            translate("Core", "QGIS's authentication database is locked, so the key is not known.")
        )
    key = _key_in(config)
    if not key:
        text = translate("Core", "The authentication configuration {config_id} holds no API key.")
        raise MissingKeyError(text.format(config_id=config_id))
    return key


def _key_in(config: QgsAuthMethodConfig) -> str:
    if config.method() == "Basic":
        return config.config("password").strip()
    for header, value in config.configMap().items():
        if header.lower() == KEY_HEADER:
            return value.strip()
    return ""


def store_key(key: str) -> str:
    """Keep a key in QGIS's auth database, as Basic, which every QGIS can edit.

    :return: id of the auth config, empty when the user refused the master password
    """
    config = QgsAuthMethodConfig("Basic")
    config.setName(AUTH_CONFIG_NAME)
    config.setConfig("username", "api-key")
    config.setConfig("password", key.strip())
    stored = QgsApplication.authManager().storeAuthenticationConfig(config)
    # 3.22 answers a bool, newer versions a tuple of the bool and the config.
    succeeded = stored[0] if isinstance(stored, tuple) else stored
    return config.id() if succeeded else ""


# -- proxy and certificates -----------------------------------------------------------------


def proxy_rules(service_url: str) -> ProxyRules:
    """Ask QGIS which proxy it would use for the service and for other hosts."""
    # instance() has set itself up. Doing that anew here would put QGIS's own dialogs for passwords
    # and certificates out of work (3.22), and connect its signals once more each time.
    manager = QgsNetworkAccessManager.instance()
    excluded = [start for start in (*manager.excludeList(), *manager.noProxyList()) if start]
    other, environment = _proxy_for(manager, SAMPLE_OTHER_URL)
    service = other
    if not any(service_url.startswith(start) for start in excluded):
        # For an excluded address QGIS names its default proxy, which says nothing of other hosts.
        service, environment = _proxy_for(manager, service_url)
    return ProxyRules(
        service=service,
        other=other,
        exclude=tuple(excluded),
        environment=environment,
        # Where the files lie is known when a task is finished: then each host is asked about.
        system=manager.useSystemProxy(),
    )


def _proxy_for(manager: QgsNetworkAccessManager, url: str) -> Tuple[Optional[str], bool]:
    """Return the proxy's URL for requests, and whether the environment decides."""
    proxies = manager.proxyFactory().queryProxy(QNetworkProxyQuery(QUrl(url)))
    proxy = proxies[0] if proxies else QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    schemes = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
    }
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        return None, True
    if proxy.type() not in schemes or not proxy.hostName():
        return None, False
    login = f"{_quoted(proxy.user())}:{_quoted(proxy.password())}@" if proxy.user() else ""
    host = proxy.hostName().strip("[]")
    # An address of IPv6 has colons of its own.
    host = f"[{host}]" if ":" in host else host
    return f"{schemes[proxy.type()]}://{login}{host}:{proxy.port()}", False


def _quoted(word: str) -> str:
    """Quote a user name or a password for a URL, so that requests can send it."""
    try:
        word.encode("latin-1")
    except UnicodeEncodeError:
        # requests knows Latin-1 only; so disguised, the proxy gets UTF-8.
        word = word.encode("utf-8").decode("latin-1")
    return quote(word, safe="")


def ca_bundle() -> Optional[str]:
    """Write the certificates that QGIS trusts to a file for requests; None if there are none."""
    pem = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    if not pem.strip():
        return None
    folder = make_data_folder()
    target = folder / CA_FILE
    try:
        if not target.exists() or target.read_bytes() != pem:
            unfinished = folder / f"{uuid4().hex}.part"
            unfinished.write_bytes(pem)
            unfinished.replace(target)
    except OSError as error:
        raise unwritable(folder, error) from error
    return str(target)


def plugin_version() -> str:
    """Return the version from metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(Path(__file__).resolve().parent.parent / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="0")
