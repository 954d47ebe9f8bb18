"""Runs inside QGIS (--code): answers questions of the harness on a loopback socket.

One line of JSON in, {"code": "a Python expression"}; one line of JSON out. The expression runs on
the main thread, so it sees widgets and the project as the user would. It only looks and sets the
scene: what the test is about is done with the mouse and the keyboard.
"""

import faulthandler
import gc
import json
import os
import signal
import traceback
from pathlib import Path
from types import SimpleNamespace

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QCursor, QPixmap
from qgis.PyQt.QtNetwork import QHostAddress, QTcpServer
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDockWidget,
    QMenu,
    QWidget,
)
from qgis.utils import iface, plugins


def widget(name):
    """The visible widget of that object name; an error that says so if there is none."""
    found = [
        one
        for one in QApplication.allWidgets()
        if one.objectName() == name and isinstance(one, QWidget)
    ]
    for one in found:
        if one.isVisible():
            return one
    raise LookupError(f"{name}: {len(found)} widgets, none visible")


# What Python has warned of since QGIS came up, as QGIS's own tab of it says.
warnings_seen = []


def _note_warning(text, tag, level):
    # In the language of QGIS, as it names the tab.
    if tag == QCoreApplication.translate("Python", "Python warning"):
        warnings_seen.append(text)


QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(_note_warning)


def warnings_of_ours():
    """The warnings that name a file of the plugin, once what is let go of has been cleared away."""
    gc.collect()
    return [text for text in warnings_seen if "eosda_imagery" in text or "sqlite3" in text]


def centre(one):
    point = one.mapToGlobal(one.rect().center())
    return [point.x(), point.y()]


def under_the_pointer():
    """What the pointer is over, and what keeps it from all else."""
    place = QCursor.pos()
    kept_by = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    return f"{place.x()}, {place.y()}: {QApplication.widgetAt(place)!r}, kept by {kept_by!r}"


def arrow_of(name):
    """The part of a split button that opens its menu."""
    one = widget(name)
    point = one.mapToGlobal(QPoint(one.width() - 5, one.height() // 2))
    return [point.x(), point.y()]


def menu_with(name):
    """The open menu that has an action or a submenu of that object name, or of that text."""
    for one in QApplication.allWidgets():
        if isinstance(one, QMenu) and one.isVisible() and _entry(one, name) is not None:
            return one
    raise LookupError(f"no open menu has {name}")


def entry_on_screen(name):
    """Where that action or submenu is in its open menu."""
    menu = menu_with(name)
    point = menu.mapToGlobal(menu.actionGeometry(_entry(menu, name)).center())
    return [point.x(), point.y()]


def _entry(menu, name):
    for action in menu.actions():
        submenu = action.menu()
        if action.objectName() == name or (submenu and submenu.objectName() == name):
            return action
        # QGIS gives the submenus of plugins no name.
        if submenu and submenu.title().replace("&", "") == name:
            return action
    return None


def toolbar_button():
    """The plugin's button in QGIS's toolbar of plugins."""
    action = iface.mainWindow().findChild(QAction, "EosdaImageryAction")
    return iface.pluginToolBar().widgetForAction(action)


def actions_of_ours(start):
    """The plugin's actions whose object names begin so, whatever menu they are offered in."""
    actions = [one for one in gc.get_objects() if issubclass(type(one), QAction)]
    return [one for one in actions if not sip.isdeleted(one) and one.objectName().startswith(start)]


def plugin_has_come_up():
    """Whether it has gone on where the last session ended: its dock is shown, or stays closed."""
    plugin = plugins.get("eosda_imagery")
    return plugin is None or plugin._importer is None


def dock_is_shown():
    """Whether the plugin's dock can be seen."""
    return any(
        one.objectName() == "EosdaImageryDock" and one.isVisible()
        for one in QApplication.allWidgets()
    )


def on_screen(x, y):
    """Where a point of the map (in the project's CRS) is on the screen."""
    canvas = iface.mapCanvas()
    pixel = canvas.getCoordinateTransform().transform(x, y)
    point = canvas.viewport().mapToGlobal(QPoint(round(pixel.x()), round(pixel.y())))
    return [point.x(), point.y()]


def place_on_screen(longitude, latitude, aside=0):
    """Where a place on Earth is on the screen, or a point some pixels aside of it."""
    earth, project = QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    transform = QgsCoordinateTransform(earth, project.crs(), project)
    x, y = on_screen(*transform.transform(QgsPointXY(longitude, latitude)))
    return [x + aside, y + aside]


def layer_on_screen(name):
    """Where a layer is in QGIS's panel of layers."""
    view = iface.layerTreeView()
    (layer,) = QgsProject.instance().mapLayersByName(name)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer)
    place = view.visualRect(view.node2index(node)).center()
    point = view.viewport().mapToGlobal(place)
    return [point.x(), point.y()]


def over_dock(share):
    """A point over the plugin's dock, or so much of the way to it from QGIS's panel of layers."""
    begin, end = centre(iface.layerTreeView()), centre(widget("sceneView"))
    if share > 0.7:
        return end
    return [round(a + (b - a) * share) for a, b in zip(begin, end)]


def row_on_screen(name, row):
    view = widget(name)
    box = view.visualRect(view.model().index(row, 0))
    point = view.viewport().mapToGlobal(QPoint(box.left() + 40, box.center().y()))
    return [point.x(), point.y()]


def tick_on_screen(name, text):
    """The box of a ticked list's row that begins with a text, scrolled into view."""
    view = widget(name)
    model = view.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if str(index.data()).split()[0] == text:
            view.scrollTo(index)
            box = view.visualRect(index)
            point = view.viewport().mapToGlobal(QPoint(box.left() + 10, box.center().y()))
            return [point.x(), point.y()]
    raise LookupError(f"{name} has no row {text}")


def add_outlines(path, name):
    """Add a vector file as outlines, so that what lies below is seen as it is."""
    layer = iface.addVectorLayer(str(path), name, "ogr")
    outline = layer.renderer().symbol().symbolLayer(0)
    outline.setBrushStyle(Qt.BrushStyle.NoBrush)
    outline.setStrokeColor(QColor(200, 30, 90))
    outline.setStrokeWidth(0.5)
    layer.triggerRepaint()
    iface.layerTreeView().refreshLayerSymbology(layer.id())


def pictures_are_there():
    """Whether each row of the scene list that is in sight has its picture."""
    from eosda_imagery.ui.scenes.list.model import SceneRole

    view = widget("sceneView")
    model = view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    seen = [row for row in rows if view.viewport().rect().intersects(view.visualRect(row))]
    role = int(SceneRole.THUMBNAIL)
    return bool(seen) and all(isinstance(row.data(role), QPixmap) for row in seen)


def press(target, place, button=1, count=1):
    """Click without a mouse: on a screen that others use as well. It answers before it is done."""

    def act():
        from qgis.PyQt.QtTest import QTest

        buttons = (
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.MiddleButton,
            Qt.MouseButton.RightButton,
        )
        way = QTest.mouseClick if count == 1 else QTest.mouseDClick
        point = target.mapFromGlobal(QPoint(*place))
        way(target, buttons[button - 1], Qt.KeyboardModifier.NoModifier, point)

    QTimer.singleShot(0, act)


def write(text):
    """Type without a keyboard, where the window last had its cursor."""
    from qgis.PyQt.QtTest import QTest

    QTest.keyClicks(iface.mainWindow().focusWidget(), text)


# Classes are for the expressions of the tests, and so is a place for what one leaves to the next.
NAMES = dict(
    globals(),
    project=QgsProject.instance(),
    QAction=QAction,
    QDockWidget=QDockWidget,
    Qt=Qt,
    kept=SimpleNamespace(),
)


class Server:
    def __init__(self):
        self.tcp = QTcpServer()
        self.tcp.newConnection.connect(self.on_connection)
        self.tcp.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0)
        self.sockets = []

    def on_connection(self):
        sock = self.tcp.nextPendingConnection()
        self.sockets.append(sock)
        sock.readyRead.connect(lambda: self.on_data(sock))
        sock.disconnected.connect(lambda: self.sockets.remove(sock))

    def on_data(self, sock):
        while sock.canReadLine():
            code = json.loads(bytes(sock.readLine()).decode())["code"]
            try:
                answer = {"value": eval(code, NAMES)}
            except Exception:
                answer = {"error": traceback.format_exc()}
            sock.write(json.dumps(answer, default=str).encode() + b"\n")
            sock.flush()


# What a QGIS that hangs is asked for by the harness.
faulthandler.register(signal.SIGUSR1, all_threads=True)

server = Server()


def ready():
    iface.newProject()
    iface.mainWindow().showMaximized()
    target = Path(os.environ["EOSDA_DESKTOP_PORT_FILE"])
    unfinished = target.with_suffix(".tmp")
    unfinished.write_text(str(server.tcp.serverPort()))
    unfinished.replace(target)


# After QGIS has come up and read its plugins.
QTimer.singleShot(0, ready)
