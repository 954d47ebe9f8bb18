"""The plugin as QGIS sees it: builds, connects and tears down; no work of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable, List, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .core.translation import install_translator, remove_translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .core.settings import SessionKey
    from .processing_provider.provider import EosdaProvider
    from .ui.desktop import Desktop
    from .ui.importer import Importer
    from .ui.layers.menu import LayerMenu
    from .ui.options.factory import OptionsFactory

NAME = "EOSDA Imagery"
ICON = Path(__file__).resolve().parent / "icons" / "eosda_imagery.svg"


class EosdaImageryPlugin(QObject):
    """Registers the Processing provider, the dock's action and the options page.

    :param iface: the desktop; None in qgis_process
    """

    def __init__(self, iface: Optional[QgisInterface]):
        super().__init__()
        self._iface = iface
        self._provider: Optional[EosdaProvider] = None
        self._options: Optional[OptionsFactory] = None
        self._desktop: Optional[Desktop] = None
        self._importer: Optional[Importer] = None
        self._session_key: Optional[SessionKey] = None
        self._layer_menu: Optional[LayerMenu] = None
        # The one that shows the dock, and those below it in the menu.
        self._action: Optional[QAction] = None
        self._menu_actions: List[QAction] = []
        self._help: Optional[QAction] = None
        # Before any text is made; unload takes it back.
        self._translator = install_translator(in_desktop=iface is not None)

    def initProcessing(self) -> None:
        """Register the provider; all that qgis_process needs."""
        from .processing_provider.provider import EosdaProvider

        self._provider = EosdaProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add the plugin to the desktop; what it shows is built at its first use."""
        from .core.settings import SessionKey
        from .ui.layers.menu import LayerMenu
        from .ui.options.factory import OptionsFactory

        self.initProcessing()
        self._session_key = SessionKey()
        icon = QIcon(str(ICON))
        self._action = self._add_action("EosdaImageryAction", self.tr("Search Imagery"), icon)
        self._action.setCheckable(True)
        self._action.setToolTip(
            self.tr("EOSDA Imagery: find satellite scenes over your area and download them")
        )
        self._action.triggered.connect(self._toggle)
        self._iface.addToolBarIcon(self._action)
        # With a name of its own in Settings → Keyboard Shortcuts; the key is the user's to choose.
        self._iface.registerMainWindowAction(self._action, "")
        theme = QgsApplication.getThemeIcon
        for name, text, image, slot in (
            ("EosdaImageryOptionsAction", self.tr("Options…"), "Options", self._show_options),
            ("EosdaImageryHelpAction", self.tr("Help"), "HelpContents", self._show_help),
        ):
            action = self._add_action(name, text, theme(f"/mAction{image}.svg"))
            action.triggered.connect(slot)
        self._help = QAction(icon, NAME, self._iface.mainWindow())
        self._help.triggered.connect(self._show_help)
        self._iface.pluginHelpMenu().addAction(self._help)
        self._options = OptionsFactory(
            str(ICON), self._on_options_applied, self._session_key, self._on_requests
        )
        self._iface.registerOptionsWidgetFactory(self._options)
        self._layer_menu = LayerMenu(self._iface, self._open_desktop)
        # After QGIS has come up: jobs left by the last session go on without the dock.
        QTimer.singleShot(0, self._resume)

    def _add_action(self, name: str, text: str, icon: QIcon) -> QAction:
        """Add an entry to Raster → EOSDA Imagery."""
        action = QAction(icon, text, self._iface.mainWindow())
        action.setObjectName(name)
        self._iface.addPluginToRasterMenu(NAME, action)
        self._menu_actions.append(action)
        return action

    def unload(self) -> None:
        """Take everything back; jobs under way stay in the store and go on at the next start."""
        if self._importer is not None:
            self._importer.cancel()
            self._importer = None
        if self._layer_menu is not None:
            self._layer_menu.close()
            self._layer_menu = None
        if self._desktop is not None:
            self._desktop.close()
            self._desktop = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        remove_translator(self._translator)
        self._translator = None
        if self._iface is None or self._action is None:
            return
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._options = None
        self._iface.pluginHelpMenu().removeAction(self._help)
        self._iface.unregisterMainWindowAction(self._action)
        self._iface.removeToolBarIcon(self._action)
        for action in self._menu_actions:
            self._iface.removePluginRasterMenu(NAME, action)
            action.deleteLater()
        self._help.deleteLater()
        self._menu_actions = []
        self._help = self._action = None

    # -- slots ------------------------------------------------------------------------------

    def _toggle(self, shown: bool) -> None:
        if self._desktop is not None:
            self._desktop.show_dock(shown)
        elif shown:
            self._import_beside(lambda: self._open_desktop().show_dock(self._action.isChecked()))

    def _import_beside(self, then: Callable[[], None]) -> None:
        """Do something as soon as the dock's modules are here, without stopping QGIS for them."""
        from .ui.importer import Importer

        def go_on() -> None:
            self._importer = None
            then()

        if self._importer is not None:
            # What was wanted before has been thought better of: by a second click, for one.
            self._importer.then = go_on
            return
        package = __name__.rpartition(".")[0]
        names = [f"{package}.ui.{name}" for name in ("desktop", "dock", "downloads.export")]
        self._importer = Importer(names, go_on, self)

    def _open_desktop(self) -> Desktop:
        if self._desktop is None:
            from .ui.desktop import Desktop

            self._desktop = Desktop(self._iface, self._action, self._session_key)
        return self._desktop

    def _resume(self) -> None:
        """Go on with jobs that were waiting when QGIS was closed, and show the dock if it was open.

        Without a store and with the dock closed nothing is built.
        """
        from .core.settings import Settings, data_folder

        if self._action is None:
            return
        # The file's name stands here too (core/jobs/store): importing the store costs a start.
        has_store = (data_folder() / "jobs.sqlite").exists()
        if Settings().dock_open:
            self._import_beside(lambda: self._open_desktop().show_dock(True))
        elif has_store:
            self._import_beside(self._open_desktop)

    def _on_options_applied(self) -> None:
        if self._desktop is not None:
            self._desktop.connection_changed()

    def _on_requests(self, requests: int) -> None:
        if self._desktop is not None:
            self._desktop.count_requests("check", requests)

    def _show_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), NAME)

    def _show_help(self) -> None:
        from .ui.widgets.help_dialog import HelpDialog

        HelpDialog(self._iface.mainWindow()).show()
