"""A made-up piece of farmland in autumn, painted with numpy: what the scenes are pictures of.

Every pixel holds the number of a cover. A date turns that into reflectance through one lookup
table per band, so that a whole time series costs little more than one picture.
"""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

ROWS, COLUMNS, PIXEL = 1200, 1920, 10.0

RIVER, POND, ROAD, ASPHALT, RED_ROOF, BRIGHT_ROOF, GARDEN, BROADLEAF, CONIFER, MEADOW = range(10)
FIRST_FIELD, VARIANTS = 10, 12

BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")
# Reflectance times 10 000, in the order of BANDS.
SPECTRA = {
    "soil": (900, 1000, 1250, 1600, 1850, 2000, 2150, 2250, 2400, 2450, 3000, 2600),
    "plants": (250, 320, 700, 350, 1100, 3200, 4200, 4400, 4600, 4600, 1900, 900),
    "water": (500, 480, 520, 350, 300, 220, 200, 180, 160, 150, 80, 60),
    "conifer": (200, 250, 420, 260, 700, 1700, 2000, 2100, 2200, 2200, 1000, 500),
    "asphalt": (1000, 1050, 1100, 1150, 1200, 1250, 1300, 1350, 1400, 1400, 1500, 1450),
    "red roof": (900, 1000, 1200, 2100, 2300, 2400, 2450, 2500, 2600, 2600, 2800, 2500),
    "bright roof": (2600, 2900, 3100, 3300, 3400, 3400, 3400, 3450, 3450, 3450, 3300, 3000),
    "cloud": (6900, 6900, 6800, 6700, 6700, 6700, 6800, 6800, 6700, 6500, 4300, 3200),
}
SPECTRUM = {
    name: dict(zip(BANDS, (float(value) for value in row))) for name, row in SPECTRA.items()
}

_DAYS = (225, 260, 290, 320)
# How green a crop is in the middle of August, September, October and November.
_CROPS = (
    (0.15, 0.06, 0.25, 0.62),  # winter wheat
    (0.10, 0.38, 0.78, 0.82),  # rapeseed
    (0.88, 0.55, 0.20, 0.10),  # maize
    (0.92, 0.86, 0.70, 0.15),  # sugar beet
    (0.22, 0.15, 0.10, 0.08),  # stubble
)
_FIXED = {
    GARDEN: (0.65, 0.55, 0.45, 0.35),
    BROADLEAF: (0.90, 0.80, 0.55, 0.30),
    MEADOW: (0.62, 0.58, 0.52, 0.42),
}
_HARD = {
    RIVER: "water",
    POND: "water",
    ASPHALT: "asphalt",
    RED_ROOF: "red roof",
    BRIGHT_ROOF: "bright roof",
    CONIFER: "conifer",
    ROAD: "soil",
}


def _stretch(length: int, knots: int) -> np.ndarray:
    """The matrix that draws a row of knots out to a length, bending smoothly between them."""
    place = np.linspace(0, knots - 1.000001, length)
    left = place.astype(int)
    part = place - left
    part = part * part * (3 - 2 * part)
    matrix = np.zeros((length, knots), np.float32)
    rows = np.arange(length)
    matrix[rows, left] = 1 - part
    matrix[rows, left + 1] = part
    return matrix


def smooth_noise(rng: np.random.Generator, cell: int, octaves: int = 1) -> np.ndarray:
    """Noise whose largest bumps are about `cell` pixels wide, each octave half as wide."""
    total = np.zeros((ROWS, COLUMNS), np.float32)
    for octave in range(octaves):
        down, across = ROWS // cell + 2, COLUMNS // cell + 2
        knots = rng.random((down, across), np.float32) - 0.5
        total += (_stretch(ROWS, down) @ knots @ _stretch(COLUMNS, across).T) / 2**octave
        cell = max(cell // 2, 4)
    return total


class Landscape:
    """The cover of every pixel, and the fine grain over it."""

    def __init__(self, seed: int = 35):
        rng = np.random.default_rng(seed)
        self._y, self._x = np.mgrid[0:ROWS, 0:COLUMNS].astype(np.float32)
        self.cover = self._fields(rng)
        self._woods(rng)
        self._town(rng)
        self._waters()
        grain = rng.standard_normal((ROWS, COLUMNS), np.float32) * 0.022
        self.grain = grain + smooth_noise(rng, 48, 2) * 0.16
        del self._x, self._y

    def _fields(self, rng: np.random.Generator) -> np.ndarray:
        """Blocks with a direction each, cut into fields in rows, with a road along the blocks."""
        nearest = np.full((ROWS, COLUMNS), np.inf, np.float32)
        second = nearest.copy()
        block = np.zeros((ROWS, COLUMNS), np.int32)
        count = 26
        for number in range(count):
            at_x, at_y = rng.random() * COLUMNS, rng.random() * ROWS
            far = np.hypot(self._x - at_x, self._y - at_y)
            closer = far < nearest
            second = np.where(closer, nearest, np.minimum(second, far))
            block[closer] = number
            np.minimum(nearest, far, out=nearest)
        angle = rng.uniform(0, np.pi, count).astype(np.float32)[block]
        length = rng.uniform(32, 80, count).astype(np.float32)[block]
        width = rng.uniform(10, 34, count).astype(np.float32)[block]
        across = (self._y * np.cos(angle) - self._x * np.sin(angle)) / width
        row = np.floor(across).astype(np.int32)
        along = (self._x * np.cos(angle) + self._y * np.sin(angle)) / length + row * 0.37
        number = np.floor(along).astype(np.int32)
        mixed = number * 73856093 ^ row * 19349663 ^ block * 83492791
        kinds = len(_CROPS) * VARIANTS
        cover = (FIRST_FIELD + (mixed ^ mixed >> 13) % kinds).astype(np.uint8)
        cover[(across - row) * width < 1.1] = MEADOW
        cover[second - nearest < 2.5] = ROAD
        return cover

    def _woods(self, rng: np.random.Generator) -> None:
        wood = smooth_noise(rng, 260, 4)
        inner = smooth_noise(rng, 90, 2)
        limit = np.quantile(wood[::8, ::8], 0.86)
        self.cover[wood > limit] = BROADLEAF
        self.cover[(wood > limit) & (inner > 0.05)] = CONIFER

    def _town(self, rng: np.random.Generator) -> None:
        edge = smooth_noise(rng, 70, 3) * 140
        inside = np.hypot(self._x - 330, (self._y - 760) * 1.2) + edge < 150
        turned_x = self._x * 0.94 + self._y * 0.34
        turned_y = self._y * 0.94 - self._x * 0.34
        lot = (turned_x // 4).astype(int) * 7919 ^ (turned_y // 4).astype(int) * 104729
        houses = (GARDEN, RED_ROOF, GARDEN, GARDEN, ASPHALT, GARDEN, RED_ROOF, BRIGHT_ROOF)
        kind = np.choose(lot % 8, houses)
        kind = np.where((turned_x % 17 < 1.5) | (turned_y % 13 < 1.5), ASPHALT, kind)
        self.cover[inside] = kind[inside]

    def _waters(self) -> None:
        course = 640 + 115 * np.sin(self._x / 230) + 48 * np.sin(self._x / 87 + 1.3)
        distance = np.abs(self._y - course)
        self.cover[distance < 14 + 4 * np.sin(self._x / 40)] = MEADOW
        self.cover[distance < 5 + 1.5 * np.sin(self._x / 55)] = RIVER
        for at_x, at_y, size in ((760, 330, 26), (980, 905, 18), (1500, 260, 30)):
            self.cover[np.hypot((self._x - at_x) * 0.7, self._y - at_y) < size] = POND


def greenness(day: int) -> np.ndarray:
    """How green each cover is on a day of the year, by the cover's number."""
    green = np.zeros(256, np.float32)
    for cover, curve in _FIXED.items():
        green[cover] = np.interp(day, _DAYS, curve)
    for crop, curve in enumerate(_CROPS):
        for variant in range(VARIANTS):
            shifted = day + (variant % 4 - 1.5) * 7
            strength = 0.82 + 0.03 * variant
            green[FIRST_FIELD + crop * VARIANTS + variant] = strength * np.interp(
                shifted, _DAYS, curve
            )
    return green


def reflectance(band: str, day: int) -> np.ndarray:
    """What each cover reflects in a band on a day, by the cover's number."""
    green = greenness(day)
    soil, plants = SPECTRUM["soil"][band], SPECTRUM["plants"][band]
    table = soil * (1 - green) + plants * green
    for cover, name in _HARD.items():
        table[cover] = SPECTRUM[name][band]
    return table.astype(np.float32)


class Sky:
    """The clouds of one date and the shadows that they throw to the north-west."""

    def __init__(self, seed: int, percent: float, cut: Optional[tuple[float, float]] = None):
        self.cut = cut
        self.percent = percent
        if percent <= 0:
            self.cloud = np.zeros((ROWS, COLUMNS), np.float32)
        else:
            puffs = smooth_noise(np.random.default_rng(seed), 230, 5)
            limit = np.quantile(puffs[::8, ::8], 1 - min(percent, 100) / 100)
            self.cloud = np.clip((puffs - limit) / 0.11 + 0.3, 0, 1)
        self.shadow = np.roll(self.cloud, (-34, -22), (0, 1))


def sampling(size: float, first: int, width: int) -> tuple[Any, Any]:
    """Which part of the landscape lies under the pixel centres of a coarser grid, as an index.

    A whole step becomes a slice, because that is several times faster than a list of places.
    """
    step = size / PIXEL
    if step == int(step):
        half = int(step) // 2
        return slice(half, None, int(step)), slice(first + half, first + width, int(step))
    rows = ((np.arange(int(ROWS / step)) + 0.5) * step).astype(int)
    columns = ((np.arange(int(width / step)) + 0.5) * step).astype(int) + first
    return np.ix_(rows, columns)


def paint(land: Landscape, sky: Sky, band: str, day: int, at: Any) -> np.ndarray:
    """Reflectance times 10 000 in some part of the landscape, as float32."""
    ground = np.take(reflectance(band, day), land.cover[at])
    grain = 1 + land.grain[at]
    ground *= grain
    if sky.percent > 0:
        cloud = sky.cloud[at]
        ground *= 1 - 0.5 * sky.shadow[at]
        ground += cloud * (SPECTRUM["cloud"][band] * grain - ground)
    return np.clip(ground, 1, 20000, out=ground)


def classes(land: Landscape, sky: Sky, day: int, at: Any) -> np.ndarray:
    """The Sentinel-2 scene classes: plants, bare, water, shadow and the degrees of cloud."""
    table = np.where(greenness(day) > 0.4, 4, 5).astype(np.uint8)
    table[[RIVER, POND]] = 6
    table[CONIFER] = 4
    found = table[land.cover[at]]
    cloud = sky.cloud[at]
    found[sky.shadow[at] > 0.4] = 3
    found[cloud > 0.1] = 10
    found[cloud > 0.3] = 8
    found[cloud > 0.6] = 9
    return found
