"""What a result of a batch costs: how often disk, store and GDAL are asked, not for how long."""

import os
from collections import Counter
from pathlib import Path

import pytest
from eosda_imagery.core.jobs.drivers import inline_driver
from eosda_imagery.core.jobs.store.connection import Database
from eosda_imagery.core.jobs.store.downloads import Downloads
from eosda_imagery.core.storage import unfinished
from osgeo import gdal, ogr

from .conftest import polygon_layer
from .test_downloadbatch import DATES, batch, field, scenes

# A fixture.
__all__ = ["batch"]

FEW, MANY = 2, 8
# Of one more result, at most.
MOST = {
    # To prove it, and to read what it says of itself; the second takes PROJ a millisecond.
    "rasters opened": 2,
    "rasters asked for their CRS": 1,
    # All dates of an area lie alike.
    "shapes transformed": 4 / len(DATES),
    # What was delivered (as it comes in, its folder), the raster (as it is copied, before its name,
    # its folder) and its STAC item (before its name, its folder).
    "fsyncs": 7,
    # The order's claim and its task, the question's claim, the file.
    "lasting changes": 4.5,
    "passing changes": 2.5,
    # Times that a connection is lent: nine, and those of plans and looks, which come by the second,
    # so that a busy machine makes more of them.
    "reads": 13,
    # When it is ready.
    "downloads read": 1,
    # What is the same for many.
    "locks": 0,
    "looks at rasters": 0,
    # A step may ask for what the plan before it has chosen.
    "plans": 0.5,
    "looks at results": 0.5,
}


@pytest.fixture
def calls(monkeypatch):
    """Count what takes time, in all threads; of the folder of results how often it is listed."""
    found = Counter()

    def count(owner, name, what):
        real = getattr(owner, name)

        def counting(*arguments, **options):
            found[what(*arguments)] += 1
            return real(*arguments, **options)

        monkeypatch.setattr(owner, name, counting)

    count(gdal, "OpenEx", lambda *_: "rasters opened")
    count(gdal.Dataset, "GetProjection", lambda *_: "rasters asked for their CRS")
    count(ogr.Geometry, "TransformTo", lambda *_: "shapes transformed")
    count(os, "fsync", lambda *_: "fsyncs")
    count(os, "listdir", lambda folder: f"looks at {Path(folder).name}")
    count(unfinished, "lock_file", lambda *_: "locks")
    count(Database, "_begin", lambda _, lasting: f"{'lasting' if lasting else 'passing'} changes")
    count(Database, "reading", lambda *_: "reads")
    count(Downloads, "get", lambda *_: "downloads read")
    count(inline_driver, "plan_steps", lambda *_: "plans")
    return found


def test_a_result_costs_the_same_however_many_there_are(batch, sandbox, calls, tmp_path):
    costs = {}
    begun = 0
    for areas in (FEW, MANY):
        shapes = [polygon_layer(field(begun + number)) for number in range(areas)]
        begun += areas
        calls.clear()
        results, rows = batch(
            gathered(shapes),
            SCENES=scenes(*DATES),
            AOI_ID="",
            OUTPUT_FOLDER=str(tmp_path / "rasters"),
        )
        assert {row["status"] for row in rows} == {"ready"}
        assert results["ORDERS"] == areas * len(DATES)
        costs[areas] = Counter(calls)
    more = len(DATES) * (MANY - FEW)
    each = {name: (costs[MANY][name] - costs[FEW][name]) / more for name in costs[MANY]}
    assert {name: cost for name, cost in each.items() if cost > MOST.get(name, cost)} == {}
    assert set(MOST) <= set(each)


def gathered(shapes):
    """Return one layer with the polygons of several."""
    layer = shapes[0]
    for shape in shapes[1:]:
        assert layer.dataProvider().addFeatures(list(shape.getFeatures()))
    layer.updateExtents()
    return layer
