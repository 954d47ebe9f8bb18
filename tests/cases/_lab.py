"""What the small checks in ../shared/cases touch of the plugin's inside, all in one place.

The checks are run by ``make cases``; when a module or a function moves, it is mended here. A check
ends with 0 where the plugin is right, 1 where it is wrong, 2 where its own control failed.

Some checks import modules by the names that version 0.1.0 gave them. ``FORMER_MODULES`` says where
their contents stand now.
"""

import importlib
import importlib.abc
import importlib.util
import json
import os
import pathlib
import pkgutil
import sys
import tempfile
import threading
import time
import types

os.environ.setdefault("PROJECT", str(pathlib.Path.cwd()))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")
sys.dont_write_bytecode = True
PROJECT = pathlib.Path(os.environ["PROJECT"]).resolve()
TMP = pathlib.Path(tempfile.mkdtemp(prefix="cases"))
PACKAGE = "eosda_imagery"
sys.path.insert(0, str(PROJECT))
_spec = importlib.util.spec_from_file_location(
    PACKAGE, PROJECT / "__init__.py", submodule_search_locations=[str(PROJECT)]
)
_module = importlib.util.module_from_spec(_spec)
sys.modules[PACKAGE] = _module
_spec.loader.exec_module(_module)

# Where what stood in a module of version 0.1.0 is now; the first place that has a name wins.
FORMER_MODULES = {
    "core.again": ("core.layers.record",),
    "core.aoi_geometry": ("core.aoi",),
    "core.aoi_outlines": ("core.aoi",),
    "core.aoi_share": ("core.aoi.grouping",),
    "core.aoi_split": ("core.aoi.tiling",),
    "core.aoi_text": ("core.aoi.formats.text",),
    "core.area_mask": ("core.raster.mask",),
    "core.batch": ("core.orders", "core.catalog"),
    "core.breath": ("core.gil",),
    "core.choice": ("core.orders",),
    "core.cost": ("core.orders.estimate",),
    "core.coverage": ("core.aoi.coverage", "core.catalog"),
    "core.delivery": ("core.layers.project.placement",),
    "core.diagnostics": ("core.jobs.diagnostics",),
    "core.engine": ("core.jobs",),
    "core.files": ("core.storage",),
    "core.footprints": ("core.catalog.footprints",),
    "core.gdal_calls": ("core.gdal.opening",),
    "core.inline": ("core.jobs",),
    "core.job": ("core.jobs.model",),
    "core.marks": ("core.layers.properties",),
    "core.ordering": ("core.orders",),
    "core.outlook": ("core.jobs",),
    "core.owner": ("core.jobs.process_lock",),
    "core.preview": ("core.layers",),
    "core.preview_layers": ("core.layers",),
    "core.rasters": ("core.raster",),
    "core.scheduler": ("core.jobs", "core.settings.values"),
    "core.search": ("core.catalog",),
    "core.steps": ("core.jobs",),
    "core.store": ("core.jobs",),
    "core.strategy": ("core.catalog.selection",),
    "core.stretch": ("core.raster.contrast",),
    "core.stretch_all": ("core.layers.group_contrast",),
    "core.thumbnails": ("core.catalog", "core.storage"),
}
# The same for what these folders held when they were modules.
FORMER_NAMES_OF = {"core.aoi": ("core.aoi",), "core.layers": ("core.layers",)}
# Names that are others now.
FORMER_NAMES = {
    "Engine": "DesktopDriver",
    "Steps": "JobRunner",
    "Owner": "ProcessLock",
    "Outlook": "QueueState",
    "Claim": "Lease",
}
# Methods of the store of 0.1.0 that have another name in a part of it.
FORMER_STORE = {
    "view": ("downloads", "get"),
    "views": ("downloads", "shown"),
    "views_in": ("downloads", "in_folder"),
    "job": ("jobs", "get"),
    "standings": ("jobs", "states_of"),
    "claim": ("leases", "acquire"),
    "enter_request": ("rate_limit", "enter"),
    "request_times": ("rate_limit", "times"),
    "note_turnaround": ("history", "note"),
    "turnarounds": ("history", "of"),
    "all_turnarounds": ("history", "all"),
}


def _modules_under(place):
    module = importlib.import_module(f"{PACKAGE}.{place}")
    yield module
    for found in pkgutil.walk_packages(getattr(module, "__path__", ()), f"{module.__name__}."):
        yield importlib.import_module(found.name)


def _former(places, name):
    if name.startswith("__"):
        raise AttributeError(name)
    wanted = FORMER_NAMES.get(name, name)
    for place in places:
        for module in _modules_under(place):
            if wanted in vars(module):
                return vars(module)[wanted]
    raise AttributeError(f"{name}: see FORMER_MODULES and FORMER_NAMES in {__file__}")


class _FormerModules(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds what a check imports by a name of version 0.1.0."""

    def find_spec(self, fullname, path=None, target=None):
        if fullname.removeprefix(f"{PACKAGE}.") in FORMER_MODULES:
            return importlib.util.spec_from_loader(fullname, self)
        return None

    def create_module(self, spec):
        places = FORMER_MODULES[spec.name.removeprefix(f"{PACKAGE}.")]
        module = types.ModuleType(spec.name)
        module.__getattr__ = lambda name: _former(places, name)
        return module

    def exec_module(self, module):
        """Nothing to run: its names are looked up when they are asked for."""


sys.meta_path.insert(0, _FormerModules())


def _former_store_method(store, name):
    """Find in its parts what the store of 0.1.0 could do itself."""
    part, method = FORMER_STORE.get(name, (None, name))
    parts = (part,) if part else ("downloads", "jobs", "leases", "rate_limit", "history")
    for one in parts:
        if hasattr(vars(store).get(one), method):
            return getattr(vars(store)[one], method)
    raise AttributeError(f"{name}: see FORMER_STORE in {__file__}")


importlib.import_module(f"{PACKAGE}.core.jobs.store").Store.__getattr__ = _former_store_method
for _folder, _places in FORMER_NAMES_OF.items():
    _package = importlib.import_module(f"{PACKAGE}.{_folder}")
    _package.__getattr__ = lambda name, places=_places: _former(places, name)

_failed = []


def expect(ok, expected, seen):
    print(("ok    " if ok else "WRONG ") + f"expected: {expected}; seen: {seen}", flush=True)
    if not ok:
        _failed.append(expected)


def control(ok, what):
    if not ok:
        print("BROKEN CHECK:", what, flush=True)
        os._exit(2)


def end():
    sys.stdout.flush()
    os._exit(1 if _failed else 0)


# ---- QGIS --------------------
def qgis():
    sys.stdout.flush()
    keep = os.dup(1)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    from qgis.testing import start_app

    app = start_app(cleanup=False)
    sys.stdout.flush()
    os.dup2(keep, 1)
    return app


def pump(s=0.2):
    from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

    t = time.time()
    while time.time() - t < s:
        QCoreApplication.processEvents(QEventLoop.AllEvents, 20)


def wait(c, s=20):
    t = time.time()
    while not c():
        if time.time() - t > s:
            return False
        pump(0.05)
    return True


class Area(dict):
    __getattr__ = dict.get


def _area(make):
    from eosda_imagery.core.aoi.errors import AoiError

    try:
        a = make()
    except AoiError as e:
        return Area(ok=False, message=e.message, notes=())
    b = a.bbox
    return Area(
        ok=True,
        km2=a.area_km2,
        vertices=a.vertices,
        parts=a.parts,
        notes=a.notes,
        message="",
        box=(b.xMinimum(), b.yMinimum(), b.xMaximum(), b.yMaximum()),
    )


def paste(text):
    """What the paste window makes of a text."""
    from eosda_imagery.core.aoi.formats.text import parse_text
    from eosda_imagery.core.aoi.model import make_aoi
    from qgis.core import QgsCoordinateTransformContext

    return _area(lambda: make_aoi(*parse_text(text), QgsCoordinateTransformContext(), label="x"))


def geometry_area(wkt, crs, drawn=False):
    from eosda_imagery.core.aoi.model import make_aoi
    from qgis.core import QgsCoordinateTransformContext, QgsGeometry

    return _area(
        lambda: make_aoi(
            QgsGeometry.fromWkt(wkt), crs, QgsCoordinateTransformContext(), label="x", drawn=drawn
        )
    )


def layer_area(layer, selected=False):
    """What “Polygon Layer / Use Layer” makes of a layer."""
    from eosda_imagery.core.aoi.layer import areas_of_layer
    from qgis.core import QgsCoordinateTransformContext

    return _area(
        lambda: areas_of_layer(layer, QgsCoordinateTransformContext(), selected=selected).whole(
            lambda: False
        )
    )


def memory_layer(wkts, kind="Polygon", crs="EPSG:4326", name="L", crs_object=None):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=id:integer", name, "memory")
    layer.setName(name)
    if crs_object is not None:
        layer.setCrs(crs_object)
    fs = []
    for i, w in enumerate(wkts):
        f = QgsFeature(layer.fields())
        f.setAttributes([i])
        if w is not None:
            f.setGeometry(w if isinstance(w, QgsGeometry) else QgsGeometry.fromWkt(w))
        fs.append(f)
    layer.dataProvider().addFeatures(fs)
    layer.updateExtents()
    return layer


# ---- rasters --------------------
AOI = {
    "type": "Polygon",
    "coordinates": [[[24.0, 49.9], [24.1, 49.9], [24.1, 50.0], [24.0, 50.0], [24.0, 49.9]]],
}
GT = (24.0, 0.001, 0, 50.0, 0, -0.001)


def wkt(code):
    from osgeo import osr

    s = osr.SpatialReference()
    s.ImportFromEPSG(code)
    s.SetAxisMappingStrategy(0)
    return s.ExportToWkt()


def ramp(n=1, r=100, c=100, lo=1, hi=10000, dt="uint16"):
    import numpy as np

    return np.linspace(lo, hi, n * r * c).reshape(n, r, c).astype(dt)


def tif(
    path, arr, gt=GT, crs=4326, nodata=None, names=(), opts=(), scale=None, offset=None, gcps=None
):
    import numpy as np
    from osgeo import gdal

    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    arr = np.asarray(arr)
    kind = {
        "uint8": 1,
        "uint16": 2,
        "int16": 3,
        "uint32": 4,
        "int32": 5,
        "float32": 6,
        "float64": 7,
    }[arr.dtype.name]
    n, r, c = arr.shape
    ds = gdal.GetDriverByName("GTiff").Create(str(path), c, r, n, kind, list(opts))
    if gt:
        ds.SetGeoTransform(gt)
    if crs:
        ds.SetProjection(crs if isinstance(crs, str) else wkt(crs))
    if gcps:
        ds.SetGCPs([gdal.GCP(*g) for g in gcps], wkt(4326))
    for i in range(n):
        b = ds.GetRasterBand(i + 1)
        b.WriteArray(arr[i])
        if nodata is not None:
            b.SetNoDataValue(nodata)
        if names:
            b.SetDescription(names[i])
        if scale is not None:
            b.SetScale(scale)
        if offset is not None:
            b.SetOffset(offset)
    b = None
    ds = None
    return path


def view(
    folder, bands, *parts, aoi=AOI, dataset="sentinel2l2a", view_id="S2L2A/35/U/KR/2026/11/3/0"
):
    """A ready download; each part a list of delivered files."""
    from dataclasses import replace

    from eosda_imagery.api.models import Scene
    from eosda_imagery.core.jobs.model import Download, DownloadView, JobState, make_jobs, new_id

    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    d = Download(
        id=new_id(),
        view_id=view_id,
        dataset=dataset,
        bands=tuple(bands),
        aoi=aoi,
        folder=str(folder),
        name="scene",
        base_url="",
        created=0.0,
        scene=Scene.from_dict({"view_id": view_id, "date": "2026-11-03"}, dataset),
    )
    return DownloadView(
        d,
        tuple(
            replace(j, state=JobState.READY, files=tuple(map(str, f)))
            for j, f in zip(make_jobs(d, [aoi] * len(parts)), parts)
        ),
    )


def land(v):
    """The layers of a ready download, or the error that the user reads."""
    from eosda_imagery.core.layers.build import make_layers

    try:
        return make_layers(v), None
    except Exception as e:
        return [], e


def output(v, name="out.tif"):
    """What the algorithm writes as OUTPUT: the path, or the error."""
    from eosda_imagery.core.raster.stack import combine

    t = TMP / name
    try:
        combine(v, t, "GTiff")
        return t, None
    except Exception as e:
        return None, e


def accept(data, name="scene"):
    """What a delivered body becomes: the files, or the error."""
    from eosda_imagery.core.storage.delivery import accept as prove
    from eosda_imagery.core.storage.partial_file import PartialFile

    f = pathlib.Path(tempfile.mkdtemp(dir=TMP))
    p = PartialFile(f, name)
    p.path.write_bytes(data)
    try:
        return [x.relative_to(f).as_posix() for x in prove(p, lambda: False).files], None
    except Exception as e:
        return [], e


def zipped(*members):
    import io
    import zipfile

    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for n, d in members:
            z.writestr(n, d)
    return b.getvalue()


def drawn(layer, band=1):
    """Red values that the renderer paints on opaque pixels."""
    from qgis.PyQt.QtGui import qAlpha, qRed

    w, h = layer.width(), layer.height()
    b = layer.renderer().block(1, layer.extent(), w, h)
    cs = [b.color(r, c) for r in range(0, h, max(1, h // 25)) for c in range(0, w, max(1, w // 25))]
    return [qRed(c) for c in cs if qAlpha(c)]


# ---- the dock --------------------
FORMER_LABELS = {"aoiErrorLabel": "aoiStateLabel", "aoiNotesLabel": "aoiStateLabel"}


def dock(url="http://127.0.0.1:9", data=None, width=1366):
    """The whole dock in a main window, with a session key."""
    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QMainWindow

    os.environ["EOSDA_DATA_DIR"] = str(data or TMP / "data")
    os.environ["EOSDA_API_URL"] = url
    from eosda_imagery.core.connection import network_options
    from eosda_imagery.core.jobs.drivers.desktop_driver import DesktopDriver
    from eosda_imagery.core.settings import SessionKey, Settings, data_folder
    from eosda_imagery.ui.dock import EosdaImageryDock

    class Dock(EosdaImageryDock):
        """The dock, whose errors and notes of the area once had a label each, now one line."""

        def findChild(self, kind, name):
            return super().findChild(kind, FORMER_LABELS.get(name, name))

    st, sk = Settings(), SessionKey()
    sk.set("a" * 20)
    mw = QMainWindow()
    mw.resize(width, 768)
    c = QgsMapCanvas(mw)
    c.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    mw.setCentralWidget(c)
    e = DesktopDriver(
        data_folder(),
        lambda: network_options(st, session_key=sk),
        lambda: st.limits,
        lambda: st.service_url,
    )
    e.open()
    pump(1)
    d = Dock(lambda: c, e, st, sk, lambda: "p")
    mw.addDockWidget(Qt.RightDockWidgetArea, d)
    mw.show()
    pump(1)
    d._keep = (mw, c, e, st, sk)
    return d


# ---- the client against a tiny server --------------------
TIF = b"II*\0" + b"\0" * 2000


def fetch_link(raw_path, accept_only=None):
    """Follow a finished task's redirect; return the target that the storage saw, bytes, error."""
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

    from eosda_imagery.api.client import Client
    from eosda_imagery.api.transport import NetworkOptions, Transport

    seen = []

    class H(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *a):
            pass

        def do_GET(self):
            if self.server is api:
                self.send_response(302)
                self.send_header("Location", f"http://127.0.0.1:{store.server_port}{raw_path}")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            seen.append(self.path)
            good = accept_only is None or self.path == accept_only
            body = TIF if good else b"<Error><Code>SignatureDoesNotMatch</Code></Error>"
            self.send_response(200 if good else 403)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    api = ThreadingHTTPServer(("127.0.0.1", 0), H)
    store = ThreadingHTTPServer(("127.0.0.1", 0), H)
    for x in (api, store):
        threading.Thread(target=x.serve_forever, daemon=True).start()
    c = Client(
        Transport(
            NetworkOptions(f"http://127.0.0.1:{api.server_port}", "k" * 20, "t", read_timeout=5)
        )
    )
    try:
        st = c.task_state("abc")
        f = st.stream or c.open_result(st.url)
        return seen, sum(map(len, f.chunks())), None
    except Exception as e:
        return seen, 0, e
