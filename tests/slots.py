"""Errors that leave a slot or a timer: Qt can hand them to nobody."""

import sys
import traceback

import pytest


@pytest.fixture(autouse=True)
def no_error_leaves_a_slot(monkeypatch):
    """Fail the test in which an error leaves a slot: without a hook PyQt ends the process."""
    errors = []

    def keep(*error):
        # The text: an error holds the variables of all frames that it went through.
        errors.append("".join(traceback.format_exception(*error)))

    monkeypatch.setattr(sys, "excepthook", keep)
    yield
    assert not errors, "\n".join(errors)
