"""The command of a layer's context menu really runs, and does the same again."""

import json
import shlex
import subprocess

from eosda_imagery.core.layers.record import (
    as_command,
    qgis_process_words,
    read_record,
    write_area,
)

from .conftest import CLEAR, quick_history
from .test_downloadbands import assert_scene_pixels
from .test_qgis_process import PROGRAM, environment, home  # noqa: F401 - home is a fixture


def test_the_copied_command_runs_in_a_shell(home, sandbox, data_dir, tmp_path):  # noqa: F811
    record = read_record(
        json.dumps(
            {
                "view_id": CLEAR,
                "dataset": "sentinel2l2a",
                "bands": ["B08", "B04"],
                "merge": True,
                "metadata": [],
                "preset": "",
                "aoi": sandbox.sample_aoi(),
                "scene": None,
            }
        )
    )
    words = qgis_process_words(record, write_area(record, tmp_path / "a folder; with 'marks'"))
    assert words[0] == "qgis_process"
    command = as_command([PROGRAM, *words[1:]], windows=False)
    assert sandbox.key not in command
    quick_history(data_dir)
    work = tmp_path / "work"
    work.mkdir()
    variables = {
        "EOSDA_API_KEY": sandbox.key,
        "EOSDA_API_URL": sandbox.url,
        "EOSDA_DATA_DIR": str(data_dir),
    }
    ended = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=work,
        env=environment(home, **variables),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    target = work / shlex.split(command)[-1].partition("=")[2]
    assert_scene_pixels(sandbox, target, ["B08", "B04"])
    assert sandbox.count("create") == 1
    (order,) = [entry.body for entry in sandbox.log if entry.kind == "create"]
    assert order["params"]["view_id"] == CLEAR
