"""How many tests of each file have to run on Qt 6, so that none gets lost by accident."""

from pathlib import Path

FLOOR = Path(__file__).with_name("floor.txt")
_HEAD = """\
# How many tests of each file ran on Qt 6 when this was written: make test-qt6 FLOOR=1.
# A file of which fewer than three quarters run fails tests/qt6/test_floor.py. One of tests/core
# runs here only if it is in this list.
"""


def read_floor():
    """Return the number of tests by the path of their file in the checkout."""
    lines = FLOOR.read_text(encoding="utf-8").splitlines()
    pairs = (line.rsplit(" ", 1) for line in lines if line and not line.startswith("#"))
    return {path: int(number) for path, number in pairs}


def write_floor(ran):
    """Write down what ran.

    :param ran: number of tests by the path of their file
    """
    lines = [f"{path} {ran[path]}\n" for path in sorted(ran) if ran[path]]
    FLOOR.write_text(_HEAD + "".join(lines), encoding="utf-8")


def missing(floor, ran):
    """Return a line for each file of which too few tests ran.

    :param floor: number of tests by the path of their file, as written down
    :param ran: the same of this run
    """
    return [
        f"{path}: {ran.get(path, 0)} of {number} tests ran on Qt 6"
        for path, number in floor.items()
        if 4 * ran.get(path, 0) < 3 * number
    ]
