"""What is incoming: bounded, on the disk for good, and in nobody's way."""

import errno
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from eosda_imagery.api.errors import StorageError, WrongContentError
from eosda_imagery.core.storage import partial_file
from eosda_imagery.core.storage.partial_file import (
    PartialFile,
    copy_bytes,
    prepare_folder,
    put_if_changed,
    put_in_place,
    receive,
    write_whole,
)

from tests.waiting import wait_for

ROOM = 1 << 30


@pytest.fixture
def part(tmp_path):
    return PartialFile(tmp_path, "scene")


@pytest.mark.parametrize("failing", ["never", "in passing", "at the end"])
def test_a_large_file_goes_to_the_disk_in_passing_and_every_failure_counts(
    part, monkeypatch, failing
):
    """The system tells of a failed write once, and the last call need not hear of it."""
    synced, real, ours = [], os.fsync, threading.current_thread()

    def sync(descriptor):
        when = "at the end" if threading.current_thread() is ours else "in passing"
        synced.append(when)
        if when == failing:
            raise OSError(errno.EIO, "Input/output error")
        real(descriptor)

    def pieces():
        for _ in range(3):
            yield b"x" * 100
            wait_for(lambda: synced, "what has come is brought to the disk")

    monkeypatch.setattr(partial_file, "SYNC_EVERY", 100)
    monkeypatch.setattr(partial_file.os, "fsync", sync)
    if failing == "never":
        receive(part, pieces(), max_bytes=ROOM)
        assert part.path.read_bytes() == b"x" * 300
        assert (synced[0], synced[-1]) == ("in passing", "at the end")
        return
    with pytest.raises(StorageError, match="Input/output error"):
        receive(part, pieces(), max_bytes=ROOM)


def test_more_than_was_ordered_is_not_read_to_its_end(part):
    read = []

    def endless():
        while True:
            read.append(1)
            yield b"x" * 100

    with pytest.raises(WrongContentError, match="far more than was ordered"):
        receive(part, endless(), max_bytes=1000)
    assert len(read) == 11
    assert part.path.stat().st_size == 1000


def test_what_announces_more_than_was_ordered_is_not_begun(part):
    with pytest.raises(WrongContentError, match="far more than was ordered"):
        receive(part, iter(()), max_bytes=1000, length=9 * 10**15)
    assert not part.path.exists()


@pytest.mark.parametrize("when", ["before", "meanwhile"])
def test_a_disk_that_runs_full_is_noticed_before_it_is_full(part, monkeypatch, when):
    free = [partial_file.SPARE_BYTES + 1000]
    monkeypatch.setattr(partial_file.shutil, "disk_usage", lambda path: (10**12, 0, free[0]))
    monkeypatch.setattr(partial_file, "SYNC_EVERY", 100)

    def pieces():
        for _ in range(1000):
            yield b"x" * 100
            free[0] -= 100

    length = 100_000 if when == "before" else None
    with pytest.raises(StorageError, match=f"Not enough room in {part.folder}: .* free"):
        receive(part, pieces(), max_bytes=ROOM, length=length)
    assert part.path.exists() == (when == "meanwhile")
    assert free[0] > partial_file.SPARE_BYTES - 10_000


def test_a_link_that_somebody_planted_is_replaced_and_not_followed(part):
    precious = part.folder / "precious"
    precious.write_text("mine")
    part.path.symlink_to(precious)
    receive(part, [b"new"], max_bytes=ROOM)
    assert (precious.read_text(), part.path.read_bytes()) == ("mine", b"new")
    assert not part.path.is_symlink()


def test_threads_can_prepare_one_folder_at_once(tmp_path, monkeypatch):
    """The probe of one must not be taken away by another between creation and removal."""
    together = threading.Barrier(4)
    real = partial_file.create_exclusively

    def create(path):
        descriptor = real(path)
        together.wait(30)
        return descriptor

    monkeypatch.setattr(partial_file, "create_exclusively", create)
    with ThreadPoolExecutor(4) as pool:
        done = [pool.submit(prepare_folder, tmp_path / "out") for _ in range(4)]
    assert [one.exception() for one in done] == [None] * 4
    assert list((tmp_path / "out").iterdir()) == []


def test_whether_a_folder_can_be_written_to_is_tried_under_a_name_that_nobody_knows(tmp_path):
    """A link in a folder of several people would have the file that it points to emptied."""
    precious, folder = tmp_path / "precious", tmp_path / "shared"
    precious.write_text("mine")
    folder.mkdir()
    planted = folder / f".eosda-{os.getpid()}-{threading.get_ident()}.part"
    planted.symlink_to(precious)
    prepare_folder(folder)
    assert precious.read_text() == "mine"
    assert list(folder.iterdir()) == [planted]


def test_a_copy_goes_to_the_disk_in_passing(tmp_path, monkeypatch):
    """Gigabytes at once would keep QGIS from quitting for as long as a slow disk takes them."""
    source, target, synced = tmp_path / "a", tmp_path / "b", []
    source.write_bytes(bytes(range(250)) * 4)
    real = os.fsync

    def sync(descriptor):
        real(descriptor)
        synced.append(os.fstat(descriptor).st_size)

    monkeypatch.setattr(partial_file, "SYNC_EVERY", 200)
    monkeypatch.setattr(partial_file, "COPY_BYTES", 100)
    monkeypatch.setattr(partial_file.os, "fsync", sync)
    copy_bytes(source, target, lambda: False)
    assert target.read_bytes() == source.read_bytes()
    assert synced == [200, 400, 600, 800, 1000]


def test_a_missing_folder_is_made_and_a_file_in_its_place_is_named(tmp_path):
    prepare_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError, match="file"):
        prepare_folder(tmp_path / "file" / "below")


# -- the final name -------------------------------------------------------------------------


def held_open(monkeypatch, times):
    """Windows while somebody looks at a file: so many renames are refused."""
    tries, real = [], Path.replace

    def replace(path, target):
        tries.append(path)
        if len(tries) <= times:
            raise PermissionError(13, "Access is denied")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", replace)
    return tries


def in_a_worker(work):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).exception()


def test_a_rename_that_is_refused_for_a_moment_comes_about_in_a_worker(tmp_path, monkeypatch):
    (tmp_path / "new").write_text("new")
    tries = held_open(monkeypatch, 3)
    assert in_a_worker(lambda: put_in_place(tmp_path / "new", tmp_path / "old")) is None
    assert (len(tries), (tmp_path / "old").read_text()) == (4, "new")


def test_a_rename_that_is_refused_for_good_is_an_error_in_the_end(tmp_path, monkeypatch):
    (tmp_path / "new").write_text("new")
    held_open(monkeypatch, 1000)
    error = in_a_worker(lambda: put_in_place(tmp_path / "new", tmp_path / "old"))
    assert isinstance(error, PermissionError)


def test_the_main_thread_waits_for_no_rename(tmp_path, monkeypatch):
    (tmp_path / "new").write_text("new")
    tries = held_open(monkeypatch, 1)
    with pytest.raises(PermissionError):
        put_in_place(tmp_path / "new", tmp_path / "old")
    assert len(tries) == 1


@pytest.mark.parametrize("content", ["same", "else"])
def test_what_is_unchanged_is_left_alone(tmp_path, content):
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text("same")
    new.write_text(content)
    before = old.stat().st_ino
    put_if_changed(new, old)
    assert (old.read_text(), new.exists()) == (content, False)
    assert (old.stat().st_ino == before) == (content == "same")


# -- small files of our own -----------------------------------------------------------------


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path):
    (tmp_path / "chart.csv").mkdir()
    with pytest.raises(OSError):
        write_whole(tmp_path / "chart.csv", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["chart.csv"]


def test_a_file_takes_the_place_of_the_old_one_and_follows_no_link(tmp_path):
    """A stranger who shares the folder has planted links under names that might be used."""
    secret, target = tmp_path / "secret", tmp_path / "chart.csv"
    secret.write_bytes(b"mine")
    planted = [tmp_path / name for name in (".chart.csv.part", "chart.csv.part", "chart.part.csv")]
    for link in (target, *planted):
        link.symlink_to(secret)
    write_whole(target, b"new")
    assert (target.read_bytes(), secret.read_bytes()) == (b"new", b"mine")
    assert not target.is_symlink()
    assert set(tmp_path.iterdir()) == {secret, target, *planted}
