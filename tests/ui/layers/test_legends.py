"""Whether the legend of what comes on the map is open in QGIS's own panel of layers."""

from dataclasses import replace

import pytest
from eosda_imagery.api.indices import INDICES
from eosda_imagery.core.layers.project.tree import add_layers
from eosda_imagery.core.layers.style import show_ramp
from osgeo import gdal
from qgis.core import QgsLayerTreeModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsLayerTreeView
from qgis.PyQt import sip

from tests.core.layers.project.test_tree import View
from tests.core.layers.test_metadata import download


@pytest.fixture
def panel():
    """The panel of a project: as much of it as QGIS's own window has."""
    project, view = QgsProject(), QgsLayerTreeView()
    model = QgsLayerTreeModel(project.layerTreeRoot())
    model.setFlag(QgsLayerTreeModel.Flag.ShowLegend)
    view.setModel(model)
    view.show()
    yield project, view
    # Before its model and the tree that this shows.
    sip.delete(view)
    project.clear()


def coloured(tmp_path, name):
    path = tmp_path / f"{name}.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, 1).FlushCache()
    layer = QgsRasterLayer(str(path), name)
    show_ramp(layer, INDICES["ndvi"].ramp)
    return layer


@pytest.mark.parametrize(("batch", "opened"), [("", True), ("season", False)])
def test_the_first_layer_and_the_next_are_alike(panel, qgis_app, tmp_path, batch, opened):
    project, view = panel
    wanted = replace(download(), batch=batch)
    for name in ("first", "second", "third"):
        add_layers(project, View(wanted), [coloured(tmp_path, name)])
        qgis_app.processEvents()
    nodes = project.layerTreeRoot().findLayers()
    assert len(nodes) == 3
    for node in nodes:
        row = view.node2index(node)
        assert view.model().rowCount(row) > 0
        assert view.isExpanded(row) is opened
