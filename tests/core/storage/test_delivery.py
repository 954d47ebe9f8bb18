"""Deliveries: nothing visible that is not whole, whatever happens on the way."""

import zipfile
from pathlib import Path

import pytest
from eosda_imagery.api.errors import ArchiveError, StorageError, WrongContentError
from eosda_imagery.core.storage.delivery import accept
from eosda_imagery.core.storage.partial_file import PartialFile, receive
from eosda_imagery.core.storage.validation import Bounds
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

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
    return PartialFile(tmp_path, "scene")


def incoming(part, data):
    receive(part, [data[:100], data[100:]], max_bytes=1 << 30)


def visible(part):
    return sorted(path.name for path in part.folder.iterdir())


def test_a_tif_is_named_by_what_it_is(tmp_path, part):
    data = write_tif(tmp_path / "a")
    (tmp_path / "a").unlink()
    incoming(part, data)
    assert accept(part, never).files == (tmp_path / "scene.tif",)
    assert (tmp_path / "scene.tif").read_bytes() == data
    assert visible(part) == ["scene.tif"]


def test_a_cut_tif_is_refused_and_stays_invisible(tmp_path, part):
    data = write_tif(tmp_path / "a")
    (tmp_path / "a").unlink()
    incoming(part, data[: len(data) // 2])
    with pytest.raises(WrongContentError):
        accept(part, never)
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
        accept(part, never)


def test_gdal_s_words_name_no_folder_and_go_nowhere_else(tmp_path, part, capfd):
    data = write_tif(tmp_path / "a")
    incoming(part, data[: len(data) // 2])
    with pytest.raises(WrongContentError, match="cannot be read: ") as raised:
        accept(part, never)
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
    ordered = Bounds(("B04",), ("tile",))
    delivery = accept(part, never, ordered)
    assert [path.relative_to(tmp_path).as_posix() for path in delivery.files] == [
        "scene/B04.tif",
        "scene/metadata/tile.json",
    ]
    assert delivery.left == ()
    assert visible(part) == ["scene"]


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_random_zips_raise_only_our_own_errors(tmp_path_factory, data):
    part = PartialFile(tmp_path_factory.mktemp("zip"), "scene")
    part.path.write_bytes(b"PK\x03\x04" + data)
    with pytest.raises(ArchiveError):
        accept(part, never)


@pytest.mark.parametrize("dies_at", [1, 2])
def test_a_kill_while_a_folder_is_replaced_leaves_one_whole(tmp_path, part, monkeypatch, dies_at):
    """The folder may be the proven one of a process that took the job over."""

    class KillError(BaseException):
        """Nothing of ours runs after it."""

    data = write_tif(tmp_path / "a")
    (tmp_path / "a").unlink()
    zipped(part, [("B04.tif", data)])
    accept(part, never)
    final = part.folder / "scene"
    assert [path.name for path in final.iterdir()] == ["B04.tif"]
    zipped(part, [("B04.tif", data), ("B08.tif", data)])
    renamed, real = [], Path.replace

    def rename(path, target):
        real(path, target)
        renamed.append(target)
        if len(renamed) == dies_at:
            raise KillError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", rename)
        # What a kill leaves: the clearing up does not happen either.
        patch.setattr(PartialFile, "discard_unpacked", lambda part: None)
        with pytest.raises(KillError):
            accept(part, never)
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
    accept(part, never)
    zipped(part, [("B08.tif", data)])
    real = Path.replace

    def rename(path, target):
        if path == part.unpacking:
            raise PermissionError(13, "Permission denied")
        return real(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", rename)
        with pytest.raises(StorageError, match="Permission denied"):
            accept(part, never)
    assert visible(part) == ["scene", "scene.part"]
    assert [path.name for path in (part.folder / "scene").iterdir()] == ["B04.tif"]
