"""The plugin from outside: ``qgis_process`` in a fresh profile, without a window or a project."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from osgeo import ogr

from tests.sandbox import DIALECTS

from .conftest import CLEAR, quick_history, write_geojson
from .test_downloadbands import assert_scene_pixels

ROOT = Path(__file__).resolve().parents[2]
# Debian's wrapper of that name fails (qgis-conventions.md, section 6).
DEBIANS = Path("/usr/bin/qgis_process.bin")
PROGRAM = str(DEBIANS) if DEBIANS.exists() else "qgis_process"


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A home and a profile with the plugin enabled, and nothing else."""
    home = tmp_path_factory.mktemp("home")
    plugins = home / "plugins"
    plugins.mkdir()
    (plugins / "eosda_imagery").symlink_to(ROOT)
    enabled = subprocess.run(
        [PROGRAM, "plugins", "enable", "eosda_imagery"],
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert enabled.returncode == 0, enabled.stderr
    return home


def environment(home, **more):
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("EOSDA_", "QGIS_")) and not name.lower().endswith("_proxy")
    }
    return {
        **kept,
        "HOME": str(home),
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "config"),
        "QGIS_PLUGINPATH": str(home / "plugins"),
        "QT_QPA_PLATFORM": "offscreen",
        **more,
    }


@pytest.fixture
def qgis_process(home, sandbox, data_dir):
    """Run an algorithm; gives the exit code, the JSON of the results and all that was said."""

    def start(algorithm, *parameters, **more):
        quick_history(data_dir)
        variables = {
            "EOSDA_API_KEY": sandbox.key,
            "EOSDA_API_URL": sandbox.url,
            "EOSDA_DATA_DIR": str(data_dir),
            **more,
        }
        ended = subprocess.run(
            [PROGRAM, "--json", "run", f"eosda:{algorithm}", "--", *parameters],
            env=environment(home, **variables),
            capture_output=True,
            text=True,
            timeout=60,
        )
        results = json.loads(ended.stdout)["results"] if ended.returncode == 0 else {}
        return ended.returncode, results, ended.stdout + ended.stderr

    return start


@pytest.fixture
def aoi_file(sandbox, tmp_path):
    return write_geojson(tmp_path / "area.geojson", sandbox.sample_aoi())


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
def test_downloading_in_every_dialect(qgis_process, sandbox, aoi_file, tmp_path, dialect):
    sandbox.configure(dialect=dialect, polls_needed=2)
    target = tmp_path / "bands.tif"
    code, results, said = qgis_process(
        "downloadbands",
        f"AOI={aoi_file}",
        f"VIEW_ID={CLEAR}",
        "BANDS=B04,B03,B02",
        f"OUTPUT={target}",
    )
    assert code == 0, said
    assert results["OUTPUT"] == str(target)
    assert_scene_pixels(sandbox, target, ["B04", "B03", "B02"])
    assert sandbox.count("create") == 1
    assert sandbox.count("status") >= 2
    assert sandbox.key not in said
    assert all(entry.has_key_header for entry in sandbox.log if entry.kind == "create")
    # A relative link leads back to the service; the storage host must never see the key.
    stored = [entry for entry in sandbox.log if sandbox.file_url.endswith(entry.host)]
    assert not any(entry.has_key_header for entry in stored)


def test_a_run_imports_nothing_that_only_others_need(qgis_process, aoi_file, tmp_path):
    """How layers are loaded, and numpy's types: 5 and 7 ms of each run."""
    code, _, said = qgis_process(
        "downloadbands",
        f"AOI={aoi_file}",
        f"VIEW_ID={CLEAR}",
        "BANDS=B04,B03,B02",
        f"OUTPUT={tmp_path / 'bands.tif'}",
        PYTHONPROFILEIMPORTTIME="1",
    )
    assert code == 0, said
    lines = [line for line in said.splitlines() if line.startswith("import time:")]
    imported = {line.split("|")[2].strip().removeprefix("eosda_imagery.") for line in lines[1:]}
    assert {"processing_provider.runs.bands_run", "core.raster.writing"} <= imported
    assert not imported & {
        *("core.layers.build", "processing_provider.runs.layer_style", "ui"),
        # What a batch and an index need.
        *("core.orders.batch", "core.orders.progress", "core.raster.indices.calculator"),
        "numpy.typing",
    }


def test_searching(qgis_process, sandbox, aoi_file, tmp_path):
    target = tmp_path / "scenes.gpkg"
    code, results, said = qgis_process(
        "searchscenes",
        f"AOI={aoi_file}",
        "DATASET=sentinel2l2a",
        "START_DATE=2026-08-01",
        "END_DATE=2026-11-30",
        "MAX_CLOUD=20",
        f"OUTPUT={target}",
    )
    assert code == 0, said
    scenes = ogr.Open(str(target))
    layer = scenes.GetLayer(0)
    assert layer.GetFeatureCount() == results["COUNT"] > 3
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    clear = [feature for feature in layer if feature["view_id"] == CLEAR]
    assert clear[0]["date"] == "2026/11/03"
    assert clear[0]["aoi_coverage"] == 100.0


def test_defaults_do_and_the_delivered_files_come_too(qgis_process, sandbox, aoi_file, tmp_path):
    folder = tmp_path / "delivered"
    code, results, said = qgis_process(
        "downloadbands",
        f"AOI={aoi_file}",
        f"VIEW_ID={CLEAR}",
        f"OUTPUT={tmp_path / 'bands.tif'}",
        f"OUTPUT_FOLDER={folder}",
    )
    assert code == 0, said
    assert results["OUTPUT_FOLDER"] == str(folder)
    (delivered,) = folder.iterdir()
    assert delivered.name.startswith("2026-11-03_S2L2A_35UKR_B04-B03-B02_")
    assert_scene_pixels(sandbox, tmp_path / "bands.tif", ["B04", "B03", "B02"])


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"EOSDA_API_KEY": ""}, "set the environment variable EOSDA_API_KEY"),
        ({"EOSDA_API_KEY": "apk.wrong"}, "key was not accepted"),
        ({"EOSDA_API_URL": "http://api.example.org"}, "must start with https://"),
        ({"EOSDA_DATA_DIR": "/dev/null/data"}, "/dev/null/data"),
    ],
)
def test_failures_end_with_a_sentence_and_no_success(
    qgis_process, aoi_file, tmp_path, changes, words
):
    target = tmp_path / "bands.tif"
    parameters = [f"AOI={aoi_file}", f"VIEW_ID={CLEAR}", f"OUTPUT={target}"]
    code, _, said = qgis_process("downloadbands", *parameters, **changes)
    assert code != 0
    assert words in said
    assert "Traceback" not in said
    assert not target.exists()


def test_a_killed_run_goes_on_without_paying(
    qgis_process, home, sandbox, aoi_file, tmp_path, data_dir
):
    """The process is killed after the order: the next one takes the job over."""
    quick_history(data_dir)
    target = tmp_path / "bands.tif"
    parameters = [f"AOI={aoi_file}", f"VIEW_ID={CLEAR}", f"OUTPUT={target}"]
    variables = {
        "EOSDA_API_KEY": sandbox.key,
        "EOSDA_API_URL": sandbox.url,
        "EOSDA_DATA_DIR": str(data_dir),
    }
    running = subprocess.Popen(
        [PROGRAM, "run", "eosda:downloadbands", "--", *parameters],
        env=environment(home, **variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        # Said only when the id of the task is on disk.
        assert any("EOSDA is working on it" in line for line in running.stdout)
    finally:
        running.kill()
        running.communicate(timeout=20)
    code, _, said = qgis_process("downloadbands", *parameters)
    assert code == 0, said
    assert sandbox.count("create") == 1
    assert_scene_pixels(sandbox, target, ["B04", "B03", "B02"])


def test_statistics(qgis_process, sandbox, aoi_file, tmp_path):
    """A chart is painted without a window."""
    table, page = tmp_path / "season.csv", tmp_path / "season.html"
    code, results, said = qgis_process(
        "areastatistics",
        f"AOI={aoi_file}",
        "START_DATE=2026-11-01",
        "END_DATE=2026-11-09",
        "INDICES=ndvi",
        f"OUTPUT={table}",
        f"OUTPUT_HTML={page}",
    )
    assert code == 0, said
    told = sandbox._world.tasks.all()[-1].document["result"]
    lines = table.read_text().splitlines()
    assert lines[0].startswith("area_id,date,view_id,dataset,index,cloud,average")
    assert [line.split(",")[2] for line in lines[1:]] == sorted(
        (entry["view_id"] for entry in told), key=lambda view_id: (view_id.split("/")[6], view_id)
    )
    assert "<svg" in page.read_text(encoding="utf-8")
    assert results["READY"] == 1
    assert sandbox.key not in said
