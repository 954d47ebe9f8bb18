import pytest
from eosda_imagery.api.datasets import (
    DATASETS,
    band,
    dataset_for_view_id,
    date_of_view_id,
    expected_file_kind,
    label_of,
    sensor_code,
    validate_view_id,
)
from eosda_imagery.api.errors import InvalidRequestError
from eosda_imagery.api.indices import INDICES

IDS = "sentinel2l2a sentinel2 landsat8 landsat9 landsat7 landsat5tm landsat5mss landsat4tm"
IDS += " landsat4mss modis naip sentinel1 cbers4"


def test_the_table_holds_the_datasets_of_the_reference():
    assert set(DATASETS) == set(IDS.split())
    assert next(iter(DATASETS)) == "sentinel2l2a"


@pytest.mark.parametrize("dataset", DATASETS.values(), ids=list(DATASETS))
def test_a_dataset_is_whole(dataset):
    names = [entry.name for entry in dataset.bands]
    assert len(set(names)) == len(names)
    assert len({preset.id for preset in dataset.presets}) == len(dataset.presets) > 0
    for preset in dataset.presets:
        assert set(preset.bands) <= set(names)
        assert preset.kind in ("rgb", "index", "single")
        assert (len(preset.bands) == 3) is (preset.kind == "rgb" or preset.id == "evi")
    assert all(dataset_for_view_id(f"{code}/x") is dataset for code in dataset.codes)


def test_the_indices_that_the_bands_make_are_offered_and_no_others():
    def offered(dataset):
        return {p.id: p.bands for p in DATASETS[dataset].presets if p.kind == "index"}

    assert set(offered("sentinel2l2a")) == set(INDICES)
    assert offered("sentinel2l2a")["ndre"] == ("B08", "B05")
    assert offered("landsat8")["ndvi"] == ("B5", "B4")
    assert "ndre" not in offered("landsat8")
    assert offered("sentinel1") == {}


def test_a_dataset_that_is_not_in_the_table_goes_by_its_id():
    assert label_of("landsat8") == "Landsat 8"
    assert label_of("WV9") == label_of("WV9", "WV9/1/2") == "WV9"
    assert label_of("S2L2A", "S2L2A/35/U/KR/2026/11/3/0") == "Sentinel-2 L2A"


def test_names_seen_in_the_service_are_marked():
    assert band(DATASETS["sentinel2l2a"], "B8A").confirmed
    assert band(DATASETS["landsat8"], "BQA").confirmed
    assert not band(DATASETS["sentinel2l2a"], "SCL").confirmed
    assert band(DATASETS["sentinel2l2a"], "B10") is None
    assert band(DATASETS["sentinel2"], "B10").wavelength_nm == 1375
    assert band(None, "B10") is None


@pytest.mark.parametrize(
    "view_id",
    [
        "S2/36/U/XU/2016/5/2/0",
        "S2L2A/33/N/WA/2020/10/2/0",
        "L8/LC80110312016028LGN00",
        "L8/LC08_L1TP_041036_20171202_20171207_01_T1",
        "MODIS/12/04/2017204/2017213034223",
        "X/a.b-c",
    ],
)
def test_view_ids_of_the_reference_are_taken_as_they_are(view_id):
    assert validate_view_id(view_id) == view_id


@pytest.mark.parametrize(
    "view_id",
    ["", "S2", "/S2/1", "S2/1/", "S2//1", "S2/../1", "S2/./1", "S2/a..b", "S2/1?x=1", "S2/1#2"]
    + ["S2/1 2", "S2/1\n", "S2/%2e%2e", "S2\\1", "S2/é", "S2/" + "1" * 198, None, 7, ["S2/1"]],
)
def test_what_no_view_id_looks_like_is_refused(view_id):
    with pytest.raises(InvalidRequestError):
        validate_view_id(view_id)


@pytest.mark.parametrize(
    ("view_id", "day"),
    [
        ("S2/36/U/XU/2016/5/2/0", "2016-05-02"),
        ("S2L2A/33/N/WA/2020/10/12/0", "2020-10-12"),
        ("S2/36/U/XU/2016/13/2/0", None),
        ("S2/36/U/XU", None),
        ("L8/LC80110312016028LGN00", "2016-01-28"),
        ("L7/LE70420362017095EDC00", "2017-04-05"),
        ("L8/LC08_L1TP_041036_20171202_20171207_01_T1", "2017-12-02"),
        ("MODIS/12/04/2017204/2017213034223", "2017-07-23"),
        ("S1/115/S1A_IW_GRDH_1SDV_20200301T052615_x", "2020-03-01"),
        ("L8/LC80110312015366LGN00", None),
        ("NEW/thing", None),
    ],
)
def test_the_date_is_read_from_the_view_id(view_id, day):
    assert date_of_view_id(view_id) == day


def test_a_code_that_nobody_knows_is_no_dataset():
    assert dataset_for_view_id("NEW/1") is None
    assert sensor_code("NEW/1/2") == "NEW"


@pytest.mark.parametrize(
    ("where", "bands", "merge", "metadata", "kind"),
    [
        ("S2/36/U/XU/2016/5/2/0", ["B04"], True, (), "jp2"),
        ("S2/36/U/XU/2016/5/2/0", ["B04"], False, ("tile",), "jp2"),
        ("sentinel2l2a", ["B04"], True, (), "jp2"),
        ("L8/LC80110312016028LGN00", ["B4"], False, (), "tif"),
        ("L8/LC80110312016028LGN00", ["B4"], True, ("mtl",), "zip"),
        ("sentinel2", ["B04", "B03", "B02"], True, (), "tif"),
        ("sentinel2", ["B04", "B03", "B02"], False, (), "zip"),
        ("sentinel2", ["B04", "B03"], True, ("tile",), "zip"),
        ("sentinel2", ["B04", "B11"], True, (), "zip"),
        ("landsat8", ["B8", "B4"], True, (), "zip"),
        ("landsat8", ["B10", "B4"], True, (), "tif"),
        ("somethingnew", ["X1"], True, (), "tif"),
        ("somethingnew", ["X1", "X2"], True, (), "zip"),
    ],
)
def test_the_expected_kind_of_file_follows_the_rule(where, bands, merge, metadata, kind):
    assert expected_file_kind(where, bands, merge, metadata) == kind
