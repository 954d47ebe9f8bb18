"""A batch in a process that is killed and run again: creations = results, and no limit is met.

``make soak`` runs it with 100 areas, 6 dates and 2 kills; EOSDA_BATCH says how much.
"""

import json
import os
import re
import subprocess
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from eosda_imagery.core.jobs.drivers.inline_driver import STEPS_AT_ONCE
from osgeo import gdal, ogr

from tests.reliability.killing import Account
from tests.reliability.test_processes import (  # noqa: F401 - fixtures among them
    home,
    kill_between_orders,
    look_out,
    refused,
    strict,
)

from .conftest import box, scene_pixels
from .test_qgis_process import PROGRAM, environment

AREAS, DATES, KILLS = map(int, os.environ.get("EOSDA_BATCH", "6,3,1").split(","))
WANTED = AREAS * DATES
ALL_DATES = ("2026/11/3", "2026/10/4", "2026/8/30", "2026/10/24", "2026/11/8", "2026/9/9")
PATIENCE_S = 60 + WANTED


def write_areas(path):
    shapes = [
        box(24.06 + 0.004 * (n % 10), 49.76 + 0.004 * (n // 10), 0.003, 0.002) for n in range(AREAS)
    ]
    features = [
        {"type": "Feature", "properties": {"name": f"field {n}"}, "geometry": shape}
        for n, shape in enumerate(shapes)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))


def write_scenes(path):
    rows = [f"S2L2A/35/U/KR/{date}/0,{n}" for n, date in enumerate(ALL_DATES[:DATES])]
    path.write_text("\n".join(["view_id,cloud", *rows]) + "\n")


@pytest.fixture
def start(home, strict):  # noqa: F811 - fixtures
    """Start the batch, by the same command each time."""
    write_areas(home / "areas.geojson")
    write_scenes(home / "scenes.csv")
    variables = {
        "EOSDA_API_KEY": strict.key,
        "EOSDA_API_URL": strict.url,
        "EOSDA_DATA_DIR": str(home / "data"),
    }
    command = [
        *(PROGRAM, "run", "eosda:downloadbatch", "--"),
        f"AOI={home / 'areas.geojson'}",
        "AOI_ID=name",
        f"SCENES={home / 'scenes.csv'}",
        "BANDS=B08",
        f"OUTPUT_FOLDER={home / 'rasters'}",
        f"OUTPUT={home / 'index.gpkg'}",
    ]

    def begin(log):
        with log.open("wb") as out:
            return subprocess.Popen(
                command, env=environment(home, **variables), stdout=out, stderr=out
            )

    return begin


def kill(process, enough, account):
    """Kill a process when so many orders have been sent."""

    def sent():
        assert process.poll() is None, "it has ended before it could be killed"
        return account.sandbox.count("create") >= enough

    look_out(sent, "orders are sent", PATIENCE_S)
    kill_between_orders(process, account)


@pytest.mark.timeout(2 * PATIENCE_S)
def test_a_killed_batch_goes_on_and_pays_for_each_result_once(start, strict, home):  # noqa: F811
    account = Account(home, strict)
    for number in range(KILLS):
        kill(start(home / f"killed-{number}.log"), (number + 1) * WANTED // (KILLS + 1), account)
        assert strict.count("create") < WANTED
    last = start(home / "last.log")
    code = last.wait(PATIENCE_S)
    said = (home / "last.log").read_text()
    assert code == 0, said
    assert refused(strict) == []
    assert strict.count("create") == WANTED
    assert re.search(rf"^READY:\s*{WANTED}$", said, re.MULTILINE), said
    check_results(home, strict)
    account.figures.kills, account.figures.jobs = KILLS, WANTED
    account.figures.ready, account.figures.creations = WANTED, strict.count("create")
    account.figures.tell("batch")
    print(said)
    print(f"questions: {strict.count('status')}")


def check_results(home, sandbox):  # noqa: F811 - the fixture's value
    """Every result is in the index once, and its pixels are the scene's."""
    index = ogr.Open(str(home / "index.gpkg"))
    rows = [dict(row.items()) for row in index.GetLayer(0)]
    assert Counter(row["status"] for row in rows) == {"ready": WANTED}
    assert {row["cloud"] for row in rows} == set(range(DATES))
    assert len({(row["area_id"], row["view_id"]) for row in rows}) == WANTED
    asked = sandbox.count("create") + sandbox.count("status")
    # A kill meets questions on their way: the service counts them, and their answer came to nobody.
    unheard = asked - sum(row["requests"] for row in rows)
    assert 0 <= unheard <= KILLS * STEPS_AT_ONCE
    paths = {row["path"] for row in rows}
    assert paths == {str(path) for path in (home / "rasters").glob("*.tif")}
    for row in rows:
        raster = gdal.Open(row["path"])
        pixels = raster.ReadAsArray()
        inside = pixels != 0
        assert inside.any()
        expected = scene_pixels(sandbox, row["view_id"], "B08", raster)
        assert np.array_equal(pixels[inside], expected[inside])
        assert Path(row["path"]).name.startswith(row["area_id"].replace(" ", "_"))
