"""Where results land among the user's layers."""

from dataclasses import replace

import pytest
from eosda_imagery.core.layers.build import LayerPlan, dress_layer
from eosda_imagery.core.layers.tree import BATCH_PROPERTY, GROUP_NAME, add_layers, plugin_group
from eosda_imagery.core.raster.bands import BandRaster
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from .test_metadata import download


class View:
    """As much of a DownloadView as placing takes."""

    def __init__(self, wanted):
        self.download = wanted


@pytest.fixture
def project():
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def raster(tmp_path):
    path = tmp_path / "raster.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, 1).FlushCache()
    return path


@pytest.mark.parametrize(
    ("there", "row"),
    [
        ("", 0),
        ("v", 1),
        ("r", 0),
        ("vr", 1),
        ("vvrr", 2),
        ("vrvr", 3),
        ("rvr", 2),
        # Vectors under all rasters are not seen anyhow.
        ("rv", 0),
        ("vrv", 1),
    ],
)
def test_results_land_below_the_lowest_vector_and_above_other_rasters(project, raster, there, row):
    root = project.layerTreeRoot()
    for kind in there:
        layer = (
            QgsVectorLayer("Point?crs=EPSG:4326", "v", "memory")
            if kind == "v"
            else QgsRasterLayer(str(raster), "r", "gdal")
        )
        project.addMapLayer(layer, False)
        root.addLayer(layer)
    plugin_group(project)
    assert [node.name() for node in root.children()].index(GROUP_NAME) == row


def test_vectors_in_groups_count(project, raster):
    root = project.layerTreeRoot()
    inner = root.addGroup("outer").addGroup("inner")
    roads = QgsVectorLayer("Point?crs=EPSG:4326", "v", "memory")
    base = QgsRasterLayer(str(raster), "r", "gdal")
    project.addMapLayers([roads, base], False)
    inner.addLayer(roads)
    root.addGroup("base").addLayer(base)
    group = plugin_group(project)
    assert [node.name() for node in root.children()] == ["outer", GROUP_NAME, "base"]
    # It is known by its mark from then on.
    group.setName("mine")
    assert plugin_group(project).name() == "mine"


def dressed(raster, wanted):
    plan = LayerPlan(BandRaster(raster, ("B04",)), "title", (1,), ((0, 1),), wanted.id)
    layer = QgsRasterLayer(str(raster), "plain", "gdal")
    dress_layer(layer, wanted, plan)
    return layer


def test_a_file_is_never_added_twice(project, raster):
    wanted = download()
    (first,) = add_layers(project, View(wanted), [dressed(raster, wanted)])
    project.layerTreeRoot().findLayer(first.id()).setItemVisibilityChecked(False)
    (again,) = add_layers(project, View(wanted), [dressed(raster, wanted)])
    assert again.id() == first.id()
    assert list(project.mapLayers()) == [first.id()]
    assert project.layerTreeRoot().findLayer(first.id()).isVisible()
    # The user's own layer of that file is none of ours.
    other = QgsProject()
    other.addMapLayer(QgsRasterLayer(str(raster), "mine", "gdal"))
    add_layers(other, View(wanted), [dressed(raster, wanted)])
    assert len(other.mapLayers()) == 2
    other.clear()


def test_what_is_on_the_map_joins_the_batch_it_is_asked_for_with(project, raster):
    wanted = download()
    (first,) = add_layers(project, View(wanted), [dressed(raster, wanted)])
    batch = replace(wanted, batch="b1", batch_label="A season")
    add_layers(project, View(batch), [dressed(raster, wanted)])
    node = project.layerTreeRoot().findLayer(first.id())
    assert node.parent().customProperty(BATCH_PROPERTY) == "b1"
    assert len(project.layerTreeRoot().findLayers()) == 1
