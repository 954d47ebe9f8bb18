"""The rules of STAC and of the extensions that items name, checked without the internet.

pystac brings the schemas of the core. Those of the extensions are on no package index; what they
ask for of the fields that we have is written down here, from the tables of their pages:
https://github.com/stac-extensions/projection/tree/v2.0.0
https://github.com/stac-extensions/eo/tree/v2.0.0
https://github.com/stac-extensions/raster/tree/v2.0.0
"""

import json

from jsonschema import Draft7Validator
from pystac.validation import validate_dict

HOME = "https://stac-extensions.github.io"
NUMBER, TEXT = {"type": "number"}, {"type": "string", "minLength": 1}
NUMBERS = {"type": "array", "items": NUMBER}

# For the properties, and for each band, of which some have fields of eo and raster.
FIELDS = {
    f"{HOME}/projection/v2.0.0/schema.json": {
        "proj:code": {"type": ["string", "null"], "pattern": "^[A-Za-z0-9]+:[A-Za-z0-9.]+$"},
        "proj:wkt2": {"type": ["string", "null"], "pattern": r"^[A-Z]+\["},
        "proj:shape": {
            "type": "array",
            "items": {"type": "integer", "minimum": 1},
            "minItems": 2,
            "maxItems": 2,
        },
        "proj:transform": {**NUMBERS, "minItems": 6, "maxItems": 6},
    },
    f"{HOME}/eo/v2.0.0/schema.json": {
        "eo:cloud_cover": {"type": "number", "minimum": 0, "maximum": 100},
        # Micrometres: nothing that looks at light sees more than a hundred.
        "eo:center_wavelength": {"type": "number", "exclusiveMinimum": 0, "maximum": 100},
    },
    f"{HOME}/raster/v2.0.0/schema.json": {
        "raster:spatial_resolution": {"type": "number", "exclusiveMinimum": 0},
        "raster:scale": NUMBER,
        "raster:offset": NUMBER,
    },
}
PREFIXES = ("proj", "eo", "raster")
# Since STAC 1.1 these have no prefix: they are of the core, which has no schema for a band.
BAND = {
    "name": TEXT,
    "description": TEXT,
    "data_type": {
        "enum": [
            *("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"),
            *("float16", "float32", "float64", "cint16", "cint32", "cfloat32", "cfloat64"),
        ]
    },
    "nodata": {"anyOf": [NUMBER, {"enum": ["nan", "inf", "-inf"]}]},
}


def check_item(document):
    """Raise an error if an item, as JSON, breaks a rule."""
    # As somebody else's parser reads it, to whom NaN is no number.
    document = json.loads(json.dumps(document, allow_nan=False))
    validate_dict({**document, "stac_extensions": []})
    bands = document["assets"]["data"].get("bands", [])
    _check(document["properties"], {})
    for band in bands:
        _check(band, BAND)
        assert {"name", "data_type"} <= set(band)
    used = {name for fields in (document["properties"], *bands) for name in fields}
    # An item that names an extension without a field of it breaks the schema of eo.
    named = [url for url, fields in FIELDS.items() if used & set(fields)]
    assert document["stac_extensions"] == named
    for asset in document["assets"].values():
        assert asset["href"].startswith("./")
        assert not {"#", "?", "\\"} & set(asset["href"])
    if document["geometry"] is None:
        assert "bbox" not in document
    else:
        _check_box(document)


def _check(fields, more):
    known = {name: rule for table in FIELDS.values() for name, rule in table.items()}
    others = [n for n in fields if n.partition(":")[0] in PREFIXES and n not in known]
    assert not others, f"{others} are no fields of these extensions"
    Draft7Validator({"type": "object", "properties": {**known, **more}}).validate(fields)


def _check_box(document):
    """Longitudes and latitudes are those of the earth, and the box holds the geometry."""
    west, south, east, north = document["bbox"]
    parts = document["geometry"]["coordinates"]
    polygons = parts if document["geometry"]["type"] == "MultiPolygon" else [parts]
    for x, y in (point[:2] for rings in polygons for ring in rings for point in ring):
        assert -180 <= x <= 180
        assert south <= y <= north
        assert (west <= x <= east) if west <= east else (x >= west or x <= east)
