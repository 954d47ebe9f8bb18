"""Fields of one batch and date share a contrast; what the user has styled is let be."""

from dataclasses import replace

import pytest
from eosda_imagery.core.layers.batch_contrast import CONTRAST_PROPERTY, BatchContrast
from eosda_imagery.core.layers.build import LayerPlan, dress_layer
from eosda_imagery.core.layers.project.tree import add_layers
from eosda_imagery.core.layers.style import set_limits
from eosda_imagery.core.raster.bands import BandRaster
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer

from tests.waiting import wait_for

from .project.test_tree import View
from .test_metadata import download

BANDS = ("B04", "B03", "B02")
EARLY, LATE = "2026-11-03T09:34:17Z", "2026-11-08T09:34:17Z"


@pytest.fixture
def project():
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def land(project, tmp_path):
    """Put a field of the batch on the map, with limits of its own; one pair for each band."""

    def make(name, timestamp, *limits, batch="b"):
        path = tmp_path / f"{name}.tif"
        gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, len(limits)).FlushCache()
        wanted = replace(download(timestamp, date=timestamp[:10]), id=name, batch=batch)
        raster, shown = BandRaster(path, BANDS[: len(limits)]), tuple(range(1, len(limits) + 1))
        layer = QgsRasterLayer(str(path), name, "gdal")
        dress_layer(layer, wanted, LayerPlan(raster, name, shown, limits, f'"{name}"'))
        (layer,) = add_layers(project, View(wanted), [layer])
        return layer

    return make


def shown(layer):
    renderer = layer.renderer()
    if renderer.bandCount and hasattr(renderer, "redContrastEnhancement"):
        bands = [
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        ]
    else:
        bands = [renderer.contrastEnhancement()]
    return [(band.minimumValue(), band.maximumValue()) for band in bands]


def share(layers):
    contrast = BatchContrast()
    contrast.share(layers)
    wait_for(lambda: not contrast._timer.isActive(), "the styles are set")


def test_layers_of_one_date_share_the_medians(land):
    early = [land(f"e{n}", EARLY, (n, 100 + n), (5, 50), (0, n + 1)) for n in (1, 2, 9)]
    late = [land(f"l{n}", LATE, (n, 200), (n, 200), (n, 200)) for n in (20, 40)]
    single = land("single", EARLY, (7, 70))
    share([*early, *late, single])
    assert [shown(layer) for layer in early] == [[(2, 102), (5, 50), (0, 3)]] * 3
    assert [shown(layer) for layer in late] == [[(30, 200)] * 3] * 2
    assert shown(single) == [(7, 70)]


def test_what_the_user_has_styled_is_let_be(land):
    first, second = (land(name, EARLY, (low, 100.0)) for name, low in (("a", 10.0), ("b", 20.0)))
    set_limits(first, [(0.0, 42.0)])
    share([first, second])
    assert shown(first) == [(0, 42)]
    assert shown(second) == [(15, 100)]


def test_one_that_comes_later_joins_those_of_a_reopened_project(land, project, tmp_path):
    low = 10.123456789012345
    share([land(name, EARLY, (value, 100.0)) for name, value in (("a", low), ("b", 20.0))])
    saved = str(tmp_path / "saved.qgs")
    assert project.write(saved)
    project.clear()
    assert project.read(saved)
    land("c", EARLY, (30.0, 100.0))
    layers = list(project.mapLayers().values())
    share(layers)
    assert [shown(layer) for layer in layers] == [[(20, 100)]] * 3


def test_what_is_no_batch_or_not_ours_is_left_alone(land):
    alone = land("alone", EARLY, (1.0, 2.0), batch="")
    forged = land("forged", EARLY, (1.0, 2.0))
    forged.setCustomProperty(CONTRAST_PROPERTY, '{"alike": ["x"], "own": 7, "shown": []}')
    share([alone, forged, land("a", EARLY, (5.0, 9.0))])
    assert shown(alone) == shown(forged) == [(1, 2)]


def test_what_has_gone_meanwhile_harms_nothing(land, project):
    layers = [land(str(number), EARLY, (number, 100.0)) for number in range(25)]
    contrast = BatchContrast()
    contrast.share(layers)
    del layers
    project.clear()
    wait_for(lambda: not contrast._timer.isActive(), "all have been gone through")
