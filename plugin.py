"""The plugin as QGIS sees it: builds, connects and tears down; no work of its own."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .core.translation import TITLE, install_translator, remove_translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .core.settings import SessionKey
    from .processing_provider.provider import EosdaProvider
    from .ui.desktop import Desktop
    from .ui.importer import Importer

ICON = Path(__file__).parent / "icons" / "eosda_imagery.svg"


class EosdaImageryPlugin(QObject):
    """Registers the Processing provider, the dock's action and the options page.

    :param iface: the desktop; None in qgis_process
    """

    def __init__(self, iface: Optional[QgisInterface]):
        super().__init__()
        self._iface = iface
        self._desktop: Optional[Desktop] = None
        self._importer: Optional[Importer] = None
        # What is done when all is imported.
        self._then: Optional[Callable[[], object]] = None
        self._session_key: Optional[SessionKey] = None
        # The one that shows the dock; None before the desktop knows of it, and after.
        self._action: Optional[QAction] = None
        # Takes back what is added to QGIS, the last first.
        self._added = ExitStack()
        # Before any text is made.
        translator = install_translator(in_desktop=iface is not None)
        self._added.callback(remove_translator, translator)

    def initProcessing(self) -> None:
        """Register the provider; all that qgis_process needs."""
        # qgis_process describes a model, or runs one, before there is an event loop.
        self._add_provider().read_models()

    def _add_provider(self) -> EosdaProvider:
        from .processing_provider.provider import EosdaProvider

        provider, registry = EosdaProvider(), QgsApplication.processingRegistry
        registry().addProvider(provider)
        self._added.callback(lambda: registry().removeProvider(provider))
        return provider

    def initGui(self) -> None:
        """Add the plugin to the desktop; what it shows is built at its first use."""
        from .core.settings import SessionKey
        from .ui.layers.menu import LayerMenu
        from .ui.options.factory import OptionsFactory

        self._add_provider()
        iface, icon = self._iface, QIcon(str(ICON))
        self._session_key = SessionKey()
        self._action = self._add_action(
            "EosdaImageryAction", self.tr("Search Imagery"), icon, self._toggle
        )
        self._action.setCheckable(True)
        self._action.setToolTip(
            self.tr("EOSDA Imagery: find satellite scenes over your area and download them")
        )
        iface.addToolBarIcon(self._action)
        self._added.callback(iface.removeToolBarIcon, self._action)
        # With a name of its own in Settings → Keyboard Shortcuts; the key is the user's to choose.
        iface.registerMainWindowAction(self._action, "")
        self._added.callback(iface.unregisterMainWindowAction, self._action)
        for name, text, image, slot in (
            ("EosdaImageryOptionsAction", self.tr("Options…"), "Options", self._show_options),
            ("EosdaImageryHelpAction", self.tr("Help"), "HelpContents", self._show_help),
        ):
            self._add_action(name, text, QgsApplication.getThemeIcon(f"/mAction{image}.svg"), slot)
        of_help = QAction(icon, TITLE, iface.mainWindow(), triggered=self._show_help)
        iface.pluginHelpMenu().addAction(of_help)
        # From the menu it goes by itself.
        self._added.callback(of_help.deleteLater)
        options = OptionsFactory(
            icon, self._on_options_applied, self._session_key, self._on_requests
        )
        iface.registerOptionsWidgetFactory(options)
        self._added.callback(iface.unregisterOptionsWidgetFactory, options)
        self._added.callback(LayerMenu(iface, self._open_desktop).close)
        # After QGIS has come up: jobs left by the last session go on without the dock.
        QTimer.singleShot(0, self._resume)

    def _add_action(self, name: str, text: str, icon: QIcon, slot: Callable[..., None]) -> QAction:
        """Add an entry to Raster → EOSDA Imagery."""
        action = QAction(icon, text, self._iface.mainWindow(), objectName=name, triggered=slot)
        self._iface.addPluginToRasterMenu(TITLE, action)
        self._added.callback(action.deleteLater)
        self._added.callback(self._iface.removePluginRasterMenu, TITLE, action)
        return action

    def unload(self) -> None:
        """Take everything back; jobs under way stay in the store and go on at the next start."""
        importer, self._importer = self._importer, None
        if importer is not None:
            importer.wait()
            importer.deleteLater()
        if self._desktop is not None:
            self._desktop.close()
            self._desktop = None
        self._action = None
        self._added.close()

    # -- slots ------------------------------------------------------------------------------

    def _toggle(self, shown: bool) -> None:
        if self._desktop is not None:
            self._desktop.show_dock(shown)
        elif shown:
            self._import_beside(lambda: self._open_desktop().show_dock(self._action.isChecked()))

    def _import_beside(self, then: Callable[[], object]) -> None:
        """Do something as soon as the dock's modules are here, without stopping QGIS for them."""
        from .ui.importer import Importer

        # What was wanted before has been thought better of: by a second click, for one.
        self._then = then
        if self._importer is None:
            package = __name__.rpartition(".")[0]
            names = [f"{package}.ui.{name}" for name in ("desktop", "dock", "downloads.export")]
            self._importer = Importer(names, self)
            self._importer.finished.connect(self._on_imported)
            self._importer.start()

    def _on_imported(self) -> None:
        importer, self._importer = self._importer, None
        then, self._then = self._then, None
        # None if the plugin has been unloaded meanwhile.
        if importer is not None:
            importer.deleteLater()
            then()

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
        self._iface.showOptionsDialog(self._iface.mainWindow(), TITLE)

    def _show_help(self) -> None:
        from .ui.widgets.dialogs import HelpDialog

        HelpDialog(self._iface.mainWindow()).show()
