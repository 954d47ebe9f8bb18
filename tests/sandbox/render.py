"""Pictures of scenes: tiles, the picture of a box and thumbnails (sections 4.1 and 4.2)."""

from __future__ import annotations

import ast
import math
import re
import threading
import uuid
from collections.abc import Mapping
from typing import Any, Callable, Optional

import numpy as np
from osgeo import gdal, osr

from .errors import RefusalError
from .scenes import SceneFiles, reference

gdal.UseExceptions()

HALF_WORLD = 20037508.342789244
COLORMAPS = (
    "Greys",
    "Greys_r",
    "RdYlGn",
    "RdYlGn_r",
    "Spectral",
    "Spectral_r",
    "viridis",
    "viridis_r",
)
_RAMP = np.array([(165, 0, 38), (244, 109, 67), (254, 224, 139), (166, 217, 106), (0, 104, 55)])
_ROLES = {
    "S2": {
        "BLUE": "B02",
        "GREEN": "B03",
        "RED": "B04",
        "REDEDGE": "B05",
        "NIR": "B08",
        "SWIR1": "B11",
        "SWIR2": "B12",
    },
    "L8": {
        "BLUE": "B2",
        "GREEN": "B3",
        "RED": "B4",
        "NIR": "B5",
        "SWIR1": "B6",
        "SWIR2": "B7",
    },
}
_ALIASES = {
    "NDVI": "(NIR-RED)/(NIR+RED)",
    "NDWI": "(GREEN-NIR)/(GREEN+NIR)",
    "NDMI": "(NIR-SWIR1)/(NIR+SWIR1)",
    "NDSI": "(GREEN-SWIR1)/(GREEN+SWIR1)",
    "NBR": "(NIR-SWIR2)/(NIR+SWIR2)",
    "NDRE": "(NIR-REDEDGE)/(NIR+REDEDGE)",
    "SAVI": "1.5*(NIR-RED)/(NIR+RED+5000)",
    "MSI": "SWIR1/NIR",
}
_OPERATIONS: dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: np.add,
    ast.Sub: np.subtract,
    ast.Mult: np.multiply,
    ast.Div: np.divide,
    ast.Pow: np.power,
}
_BOX = re.compile(r"(?P<low>[-+.\d]+);(?P<high>[-+.\d]+);4326$")

_PARSING = threading.Lock()

Bounds = tuple[float, float, float, float]


class Renderer:
    """Draws scenes; the stretch of each is worked out once for the whole of it, so tiles match."""

    def __init__(self, scenes: Mapping[str, SceneFiles]):
        self._scenes = scenes
        self._lock = threading.Lock()
        self._stretches: dict[tuple[str, str], list[tuple[float, float]]] = {}
        self._thumbnails: dict[str, bytes] = {}

    def picture(self, path: str, query: Mapping[str, str], outside: str) -> bytes:
        """The PNG at a path below /api/render/."""
        scene = next((s for v, s in self._scenes.items() if path.startswith(f"{v}/")), None)
        if scene is None:
            raise RefusalError(404, "unknown view_id")
        expression, bounds, size = _request(path[len(scene.view_id) + 1 :], query)
        layers = _layers(scene, expression)
        drawn = self._draw(scene, expression, layers, bounds, size, query.get("MIN_MAX"))
        if outside == "404" and not drawn[3].any():
            raise RefusalError(404, "no data in this tile")
        return _png(drawn)

    def point(self, path: str, offset: float) -> Optional[float]:
        """The index at a point (section 4.4); None where it has no value.

        :param path: code, "point", the rest of the view id, index, latitude and longitude
        :param offset: what the service adds to the digital numbers before
        """
        match = re.fullmatch(r"(\w+)/point/(.+)/(\w+)/(-?[\d.]+)/(-?[\d.]+)", path)
        scene = self._scenes.get(f"{match[1]}/{match[2]}") if match else None
        if match is None or scene is None:
            raise RefusalError(404, "Scene not found")
        (layer,) = _layers(scene, match[3])
        values = {}
        for band in _names(layer):
            raster = gdal.Open(str(scene.path(band)))
            way = osr.CoordinateTransformation(reference(4326), raster.GetSpatialRef())
            x, y, _ = way.TransformPoint(float(match[5]), float(match[4]))
            west, width, _, north, _, height = raster.GetGeoTransform()
            at = int((x - west) // width), int((y - north) // height)
            values[band] = raster.ReadAsArray(*at, 1, 1).astype(float) + offset
        return float(_evaluate(layer, values)[0, 0])

    def thumbnail(self, view_id: str) -> Optional[bytes]:
        """A small natural picture of a whole scene."""
        scene = self._scenes.get(view_id)
        if scene is None:
            return None
        with self._lock:
            if view_id not in self._thumbnails:
                self._thumbnails[view_id] = _png(self._whole(scene))
            return self._thumbnails[view_id]

    def _whole(self, scene: SceneFiles) -> np.ndarray:
        roles = _roles(scene)
        bands = [roles[name] for name in ("RED", "GREEN", "BLUE")]
        values = [_overview(scene, band, 256).astype(np.float32) for band in bands]
        valid = np.all([value != 0 for value in values], axis=0)
        clear = _without_clouds(scene, values, valid)
        limits = [_cut(value[clear]) for value in values]
        # One stretch for all three keeps the colours natural.
        joint = min(low for low, _ in limits), max(high for _, high in limits)
        limits = [joint] * 3
        return _colours(values, valid, limits, natural=True)

    def _draw(
        self,
        scene: SceneFiles,
        expression: str,
        layers: list[ast.expr],
        bounds: Bounds,
        size: tuple[int, int],
        min_max: Optional[str],
    ) -> np.ndarray:
        names = sorted(set().union(*(_names(layer) for layer in layers)))
        warped = {name: _warp(scene, name, bounds, size) for name in names}
        valid = np.all([value != 0 for value in warped.values()], axis=0)
        values = [_evaluate(layer, warped) for layer in layers]
        limits = _given_limits(min_max, len(layers)) or self._stretch(scene, expression, layers)
        plain = all(isinstance(layer, ast.Name) for layer in layers)
        return _colours(values, valid, limits, natural=plain)

    def _stretch(
        self, scene: SceneFiles, expression: str, layers: list[ast.expr]
    ) -> list[tuple[float, float]]:
        at = scene.view_id, expression
        with self._lock:
            if at in self._stretches:
                return self._stretches[at]
        names = set().union(*(_names(layer) for layer in layers))
        seen = {name: _overview(scene, name, 200).astype(np.float32) for name in names}
        valid = np.all([value != 0 for value in seen.values()], axis=0)
        clear = _without_clouds(scene, list(seen.values()), valid)
        found = [_cut(_evaluate(layer, seen)[clear]) for layer in layers]
        with self._lock:
            self._stretches[at] = found
        return found


# --- what was asked ------------------------------------------------------------------------------


def _request(rest: str, query: Mapping[str, str]) -> tuple[str, Bounds, tuple[int, int]]:
    """The expression, the box in EPSG:3857 and the size in pixels."""
    parts = rest.split("/")
    if len(parts) < 4:
        raise RefusalError(404, "unknown path")
    size = _size(query.get("TILE_SIZE", "256,256"))
    across, down = _BOX.match(parts[-2]), _BOX.match(parts[-1])
    if across and down:
        bounds = _box(across, down)
    else:
        bounds = _tile(*parts[-3:])
    return "/".join(parts[:-3]), bounds, size


def _size(text: str) -> tuple[int, int]:
    parts = text.split(",")
    if len(parts) != 2 or not all(part.isdigit() and 1 <= int(part) <= 2048 for part in parts):
        raise RefusalError(400, "TILE_SIZE must be two numbers up to 2048")
    return int(parts[0]), int(parts[1])


def _tile(zoom: str, column: str, row: str) -> Bounds:
    if not (zoom.isdigit() and column.isdigit() and row.isdigit()) or int(zoom) > 24:
        raise RefusalError(404, "unknown path")
    count = 2 ** int(zoom)
    if int(column) >= count or int(row) >= count:
        raise RefusalError(404, "no such tile")
    step = 2 * HALF_WORLD / count
    left, top = -HALF_WORLD + int(column) * step, HALF_WORLD - int(row) * step
    return left, top - step, left + step, top


def _box(across: re.Match[str], down: re.Match[str]) -> Bounds:
    change = osr.CoordinateTransformation(reference(4326), reference(3857))
    try:
        left, bottom, _ = change.TransformPoint(float(across["low"]), float(down["low"]))
        right, top, _ = change.TransformPoint(float(across["high"]), float(down["high"]))
    except (ValueError, RuntimeError):
        raise RefusalError(400, "the box is not in longitude and latitude") from None
    if not (right > left and top > bottom and math.isfinite(right - left + top - bottom)):
        raise RefusalError(400, "the box is empty")
    return left, bottom, right, top


def _roles(scene: SceneFiles) -> dict[str, str]:
    return _ROLES["L8" if scene.sensor == "L8" else "S2"]


def _layers(scene: SceneFiles, text: str) -> list[ast.expr]:
    """One parsed expression for each comma-separated part, with only known bands in it."""
    parts = [_ALIASES.get(part.strip(), part.strip()) for part in text.split(",")]
    if len(parts) not in (1, 3):
        raise _unsupported()
    return [_parse(scene, part) for part in parts]


def _unsupported() -> RefusalError:
    return RefusalError(422, "Unsupported band or operation")


def _parse(scene: SceneFiles, text: str) -> ast.expr:
    try:
        # CPython 3.11 counts its depth for all threads at once: "recursion depth mismatch".
        with _PARSING:
            tree = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise _unsupported() from None
    roles = _roles(scene)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = roles.get(node.id, node.id)
            if node.id not in scene.bands:
                raise _unsupported()
        elif not isinstance(node, _ALLOWED) or not _plain_number(node):
            raise _unsupported()
    if not _names(tree):
        raise _unsupported()
    return tree


_ALLOWED = (ast.BinOp, ast.UnaryOp, ast.USub, ast.Constant, ast.Load, *_OPERATIONS)


def _plain_number(node: ast.AST) -> bool:
    return not isinstance(node, ast.Constant) or type(node.value) in (int, float)


def _names(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _evaluate(node: ast.expr, values: Mapping[str, np.ndarray]) -> Any:
    if isinstance(node, ast.Name):
        return values[node.id]
    if isinstance(node, ast.Constant):
        return float(node.value)
    if isinstance(node, ast.UnaryOp):
        return -_evaluate(node.operand, values)
    assert isinstance(node, ast.BinOp)
    with np.errstate(all="ignore"):
        operation = _OPERATIONS[type(node.op)]
        return operation(_evaluate(node.left, values), _evaluate(node.right, values))


# --- pixels --------------------------------------------------------------------------------------


def _warp(scene: SceneFiles, band: str, bounds: Bounds, size: tuple[int, int]) -> np.ndarray:
    how = "near" if band in ("SCL", "BQA") else "bilinear"
    warped = gdal.Warp(
        "",
        str(scene.path(band)),
        format="MEM",
        dstSRS="EPSG:3857",
        outputBounds=bounds,
        width=size[0],
        height=size[1],
        outputType=gdal.GDT_Float32,
        srcNodata=0,
        dstNodata=0,
        resampleAlg=how,
    )
    return warped.ReadAsArray()


def _overview(scene: SceneFiles, band: str, longest: int) -> np.ndarray:
    raster = gdal.Open(str(scene.path(band)))
    scale = max(raster.RasterXSize, raster.RasterYSize) / longest
    columns, rows = round(raster.RasterXSize / scale), round(raster.RasterYSize / scale)
    return raster.ReadAsArray(buf_xsize=columns, buf_ysize=rows)


def _without_clouds(scene: SceneFiles, values: list[np.ndarray], valid: np.ndarray) -> np.ndarray:
    """The pixels to stretch by: a few bright clouds must not turn the ground black."""
    bright = 32500 if scene.sensor == "L8" else 5500
    clear = valid & np.all([value < bright for value in values], axis=0)
    return clear if clear.sum() > 0.05 * valid.sum() else valid


def _cut(values: np.ndarray) -> tuple[float, float]:
    """The 2 and 98 % limits of what is finite."""
    finite = values[np.isfinite(values)]
    if not finite.size:
        return 0.0, 1.0
    low, high = np.percentile(finite, (2, 98))
    return float(low), float(high) if high > low else float(low) + 1


def _given_limits(text: Optional[str], count: int) -> Optional[list[tuple[float, float]]]:
    if text is None:
        return None
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        raise RefusalError(400, "MIN_MAX must be numbers") from None
    if len(numbers) not in (2, 2 * count):
        raise RefusalError(400, "MIN_MAX must be pairs of numbers")
    pairs = list(zip(numbers[::2], numbers[1::2]))
    return pairs if len(pairs) == count else pairs * count


def _colours(
    values: list[Any], valid: np.ndarray, limits: list[tuple[float, float]], natural: bool
) -> np.ndarray:
    """Red, green, blue and alpha in bytes."""
    shares = []
    for value, (low, high) in zip(values, limits):
        share = (value - low) / ((high - low) or 1)
        shares.append(np.clip(np.nan_to_num(share), 0, 1))
    if len(shares) == 3:
        bytes_ = [share * 255 for share in shares]
    elif natural:
        bytes_ = [shares[0] * 255] * 3
    else:
        places = np.linspace(0, 1, len(_RAMP))
        bytes_ = [np.interp(shares[0], places, _RAMP[:, channel]) for channel in range(3)]
    return np.stack([*bytes_, valid * 255.0]).astype(np.uint8)


def _png(picture: np.ndarray) -> bytes:
    channels, rows, columns = picture.shape
    memory = gdal.GetDriverByName("MEM").Create("", columns, rows, channels)
    memory.WriteArray(picture)
    memory.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    name = f"/vsimem/sandbox-{uuid.uuid4().hex}.png"
    gdal.GetDriverByName("PNG").CreateCopy(name, memory, options=["ZLEVEL=3"])
    try:
        handle = gdal.VSIFOpenL(name, "rb")
        content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, handle))
        gdal.VSIFCloseL(handle)
    finally:
        gdal.Unlink(name)
    return content
