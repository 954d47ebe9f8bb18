"""A language of brackets: what stands outside of them is what no translator has seen."""

import re
from contextlib import contextmanager

from eosda_imagery.api.texts import use_translator
from qgis.PyQt.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QAction,
    QApplication,
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabWidget,
    QTextEdit,
    QWidget,
)

OPEN, CLOSE = "⟦", "⟧"
_INSIDE = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_MARKUP = re.compile(r"<[^>]*>|&(?=\w)|https?://\S+")
_WORD = re.compile(r"[^\W\d_]{3,}")
# Names, units and values that are the same in every language.
_NAMES = re.compile(
    # ids of scenes, tiles, paths
    r"[\w.-]*[_/][\w./-]*\d[\w./-]*|[\w.-]*\d[\w./-]*[_/][\w./-]*|\d\d[A-Z]{3}\b|"
    r"EOSDA( Imagery| API Connect)?|QGIS|Sentinel-\d[A-D]?( L\d[AC])?|Landsat \d( TM| MSS)?|"
    r"MODIS|NAIP|CBERS-4|(?:MS)?(?:ND[VRMW][IE]|EVI|SAVI|GCI|NBR)\w?|NDRE|SWIR|NIR|B\d[\dA]|"
    r"SCL|BQA|GeoJSON|GeoTIFF|WKT|KML|GeoPackage|JSON|PNG|SVG|CSV|km|UTC|Ctrl|Shift|apk|"
    r"[A-Z][A-Z_]{3,}|[a-z0-9]+\.(?:tif|img|eos)\w*|\d+ (?:kB|MB|GB|bytes)"
)


class Pseudo(QTranslator):
    """Puts each text that is asked for into brackets; places to be filled in stay outside."""

    def translate(self, context, source, disambiguation=None, n=-1):
        if not source:
            return source
        parts = re.split(r"(\{\w*(?:[:!][^}]*)?\}|%L?n|%L?\d)", source)
        return "".join(
            part if i % 2 else f"{OPEN}{part}{CLOSE}" if part.strip() else part
            for i, part in enumerate(parts)
        )

    def isEmpty(self):
        return False


@contextmanager
def pseudo_language():
    """Let the plugin, and Qt, speak in brackets."""
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    use_translator(QCoreApplication.translate)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        use_translator()


def words_outside(text, allowed=()):
    """Return the words of a text that no translator has seen."""
    bare = str(text or "")
    for name in allowed:
        bare = bare.replace(name, " ")
    bare = _MARKUP.sub(" ", bare)
    while _INSIDE.search(bare):
        bare = _INSIDE.sub(" ", bare)
    return _WORD.findall(_NAMES.sub(" ", bare))


def texts_of(widget):
    """Yield where and what each text of a window is, of its children, actions and lists too."""
    for part in [widget, *widget.findChildren(QWidget)]:
        name = f"{type(part).__name__} {part.objectName()}"
        yield name, part.toolTip()
        yield name, part.statusTip()
        yield name, part.accessibleName()
        yield name, part.accessibleDescription()
        if isinstance(part, (QLabel, QAbstractButton)):
            yield name, part.text()
        if isinstance(part, QLineEdit):
            yield name, part.placeholderText()
        if isinstance(part, (QGroupBox, QMenu)):
            yield name, part.title()
        if part.isWindow() or isinstance(part, QDockWidget):
            yield name, part.windowTitle()
        if isinstance(part, QComboBox):
            for row in range(part.count()):
                yield name, part.itemText(row)
                yield name, part.itemData(row, Qt.ItemDataRole.ToolTipRole)
        if isinstance(part, (QPlainTextEdit, QTextEdit)):
            yield name, part.placeholderText()
            if part.isReadOnly():
                yield name, part.toPlainText()
        if isinstance(part, QAbstractSpinBox):
            yield name, part.specialValueText()
        if isinstance(part, (QSpinBox, QDoubleSpinBox)):
            yield name, part.prefix()
            yield name, part.suffix()
        if isinstance(part, QTabWidget):
            for tab in range(part.count()):
                yield name, part.tabText(tab)
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from _texts_of_list(name, part.model())
        for action in part.actions():
            yield from _texts_of_action(name, action)
    for action in widget.findChildren(QAction):
        yield from _texts_of_action("action", action)


def _texts_of_action(name, action):
    yield f"{name} {action.objectName()}", action.text()
    yield f"{name} {action.objectName()}", action.toolTip()
    if action.menu() is not None:
        for inner in action.menu().actions():
            yield f"{name} {inner.objectName()}", inner.text()
            yield f"{name} {inner.objectName()}", inner.toolTip()


def _texts_of_list(name, model, parent=QModelIndex()):  # noqa: B008 - Qt's own "no parent"
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        if not parent.isValid():
            yield f"{name} header", model.headerData(column, Qt.Orientation.Horizontal)
        for row in range(model.rowCount(parent)):
            index = model.index(row, column, parent)
            for role in roles:
                yield f"{name} {row},{column}", model.data(index, role)
            is_list = isinstance(model, QAbstractListModel)
            if column == 0 and not is_list and model.rowCount(index):
                yield from _texts_of_list(name, model, index)


def untranslated(widget, allowed=()):
    """Return each text of a window of which a word is in no language but English."""
    found = []
    for name, text in texts_of(widget):
        words = words_outside(text, allowed) if isinstance(text, str) else []
        if words:
            found.append(f"{name}: {text!r}: {words}")
    return list(dict.fromkeys(found))


class OnScreen:
    """What QGIS shows that was not there before the plugin came up in brackets.

    :param iface: the desktop
    """

    def __init__(self, iface):
        self._iface = iface
        # Kept, so that no later window is taken for one of these.
        self._before = QApplication.topLevelWidgets()
        self._translator = Pseudo()
        QCoreApplication.installTranslator(self._translator)

    def windows(self):
        """Return each window, dock and message of the plugin's that is open."""
        shown = [
            one
            for one in QApplication.topLevelWidgets()
            if one.isVisible() and one not in self._before
        ]
        shown += [
            dock
            for dock in self._iface.mainWindow().findChildren(QDockWidget)
            if dock.objectName().startswith("Eosda")
        ]
        return shown + list(self._iface.messageBar().items())

    def untranslated(self, allowed=()):
        """Return what is in English in any of them."""
        return [text for window in self.windows() for text in untranslated(window, allowed)]
