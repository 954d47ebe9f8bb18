"""Gets the service's own pictures of chosen scenes where the search brought no thumbnails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, List, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction

from ...api.errors import EosdaError, StoppedError
from ...api.models import Scene
from ...core.translation import counted
from .list.thumbnails import ThumbnailLoader
from .list.view import SceneView

if TYPE_CHECKING:
    from ...core.aoi.model import Aoi
    from ...core.connection import NetworkOptions


class QuickLookAction(QAction):
    """An action of the list that says what it costs.

    :param view: the list
    :param thumbnails: shows the pictures
    :param get_aoi: gives the area as it stands, or None
    :param get_options: gives the connection; raises EosdaError without one
    """

    # A sentence and its Qgis.MessageLevel.
    message = pyqtSignal(str, object)

    def __init__(
        self,
        view: SceneView,
        thumbnails: ThumbnailLoader,
        get_aoi: Callable[[], Optional[Aoi]],
        get_options: Callable[[], NetworkOptions],
    ):
        super().__init__(view)
        self._view = view
        self._thumbnails = thumbnails
        self._get_aoi = get_aoi
        self._get_options = get_options
        self.setObjectName("quickLookThumbnailAction")
        self.triggered.connect(self._ask)
        thumbnails.changed.connect(self.refresh)
        thumbnails.refused.connect(self._on_refused)
        self.refresh()

    def refresh(self) -> None:
        """Say what pictures of the chosen scenes would cost."""
        count = len(self._without_thumbnail())
        shown = max(1, count)
        text = self.tr("Quick look(s) as thumbnail(s) (%Ln request(s))", "", shown)
        self.setText(counted(text, shown))
        self.setEnabled(count > 0 and self._get_aoi() is not None)

    def _without_thumbnail(self) -> List[Scene]:
        selected = self._view.selected_scenes()
        return [scene for scene in selected if self._thumbnails.is_missing(scene)]

    def _ask(self) -> None:
        aoi = self._get_aoi()
        if aoi is None:
            return
        try:
            options = self._get_options()
        except EosdaError as error:
            self.message.emit(error.with_advice, Qgis.MessageLevel.Warning)
            return
        self._thumbnails.ask_quick_looks(self._without_thumbnail(), aoi, options)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, EosdaError) and not isinstance(error, StoppedError):
            text = self.tr("There is no quick look. {0}").format(error.with_advice)
            self.message.emit(text, Qgis.MessageLevel.Warning)
