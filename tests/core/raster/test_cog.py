"""Cloud-optimised GeoTIFFs: GDAL's own check accepts them, and nothing in them is another."""

from contextlib import nullcontext

import numpy as np
import pytest
from eosda_imagery.api.errors import StoppedError, StorageError
from eosda_imagery.core.layers.build import plan_layer
from eosda_imagery.core.raster import cog
from eosda_imagery.core.raster.bands import BandRaster
from eosda_imagery.core.raster.stack import combine
from eosda_imagery.core.stac.item import item_of
from eosda_imagery.core.storage.validation import is_whole
from osgeo import gdal
from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate

from tests.core.geotiffs import values, write
from tests.core.stac.rules import check_item
from tests.core.stac.test_catalogue import view_of

pytestmark = pytest.mark.usefixtures("gdal_mode")
NAMES = ("B04", "B03", "B02", "B08")


def problems(path):
    """What the check that GDAL brings has to say against a file; warnings are errors here."""
    warnings, errors, _ = validate(str(path), full_check=True)
    return [*warnings, *errors]


def content_of(path):
    """All that a raster holds and says, overviews apart."""
    raster = gdal.Open(str(path))
    bands = [raster.GetRasterBand(number) for number in range(1, raster.RasterCount + 1)]
    metadata = dict(raster.GetMetadata())
    metadata.pop("OVR_RESAMPLING_ALG", None)
    return {
        "pixels": raster.ReadAsArray().tolist(),
        "mask": bands[0].GetMaskBand().ReadAsArray().tolist(),
        "flags": bands[0].GetMaskFlags(),
        "grid": (raster.GetGeoTransform(), raster.GetProjection(), raster.GetGCPCount()),
        "metadata": metadata,
        "bands": [
            (
                band.GetDescription(),
                gdal.GetDataTypeName(band.DataType),
                band.GetNoDataValue(),
                band.GetScale(),
                band.GetOffset(),
                band.GetUnitType(),
                band.GetColorInterpretation(),
                band.GetColorTable() and band.GetColorTable().GetCount(),
                band.GetMetadata(),
            )
            for band in bands
        ],
    }


def delivered(folder, bands=4, side=700, kind="uint16", **options):
    pixels = (values(side, side, bands) % 5000 + 1).astype(kind)
    pixels[:, :5, :5] = 0
    path = write(folder / "in" / "field.tif", pixels, names=NAMES[:bands], **options)
    raster = gdal.Open(str(path), gdal.GA_Update)
    raster.SetMetadata({"SENSOR": "Sentinel-2", "NOTE": "Поле"})
    for number in range(1, bands + 1):
        raster.GetRasterBand(number).SetScale(0.0001)
        raster.GetRasterBand(number).SetOffset(-0.1)
        raster.GetRasterBand(number).SetUnitType("reflectance")
    raster = None
    return view_of(folder / "in", NAMES[:bands], [path])


def masked(folder):
    view = delivered(folder, nodata=None)
    before = gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK")
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    raster = gdal.Open(view.files[0], gdal.GA_Update)
    raster.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((700, 700), 255, np.uint8)
    mask[100:200, 300:400] = 0
    raster.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    raster = None
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", before)
    return view


MAKERS = {
    "four bands": delivered,
    "bytes": lambda folder: delivered(folder, kind="uint8", PHOTOMETRIC="MINISBLACK"),
    "floats": lambda folder: delivered(folder, bands=1, kind="float32"),
    "three of bytes": lambda folder: delivered(folder, bands=3, kind="uint8", PHOTOMETRIC="RGB"),
    "a mask": masked,
    "a small one": lambda folder: delivered(folder, side=20),
}


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("order", [-1, 1], ids=["joined", "copied"])
def test_it_is_one_and_holds_just_what_the_plain_one_holds(tmp_path, kind, order):
    view = MAKERS[kind](tmp_path)
    bands = view.download.bands[::order]
    plain, made = tmp_path / "plain.tif", tmp_path / "cog.tif"
    combine(view, plain, "GTiff", bands=bands)
    combine(view, made, "GTiff", bands=bands, cloud_optimised=True)
    assert problems(made) == []
    assert content_of(made) == content_of(plain)
    assert is_whole(made)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cog.tif", "in", "plain.tif"]
    item = item_of(view.download, made)
    check_item(item)
    kind = item["assets"]["data"]["type"]
    assert kind == "image/tiff; application=geotiff; profile=cloud-optimized"
    # A small file is one as it is, and a newer GDAL (3.13) says so.
    says_so = "profile" in item_of(view.download, plain)["assets"]["data"]["type"]
    assert not says_so or problems(plain) == []


def test_the_check_can_tell(tmp_path):
    """Else it would prove nothing: a plain one, and a good one that was edited in place."""
    view = delivered(tmp_path)
    path = tmp_path / "out.tif"
    combine(view, path, "GTiff", bands=NAMES[::-1])
    assert problems(path) != []
    combine(view, path, "GTiff", bands=NAMES[::-1], cloud_optimised=True)
    assert problems(path) == []
    raster = gdal.OpenEx(str(path), gdal.GA_Update, open_options=["IGNORE_COG_LAYOUT_BREAK=YES"])
    raster.SetMetadata({"EDITED": "x" * 1000})
    raster = None
    assert problems(path) != []


def test_it_is_drawn_as_the_plain_one(tmp_path):
    view = delivered(tmp_path, side=1500)
    shown = []
    for optimised in (False, True):
        path = tmp_path / f"{optimised}.tif"
        combine(view, path, "GTiff", bands=NAMES, cloud_optimised=optimised)
        plan = plan_layer(view.download, BandRaster(path, NAMES))
        shown.append((plan.title, plan.shown, plan.limits))
    assert shown[0] == shown[1]


@pytest.mark.parametrize("asked", range(6))
def test_stopped_it_leaves_what_was_there(tmp_path, asked):
    raster = write(tmp_path / "out.tif", values(1500, 1500, 3), names=NAMES[:3])
    before = raster.read_bytes()
    answers = iter([False] * asked)
    with pytest.raises(StoppedError):
        cog.optimise(raster, lambda: next(answers, True))
    assert raster.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["out.tif"]


def test_without_room_the_raster_stays(tmp_path, monkeypatch):
    raster = write(tmp_path / "out.tif", values(20, 20), names=("B04",))
    before = raster.read_bytes()

    def full(folder, needed):
        assert needed >= len(before)
        raise StorageError("Not enough room")

    monkeypatch.setattr(cog, "check_room", full)
    with pytest.raises(StorageError, match="room"):
        cog.optimise(raster, lambda: False)
    assert raster.read_bytes() == before


@pytest.mark.parametrize("part", ["", ".ovr.tmp"])
def test_a_file_that_cannot_be_made_is_an_error_and_the_raster_stays(tmp_path, monkeypatch, part):
    raster = write(tmp_path / "out.tif", values(1500, 1500), names=("B04",))
    before = raster.read_bytes()
    unfinished = tmp_path / "unfinished.tif"
    # Nobody can write a file of this name: there is a folder.
    unfinished.with_name(unfinished.name + part).mkdir()
    monkeypatch.setattr(cog, "unfinished_file", lambda path: nullcontext(unfinished))
    with pytest.raises(StorageError, match="cannot be written"):
        cog.optimise(raster, lambda: False)
    assert raster.read_bytes() == before
