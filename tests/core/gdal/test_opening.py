"""The one door by which rasters are opened: by which driver, and with what beside them."""

import pytest
from eosda_imagery.api.errors import WrongContentError
from eosda_imagery.core.gdal.opening import (
    DELIVERED,
    PICTURES,
    RASTERS,
    WRITTEN,
    open_raster,
    scratch_folder,
)
from osgeo import gdal

from tests.core.geotiffs import values, write

pytestmark = pytest.mark.usefixtures("gdal_mode")


def made(path, driver, source):
    raster = gdal.OpenEx(str(source), gdal.OF_RASTER)
    copy = gdal.GetDriverByName(driver).CreateCopy(str(path), raster)
    assert copy is not None
    del copy
    return path


@pytest.fixture
def tif(tmp_path):
    return write(tmp_path / "in" / "B04.tif", values(40, 40).astype("uint8"), names=["B04"])


@pytest.mark.parametrize(
    ("driver", "allowed"),
    [
        ("GTiff", DELIVERED),
        ("JP2OpenJPEG", DELIVERED),
        ("VRT", WRITTEN),
        ("HFA", WRITTEN),
        ("PNG", PICTURES),
    ],
)
def test_a_raster_opens_for_those_who_expect_its_kind_and_for_nobody_else(
    tmp_path, tif, driver, allowed
):
    """Whatever it is called: what decides is how GDAL would open it by itself."""
    path = made(tmp_path / "a.tif", driver, tif)
    assert open_raster(path, allowed).GetDriver().ShortName == driver
    for others in (DELIVERED, WRITTEN, PICTURES):
        if driver not in others:
            with pytest.raises(WrongContentError, match=r"a\.tif cannot be read: .*unexpected"):
                open_raster(path, others)


def test_what_is_a_vrt_to_a_reader_that_nobody_restricts_is_not_opened_as_a_tiff(tmp_path, tif):
    """GDAL before 3.13 takes the whole name for the text of a VRT, which QGIS would do as well."""
    path = tmp_path / '<VRTDataset rasterXSize="1" rasterYSize="1"><SRS>a<' / "B04.tif"
    path.parent.mkdir()
    path.write_bytes(tif.read_bytes())
    as_tiff = gdal.OpenEx(str(path), gdal.OF_RASTER, allowed_drivers=["GTiff"])
    assert as_tiff.GetDriver().ShortName == "GTiff"
    del as_tiff
    if gdal.IdentifyDriverEx(str(path), gdal.OF_RASTER).ShortName == "GTiff":
        assert int(gdal.VersionInfo()) >= 3130000
        assert open_raster(path).GetDriver().ShortName == "GTiff"
    else:
        with pytest.raises(WrongContentError, match="unexpected kind"):
            open_raster(path)


def test_the_driver_that_opens_is_the_one_that_gdal_chooses_by_itself(tif, monkeypatch):
    """Whatever makes two readers differ, on whichever GDAL."""
    real = gdal.IdentifyDriverEx
    monkeypatch.setattr(
        gdal, "IdentifyDriverEx", lambda *given, **named: gdal.GetDriverByName("VRT")
    )
    for drivers in (DELIVERED, WRITTEN):
        with pytest.raises(WrongContentError, match="cannot be read"):
            open_raster(tif, drivers)
    monkeypatch.setattr(gdal, "IdentifyDriverEx", real)
    assert open_raster(tif).GetDriver().ShortName == "GTiff"


def test_nothing_beside_a_raster_is_looked_at(tif):
    """Each of these would change what is seen of it, or name yet other files."""
    plain = open_raster(tif).ReadAsArray().tolist()
    place = open_raster(tif).GetGeoTransform()
    names = {
        ".aux.xml": b"<PAMDataset><PAMRasterBand band='1'><Description>X</Description>"
        b"<Scale>9</Scale></PAMRasterBand></PAMDataset>",
        ".ovr": write(tif.parent / "o.tif", values(20, 20).astype("uint8")).read_bytes(),
        ".msk": write(tif.parent / "m.tif", values(40, 40).astype("uint8")).read_bytes(),
    }
    for suffix, content in names.items():
        tif.with_name(tif.name + suffix).write_bytes(content)
    tif.with_suffix(".tfw").write_text("1\n0\n0\n-1\n100\n100\n")
    raster = open_raster(tif)
    band = raster.GetRasterBand(1)
    assert (band.GetDescription(), band.GetScale()) == ("B04", None)
    assert band.GetOverviewCount() == 0
    assert not band.GetMaskFlags() & gdal.GMF_PER_DATASET
    assert raster.GetFileList() == [str(tif)]
    assert (raster.GetGeoTransform(), raster.ReadAsArray().tolist()) == (place, plain)


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "no such file"), (b"", "no raster"), (b"II*\x00" + b"\xff" * 60, "")],
)
def test_what_cannot_be_opened_says_why_in_words_of_ours(tmp_path, capfd, content, words):
    path = tmp_path / "B04.tif"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(WrongContentError, match=rf"B04\.tif cannot be read: .*{words}") as raised:
        open_raster(path, RASTERS)
    assert str(tmp_path) not in str(raised.value)
    assert capfd.readouterr().err == ""


def test_nothing_stays_in_memory_of_a_scratch_folder(tif):
    with scratch_folder() as folder:
        for name in (f"{folder}/a.tif", f"{folder}/below/b.tif"):
            gdal.FileFromMemBuffer(name, tif.read_bytes())
        assert open_raster(f"{folder}/below/b.tif").RasterXSize == 40
    assert gdal.ReadDirRecursive(folder) is None
    assert gdal.VSIStatL(f"{folder}/a.tif") is None
