"""Where results land among the user's layers."""

from dataclasses import replace

import pytest
from eosda_imagery.core.layers.build import LayerPlan, dress_layer
from eosda_imagery.core.layers.project.tree import (
    BATCH_PROPERTY,
    GROUP_NAME,
    add_layers,
    plugin_group,
)
from eosda_imagery.core.raster.bands import BandRaster
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from ..test_metadata import download


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


SHAPES = {
    # In words: "v" and "r" are layers, "t" a table, "G[…]" a group, "H[…]" a hidden one,
    # "X[…]" one of which only one layer is seen, "O" where ours is to be.
    "a table is drawn nowhere": "vOrt",
    "vectors in a group": "G[v]Or",
    "nested": "G[G[vv]]vOG[r]",
    "a group of both": "vG[vOr]r",
    "a group of both, deep": "G[vG[vOr]]r",
    "a group of both that ends with a vector": "G[rv]Or",
    "hidden vectors count": "vH[v]Or",
    "nothing is put into a hidden group": "H[vr]Or",
    "nor into one that shows one layer at a time": "X[vr]Or",
    "a background of rasters": "OG[rr]",
    "empty": "O",
    "an empty group": "G[]vOG[]r",
}


def grow(project, raster, shape):
    """Make the tree that a shape describes; without the place of ours."""
    stack, group, layers = [], project.layerTreeRoot(), []
    for letter in shape:
        if letter in "GHX":
            stack.append(group)
            group = group.addGroup(letter)
            group.setItemVisibilityChecked(letter != "H")
            group.setIsMutuallyExclusive(letter == "X")
        elif letter == "]":
            group = stack.pop()
        elif letter in "vrt":
            layers.append(
                QgsRasterLayer(str(raster), "r", "gdal")
                if letter == "r"
                else QgsVectorLayer("None" if letter == "t" else "Point", letter, "memory")
            )
            project.addMapLayer(layers[-1], False)
            group.addLayer(layers[-1])
    return layers


def drawn(group):
    """Describe a tree in the same words."""
    text = ""
    for node in group.children():
        if node.name() == GROUP_NAME:
            text += "O"
        elif node.nodeType() == node.NodeType.NodeGroup:
            text += f"{node.name()}[{drawn(node)}]"
        else:
            text += node.name()
    return text


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_the_place_is_right_in_every_shape_of_tree(project, raster, shape):
    grow(project, raster, shape)
    plugin_group(project)
    assert drawn(project.layerTreeRoot()) == shape


@pytest.mark.parametrize("shape", ["vOr", "vG[vOr]r", "G[v]Or"])
def test_the_group_is_brought_to_its_place_when_layers_have_come_around_it(project, raster, shape):
    wanted = download()
    (layer,) = add_layers(project, View(wanted), [dressed(raster, wanted)])
    # The first is above all of them.
    grow(project, raster, shape)
    group = plugin_group(project)
    assert drawn(project.layerTreeRoot()) == shape
    assert [node.layerId() for node in group.findLayers()] == [layer.id()]
    assert plugin_group(project) is group


def test_a_group_that_the_user_has_nested_stays_there(project, raster):
    group = plugin_group(project)
    root = project.layerTreeRoot()
    mine = root.addGroup("G")
    mine.addChildNode(group.clone())
    root.removeChildNode(group)
    grow(project, raster, "rv")
    plugin_group(project)
    assert drawn(root) == "G[O]rv"


@pytest.mark.parametrize("batch", ["", "b1"])
def test_vectors_that_were_put_into_our_groups_stay_above(project, raster, batch):
    wanted = replace(download(), batch=batch)
    (first,) = add_layers(project, View(wanted), [dressed(raster, wanted)])
    group = project.layerTreeRoot().findLayer(first.id()).parent()
    # QGIS adds a layer above the one that is chosen.
    roads = QgsVectorLayer("Point?crs=EPSG:4326", "roads", "memory")
    project.addMapLayer(roads, False)
    group.insertLayer(0, roads)
    scene = replace(wanted.scene, timestamp="2026-11-20T09:00:00Z")
    newer = replace(wanted, id="newer", scene=scene)
    (second,) = add_layers(project, View(newer), [dressed(raster, newer)])
    assert [node.layerId() for node in group.children()] == [roads.id(), second.id(), first.id()]


@pytest.mark.parametrize(("there", "row"), [("vr", 1), ("rv", 0), ("tvr", 2), ("vvtr", 2), ("", 0)])
def test_the_user_s_own_order_of_drawing_gets_it_at_its_place(project, raster, there, row):
    root = project.layerTreeRoot()
    layers = grow(project, raster, "".join(reversed(there)))[::-1]
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder(layers)
    wanted = download()
    (ours,) = add_layers(project, View(wanted), [dressed(raster, wanted)])
    order = [layer.id() for layer in root.customLayerOrder()]
    spatial = [layer.id() for layer in layers if layer.isSpatial()]
    assert [one for one in order if one in [*spatial, ours.id()]] == [
        *spatial[: row - there[:row].count("t")],
        ours.id(),
        *spatial[row - there[:row].count("t") :],
    ]


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
