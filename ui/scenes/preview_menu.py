"""The button that shows a scene on the map before it is downloaded, and says what that costs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable, List, Optional, Sequence

from qgis.core import Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ...api.datasets import DATASETS
from ...api.errors import EosdaError, MissingKeyError, StoppedError
from ...core.latest_task import LatestTask
from ...core.layers.preview import (
    Composite,
    QuickLook,
    composites,
    fetch_quick_look,
    plan_quick_look,
)
from ...core.layers.preview_layers import add_live_tiles, add_quick_look
from ...core.settings import data_folder
from ..widgets.plain_text import PlainLabel

if TYPE_CHECKING:
    from ...api.models import Scene
    from ...core.aoi.model import Aoi
    from ...core.connection import NetworkOptions
    from ...core.tasks import Work


# Milliseconds in which QGIS draws its conclusions from the first layer of a project.
_FIRST_LAYER_MS = 1000


class PreviewButton(QToolButton):
    """Offers quick looks and live tiles of the chosen scene.

    :param get_aoi: gives the area as it stands, or None
    :param get_options: gives the connection; raises MissingKeyError without a key
    """

    # A sentence and its Qgis.MessageLevel.
    message = pyqtSignal(str, object)
    needs_key = pyqtSignal()
    # A request was made.
    asked = pyqtSignal()

    def __init__(
        self,
        get_aoi: Callable[[], Optional[Aoi]],
        get_options: Callable[[], NetworkOptions],
        parent: Optional[QWidget] = None,
    ):
        super().__init__(parent)
        self._get_aoi = get_aoi
        self._get_options = get_options
        self._scene: Optional[Scene] = None
        self._bands: Sequence[str] = ()
        self._task = LatestTask(self)
        self._kept_crs: Optional[QgsCoordinateReferenceSystem] = None
        self.setObjectName("previewButton")
        self.setText(self.tr("Preview"))
        self.setAccessibleName(self.tr("Preview of the scene on the map"))
        self.setIcon(QgsApplication.getThemeIcon("/mActionShowAllLayers.svg"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.note = PlainLabel(parent, "previewNoteLabel")
        self.note.hide()
        self._show_state()

    # -- what is chosen ---------------------------------------------------------------------

    def set_choice(self, scenes: Sequence[Scene], bands: Sequence[str]) -> None:
        """Take up the chosen scenes and bands."""
        scene = scenes[0] if len(scenes) == 1 else None
        if scene is not self._scene:
            self._say("")
        self._scene, self._bands = scene, tuple(bands)
        self._show_state()

    def give_up(self) -> None:
        """Show nothing of what is on its way: its project has been closed."""
        self._task.cancel()
        self._forget_crs()
        self._say("")

    def dispose(self) -> None:
        """Stop what runs; the button is of no use after it."""
        self._task.close()
        self._forget_crs()

    def _show_state(self) -> None:
        ready = self._scene is not None and self._get_aoi() is not None
        self.setEnabled(ready)
        self.setToolTip(
            self.tr("Show the chosen scene on the map before downloading it")
            if ready
            else self.tr("Choose an area and one scene to see it on the map")
        )

    # -- the menu ---------------------------------------------------------------------------

    def _fill(self) -> None:
        """Offer what the scene can be seen as."""
        self._menu.clear()
        scene = self._scene
        if scene is None:
            return
        offered = composites(scene.dataset, scene.view_id, self._bands)
        self._menu.addSection(self.tr("Quick look of the area (1 request)"))
        if not offered:
            none = self._menu.addAction(self.tr("Choose a band first"))
            none.setEnabled(False)
            return
        self._add_composites(self._menu, offered, self._quick_look)
        self._menu.addSeparator()
        live = self._menu.addMenu(self.tr("Live tiles (about 20 requests a screen)"))
        live.setObjectName("liveTilesMenu")
        live.setToolTipsVisible(True)
        self._add_composites(live, offered, self._live_tiles)
        for action in live.actions():
            action.setToolTip(
                self.tr(
                    "Loads tiles as you move the map, each of them a request: a screen takes about"
                    " 20, and each zoom or pan takes more. They are counted with your requests."
                )
            )

    def _add_composites(
        self, menu: QMenu, offered: List[Composite], show: Callable[[Scene, Composite], None]
    ) -> None:
        for composite in offered:
            action = menu.addAction(composite.label)
            action.setObjectName(f"{show.__name__.strip('_')}:{composite.expression}")
            action.triggered.connect(partial(self._start, show, composite))

    def _start(
        self, show: Callable[[Scene, Composite], None], composite: Composite, *_: object
    ) -> None:
        scene = self._scene
        if scene is None:
            return
        self._say("")
        try:
            show(scene, composite)
        except MissingKeyError as error:
            self._say(str(error))
            self.needs_key.emit()
        except EosdaError as error:
            self._complain(error)

    # -- quick look -------------------------------------------------------------------------

    def _quick_look(self, scene: Scene, composite: Composite) -> None:
        aoi = self._get_aoi()
        if aoi is None:
            return
        wanted = plan_quick_look(aoi, scene.dataset, scene.view_id, composite)
        options = self._get_options()
        folder = data_folder()
        title = self._title(scene, composite)
        sent: List[int] = []

        def fetch(task: Work) -> Any:
            return fetch_quick_look(
                options,
                wanted,
                folder,
                on_transport=lambda transport: task.on_cancel(transport.abort),
                stopped=task.isCanceled,
                on_request=lambda: sent.append(1),
            )

        def count(error: Optional[Exception]) -> None:
            if sent and not getattr(error, "not_taken", False):
                self.asked.emit()

        self._say(self.tr("Loading the preview…"))
        self._task.start(
            self.tr("Preview a scene"),
            fetch,
            lambda path: self._on_ended(None, path, wanted, title),
            lambda error: self._on_ended(error, None, wanted, title),
            count,
        )

    def _on_ended(
        self, error: Optional[Exception], path: Any, wanted: QuickLook, title: str
    ) -> None:
        self._say("")
        if isinstance(error, StoppedError):
            return
        if error is None:
            self._keep_crs()
            try:
                add_quick_look(QgsProject.instance(), path, wanted.view_id, title)
            except EosdaError as unshown:
                error = unshown
        if error is not None:
            self._complain(error)

    # -- live tiles -------------------------------------------------------------------------

    def _live_tiles(self, scene: Scene, composite: Composite) -> None:
        options = self._get_options()
        title = self.tr("{0} (live)").format(self._title(scene, composite))
        self._keep_crs()
        project = QgsProject.instance()
        add_live_tiles(project, options.base_url, scene.view_id, composite, title, scene.footprint)

    # -- the project ------------------------------------------------------------------------

    def _keep_crs(self) -> None:
        """Keep the CRS of an empty project: QGIS would give it that of the preview, a web map's.

        It does so in the event loop, some time after the layer has been added.
        """
        project = QgsProject.instance()
        if project.crs().isValid() and not project.mapLayers():
            self._forget_crs()
            self._kept_crs = QgsCoordinateReferenceSystem(project.crs())
            project.crsChanged.connect(self._on_crs_changed)
            QTimer.singleShot(_FIRST_LAYER_MS, self._forget_crs)

    def _on_crs_changed(self) -> None:
        crs = self._kept_crs
        self._forget_crs()
        if crs is not None:
            QgsProject.instance().setCrs(crs)

    def _forget_crs(self) -> None:
        """Let whoever changes the CRS from now on have their way."""
        if self._kept_crs is not None:
            QgsProject.instance().crsChanged.disconnect(self._on_crs_changed)
        self._kept_crs = None

    # -- texts ------------------------------------------------------------------------------

    def _title(self, scene: Scene, composite: Composite) -> str:
        dataset = DATASETS.get(scene.dataset)
        sensor = dataset.label if dataset is not None else scene.dataset
        words = [word for word in (scene.date, sensor) if word] or [scene.view_id]
        return self.tr("Preview: {0}").format(" ".join([*words, composite.label]))

    def _complain(self, error: Exception) -> None:
        if isinstance(error, EosdaError):
            reason = f"{error} {error.advice}".strip()
        elif isinstance(error, OSError):
            reason = str(error)
        else:
            reason = self.tr("Something unforeseen happened; the log panel has the details.")
        text = self.tr("There is no preview. {0}").format(reason)
        self._say(text)
        self.message.emit(text, Qgis.MessageLevel.Warning)

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
