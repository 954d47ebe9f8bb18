"""How indices are computed: the offset of Sentinel-2's values, with what it is about."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ...core.settings.values import ReflectanceOffset
from ..widgets.plain_text import PlainLabel, tool_tip


class IndexBox(QgsCollapsibleGroupBoxBasic):
    """The settings of indices; the page writes them."""

    def __init__(self, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self.setTitle(self.tr("Indices"))
        self.offset_combo = QComboBox(self)
        self.offset_combo.setObjectName("sentinel2OffsetCombo")
        self.offset_combo.setAccessibleName(self.tr("Offset of Sentinel-2's values"))
        for value, text in (
            ("as delivered", self.tr("Take values as they are delivered")),
            ("by baseline", self.tr("Subtract 1000 from scenes of baseline 04.00 and later")),
            ("always", self.tr("Subtract 1000 from every scene")),
        ):
            self.offset_combo.addItem(text, value)
        hint = PlainLabel(
            self,
            "sentinel2OffsetHint",
            self.tr(
                "Since January 2022 (processing baseline 04.00) ESA's values are 1000 too high."
                " Whether EOSDA takes that off is not documented: compare with its own NDVI."
            ),
        )
        more = self.tr(
            "If the offset is left in, a high index comes out too low. Each layer's metadata "
            "say what was done; layers that are on the map stay as they are."
        )
        self.offset_combo.setToolTip(tool_tip([more]))
        form = QFormLayout(self)
        form.addRow(self.tr("Sentinel-2 values"), self.offset_combo)
        form.addRow(hint)
        # The page is to fit a small screen.
        self.setCollapsed(True)

    def show_offset(self, offset: ReflectanceOffset) -> None:
        """Show what is set."""
        self.offset_combo.setCurrentIndex(self.offset_combo.findData(offset.value))

    def offset(self) -> ReflectanceOffset:
        """Return what is chosen."""
        return ReflectanceOffset(self.offset_combo.currentData())
