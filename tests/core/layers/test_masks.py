"""What a delivered file hides is hidden on the map, by whichever means it says so."""

import numpy as np
import pytest
from eosda_imagery.core.layers.build import make_layers
from qgis.PyQt.QtGui import qAlpha

from tests.core.geotiffs import values, write
from tests.core.raster.test_stack import hidden_part, view_of

pytestmark = pytest.mark.usefixtures("qgis_app")
BANDS = ("B04", "B03", "B02")


def seen(layer):
    """Which pixels the renderer shows, row by row."""
    width, height = layer.width(), layer.height()
    block = layer.renderer().block(1, layer.extent(), width, height)
    rows = [[qAlpha(block.color(row, column)) for column in range(width)] for row in range(height)]
    return np.array(rows) == 255


def eight_bits(folder):
    pixels = values(10, 20, bands=3).astype("uint8")
    alpha = np.full((1, 10, 20), 255, "uint8")
    alpha[0, 0] = 0
    options = {"ALPHA": "YES", "PHOTOMETRIC": "RGB"}
    return write(folder / "m.tif", np.concatenate([pixels, alpha]), nodata=None, **options)


MAKERS = {
    "alpha of 8 bits": eight_bits,
    "alpha of 16 bits": lambda folder: hidden_part(folder, "alpha", 24.0, 1),
    "a mask": lambda folder: hidden_part(folder, "mask", 24.0, 1),
}


@pytest.mark.parametrize("how", MAKERS)
def test_hidden_pixels_are_transparent_and_all_others_are_seen(tmp_path, how):
    (layer,) = make_layers(view_of(tmp_path, BANDS, [MAKERS[how](tmp_path)]))
    shown = seen(layer)
    assert not shown[0].any()
    assert shown[1:].all()


def test_the_same_goes_for_one_band_in_grey(tmp_path):
    file = hidden_part(tmp_path, "mask", 24.0, 1)
    (layer,) = make_layers(view_of(tmp_path, ("X",), [file]))
    shown = seen(layer)
    assert not shown[0].any()
    assert shown[1:].all()


def test_a_raster_that_hides_nothing_is_seen_whole(tmp_path):
    file = write(tmp_path / "m.tif", values(10, 20, bands=3), nodata=None)
    (layer,) = make_layers(view_of(tmp_path, BANDS, [file]))
    assert seen(layer).all()
