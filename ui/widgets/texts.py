"""Plain words that several rooms use: names of downloads, areas, dates, sizes and times."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Optional, Sequence

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QGuiApplication

from ...api.datasets import date_of_view_id, label_of
from ...core.jobs.model import Download
from ...core.orders.estimate import REQUESTS_PER_ORDER, about_requests_text, orders_text
from ...core.settings.values import Budget
from ...core.translation import counted, translate
from ...core.translation import date_text as plain_date_text

if TYPE_CHECKING:
    from ...core.aoi.model import Aoi

# More bands than this are counted, not listed: the row is about 360 px wide.
MAX_BANDS_LISTED = 5


def title_text(download: Download) -> str:
    """Name a download by area (of a batch), date and sensor, as far as they are known."""
    days = download.statistics
    if days is not None:
        text = translate("Wording", "Statistics, {first} – {last}").format(
            first=date_text(days.date_start), last=date_text(days.date_end)
        )
        return " · ".join(word for word in (download.area_id, text) if word)
    sensor = label_of(download.dataset, download.view_id)
    date = download.scene.date if download.scene is not None else ""
    day = date_text(date or date_of_view_id(download.view_id) or "")
    return " · ".join(word for word in (download.area_id, day, sensor) if word) or download.view_id


def date_text(date: str) -> str:
    """Write a date for a line of other words; empty where it is none.

    :param date: YYYY-MM-DD
    """
    text = plain_date_text(date)
    return isolated(text) if QGuiApplication.isRightToLeft() else text


def isolated(text: str) -> str:
    """Return a text that keeps its own direction among others: "10 Nov" in a line of Hebrew."""
    return f"\u2068{text}\u2069" if text else ""


def subtitle_text(download: Download, parts: int = 1) -> str:
    """Name the bands or the index of a download, and its area.

    :param parts: requests that the area was cut into
    """
    area = ", ".join(word for word in (download.aoi_label, area_text(download.area_km2)) if word)
    if parts > 1:
        area = ", ".join(word for word in (area, parts_text(parts)) if word)
    indices = download.statistics.indices if download.statistics is not None else ()
    index = download.index
    names = index.label if index is not None else _bands_text((*download.bands, *indices))
    return " · ".join(word for word in (names, area) if word)


def _bands_text(bands: Sequence[str]) -> str:
    if len(bands) <= MAX_BANDS_LISTED:
        return " ".join(bands)
    count = len(bands)
    text = translate("Wording", "{first} … {last} (%Ln band(s))", None, count)
    return counted(text, count).format(first=bands[0], last=bands[-1])


def parts_text(count: int) -> str:
    """Say of how many parts something is."""
    return counted(translate("Wording", "%Ln part(s)", None, count), count)


def cost_text(orders: int) -> str:
    """Say what orders cost: "2 orders, about 6 requests"."""
    return translate("Wording", "{orders}, {requests}").format(
        orders=orders_text(orders),
        requests=about_requests_text(orders * REQUESTS_PER_ORDER),
    )


def area_text(area_km2: float) -> str:
    """Write an area; empty where it is not known.

    :param area_km2: km²
    """
    if area_km2 <= 0:
        return ""
    decimals = 0 if area_km2 >= 100 else 1 if area_km2 >= 1 else 3
    return translate("Wording", "{0} km²").format(QLocale().toString(area_km2, "f", decimals))


def shape_text(aoi: Aoi) -> str:
    """Describe an area of interest: what it is, its size, vertices and parts."""
    words = [aoi.label, area_text(aoi.area_km2)]
    count = aoi.vertices
    words.append(counted(translate("Wording", "%Ln (vertex|vertices)", None, count), count))
    if aoi.parts > 1:
        words.append(parts_text(aoi.parts))
    return ", ".join(word for word in words if word)


def size_text(size: float) -> str:
    """Write a size.

    :param size: bytes
    """
    return QLocale().formattedDataSize(int(size), 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def left_text(used: Optional[int], budget: Budget) -> str:
    """Say how many requests are left; empty as long as one of the two is not known.

    :param used: with the key in use, over what the budget is for
    """
    left = budget.left(used)
    if left is None:
        return ""
    most = budget.requests
    text = translate("Wording", "{left} of %Ln request(s) left this month.", None, most)
    if budget.is_in_all:
        text = translate("Wording", "{left} of %Ln request(s) left.", None, most)
    return counted(text, most).format(left=QLocale().toString(left))


def usage_text(used: Optional[int], budget: Budget) -> str:
    """Say how many requests are used, or how many are left where that is known.

    :param used: with the key in use, over what the budget is for; None as long as no key has been
        read
    """
    if used is None:
        return ""
    text = translate("Wording", "%Ln request(s) used this month.", None, used)
    return left_text(used, budget) or counted(text, used)


def duration_text(seconds: float) -> str:
    """Write how long something takes, to the precision that matters to someone who waits.

    :param seconds: rounded up, so that it never says 0
    """
    whole = max(1, math.ceil(seconds))
    if whole < 120:
        return translate("Wording", "{0} s").format(QLocale().toString(whole))
    if whole < 7200:
        return translate("Wording", "{0} min").format(QLocale().toString(math.ceil(whole / 60)))
    return translate("Wording", "{0} h").format(QLocale().toString(math.ceil(whole / 3600)))


def duration_range_text(least: float, most: float) -> str:
    """Write how long something takes as bounds in one unit, rounded outwards.

    :param least: seconds
    :param most: seconds
    """
    if most < 120:
        unit, text = 1, translate("Wording", "{0}–{1} s")
    elif most < 7200:
        unit, text = 60, translate("Wording", "{0}–{1} min")
    else:
        unit, text = 3600, translate("Wording", "{0}–{1} h")
    low, high = math.floor(least / unit), math.ceil(most / unit)
    if low < 1 or low == high:
        return duration_text(most)
    return text.format(QLocale().toString(low), QLocale().toString(high))
