"""Rasters computed from bands: an index, and its change between two dates."""
