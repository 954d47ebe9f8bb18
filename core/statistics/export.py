"""A chart as a picture or a page, and its figures as a table of text."""

from __future__ import annotations

import csv
import html
import io
from typing import Dict, Iterable, List, Sequence, Tuple

from qgis.PyQt.QtCore import QBuffer, QIODevice, QLocale, QRectF
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPaintDevice, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator

from ...api.texts import translate
from .chart import COLOURS, Chart, ChartColours
from .series import FIELDS, Series, table_of

# A chart on paper or in a page is dark on white, whatever the theme of QGIS.
ON_PAPER = ChartColours(QColor("#ffffff"), QColor("#202020"), QColor("#dddddd"))
# Pixels.
PAPER = QRectF(0, 0, 960, 420)
# A page with more takes browsers seconds.
CHARTS_SHOWN = 60
ROWS_SHOWN = 5000


def png_of(lines: Sequence[Series]) -> bytes:
    """Return a chart as a PNG, with two pixels for each of ``PAPER``."""
    image = QImage(PAPER.size().toSize() * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    _draw(lines, image)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def svg_of(lines: Sequence[Series]) -> bytes:
    """Return a chart as an SVG of ``PAPER`` pixels of CSS."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    # By default the generator takes 90 dots for an inch, and letters would come out too large.
    generator.setResolution(96)
    generator.setSize(PAPER.size().toSize())
    generator.setViewBox(PAPER)
    # No title: Qt 5 writes it as it comes, markup and all.
    _draw(lines, generator)
    return bytes(buffer.data())


def _draw(lines: Sequence[Series], device: QPaintDevice) -> None:
    painter = QPainter(device)
    metrics = QFontMetricsF(painter.font(), device)
    Chart(lines, ON_PAPER, PAPER, metrics).draw(painter)
    painter.end()


def csv_of(lines: Iterable[Series]) -> bytes:
    """Return the figures as CSV with a line of names, UTF-8 with the mark that Excel looks for."""
    text = io.StringIO()
    csv.writer(text).writerows([FIELDS, *table_of(lines)])
    return text.getvalue().encode("utf-8-sig")


def html_of(lines: Sequence[Series], title: str) -> bytes:
    """Return a page with the chart and its figures; it needs nothing from anywhere.

    More lines than have colours of their own are drawn area by area.
    """
    drawn, left_out = _charts(lines)
    pictures = "\n".join(map(_picture, drawn))
    head = "".join(f"<th>{html.escape(name)}</th>" for name in FIELDS)
    rows = table_of(lines)
    body = "\n".join(f"<tr>{_cells(row)}</tr>" for row in rows[:ROWS_SHOWN])
    notes = []
    if left_out:
        notes.append(
            translate("StatisticsPage", "Areas that are not drawn here: {0}.").format(left_out)
        )
    if len(rows) > ROWS_SHOWN:
        text = translate("StatisticsPage", "Lines shown: {0} of {1}. All of them are in the table.")
        notes.append(text.format(QLocale().toString(ROWS_SHOWN), QLocale().toString(len(rows))))
    told = "".join(f"<p>{html.escape(note)}</p>" for note in notes)
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{html.escape(title)}</title>
<style>body {{ font-family: sans-serif; margin: 2em }} table {{ border-collapse: collapse }}
th, td {{ padding: 2px 8px; text-align: right; border-bottom: 1px solid #ddd }}</style></head>
<body><h1>{html.escape(title)}</h1>
{pictures}
{told}
<table><tr>{head}</tr>
{body}
</table></body></html>
""".encode()


def _charts(lines: Sequence[Series]) -> Tuple[List[Sequence[Series]], int]:
    """Return the lines of each chart, and how many areas have none."""
    if len(lines) <= len(COLOURS):
        return [lines], 0
    by_area: Dict[str, List[Series]] = {}
    for line in lines:
        by_area.setdefault(line.area, []).append(line)
    charts: List[Sequence[Series]] = list(by_area.values())
    return charts[:CHARTS_SHOWN], max(0, len(charts) - CHARTS_SHOWN)


def _picture(lines: Sequence[Series]) -> str:
    chart = svg_of(lines).decode("utf-8")
    areas = {line.area for line in lines}
    # Of a single area the chart names the indices only.
    heading = f"<h2>{html.escape(areas.pop())}</h2>" if len(areas) == 1 else ""
    return heading + chart[chart.index("<svg") :]


def _cells(row: Sequence[object]) -> str:
    words = ["" if v is None else f"{v:g}" if isinstance(v, float) else str(v) for v in row]
    return "".join(f"<td>{html.escape(word)}</td>" for word in words)
