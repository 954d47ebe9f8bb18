"""A stand-in for QGIS's main window, with what pytest-qgis's interface lacks."""

from qgis.gui import QgsLayerTreeView, QgsMessageBar
from qgis.PyQt.QtWidgets import QMenu


class Window:
    """What pytest-qgis's interface lacks and the plugin needs of the desktop."""

    def __init__(self, iface):
        self._iface = iface
        self.menu, self.help, self.icons, self.factories = QMenu(), QMenu(), [], []
        self.shortcuts = {}
        self.layer_actions, self.offered, self.tabbed = [], [], []
        self.tree, self.bar = QgsLayerTreeView(), QgsMessageBar()

    def __getattr__(self, name):
        return getattr(self._iface, name)

    def addPluginToRasterMenu(self, name, action):
        self.menu.addAction(action)

    def removePluginRasterMenu(self, name, action):
        self.menu.removeAction(action)

    def messageBar(self):
        return self.bar

    def layerTreeView(self):
        return self.tree

    def pluginHelpMenu(self):
        return self.help

    def addTabifiedDockWidget(self, area, dock, beside, raise_tab):
        self.tabbed.append((dock.objectName(), list(beside)))
        self.mainWindow().addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.mainWindow().removeDockWidget(dock)

    def addToolBarIcon(self, action):
        self.icons.append(action)

    def removeToolBarIcon(self, action):
        self.icons.remove(action)

    def registerMainWindowAction(self, action, shortcut):
        self.shortcuts[action.text()] = shortcut
        return True

    def unregisterMainWindowAction(self, action):
        del self.shortcuts[action.text()]
        return True

    def addCustomActionForLayerType(self, action, menu, type, allLayers):
        self.layer_actions.append(action)

    def addCustomActionForLayer(self, action, layer):
        self.offered.append((action.objectName(), layer.id()))

    def removeCustomActionForLayerType(self, action):
        self.layer_actions.remove(action)
        return True

    def registerOptionsWidgetFactory(self, factory):
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.factories.remove(factory)
