"""Zips: what was ordered comes out under names of ours, and nothing else does."""

import stat
import struct
import warnings
import zipfile
import zlib
from pathlib import Path, PureWindowsPath

import pytest
from eosda_imagery.api.errors import ArchiveError, StoppedError, StorageError, WrongContentError
from eosda_imagery.core.storage import archive, partial_file
from eosda_imagery.core.storage.archive import unpack
from eosda_imagery.core.storage.validation import ANY, Bounds
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from tests.core.geotiffs import values, write

pytestmark = pytest.mark.usefixtures("gdal_mode")
MAC = b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        " + b"\0" * 60


@pytest.fixture(scope="module")
def tif(tmp_path_factory):
    return write(tmp_path_factory.mktemp("tif") / "a.tif", values(8, 8)).read_bytes()


@pytest.fixture(scope="module")
def png(tmp_path_factory):
    path = tmp_path_factory.mktemp("png") / "a.png"
    memory = gdal.GetDriverByName("MEM").Create("", 8, 8, 1)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
    return path.read_bytes()


def never():
    return False


def zipped(folder, *entries):
    path = folder / "in.zip"
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        # Names used twice are wanted here.
        warnings.simplefilter("ignore")
        for name, data in entries:
            info = name
            if isinstance(name, str):
                # As it stands: the constructor would cut and turn some of it.
                info = zipfile.ZipInfo("x")
                info.filename = name
                info.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(info, data)
    return path


def unpacked(folder, *entries, bounds=ANY):
    found = unpack(zipped(folder, *entries), folder / "out", bounds, never)
    there = sorted(path for path in (folder / "out").rglob("*") if path.is_file())
    assert there == sorted(found.files)
    return found


def names(paths, folder):
    return [path.relative_to(folder / "out").as_posix() for path in paths]


def link(name):
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


JUNK = {
    "resource fork": ("__MACOSX/._B04.tif", MAC, "hidden"),
    "hidden": ("._B03.tif", MAC, "hidden"),
    "empty": ("B03.tif", b"", "empty"),
    "web page": ("B03.tif", b"<html>no</html>", "web page"),
    "zip in zip": ("B03.tif", b"PK\x03\x04" + b"\0" * 30, "no raster"),
    "link": (link("B03.tif"), b"/etc/passwd", "link"),
    "program": ("setup.exe", b"MZ", "not ordered"),
    "shortcut": ("B04.lnk", b"L", "not ordered"),
    "shell": ("x.scf", b"[Shell]", "not ordered"),
    "style": ("B04.qml", b"<qgis/>", "not ordered"),
    "mosaic": ("B04.vrt", b"<VRTDataset/>", "not ordered"),
    "overviews": ("B04.tif.ovr", b"II*\0", "not ordered"),
    "mask": ("B04.tif.msk", b"II*\0", "not ordered"),
    "statistics": ("B04.tif.aux.xml", b"<PAMDataset/>", "not ordered"),
    "place": ("B04.tfw", b"1", "not ordered"),
    "reason": ("error.txt", b"no B03", "not ordered"),
}


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("junk", JUNK)
def test_junk_beside_a_good_raster_is_left_and_named(tmp_path, tif, junk, first):
    name, data, why = JUNK[junk]
    entries = [("B04.tif", tif), (name, data)]
    found = unpacked(tmp_path, *(entries if first else entries[::-1]))
    assert names(found.files, tmp_path) == ["B04.tif"]
    assert found.files[0].read_bytes() == tif
    (left,) = found.left
    shown = name if isinstance(name, str) else name.filename
    assert left.startswith(shown.rpartition("/")[2])
    assert why in left


def test_a_picture_and_a_broken_raster_are_left_and_named(tmp_path, tif, png):
    found = unpacked(
        tmp_path, ("B02.tif", png), ("B03.tif", tif[: len(tif) // 2]), ("B04.tif", tif)
    )
    assert names(found.files, tmp_path) == ["B04.tif"]
    assert [left.split(" ")[0] for left in found.left] == ["B02.tif", "B03.tif"]


def test_where_nothing_can_be_read_the_reasons_are_said(tmp_path, png):
    with pytest.raises(
        WrongContentError, match=r"no raster .*: readme\.md \(not ordered\), B04"
    ) as e:
        unpack(
            zipped(tmp_path, ("readme.md", b"a"), ("B04.tif", png)), tmp_path / "out", ANY, never
        )
    assert str(tmp_path) not in str(e.value)


LETTERS = st.characters(exclude_characters="/\\\0", exclude_categories=["Cs"])
STRANGE = [
    "../up/B04.tif",
    "/etc/B04.tif",
    "a/../../B04.tif",
    "C:\\w\\B04.tif",
    "\\\\host\\share\\B04.tif",
    "S2A_2026-11-03T09:34:17_B04.tif",
    "B04 .tif",
    "B04.tif ",
    "B04.tif. . ",
    "CON.tif",
    "nul/B04.tif",
    "aux.tif",
    "\u202eB04.tif",
    "a\nB04.tif",
    "B04?.TIF",
    "Größe_снимок.tiff",
    "x" * 300 + "_B04.tif",
    "/".join(["y" * 190] * 5) + "/B04.tif",
    "<VRTDataset rasterXSize='1'>.tif",
]


@pytest.mark.parametrize("name", STRANGE)
def test_a_raster_of_any_name_comes_out_under_one_that_every_system_takes(tmp_path, tif, name):
    found = unpacked(tmp_path, (name, tif))
    (raster,) = found.files
    assert raster.parent == tmp_path / "out"
    assert raster.read_bytes() == tif
    assert not set(raster.name) & set('<>:"/\\|?*\n\u202e ')
    assert len(raster.name.encode()) <= 70
    assert not PureWindowsPath(raster.name).is_reserved()
    assert raster.suffix == ".tif"
    # The band is told by the name, so it stays in it.
    assert ("B04" in raster.stem) == ("B04" in name)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text(LETTERS, max_size=12) | st.sampled_from(STRANGE), min_size=1, max_size=5))
def test_no_file_of_several_takes_the_place_of_another(tmp_path_factory, tif, stems):
    folder = tmp_path_factory.mktemp("zip")
    entries = [(f"a{stem}.tif", tif) for stem in stems]
    found = unpacked(folder, *entries)
    assert len({path.name.casefold() for path in found.files}) == len(entries)


def test_files_of_one_name_keep_their_folders_in_theirs(tmp_path, tif):
    found = unpacked(tmp_path, ("B04/img.tif", tif), ("B03/img.tif", tif), ("b03/IMG.TIF", tif))
    assert names(found.files, tmp_path) == ["B04_img.tif", "B03_img.tif", "b03_IMG_2.tif"]


def test_metadata_come_only_if_ordered_and_never_beside_a_raster(tmp_path, tif):
    entries = [("B04.tif", tif), ("B04.tif.aux.xml", b"<a/>"), ("tile:1.json", b"{}")]
    (tmp_path / "a").mkdir()
    assert len(unpacked(tmp_path / "a", *entries).left) == 2
    found = unpacked(tmp_path, *entries, bounds=Bounds(("B04",), ("tile",)))
    assert names(found.files, tmp_path) == [
        "B04.tif",
        "metadata/B04_tif_aux.xml",
        "metadata/tile_1.json",
    ]
    assert found.left == ()


def damaged(archive, name):
    """A zip one of whose members has another byte in it than was packed."""
    data = bytearray(archive.read_bytes())
    # The size of its head, its name and a little.
    data[data.index(name.encode()) + len(name) + 20] ^= 0xFF
    archive.write_bytes(data)
    return archive


@pytest.mark.parametrize("name", ["preview.tif", "tile.json"])
def test_a_damaged_member_that_was_not_ordered_is_left_and_named(tmp_path, tif, name):
    archive_ = zipped(tmp_path, (name, tif), ("B04.tif", tif))
    bounds = Bounds(("B04",), ("tile",))
    found = unpack(damaged(archive_, name), tmp_path / "out", bounds, never)
    assert names(found.files, tmp_path) == ["B04.tif"]
    assert len(found.left) == 1
    assert found.left[0].startswith(f"{name} (")
    assert sorted(p.name for p in (tmp_path / "out").rglob("*") if p.is_file()) == ["B04.tif"]


def test_a_damaged_member_that_was_ordered_is_to_be_fetched_again(tmp_path, tif):
    archive_ = damaged(zipped(tmp_path, ("B04.tif", tif), ("B03.tif", tif)), "B03.tif")
    with pytest.raises(ArchiveError, match="damaged"):
        unpack(archive_, tmp_path / "out", Bounds(("B04", "B03")), never)


@pytest.mark.parametrize("folder", ["__MACOSX", "scene/__MACOSX", ".thumbs", "scene/.cache/x"])
def test_rasters_in_hidden_folders_are_hidden(tmp_path, tif, folder):
    found = unpacked(tmp_path, (f"{folder}/B04.tif", tif), ("scene/B04.tif", tif))
    assert names(found.files, tmp_path) == ["B04.tif"]
    assert found.left == ("B04.tif (a hidden file)",)


def test_of_a_whole_scene_the_rasters_come_that_were_ordered(tmp_path, tif):
    entries = [
        (f"S2.SAFE/R{metres}m/T35UKR_B{band:02d}_{metres}m.tif", tif)
        for metres in (10, 20, 60)
        for band in range(1, 13)
    ]
    found = unpacked(tmp_path, *entries, bounds=Bounds(("B04",)))
    assert names(found.files, tmp_path) == [f"T35UKR_B04_{m}m.tif" for m in (10, 20, 60)]
    assert len(found.left) == 33


# -- bounds ---------------------------------------------------------------------------------


def refused(folder, words, *entries, bounds=ANY):
    with pytest.raises(ArchiveError, match=words):
        unpack(zipped(folder, *entries), folder / "out", bounds, never)
    return not (folder / "out").exists()


def test_more_rasters_than_were_ordered_are_refused_with_their_number(tmp_path, tif):
    entries = [(f"{number}.tif", tif) for number in range(1999)]
    assert refused(
        tmp_path, "far more rasters than were ordered: 1,999", *entries, bounds=Bounds(("B04",))
    )


def test_more_files_than_anybody_orders_are_not_looked_at(tmp_path, tif):
    entries = [(f"{number}.txt", b"a") for number in range(archive.MAX_MEMBERS)]
    assert refused(tmp_path, "more files than can be right: 2,001", ("B04.tif", tif), *entries)


def test_more_bytes_than_were_ordered_are_not_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr("eosda_imagery.core.storage.validation.LEAST_BYTES", 1000)
    small = Bounds(("B04",), pixels=100)
    data = bytes(range(256)) * 100
    assert refused(tmp_path, "more than 0 MB, far more", ("B04.tif", data), bounds=small)


def test_a_member_that_grows_absurdly_is_refused_before_it_grows(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "MAX_RATIO", 100)
    assert refused(tmp_path, "absurd size", ("bomb.tif", b"\x00" * 10_000_000))


def test_a_zip_larger_than_the_disk_is_refused_first(tmp_path, tif, monkeypatch):
    free = partial_file.SPARE_BYTES + len(tif) - 1
    monkeypatch.setattr(partial_file.shutil, "disk_usage", lambda path: (10**12, 0, free))
    with pytest.raises(StorageError, match="Not enough room"):
        unpack(zipped(tmp_path, ("B04.tif", tif)), tmp_path / "out", ANY, never)
    assert not (tmp_path / "out").exists()


def test_a_member_damaged_on_its_way_is_an_archive_to_be_fetched_again(tmp_path, tif):
    path = zipped(tmp_path, ("B04.tif", tif))
    data = bytearray(path.read_bytes())
    wrong = struct.pack("<L", zlib.crc32(tif) ^ 1)
    at = data.find(b"PK\x01\x02") + 16
    data[at : at + 4] = wrong
    data[14:18] = wrong
    path.write_bytes(data)
    with pytest.raises(ArchiveError, match="damaged: Bad CRC"):
        unpack(path, tmp_path / "out", ANY, never)


def test_of_a_member_longer_than_it_says_no_more_is_read(tmp_path, tif):
    path = zipped(tmp_path, ("B04.tif", tif))
    data = bytearray(path.read_bytes())
    said = struct.pack("<L", len(tif) - 100)
    at = data.find(b"PK\x01\x02") + 24
    data[at : at + 4] = said
    data[22:26] = said
    path.write_bytes(data)
    with pytest.raises(ArchiveError, match="damaged"):
        unpack(path, tmp_path / "out", ANY, never)
    (left,) = (tmp_path / "out").iterdir()
    assert left.stat().st_size <= len(tif) - 100


def test_an_encrypted_member_is_left_and_named(tmp_path, tif):
    path = zipped(tmp_path, ("B03.tif", tif), ("B04.tif", tif))
    data = bytearray(path.read_bytes())
    data[data.find(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    found = unpack(path, tmp_path / "out", ANY, never)
    assert names(found.files, tmp_path) == ["B04.tif"]
    assert found.left == ("B03.tif (encrypted)",)


def test_unpacking_stops_when_asked(tmp_path, tif):
    with pytest.raises(StoppedError):
        unpack(zipped(tmp_path, ("B04.tif", tif)), tmp_path / "out", ANY, lambda: True)


def test_what_is_in_the_way_is_not_written_into(tmp_path, tif):
    """A link in the place of the folder, say."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="exists"):
        unpack(zipped(tmp_path, ("B04.tif", tif)), tmp_path / "out", ANY, never)
    assert not list(Path(tmp_path / "elsewhere").iterdir())
