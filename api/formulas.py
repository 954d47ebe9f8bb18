"""Formulas of indices: names of bands, numbers, the four operations, ``sqrt`` and parentheses."""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass
from typing import FrozenSet, List, Mapping, Optional, Tuple

from .errors import InvalidRequestError
from .texts import QT_TRANSLATE_NOOP, translate

FUNCTIONS = ("sqrt",)
_BLANK = re.compile(r"\s")
# Operations inside one another: far more than any formula has, and far less than Python's stack.
_DEEPEST = 200
_OPERATORS: Mapping[type, str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}


class FormulaError(InvalidRequestError):
    """A formula that cannot be used.

    :param place: the offending part as it is written
    :param column: where it begins, counted from 1
    """

    ADVICE = QT_TRANSLATE_NOOP(
        "Api",
        "Use names of bands, numbers, + - * /, sqrt and parentheses,"
        " for example (B08 - B04) / (B08 + B04).",
    )

    def __init__(self, message: str, place: str, column: int):
        super().__init__(message)
        self.place = place
        self.column = column


@dataclass(frozen=True)
class Formula:
    """A formula that has been read.

    :param text: as it was written
    :param names: the names of bands in it, in the order of their first use
    """

    text: str
    names: Tuple[str, ...]
    _tree: ast.expr

    def written(self, names: Mapping[str, str]) -> str:
        """Return the formula with other words for its names, each operation in parentheses.

        :param names: what to write for each name of a band
        """
        return _written(self._tree, names)


def read_formula(text: str, known: Optional[FrozenSet[str]] = None) -> Formula:
    """Return a formula that has been read.

    :param text: as in ``Index.formula``, or with the names of bands
    :param known: the names that may stand in it; any if not given
    :raises FormulaError: it cannot be read, with the offending place
    """
    # A line break would end an expression of Python's; each blank stays, for the places in it.
    words = _BLANK.sub(" ", text).strip()
    if not words:
        raise _names_no_band(words)
    if "#" in words:
        # Python would leave out what comes after it.
        raise _unreadable(words, words.index("#"))
    try:
        tree = ast.parse(words, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise _unreadable(words, max(1, getattr(error, "offset", None) or 1) - 1) from None
    names: List[str] = []
    _check(tree, words, known, names)
    if not names:
        raise _names_no_band(words)
    return Formula(words, tuple(names), tree)


def _names_no_band(words: str) -> FormulaError:
    text = translate("Api", "The expression cannot be used: it names no band.")
    return FormulaError(text, words, 1)


def _unreadable(text: str, at: int) -> FormulaError:
    """Return what is said of an expression that cannot be read at a place, counted from 0."""
    place = text[at : at + 10] or text[:10]
    reason = translate(
        "Api",
        "The expression cannot be used: it cannot be read at character {column}, “{place}”.",
    )
    return FormulaError(reason.format(column=at + 1, place=place), place, at + 1)


def _check(
    node: ast.expr, text: str, known: Optional[FrozenSet[str]], names: List[str], depth: int = 0
) -> None:
    """Refuse what is not in the grammar, and collect the names of bands."""
    if depth > _DEEPEST:
        reason = translate(
            "Api", "The expression cannot be used: more than {most} operations hang on each other."
        )
        raise FormulaError(reason.format(most=_DEEPEST), *_place(node, text))
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        _check(node.left, text, known, names, depth + 1)
        _check(node.right, text, known, names, depth + 1)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        _check(node.operand, text, known, names, depth + 1)
    elif isinstance(node, ast.Call) and _is_function(node):
        _check(node.args[0], text, known, names, depth + 1)
    elif isinstance(node, ast.Name):
        if known is not None and node.id not in known:
            there = ", ".join(sorted(known))
            reason = translate(
                "Api", "The expression cannot be used: there is no band {name}; there are {there}."
            )
            raise FormulaError(reason.format(name=node.id, there=there), *_place(node, text))
        if node.id not in names:
            names.append(node.id)
    elif not (isinstance(node, ast.Constant) and _is_number(node.value)):
        place, column = _place(node, text)
        reason = translate(
            "Api",
            "The expression cannot be used: “{place}” at character {column} is not understood.",
        )
        raise FormulaError(reason.format(place=place, column=column), place, column)


def _is_number(value: object) -> bool:
    """Return whether a constant is a number that the calculator can hold."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return abs(value) <= sys.float_info.max


def _is_function(node: ast.Call) -> bool:
    return (
        isinstance(node.func, ast.Name)
        and node.func.id in FUNCTIONS
        and len(node.args) == 1
        and not node.keywords
    )


def _place(node: ast.expr, text: str) -> Tuple[str, int]:
    """Return what stands there, and where it begins, counted from 1."""
    place = ast.get_source_segment(text, node) or text
    return place, len(text.encode()[: node.col_offset].decode()) + 1


def _written(node: ast.expr, names: Mapping[str, str]) -> str:
    if isinstance(node, ast.BinOp):
        left, right = _written(node.left, names), _written(node.right, names)
        return f"({left} {_OPERATORS[type(node.op)]} {right})"
    if isinstance(node, ast.UnaryOp):
        sign = "-" if isinstance(node.op, ast.USub) else "+"
        return f"(0 {sign} {_written(node.operand, names)})"
    if isinstance(node, ast.Call):
        return f"{ast.unparse(node.func)}({_written(node.args[0], names)})"
    if isinstance(node, ast.Name):
        return names[node.id]
    return repr(node.value) if isinstance(node, ast.Constant) else ""
