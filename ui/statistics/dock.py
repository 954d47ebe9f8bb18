"""The dock with the chart of a season: show it, save it, keep its figures."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional, Sequence

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolBar, QToolButton, QVBoxLayout, QWidget

from ...core.errors import reason_of
from ...core.statistics.export import csv_of, png_of, svg_of
from ...core.statistics.series import Series, table_of
from ...core.statistics.table import feature_of, new_table
from ...core.storage.partial_file import write_whole
from ..widgets.controls import lay_out
from ..widgets.dialogs import open_by_f1
from .chart_view import ChartView

# What a chart is saved as, by the ending of the file.
_WRITERS = {"png": png_of, "svg": svg_of, "csv": csv_of}


class EosdaChartDock(QgsDockWidget):
    """A chart of index values over time, below the map.

    :param say_problem: shows a sentence that something went wrong
    """

    scene_chosen = pyqtSignal(str)

    def __init__(
        self, say_problem: Callable[[str], None], parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("EosdaChartDock")
        open_by_f1(self, "indices-and-charts.md")
        self._say_problem = say_problem
        self._title = ""
        self.view = ChartView(self)
        self.view.scene_chosen.connect(self.scene_chosen)
        content = QWidget(self)
        lay_out(QVBoxLayout(content), self._new_tool_bar(), self.view, spacing=0)
        self.setWidget(content)
        self.show_lines((), "")

    def _new_tool_bar(self) -> QToolBar:
        icon, bar = QgsApplication.getThemeIcon, QToolBar(self, objectName="chartToolBar")
        save = QToolButton(
            bar,
            objectName="saveChartButton",
            text=self.tr("Save"),
            toolTip=self.tr("Save the chart as a picture, or its figures as CSV"),
            icon=icon("/mActionFileSave.svg"),
            popupMode=QToolButton.ToolButtonPopupMode.InstantPopup,
        )
        menu = QMenu(save)
        for name, text, suffix in (
            ("savePngAction", self.tr("Picture (PNG)…"), "png"),
            ("saveSvgAction", self.tr("Drawing (SVG)…"), "svg"),
            ("saveCsvAction", self.tr("Figures (CSV)…"), "csv"),
        ):
            menu.addAction(text, lambda _=False, kind=suffix: self._save(kind)).setObjectName(name)
        save.setMenu(menu)
        bar.addWidget(save)
        table, whole = self.tr("Keep as table"), self.tr("Show all days")
        table = bar.addAction(icon("/mActionOpenTable.svg"), table, self.keep_as_table)
        table.setObjectName("keepTableAction")
        table.setToolTip(self.tr("Add the figures to the project as a table"))
        whole = bar.addAction(icon("/mActionZoomFullExtent.svg"), whole, self.view.show_all_days)
        whole.setObjectName("allDaysAction")
        return bar

    def show_lines(self, lines: Sequence[Series], title: str) -> None:
        """Show the lines of an area.

        :param title: what the area is called, and pictures and the table with it
        """
        self._title = title
        words = self.tr("EOSDA Imagery: Season of {0}").format(title.replace("&", "&&"))
        self.setWindowTitle(words if title else self.tr("EOSDA Imagery: Season"))
        self.view.show_lines(lines)

    def _save(self, kind: str) -> None:
        name = self._title or self.tr("Season")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save"), f"{name}.{kind}", f"{kind.upper()} (*.{kind})"
        )
        if path:
            self.save_as(Path(path), kind)

    def save_as(self, path: Path, kind: str) -> None:
        """Write the chart, or its figures, to a file; what goes wrong is said.

        :param kind: png, svg or csv
        """
        if path.suffix.lower() != f".{kind}":
            path = path.with_name(f"{path.name}.{kind}")
        try:
            write_whole(path, _WRITERS[kind](self.view.lines))
        except OSError as error:
            text = self.tr("{file} cannot be written: {reason}.")
            self._say_problem(text.format(file=path.name, reason=reason_of(error)))

    def keep_as_table(self) -> QgsVectorLayer:
        """Add the figures to the project as a table without geometry; return it."""
        table = new_table(self._title or self.tr("Season"))
        fields = table.fields()
        rows = [feature_of(row, fields) for row in table_of(self.view.lines)]
        table.dataProvider().addFeatures(rows)
        QgsProject.instance().addMapLayer(table)
        return table
