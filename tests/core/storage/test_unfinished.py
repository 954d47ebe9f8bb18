"""Nothing half done stays in a user's folder: not on an error, and not after a kill."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from eosda_imagery.core.storage.partial_file import write_whole
from eosda_imagery.core.storage.unfinished import unfinished_file, unfinished_folder

ROOT = Path(__file__).resolve().parents[3]

# Writes to a file and to a folder that are not whole, with what GDAL puts beside one, and waits.
WRITER = """
import sys; sys.path.insert(0, "tests"); import conftest
from pathlib import Path
from eosda_imagery.core.storage.unfinished import unfinished_file, unfinished_folder
with unfinished_file(Path(sys.argv[1]) / "field [1].tif") as path:
    path.write_text("half")
    Path(f"{path}.aux.xml").write_text("half")
    with unfinished_folder(path.parent) as folder:
        (folder / "band.tif").write_text("half")
        print("ready", flush=True)
        sys.stdin.read()
"""


@pytest.fixture
def writer(tmp_path):
    """A process in the middle of its writing."""
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=ROOT, **pipes) as process:
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_what_a_killed_process_left_of_the_same_goes_with_the_next_writing(writer, tmp_path):
    target = tmp_path / "field [1].tif"
    other = tmp_path / f"field 2.{32 * 'a'}.part.tif"
    other.write_text("somebody's")
    writer.kill()
    writer.wait()
    assert len(names(tmp_path)) == 6
    write_whole(target, b"whole")
    left = [name for name in names(tmp_path) if not name.startswith("eosda-")]
    assert left == [other.name, target.name]
    with unfinished_folder(tmp_path):
        pass
    assert names(tmp_path) == [other.name, target.name]
    assert target.read_bytes() == b"whole"


def test_what_a_living_process_is_writing_stays(writer, tmp_path):
    before = names(tmp_path)
    with unfinished_file(tmp_path / "field [1].tif"), unfinished_folder(tmp_path):
        assert set(before) < set(names(tmp_path))
    assert names(tmp_path) == before
    writer.stdin.close()
    assert writer.wait() == 0
    assert names(tmp_path) == []


def test_two_of_one_process_do_not_disturb_each_other(tmp_path):
    target = tmp_path / "a.tif"
    with unfinished_file(target) as one, unfinished_file(target) as other:
        one.write_text("1")
        other.write_text("2")
        with unfinished_folder(tmp_path) as outer, unfinished_folder(tmp_path):
            assert outer.is_dir()
        assert (one.read_text(), other.read_text()) == ("1", "2")
    assert names(tmp_path) == []


def test_nothing_is_left_of_what_fails(tmp_path):
    with pytest.raises(ZeroDivisionError), unfinished_file(tmp_path / "a.tif") as path:
        path.write_text("half")
        Path(f"{path}.ovr.tmp").write_text("half")
        raise ZeroDivisionError
    with pytest.raises(ZeroDivisionError), unfinished_folder(tmp_path) as folder:
        (folder / "a.tif").write_text("half")
        raise ZeroDivisionError
    assert names(tmp_path) == []


def test_all_that_is_written_to_users_folders_comes_through_here():
    """The folders of the cache are emptied by age, so that names of their own are enough there."""
    own_names = re.compile(r"\b(unfinished_name|TemporaryDirectory|NamedTemporaryFile|mkdtemp)\(")
    found = {
        str(path.relative_to(ROOT))
        for room in ("api", "core", "ui", "processing_provider")
        for path in (ROOT / room).rglob("*.py")
        if own_names.search(path.read_text())
    }
    assert found == {
        "core/storage/disk_cache.py",
        "core/storage/names.py",
        "core/storage/unfinished.py",
    }
