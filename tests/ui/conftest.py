"""What the tests of the windows share: downloads, maps, clean settings."""

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.jobs.model import Download, DownloadView, Job, JobState
from eosda_imagery.plugin import EosdaImageryPlugin
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from .window import Window

NOW = 1_790_000_000.0


@pytest.fixture(autouse=True)
def _windows_go_with_their_test(qgis_app):
    """Delete the panels and maps that a test has made.

    What is in a ring of references lives on until Python collects it, with its timers. The project
    of a later test has a map drawn whose tool or controller is gone: a crash.
    """
    before = QApplication.topLevelWidgets()
    yield
    made = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget not in before and sip.ispycreated(widget) and widget.parent() is None
    ]
    # Panels ask for their map until they are gone.
    for widget in sorted(made, key=lambda made: isinstance(made, QgsMapCanvas)):
        if not sip.isdeleted(widget):
            sip.delete(widget)


@pytest.fixture
def english():
    """Texts with the numbers and dates of the United States, whatever the machine's are."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def now():
    """The present moment, as the tests of the downloads list have it."""
    return NOW


@pytest.fixture
def make_view():
    """Make a download whose parts are in the given states."""

    def make(*states, id="d1", placed=False, download=None, jobs=None, **changes):
        scene = Scene("S2L2A/36/U/UA/2026/11/3/0", "scene", "sentinel2l2a", "2026-11-03")
        fields = {
            "id": id,
            "view_id": scene.view_id,
            "dataset": scene.dataset,
            "bands": ("B04", "B03", "B02"),
            "aoi": {},
            "folder": "/data/out",
            "name": "scene",
            "base_url": "https://api-connect.eos.com",
            "created": NOW,
            "aoi_label": "Drawn polygon",
            "area_km2": 12.4,
            "scene": scene,
            **(download or {}),
        }
        parts = jobs or [{} for _ in states]

        def told(state, part):
            """What is ready has files, unless the scene has no data there."""
            told = {**changes, **part}
            if state == "ready" and "error_kind" not in told:
                told.setdefault("files", ("/data/out/scene.tif",))
            return told

        return DownloadView(
            Download(**fields),
            tuple(
                Job(
                    id=f"{id}-{part}",
                    download_id=id,
                    part=part,
                    geometry={},
                    fingerprint="f",
                    created=NOW,
                    state=JobState(state),
                    **told(state, parts[part]),
                )
                for part, state in enumerate(states)
            ),
            placed,
        )

    return make


@pytest.fixture
def clean_settings():
    """No settings of ours before and after."""
    QgsSettings().remove("plugins/eosda_imagery")
    yield
    QgsSettings().remove("plugins/eosda_imagery")


@pytest.fixture
def shown_canvas(qgis_new_project):
    """Give canvases in lon/lat, shown with an extent."""
    shown = []

    def show(*extent):
        canvas = QgsMapCanvas()
        canvas.resize(400, 300)
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        canvas.show()
        QApplication.processEvents()
        canvas.setExtent(QgsRectangle(*extent))
        shown.append(canvas)
        return canvas

    yield show
    for canvas in shown:
        canvas.close()


@pytest.fixture
def window(qgis_iface, tmp_path, monkeypatch, clean_settings):
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "data"))
    return Window(qgis_iface)


@pytest.fixture
def load(window, monkeypatch):
    """Load the plugin into a main window that has never seen its dock; unload what is loaded."""
    main_window, loaded = QMainWindow(), []
    monkeypatch.setattr(window, "mainWindow", lambda: main_window, raising=False)

    def unload():
        while loaded:
            loaded.pop().unload()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def make():
        unload()
        loaded.append(EosdaImageryPlugin(window))
        loaded[0].initGui()
        return loaded[0]

    yield make
    unload()
    main_window.deleteLater()
