"""A title in a menu is seen in every style and theme."""

import gc

from eosda_imagery.ui.widgets.controls import add_title
from qgis.PyQt.QtWidgets import QMenu, QWidgetAction

TEXT = "Quick look of the area (12 requests), which is a rather long title of a menu"


def test_a_title_is_a_widget_with_its_words_and_the_menu_is_wide_enough(qgis_app):
    menu = QMenu()
    menu.setStyleSheet("QMenu::separator { height: 1px; background: gray; }")
    add_title(menu, TEXT)
    menu.addAction("NDVI")
    gc.collect()
    title = menu.actions()[0]
    # What a style makes of a section's words is its own affair, and dark themes drop them.
    assert isinstance(title, QWidgetAction)
    assert title.defaultWidget() is not None
    assert title.text() == TEXT
    assert menu.sizeHint().width() >= menu.fontMetrics().horizontalAdvance(TEXT)
    menu.clear()
    assert menu.actions() == []
