"""The drawing of a season: where points are, what they look like, what is written."""

import csv
import io
import xml.dom.minidom
from dataclasses import replace
from datetime import date

import pytest
from eosda_imagery.core.statistics.chart import Chart, Hit
from eosda_imagery.core.statistics.export import (
    ON_PAPER,
    csv_of,
    html_of,
    png_of,
    svg_of,
)
from eosda_imagery.core.statistics.series import FIELDS, series_of
from qgis.PyQt.QtCore import QLocale, QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage, QPainter

from tests.core.statistics.seasons import scene, season

pytestmark = pytest.mark.usefixtures("qgis_app")
RECT = QRectF(0, 0, 600, 240)


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


def laid_out(lines, **options):
    return Chart(lines, ON_PAPER, RECT, QFontMetricsF(QGuiApplication.font()), **options)


def drawn(chart):
    image = QImage(600, 240, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    chart.draw(painter)
    painter.end()
    return image


def chart_of(scenes, indices=("NDVI",), area="", **options):
    return laid_out(series_of(scenes, indices, area), **options)


def test_days_run_to_the_right_and_values_upwards():
    chart = chart_of(season([0.1, 0.5, 0.9]))
    line = chart.lines[0]
    places = [chart.place_of(Hit(0, point)) for point in line.points]
    assert places[0].x() < places[1].x() < places[2].x()
    assert places[0].y() > places[1].y() > places[2].y()
    assert all(RECT.contains(place) for place in places)
    middle = (places[0].x() + places[2].x()) / 2
    assert places[1].x() == pytest.approx(middle)


def test_a_point_is_found_where_it_is_drawn_and_nowhere_else():
    chart = chart_of(season([0.1, 0.5, 0.9]))
    point = chart.lines[0].points[1]
    place = chart.place_of(Hit(0, point))
    assert chart.hit(place + QPointF(3, 3)) == Hit(0, point)
    assert chart.hit(place + QPointF(0, 60)) is None


def test_a_clear_scene_is_a_full_point_and_a_cloudy_one_is_hollow():
    scenes = [scene(date(2026, 5, 1), 0.2), scene(date(2026, 5, 11), 0.8, cloud=100.0)]
    chart = chart_of(scenes)
    image = drawn(chart)
    clear, cloudy = (
        image.pixelColor(chart.place_of(Hit(0, p)).toPoint()) for p in chart.lines[0].points
    )
    assert clear == chart.colour_of(0)
    assert cloudy == QColor("white")


@pytest.mark.parametrize("number", [0, 2])
def test_the_ring_of_a_chosen_first_or_last_day_is_whole(number):
    chart = chart_of(season([0.1, 0.5, 0.9]))
    hit = Hit(0, chart.lines[0].points[number])
    image = QImage(600, 240, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    chart.draw(painter, [hit.point.view_id])
    painter.end()
    place = chart.place_of(hit).toPoint()
    for x, y in ((-8, 0), (8, 0), (0, -8), (0, 8)):
        assert image.pixelColor(place.x() + x, place.y() + y).lightness() < 128


def test_a_gap_is_not_bridged():
    chart = chart_of(season([0.5, 0.5, 0.5, None, None, None, None, 0.5, 0.5]))
    image, line = drawn(chart), chart.lines[0]
    places = [chart.place_of(Hit(0, point)) for point in line.points]

    def middle(one, other):
        return image.pixelColor(int((one.x() + other.x()) / 2), round(one.y()))

    assert middle(places[0], places[1]) != middle(places[2], places[3])
    grid = image.pixelColor(int(places[2].x()) + 12, round(places[2].y()))
    assert middle(places[2], places[3]) == grid


def test_unlike_indices_have_an_axis_each():
    both = [
        scene(date(2026, 5, 1), 0.5, index="NDVI"),
        scene(date(2026, 5, 1), 6.0, index="GCI"),
        scene(date(2026, 5, 20), 0.9, index="NDVI"),
        scene(date(2026, 5, 20), 7.0, index="GCI"),
    ]
    chart = chart_of(both, ("NDVI", "GCI"))
    places = [
        chart.place_of(Hit(number, line.points[0])) for number, line in enumerate(chart.lines)
    ]
    # On one axis from 0 to 7 the first would be at the very bottom.
    assert abs(places[0].y() - places[1].y()) < RECT.height() / 2
    alike = chart_of(season([0.2, 0.3]) + season([0.3, 0.5], index="NDMI"), ("NDVI", "NDMI"))
    same = [alike.place_of(Hit(n, alike.lines[n].points[n])) for n in (0, 1)]
    assert same[0].y() != same[1].y()


def test_a_part_of_the_days_fills_the_width():
    scenes = season([0.1, 0.2, 0.3, 0.4])
    days = (date(2026, 4, 6), date(2026, 4, 11))
    chart = chart_of(scenes, days=days)
    first, last = (chart.place_of(Hit(0, chart.lines[0].points[n])).x() for n in (1, 2))
    assert last - first > RECT.width() * 0.7
    assert chart.day_at(first) == days[0]
    hidden = chart.place_of(Hit(0, chart.lines[0].points[0]))
    assert chart.hit(hidden) is None


@pytest.mark.parametrize("values", [[], [0.5], [0.0, 0.0], [1e-9, 2e-9], [-3e5, 4e5]])
def test_any_values_are_drawn(values):
    assert not drawn(chart_of(season(values))).isNull()


def test_areas_are_named_where_there_are_several():
    lines = (*series_of(season([0.1]), ("NDVI",), "A"), *series_of(season([0.2]), ("NDVI",), "B"))
    chart = laid_out(lines)
    assert [chart.name_of(0), chart.name_of(1)] == ["A, NDVI", "B, NDVI"]
    assert laid_out(lines[:1]).name_of(0) == "NDVI"


def test_the_picture_is_a_png_of_the_size_asked_for():
    image = QImage.fromData(png_of(series_of(season([0.1, 0.2]), ("NDVI",))))
    assert (image.width(), image.height()) == (1920, 840)


def test_the_drawing_is_whole_and_holds_its_words():
    lines = [series_of(season([0.1, 0.2], step=40), ("NDVI",), area)[0] for area in ("<7> &", "B")]
    text = svg_of(lines).decode()
    document = xml.dom.minidom.parseString(text)
    assert document.documentElement.tagName == "svg"
    words = [node.firstChild.data for node in document.getElementsByTagName("text")]
    assert "<7> &, NDVI" in [word.strip() for word in words]
    assert any("May 2026" in word for word in words)


def test_the_figures_are_read_back_as_they_were():
    lines = series_of(season([0.1, 0.25], p10=0.05), ("NDVI",), "Feld „7“, Süd")
    rows = list(csv.DictReader(io.StringIO(csv_of(lines).decode("utf-8-sig"))))
    assert tuple(rows[0]) == FIELDS
    assert [float(row["average"]) for row in rows] == [0.1, 0.25]
    assert {row["area_id"] for row in rows} == {"Feld „7“, Süd"}
    assert rows[0]["median"] == ""


def test_a_page_holds_the_chart_and_escapes_names():
    lines = series_of(season([0.1, 0.2]), ("NDVI",), "<script>x</script>")
    page = html_of(lines, "A & B").decode()
    assert page.count("<svg") == 1
    assert "<script>" not in page
    assert "A &amp; B" in page
    assert "http" not in page.replace("http://www.w3.org", "")


def test_of_two_tiles_of_a_day_the_line_goes_through_the_middle():
    """Else it would run up and down between them, as if the field had changed within the day."""
    scenes = season([0.5, 0.3, 0.5, 0.9])
    other = replace(scene(date(2026, 4, 6), 0.7), view_id="S2L2A/35/U/LR/2026/4/6/0")
    chart = chart_of([*scenes, other])
    first, low, high = chart.lines[0].points[:3]
    assert {low.value, high.value} == {0.3, 0.7}
    begin, day = (chart.place_of(Hit(0, point)) for point in (first, low))
    # Half-way to the day of both the line is still at the height of their mean, and of the first.
    on_line = QColor(drawn(chart).pixel(round((begin.x() + day.x()) / 2), round(begin.y())))
    assert on_line.blue() > on_line.red() + 60


def test_a_gap_of_a_day_with_two_tiles_is_none_between_them():
    other = replace(scene(date(2026, 4, 6), 0.7), view_id="S2L2A/35/U/LR/2026/4/6/0")
    (line,) = series_of([*season([0.5, 0.3, 0.5]), other], ("NDVI",))
    assert [len(segment) for segment in line.segments] == [4]


def test_the_line_goes_on_without_what_a_cloud_hides():
    """An index of a cloud says nothing of the field; its point is there, hollow, and can be hit."""
    scenes = season([0.5, None, 0.5])
    cloudy = scene(date(2026, 4, 6), 0.0, cloud=97.0)
    chart = chart_of([*scenes, cloudy, *season([0.0, 0.9], first=date(2026, 4, 21))])
    first, hidden = chart.lines[0].points[:2]
    assert hidden.cloud == 97.0
    begin, low = (chart.place_of(Hit(0, point)) for point in (first, hidden))
    half = QColor(drawn(chart).pixel(round((begin.x() + low.x()) / 2), round(begin.y())))
    assert half.blue() > half.red() + 60
    assert chart.hit(low) == Hit(0, hidden)


def test_the_legend_says_whose_values_stand_at_the_right():
    both = [
        replace(one, indices={**one.indices, "GCI": replace(one.indices["NDVI"], average=4.0)})
        for one in season([0.2, 0.4, 0.6])
    ]
    chart = chart_of(both, ("NDVI", "GCI"))
    assert [chart._legend_of(number) for number in (0, 1)] == ["NDVI", "GCI (right axis)"]
