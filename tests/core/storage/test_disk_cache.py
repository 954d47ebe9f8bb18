"""Files that can be had again: found by name, bounded, shared by processes."""

import os

import pytest
from eosda_imagery.core.storage.disk_cache import DiskCache


def used_at(folder, cache, address, when):
    os.utime(cache.path(address), (when, when))


def test_what_is_put_is_found_again(tmp_path):
    cache = DiskCache(tmp_path / "deep" / "down", None, 9)
    assert cache.get("a", 100) is None
    cache.put("a", b"one")
    assert cache.get("a", 100) == b"one"
    assert DiskCache(tmp_path / "deep" / "down", None, 9).get("a", 100) == b"one"
    assert [path.suffix for path in (tmp_path / "deep" / "down").iterdir()] == [""]


@pytest.mark.parametrize("bounds", [(None, 2), (25, 9)])
def test_the_least_recently_used_goes_first(tmp_path, bounds):
    cache = DiskCache(tmp_path, *bounds)
    for when, address in enumerate("abc", 1000):
        cache.put(address, b"0123456789")
        used_at(tmp_path, cache, address, when)
    cache.get("a", 100)
    cache.prune()
    assert [cache.get(address, 100) is not None for address in "abc"] == [True, False, True]


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    cache = DiskCache(tmp_path / "file", None, 9)
    cache.put("a", b"one")
    cache.prune()
    assert cache.get("a", 100) is None


def test_what_is_larger_than_it_can_be_is_none_of_ours(tmp_path):
    cache = DiskCache(tmp_path, None, 9)
    cache.put("a", b"0123456789")
    assert cache.get("a", 9) is None


def test_a_file_written_by_others_counts_as_used_when_it_is_asked_for(tmp_path):
    cache = DiskCache(tmp_path, None, 1)
    path = cache.path("picture", ".tif")
    assert not cache.has(path)
    path.write_bytes(b"x")
    os.utime(path, (1000, 1000))
    assert cache.has(path)
    cache.put("other", b"y")
    os.utime(cache.path("other"), (2000, 2000))
    cache.prune()
    assert path.exists()
