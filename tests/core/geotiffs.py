"""GeoTIFFs for tests, of any type and layout."""

import struct

import numpy as np
from eosda_imagery.core.gdal.opening import thread_option
from osgeo import gdal, osr

KINDS = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}


def reference(code=4326):
    made = osr.SpatialReference()
    made.ImportFromEPSG(code)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def write(path, pixels, names=(), west=24.0, size=0.001, code=4326, nodata=0, **options):
    """A GeoTIFF of (bands, rows, columns) with its north-west corner at west, 50."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(pixels)
    bands, rows, columns = pixels.shape
    made = gdal.GetDriverByName("GTiff").Create(
        str(path),
        columns,
        rows,
        bands,
        KINDS[pixels.dtype.name],
        [f"{name}={value}" for name, value in options.items()],
    )
    made.SetGeoTransform((west, size, 0, 50.0, 0, -size))
    if code is not None:
        made.SetProjection(reference(code).ExportToWkt())
    for number in range(1, bands + 1):
        band = made.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[number - 1])
        band.WriteArray(pixels[number - 1])
    del band, made
    return path


def values(rows, columns, bands=1, start=1):
    count = bands * rows * columns
    return np.arange(start, start + count, dtype="uint16").reshape(bands, rows, columns)


def one_block(side):
    """The bytes of a TIFF of a kilobyte with one block of so many pixels a side, nothing in it."""
    tags = [
        (256, 3, side),
        (257, 3, side),
        (258, 3, 16),
        (259, 3, 8),
        (262, 3, 1),
        (273, 4, 600),
        (277, 3, 1),
        (278, 3, side),
        (279, 4, 400),
    ]
    head = b"II*\0" + struct.pack("<LH", 8, len(tags))
    for tag, kind, value in tags:
        packed = struct.pack("<L", value) if kind == 4 else struct.pack("<HH", value, 0)
        head += struct.pack("<HHL", tag, kind, 1) + packed
    return (head + b"\0" * 4).ljust(1000, b"\0")


def write_hiding(path, pixels, how, west):
    """Write three bands of ten rows and twenty columns whose first row is not to be seen.

    :param how: "alpha" or "mask": what says so
    """
    if how == "alpha":
        alpha = np.full((1, 10, 20), 65535, "uint16")
        alpha[0, 0] = 0
        options = {"ALPHA": "YES", "PHOTOMETRIC": "RGB"}
        return write(path, np.concatenate([pixels, alpha]), west=west, nodata=None, **options)
    write(path, pixels, west=west, nodata=None)
    with thread_option("GDAL_TIFF_INTERNAL_MASK", "YES"):
        raster = gdal.OpenEx(str(path), gdal.OF_UPDATE)
        raster.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.full((10, 20), 255, "uint8")
        mask[0] = 0
        raster.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        del raster
    return path
