"""The button that looks at the area in chosen scenes before they are downloaded; says the cost."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Callable, List, Optional, Sequence, Tuple

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ...api.datasets import label_of
from ...api.errors import AuthenticationError, EosdaError, MissingKeyError, StoppedError
from ...core.catalog.passes import passes_of
from ...core.catalog.search import SceneHit
from ...core.latest_task import LatestTask
from ...core.layers.preview import (
    Composite,
    QuickLook,
    composite_for,
    composites,
    fetch_quick_look,
    plan_quick_look,
)
from ...core.layers.project.preview_layers import add_live_tiles, add_quick_look
from ...core.settings import data_folder
from ...core.translation import counted
from ..map.view import GetCanvas, show_extent, to_map
from ..widgets.controls import add_title
from ..widgets.plain_text import tool_tip
from ..widgets.texts import date_text

if TYPE_CHECKING:
    from ...api.models import Scene
    from ...core.aoi.model import Aoi
    from ...core.connection import NetworkOptions
    from ...core.tasks import Work


# Milliseconds in which QGIS draws its conclusions from the first layer of a project.
_FIRST_LAYER_MS = 1000
# The map shows so many times the area that it is brought to.
_ROOM_AROUND = 1.5


class PreviewButton(QToolButton):
    """Looks at the area as the chosen pass shows it; its menu has other ways, and live tiles.

    :param get_aoi: gives the area as it stands, or None
    :param get_options: gives the connection; raises MissingKeyError without a key
    :param get_canvas: gives the map, which is brought to the area where that is out of sight
    """

    # What is to be said in the dock until it is taken back by an empty text; and its level.
    notice = pyqtSignal(str, object)
    # Why the key will not do.
    needs_key = pyqtSignal(str)
    # A request was made.
    asked = pyqtSignal()

    def __init__(
        self,
        get_aoi: Callable[[], Optional[Aoi]],
        get_options: Callable[[], NetworkOptions],
        get_canvas: GetCanvas,
        parent: QWidget,
    ):
        super().__init__(parent)
        self._get_aoi = get_aoi
        self._get_options = get_options
        self._get_canvas = get_canvas
        # The tiles of one pass; none if several are chosen.
        self._scenes: Tuple[Scene, ...] = ()
        self._bands: Sequence[str] = ()
        self._preset = ""
        self._task = LatestTask(self)
        self._kept_crs: Optional[QgsCoordinateReferenceSystem] = None
        self.setObjectName("lookButton")
        self.setText(self.tr("Loo&k"))
        self.setAccessibleName(self.tr("Look at the area on the map"))
        self.setIcon(QgsApplication.getThemeIcon("/mActionShowAllLayers.svg"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.clicked.connect(self.look)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._show_state()

    # -- what is chosen ---------------------------------------------------------------------

    def set_choice(self, scenes: Sequence[Scene], bands: Sequence[str], preset: str = "") -> None:
        """Take up the chosen scenes, bands and preset."""
        one_pass = len(passes_of(map(SceneHit, scenes))) == 1
        chosen = tuple(scenes) if one_pass else ()
        if chosen != self._scenes:
            self._say("")
        self._scenes, self._bands, self._preset = chosen, tuple(bands), preset
        self._show_state()

    def look(self) -> None:
        """Show the area as the chosen preset shows it: a request a tile, unless seen before."""
        composite = self._composite()
        if composite is not None and self.isEnabled():
            self._start(self._quick_look, composite)

    def _composite(self) -> Optional[Composite]:
        if not self._scenes:
            return None
        scene = self._scenes[0]
        return composite_for(scene.dataset, scene.view_id, self._preset, self._bands)

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
        composite = self._composite()
        self.setEnabled(bool(self._scenes) and self._get_aoi() is not None)
        if not self.isEnabled():
            self.setToolTip(self.tr("Choose an area and one day to look at it on the map"))
        elif composite is None:
            self.setToolTip(self.tr("Choose a band first"))
        else:
            text = self.tr("Look at the area before downloading it: {0} ({1})")
            self.setToolTip(text.format(composite.label, self._cost_text()))

    def _cost_text(self) -> str:
        count = len(self._scenes)
        return counted(self.tr("%Ln request(s)", "", count), count)

    # -- the menu ---------------------------------------------------------------------------

    def _fill(self) -> None:
        """Offer what the scenes can be seen as."""
        self._menu.clear()
        if not self._scenes:
            return
        scene = self._scenes[0]
        offered = composites(scene.dataset, scene.view_id, self._bands)
        add_title(self._menu, self.tr("Quick look of the area ({0})").format(self._cost_text()))
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
        tip = self.tr(
            "Loads tiles as you move the map, each of them a request: a screen takes about"
            " 20, and each zoom or pan takes more. They are counted with your requests."
        )
        for action in live.actions():
            action.setToolTip(tool_tip([tip]))

    def _add_composites(
        self, menu: QMenu, offered: List[Composite], show: Callable[[Composite], None]
    ) -> None:
        for composite in offered:
            action = menu.addAction(composite.label)
            action.setObjectName(f"{show.__name__.strip('_')}:{composite.expression}")
            action.triggered.connect(partial(self._start, show, composite))

    def _start(self, show: Callable[[Composite], None], composite: Composite, *_: object) -> None:
        self._say("")
        try:
            show(composite)
        except MissingKeyError as error:
            self.needs_key.emit(error.with_advice)
        except EosdaError as error:
            self._complain(error)

    # -- quick look -------------------------------------------------------------------------

    def _quick_look(self, composite: Composite) -> None:
        aoi, scenes = self._get_aoi(), self._scenes
        if aoi is None or not scenes:
            return
        wanted = [plan_quick_look(aoi, one.dataset, one.view_id, composite) for one in scenes]
        options = self._get_options()
        folder = data_folder()
        title = self._title(scenes[0], composite)
        sent: List[int] = []

        def fetch(task: Work) -> List[Path]:
            return [
                fetch_quick_look(options, one, folder, task, lambda: sent.append(1))
                for one in wanted
            ]

        def count(error: Optional[Exception]) -> None:
            for _ in sent[int(bool(getattr(error, "not_taken", False))) :]:
                self.asked.emit()

        self._bring_into_sight(aoi)
        self._say(self.tr("Loading the preview…"))
        self._task.start(
            self.tr("Preview a scene"),
            fetch,
            lambda paths: self._show(wanted, paths, title),
            self._on_failed,
            count,
        )

    def _show(self, wanted: Sequence[QuickLook], paths: Sequence[Path], title: str) -> None:
        self._say("")
        self._keep_crs()
        try:
            # The tile that covers most lies on top.
            for one, path in reversed(list(zip(wanted, paths))):
                add_quick_look(QgsProject.instance(), path, one.view_id, title)
        except EosdaError as error:
            self._complain(error)

    def _on_failed(self, error: Exception) -> None:
        self._say("")
        if not isinstance(error, StoppedError):
            self._complain(error)

    def _bring_into_sight(self, aoi: Aoi) -> None:
        """Bring the map to the area if nothing of it can be seen there."""
        canvas = self._get_canvas()
        try:
            box = to_map(canvas).transformBoundingBox(aoi.bbox)
        except QgsCsException:
            return
        if not canvas.mapSettings().visibleExtent().intersects(box):
            show_extent(canvas, box, _ROOM_AROUND)

    # -- live tiles -------------------------------------------------------------------------

    def _live_tiles(self, composite: Composite) -> None:
        options = self._get_options()
        self._keep_crs()
        for scene in reversed(self._scenes):
            title = self.tr("{0} (live)").format(self._title(scene, composite))
            add_live_tiles(
                QgsProject.instance(),
                options.base_url,
                scene.view_id,
                composite,
                title,
                scene.footprint,
            )

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
        said = (date_text(scene.date), label_of(scene.dataset))
        words = [word for word in said if word] or [scene.view_id]
        return self.tr("Preview: {0}").format(" ".join([*words, composite.label]))

    def _complain(self, error: Exception) -> None:
        if isinstance(error, EosdaError):
            reason = error.with_advice
        elif isinstance(error, OSError):
            reason = str(error)
        else:
            reason = self.tr("An unexpected error occurred; the log panel has the details.")
        text = self.tr("There is no preview. {0}").format(reason)
        self._say(text, Qgis.MessageLevel.Warning)
        if isinstance(error, AuthenticationError):
            self.needs_key.emit(reason)

    def _say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        self.notice.emit(text, level)
