"""Joining, and one raster from many: in both modes of GDAL, which is not ours to choose."""

import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from eosda_imagery.api.errors import StoppedError, StorageError, WrongContentError
from eosda_imagery.core.jobs.model import Download, DownloadView, JobState, make_jobs, new_id
from eosda_imagery.core.raster import stack
from eosda_imagery.core.raster.contrast import stretch
from osgeo import gdal

from tests.core.geotiffs import values, write

pytestmark = pytest.mark.usefixtures("gdal_mode")
AOI = {
    "type": "Polygon",
    "coordinates": [[[24.0, 49.0], [25.0, 49.0], [25.0, 50.0], [24.0, 50.0], [24.0, 49.0]]],
}


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray().reshape(dataset.RasterCount, dataset.RasterYSize, -1)


def names_of(path):
    dataset = gdal.Open(str(path))
    return [dataset.GetRasterBand(n + 1).GetDescription() for n in range(dataset.RasterCount)]


def view_of(folder, bands, *parts):
    """A ready download of which each part brought some files."""
    download = Download(
        id=new_id(),
        view_id="S2L2A/35/U/KR/2026/11/3/0",
        dataset="sentinel2l2a",
        bands=tuple(bands),
        aoi=AOI,
        folder=str(folder),
        name="scene",
        base_url="",
        created=0.0,
    )
    jobs = make_jobs(download, [AOI] * len(parts))
    return DownloadView(
        download,
        tuple(
            replace(job, state=JobState.READY, files=tuple(map(str, files)))
            for job, files in zip(jobs, parts)
        ),
    )


def two_parts(folder, **changes):
    west = write(folder / "a" / "B04.tif", values(10, 20))
    east = write(folder / "b" / "B04.tif", values(10, 20, start=201), west=24.02, **changes)
    return view_of(folder, ("B04",), [west], [east])


def content(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


# -- joining --------------------------------------------------------------------------------


def test_parts_are_joined_beside_and_move_with_their_folder(tmp_path):
    folder = tmp_path / "out"
    view = two_parts(folder)
    (raster,) = stack.rasters_of(view)
    vrt = f"scene_{view.download.id[:8]}.vrt"
    assert content(folder) == ["a", "a/B04.tif", "b", "b/B04.tif", vrt]
    assert raster.path == folder / vrt
    folder.rename(tmp_path / "moved")
    joined = read(tmp_path / "moved" / vrt)
    assert joined[0, 0].tolist() == [*range(1, 21), *range(201, 221)]


def test_joining_again_replaces_the_file_whole(tmp_path):
    view = two_parts(tmp_path)
    (first,) = stack.rasters_of(view)
    before = first.path.read_bytes()
    assert stack.rasters_of(view) == [first]
    assert first.path.read_bytes() == before


def test_parts_in_two_crss_are_two_rasters_that_say_so(tmp_path):
    found = stack.rasters_of(two_parts(tmp_path, code=4258))
    assert [raster.mark for raster in found] == ["EPSG:4326", "EPSG:4258"]
    assert [read(raster.path).min() for raster in found] == [1, 201]


def test_parts_in_two_crss_are_no_one_raster(tmp_path):
    view = two_parts(tmp_path, code=4258)
    with pytest.raises(WrongContentError, match="EPSG:4258 and EPSG:4326.*kept.*Warp"):
        stack.combine(view, tmp_path / "o.tif", "GTiff")
    assert content(tmp_path) == ["a", "a/B04.tif", "b", "b/B04.tif"]


def test_parts_that_do_not_fit_are_refused_and_leave_nothing(tmp_path, capfd):
    with pytest.raises(WrongContentError, match="cannot be joined: they differ"):
        stack._build_mosaic(
            str(tmp_path / "x.part.vrt"),
            [
                stack.BandRaster(write(tmp_path / "1.tif", values(5, 5)), ("B04",)),
                stack.BandRaster(write(tmp_path / "2.tif", values(5, 5), code=4258), ("B04",)),
            ],
        )
    assert capfd.readouterr().err == ""


def test_a_vrt_that_cannot_be_written_leaves_no_part(tmp_path):
    view = two_parts(tmp_path)
    (tmp_path / f"scene_{view.download.id[:8]}.vrt").mkdir()
    with pytest.raises(StorageError, match="Cannot write to"):
        stack.rasters_of(view)
    assert [name for name in content(tmp_path) if ".part" in name] == []


def test_a_file_that_is_no_raster_is_said_without_a_word_on_stderr(tmp_path, capfd):
    broken = tmp_path / "B04.tif"
    broken.write_bytes(b"II*\x00" + b"\xff" * 60)
    for call in (
        lambda: stack.rasters_of(view_of(tmp_path, ("B04",), [broken])),
        lambda: stack.grid_of(tmp_path / "none.tif"),
        lambda: stretch(broken, [1], AOI),
        lambda: stack.combine(view_of(tmp_path, ("B04",), [broken]), tmp_path / "o.tif", "GTiff"),
    ):
        with pytest.raises(WrongContentError, match=r"\.tif cannot be read: ") as raised:
            call()
        assert str(tmp_path) not in str(raised.value)
    assert capfd.readouterr().err == ""


# -- one raster -----------------------------------------------------------------------------


@pytest.mark.parametrize(("suffix", "driver"), [("tif", "GTiff"), ("img", "HFA")])
def test_parts_become_one_raster_and_nothing_is_put_beside_them(tmp_path, suffix, driver):
    folder = tmp_path / "out"
    view = two_parts(folder)
    target = tmp_path / f"o.{suffix}"
    before = content(folder)
    assert stack.combine(view, target, driver) == stack.Combined(0.001, ())
    assert content(folder) == before
    assert content(tmp_path) == sorted([target.name, "out", *(f"out/{name}" for name in before)])
    assert read(target)[0, 0].tolist() == [*range(1, 21), *range(201, 221)]
    assert names_of(target) == ["B04"]


def test_a_raster_of_many_tiles_keeps_values_nodata_and_order(tmp_path):
    pixels = values(300, 530, bands=2)
    file = write(tmp_path / "in.tif", pixels, names=("B04", "B03"))
    target = tmp_path / "o.tif"
    stack.combine(view_of(tmp_path, ("B03", "B04"), [file]), target, "GTiff")
    np.testing.assert_array_equal(read(target), pixels[::-1])
    assert names_of(target) == ["B03", "B04"]
    dataset = gdal.Open(str(target))
    assert [dataset.GetRasterBand(n).GetNoDataValue() for n in (1, 2)] == [0, 0]
    assert dataset.GetGeoTransform() == pytest.approx((24.0, 0.001, 0, 50.0, 0, -0.001))
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "4326"


def test_four_bands_of_bytes_are_no_picture_with_alpha(tmp_path):
    pixels = values(5, 5, bands=4).astype("uint8")
    file = write(tmp_path / "in.tif", pixels, names="ABCD", PHOTOMETRIC="MINISBLACK")
    target = tmp_path / "o.tif"
    stack.combine(view_of(tmp_path, "DCBA", [file]), target, "GTiff")
    np.testing.assert_array_equal(read(target), pixels[::-1])
    dataset = gdal.Open(str(target))
    roles = [dataset.GetRasterBand(n).GetColorInterpretation() for n in (1, 2, 3, 4)]
    assert gdal.GCI_AlphaBand not in roles


def test_values_of_every_type_are_kept(tmp_path):
    low = write(tmp_path / "B03.tif", np.full((1, 4, 4), -5, "int16"), nodata=None)
    high = write(tmp_path / "B04.tif", np.full((1, 4, 4), 60000, "uint16"))
    target = tmp_path / "o.tif"
    stack.combine(view_of(tmp_path, ("B03", "B04"), [low, high]), target, "GTiff")
    assert read(target)[:, 0, 0].tolist() == [-5, 60000]


@pytest.mark.parametrize("merged", [True, False])
def test_stopping_is_heard_at_once_and_leaves_nothing(tmp_path, merged):
    """Merged it is a copy of a file, else it is written tile by tile."""
    noise = np.random.default_rng(0).integers(1, 60000, (2, 2500, 2500), dtype="uint16")
    file = write(tmp_path / "in.tif", noise, names=("B04", "B03"))
    bands = ("B04", "B03") if merged else ("B03", "B04")
    stop, ended = threading.Event(), []

    def work():
        with pytest.raises(StoppedError):
            stack.combine(view_of(tmp_path, bands, [file]), tmp_path / "o.tif", "GTiff", stopped)
        ended.append(time.monotonic())

    def stopped():
        any(tmp_path.glob("o.*.part.tif")) and begun.set()
        return stop.wait(0.005)

    begun = threading.Event()
    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(20)
    stop.set()
    asked = time.monotonic()
    thread.join(20)
    assert ended[0] - asked < 0.2
    assert content(tmp_path) == ["in.tif"]


# Where exceptions are on, GDAL raises once more in the destructor, where nobody can catch it.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_disk_that_is_full_is_said_and_leaves_nothing(tmp_path, monkeypatch, capfd):
    """GDAL says so only while it writes, and a second time when it closes the file."""
    resource = pytest.importorskip("resource")
    import signal

    noise = np.random.default_rng(0).integers(1, 60000, (2, 600, 600), dtype="uint16")
    file = write(tmp_path / "in.tif", noise, names=("B04", "B03"))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, before[1]))
    try:
        for bands in (("B03", "B04"), ("B04", "B03")):
            with pytest.raises(StorageError):
                stack.combine(view_of(tmp_path, bands, [file]), tmp_path / "o.tif", "GTiff")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert content(tmp_path) == ["in.tif"]
    # libtiff of Debian 13 and later has its own say there, which no caller can turn off.
    said = capfd.readouterr().err.splitlines()
    assert [line for line in said if line != "_tiffWriteProc: File too large."] == []


def test_a_band_that_nobody_names_is_refused(tmp_path):
    file = write(tmp_path / "in.tif", values(5, 5, bands=3))
    with pytest.raises(WrongContentError, match="which band is B04, B03"):
        stack.combine(view_of(tmp_path, ("B04", "B03"), [file]), tmp_path / "o.tif", "GTiff")


def test_an_img_that_would_be_two_files_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(stack, "LARGEST_IMG_BYTES", 100)
    with pytest.raises(StorageError, match="Choose a .tif"):
        stack.combine(two_parts(tmp_path / "out"), tmp_path / "o.img", "HFA")
    assert content(tmp_path)[0] == "out"
