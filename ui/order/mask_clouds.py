"""The entry of the Download button's menu that leaves clouds out of an index."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ...api.datasets import label_of
from ...api.indices import CLOUD_BANDS, Index, bands_to_order, index_of
from ...core.orders.selection import Selection
from ..widgets.plain_text import tool_tip


class MaskCloudsAction(QAction):
    """Says whether clouds are to be masked, and whether they can be for what is chosen.

    :param is_on: as it was chosen last
    """

    def __init__(self, is_on: bool, parent: QObject):
        super().__init__(parent)
        self.setText(self.tr("Mask clouds"))
        self.setObjectName("maskCloudsAction")
        self.setCheckable(True)
        self.setChecked(is_on)

    def applied_to(self, choice: Selection) -> Selection:
        """Return what is chosen with the band that tells of clouds, if they are to be masked."""
        dataset = choice.scenes[0].dataset
        index = index_of(choice.preset, dataset, choice.bands)
        self._offer(index, dataset)
        if index is None or not (self.isEnabled() and self.isChecked()):
            return choice
        found = {one: choice.bands_of(one) for one in {scene.dataset for scene in choice.scenes}}
        for one, bands in found.items():
            of_this = index_of(choice.preset, one, bands)
            if of_this is not None:
                found[one] = bands_to_order(of_this, one, mask_clouds=True, others=bands)
        return replace(choice, bands=found[dataset], by_dataset=found)

    def _offer(self, index: Optional[Index], dataset: str) -> None:
        clouds = CLOUD_BANDS.get(dataset, "")
        if index is None:
            reason = self.tr("Choose an index first: bands are shown as they are delivered.")
        elif not clouds:
            reason = self.tr("{0} has no band that tells of clouds.").format(label_of(dataset))
        else:
            reason = self.tr(
                "Orders the band {0} too, and leaves cloud, cloud shadow and cirrus out of the"
                " index. The files as delivered keep them."
            ).format(clouds)
        self.setEnabled(index is not None and bool(clouds))
        self.setToolTip(tool_tip([reason]))
