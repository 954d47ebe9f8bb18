"""Layers of delimited text are read as pasted WKT is: whole, or refused with the row."""

import pytest
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.layer import areas_of_layer
from qgis.core import QgsVectorLayer

from tests.core.aoi.test_layer import CONTEXT, square, whole

pytestmark = pytest.mark.usefixtures("qgis_new_project")


def layer(tmp_path, *rows, header="name;wkt", field="wkt", more=""):
    path = tmp_path / "fields of a farm.csv"
    path.write_text("\n".join([header, *rows, ""]), encoding="utf-8")
    uri = f"file://{path}?delimiter=;&wktField={field}&crs=EPSG:4326&geomType=Polygon{more}"
    made = QgsVectorLayer(uri, "fields", "delimitedtext")
    assert made.isValid()
    return made


GOOD = [f"поле {number};{square(30 + number, 50)}" for number in range(3)]


def test_rows_are_read_with_their_names(tmp_path):
    made = layer(tmp_path, *GOOD)
    assert whole(made).parts == 3
    each = list(areas_of_layer(made, CONTEXT, selected=False).each(lambda: False))
    assert [(name, one.parts) for name, one, _ in each] == [(f"поле {n}", 1) for n in range(3)]


@pytest.mark.parametrize(
    "wkt",
    [
        "POLYGON((31 50,31.1 50 31.1 50.1,31 50.1,31 50))",
        "POLYGON((31 50,31.1 50,31.1 50.1,31 50",
        "POLYGON((31 50,31.1,31.1 50.1,31 50.1,31 50))",
        "POLYGON Z((31 50 1,31.1 50,31.1 50.1 1,31 50 1))",
        "somewhere",
    ],
)
def test_a_row_that_cannot_be_read_whole_is_refused(tmp_path, wkt):
    made = layer(tmp_path, *GOOD, f"x;{wkt}")
    with pytest.raises(AoiError, match=r"“fields” could not be read whole: \d+: The text cannot"):
        whole(made)


@pytest.mark.parametrize(
    "wkt", ["SRID=4326;" + square(33, 50), " " + square(33, 50), "MULTIPOLYGON Z(((33 50 nan,"
            "33.1 50 1,33.1 50.1 1,33 50 1)))"]
)  # fmt: skip
def test_what_qgis_reads_is_read(tmp_path, wkt):
    assert whole(layer(tmp_path, *GOOD, f'x;"{wkt}"')).parts == 4


def test_an_empty_row_is_left_out_and_said(tmp_path):
    area = whole(layer(tmp_path, *GOOD, "x;"))
    assert (area.parts, area.notes) == (3, ("Features without a geometry were left out: 1.",))


def test_what_is_filtered_or_not_selected_does_not_count(tmp_path):
    made = layer(tmp_path, *GOOD, "x;POLYGON((31 50,31.1 50 31.1 50.1,31 50.1,31 50))")
    made.selectByIds([feature.id() for feature in made.getFeatures()][:2])
    area = areas_of_layer(made, CONTEXT, selected=True).whole(lambda: False)
    assert area.parts == 2
    made.setSubsetString("name <> 'x'")
    assert whole(made).parts == 3


def test_a_column_of_any_name_is_found(tmp_path):
    made = layer(tmp_path, *GOOD, header="name;Межа #1 & ü", field="%D0%9C%D0%B5%D0%B6%D0%B0%20"
                 "%231%20%26%20%C3%BC")  # fmt: skip
    assert whole(made).parts == 3
