"""What the tests of the engine share: a sandbox over real sockets, a store, downloads."""

import time
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from eosda_imagery.api.transport import NetworkOptions, ProxyRules
from eosda_imagery.core.jobs.drivers.inline_driver import InlineDriver
from eosda_imagery.core.jobs.model import Download, make_jobs, new_id
from eosda_imagery.core.jobs.process_lock import ProcessLock
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.settings.values import Limits
from osgeo import gdal, ogr, osr

from tests.sandbox import Sandbox

CLEAR = "S2L2A/35/U/KR/2026/11/3/0"


@pytest.fixture(scope="module", params=[False, True], ids=["without", "exceptions"])
def gdal_mode(request):
    """The mode of GDAL in which another plugin may have left the process."""
    before = [module for module in (gdal, ogr, osr) if module.GetUseExceptions()]
    # They stand on one stack, which the sandbox has filled in this order (GDAL 3.6).
    for module in reversed(before):
        module.DontUseExceptions()
    if request.param:
        gdal.UseExceptions()
    yield request.param
    if request.param:
        gdal.DontUseExceptions()
    for module in before:
        module.UseExceptions()


@dataclass
class Bench:
    """A store in a folder of the test, and all that a driver needs."""

    folder: Path
    sandbox: Sandbox
    limits: Limits = Limits(creates=1000, statuses=1000)

    def __post_init__(self):
        self.store = Store(self.folder / "data")
        self.owner = ProcessLock(self.folder / "data")
        # The first question then comes after a second.
        self.know_the_service(0.1)

    def know_the_service(self, seconds):
        """Let the store know of 50 tasks that took so long, and of nothing else."""
        with self.store._database.transaction() as cursor:
            cursor.execute("DELETE FROM turnarounds")
        for dataset in ("sentinel2l2a", "sentinel2", "landsat8"):
            for _ in range(50):
                self.store.history.note(dataset, seconds)

    @property
    def options(self):
        return NetworkOptions(
            base_url=self.sandbox.url,
            key=self.sandbox.key,
            user_agent="tests",
            proxies=ProxyRules(),
            read_timeout=5.0,
        )

    def add(self, bands=("B04", "B03", "B02"), polygons=None, view_id=CLEAR, **changes):
        polygons = polygons or [self.sandbox.sample_aoi()]
        aoi = polygons[0]
        if len(polygons) > 1:
            aoi = {"type": "MultiPolygon", "coordinates": [p["coordinates"] for p in polygons]}
        dataset = {"S2L2A": "sentinel2l2a", "S2": "sentinel2", "L8": "landsat8"}
        fields = {
            "folder": str(self.folder / "out"),
            "base_url": self.sandbox.url,
            "dataset": dataset[view_id.partition("/")[0]],
            **changes,
        }
        download = Download(
            id=new_id(),
            view_id=view_id,
            bands=tuple(bands),
            aoi=aoi,
            name="scene",
            created=time.time(),
            **fields,
        )
        self.store.downloads.add(download, make_jobs(download, polygons))
        return download

    def driver(self, **changes):
        fields = {"stopped": lambda: False, **changes}
        return InlineDriver(self.store, self.owner, self.options, self.limits, **fields)

    def run(self, *downloads, time_limit_s=60.0, **changes):
        return self.driver(**changes).run([d.id for d in downloads], time_limit_s)

    def debris(self):
        """Whatever is in the output folder that is not whole."""
        return [
            path
            for path in (self.folder / "out").rglob("*")
            if path.suffix in (".part", ".unpacking") or ".part" in path.name
        ]


@pytest.fixture
def bench(tmp_path, sandbox):
    made = Bench(tmp_path, sandbox)
    yield made
    made.owner.close()


@pytest.fixture
def other(bench, sandbox):
    """Another process on the same data folder, with another key that the service takes."""
    key = f"apk.{'f' * 64}"
    if key not in sandbox._world.keys:
        sandbox.add_key(key)
    with closing(Store(bench.folder / "data")) as store:
        options = replace(bench.options, key=key)
        store.use_account(options.key_id)
        yield store, options
