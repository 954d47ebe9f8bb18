"""When a layer is shown, after the project was saved and opened too, and what it says of itself."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.jobs.model import Download
from eosda_imagery.core.layers.metadata import acquisition, describe, moment_key, time_shown
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QDate, Qt

FRAMES = Path(__file__).with_name("frames.py")
# Of a month: days without a scene, days that follow each other, and times that go up and down.
SEASONS = {
    "Europe": ["2026-10-31T09:30:02Z", "2026-11-01T09:44:59.024Z", "2026-11-03T09:34:17.180Z"],
    "India": ["2026-10-30T05:22:41.5Z", "2026-10-31T05:12:00Z", "2026-11-02T05:32:11.999Z"],
    "California": ["2026-10-31T18:55:30Z", "2026-11-01T18:45:30Z", "2026-11-02T18:51:00Z"],
    "Landsat of old": ["1986-06-07T17:20:11Z", "1986-06-08T17:10:00Z"],
}


def download(timestamp="2026-11-03T09:34:17.180Z", **changes):
    scene = Scene("S2L2A/35/U/KR/2026/11/3/0", "s", "sentinel2l2a", "2026-11-03", timestamp)
    return Download(
        id="d",
        view_id=scene.view_id,
        dataset=scene.dataset,
        bands=("B04",),
        aoi={},
        folder="",
        name="",
        base_url="",
        created=0.0,
        scene=replace(scene, **changes),
    )


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kolkata", "America/Los_Angeles"])
def test_a_season_plays_right_after_the_project_is_opened(tmp_path, zone):
    done = subprocess.run(
        [sys.executable, str(FRAMES), str(tmp_path), json.dumps(SEASONS)],
        env={**os.environ, "TZ": zone, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    found = [line for line in done.stdout.splitlines() if line.startswith("FRAMES ")]
    assert found, done.stderr
    for place, starts in json.loads(found[0][len("FRAMES ") :]).items():
        days = [[time[:10], [time[:10]]] for time in SEASONS[place]]
        for start, shown in starts.items():
            assert [names for _, names in shown] == [names for _, names in days], (place, start)
            if start == "button":
                # No frame is empty.
                assert shown == days, (place, start)
            # Before 2019 a scene's second comes before midnight of Los Angeles.
            if start != "local" or not place.endswith("of old"):
                assert shown == days, (place, start)


def test_whole_seconds_are_all_that_is_needed():
    when = time_shown(download())
    assert when.begin().time().msec() == when.end().time().msec() == 0
    assert when.contains(acquisition(download()).begin())
    assert when.begin().date() == when.end().date() == QDate(2026, 11, 3)


def test_a_later_day_begins_later_in_the_day():
    """All through the archive, and as long as this plugin may live."""
    seconds = [
        time_shown(download(f"{day}T10:00:00Z")).begin().time().msecsSinceStartOfDay()
        for day in (
            "1972-07-25",
            "1972-07-26",
            "1999-12-31",
            "2026-11-03",
            "2026-11-04",
            "2099-12-31",
        )
    ]
    assert seconds == sorted(set(seconds))


def test_a_scene_with_only_a_date_fills_that_day():
    when = acquisition(download(None))
    assert when.begin().toString(Qt.DateFormat.ISODate) == "2026-11-03T00:00:00Z"
    assert when.end().toString(Qt.DateFormat.ISODate) == "2026-11-03T23:59:59Z"
    shown = time_shown(download(None))
    assert shown.begin().date() == QDate(2026, 11, 3)
    for nothing in (download(None, date=""), replace(download(), scene=None)):
        assert acquisition(nothing) is None
        assert time_shown(nothing) is None
        assert moment_key(nothing) == ""


@pytest.mark.parametrize(
    ("timestamp", "sorts_as"),
    [
        ("2026-11-03T09:34:17.180Z", "2026-11-03T09:34:17.180Z"),
        ("2026-11-03T09:34:17", "2026-11-03T09:34:17.000Z"),
        ("2026-11-03T01:34:17+05:30", "2026-11-02T20:04:17.000Z"),
        ("2026-11-03T23:34-0800", "2026-11-04T07:34:00.000Z"),
        ("2026-11-03T09:34:17.1234567Z", "2026-11-03T09:34:17.123Z"),
    ],
)
def test_moments_are_utc_in_every_form(timestamp, sorts_as):
    assert moment_key(download(timestamp)) == sorts_as


def test_what_a_layer_says_of_itself_is_no_markup():
    markup = "<img src='//host/share'>"
    layer = QgsRasterLayer()
    layer.setName(f"{markup} a & b")
    describe(
        layer,
        replace(download(satellite=markup, date="<b>1"), view_id=f"S2/{markup}", bands=(markup,)),
        notes=[markup],
    )
    metadata = layer.metadata()
    texts = [metadata.identifier(), metadata.title(), metadata.abstract()]
    texts += [*metadata.history(), *metadata.rights()]
    assert all("<" not in text for text in texts)
    assert "&lt;img" in metadata.abstract()
