"""What a raster says of itself is read once, for as long as it is the same file."""

import os

import pytest
from eosda_imagery.api.errors import WrongContentError
from eosda_imagery.core.gdal import source
from eosda_imagery.core.gdal.source import read_source

from tests.core.geotiffs import values, write


@pytest.fixture
def opened(monkeypatch):
    """The names of the rasters that are opened."""
    found, real = [], source.open_raster
    monkeypatch.setattr(
        source, "open_raster", lambda name, *kinds: found.append(name) or real(name, *kinds)
    )
    return found


def test_a_file_is_opened_once(tmp_path, opened):
    path = str(write(tmp_path / "a.tif", values(4, 5), names=("B04",)))
    first = read_source(path)
    assert (first.driver, first.layout, [one.description for one in first.bands]) == (
        *("GTiff", ""),
        ["B04"],
    )
    assert read_source(path) == first
    assert opened == [path]


@pytest.mark.parametrize("how", ["in place", "by another file", "of another time"])
def test_what_has_changed_is_read_again(tmp_path, opened, how):
    path = write(tmp_path / "a.tif", values(4, 5), names=("B04",))
    before = read_source(str(path))
    if how == "in place":
        write(path, values(40, 50), names=("B08",))
    elif how == "by another file":
        write(tmp_path / "b.tif", values(4, 5), names=("B08",)).replace(path)
    else:
        write(path, values(4, 5), names=("B08",))
        os.utime(path, (1, 1))
    after = read_source(str(path))
    assert [one.description for one in (*before.bands, *after.bands)] == ["B04", "B08"]
    assert len(opened) == 2


def test_what_is_gone_is_not_remembered(tmp_path):
    path = write(tmp_path / "a.tif", values(4, 5))
    read_source(str(path))
    path.unlink()
    with pytest.raises(WrongContentError, match="no such file"):
        read_source(str(path))
