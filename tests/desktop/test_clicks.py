"""How many clicks it takes from the icon in the toolbar to a picture of one's own field."""

from tests.desktop import job
from tests.desktop.test_main_job import assert_clean

MOST_CLICKS = 12
# The field, less a few pixels: west, south, east, north.
WITHIN = (24.0855, 49.7955, 24.1095, 49.8075)


def test_a_picture_of_one_s_own_field_takes_few_clicks(start, sandbox):
    with start() as desktop:
        job.set_scene(desktop)
        (layer,) = job.quickest_job(desktop, sandbox)
        assert desktop.clicks <= MOST_CLICKS
        assert layer["bands"] == 3
        # It is the field, and it can be seen. A click is as exact as a pixel of the map.
        west, south, east, north = WITHIN
        corners = [(west, south), (west, north), (east, north), (east, south)]
        inside = (
            "(lambda core, extent: [extent.contains(core.QgsCoordinateTransform("
            "core.QgsCoordinateReferenceSystem('EPSG:4326'), project.crs(), project)"
            f".transform(core.QgsPointXY(x, y))) for x, y in {corners!r}])"
            "(__import__('qgis').core, {})"
        )
        assert layer["crs"] == job.CRS
        for extent in (
            "next(l for l in project.mapLayers().values() if hasattr(l, 'bandCount')).extent()",
            "iface.mapCanvas().extent()",
        ):
            assert desktop.ask(inside.format(extent)) == [True] * len(corners)
        assert_clean(desktop)
    assert sandbox.count("create") == 1
