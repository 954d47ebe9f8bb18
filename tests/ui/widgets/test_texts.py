"""Words that several rooms use."""

import pytest
from eosda_imagery.core.settings.values import Budget, BudgetKind
from eosda_imagery.ui.widgets import texts
from qgis.PyQt.QtCore import QLocale

IN_ALL, MONTHLY = Budget(1000, BudgetKind.IN_ALL), Budget(1000, BudgetKind.MONTHLY)
UNKNOWN = Budget(0, BudgetKind.NOT_KNOWN)


pytestmark = pytest.mark.usefixtures("english")


def test_title_and_subtitle(make_view):
    download = make_view().download
    assert texts.title_text(download) == "3 Nov 2026 · Sentinel-2 L2A"
    assert texts.subtitle_text(download) == "B04 B03 B02 · Drawn polygon, 12.4 km²"
    assert texts.subtitle_text(download, 4).endswith("12.4 km², 4 parts")


def test_what_was_ordered_for_an_index_is_named_by_it(make_view):
    order = {"bands": ("B08", "B04", "SCL"), "preset": "ndvi"}
    text = texts.subtitle_text(make_view(download=order).download)
    assert text == "NDVI · Drawn polygon, 12.4 km²"
    # Without a band that it needs they are bands.
    bands = {**order, "bands": ("B08", "SCL")}
    assert texts.subtitle_text(make_view(download=bands).download).startswith("B08 SCL · ")


def test_a_download_by_view_id_alone_has_a_title(make_view):
    download = make_view(download={"scene": None}).download
    assert texts.title_text(download) == "3 Nov 2026 · Sentinel-2 L2A"
    odd = make_view(download={"scene": None, "dataset": "", "view_id": "X/odd"}).download
    assert texts.title_text(odd) == "X/odd"


def test_many_bands_are_counted(make_view):
    bands = tuple(f"B{number:02}" for number in range(1, 13))
    text = texts.subtitle_text(make_view(download={"bands": bands}).download)
    assert text.startswith("B01 … B12 (12 bands) · ")


@pytest.mark.parametrize(
    ("area", "text"), [(0.0, ""), (0.0123, "0.012 km²"), (12.44, "12.4 km²"), (1234.4, "1,234 km²")]
)
def test_areas_are_as_exact_as_they_need_to_be(area, text):
    assert texts.area_text(area) == text


def test_the_locale_writes_dates():
    QLocale.setDefault(QLocale("de_DE"))
    assert texts.date_text("2026-12-03") == "3 Dez. 2026"


def test_the_requests_used_are_said():
    assert texts.usage_text(312, MONTHLY) == "688 of 1,000 requests left this month."
    assert texts.usage_text(312, IN_ALL) == "688 of 1,000 requests left."
    assert texts.usage_text(312, UNKNOWN) == "312 requests used this month."


def test_nothing_is_said_of_what_is_left_before_it_is_known():
    assert texts.left_text(None, IN_ALL) == ""
    assert texts.left_text(5, UNKNOWN) == ""
    assert texts.left_text(1200, MONTHLY) == "0 of 1,000 requests left this month."
