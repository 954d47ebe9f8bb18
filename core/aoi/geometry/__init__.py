"""Polygons of any CRS made plain, valid and measured: rings, union, repair, degrees."""
