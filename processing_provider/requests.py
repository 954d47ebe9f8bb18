"""What a run goes by, once its parameters and QGIS's settings are read.

In a module of its own, imported by a run: making these classes would cost a start of QGIS 2 ms.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple, Optional, Tuple

from ..api.models import SearchQuery

if TYPE_CHECKING:
    from ..core.catalog.selection import Strategy
    from ..core.connection import NetworkOptions
    from ..core.settings import Limits


class Connection(NamedTuple):
    """All that an algorithm needs of QGIS's settings, read on the main thread."""

    options: NetworkOptions
    limits: Limits
    max_area_km2: float
    data_dir: Path


class SceneRequest(NamedTuple):
    """Which scenes are wanted; dates as YYYY-MM-DD, limits in percent."""

    datasets: Tuple[str, ...]
    date_from: str
    date_to: str
    max_cloud: float
    min_coverage: float

    def query(self, shape: Mapping[str, Any]) -> SearchQuery:
        """Return the search for them.

        :param shape: GeoJSON polygon to search with
        """
        return SearchQuery(
            datasets=self.datasets,
            shape=shape,
            date_from=self.date_from,
            date_to=self.date_to,
            max_cloud=self.max_cloud,
        )


class BandsRequest(NamedTuple):
    """The parameters of ``eosda:downloadbands``, read.

    ``output`` is the text that QGIS knows the raster by, ``target`` the same as a path.
    """

    view_id: str
    bands: Tuple[str, ...]
    merge: bool
    metadata: Tuple[str, ...]
    callback_url: Optional[str]
    reuse: bool
    time_limit_s: float
    max_orders: int
    output: str
    target: Path
    driver: str
    folder: Optional[Path]


class BatchRequest(NamedTuple):
    """The parameters of ``eosda:downloadbatch``, read."""

    scenes: SceneRequest
    strategy: Strategy
    bands: Tuple[str, ...]
    merge: bool
    time_limit_s: float
    max_orders: int
    folder: Path
    dry_run: bool
