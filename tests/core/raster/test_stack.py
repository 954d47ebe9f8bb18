"""Joining, and one raster from many: in both modes of GDAL, which is not ours to choose."""

import os
import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from eosda_imagery.api.errors import StoppedError, StorageError, WrongContentError
from eosda_imagery.core.gdal.source import read_source
from eosda_imagery.core.jobs.model import Download, DownloadView, JobState, make_jobs, new_id
from eosda_imagery.core.raster import stack, writing
from eosda_imagery.core.raster.bands import rasters_of
from eosda_imagery.core.raster.contrast import limits
from osgeo import gdal

from tests.core.geotiffs import reference, values, write, write_hiding

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
    (raster,) = rasters_of(view)
    vrt = f"scene_{view.download.id[:8]}.vrt"
    assert content(folder) == ["a", "a/B04.tif", "b", "b/B04.tif", vrt]
    assert raster.path == folder / vrt
    folder.rename(tmp_path / "moved")
    joined = read(tmp_path / "moved" / vrt)
    assert joined[0, 0].tolist() == [*range(1, 21), *range(201, 221)]


def test_joining_again_replaces_the_file_whole(tmp_path):
    view = two_parts(tmp_path)
    (first,) = rasters_of(view)
    before = first.path.read_bytes()
    assert rasters_of(view) == [first]
    assert first.path.read_bytes() == before


def test_parts_in_two_crss_are_two_rasters_that_say_so(tmp_path):
    found = rasters_of(two_parts(tmp_path, code=4258))
    assert [raster.marks for raster in found] == [("EPSG:4326",), ("EPSG:4258",)]
    assert [read(raster.path).min() for raster in found] == [1, 201]


def test_parts_in_two_crss_are_no_one_raster(tmp_path):
    view = two_parts(tmp_path, code=4258)
    with pytest.raises(WrongContentError, match="EPSG:4258 and EPSG:4326.*kept.*Warp"):
        stack.combine(view, tmp_path / "o.tif", "GTiff")
    assert content(tmp_path) == ["a", "a/B04.tif", "b", "b/B04.tif"]


def test_a_vrt_that_cannot_be_written_leaves_no_part(tmp_path):
    view = two_parts(tmp_path)
    (tmp_path / f"scene_{view.download.id[:8]}.vrt").mkdir()
    with pytest.raises(StorageError, match="Cannot write to"):
        rasters_of(view)
    assert [name for name in content(tmp_path) if ".part" in name] == []


def test_a_file_that_is_no_raster_is_said_without_a_word_on_stderr(tmp_path, capfd):
    broken = tmp_path / "B04.tif"
    broken.write_bytes(b"II*\x00" + b"\xff" * 60)
    for call in (
        lambda: rasters_of(view_of(tmp_path, ("B04",), [broken])),
        lambda: limits(broken, [1], ["B04"], "sentinel2", AOI),
        lambda: stack.combine(view_of(tmp_path, ("B04",), [broken]), tmp_path / "o.tif", "GTiff"),
    ):
        with pytest.raises(WrongContentError, match=r"\.tif cannot be read: ") as raised:
            call()
        assert str(tmp_path) not in str(raised.value)
    assert capfd.readouterr().err == ""


# -- one raster -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "options", "is_known"),
    [
        (("B04", "B08"), {}, True),
        (("4", "8"), {}, False),
        (("B04", "B08"), {"cloud_optimised": True}, False),
    ],
    ids=["named", "named otherwise", "laid out anew"],
)
def test_what_a_copy_says_is_known_if_nothing_was_changed(tmp_path, said, options, is_known):
    source = write(tmp_path / "s.tif", np.concatenate([values(10, 20)] * 2), names=said)
    target = tmp_path / "o.tif"
    made = stack.combine(view_of(tmp_path, ("B04", "B08"), [source]), target, "GTiff", **options)
    found = read_source(str(target))
    assert [one.description for one in found.bands] == ["B04", "B08"]
    assert (made.said is None) == (not is_known)
    if made.said is not None:
        assert replace(made.said, path=str(target)) == found


@pytest.mark.parametrize(("suffix", "driver"), [("tif", "GTiff"), ("img", "HFA")])
def test_parts_become_one_raster_and_nothing_is_put_beside_them(tmp_path, suffix, driver):
    folder = tmp_path / "out"
    view = two_parts(folder)
    target = tmp_path / f"o.{suffix}"
    before = content(folder)
    assert stack.combine(view, target, driver) == writing.Written()
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
    own = {"_tiffWriteProc: File too large.", "_tiffSeekProc: File too large."}
    assert [line for line in said if line not in own] == []


def test_a_band_that_nobody_names_is_refused(tmp_path):
    file = write(tmp_path / "in.tif", values(5, 5, bands=3))
    with pytest.raises(WrongContentError, match="which band is B04, B03"):
        stack.combine(view_of(tmp_path, ("B04", "B03"), [file]), tmp_path / "o.tif", "GTiff")


def test_an_img_that_would_be_two_files_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "LARGEST_IMG_BYTES", 100)
    with pytest.raises(StorageError, match="Choose a .tif"):
        stack.combine(two_parts(tmp_path / "out"), tmp_path / "o.img", "HFA")
    assert content(tmp_path)[0] == "out"


# -- grids ----------------------------------------------------------------------------------


def tif(path, pixels, transform=None, code=4326, gcps=None, nodata=None, **options):
    """A GeoTIFF placed by any transform, or by control points as (column, row, x, y)."""
    path = write(path, pixels, nodata=nodata, code=None if gcps else code, **options)
    raster = gdal.OpenEx(str(path), gdal.OF_UPDATE)
    if gcps:
        points = [gdal.GCP(x, y, 0, column, row) for column, row, x, y in gcps]
        raster.SetGCPs(points, reference(code).ExportToWkt())
    else:
        raster.SetGeoTransform(transform)
    del raster
    return path


PIXEL = 0.001


@pytest.mark.parametrize("factor", [1, 1 + 1e-8, 1.00001, 1.0004, 0.9995, 1.003, 0.98, 1.31, 2.5])
@pytest.mark.parametrize("phase", [0.0, 0.2, 0.4, 0.6, 0.9])
def test_every_delivered_pixel_is_in_the_one_raster_whatever_the_grids(tmp_path, factor, phase):
    west = tif(tmp_path / "a" / "B04.tif", values(30, 60), (24, PIXEL, 0, 50, 0, -PIXEL))
    size, begin = PIXEL * factor, 24 + (60 + phase) * PIXEL
    north = 50 - phase * PIXEL
    east = tif(
        tmp_path / "b" / "B04.tif", values(30, 60, start=2001), (begin, size, 0, north, 0, -size)
    )
    view = view_of(tmp_path, ("B04",), [west], [east])
    target = tmp_path / "o.tif"
    combined = stack.combine(view, target, "GTiff")
    delivered = set(values(30, 60).flat) | set(values(30, 60, start=2001).flat)
    assert set(read(target).flat) - {0} == delivered
    alike = abs(factor - 1) * 60 < 0.05 and phase == 0
    assert combined.resampled == (() if alike else ("B04",))
    # On the map each keeps its own grid, unless it is the same.
    rasters = rasters_of(view)
    assert len(rasters) == (1 if alike else 2)
    shown = [read(raster.path) for raster in rasters]
    assert {value for pixels in shown for value in pixels.flat} - {0} == delivered
    assert [raster.marks for raster in rasters] == ([()] if alike else [("part 1",), ("part 2",)])


def test_a_coarser_part_than_the_others_loses_nothing_and_neither_do_they(tmp_path):
    """The finest grid is that of all, wherever the finest part lies."""
    coarse = tif(tmp_path / "a" / "B04.tif", values(10, 10), (24, 0.003, 0, 50, 0, -0.003))
    fine = tif(
        tmp_path / "b" / "B04.tif", values(30, 30, start=501), (24.03, PIXEL, 0, 50, 0, -PIXEL)
    )
    target = tmp_path / "o.tif"
    combined = stack.combine(view_of(tmp_path, ("B04",), [coarse], [fine]), target, "GTiff")
    found = read(target)[0]
    assert read_source(str(target)).grid.pixel == pytest.approx((PIXEL, PIXEL))
    assert "(0.001 units of the CRS a pixel)" in combined.notes[0]
    np.testing.assert_array_equal(found[:, :30], values(10, 10)[0].repeat(3, 0).repeat(3, 1))
    np.testing.assert_array_equal(found[:, 30:], values(30, 30, start=501)[0])


FRAMES = {
    "south-up": {"transform": (24.0, PIXEL, 0, 49.9, 0, PIXEL)},
    "slanted": {"transform": (24.0, PIXEL, 0.0002, 50.0, 0.0002, -PIXEL)},
    "control points": {
        "gcps": [(0, 0, 24, 50), (40, 0, 24.04, 50), (0, 30, 24, 49.97), (40, 30, 24.04, 49.97)]
    },
}


@pytest.mark.parametrize("frame", FRAMES)
def test_rasters_that_lie_alike_are_stacked_however_they_lie(tmp_path, frame):
    files = [
        tif(tmp_path / "a" / f"B0{n}.tif", values(30, 40, start=n), **FRAMES[frame]) for n in (3, 4)
    ]
    target = tmp_path / "o.tif"
    combined = stack.combine(view_of(tmp_path, ("B04", "B03"), files), target, "GTiff")
    np.testing.assert_array_equal(read(target)[:, 0, 0], [4, 3])
    assert combined.resampled == ()
    made, delivered = gdal.Open(str(target)), gdal.Open(str(files[0]))
    assert made.GetGeoTransform() == pytest.approx(delivered.GetGeoTransform())
    assert [(p.GCPX, p.GCPY) for p in made.GetGCPs()] == [
        (p.GCPX, p.GCPY) for p in delivered.GetGCPs()
    ]
    assert content(tmp_path) == ["a", "a/B03.tif", "a/B04.tif", "o.tif"]


@pytest.mark.parametrize("frame", FRAMES)
def test_rasters_that_lie_in_unlike_ways_are_refused_in_plain_words(tmp_path, frame):
    odd = tif(tmp_path / "a" / "B03.tif", values(30, 40), **FRAMES[frame])
    plain = tif(tmp_path / "a" / "B04.tif", values(30, 40), (24.0, PIXEL, 0, 50.0, 0, -PIXEL))
    view = view_of(tmp_path, ("B04", "B03"), [odd, plain])
    with pytest.raises(WrongContentError, match="turned, mirrored or bent .* kept as delivered"):
        stack.combine(view, tmp_path / "o.tif", "GTiff")
    assert content(tmp_path) == ["a", "a/B03.tif", "a/B04.tif"]
    assert len(rasters_of(view)) == 2


# -- what files say of their bands ----------------------------------------------------------


def described(path, **changes):
    raster = gdal.OpenEx(str(path), gdal.OF_UPDATE)
    for number in range(1, raster.RasterCount + 1):
        band = raster.GetRasterBand(number)
        for name, value in changes.items():
            getattr(band, name)(value)
    raster.SetMetadata({"PRODUCT": "L2A"})
    del raster
    return path


def told(path):
    raster = gdal.Open(str(path))
    bands = [raster.GetRasterBand(n + 1) for n in range(raster.RasterCount)]
    found = [
        (b.GetScale(), b.GetOffset(), b.GetUnitType(), b.GetMetadataItem("kind")) for b in bands
    ]
    return found, raster.GetMetadataItem("PRODUCT")


@pytest.mark.parametrize("how", ["parts", "resolutions", "order"])
def test_scale_offset_unit_and_metadata_are_kept_and_no_nodata_is_invented(tmp_path, how):
    words = {
        "SetScale": 0.0001,
        "SetOffset": -0.1,
        "SetUnitType": "1",
        "SetMetadata": {"kind": "DN"},
    }
    expected = (0.0001, -0.1, "1", "DN")
    first = described(write(tmp_path / "a" / "B04.tif", values(10, 20), nodata=None), **words)
    bands, parts = (
        ("B04",),
        [
            [first],
            [
                described(
                    write(tmp_path / "b" / "B04.tif", values(10, 20), west=24.02, nodata=None),
                    **words,
                )
            ],
        ],
    )
    if how == "resolutions":
        coarse = write(tmp_path / "a" / "B11.tif", values(5, 10), size=0.002, nodata=None)
        bands, parts = ("B04", "B11"), [[first, described(coarse, **words)]]
    elif how == "order":
        both = write(
            tmp_path / "c" / "m.tif", values(5, 10, bands=2), names=("B04", "B03"), nodata=None
        )
        bands, parts = ("B03", "B04"), [[described(both, **words)]]
    view = view_of(tmp_path, bands, *parts)
    target = tmp_path / "o.tif"
    stack.combine(view, target, "GTiff")
    for path in (target, rasters_of(view)[0].path):
        found, product = told(path)
        assert found == [expected] * len(found)
        assert product == "L2A"
        assert gdal.Open(str(path)).GetRasterBand(1).GetNoDataValue() is None
    assert not list(tmp_path.glob("o.tif?*"))


def test_an_img_says_what_it_cannot_hold_and_is_one_file(tmp_path):
    file = write(tmp_path / "in.tif", values(5, 5), names=("B04",))
    view = view_of(tmp_path, ("B04",), [described(file, SetScale=0.5)])
    combined = stack.combine(view, tmp_path / "o.img", "HFA")
    assert "scale" in combined.warnings[0]
    assert content(tmp_path) == ["in.tif", "o.img"]


def test_an_img_says_that_it_cannot_hide_what_the_file_hides(tmp_path):
    file = hidden_part(tmp_path / "in", "mask", 24.0, 1)
    view = view_of(tmp_path / "in", ("B04", "B03", "B02"), [file])
    combined = stack.combine(view, tmp_path / "o.img", "HFA")
    assert "cannot: they are 0 there" in combined.warnings[0]
    found = read(tmp_path / "o.img")
    assert (found[:, 0] == 0).all()
    np.testing.assert_array_equal(found[:, 1:], values(10, 20, bands=3)[:, 1:])
    assert content(tmp_path) == ["in", "in/m.tif", "o.img"]


def test_colours_of_classes_are_kept(tmp_path):
    colors = gdal.ColorTable()
    colors.SetColorEntry(4, (0, 160, 0, 255))
    parts = []
    for west in (24.0, 24.02):
        made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{west}.tif"), 20, 10, 1)
        made.SetGeoTransform((west, PIXEL, 0, 50, 0, -PIXEL))
        made.SetProjection(reference().ExportToWkt())
        made.GetRasterBand(1).SetColorTable(colors)
        made.GetRasterBand(1).Fill(4)
        del made
        parts.append([tmp_path / f"{west}.tif"])
    view = view_of(tmp_path, ("SCL",), *parts)
    stack.combine(view, tmp_path / "o.tif", "GTiff")
    for path in (tmp_path / "o.tif", rasters_of(view)[0].path):
        raster = gdal.Open(str(path))
        assert raster.GetRasterBand(1).GetColorTable().GetColorEntry(4) == (0, 160, 0, 255)
    assert not list(tmp_path.glob("o.tif?*"))


# -- masks ----------------------------------------------------------------------------------


def hidden_part(folder, how, west, start):
    """A raster of three bands whose first row is not to be seen, said in one way or another."""
    return write_hiding(folder / "m.tif", values(10, 20, bands=3, start=start), how, west)


@pytest.mark.parametrize("how", ["alpha", "mask"])
@pytest.mark.parametrize("parts", [1, 2])
def test_what_a_file_hides_stays_hidden_and_its_bands_are_those_ordered(tmp_path, how, parts):
    folder = tmp_path / "out"
    files = [
        [hidden_part(folder / str(n), how, 24.0 + 0.02 * n, 1 + 1000 * n)] for n in range(parts)
    ]
    bands = ("B04", "B03", "B02")
    view = view_of(folder, bands, *files)
    (raster,) = rasters_of(view)
    assert raster.named == bands
    before = content(folder)
    target = tmp_path / "o.tif"
    stack.combine(view, target, "GTiff")
    assert content(folder) == before
    assert content(tmp_path)[0] == "o.tif"
    assert names_of(target) == list(bands)
    for path in (target, raster.path):
        made = gdal.Open(str(path))
        mask = made.GetRasterBand(1).GetMaskBand().ReadAsArray()
        assert mask.shape == (10, 20 * parts)
        assert (mask[0] == 0).all()
        assert (mask[1:] != 0).all()
        seen = made.ReadAsArray()[:3, 1:, -20:]
        expected = values(10, 20, bands=3, start=1 + 1000 * (parts - 1))[:, 1:]
        np.testing.assert_array_equal(seen, expected)


def test_alpha_is_not_taken_for_the_clouds_of_a_sensor_that_has_no_band_of_them(tmp_path):
    file = hidden_part(tmp_path / "in", "alpha", 24.0, 1)
    view = view_of(tmp_path / "in", ("B04", "B03", "B02"), [file])
    view = replace(view, download=replace(view.download, dataset="naip"))
    combined = stack.combine(view, tmp_path / "o.tif", "GTiff", mask_clouds=True)
    assert combined.notes == ()
    assert "this sensor has no band" in combined.warnings[0]
    assert names_of(tmp_path / "o.tif") == ["B04", "B03", "B02"]


# -- what was ordered -----------------------------------------------------------------------

ELSEWHERE = {
    "100 degrees east": ({"west": 124.0}, "outside the area"),
    "another zone": ({"west": 500_000.0, "size": 10, "code": 32719}, "outside the area"),
    "nowhere": ({"west": 0.0, "size": 1, "code": None}, "no place on the map"),
}


@pytest.mark.parametrize("where", ELSEWHERE)
@pytest.mark.parametrize("beside", [False, True])
def test_a_raster_that_lies_elsewhere_is_said_and_never_joined(tmp_path, where, beside):
    changes, words = ELSEWHERE[where]
    odd = write(tmp_path / "a" / "B04.tif", values(10, 20), **changes)
    if where == "nowhere":
        raster = gdal.GetDriverByName("GTiff").Create(str(odd), 20, 10, 1, gdal.GDT_UInt16)
        raster.GetRasterBand(1).WriteArray(values(10, 20)[0])
        del raster
    good = write(tmp_path / "b" / "B04.tif", values(10, 20))
    view = view_of(tmp_path, ("B04",), [odd], *([[good]] if beside else []))
    with pytest.raises(WrongContentError, match="kept as delivered"):
        stack.combine(view, tmp_path / "o.tif", "GTiff")
    rasters = rasters_of(view)
    assert len(rasters) == 1 + beside
    assert words in rasters[0].marks
    assert rasters[0].notes
    assert not any(raster.notes for raster in rasters[1:])
    # It stays as it came: nothing of it is hidden either.
    np.testing.assert_array_equal(read(rasters[0].path), values(10, 20))


def test_a_crs_that_nobody_knows_is_noted_and_stops_nothing(tmp_path):
    file = write(tmp_path / "B04.tif", values(10, 20), code=None)
    raster = gdal.OpenEx(str(file), gdal.OF_UPDATE)
    raster.SetProjection('LOCAL_CS["site",UNIT["metre",1]]')
    del raster
    view = view_of(tmp_path, ("B04",), [file])
    (shown,) = rasters_of(view)
    assert "cannot be transformed to longitude and latitude" in shown.notes[0]
    combined = stack.combine(view, tmp_path / "o.tif", "GTiff")
    assert combined.warnings == shown.notes


@pytest.mark.parametrize("name", ["scene-vv-x.tif", "scene_VV.tif", "Vv.tif"])
def test_bands_are_known_by_names_in_any_case(tmp_path, name):
    files = [
        write(tmp_path / name, values(4, 4)),
        write(tmp_path / "s-vh-.tif", values(4, 4, start=50)),
    ]
    view = view_of(tmp_path, ("VV", "VH"), files)
    stack.combine(view, tmp_path / "o.tif", "GTiff")
    assert read(tmp_path / "o.tif")[:, 0, 0].tolist() == [1, 50]


# -- the target -----------------------------------------------------------------------------


def test_what_belonged_to_the_raster_that_was_there_before_goes_with_it(tmp_path):
    file = write(tmp_path / "in" / "B04.tif", values(300, 300), names=("B04",))
    target = write(tmp_path / "o.tif", np.full((1, 300, 300), 9, "uint16"))
    old = gdal.Open(str(target))
    old.BuildOverviews("NEAREST", [2])
    old.GetRasterBand(1).ComputeStatistics(False)
    old.CreateMaskBand(gdal.GMF_PER_DATASET)
    del old
    assert {"o.tif.aux.xml", "o.tif.msk", "o.tif.ovr"} <= set(content(tmp_path))
    stack.combine(view_of(tmp_path / "in", ("B04",), [file]), target, "GTiff")
    assert content(tmp_path) == ["in", "in/B04.tif", "o.tif"]
    shrunk = gdal.Open(str(target)).ReadAsArray(buf_xsize=100, buf_ysize=100)
    assert 9 not in shrunk[1:]


def test_a_link_in_the_place_of_the_target_is_replaced_and_not_followed(tmp_path):
    precious = tmp_path / "precious.tif"
    precious.write_text("mine")
    (tmp_path / "o.tif").symlink_to(precious)
    file = write(tmp_path / "in" / "B04.tif", values(5, 5))
    stack.combine(view_of(tmp_path / "in", ("B04",), [file]), tmp_path / "o.tif", "GTiff")
    assert precious.read_text() == "mine"
    assert read(tmp_path / "o.tif")[0, 0, 0] == 1


def test_many_processes_with_one_target_end_well_and_leave_the_last_one_whole(tmp_path):
    views = [
        view_of(
            tmp_path / str(n),
            ("B04", "B03"),
            [
                write(tmp_path / str(n) / f"{name}.tif", np.full((1, 300, 300), n, "uint16"))
                for name in ("B03", "B04")
            ],
        )
        for n in range(1, 13)
    ]
    target = tmp_path / "out" / "o.tif"
    target.parent.mkdir()
    children = []
    for view in views:
        child = os.fork()
        if not child:
            try:
                stack.combine(view, target, "GTiff")
                os._exit(0)
            finally:
                os._exit(1)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 12
    assert content(target.parent) == ["o.tif"]
    found = read(target)
    assert found.shape == (2, 300, 300)
    assert len(np.unique(found)) == 1
