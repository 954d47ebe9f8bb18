"""`make guide-pictures`: take the guide's pictures from the real QGIS, on a virtual screen.

They show what the plugin looks like today: whoever changes its look runs this and commits them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.desktop import job  # noqa: E402
from tests.desktop.harness import Desktop, Screen  # noqa: E402
from tests.sandbox import Sandbox  # noqa: E402

TARGET = ROOT / "build" / "guide"
IMAGES = ROOT / "docs" / "guide" / "images"
REAL_SCENES = ROOT.parent / "shared" / "scenes"
# Pixels: as wide as the window of the help. Pictures are cut to it, not shrunk: text stays sharp.
WIDTH = 660
# West, south, east, north: the area lies beside the dock, or beside the panel of layers.
AT_THE_DOCK = (24.011, 49.785, 24.123, 49.820)
AT_THE_LAYERS = (24.070, 49.785, 24.170, 49.820)
# Few colours keep the zip small; enough for rasters.
COLOURS = 128
DOCK = "widget('EosdaImageryDock')"
LAYERS = "widget('Layers')"
CHANGE = "Drawn polygon · NDVI change 3 Nov → 8 Nov 2026"
CHART = "widget('EosdaChartDock')"
Box = tuple[int, int, int, int]


class Camera:
    """What takes pictures of parts of the screen.

    :param images: the folder that they go to
    """

    def __init__(self, desktop: Desktop, images: Path) -> None:
        self._desktop = desktop
        self._images = images

    def box(self, widget: str) -> Box:
        """Return where the widget of an expression is: left, top, width and height in pixels."""
        found = self._desktop.ask(
            f"(lambda w, p: [p.x(), p.y(), w.width(), w.height()])"
            f"({widget}, {widget}.mapToGlobal(QPoint(0, 0)))"
        )
        return (found[0], found[1], found[2], found[3])

    def take(self, name: str, box: Box) -> None:
        """Save that part of the screen, no wider than the help."""
        left, top, width, height = box
        self._desktop.ask("iface.mapCanvas().waitWhileRendering()")
        whole = self._desktop.screenshot(TARGET / f"{name}.png")
        part = f"{min(width, WIDTH)}x{height}+{left}+{top}"
        few = ("-colors", str(COLOURS), "-strip")
        target = self._images / f"{name}.png"
        subprocess.run(["convert", whole, "-crop", part, "+repage", *few, target], check=True)
        print(target.relative_to(ROOT) if target.is_relative_to(ROOT) else target, flush=True)

    def widget(self, name: str, widget: str) -> None:
        """Save what a widget looks like."""
        self.take(name, self.box(widget))

    def dock_beside_map(self, name: str) -> None:
        """Save the dock, and as much of the map to its left as goes beside it."""
        left, top, width, height = self.box(DOCK)
        self.take(name, (left + width - WIDTH, top, WIDTH, height))

    def layers_beside_map(self, name: str) -> None:
        """Save the panel of layers, and as much of the map to its right as goes beside it."""
        left, top, _, height = self.box(LAYERS)
        self.take(name, (left, top, WIDTH, height))


@contextmanager
def qgis(sandbox: Sandbox) -> Iterator[Desktop]:
    """Run QGIS with a profile of its own and the panels that the pictures need."""
    settings = job.profile_settings(TARGET)
    with Screen() as screen:
        environment = {
            **screen.environment(),
            "EOSDA_API_URL": sandbox.url,
            "EOSDA_DATA_DIR": str(TARGET / "data"),
            "LANGUAGE": "en",
        }
        with Desktop(environment, TARGET / "qgis", ROOT, settings) as desktop:
            desktop.ask("widget('Browser').close()")
            yield desktop


def first_download(desktop: Desktop, sandbox: Sandbox, camera: Camera) -> None:
    """Go from an empty map to a raster on it."""
    job.add_fields(desktop, TARGET)
    job.set_scene(desktop, extent=AT_THE_DOCK)
    job.open_dock(desktop)
    camera.widget("key", DOCK)
    job.give_key(desktop, sandbox.key)
    job.draw_polygon(desktop)
    camera.dock_beside_map("area")
    desktop.click("searchSummaryButton")
    camera.dock_beside_map("search-form")
    desktop.key("Escape")
    job.search(desktop)
    desktop.wait("pictures_are_there()", "each scene in sight has its picture")
    camera.widget("scenes", DOCK)
    job.choose_scene(desktop, 1)
    job.download(desktop)
    camera.dock_beside_map("on-the-map")


def index_and_chart(desktop: Desktop, camera: Camera) -> None:
    """Add an index of the same day, and the season's chart."""
    job.set_scene(desktop, extent=AT_THE_LAYERS)
    job.choose_preset(desktop, "NDVI")
    job.download(desktop, count=2)
    camera.layers_beside_map("index")
    job.choose_scene(desktop, 0)
    job.download(desktop, count=3)
    names = [f"Drawn polygon · {day} Nov 2026 NDVI" for day in (3, 8)]
    job.select_layers(desktop, names)
    tree = "iface.layerTreeView().viewport()"
    desktop.click_on(tree, "menu", f"layer_on_screen({names[-1]!r})", button=3)
    job.choose_entry(desktop, "EOSDA Imagery")
    job.choose_entry(desktop, "eosdaChangeAction")
    desktop.wait(f"len(project.mapLayersByName({CHANGE!r})) == 1", "the change is on the map")
    camera.layers_beside_map("change")
    desktop.click("statisticsButton")
    desktop.wait("'Already here' in widget('statisticsButton').toolTip()", "they have come")
    camera.widget("clouds-here", DOCK)
    desktop.click_on("widget('statisticsButton')", "the arrow", "arrow_of('statisticsButton')")
    job.choose_entry(desktop, "showChartAction")
    desktop.wait(f"{CHART}.isVisible()", "the chart is shown")
    desktop.wait("len(widget('statisticsChart').lines) == 1", "it has its line")
    camera.widget("chart", CHART)
    desktop.ask(f"{CHART}.close()")


def downloads(desktop: Desktop, sandbox: Sandbox, camera: Camera) -> None:
    """Open the drawer with what has come and with an order that is refused."""
    sandbox.inject("create", 400)
    desktop.click_row("sceneView", 3)
    desktop.click("downloadButton")
    desktop.click("downloadsDrawerButton")
    first = "(widget('jobView').model().index(0, 0).data() or '')"
    desktop.wait(f"'Failed' in {first}", "the order is refused")
    desktop.click_row("jobView", 0)
    camera.widget("downloads", DOCK)


def batch(desktop: Desktop, camera: Camera) -> None:
    """Open the dialog of the algorithm for many areas."""
    desktop.ask(
        "setattr(kept, 'dialog', __import__('processing').createAlgorithmDialog("
        "'eosda:downloadbatch')) or kept.dialog.resize(640, 560) or kept.dialog.show()"
    )
    desktop.wait("kept.dialog.isVisible()", "the dialog is shown")
    camera.widget("batch", "kept.dialog")
    desktop.ask("kept.dialog.close()")


def main() -> None:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=IMAGES, help="another folder than the guide's")
    images = parser.parse_args().into
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    images.mkdir(parents=True, exist_ok=True)
    scenes = REAL_SCENES if REAL_SCENES.is_dir() else None
    with Sandbox(delay=0.5, scenes_dir=scenes) as sandbox, qgis(sandbox) as desktop:
        camera = Camera(desktop, images)
        first_download(desktop, sandbox, camera)
        index_and_chart(desktop, camera)
        downloads(desktop, sandbox, camera)
        batch(desktop, camera)


if __name__ == "__main__":
    os.environ.pop("WAYLAND_DISPLAY", None)
    main()
