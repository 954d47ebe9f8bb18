"""What the tests of the algorithms share: a sandbox, the provider, layers, a listening feedback."""

import json
import os
import time
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.settings import GROUP
from eosda_imagery.processing_provider.provider import EosdaProvider
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsSettings,
    QgsVectorLayer,
)

gdal.UseExceptions()

CLEAR = "S2L2A/35/U/KR/2026/11/3/0"
DATASETS = ("sentinel2l2a", "sentinel2", "landsat8")


def quick_history(data_dir):
    """Make the store know the service as quick, so that the first question comes after a second."""
    store = Store(Path(data_dir))
    for dataset in DATASETS:
        for _ in range(30):
            store.history.note(dataset, 0.1)
    return store


def of_desktop(store, download_ids):
    """Let downloads be the desktop's, which has them under way."""
    with store._database.transaction() as cursor:
        cursor.execute("UPDATE downloads SET record = json_set(record, '$.origin', 'desktop')")
    store.jobs.retry(download_ids)


@pytest.fixture
def data_dir(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def headless(monkeypatch, sandbox, data_dir):
    """The environment of a headless run, and settings as if never touched."""
    monkeypatch.setenv("EOSDA_API_URL", sandbox.url)
    monkeypatch.setenv("EOSDA_API_KEY", sandbox.key)
    monkeypatch.setenv("EOSDA_DATA_DIR", str(data_dir))
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    QgsSettings().remove(GROUP)
    QgsSettings().setValue(f"{GROUP}/limits/creates_per_minute", 1000)
    QgsSettings().setValue(f"{GROUP}/limits/statuses_per_minute", 1000)
    yield quick_history(data_dir)
    QgsSettings().remove(GROUP)


@pytest.fixture
def provider(qgis_processing):
    """The provider, registered as the plugin does it for qgis_process."""
    provider = EosdaProvider()
    registry = QgsApplication.processingRegistry()
    registry.addProvider(provider)
    provider.read_models()
    yield provider
    registry.removeProvider(provider)


class Feedback(QgsProcessingFeedback):
    """Keeps all that is said, and can cancel at a word."""

    def __init__(self, cancel_at=None):
        super().__init__(False)
        self.infos, self.warnings, self.errors = [], [], []
        self._cancel_at = cancel_at

    def pushInfo(self, text):
        self.infos.append(text)
        if self._cancel_at and self._cancel_at in text:
            self.cancel()

    def pushWarning(self, text):
        self.warnings.append(text)

    def reportError(self, text, fatalError=False):
        self.errors.append(text)

    @property
    def said(self):
        return "\n".join([*self.infos, *self.warnings, *self.errors, self.textLog()])


@pytest.fixture
def feedback():
    return Feedback()


@pytest.fixture
def run(provider, headless):
    """Run an algorithm as scripts do; returns its results."""
    from qgis import processing

    def start(algorithm, parameters, feedback=None, context=None):
        return processing.run(
            f"eosda:{algorithm}",
            parameters,
            feedback=feedback if feedback is not None else Feedback(),
            context=context if context is not None else QgsProcessingContext(),
        )

    return start


def polygon_layer(*geojsons, crs="EPSG:4326"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "fields", "memory")
    for geojson in geojsons:
        feature = QgsFeature()
        rings = geojson["coordinates"]
        text = ", ".join("(" + ", ".join(f"{x} {y}" for x, y, *_ in r) + ")" for r in rings)
        feature.setGeometry(QgsGeometry.fromWkt(f"Polygon ({text})"))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


@pytest.fixture
def aoi(sandbox, qgis_processing):
    return polygon_layer(sandbox.sample_aoi())


def box(west, south, width, height):
    ring = [
        [west, south],
        [west + width, south],
        [west + width, south + height],
        [west, south + height],
        [west, south],
    ]
    return {"type": "Polygon", "coordinates": [ring]}


def scene_pixels(sandbox, view_id, band, like):
    """The scene's own pixels on the grid of a raster, nearest neighbour where it is coarser."""
    source = gdal.Open(str(sandbox.scenes[view_id].path(band)))
    left, width, _, top, _, height = like.GetGeoTransform()
    s_left, s_width, _, s_top, _, s_height = source.GetGeoTransform()
    columns = np.floor((left + (np.arange(like.RasterXSize) + 0.5) * width - s_left) / s_width)
    rows = np.floor((top + (np.arange(like.RasterYSize) + 0.5) * height - s_top) / s_height)
    pixels = source.ReadAsArray()
    return pixels[rows.astype(int)[:, None], columns.astype(int)[None, :]]


def names_of(raster):
    return [raster.GetRasterBand(n + 1).GetDescription() for n in range(raster.RasterCount)]


def write_geojson(path, *geojsons):
    features = [{"type": "Feature", "properties": {}, "geometry": g} for g in geojsons]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


@pytest.fixture
def clock_of():
    """Measure a block: ``with clock_of() as seconds: ...; seconds()``."""

    @contextmanager
    def measure():
        begun = time.monotonic()
        ended = []
        yield lambda: (ended[0] if ended else time.monotonic()) - begun
        ended.append(time.monotonic())

    return measure
