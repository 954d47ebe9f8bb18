"""Nothing half done stays in a user's folder: not on an error, and not after a kill."""

import os
import re
import shutil
import subprocess
import sys
import weakref
from pathlib import Path
from threading import Barrier, Thread

import pytest
from eosda_imagery.core.storage.partial_file import write_whole
from eosda_imagery.core.storage.unfinished import unfinished_file, unfinished_folder, writing_in

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


def test_what_a_killed_process_left_goes_with_the_next_writing(writer, tmp_path):
    target = tmp_path / "field 2.tif"
    theirs = {f"field 2.{32 * 'a'}.part.tif", f"eosda-{8 * 'a'}.tif", f"a.{8 * 'a'}.lock", "a.part"}
    for name in theirs:
        (tmp_path / name).write_text("somebody's")
    writer.kill()
    writer.wait()
    # A file and what lies beside it, a folder, and one lock for both.
    assert len(names(tmp_path)) == len(theirs) + 4
    write_whole(target, b"whole")
    assert set(names(tmp_path)) == {*theirs, target.name}
    assert target.read_bytes() == b"whole"


def test_a_lock_alone_of_a_killed_process_goes_as_well(writer, tmp_path):
    writer.kill()
    writer.wait()
    for path in tmp_path.iterdir():
        if path.suffix != ".lock":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    assert len(names(tmp_path)) == 1
    with writing_in(tmp_path):
        pass
    assert names(tmp_path) == []


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


def test_a_folder_is_locked_and_looked_at_once_for_many_files(tmp_path, monkeypatch):
    looks, folder_of = [], os.listdir
    monkeypatch.setattr(os, "listdir", lambda path: looks.append(path) or folder_of(path))
    with writing_in(tmp_path):
        (lock,) = names(tmp_path)
        before = len(looks)
        for number in range(20):
            write_whole(tmp_path / f"{number}.tif", b"whole")
            locks = {path.name for path in tmp_path.glob("*.lock")}
            assert locks == {lock}
        assert [path for path in looks[before:] if path == tmp_path] == []
        Path(f"{unfinished(tmp_path / 'a.tif')}.aux.xml").write_text("GDAL's, beside one that is")
    assert names(tmp_path) == sorted(f"{number}.tif" for number in range(20))


def test_the_last_to_end_takes_the_lock_along(tmp_path):
    """Threads may write to one folder at once, and end in any order."""
    together, done = Barrier(8), []

    def write(number):
        together.wait()
        for turn in range(20):
            write_whole(tmp_path / f"{number}-{turn}.tif", b"whole")
        done.append(number)

    threads = [Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == 8
    assert len(names(tmp_path)) == 8 * 20
    assert {path.suffix for path in tmp_path.iterdir()} == {".tif"}


def unfinished(target):
    """Return a name that was lent for a file which has been written since."""
    with unfinished_file(target) as path:
        path.write_text("whole")
    return path


def test_nothing_is_left_of_what_fails(tmp_path):
    with pytest.raises(ZeroDivisionError), unfinished_file(tmp_path / "a.tif") as path:
        path.write_text("half")
        Path(f"{path}.ovr.tmp").write_text("half")
        raise ZeroDivisionError
    with pytest.raises(ZeroDivisionError), unfinished_folder(tmp_path) as folder:
        (folder / "a.tif").write_text("half")
        raise ZeroDivisionError
    assert names(tmp_path) == []


def test_what_fails_has_let_go_of_its_file_when_that_is_removed(tmp_path, monkeypatch):
    """Windows removes no file that is open, and an error keeps what its functions had opened."""

    class Opened:
        pass

    def write(path):
        opened = Opened()
        path.write_text("half")
        held.append(weakref.ref(opened))
        raise ZeroDivisionError

    def remove(path, **options):
        alive.append(held[0]())
        unlink(path, **options)

    held, alive, unlink = [], [], Path.unlink
    monkeypatch.setattr(Path, "unlink", remove)
    with pytest.raises(ZeroDivisionError), unfinished_file(tmp_path / "a.tif") as path:
        write(path)
    assert alive == [None]
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
