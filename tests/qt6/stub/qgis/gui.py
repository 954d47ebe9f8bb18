"""The widgets of qgis.gui that are Qt's own with something added; all others are names."""

from enum import IntEnum

from PyQt6.QtCore import QObject, Qt, pyqtSignal
from PyQt6.QtGui import QStandardItem
from PyQt6.QtWidgets import (
    QWIDGETSIZE_MAX,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from tests.qt6.elsewhere import Unmade, names

__getattr__ = names(Unmade)


class QgsFilterLineEdit(QLineEdit):
    cleared = pyqtSignal()

    def setShowSearchIcon(self, _shown):
        pass

    def clearValue(self):
        self.clear()
        self.cleared.emit()


class QgsPasswordLineEdit(QLineEdit):
    def __init__(self, parent=None):
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)


class QgsScrollArea(QScrollArea):
    pass


class QgsSpinBox(QSpinBox):
    def setClearValue(self, _value):
        pass


class QgsDoubleSpinBox(QDoubleSpinBox):
    def setClearValue(self, _value):
        pass


class QgsCollapsibleGroupBoxBasic(QGroupBox):
    collapsedStateChanged = pyqtSignal(bool)

    def __init__(self, *title_and_parent):
        super().__init__(*title_and_parent)
        self._collapsed = False

    def isCollapsed(self):
        return self._collapsed

    def setCollapsed(self, collapsed):
        if collapsed != self._collapsed:
            self._collapsed = collapsed
            title_only = self.fontMetrics().height()
            self.setMaximumHeight(title_only if collapsed else QWIDGETSIZE_MAX)
            self.collapsedStateChanged.emit(collapsed)


class QgsCheckableComboBox(QComboBox):
    checkedItemsChanged = pyqtSignal(list)

    def addItemWithCheckState(self, text, state, userData=None):
        item = QStandardItem(text)
        item.setCheckState(state)
        item.setData(userData, Qt.ItemDataRole.UserRole)
        self.model().appendRow(item)

    def itemCheckState(self, index):
        return self.model().item(index).checkState()

    def setItemCheckState(self, index, state):
        self.model().item(index).setCheckState(state)
        self.checkedItemsChanged.emit(self.checkedItems())

    def checkedItems(self):
        return [item.text() for item in self._checked()]

    def checkedItemsData(self):
        return [item.data(Qt.ItemDataRole.UserRole) for item in self._checked()]

    def setCheckedItems(self, texts):
        for index in range(self.count()):
            checked = self.itemText(index) in texts
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
            self.model().item(index).setCheckState(state)
        self.checkedItemsChanged.emit(self.checkedItems())

    def setDefaultText(self, _text):
        pass

    def _checked(self):
        items = [self.model().item(index) for index in range(self.count())]
        return [item for item in items if item.checkState() == Qt.CheckState.Checked]


class QgsAuthConfigSelect(QWidget):
    selectedConfigIdChanged = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._config_id = ""

    def configId(self):
        return self._config_id

    def setConfigId(self, config_id):
        self._config_id = config_id
        self.selectedConfigIdChanged.emit(config_id)


class QgsFileWidget(QWidget):
    fileChanged = pyqtSignal(str)

    class StorageMode(IntEnum):
        GetFile = 0
        GetDirectory = 1

    def __init__(self, parent=None):
        super().__init__(parent)
        self._edit = QLineEdit(self)
        self._edit.textChanged.connect(self.fileChanged)
        QHBoxLayout(self).addWidget(self._edit)
        self._mode = QgsFileWidget.StorageMode.GetFile

    def storageMode(self):
        return self._mode

    def setStorageMode(self, mode):
        self._mode = mode

    def setDialogTitle(self, _title):
        pass

    def filePath(self):
        return self._edit.text()

    def setFilePath(self, path):
        self._edit.setText(path)


class QgsOptionsPageWidget(QWidget):
    def isValid(self):
        return True


class QgsOptionsWidgetFactory(QObject):
    def __init__(self, title="", icon=None, key=""):
        super().__init__()
        self._title = title
        self._icon = icon

    def title(self):
        return self._title

    def setTitle(self, title):
        self._title = title

    def icon(self):
        return self._icon

    def setIcon(self, icon):
        self._icon = icon
