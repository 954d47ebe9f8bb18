"""``eosda:downloadbands``: the raster is the scene's pixels, and nothing is paid twice."""

import json
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest
from eosda_imagery.api.errors import StoppedError, StorageError
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.settings import GROUP
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsSettings
from qgis.PyQt import sip

from .conftest import (
    CLEAR,
    Feedback,
    box,
    names_of,
    of_desktop,
    polygon_layer,
    scene_pixels,
)

RGB = ["B04", "B03", "B02"]
# Two fields well apart within the main tile.
WEST_FIELD = box(24.08, 49.78, 0.012, 0.008)
EAST_FIELD = box(24.12, 49.77, 0.009, 0.012)


def order(aoi, target, **changes):
    return {"AOI": aoi, "VIEW_ID": CLEAR, "BANDS": "B04,B03,B02", "OUTPUT": str(target), **changes}


def assert_scene_pixels(sandbox, path, bands, view_id=CLEAR):
    """Every band is the scene's; where the raster has no data none was asked for."""
    raster = gdal.Open(str(path))
    assert names_of(raster) == list(bands)
    for number, band in enumerate(bands, start=1):
        pixels = raster.GetRasterBand(number).ReadAsArray()
        expected = scene_pixels(sandbox, view_id, band, raster)
        inside = pixels != 0
        assert inside.any()
        assert np.array_equal(pixels[inside], expected[inside])
    return raster


def only_view(store):
    (view,) = store.downloads.shown()
    return view


# -- what comes out -------------------------------------------------------------------------


def test_tif_is_the_scene(run, aoi, sandbox, tmp_path, feedback):
    results = run("downloadbands", order(aoi, tmp_path / "o.tif"), feedback)
    assert results == {"OUTPUT": str(tmp_path / "o.tif")}
    raster = assert_scene_pixels(sandbox, results["OUTPUT"], RGB)
    assert (raster.ReadAsArray() != 0).all()
    assert raster.GetGeoTransform()[1] == 10.0
    assert sandbox.count("create") == 1
    assert "This sends 1 order (about 3 requests)." in feedback.infos
    assert feedback.progress() == 100.0


def test_bands_come_in_the_order_asked_for(run, aoi, sandbox, tmp_path):
    results = run("downloadbands", order(aoi, tmp_path / "o.tif", BANDS=" B02 , B04,B03 "))
    assert_scene_pixels(sandbox, results["OUTPUT"], ["B02", "B04", "B03"])


def test_a_jp2_becomes_a_tif_with_the_same_pixels(run, aoi, sandbox, tmp_path):
    folder = tmp_path / "delivered"
    results = run(
        "downloadbands", order(aoi, tmp_path / "o.tif", BANDS="B08", OUTPUT_FOLDER=str(folder))
    )
    assert [path.suffix for path in folder.iterdir()] == [".jp2"]
    assert results["OUTPUT_FOLDER"] == str(folder)
    assert_scene_pixels(sandbox, results["OUTPUT"], ["B08"])


def test_a_zip_of_mixed_resolutions_goes_on_the_finest_grid(run, aoi, sandbox, tmp_path, feedback):
    bands = ["B11", "B04", "B01"]
    results = run("downloadbands", order(aoi, tmp_path / "o.tif", BANDS=",".join(bands)), feedback)
    raster = assert_scene_pixels(sandbox, results["OUTPUT"], bands)
    assert raster.GetGeoTransform()[1] == 10.0
    (told,) = [line for line in feedback.infos if "nearest neighbour" in line]
    assert "B11, B01" in told
    assert "B04" not in told


def test_unmerged_bands_and_metadata_files(run, aoi, sandbox, tmp_path):
    folder = tmp_path / "delivered"
    changes = {"MERGE": False, "METADATA": "tile, product", "OUTPUT_FOLDER": str(folder)}
    results = run("downloadbands", order(aoi, tmp_path / "o.tif", **changes))
    assert_scene_pixels(sandbox, results["OUTPUT"], RGB)
    names = {path.name for path in folder.rglob("*") if path.is_file()}
    assert {"tileInfo.json", "metadata.xml"} <= names
    assert sum(name.endswith(".tif") for name in names) == 3
    body = [entry.body for entry in sandbox.log if entry.kind == "create"][0]
    assert body["params"]["merge"] is False
    assert body["params"]["metadata"] == ["tile", "product"]


def test_the_callback_address_is_passed_on(run, aoi, sandbox, tmp_path):
    run("downloadbands", order(aoi, tmp_path / "o.tif", CALLBACK_URL="https://example.org/done"))
    body = [entry.body for entry in sandbox.log if entry.kind == "create"][0]
    assert body["callback_url"] == "https://example.org/done"


def test_parts_that_lie_close_share_an_order_and_nothing_else_is_shown(
    run, sandbox, qgis_processing, tmp_path, feedback
):
    fields = polygon_layer(WEST_FIELD, EAST_FIELD)
    results = run("downloadbands", order(fields, tmp_path / "o.tif"), feedback)
    assert sandbox.count("create") == 1
    assert "This sends 1 order (about 3 requests)." in feedback.infos
    raster = assert_scene_pixels(sandbox, results["OUTPUT"], RGB)
    # The fields are 1.7 km² of a box of 8 km².
    assert 0.1 < (raster.ReadAsArray() != 0).mean() < 0.4


def test_more_orders_than_allowed_are_refused_with_their_cost(
    run, sandbox, qgis_processing, tmp_path, headless
):
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 2.0)
    fields = polygon_layer(WEST_FIELD, EAST_FIELD)
    wanted = order(fields, tmp_path / "o.tif", MAX_ORDERS=1)
    with pytest.raises(QgsProcessingException, match=r"2 orders \(about 6 requests\).*allows 1"):
        run("downloadbands", wanted)
    assert sandbox.log == []
    assert headless.downloads.shown() == []
    run("downloadbands", {**wanted, "MAX_ORDERS": 2})
    # What is here already is not sent.
    run("downloadbands", wanted)
    assert sandbox.count("create") == 2


@pytest.mark.parametrize("algorithm", ["downloadbands", "downloadbatch"])
def test_footprints_are_not_taken_for_an_area(run, sandbox, aoi, tmp_path, algorithm):
    """QGIS puts the layer that came last into the next dialog: it is that of a search."""
    found = {"AOI": aoi, "START_DATE": "2026-10-01", "OUTPUT": str(tmp_path / "found.gpkg")}
    footprints = run("searchscenes", found)["OUTPUT"]
    sandbox.reset_log()
    parameters = {**order(footprints, tmp_path / "o.tif"), "OUTPUT_FOLDER": str(tmp_path / "f")}
    with pytest.raises(QgsProcessingException, match="AOI: the layer has a field view_id"):
        run(algorithm, parameters)
    assert sandbox.log == []


def test_parts_that_lie_apart_take_an_order_each_and_become_a_mosaic(
    run, sandbox, qgis_processing, tmp_path, feedback
):
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 2.0)
    fields = polygon_layer(WEST_FIELD, EAST_FIELD)
    results = run("downloadbands", order(fields, tmp_path / "o.tif"), feedback)
    assert sandbox.count("create") == 2
    assert "This sends 2 orders (about 6 requests)." in feedback.infos
    raster = assert_scene_pixels(sandbox, results["OUTPUT"], RGB)
    assert (raster.ReadAsArray() == 0).any()
    assert any(line.startswith("Order 2 of 2: ") for line in feedback.infos)


def test_a_part_in_which_the_scene_has_no_data_is_no_failure(
    run, sandbox, qgis_processing, tmp_path, feedback, headless
):
    """By a view id alone the footprint is not known, so the service is asked for both parts."""
    fields = polygon_layer(WEST_FIELD, box(30.0, 49.8, 0.02, 0.02))
    for number in range(2):
        results = run("downloadbands", order(fields, tmp_path / f"{number}.tif"), feedback)
        assert_scene_pixels(sandbox, results["OUTPUT"], RGB)
        assert sandbox.count("create") == 2
    assert "Order 2 of 2: ready: The scene has no data here." in feedback.infos
    assert [len(job.files) for job in only_view(headless).jobs] == [1, 0]


def test_what_came_of_a_failed_download_is_named(run, sandbox, qgis_processing, tmp_path, headless):
    sandbox.inject("create", 400, times=1)
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 2.0)
    fields = polygon_layer(WEST_FIELD, EAST_FIELD)
    with pytest.raises(QgsProcessingException, match="Orders that failed: 1 of 2") as raised:
        run("downloadbands", order(fields, tmp_path / "o.tif"))
    (kept,) = only_view(headless).files
    assert str(raised.value).endswith(kept)


def test_an_order_in_doubt_stays_so_when_it_is_cancelled(run, sandbox, aoi, tmp_path, headless):
    """Only the user's own retry sends it again."""
    sandbox.inject("create", "reset_mid")
    wanted = order(aoi, tmp_path / "o.tif")
    for _ in range(2):
        with pytest.raises(QgsProcessingException, match="did not confirm it"):
            run("downloadbands", wanted)
        headless.jobs.cancel([only_view(headless).download.id])
    assert sandbox.count("create") == 1
    headless.jobs.retry([only_view(headless).download.id])
    run("downloadbands", wanted)
    assert sandbox.count("create") == 2


def test_the_folder_holds_what_was_delivered_and_nothing_else(
    run, sandbox, qgis_processing, tmp_path, headless
):
    folder = tmp_path / "delivered"
    fields = polygon_layer(WEST_FIELD, EAST_FIELD)
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 2.0)
    run("downloadbands", order(fields, tmp_path / "o.tif", OUTPUT_FOLDER=str(folder)))
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    assert files == sorted(map(Path, only_view(headless).files))
    assert [path.suffix for path in files] == [".tif", ".tif"]


def test_cancel_reaches_the_joining(run, aoi, tmp_path, monkeypatch, headless):
    feedback, heard = Feedback(), []

    def endless(view, target, driver, stopped, **named):
        feedback.cancel()
        while not stopped():
            time.sleep(0.01)
        heard.append(True)
        raise StoppedError("Stopped while joining.")

    monkeypatch.setattr("eosda_imagery.processing_provider.runs.outputs.combine", endless)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("downloadbands", order(aoi, tmp_path / "o.tif"), feedback)
    assert heard == [True]
    assert only_view(headless).ready


def test_an_area_over_the_limit_is_cut_and_joined_without_a_seam(
    run, aoi, sandbox, tmp_path, feedback
):
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 2.5)
    results = run("downloadbands", order(aoi, tmp_path / "o.tif"), feedback)
    assert sandbox.count("create") == 3
    QgsSettings().remove(f"{GROUP}/limits/max_area_km2")
    run("downloadbands", order(aoi, tmp_path / "whole.tif"))
    cut = gdal.Open(results["OUTPUT"])
    whole = gdal.Open(str(tmp_path / "whole.tif"))
    assert cut.GetGeoTransform() == whole.GetGeoTransform()
    pixels = cut.ReadAsArray()
    inside = pixels != 0
    assert np.array_equal(pixels[inside], whole.ReadAsArray()[inside])
    assert_scene_pixels(sandbox, results["OUTPUT"], RGB)


def test_many_orders_are_told_of_in_one_line(run, aoi, sandbox, tmp_path, feedback):
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 1.0)
    run("downloadbands", order(aoi, tmp_path / "o.tif"), feedback)
    count = sandbox.count("create")
    assert count > 5
    assert f"{count} orders: {count} ready" in feedback.infos
    assert not [line for line in feedback.infos if line.startswith("Order ")]


def test_the_area_may_be_in_any_crs(run, sandbox, qgis_processing, tmp_path):
    # 600 m by 400 m in the scene's own CRS.
    field = polygon_layer(box(291000, 5519000, 600, 400), crs="EPSG:32635")
    results = run("downloadbands", order(field, tmp_path / "o.tif"))
    raster = assert_scene_pixels(sandbox, results["OUTPUT"], RGB)
    left, _, _, top, _, _ = raster.GetGeoTransform()
    assert abs(left - 291000) <= 10
    assert abs(top - 5519400) <= 10
    assert abs(raster.RasterXSize - 60) <= 1


def test_an_erdas_image_keeps_values_and_names(run, aoi, sandbox, tmp_path):
    results = run("downloadbands", order(aoi, tmp_path / "o.img"))
    assert gdal.Open(results["OUTPUT"]).GetDriver().ShortName == "HFA"
    assert_scene_pixels(sandbox, results["OUTPUT"], RGB)
    assert {path.name for path in tmp_path.glob("o.img*")} == {"o.img", "o.img.stac.json"}


def test_landsat_goes_the_same_way(run, aoi, sandbox, tmp_path):
    (view_id,) = [name for name in sandbox.scenes if name.startswith("L8/")]
    changes = {"VIEW_ID": view_id, "BANDS": "B4,B8"}
    results = run("downloadbands", order(aoi, tmp_path / "o.tif", **changes))
    raster = assert_scene_pixels(sandbox, results["OUTPUT"], ["B4", "B8"], view_id)
    assert raster.GetGeoTransform()[1] == 15.0


def test_an_output_that_exists_is_replaced_with_its_statistics(run, aoi, sandbox, tmp_path):
    target = tmp_path / "o.tif"
    target.write_bytes(b"an old file")
    Path(f"{target}.aux.xml").write_text("<PAMDataset>old statistics</PAMDataset>")
    run("downloadbands", order(aoi, target))
    assert_scene_pixels(sandbox, target, RGB)
    assert not Path(f"{target}.aux.xml").exists()


def test_a_temporary_output_exists(run, aoi, sandbox):
    results = run("downloadbands", order(aoi, "TEMPORARY_OUTPUT"))
    assert_scene_pixels(sandbox, results["OUTPUT"], RGB)


# -- nothing is paid twice ------------------------------------------------------------------


def test_the_same_again_is_not_paid_again(run, aoi, sandbox, tmp_path, feedback):
    run("downloadbands", order(aoi, tmp_path / "a.tif"))
    sandbox.reset_log()
    run("downloadbands", order(aoi, tmp_path / "b.tif"), feedback)
    assert sandbox.log == []
    assert any("nothing is paid" in line for line in feedback.infos)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


def test_reuse_copies_the_files_to_the_folder_asked_for(run, aoi, sandbox, tmp_path):
    bands = {"BANDS": "B04,B11"}
    run("downloadbands", order(aoi, tmp_path / "a.tif", **bands))
    sandbox.reset_log()
    folder = tmp_path / "copies"
    run("downloadbands", order(aoi, tmp_path / "b.tif", OUTPUT_FOLDER=str(folder), **bands))
    assert sandbox.log == []
    copies = [path for path in folder.rglob("*") if path.is_file()]
    assert sorted(path.suffix for path in copies) == [".tif", ".tif"]
    assert all(gdal.Open(str(path)).RasterCount == 1 for path in copies)


@pytest.mark.parametrize("change", [{"BANDS": "B04,B03"}, {"REUSE": False}, {"MERGE": False}])
def test_another_wish_is_another_order(run, aoi, sandbox, tmp_path, change):
    run("downloadbands", order(aoi, tmp_path / "a.tif"))
    run("downloadbands", order(aoi, tmp_path / "b.tif", **change))
    assert sandbox.count("create") == 2


def test_files_that_are_gone_are_ordered_anew(run, aoi, sandbox, tmp_path, headless):
    run("downloadbands", order(aoi, tmp_path / "a.tif"))
    Path(only_view(headless).files[0]).unlink()
    run("downloadbands", order(aoi, tmp_path / "b.tif"))
    assert sandbox.count("create") == 2
    assert (tmp_path / "b.tif").exists()


def test_a_cancelled_run_goes_on_without_paying(run, aoi, sandbox, tmp_path, headless):
    sandbox.configure(polls_needed=None, delay=1.5)
    with pytest.raises(QgsProcessingException) as raised:
        run("downloadbands", order(aoi, tmp_path / "a.tif"), Feedback(cancel_at="working on it"))
    assert "is kept" in str(raised.value)
    assert "pays nothing twice" in str(raised.value)
    assert not (tmp_path / "a.tif").exists()
    (job,) = only_view(headless).jobs
    assert job.state is JobState.WAITING
    assert job.task_id
    again = Feedback()
    run("downloadbands", order(aoi, tmp_path / "a.tif"), again)
    assert sandbox.count("create") == 1
    assert any("no order is sent or paid" in line for line in again.infos)
    assert_scene_pixels(sandbox, tmp_path / "a.tif", RGB)


def test_orders_not_sent_when_cancelled_are_not_sent_later(
    run, sandbox, qgis_processing, tmp_path, headless
):
    QgsSettings().setValue(f"{GROUP}/limits/creates_per_minute", 1)
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 2.0)
    fields = polygon_layer(WEST_FIELD, EAST_FIELD)
    with pytest.raises(QgsProcessingException) as raised:
        run("downloadbands", order(fields, tmp_path / "a.tif"), Feedback(cancel_at="working on it"))
    assert "Orders that had been sent and are kept: 1 of 2" in str(raised.value)
    states = sorted(job.state.value for job in only_view(headless).jobs)
    assert states == ["cancelled", "waiting"]
    QgsSettings().setValue(f"{GROUP}/limits/creates_per_minute", 1000)
    again = Feedback()
    run("downloadbands", order(fields, tmp_path / "a.tif"), again)
    assert sandbox.count("create") == 2
    assert any("sends 1 order (about 3 requests)" in line for line in again.infos)


def test_what_the_desktop_wants_is_not_called_off_by_a_run_that_joined_it(
    run, sandbox, qgis_processing, tmp_path, headless
):
    QgsSettings().setValue(f"{GROUP}/limits/creates_per_minute", 1)
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 2.0)
    fields = polygon_layer(WEST_FIELD, EAST_FIELD)
    for _ in range(2):
        with pytest.raises(QgsProcessingException, match="1 of 2"):
            run(
                "downloadbands",
                order(fields, tmp_path / "a.tif"),
                Feedback(cancel_at="working on it"),
            )
        view = only_view(headless)
        of_desktop(headless, [view.download.id])
    states = sorted(job.state.value for job in view.jobs)
    assert states == ["queued", "waiting"]
    assert sandbox.count("create") == 1


def test_a_run_out_of_time_goes_on_when_run_again(run, aoi, sandbox, tmp_path):
    sandbox.configure(polls_needed=None, delay=1.5)
    with pytest.raises(QgsProcessingException, match="time limit is over") as raised:
        run("downloadbands", order(aoi, tmp_path / "a.tif", TIMEOUT_MINUTES=0.01))
    assert "TIMEOUT_MINUTES" in str(raised.value)
    run("downloadbands", order(aoi, tmp_path / "a.tif"))
    assert sandbox.count("create") == 1


def test_a_field_whose_order_another_run_has_sent_is_not_ordered_again(
    run, sandbox, qgis_processing, tmp_path, feedback
):
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 2.0)
    sandbox.configure(polls_needed=None, delay=6.0)
    fields = polygon_layer(WEST_FIELD, EAST_FIELD)
    with pytest.raises(QgsProcessingException, match="time limit is over"):
        run("downloadbands", order(fields, tmp_path / "both.tif", TIMEOUT_MINUTES=0.03))
    assert sandbox.count("create") == 2
    alone = order(polygon_layer(EAST_FIELD), tmp_path / "east.tif")
    results = run("downloadbands", alone, feedback)
    assert_scene_pixels(sandbox, results["OUTPUT"], RGB)
    said = "This goes on with an identical earlier request: no order is sent or paid."
    assert said in feedback.infos
    # What came for the one is used for both, too.
    both = run("downloadbands", order(fields, tmp_path / "both.tif"))
    assert_scene_pixels(sandbox, both["OUTPUT"], RGB)
    assert sandbox.count("create") == 2


def test_a_field_whose_order_is_in_doubt_in_another_run_is_not_ordered_by_itself(
    run, sandbox, qgis_processing, tmp_path
):
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 2.0)
    sandbox.inject("create", "reset_mid", 2)
    with pytest.raises(QgsProcessingException, match="may have been charged"):
        run("downloadbands", order(polygon_layer(WEST_FIELD, EAST_FIELD), tmp_path / "both.tif"))
    sent = sandbox.count("create")
    alone = order(polygon_layer(EAST_FIELD), tmp_path / "east.tif")
    for _ in range(2):
        with pytest.raises(QgsProcessingException, match="REUSE set to false"):
            run("downloadbands", alone)
    assert sandbox.count("create") == sent == 2
    run("downloadbands", {**alone, "REUSE": False})
    assert sandbox.count("create") == 3


def test_an_order_in_doubt_is_never_sent_again_by_itself(run, aoi, sandbox, tmp_path):
    sandbox.inject("create", "reset_mid")
    for _ in range(2):
        with pytest.raises(QgsProcessingException) as raised:
            run("downloadbands", order(aoi, tmp_path / "a.tif"))
        assert "may have been charged" in str(raised.value)
        assert "REUSE set to false" in str(raised.value)
        assert sandbox.count("create") == 1
    run("downloadbands", order(aoi, tmp_path / "a.tif", REUSE=False))
    assert sandbox.count("create") == 2
    # The good one is now the one to use.
    run("downloadbands", order(aoi, tmp_path / "b.tif"))
    assert sandbox.count("create") == 2


def test_a_paid_order_whose_file_was_bad_is_fetched_again(run, aoi, sandbox, tmp_path):
    sandbox.inject("file", "broken_tif", times=None)
    with pytest.raises(QgsProcessingException) as raised:
        run("downloadbands", order(aoi, tmp_path / "a.tif"))
    assert "failed" in str(raised.value)
    sandbox.clear_faults()
    run("downloadbands", order(aoi, tmp_path / "a.tif"))
    assert sandbox.count("create") == 1
    assert_scene_pixels(sandbox, tmp_path / "a.tif", RGB)


def test_a_held_order_goes_on_in_another_folder(run, aoi, sandbox, tmp_path, headless):
    """The folder became unusable after the order was paid: the next run brings it elsewhere."""
    blocked = tmp_path / "blocked"

    class Blocking(Feedback):
        def pushInfo(self, text):
            super().pushInfo(text)
            if "working on it" in text and blocked.is_dir():
                blocked.rmdir()
                blocked.write_text("a file where the folder was")

    changes = {"OUTPUT_FOLDER": str(blocked)}
    with pytest.raises(QgsProcessingException, match="Cannot write to") as raised:
        run("downloadbands", order(aoi, tmp_path / "a.tif", **changes), Blocking())
    assert "pays nothing twice" in str(raised.value)
    free = tmp_path / "free"
    run("downloadbands", order(aoi, tmp_path / "a.tif", OUTPUT_FOLDER=str(free)))
    assert sandbox.count("create") == 1
    assert Path(only_view(headless).files[0]).parent == free


# -- bad input ------------------------------------------------------------------------------


def refused(run, parameters, feedback=None):
    with pytest.raises(QgsProcessingException) as raised:
        run("downloadbands", parameters, feedback)
    text = str(raised.value)
    assert "Traceback" not in text
    return text


def test_a_bad_key_says_so_and_keeps_the_order(run, aoi, sandbox, tmp_path, monkeypatch, headless):
    monkeypatch.setenv("EOSDA_API_KEY", "apk.wrong")
    text = refused(run, order(aoi, tmp_path / "o.tif"))
    assert "key was not accepted" in text
    assert "Settings > Options > EOSDA Imagery" in text
    assert "run this again" in text.lower()
    (job,) = only_view(headless).jobs
    assert job.held
    monkeypatch.setenv("EOSDA_API_KEY", sandbox.key)
    run("downloadbands", order(aoi, tmp_path / "o.tif"))
    assert [entry.status for entry in sandbox.log if entry.kind == "create"] == [401, 200]


def test_no_key_says_where_to_put_one(run, aoi, sandbox, tmp_path, monkeypatch):
    monkeypatch.delenv("EOSDA_API_KEY")
    text = refused(run, order(aoi, tmp_path / "o.tif"))
    assert "No API key is set." in text
    for place in ("Settings > Options > EOSDA Imagery", "AUTHCFG", "EOSDA_API_KEY"):
        assert place in text
    assert sandbox.log == []


def test_an_unknown_auth_config_is_named(run, aoi, sandbox, tmp_path):
    text = refused(run, order(aoi, tmp_path / "o.tif", AUTHCFG="abc1234"))
    assert "abc1234 does not exist" in text
    assert sandbox.log == []


def test_an_unknown_scene_gets_the_services_words_and_ours(run, aoi, sandbox, tmp_path):
    text = refused(run, order(aoi, tmp_path / "o.tif", VIEW_ID="S2L2A/35/U/KR/2026/1/1/0"))
    assert "unknown view_id" in text
    assert "Check the area, the dates, the scene and the bands." in text
    assert not (tmp_path / "o.tif").exists()


def test_an_unknown_band_gets_the_services_words_and_ours(run, aoi, sandbox, tmp_path, feedback):
    text = refused(run, order(aoi, tmp_path / "o.tif", BANDS="B04,B99"), feedback)
    assert "unknown band" in text
    assert any("B99" in line and "Known bands: B01" in line for line in feedback.warnings)


def test_a_failed_task_says_why(run, aoi, sandbox, tmp_path):
    sandbox.configure(fail_tasks="the archive is asleep")
    text = refused(run, order(aoi, tmp_path / "o.tif"))
    assert "the archive is asleep" in text


def test_a_plan_used_up_says_so(run, aoi, sandbox, tmp_path):
    sandbox.configure(access="no_plan")
    text = refused(run, order(aoi, tmp_path / "o.tif"))
    assert "used up" in text
    assert "EOSDA dashboard" in text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"VIEW_ID": "../../etc"}, "VIEW_ID: This is not the view id of a scene."),
        ({"VIEW_ID": "nonsense"}, "VIEW_ID: This is not the view id of a scene."),
        ({"BANDS": "B04,B04"}, "BANDS: “B04” is named twice."),
        ({"BANDS": "B04,,B02"}, "BANDS: The name “” is not valid."),
        ({"BANDS": " "}, "BANDS: Choose at least one band."),
        ({"METADATA": "../passwd"}, "METADATA: The name of a metadata file is not valid."),
        ({"CALLBACK_URL": "ftp://x"}, "CALLBACK_URL: The callback must be a web address."),
    ],
)
def test_what_cannot_be_right_is_refused_before_it_starts(
    provider, headless, aoi, sandbox, tmp_path, changes, words
):
    from qgis.core import QgsProcessingContext

    algorithm = provider.algorithm("downloadbands")
    parameters = order(aoi, tmp_path / "o.tif", **changes)
    acceptable, reason = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not acceptable
    assert reason.startswith(words)
    assert len(reason) > len(words) + 20
    assert sandbox.log == []


def test_a_good_order_passes_the_checks(provider, headless, aoi, tmp_path):
    from qgis.core import QgsProcessingContext

    algorithm = provider.algorithm("downloadbands")
    parameters = order(aoi, tmp_path / "o.tif", METADATA="tile", CALLBACK_URL="https://a.org/b")
    assert algorithm.checkParameterValues(parameters, QgsProcessingContext()) == (True, "")


@pytest.mark.parametrize("name", ["o.jpg", "o.vrt", "o.xyz", "o"])
def test_a_format_that_would_change_values_is_refused(run, aoi, sandbox, tmp_path, name):
    text = refused(run, order(aoi, tmp_path / name))
    assert ".tif" in text
    assert sandbox.log == []


def test_an_output_folder_that_cannot_be_written_costs_nothing(run, aoi, sandbox, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file")
    text = refused(run, order(aoi, tmp_path / "o.tif", OUTPUT_FOLDER=str(blocked / "in")))
    assert "Cannot write to" in text
    assert str(blocked) in text
    assert sandbox.log == []


def test_an_output_that_cannot_be_written_costs_nothing(run, aoi, sandbox, tmp_path):
    (tmp_path / "o.tif").mkdir()
    text = refused(run, order(aoi, tmp_path / "o.tif"))
    assert str(tmp_path / "o.tif") in text
    assert sandbox.log == []


def test_plain_http_to_another_machine_is_refused(run, aoi, sandbox, tmp_path, monkeypatch):
    monkeypatch.setenv("EOSDA_API_URL", "http://api.example.org")
    text = refused(run, order(aoi, tmp_path / "o.tif"))
    assert "must start with https://" in text
    assert sandbox.log == []


def empty_layer():
    return polygon_layer()


def line_layer():
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer("LineString?crs=EPSG:4326", "lines", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LineString (24 49, 25 50)"))
    layer.dataProvider().addFeature(feature)
    return layer


def layer_without_crs():
    from qgis.core import QgsCoordinateReferenceSystem

    layer = polygon_layer(WEST_FIELD)
    layer.setCrs(QgsCoordinateReferenceSystem())
    return layer


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (empty_layer, "There is no geometry here"),
        (line_layer, "Lines and points have no area"),
        (layer_without_crs, "The layer has no CRS"),
    ],
)
def test_an_area_that_is_none_is_refused(run, sandbox, qgis_processing, tmp_path, make, words):
    text = refused(run, order(make(), tmp_path / "o.tif"))
    assert words in text
    assert text.startswith("AOI: ")
    assert sandbox.log == []


def collections_file(folder):
    """Polygons beside points, as KML's MultiGeometry: QGIS gives such a layer no CRS."""
    both = [WEST_FIELD, {"type": "Point", "coordinates": [24, 49]}]
    geometry = {"type": "GeometryCollection", "geometries": both}
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    path = folder / "both.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


def test_polygons_among_other_kinds_of_geometry_are_an_area(
    run, sandbox, qgis_processing, tmp_path, feedback
):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(collections_file(tmp_path)), "both", "ogr")
    run("downloadbands", order(layer, tmp_path / "o.tif"), feedback)
    assert "Lines and points were left out." in feedback.infos
    assert sandbox.count("create") == 1


def test_a_layer_that_is_cut_short_is_refused(run, sandbox, qgis_processing, tmp_path):
    path = tmp_path / "fields.geojson"
    feature = {"type": "Feature", "properties": {}, "geometry": WEST_FIELD}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature] * 20}))
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(path), "fields", "ogr")
    assert layer.featureCount() == 20
    path.unlink()
    text = refused(run, order(layer, tmp_path / "o.tif"))
    # QGIS 3.22 keeps the error, with the frames that it went through, until Python has ended: an
    # OGR layer among their variables would be closed after GDAL.
    sip.delete(layer)
    assert "Only 0 of 20 features" in text
    assert sandbox.log == []


def test_a_polygon_that_crosses_itself_is_repaired_and_told(
    run, sandbox, qgis_processing, tmp_path, feedback
):
    west, south = 24.08, 49.78
    ring = [[west, south], [west + 0.01, south + 0.01], [west + 0.01, south], [west, south + 0.01]]
    bow = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
    run("downloadbands", order(polygon_layer(bow), tmp_path / "o.tif"), feedback)
    assert any("repaired" in line for line in feedback.infos)
    assert_scene_pixels(sandbox, tmp_path / "o.tif", RGB)


def test_a_web_page_in_place_of_the_service_is_named(run, aoi, sandbox, tmp_path):
    sandbox.inject("create", "html", times=None)
    text = refused(run, order(aoi, tmp_path / "o.tif"))
    assert "may have been charged" in text


def test_no_half_file_is_left_anywhere(run, aoi, sandbox, tmp_path, data_dir):
    sandbox.inject("file", "broken_tif", times=None)
    refused(run, order(aoi, tmp_path / "o.tif", BANDS="B04,B11"))
    left = [path for path in tmp_path.rglob("*") if ".part" in path.name]
    assert left == []
    assert not (tmp_path / "o.tif").exists()


def test_a_zip_is_whole(run, aoi, sandbox, tmp_path):
    """What is unpacked is what was sent: the same bytes for every member."""
    folder = tmp_path / "delivered"
    run("downloadbands", order(aoi, tmp_path / "o.tif", BANDS="B04,B11", OUTPUT_FOLDER=str(folder)))
    result = sandbox._world.tasks.all()[-1]
    with zipfile.ZipFile(result.result) as archive:
        for name in archive.namelist():
            (unpacked,) = folder.rglob(name)
            assert unpacked.read_bytes() == archive.read(name)


def test_a_raster_that_cannot_be_written_leaves_the_files_to_use_again(
    run, aoi, sandbox, tmp_path, monkeypatch, data_dir
):
    def full(*arguments, **named):
        raise StorageError("No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("eosda_imagery.processing_provider.runs.outputs.combine", full)
        text = refused(run, order(aoi, tmp_path / "o.tif"))
    assert "No space left on device" in text
    assert str(data_dir / "results") in text
    run("downloadbands", order(aoi, tmp_path / "p.tif"))
    assert sandbox.count("create") == 1
