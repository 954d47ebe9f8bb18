"""English singular and plural of texts that Qt's translators put into theirs by themselves."""

from __future__ import annotations

import re

# Compiled by re at its first use: a start of QGIS has none.
_ENDING = r"\((\w+)(?:\|(\w+))?\)"


def counted(text: str, count: int) -> str:
    """Return "1 order" or "2 orders" of "%n order(s)", "is" or "are" of "(is|are)".

    Without a translation Qt leaves "order(s)" as it is; a translated text has no such endings left.

    :param text: from tr or translate with a count, which stands in it already
    """
    if count == 1:
        return re.sub(_ENDING, lambda ending: ending.group(1) if ending.group(2) else "", text)
    return re.sub(_ENDING, lambda ending: ending.group(2) or ending.group(1), text)
