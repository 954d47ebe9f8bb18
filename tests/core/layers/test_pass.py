"""A day's pass of two tiles, from the search to one raster: each place ordered and paid once."""

import json
from pathlib import Path

import numpy as np
from eosda_imagery.api.models import SearchQuery
from eosda_imagery.core.aoi.coverage import Coverage
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.catalog.passes import passes_of
from eosda_imagery.core.catalog.search import search_scenes, search_shapes
from eosda_imagery.core.layers.build import make_layers, request_record
from eosda_imagery.core.layers.record import qgis_process_commands, read_record
from eosda_imagery.core.orders.selection import Selection, plan_selection
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)

from tests.sandbox.scenes import LEFT, TOP

# Across both tiles of the sandbox, which overlap by 4.8 km: west of the one and east of the other.
WEST, EAST, NORTH, SOUTH = LEFT + 5000, LEFT + 14000, TOP - 4000, TOP - 6000


def area_across():
    utm = QgsCoordinateReferenceSystem("EPSG:32635")
    box = QgsGeometry.fromRect(QgsRectangle(WEST, SOUTH, EAST, NORTH))
    return make_aoi(box, utm, QgsCoordinateTransformContext(), label="Farm")


def test_two_tiles_of_a_day_are_one_row_one_download_and_one_raster(bench, sandbox):
    aoi = area_across()
    query = SearchQuery(("sentinel2l2a",), search_shapes(aoi)[0], "2026-11-03", "2026-11-03")
    hits = search_scenes(bench.options, query, aoi).hits
    assert len(hits) == 2 and all(hit.aoi_coverage < 90 for hit in hits)
    (found,) = passes_of(hits, Coverage(aoi))
    assert found.aoi_coverage > 99.9 and len(found.tiles) == 2

    choice = Selection(aoi, found.scenes, ("B04", "B08"), True, (), "")
    terms = {
        "folder": str(bench.folder / "out"),
        "base_url": sandbox.url,
        "max_area_km2": 200.0,
    }
    ((download, jobs),) = plan_selection(choice, terms, lambda: False).downloads
    assert len(jobs) == 2 == len({download.view_id_of(job.part) for job in jobs})
    bench.store.downloads.add(download, jobs)
    stored = bench.store.downloads.get(download.id).download
    assert (stored.view_ids, stored.others) == (download.view_ids, download.others)
    (view,) = bench.run(download)
    assert view.ready and sandbox.count("create") == 2

    (layer,) = make_layers(view)
    assert all(view_id in layer.metadata().abstract() for view_id in download.view_ids)
    raster = gdal.Open(layer.source()).ReadAsArray()
    # Ten metres a pixel, with data in every one within the area but for its slanted edge.
    box = layer.extent()
    assert abs(box.width() - (EAST - WEST)) < 100 and abs(box.height() - (NORTH - SOUTH)) < 100
    assert np.count_nonzero(raster[0][5:-5, 5:-5]) == raster[0][5:-5, 5:-5].size
    layer.deleteLater()


def test_the_record_of_a_layer_knows_all_tiles_of_its_pass(bench, sandbox):
    aoi = area_across()
    query = SearchQuery(("sentinel2l2a",), search_shapes(aoi)[0], "2026-11-03", "2026-11-03")
    (found,) = passes_of(search_scenes(bench.options, query, aoi).hits, Coverage(aoi))
    choice = Selection(aoi, found.scenes, ("B04",), True, (), "")
    terms = {"folder": "/out", "base_url": sandbox.url, "max_area_km2": 200.0}
    ((download, jobs),) = plan_selection(choice, terms, lambda: False).downloads
    record = read_record(json.dumps(request_record(download)))
    commands = qgis_process_commands(record, Path("/area.geojson"), windows=False).splitlines()
    named = [word for line in commands for word in line.split() if word.startswith("VIEW_ID=")]
    assert named == [f"VIEW_ID={view_id}" for view_id in download.view_ids]
    again = Selection(
        record.area("Farm"), (record.scene, *record.others), record.bands, True, (), ""
    )
    ((_, repeated),) = plan_selection(again, terms, lambda: False).downloads
    assert [job.fingerprint for job in repeated] == [job.fingerprint for job in jobs]
