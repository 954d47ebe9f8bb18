"""What qgis.PyQt is in a QGIS of Qt 6: PyQt6, with the classes that moved where they were."""
