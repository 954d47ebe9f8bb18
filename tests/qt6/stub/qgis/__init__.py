"""As much of QGIS as the tests of `make test-qt6` need: Qt 6 as it is, and QGIS by its names."""
