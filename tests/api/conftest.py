"""What the tests of the client share."""

import json
import subprocess
from pathlib import Path

import pytest
from eosda_imagery.api.client import Client
from eosda_imagery.api.transport import NetworkOptions, ProxyRules, Transport

DATA = Path(__file__).parent / "data"
KEY = "test-key-of-nobody"


@pytest.fixture
def key():
    return KEY


@pytest.fixture
def make_transport():
    """Return a maker of transports that are closed after the test."""
    made = []

    def make(base_url, **changes):
        options = {"key": KEY, "user_agent": "tests", "connect_timeout": 5, "read_timeout": 5}
        transport = Transport(NetworkOptions(base_url, **{**options, **changes}))
        made.append(transport)
        return transport

    yield make
    for transport in made:
        transport.close()


@pytest.fixture
def base_url(httpserver):
    return httpserver.url_for("").rstrip("/")


@pytest.fixture
def client(make_transport, base_url):
    return Client(make_transport(base_url))


@pytest.fixture
def no_proxy():
    return ProxyRules()


@pytest.fixture
def square():
    return {
        "type": "Polygon",
        "coordinates": [[[10.0, 50.0], [10.1, 50.0], [10.1, 50.1], [10.0, 50.1], [10.0, 50.0]]],
    }


@pytest.fixture
def search_reply():
    """A fresh copy of a search reply in the form of the recorded ones (eosda-api.md 3.2, 3.3)."""
    return json.loads((DATA / "search_sentinel2.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def self_signed(tmp_path_factory):
    """Make a certificate for 127.0.0.1 that nobody has signed; return the files (cert, key)."""
    folder = tmp_path_factory.mktemp("tls")
    certificate, private = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
        + ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
        + ["-out", str(certificate), "-keyout", str(private)],
        check=True,
        capture_output=True,
    )
    return certificate, private
