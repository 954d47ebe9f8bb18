"""GDAL by its names: what uses it needs QGIS."""

from tests.qt6.elsewhere import module_of_names

gdal = module_of_names("gdal")
ogr = module_of_names("ogr")
osr = module_of_names("osr")
