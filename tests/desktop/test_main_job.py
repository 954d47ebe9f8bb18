"""The main job in the real QGIS desktop, by mouse and keyboard, against the sandbox."""

import json

import numpy as np
from osgeo import gdal, ogr, osr

from tests.desktop import job

gdal.UseExceptions()
# QGIS, Qt and other plugins say things of their own; these words would be ours.
OUR_TROUBLE = ("Traceback", "eosda_imagery", "QThread", "Python error")


def assert_pixels_are_the_scene_s(path, scene, bands):
    raster = gdal.Open(path)
    assert [raster.GetRasterBand(n + 1).GetDescription() for n in range(len(bands))] == bands
    ours = raster.GetGeoTransform()
    for number, name in enumerate(bands, start=1):
        source = gdal.Open(str(scene.path(name)))
        theirs = source.GetGeoTransform()
        column = round((ours[0] - theirs[0]) / theirs[1])
        row = round((ours[3] - theirs[3]) / theirs[5])
        expected = source.ReadAsArray(column, row, raster.RasterXSize, raster.RasterYSize)
        np.testing.assert_array_equal(raster.GetRasterBand(number).ReadAsArray(), expected)


def drawn_box(sandbox, crs, pixel):
    """The box of the polygon that the service was asked for, in the layer's CRS."""
    (order,) = [entry.body for entry in sandbox.log if entry.kind == "create"]
    polygon = ogr.CreateGeometryFromJson(json.dumps(order["params"]["geometry"]))
    lonlat, target = osr.SpatialReference(), osr.SpatialReference()
    lonlat.ImportFromEPSG(4326)
    target.SetFromUserInput(crs)
    for one in (lonlat, target):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    polygon.Transform(osr.CoordinateTransformation(lonlat, target))
    west, east, south, north = polygon.GetEnvelope()
    return west - pixel, south - pixel, east + pixel, north + pixel


def assert_clean(desktop):
    log = desktop.log()
    assert [word for word in OUR_TROUBLE if word in log] == [], log[-3000:]
    assert desktop.ask("warnings_of_ours()") == []
    # A check that cannot fail proves nothing.
    warn = "warn_explicit('told', UserWarning, 'eosda_imagery/x.py', 1)"
    desktop.ask(f"__import__('warnings').{warn}")
    desktop.wait("len(warnings_of_ours()) == 1", "a warning of Python's is seen")


def test_from_the_drawn_polygon_to_the_layer(start, sandbox):
    with start() as desktop:
        (layer,) = job.main_job(desktop, sandbox)
        view_id = desktop.ask(
            "[json.loads(l.customProperty('eosda_imagery/request'))['view_id'] "
            "for l in project.mapLayers().values()][0]"
        )
        assert layer["crs"] == "EPSG:32635"
        assert layer["bands"] == 3
        west, south, east, north = layer["extent"]
        box = drawn_box(sandbox, layer["crs"], 10.0)
        assert box[0] <= west < east <= box[2]
        assert box[1] <= south < north <= box[3]
        assert_pixels_are_the_scene_s(
            layer["source"], sandbox.scenes[view_id], ["B04", "B03", "B02"]
        )
        assert desktop.ask(
            "[l.temporalProperties().isActive() for l in project.mapLayers().values()]"
        ) == [True]
        assert sandbox.key not in desktop.ask(
            "[l.htmlMetadata() + l.source() + str(l.customProperties().keys()) "
            "for l in project.mapLayers().values()][0]"
        )
        assert_clean(desktop)
    # Thumbnails are asked of whoever the scene names; they are no calls of the service.
    paid = [entry.kind for entry in sandbox.log if entry.kind != "thumbnail"]
    assert paid[:3] == ["render", "search", "create"], "the key is checked, then what was clicked"
    assert sandbox.count("create") == 1
    # QGIS itself writes an .aux.xml beside each raster when it closes it.
    delivered = sorted(path for path in start.output.iterdir() if path.suffix != ".xml")
    assert [path.suffix for path in delivered] == [".tif", ".json"]
    assert delivered[1].name == f"{delivered[0].name}.stac.json"


def test_a_job_that_waits_when_qgis_is_closed_goes_on_at_the_next_start(start, sandbox):
    # Longer than it takes to quit; the first question comes later still.
    sandbox.configure(delay=6)
    with start() as desktop:
        job.find_scenes(desktop, sandbox)
        job.choose_scene(desktop)
        desktop.click("downloadButton")
        desktop.click("downloadsDrawerButton")
        desktop.wait(
            "'preparing' in (widget('jobView').model().index(0, 0).data() or '')", "the job waits"
        )
        assert desktop.leave() == 0
    assert sandbox.count("status") == 0
    second = start()
    # The key of the first session is gone with it; an environment has one for headless runs.
    second._environment["EOSDA_API_KEY"] = sandbox.key
    with second as desktop:
        desktop.wait(f"bool(__import__('glob').glob({str(start.output)!r} + '/*.tif'))", "the file")
        job.open_dock(desktop)
        desktop.click("downloadsDrawerButton")
        desktop.wait(
            "'Ready, for another project' in widget('jobView').model().index(0, 0).data()",
            "it waits to be added: its project is not open",
        )
        assert desktop.ask("len(project.mapLayers())") == 0
        assert_clean(desktop)
    assert sandbox.count("create") == 1


def test_mixed_resolutions_land_in_the_scene_s_own_group(start, sandbox):
    with start() as desktop:
        job.find_scenes(desktop, sandbox)
        job.choose_scene(desktop)
        job.tick_band(desktop, "B11")
        found = job.download(desktop, count=2)
        assert sorted(layer["bands"] for layer in found) == [1, 3]
        groups = desktop.ask("[g.name() for g in project.layerTreeRoot().findGroups(True)]")
        assert groups[0] == "EOSDA Imagery"
        assert len(groups) == 2
        assert_clean(desktop)
