"""Names that every file system takes, whatever the text."""

from pathlib import Path, PureWindowsPath

import pytest
from eosda_imagery.core.storage.names import (
    LONGEST_STEM,
    PART_SUFFIX,
    UNPACKING_SUFFIX,
    create_exclusively,
    safe_name,
    safe_stem,
    unfinished_name,
)
from hypothesis import given, settings
from hypothesis import strategies as st

BAD = set('/\\:*?"<>|\x00 \n\r\t\u202e\u200b')
DEVICES = ("CON", "nul", "Aux", "prn.tif", "COM1", "lpt9.x", "conin$")
TEXTS = st.text(max_size=300) | st.sampled_from(DEVICES) | st.text(st.sampled_from("a. \u202e/:"))


def is_fit(name):
    return (
        bool(name)
        and not set(name) & BAD
        and name == name.strip(" .")
        and not PureWindowsPath(name).is_reserved()
    )


@settings(deadline=None)
@given(TEXTS)
def test_any_text_becomes_a_name_that_every_system_takes(text):
    name = safe_name(text)
    assert is_fit(name), name
    assert len(name.encode("utf-8")) <= 121


@settings(deadline=None)
@given(TEXTS)
def test_any_text_becomes_a_stem_that_stands_for_no_other_file(text):
    stem = safe_stem(text)
    assert is_fit(stem), stem
    assert "." not in stem
    assert len(stem.encode("utf-8")) <= LONGEST_STEM + 1


def test_a_long_stem_keeps_its_end():
    """Where the service writes the band."""
    assert safe_stem("S2A_" + "x" * 200 + "_B04").endswith("xx_B04")


def test_unfinished_names_are_new_each_time_and_keep_folder_and_ending(tmp_path):
    names = {unfinished_name(tmp_path / ("o" * 200 + ".tif")) for _ in range(100)}
    assert len(names) == 100
    assert {name.parent for name in names} == {tmp_path}
    assert {name.suffix for name in names} == {".tif"}
    assert max(len(name.name) for name in names) < 120


@pytest.mark.parametrize("there", ["file", "link", "dangling link"])
def test_what_is_there_is_never_opened_for_writing(tmp_path, there):
    path, target = tmp_path / "new", tmp_path / "target"
    if there != "dangling link":
        target.write_text("mine")
    if there == "file":
        target.rename(path)
    else:
        path.symlink_to(target)
    with pytest.raises(FileExistsError):
        create_exclusively(Path(path))
    assert not target.exists() or target.read_text() == "mine"


def test_the_longest_names_below_a_folder_fit_into_a_path_of_windows():
    """Of 259 characters some eighty are left for the folder that the user has chosen."""
    name = f"{safe_name('x' * 300, LONGEST_STEM)}_100of100_12345678.4194304-123456789abc"
    member = f"{safe_stem('y' * 300)}_2.tif{PART_SUFFIX}"
    assert len(f"{name}{UNPACKING_SUFFIX}/{member}") <= 180
