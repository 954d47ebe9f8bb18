"""Results that travel: what a raster is and where it comes from, as STAC."""
