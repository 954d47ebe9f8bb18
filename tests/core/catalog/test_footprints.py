"""Scenes as features: what the table of a footprint layer says of them."""

import os
import time

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.catalog.footprints import footprint_features
from eosda_imagery.core.catalog.search import SceneHit
from qgis.PyQt.QtCore import Qt

VIEW_ID = "S2L2A/36/U/UA/2026/11/3/0"


@pytest.fixture(params=["UTC", "Asia/Kolkata", "America/Los_Angeles"])
def time_zone(request, monkeypatch):
    """The zone of the machine, which must not matter."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def _told(timestamp):
    scene = Scene(VIEW_ID, "scene", "sentinel2l2a", "2026-11-03", timestamp=timestamp)
    (feature,) = footprint_features([SceneHit(scene)])
    return feature["timestamp"]


@pytest.mark.parametrize(
    "timestamp",
    [
        "2026-11-03T08:45:10Z",
        "2026-11-03T08:45:10",
        "2026-11-03T08:45:10.000Z",
        "2026-11-03T10:45:10+02:00",
        "2026-11-03T03:15:10-0530",
    ],
)
def test_the_time_of_a_scene_is_utc(time_zone, timestamp):
    assert os.environ["TZ"] == time_zone
    told = _told(timestamp)
    assert told.toString(Qt.DateFormat.ISODate) == "2026-11-03T08:45:10Z"


@pytest.mark.parametrize("timestamp", ["", "yesterday", "2026-13-41T08:45:10Z"])
def test_what_is_no_time_is_left_empty(timestamp):
    told = _told(timestamp)
    assert not told or told.isNull()
