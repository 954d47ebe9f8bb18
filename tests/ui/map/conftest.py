"""What the tests of the map tools share."""

import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvasSnappingUtils


@pytest.fixture
def snap_to():
    """Let a map snap to the vertices of a polygon within 12 pixels, as the project's snapping."""
    snapping = []

    def snap_to(canvas, wkt):
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "fields", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeatures([feature])
        layer.updateExtents()
        QgsProject.instance().addMapLayer(layer)
        canvas.setLayers([layer])
        config = QgsSnappingConfig(QgsProject.instance())
        config.setEnabled(True)
        # Since 3.26 these enums stand in Qgis.
        modes = getattr(Qgis, "SnappingMode", QgsSnappingConfig)
        config.setMode(modes.AllLayers)
        config.setTypeFlag(
            Qgis.SnappingType.Vertex
            if hasattr(Qgis, "SnappingType")
            else QgsSnappingConfig.VertexFlag
        )
        config.setTolerance(12)
        config.setUnits(QgsTolerance.UnitType.Pixels)
        # As QGIS's main window has it.
        utils = QgsMapCanvasSnappingUtils(canvas)
        utils.setConfig(config)
        canvas.setSnappingUtils(utils)
        # The map does not keep it.
        snapping.append((canvas, utils))
        # Mouse events do not wait for its index to be made.
        corner = QgsPointXY(next(feature.geometry().vertices()))
        assert utils.snapToMap(corner).isValid()
        return utils

    yield snap_to
    for canvas, _utils in snapping:
        canvas.setSnappingUtils(None)
        canvas.setLayers([])
