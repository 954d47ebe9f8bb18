"""A download that was ordered for an index becomes that index on the map."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from eosda_imagery.api.indices import INDICES
from eosda_imagery.core.layers.build import make_layers
from eosda_imagery.core.layers.project.tree import add_layers
from eosda_imagery.core.layers.properties import INDEX_PROPERTY, NOTES_PROPERTY
from eosda_imagery.core.layers.record import qgis_process_words, read_record
from eosda_imagery.core.settings import Settings
from eosda_imagery.core.settings.values import ReflectanceOffset
from osgeo import gdal
from qgis.core import QgsProject, QgsSingleBandPseudoColorRenderer

from tests.core.layers.test_build import SCENE


@pytest.fixture
def project():
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture(autouse=True)
def _as_delivered():
    yield
    Settings().reflectance_offset = ReflectanceOffset.AS_DELIVERED


def ready(bench, bands=("B08", "B04"), preset="ndvi", **changes):
    (view,) = bench.run(bench.add(bands, scene=SCENE, preset=preset, **changes))
    assert view.ready
    return view


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_it_is_named_coloured_dated_and_described(bench, project):
    view = ready(bench, aoi_label="Field 7")
    (layer,) = add_layers(project, view, make_layers(view))
    assert layer.name() == "Field 7 · 3 Nov 2026 NDVI"
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    function = renderer.shader().rasterShaderFunction()
    shown = [(item.value, item.color.name()) for item in function.colorRampItemList()]
    assert shown == [(value, colour) for value, colour in INDICES["ndvi"].ramp]
    assert (renderer.classificationMin(), renderer.classificationMax()) == (-0.1, 0.9)
    assert layer.temporalProperties().isActive()
    assert layer.customProperty(INDEX_PROPERTY) == "ndvi"
    abstract = layer.metadata().abstract()
    assert "NDVI = (B08 - B04) / (B08 + B04)" in abstract
    assert "B08: value * 0.0001 + 0" in abstract
    assert layer.dataProvider().sourceNoDataValue(1) == -9999


def test_what_was_delivered_stays_and_the_index_is_made_once(bench):
    view = ready(bench)
    before = {Path(path): Path(path).read_bytes() for path in view.files}
    (first,) = make_layers(view)
    made = Path(first.source())
    stamp = made.stat().st_mtime_ns
    (second,) = make_layers(view)
    assert second.source() == first.source()
    assert made.stat().st_mtime_ns == stamp
    assert {path: path.read_bytes() for path in before} == before
    nir, red = pixels(view.files[0]).astype(float)
    np.testing.assert_allclose(pixels(made), (nir - red) / (nir + red), atol=1e-6)


def test_an_index_that_is_not_whole_is_made_again_and_nothing_half_done_stays(bench):
    view = ready(bench)
    (layer,) = make_layers(view)
    path = Path(layer.source())
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    (again,) = make_layers(view)
    assert again.source() == str(path)
    assert np.isfinite(pixels(path)).all()
    left = [one.name for one in path.parent.iterdir() if ".part" in one.name]
    assert left == []
    assert bench.debris() == []


@pytest.mark.parametrize(
    ("rule", "product", "added", "words"),
    [
        (ReflectanceOffset.AS_DELIVERED, "N0512", 0, "values as delivered"),
        (ReflectanceOffset.ALWAYS, "N0209", -1000, "as set in the options"),
        (ReflectanceOffset.BY_BASELINE, "N0512", -1000, "processing baseline 05.12"),
        (ReflectanceOffset.BY_BASELINE, "N0301", 0, "processing baseline 03.01"),
        (ReflectanceOffset.BY_BASELINE, "", -1000, "by the date 2026-11-03"),
    ],
)
def test_the_offset_follows_the_setting_and_the_layer_says_so(bench, rule, product, added, words):
    Settings().reflectance_offset = rule
    product = f"S2A_MSIL2A_20261103T093417_{product}_R136_T35UKR_x" if product else None
    view = ready(bench)
    view = replace(view, download=replace(view.download, scene=replace(SCENE, product=product)))
    (layer,) = make_layers(view)
    nir, red = pixels(view.files[0]).astype(float) + added
    np.testing.assert_allclose(pixels(layer.source()), (nir - red) / (nir + red), atol=1e-5)
    assert words in layer.metadata().abstract()


def test_another_setting_makes_another_file_and_the_one_on_the_map_stays(bench):
    view = ready(bench)
    (before,) = make_layers(view)
    Settings().reflectance_offset = ReflectanceOffset.ALWAYS
    (after,) = make_layers(view)
    assert before.source() != after.source()
    assert Path(before.source()).exists()


def test_clouds_ordered_with_an_index_are_masked_and_the_share_is_told(bench):
    view = ready(bench, ("B08", "B04", "SCL"))
    (layer,) = make_layers(view)
    assert layer.name() == "3 Nov 2026 NDVI"
    assert "Masked as cloud, shadow or cirrus: " in layer.customProperty(NOTES_PROPERTY)


@pytest.mark.parametrize("preset", ["ndvi", ""])
def test_bands_without_an_index_are_bands(bench, preset):
    view = ready(bench, ("B08", "B03") if preset else ("B08", "B04"), preset=preset)
    (layer,) = make_layers(view)
    assert layer.customProperty(INDEX_PROPERTY) is None
    assert layer.dataProvider().bandCount() == 2


def test_an_index_that_cannot_be_made_of_what_came_leaves_the_bands_and_says_why(bench):
    view = ready(bench)
    (path,) = map(Path, view.files)
    red = gdal.Translate(str(path.with_suffix(".red.tif")), str(path), bandList=[2])
    red.GetRasterBand(1).SetDescription("B04")
    del red
    path.with_suffix(".red.tif").replace(path)
    (layer,) = make_layers(view)
    assert layer.name().endswith("NDVI not computed")
    assert "NDVI cannot be computed: B08 did not come." in layer.customProperty(NOTES_PROPERTY)
    assert "without B08" in layer.name()
    assert layer.dataProvider().bandCount() == 1


def test_parts_of_an_area_become_one_index(bench, sandbox):
    from tests.processing_provider.conftest import box

    ring = sandbox.sample_aoi()["coordinates"][0]
    west, south = min(x for x, *_ in ring), min(y for _, y, *_ in ring)
    parts = [box(west, south, 0.004, 0.004), box(west + 0.03, south, 0.004, 0.004)]
    view = ready(bench, polygons=parts)
    (layer,) = make_layers(view)
    values = pixels(layer.source())
    assert (values == -9999).any()
    assert (values > -1).sum() > 100


def test_the_command_of_an_index_layer_makes_that_index(bench, tmp_path):
    view = ready(bench, ("B08", "B04", "SCL"))
    (layer,) = make_layers(view)
    record = read_record(layer.customProperty("eosda_imagery/request"))
    words = qgis_process_words(record, tmp_path / "area.geojson")
    assert "INDEX=ndvi" in words
    assert "MASK_CLOUDS=true" in words
