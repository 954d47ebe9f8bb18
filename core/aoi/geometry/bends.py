"""Vertices added to long edges, so that they run the same in every projection."""

from __future__ import annotations

import math
from operator import itemgetter, sub

from .rings import AT_ONCE, DECIMALS, Ring, Rings

# Edges below this length (degrees) bend less than a centimetre anywhere.
SHORT_EDGE = 0.003
# What an edge may bend (see _sagitta): 1 cm, in units of R/8 (pi/180)^2 metres.
_MOST_SAGITTA = 0.01 * 8 / 6378137 * (180 / math.pi) ** 2
# Radians, 3.4°: how far from its central meridian a zone of a projection reaches.
_RIM_OF_ZONE = 0.06


def with_bends(rings: Rings) -> Rings:
    """Add vertices to long edges, so that they run the same in every projection.

    A raster is cropped in its own projection, where a straight edge of some kilometres runs
    metres beside the edge that is straight in longitude and latitude, and also beside itself once
    a cut has put a vertex on it. With the vertices they differ by less than a centimetre.
    """
    return [_bent_ring(ring) for ring in rings]


def all_below(longest: float, ring: Ring) -> bool:
    """Return whether all edges are shorter along either axis, in degrees; with a NaN none is."""
    for start in range(0, len(ring), AT_ONCE):
        points = ring[start : start + AT_ONCE + 1]
        # Not zip(*points): of an iterator for each point Python's collector takes more notice than
        # of all else, and goes through all that QGIS has, for longer than a frame.
        for axis in (0, 1):
            along = list(map(itemgetter(axis), points))
            edges = map(abs, map(sub, along[1:], along))
            if not math.isfinite(sum(along)) or max(edges, default=0) >= longest:
                return False
    return True


def _bent_ring(ring: Ring) -> Ring:
    if all_below(SHORT_EDGE, ring):
        return ring
    bent = ring[:1]
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        sagitta = _sagitta(ax, ay, bx, by)
        if sagitta > _MOST_SAGITTA:
            # In n steps each bends by the n²th part.
            steps = math.ceil(math.sqrt(sagitta / _MOST_SAGITTA))
            bent.extend(
                (
                    round(ax + (bx - ax) * step / steps, DECIMALS),
                    round(ay + (by - ay) * step / steps, DECIMALS),
                )
                for step in range(1, steps)
            )
        bent.append((bx, by))
    return bent


def _sagitta(ax: float, ay: float, bx: float, by: float) -> float:
    """Return how far an edge that is straight in degrees bends in a projection, at most.

    Of an arc whose direction turns by t along its length l the sagitta is l t / 8. In a conformal
    projection (UTM) directions turn as the convergence of the meridians does, which is
    (lambda - lambda0) sin(phi): by width * sin(phi) along a parallel, and by at most _RIM_OF_ZONE
    of the height along a meridian; on a slanted edge both turn both lengths.

    :return: in units of R/8 (pi/180)^2 metres
    """
    width, height = abs(bx - ax), abs(by - ay)
    sine = math.sin(math.radians(max(abs(ay), abs(by))))
    return width * (width + 2 * height) * sine + _RIM_OF_ZONE * height**2
