"""What the lines of the footprints on the map mean, as entries of the menu that switches them."""

from __future__ import annotations

from typing import List

from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import QAction

from ...core.translation import translate
from .footprints import SELECTED, STYLES, Share
from .outline_picture import HALO, Stroke

# Pixels: as wide as menus show icons.
SIZE = QSize(16, 16)


def legend_actions(parent: QObject) -> List[QAction]:
    """Return an entry for each kind of line; they say something and do nothing."""
    lines = (
        ("selectedLegendAction", SELECTED, translate("Footprints", "Chosen scene")),
        ("wholeLegendAction", STYLES[Share.WHOLE], translate("Footprints", "Covers all")),
        ("mostLegendAction", STYLES[Share.MOST], translate("Footprints", "Covers at least half")),
        ("littleLegendAction", STYLES[Share.LITTLE], translate("Footprints", "Covers less")),
    )
    return [
        QAction(_icon(stroke), text, parent, objectName=name, enabled=False)
        for name, stroke, text in lines
    ]


def _icon(stroke: Stroke) -> QIcon:
    picture = QPixmap(SIZE)
    picture.fill(HALO)
    painter = QPainter(picture)
    painter.setPen(QPen(stroke.colour, 2, stroke.pattern, Qt.PenCapStyle.FlatCap))
    painter.drawLine(0, SIZE.height() // 2, SIZE.width(), SIZE.height() // 2)
    painter.end()
    icon = QIcon(picture)
    # Not greyed: the colour is what it says.
    icon.addPixmap(picture, QIcon.Mode.Disabled)
    return icon
