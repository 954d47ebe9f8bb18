"""What a run goes by, once its parameters and QGIS's settings are read.

In a module of its own, imported by a run: making these classes would cost a start of QGIS 2 ms.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple, Optional, Tuple

from ..api.indices import CLOUD_BANDS, INDICES, Index, bands_to_order
from ..api.models import SearchQuery
from ..core.settings.values import ReflectanceOffset

if TYPE_CHECKING:
    from ..core.connection import NetworkOptions
    from ..core.jobs.store import Store
    from ..core.settings.values import Limits


class Connection(NamedTuple):
    """All that an algorithm needs of QGIS's settings, read on the main thread.

    ``keep_finished_s``: for so many seconds finished downloads stay in the list; None for ever.
    """

    options: NetworkOptions
    limits: Limits
    max_area_km2: float
    data_dir: Path
    offset: ReflectanceOffset
    keep_finished_s: Optional[float] = None

    def open_store(self) -> Store:
        """Open the store for this account; on a machine without a desktop nobody else clears it.

        :raises StoreError: it cannot be used
        """
        from ..core.jobs.clock import steady_time
        from ..core.jobs.store import Store

        store = Store(self.data_dir)
        store.use_account(self.options.key_id)
        if self.keep_finished_s is not None:
            before = steady_time() - self.keep_finished_s
            store.downloads.clear_finished(before)
            store.downloads.lighten(before)
        return store


class Product(NamedTuple):
    """What is made of a scene.

    ``asked`` are the bands that the user named, ``index_id`` is "" where they are what is wanted,
    ``cog`` tells whether it is a cloud-optimised GeoTIFF.
    """

    asked: Tuple[str, ...]
    index_id: str = ""
    mask_clouds: bool = False
    cog: bool = False

    @property
    def index(self) -> Optional[Index]:
        """The index that is wanted."""
        return INDICES.get(self.index_id)

    def mark(self, offset: ReflectanceOffset) -> str:
        """Name what is made of the bands, for the names of files; "" for the bands themselves."""
        words = [self.index.label] if self.index is not None else []
        if words and offset is not ReflectanceOffset.AS_DELIVERED:
            # With another setting the values are others.
            words.append(f"offset-{offset.value.replace(' ', '-')}")
        words += ["clear"] if self.mask_clouds else []
        return "_".join([*words, *(["cog"] if self.cog else [])])

    def clouds(self, dataset: str) -> str:
        """Return the band of a dataset that is ordered for its clouds alone, "" for none."""
        band = CLOUD_BANDS.get(dataset, "") if self.mask_clouds else ""
        return "" if band in self.asked else band

    def bands(self, dataset: str) -> Tuple[str, ...]:
        """Return the bands to be ordered.

        :param dataset: id of a dataset
        :raises MissingBandsError: the sensor cannot make the index
        """
        if self.index is not None:
            return bands_to_order(
                self.index, dataset, mask_clouds=self.mask_clouds, others=self.asked
            )
        clouds = self.clouds(dataset)
        return (*self.asked, clouds) if clouds else self.asked


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
