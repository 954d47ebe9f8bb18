"""Find the texts in shipped code: those that translators see, and those that they cannot see."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Tuple

ROOMS = ("api", "core", "ui", "processing_provider")
DOORS = ("__init__.py", "plugin.py")
# Two words, or a sentence of one: what a name, a key or a line of SQL hardly ever is.
_WORDS = re.compile(r"[^\W\d_]{2,}[,:;.]? +(?:[^\W\d_]{2,}|\{)|^[A-Z][a-z]+( [a-z]+)*[.!?…:]$")
# Their arguments are for people; one word is enough there.
_SHOWING = {
    *("setText", "setToolTip", "setWindowTitle", "setTitle", "setPlaceholderText", "setStatusTip"),
    *("setAccessibleName", "setAccessibleDescription", "setInformativeText", "setSuffix"),
    *("setPrefix", "setSpecialValueText", "setLabelText", "addAction", "addMenu", "addTab"),
    *("addItem", "QLabel", "QAction", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton"),
    *("QGroupBox", "pushInfo", "pushWarning", "reportError", "pushMessage", "setProgressText"),
    *("QgsProcessingException", "AoiError"),
}
# For the log, for programmers, for other programs.
_NOT_SHOWN = {
    *("info", "warning", "exception", "debug", "critical", "getLogger"),
    *("ValueError", "TypeError", "KeyError", "RuntimeError", "NotImplementedError", "RecordError"),
    *("AssertionError", "compile", "fullmatch", "search", "match", "sub", "execute", "executemany"),
    *("executescript", "strftime", "startswith", "endswith", "setObjectName", "namedtuple"),
}
_MARKERS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}

# Texts for other readers than the user: file, what it looks like, why.
_OTHER_READERS = tuple(
    (file, re.compile(looks), why)
    for file, looks, why in (
        ("", r"EOSDA Imagery(: import)?|EOSDA outlines", "a name"),
        ("", r"<a href=.*|/\w+\.svg|image/.*|POLYGON.*|\{\"type\".*|gzip, deflate", "no words"),
        ("core/jobs/diagnostics.py", r".*", "the details that are copied for a report"),
        ("core/jobs/store", r"(?s).*", "SQL"),
        ("core/log.py", r".*", "the log"),
        ("core/gdal/opening.py", r"Memory cannot be freed", "suppressed"),
        ("core/layers/metadata.py", r".*(Copernicus|courtesy|USDA).*", "rights, in their words"),
        ("core/raster/mosaic.py", r"(?s).*<.*", "XML"),
        ("core/statistics/export.py", r"(?s)<!DOCTYPE.*", "HTML"),
        ("api/indices.py", r".*\d.*", "a source, as it is cited"),
        ("api/datasets.py", r"Landsat .*", "a product"),
        ("api/client.py", r"in progress", "the service's word"),
        ("api/transport/connections.py", r".*", "becomes one of the errors of failures.py"),
        ("core/catalog/selection.py", r"clearest per month", "a value of a parameter"),
        ("processing_provider/sample_model.py", r".*", "collected from the models' files"),
        ("core/orders", r"no scene|bad area|under way", "a value of the index, or of the code"),
        (
            "core/settings/values.py",
            r"in all|not known|as delivered|by baseline",
            "a value of a setting",
        ),
        (
            "core/raster/indices/reflectance.py",
            r".*offset.*|values as delivered",
            "stands in the file",
        ),
        ("core/raster/indices/derived.py", r"delivered numbers, as they are", "stands in the file"),
        ("ui/options", r"in all|not known|as delivered|by baseline", "a value of a setting"),
        ("ui/options/key_in_use.py", r"auth database", "a value"),
        ("ui/area/empty_map.py", r"XYZ Tiles", "a name of QGIS's"),
        ("ui/bands/panel.py", r"missing \{\}", "an id"),
        ("ui/map/season_player.py", r"Temporal Controller", "a name of QGIS's"),
        ("ui/widgets/message_bar.py", r".*\{ min-height.*", "a style sheet"),
    )
)


# A number before a noun whose form goes by it: such a text is counted, or says "areas: {0}".
_COUNTED_NOUN = re.compile(
    r"(?:\{\w*\}|(?<![\w.])\d+) (?:(?!has|from)[a-z]+ )?"
    r"(?:areas?|bands?|corners?|dates?|days?|downloads?|features?|files?|index|indices|jobs?|layers?|lines?|months?|orders?|parts?|points?|polygons?"
    r"|rasters?|requests?|results?|scenes?|tiles?|vertex|vertices)\b"
)
_CONSTANT_NUMBERS = tuple(
    (re.compile(looks), why)
    for looks, why in (
        (r"Last 30 days|Last 3 months|.*\(about 20 requests a screen\)", "the same in each form"),
        (r".*one to \{\w*\} indices\..*|.* 1 to \{most\} scenes.*", "three, five hundred"),
        (r".*(over|more than) \{\w*\} (days|orders|results)\..*", "a limit of some hundreds"),
        (r"(?s).*every 500 scenes.*|.*May 2003.*|.*Up to 500 .*", "no counts"),
    )
)


@dataclass(frozen=True)
class Text:
    """A text as translators see it; one that is counted has plural forms."""

    context: str
    source: str
    line: int
    is_counted: bool = False


def shipped_files(root: Path) -> List[Path]:
    """Return the Python files that users get, in a fixed order."""
    found = [root / door for door in DOORS]
    for room in ROOMS:
        found += sorted((root / room).rglob("*.py"))
    return found


def model_texts(root: Path) -> List[Text]:
    """Return the texts of the sample models, which are in no Python file."""
    found = []
    for path in sorted((root / "models").glob("*.model3")):
        tree = ElementTree.parse(path).getroot()
        for option in tree.iter("Option"):
            name, value = option.get("name"), option.get("value")
            if name in ("model_name", "model_group"):
                found.append(value)
            elif name == "help":
                found += [inner.get("value") for inner in option.findall("Option")]
            elif name == "parameterDefinitions":
                found += [
                    inner.get("value")
                    for inner in option.iter("Option")
                    if inner.get("name") == "description"
                ]
    return [Text("Models", text, 0) for text in dict.fromkeys(found) if text]


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _literal(node: ast.expr) -> Optional[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _marker(node: ast.AST) -> Optional[Tuple[ast.Call, int]]:
    """Return a call that marks a text, and which of its arguments the text is."""
    if not isinstance(node, ast.Call):
        return None
    at = _MARKERS.get(_called(node))
    if at is None or len(node.args) <= at:
        return None
    if at == 1 and _literal(node.args[0]) is None:
        # QgsGeometry.translate has numbers.
        return None
    return node, at


class _Visitor(ast.NodeVisitor):
    """Walks a module and keeps the class that it is in."""

    def __init__(self) -> None:
        self.marked: List[Text] = []
        self.wrong: List[Tuple[int, str]] = []
        self.seen: Dict[int, bool] = {}
        self._classes: List[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        found = _marker(node)
        if found is not None:
            _, at = found
            source = _literal(node.args[at])
            context = _literal(node.args[0]) if at else (self._classes or [""])[-1]
            for inner in ast.walk(node):
                self.seen[id(inner)] = True
            if at == 0 and isinstance(node.func, ast.Name):
                self.wrong.append((node.lineno, "is marked by tr() alone, which has no context"))
            if source is not None:
                # tr(text, comment, n), translate(context, text, comment, n)
                is_counted = len(node.args) > at + 2
                self.marked.append(Text(context or "", source, node.lineno, is_counted))
                if not is_counted and _needs_forms(source):
                    self.wrong.append((node.lineno, "has a number before a noun, and no forms"))
            elif not _is_looked_up(node.args[at]):
                self.wrong.append((node.lineno, "is put together before it is translated"))
        self.generic_visit(node)


def _needs_forms(source: str) -> bool:
    """Return whether a text has a number in it by which the form of a noun goes."""
    if not _COUNTED_NOUN.search(source):
        return False
    return not any(looks.fullmatch(source) for looks, _ in _CONSTANT_NUMBERS)


def _is_looked_up(node: ast.expr) -> bool:
    """Return whether a text is marked elsewhere and only named here."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr == "get"
    return isinstance(node, (ast.Name, ast.Attribute, ast.Subscript))


def _visited(path: Path) -> Tuple[ast.Module, _Visitor]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    visitor = _Visitor()
    visitor.visit(tree)
    return tree, visitor


def marked_texts(path: Path) -> List[Text]:
    """Return the texts of a file that are marked for translators."""
    return _visited(path)[1].marked


def unseen_texts(path: Path, root: Path) -> Iterator[str]:
    """Yield each text for people that no translator can see, with its place."""
    name = path.relative_to(root).as_posix()
    tree, visitor = _visited(path)
    for line, what in visitor.wrong:
        yield f"{name}:{line}: a text {what}"
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        text = _text_of(node)
        if text is None or id(node) in visitor.seen or isinstance(parents.get(node), ast.JoinedStr):
            continue
        if _is_for_people(node, text, parents) and not _is_for_others(name, text):
            yield f"{name}:{getattr(node, 'lineno', 0)}: no translator sees {text[:60]!r}"


def _is_for_others(name: str, text: str) -> bool:
    return any(name.startswith(file) and looks.fullmatch(text) for file, looks, _ in _OTHER_READERS)


def _text_of(node: ast.AST) -> Optional[str]:
    """Return the text of a literal; of an f-string its words, with {} for what is put in."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_literal(part) or "{}" for part in node.values)
    return _literal(node) if isinstance(node, ast.Constant) else None


def _is_for_people(node: ast.AST, text: str, parents: Dict[ast.AST, ast.AST]) -> bool:
    shown = False
    child: ast.AST = node
    above = parents.get(node)
    if isinstance(above, ast.Expr):
        return False  # a docstring
    while above is not None and not isinstance(above, (ast.FunctionDef, ast.ClassDef, ast.Module)):
        if isinstance(above, ast.Call) and child is not above.func:
            if _called(above) in _NOT_SHOWN:
                return False
            shown = shown or (_called(above) in _SHOWING and child in above.args)
        if isinstance(above, (ast.Compare, ast.Subscript, ast.Assert, ast.FormattedValue)):
            return False
        child, above = above, parents.get(above)
    if shown and re.search(r"[^\W\d_]{3,}", text):
        return True
    return bool(_WORDS.search(text))
