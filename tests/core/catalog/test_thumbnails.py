"""Thumbnails: which addresses are asked, what is taken, and what stays on disk."""

import pytest
from eosda_imagery.api.transport import NetworkOptions
from eosda_imagery.core.catalog.thumbnails import load_thumbnails, thumbnail_address
from eosda_imagery.core.storage.disk_cache import DiskCache

from tests.sandbox import Sandbox

SERVICE = "https://api-connect.eos.com"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (
            "http://sentinel-s2-l1c.s3.amazonaws.com/tiles/35/U/KR/2026/11/3/0/preview.jpg",
            "https://roda.sentinel-hub.com/sentinel-s2-l1c/tiles/35/U/KR/2026/11/3/0/preview.jpg",
        ),
        (
            "https://render.eosda.com/S1/thumb/a.png",
            "https://render.eosda.com/S1/thumb/a.png",
        ),
        ("http://render.eosda.com/S1/thumb/a.png", None),
        ("https://render.eosda.com:8443/S1/thumb/a.png", None),
        (f"{SERVICE}/thumb/a.png", f"{SERVICE}/thumb/a.png"),
        # Whoever is asked learns what is looked at: no host but those that show pictures of these.
        ("https://example.org/a.png", None),
        ("https://evil-eosda.com/a.png", None),
        ("https://eosda.com.evil.example/a.png", None),
        ("https://127.0.0.1/a.png", None),
        ("https://10.0.0.1/a.png", None),
        ("https://render.eosda.com@evil.example/a.png", None),
        ("http://127.0.0.1:80/a.png", None),
        ("ftp://example.org/a.png", None),
        ("file:///etc/passwd", None),
        ("https://[broken", None),
        ("", None),
        (None, None),
    ],
)
def test_which_address_is_asked(address, expected):
    assert thumbnail_address(address, SERVICE) == expected


def test_on_this_machine_plain_http_is_enough_for_a_service_there():
    address = "http://127.0.0.1:80/a.png"
    assert thumbnail_address(address, "http://127.0.0.1:99") == address


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox() as running:
        yield running


class TestLoading:
    @pytest.fixture
    def load(self, sandbox, tmp_path):
        sandbox.reset_log()
        options = NetworkOptions(sandbox.url, sandbox.key, "tests", read_timeout=5.0)
        cache = DiskCache(tmp_path, None, 100)

        def run(view_ids, good=lambda content: True, silent=None, base=sandbox.url):
            got = {}

            def accept(view_id, content):
                got[view_id] = content
                return good(content)

            wanted = {view_id: f"{base}/thumb/{view_id}.png" for view_id in view_ids}
            load_thumbnails(options, wanted, cache, accept, set() if silent is None else silent)
            return got

        return run

    CLEAR = "S2L2A/35/U/KR/2026/11/3/0"

    def test_once_from_the_host_and_then_from_the_disk(self, load, sandbox):
        first = load([self.CLEAR])
        assert first[self.CLEAR].startswith(b"\x89PNG")
        assert load([self.CLEAR]) == first
        assert sandbox.count("thumbnail") == 1

    def test_what_is_missing_or_no_picture_is_not_kept(self, load, sandbox):
        assert load(["S2L2A/35/U/KR/1999/1/1/0"]) == {}
        load([self.CLEAR], good=lambda content: False)
        load([self.CLEAR])
        assert sandbox.count("thumbnail") == 3

    def test_too_large_a_file_is_not_read(self, load, monkeypatch):
        monkeypatch.setattr("eosda_imagery.core.catalog.thumbnails.MAX_BYTES", 100)
        assert load([self.CLEAR]) == {}

    def test_a_host_that_does_not_answer_is_asked_once(self, load, sandbox):
        silent = set()
        assert load(["a", "b", "c"], silent=silent, base="http://127.0.0.1:9") == {}
        assert silent == {"127.0.0.1:9"}

    def test_only_the_service_gets_the_key(self, load, sandbox):
        load([self.CLEAR])
        assert sandbox.log[-1].has_key_header
        with Sandbox() as other:
            load([self.CLEAR], base=other.url)
            assert other.count("thumbnail") == 1
            assert not other.log[-1].has_key_header
