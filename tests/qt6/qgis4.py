"""What QGIS 4 offers of that which the plugin uses: see the list beside this file."""

from functools import cache
from pathlib import Path

LIST = Path(__file__).with_name("qgis4.txt")


@cache
def names_of_qgis4(module):
    """Return the dotted names of ``qgis.core`` or ``qgis.gui`` that were seen in QGIS 4.

    :param module: ``core`` or ``gui``
    """
    names, section = set(), ""
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#") and f"/{module}/" in section:
            names.add(line)
    return frozenset(names)
