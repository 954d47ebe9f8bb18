"""What QGIS asks for the page in Settings → Options, which is imported when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Optional

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ...core.translation import TITLE

if TYPE_CHECKING:
    from ...core.settings import SessionKey
    from .page import OptionsWidget


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the options are opened.

    :param icon: the plugin's
    :param on_applied: called when the page has been saved
    :param session_key: the key of this session, which can be checked too
    :param on_requests: called with the number of requests that a check has made
    """

    def __init__(
        self,
        icon: QIcon,
        on_applied: Callable[[], None],
        session_key: Optional[SessionKey] = None,
        on_requests: Callable[[int], None] = lambda requests: None,
    ):
        super().__init__(TITLE, icon)
        self._on_applied = on_applied
        self._session_key = session_key
        self._on_requests = on_requests

    def createWidget(self, parent: Optional[QWidget] = None) -> OptionsWidget:
        """Make the page."""
        # Imported here: the page is not needed at the start of QGIS.
        from .page import OptionsWidget

        return OptionsWidget(self._on_applied, parent, self._session_key, self._on_requests)
