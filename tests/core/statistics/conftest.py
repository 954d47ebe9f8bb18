"""What the tests of statistics orders share: an area of the sandbox, and orders for it."""

import time

import pytest
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.jobs.model import StatisticsParameters
from eosda_imagery.core.statistics.request import SeasonTerms, plan_statistics
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from tests.core.conftest import Bench

SEASON = StatisticsParameters(("NDVI", "NDMI"), ("sentinel2l2a",), "2026-10-20", "2026-11-30")
# Within the sandbox's scenes.
FIELD = [[24.08, 49.80], [24.085, 49.80], [24.085, 49.805], [24.08, 49.805], [24.08, 49.80]]


def area(*rings, label="Field 7"):
    """An area of GeoJSON rings."""
    polygons = [", ".join(f"{x} {y}" for x, y in ring) for ring in rings]
    return make_aoi(
        QgsGeometry.fromWkt(f"MultiPolygon ({', '.join(f'(({ring}))' for ring in polygons)})"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
        label=label,
    )


def shifted(ring, east):
    return [[x + east, y] for x, y in ring]


class StatisticsBench(Bench):
    """A bench that orders statistics."""

    def plan(self, aoi=None, parameters=SEASON, **changes):
        fields = {
            "folder": self.folder / "out",
            "base_url": self.sandbox.url,
            "max_area_km2": 200.0,
            "label": "",
            **changes,
        }
        terms = SeasonTerms(parameters=parameters, **fields)
        return plan_statistics(aoi or area(FIELD), terms, time.time())

    def add_season(self, *args, **changes):
        download, jobs = self.plan(*args, **changes)
        self.store.downloads.add(download, jobs)
        return download


@pytest.fixture
def season_bench(tmp_path, sandbox):
    bench = StatisticsBench(tmp_path, sandbox)
    for _ in range(50):
        bench.store.history.note("mt_stats", 0.1)
    yield bench
    bench.owner.close()
    bench.store.close()
