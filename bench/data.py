"""Rasters to measure with, made once and kept in build/bench/data."""

from __future__ import annotations

from pathlib import Path

from .processes import BUILD

FOLDER = BUILD / "data"
MEGABYTE = 10**6


def plain(name: str, size: int) -> Path:
    """A GeoTIFF without compression of about as many bytes, nearly all of them zero."""
    from osgeo import gdal

    path = FOLDER / name
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        side = int((size / 8) ** 0.5)
        options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "BIGTIFF=IF_SAFER"]
        unfinished = path.with_suffix(".making")
        made = gdal.GetDriverByName("GTiff").Create(
            str(unfinished), side, side, 4, gdal.GDT_UInt16, options
        )
        _place(made, 10.0, _CORNER)
        for number in range(1, 5):
            made.GetRasterBand(number).Fill(1000 * number)
        made = None
        unfinished.replace(path)
    return path


# The north-west corner of what the bench's own service delivers, in m of UTM 35 north: around
# longitudes 24.06 to 24.09 and latitudes 49.76 to 49.78, where its orders lie.
ORDERED = (288_200.0, 5_518_360.0)
_CORNER = (200_000.0, 5_600_000.0)


def delivery() -> Path:
    """What the bench's own service delivers for each order: 2.56 km a side."""
    return scene("delivery-256.tif", 256, ORDERED)


def scene(name: str, side: int, corner: tuple[float, float] = _CORNER) -> Path:
    """A scene of four bands, tiled and deflated: fields with noise.

    :param side: in pixels of 10 m
    :param corner: the north-western one, in m of UTM 35 north
    """
    import numpy as np
    from osgeo import gdal

    path = FOLDER / name
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".making")
        options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=1", "NUM_THREADS=2"]
        made = gdal.GetDriverByName("GTiff").Create(
            str(unfinished), side, side, 4, gdal.GDT_UInt16, options
        )
        _place(made, 10.0, corner)
        chance = np.random.default_rng(5)
        tile = chance.integers(300, 4000, (side // 64 + 1, side // 64 + 1), np.uint16)
        noise = chance.integers(0, 64, (256, side), np.uint16)
        for number, band in enumerate(("B04", "B03", "B02", "B08"), 1):
            out = made.GetRasterBand(number)
            out.SetDescription(band)
            for top in range(0, side, 256):
                rows = min(256, side - top)
                fields = np.kron(tile[top // 64 : top // 64 + 5], np.ones((64, 64), np.uint16))
                block = fields[top % 64 : top % 64 + rows, :side] + noise[:rows] + 100 * number
                out.WriteArray(block.astype(np.uint16), 0, top)
        made = None
        unfinished.replace(path)
    return path


def _place(raster, pixel_m: float, corner: tuple[float, float]) -> None:
    """Put a raster in UTM 35 north."""
    from osgeo import osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(32635)
    raster.SetProjection(system.ExportToWkt())
    west, north = corner
    raster.SetGeoTransform((west, pixel_m, 0.0, north, 0.0, -pixel_m))
