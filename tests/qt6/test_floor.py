"""The last test of this tier: what has run so far is what should."""

from tests.qt6.floor import missing, read_floor, write_floor
from tests.qt6.plugin import ran


def test_no_test_was_lost_for_qt_6(request):
    of_shipped_code = {path: n for path, n in ran.items() if not path.startswith("tests/qt6/")}
    if request.config.getoption("--write-floor"):
        write_floor(of_shipped_code)
    lost = missing(read_floor(), of_shipped_code)
    assert not lost, (
        "Did a module begin to use QGIS at import, or were tests moved or removed?"
        " Then: make test-qt6 FLOOR=1\n" + "\n".join(lost)
    )
