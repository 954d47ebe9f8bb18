"""What the algorithms that order for many areas have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterField,
)

from ...core.translation import translate
from .scene_search import SceneSearchAlgorithm

if TYPE_CHECKING:
    from ...core.orders.batch import Item

# A day: a thousand orders take two hours at the service's limit, and as long for their questions.
DEFAULT_TIMEOUT_MIN = 1440.0
DEFAULT_MAX_ORDERS = 2000


class BatchAlgorithm(SceneSearchAlgorithm):
    """An algorithm that orders for each feature of a layer, and says what became of it."""

    READY = "READY"
    FAILED = "FAILED"
    UNFINISHED = "UNFINISHED"
    ORDERS = "ORDERS"
    REQUESTS = "REQUESTS"

    def add_areas(self, help_text: str, label_of_names: str, help_of_names: str) -> None:
        """Add the areas, and the field that names them."""
        self.add_aoi(help_text)
        names = QgsProcessingParameterField(
            self.AOI_ID, label_of_names, parentLayerParameterName=self.AOI, optional=True
        )
        self.add(names, help_of_names)

    def add_counts(self, *labels: str) -> None:
        """Add the numbers that a run ends with.

        :param labels: of the results that are ready, have failed and will come, and of the orders
            and requests
        """
        names = (self.READY, self.FAILED, self.UNFINISHED, self.ORDERS, self.REQUESTS)
        for name, label in zip(names, labels):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def problem_of_areas(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return why layer or field of the areas cannot be what is meant, "" if they can."""
        problem = self.problem_of_aoi(parameters, context)
        name = self.parameterAsString(parameters, self.AOI_ID, context)
        source = self.parameterAsSource(parameters, self.AOI, context)
        if problem or not name or source is None or source.fields().lookupField(name) >= 0:
            return problem
        return translate(
            "EosdaAlgorithm",
            "{parameter}: the layer has no field “{name}”. Its fields are: {fields}.",
        ).format(parameter=self.AOI_ID, name=name, fields=", ".join(source.fields().names()) or "–")

    def counts(self, items: Sequence[Item], orders: int, searches: int) -> Dict[str, Any]:
        """Return the numbers that a run ends with.

        :param searches: requests beside those of the items
        """
        from ...core.orders.batch import Status

        ready = sum(item.status is Status.READY for item in items)
        waiting = sum(item.status in (Status.UNFINISHED, Status.PLANNED) for item in items)
        return {
            self.READY: ready,
            self.FAILED: len(items) - ready - waiting,
            self.UNFINISHED: waiting,
            self.ORDERS: orders,
            self.REQUESTS: searches + sum(item.requests for item in items),
        }
