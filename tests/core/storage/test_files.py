"""Files: nothing visible that is not whole, nothing unpacked that could do harm."""

import errno
import os
import stat
import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from eosda_imagery.api.errors import ArchiveError, StoppedError, StorageError, WrongContentError
from eosda_imagery.core.storage import files
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from tests.waiting import wait_for

pytestmark = pytest.mark.usefixtures("gdal_mode")


def never():
    return False


def write_tif(path, size=64, bands=2):
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path),
        size,
        size,
        bands,
        gdal.GDT_UInt16,
        ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
    )
    for number in range(1, bands + 1):
        dataset.GetRasterBand(number).Fill(number * 100)
    del dataset
    return path.read_bytes()


@pytest.fixture
def part(tmp_path):
    return files.Part(tmp_path, "scene")


def incoming(part, data):
    files.write_part(part, [data[:100], data[100:]], lambda received: None)


def visible(part):
    return sorted(path.name for path in part.folder.iterdir())


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

    monkeypatch.setattr(files, "SYNC_EVERY", 100)
    monkeypatch.setattr(files.os, "fsync", sync)
    if failing == "never":
        files.write_part(part, pieces(), lambda received: None)
        assert part.path.read_bytes() == b"x" * 300
        assert (synced[0], synced[-1]) == ("in passing", "at the end")
        return
    with pytest.raises(StorageError, match="Input/output error"):
        files.write_part(part, pieces(), lambda received: None)


def test_a_tif_is_named_by_what_it_is(tmp_path, part):
    data = write_tif(tmp_path / "a")
    (tmp_path / "a").unlink()
    incoming(part, data)
    assert files.accept(part, never) == (tmp_path / "scene.tif",)
    assert (tmp_path / "scene.tif").read_bytes() == data
    assert visible(part) == ["scene.tif"]


def test_a_cut_tif_is_refused_and_stays_invisible(tmp_path, part):
    data = write_tif(tmp_path / "a")
    (tmp_path / "a").unlink()
    incoming(part, data[: len(data) // 2])
    with pytest.raises(WrongContentError):
        files.accept(part, never)
    part.discard()
    assert visible(part) == []


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"<html><body>Sign in</body></html>", "web page"),
        (b'{"error": "no"}', "web page"),
        (b"\x00" * 50, "no GeoTIFF"),
        (b"II*\x00" + b"\xff" * 60, "cannot be read"),
    ],
)
def test_what_is_no_raster_is_named(part, data, words):
    incoming(part, data)
    with pytest.raises(WrongContentError, match=words):
        files.accept(part, never)


def test_gdal_s_words_name_no_folder_and_go_nowhere_else(tmp_path, part, capfd):
    data = write_tif(tmp_path / "a")
    incoming(part, data[: len(data) // 2])
    with pytest.raises(WrongContentError, match="cannot be read: ") as raised:
        files.accept(part, never)
    assert str(tmp_path) not in str(raised.value)
    assert "unknown reason" not in str(raised.value)
    assert capfd.readouterr().err == ""


def zipped(part, entries, **options):
    with zipfile.ZipFile(part.path, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, data in entries:
            archive.writestr(name, data)


def test_a_zip_becomes_a_folder_with_its_rasters_first(tmp_path, part):
    data = write_tif(tmp_path / "a")
    (tmp_path / "a").unlink()
    zipped(part, [("meta/tile.json", b"{}"), ("deep/B04.tif", data)])
    accepted = files.accept(part, never)
    assert [path.relative_to(tmp_path).as_posix() for path in accepted] == [
        "scene/deep/B04.tif",
        "scene/meta/tile.json",
    ]
    assert visible(part) == ["scene"]


@pytest.mark.parametrize(
    "name", ["../up.tif", "/etc/abs.tif", "a/../../b.tif", "C:\\w.tif", "\\\\host\\share.tif"]
)
def test_a_zip_that_would_write_elsewhere_is_refused(part, name):
    zipped(part, [(name, b"II*\x00")])
    with pytest.raises(ArchiveError, match="outside"):
        files.accept(part, never)
    assert visible(part) == ["scene.part"]


def test_a_zip_with_a_link_is_refused(part):
    info = zipfile.ZipInfo("link.tif")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    zipped(part, [(info, "/etc/passwd")])
    with pytest.raises(ArchiveError, match="link"):
        files.accept(part, never)


def test_a_zip_bomb_is_refused_before_it_grows(part, monkeypatch):
    monkeypatch.setattr(files, "MAX_RATIO", 100)
    zipped(part, [("bomb.tif", b"\x00" * 10_000_000)])
    with pytest.raises(ArchiveError, match="absurdly"):
        files.accept(part, never)
    assert visible(part) == ["scene.part"]


def test_too_many_files_and_double_names_are_refused(part, monkeypatch):
    zipped(part, [("B04.tif", b"a"), ("b04.TIF", b"b")])
    with pytest.raises(ArchiveError, match="twice"):
        files.accept(part, never)
    monkeypatch.setattr(files, "MAX_MEMBERS", 1)
    with pytest.raises(ArchiveError, match="2 files"):
        files.accept(part, never)


def test_a_zip_without_rasters_or_with_a_broken_one_leaves_nothing(tmp_path, part):
    zipped(part, [("readme.txt", b"hello")])
    with pytest.raises(WrongContentError, match="no raster"):
        files.accept(part, never)
    data = write_tif(tmp_path / "a")
    (tmp_path / "a").unlink()
    zipped(part, [("good.tif", data), ("bad.tif", data[: len(data) // 2])])
    with pytest.raises(WrongContentError):
        files.accept(part, never)
    assert visible(part) == ["scene.part"]


def test_a_zip_larger_than_the_disk_is_refused_first(part, monkeypatch):
    zipped(part, [("a.tif", b"12345")])
    monkeypatch.setattr(files.shutil, "disk_usage", lambda path: type("Usage", (), {"free": 4}))
    with pytest.raises(StorageError, match="Not enough room"):
        files.accept(part, never)


def test_unpacking_stops_when_asked(tmp_path, part):
    data = write_tif(tmp_path / "a")
    zipped(part, [("B04.tif", data)])
    with pytest.raises(StoppedError):
        files.accept(part, lambda: True)
    assert not part.unpacking.exists()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_random_zips_raise_only_our_own_errors(tmp_path_factory, data):
    part = files.Part(tmp_path_factory.mktemp("zip"), "scene")
    part.path.write_bytes(b"PK\x03\x04" + data)
    with pytest.raises(ArchiveError):
        files.accept(part, never)


@pytest.mark.parametrize("dies_at", [1, 2])
def test_a_kill_while_a_folder_is_replaced_leaves_one_whole(tmp_path, part, monkeypatch, dies_at):
    """The folder may be the proven one of a process that took the job over (steps.OwnedPart)."""

    class KillError(BaseException):
        """Nothing of ours runs after it."""

    data = write_tif(tmp_path / "a")
    (tmp_path / "a").unlink()
    zipped(part, [("B04.tif", data)])
    files.accept(part, never)
    final = part.folder / "scene"
    assert [path.name for path in final.iterdir()] == ["B04.tif"]
    zipped(part, [("B04.tif", data), ("B08.tif", data)])
    renamed, real = [], Path.rename

    def rename(path, target):
        real(path, target)
        renamed.append(target)
        if len(renamed) == dies_at:
            raise KillError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", rename)
        # What a kill leaves: the clearing up does not happen either.
        patch.setattr(files.Part, "discard_unpacked", lambda part: None)
        with pytest.raises(KillError):
            files.accept(part, never)
    whole = part.aside if dies_at == 1 else final
    assert (whole / "B04.tif").read_bytes() == data
    # The next start clears up, and nothing but a whole folder is left.
    part.discard()
    assert visible(part) == ["scene"]
    assert len(list(final.iterdir())) == dies_at


def test_a_folder_that_cannot_be_replaced_is_still_there(tmp_path, part, monkeypatch):
    data = write_tif(tmp_path / "a")
    (tmp_path / "a").unlink()
    zipped(part, [("B04.tif", data)])
    files.accept(part, never)
    zipped(part, [("B08.tif", data)])
    real = Path.rename

    def rename(path, target):
        if path == part.unpacking:
            raise PermissionError(13, "Permission denied")
        return real(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", rename)
        with pytest.raises(StorageError, match="Permission denied"):
            files.accept(part, never)
    assert visible(part) == ["scene", "scene.part"]
    assert [path.name for path in (part.folder / "scene").iterdir()] == ["B04.tif"]


def test_threads_can_prepare_one_folder_at_once(tmp_path, monkeypatch):
    """The probe of one must not be taken away by another between write and removal."""
    together = threading.Barrier(4)
    real = Path.write_bytes

    def write_bytes(path, data):
        written = real(path, data)
        together.wait(30)
        return written

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    with ThreadPoolExecutor(4) as pool:
        done = [pool.submit(files.prepare_folder, tmp_path / "out") for _ in range(4)]
    assert [one.exception() for one in done] == [None] * 4
    assert list((tmp_path / "out").iterdir()) == []


def test_a_missing_folder_is_made_and_a_file_in_its_place_is_named(tmp_path):
    files.prepare_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError, match="file"):
        files.prepare_folder(tmp_path / "file" / "below")


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_becomes_a_name_that_every_system_takes(text):
    name = files.safe_name(text)
    assert name
    assert len(name.encode("utf-8")) <= 120
    assert not set(name) & set('/\\:*?"<>|\x00 ')
    assert name not in (".", "..")
