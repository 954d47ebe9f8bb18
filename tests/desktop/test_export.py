"""What travels, in the real desktop: an item beside the raster, and a folder with a catalogue."""

import json
from pathlib import Path

import numpy as np
import pystac
from osgeo import gdal

from tests.core.stac.rules import check_item
from tests.desktop import job
from tests.desktop.test_downloads import press
from tests.desktop.test_main_job import assert_clean
from tests.desktop.test_season import MESSAGE


def test_a_download_is_exported_for_somebody_else(start, sandbox, tmp_path):
    chosen = tmp_path / "Für Оля"
    with start() as desktop:
        (layer,) = job.main_job(desktop, sandbox)
        raster = Path(layer["source"])
        desktop.click("downloadsDrawerButton")
        # The dialog of the desktop's own is no window of QGIS.
        exporter = "[o for o in widget('jobView').parent().children() if hasattr(o, '_ask_folder')]"
        desktop.ask(f"setattr({exporter}[0], '_ask_folder', lambda: {str(chosen)!r})")
        desktop.click_row("jobView", 0)
        press(desktop, "exportJobAction")
        desktop.wait(f"'xport' in {MESSAGE} and 'On the map' not in {MESSAGE}", "it is said")
        assert_clean(desktop)
    beside = Path(f"{raster}.stac.json")
    text = beside.read_text(encoding="utf-8")
    check_item(json.loads(text))
    (folder,) = chosen.iterdir()
    catalogue = pystac.Catalog.from_file(str(folder / "catalog.json"))
    (item,) = catalogue.get_items()
    check_item(item.to_dict(include_self_link=False, transform_hrefs=False))
    exported = Path(item.assets["data"].get_absolute_href())
    assert exported.parent == folder
    pixels = gdal.Open(str(raster)).ReadAsArray()
    np.testing.assert_array_equal(gdal.Open(str(exported)).ReadAsArray(), pixels)
    assert {path.name for path in folder.iterdir()} == {
        "catalog.json",
        exported.name,
        f"{exported.name}.stac.json",
    }
    for path in (beside, *folder.glob("*.json")):
        for secret in (sandbox.key, str(tmp_path), str(Path.home())):
            assert secret not in path.read_text(encoding="utf-8")
