"""Pictures in plain SVG: points on two axes, one colour a contestant."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 760, 460
LEFT, RIGHT, TOP, BOTTOM = 70, 190, 40, 55
# Told apart by people who see colours differently, too (Okabe and Ito).
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#000000")
MARKS = "●■▲◆★"


@dataclass(frozen=True)
class Points:
    """A contestant's points, joined by a line if asked for."""

    name: str
    places: Sequence[tuple[float, float]]
    joined: bool = False


@dataclass(frozen=True)
class Axis:
    """An axis with logarithmic steps."""

    title: str
    low: float
    high: float
    ticks: Sequence[float]

    def share(self, value: float) -> float:
        """Return the place of a value between the ends of the axis, 0 to 1."""
        within = min(max(value, self.low), self.high)
        return math.log(within / self.low) / math.log(self.high / self.low)


def scatter(title: str, across: Axis, up: Axis, groups: Sequence[Points], box: tuple) -> str:
    """Draw groups of points.

    :param box: the greatest (across, up) that keep the promise, shaded
    """
    place = _Place(across, up)
    corner = place(*box)
    low = place(across.low, up.low)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}"'
        ' font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{LEFT}" y="22" font-size="15">{escape(title)}</text>',
        f'<rect x="{low[0]:.1f}" y="{corner[1]:.1f}" width="{corner[0] - low[0]:.1f}"'
        f' height="{low[1] - corner[1]:.1f}" fill="#e5f2e5"/>',
        *_axes(across, up, place),
    ]
    for number, group in enumerate(groups):
        parts += _group(group, number, place)
    return "\n".join([*parts, "</svg>", ""])


class _Place:
    def __init__(self, across: Axis, up: Axis):
        self._across, self._up = across, up

    def __call__(self, x: float, y: float) -> tuple[float, float]:
        return (
            LEFT + self._across.share(x) * (WIDTH - LEFT - RIGHT),
            HEIGHT - BOTTOM - self._up.share(y) * (HEIGHT - TOP - BOTTOM),
        )


def _axes(across: Axis, up: Axis, place: _Place) -> list[str]:
    parts = []
    for tick in across.ticks:
        x, y = place(tick, up.low)
        parts.append(f'<path d="M{x:.1f} {y:.1f}V{TOP}" stroke="#dddddd"/>')
        parts.append(f'<text x="{x:.1f}" y="{y + 18:.1f}" text-anchor="middle">{tick:g}</text>')
    for tick in up.ticks:
        x, y = place(across.low, tick)
        parts.append(f'<path d="M{x:.1f} {y:.1f}H{WIDTH - RIGHT}" stroke="#dddddd"/>')
        parts.append(f'<text x="{x - 8:.1f}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>')
    middle = LEFT + (WIDTH - LEFT - RIGHT) / 2, TOP + (HEIGHT - TOP - BOTTOM) / 2
    parts.append(
        f'<text x="{middle[0]:.0f}" y="{HEIGHT - 12}" text-anchor="middle">'
        f"{escape(across.title)}</text>"
    )
    parts.append(
        f'<text transform="translate(18 {middle[1]:.0f}) rotate(-90)" text-anchor="middle">'
        f"{escape(up.title)}</text>"
    )
    return parts


def _group(group: Points, number: int, place: _Place) -> list[str]:
    colour, mark = COLOURS[number % len(COLOURS)], MARKS[number % len(MARKS)]
    key_y, key_x = TOP + 18 + 20 * number, WIDTH - RIGHT + 16
    spots = [place(*one) for one in group.places]
    if group.joined:
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in spots)
        return [
            f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="1.5"/>',
            f'<path d="M{key_x} {key_y - 4}h14" stroke="{colour}" stroke-width="1.5"/>',
            f'<text x="{key_x + 20}" y="{key_y}">{escape(group.name)}</text>',
        ]
    parts = [
        f'<text x="{x:.1f}" y="{y + 4:.1f}" fill="{colour}" text-anchor="middle">{mark}</text>'
        for x, y in spots
    ]
    parts.append(f'<text x="{key_x}" y="{key_y}" fill="{colour}">{mark}</text>')
    parts.append(f'<text x="{key_x + 20}" y="{key_y}">{escape(group.name)}</text>')
    return parts
