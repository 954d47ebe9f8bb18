"""A batch: the algorithm, or a bare loop of the three calls with one session a worker."""

from __future__ import annotations

import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urljoin

WORKERS = 4
KEY_HEADER = "x-api-key"


# Scenes that the sandbox has of one tile.
DATES = ("2026/11/3", "2026/10/4", "2026/8/30", "2026/10/24", "2026/11/8", "2026/9/9")


def view_ids(scenes: int) -> list[str]:
    return [f"S2L2A/35/U/KR/{date}/0" for date in DATES[:scenes]]


def squares(areas: int) -> list[dict]:
    made = []
    for number in range(areas):
        # Within the tile of the sandbox, and within what the bench's own service delivers.
        west, south = 24.06 + 0.003 * (number % 10), 49.76 + 0.002 * (number // 10)
        east, north = west + 0.002, south + 0.0015
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        made.append({"type": "Polygon", "coordinates": [ring]})
    return made


def bare(url: str, areas: int, scenes: int, folder: Path) -> float:
    import threading

    import requests

    mine = threading.local()

    def fetch(order):
        number, area, view_id = order
        if not hasattr(mine, "session"):
            mine.session = requests.Session()
            mine.session.trust_env = False
            mine.session.headers[KEY_HEADER] = "bench"
        params = {"view_id": view_id, "bands": ["B04", "B03", "B02", "B08"], "geometry": area}
        body = {"type": "lbe", "params": {**params, "reference": str(number)}}
        task = mine.session.post(f"{url}/api/gdw/api", json=body).json()["task_id"]
        state = mine.session.get(f"{url}/api/gdw/api/{task}", allow_redirects=False)
        file = mine.session.get(urljoin(url, state.headers["Location"]))
        file.raise_for_status()
        (folder / f"{number}.tif").write_bytes(file.content)

    orders = [(area, view_id) for area in squares(areas) for view_id in view_ids(scenes)]
    begun = time.perf_counter()
    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(fetch, [(number, *order) for number, order in enumerate(orders)]))
    return time.perf_counter() - begun


def by_algorithm(url: str, areas: int, scenes: int, folder: Path) -> float:
    from eosda_imagery.core.jobs.store import Store
    from eosda_imagery.core.settings import GROUP
    from eosda_imagery.processing_provider.provider import EosdaProvider
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
        QgsSettings,
    )

    from .start import start_qgis

    application = start_qgis()
    for name in ("creates_per_minute", "statuses_per_minute"):
        QgsSettings().setValue(f"{GROUP}/limits/{name}", 100_000)
    os.environ.update(EOSDA_API_URL=url, EOSDA_API_KEY="bench", EOSDA_DATA_DIR=str(folder / "data"))
    store = Store(folder / "data")
    for _ in range(30):
        store.history.note("sentinel2l2a", 0.1)
    provider = EosdaProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    _features(folder / "areas.geojson", [(area, {}) for area in squares(areas)])
    _features(folder / "scenes.geojson", [(None, {"view_id": one}) for one in view_ids(scenes)])
    parameters = {
        "AOI": str(folder / "areas.geojson"),
        "SCENES": str(folder / "scenes.geojson"),
        "BANDS": "B04,B03,B02,B08",
        "OUTPUT_FOLDER": str(folder / "out"),
        "OUTPUT": str(folder / "index.gpkg"),
    }
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("eosda:downloadbatch")
    begun = time.perf_counter()
    results, good = algorithm.run(parameters, context, feedback)
    seconds = time.perf_counter() - begun
    if not good or results["READY"] != areas * scenes or application is None:
        raise RuntimeError(feedback.textLog()[-1500:])
    return seconds


def _features(path: Path, features: list) -> None:
    made = [{"type": "Feature", "geometry": g, "properties": p} for g, p in features]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": made}))


def main(way: str, url: str, areas: int, scenes: int, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    run = {"bare": bare, "plugin": by_algorithm}[way]
    print(json.dumps({"seconds": run(url, areas, scenes, folder)}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), Path(sys.argv[5]))
