"""The sample model in its own dialog: QGIS lives on while it waits, and Cancel is heard at once."""

import json
import time

import pytest

from tests.desktop.harness import wait_until
from tests.processing_provider.conftest import quick_history

MODEL = "eosda:NDVI of the clearest day"
CORE = "__import__('qgis').core"
CLOCK = "__import__('time').monotonic"
LOG = (
    "[w.toPlainText() for w in kept.dialog.findChildren("
    "__import__('qgis').PyQt.QtWidgets.QTextEdit) if w.objectName() == 'txtLog'][0]"
)
# QGIS that runs a model on its main thread shows a window of its own meanwhile.
CANCEL = (
    "[b for b in (getattr(kept.dialog, 'feedback_dialog', None) or kept.dialog).findChildren("
    "__import__('qgis').PyQt.QtWidgets.QPushButton)"
    " if b.isVisible() and b.text().replace('&', '') == 'Cancel'][0]"
)
ENDED = f"'Execution ' in {LOG}"
# A person notices a window that stands still for longer than this, in seconds.
LONGEST_GAP_S = 0.2


@pytest.fixture
def desktop(start, sandbox, tmp_path):
    quick_history(start.data)
    running = start()
    running._environment["EOSDA_API_KEY"] = sandbox.key
    with running:
        yield running


@pytest.fixture
def area(sandbox, tmp_path):
    feature = {"type": "Feature", "properties": {}, "geometry": sandbox.sample_aoi()}
    path = tmp_path / "area.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


def open_dialog(desktop, algorithm=MODEL, **parameters):
    """Open the model's dialog and press Run by mouse; beats of a timer are noted from then on."""
    desktop.wait(f"{CORE}.QgsApplication.processingRegistry().algorithmById({algorithm!r}) and 1")
    desktop.ask(
        f"setattr(kept, 'dialog', __import__('processing').createAlgorithmDialog({algorithm!r},"
        f" {parameters!r})) or kept.dialog.show()"
    )
    desktop.ask("setattr(kept, 'beats', []) or setattr(kept, 'timer', QTimer())")
    desktop.ask(
        f"kept.timer.timeout.connect(lambda: kept.beats.append(({CLOCK}(), not {ENDED}))) and None"
    )


def press_run(desktop):
    desktop.ask("kept.timer.start(10)")
    desktop.click_on("kept.dialog.runButton()", "Run")


def gaps(beats):
    times = [at for at, _ in beats]
    return [later - sooner for sooner, later in zip(times, times[1:])]


def test_the_window_lives_while_the_model_waits_and_cancel_is_heard(desktop, sandbox, area):
    sandbox.configure(delay=600)
    open_dialog(desktop, AOI=str(area), START_DATE="2026-10-01", END_DATE="2026-11-30")
    press_run(desktop)
    wait_until(lambda: sandbox.count("status"), "the order is asked for")
    begun = time.monotonic()
    wait_until(lambda: time.monotonic() > begun + 3, "it waits for a while")
    desktop.ask(f"setattr(kept, 'cancel', {CANCEL}) or setattr(kept, 'clicked', [])")
    cancel = "kept.cancel"
    desktop.ask(f"{cancel}.clicked.connect(lambda: kept.clicked.append({CLOCK}())) and None")
    desktop.click_on(cancel, "Cancel")
    desktop.wait(ENDED, "the run has ended")
    beats, (clicked,) = desktop.ask("kept.beats"), desktop.ask("kept.clicked")
    waiting = [beat for beat in beats if beat[1]]
    assert waiting[-1][0] - waiting[0][0] > 3
    ended = min(at for at, runs in beats if at > clicked and not runs)
    assert sorted(gaps(waiting))[len(waiting) // 2] < LONGEST_GAP_S
    # One may be longer on a busy machine; a run that does not let events through has one of all.
    assert max(gaps(waiting)) < 3 * LONGEST_GAP_S
    assert ended - clicked < 3 * LONGEST_GAP_S
    text = desktop.ask(LOG)
    assert "is kept" in text
    assert sandbox.count("create") == 1


@pytest.mark.parametrize("algorithm", [MODEL, "eosda:searchscenes"])
def test_it_runs_as_it_opens(desktop, sandbox, area, algorithm):
    open_dialog(desktop, algorithm, AOI=str(area))
    press_run(desktop)
    desktop.wait(ENDED, "it has run")
    text = desktop.ask(LOG)
    assert "Execution completed" in text
    assert "within the limits" in text
    assert sandbox.count("search") == 1
    assert sandbox.count("create") == (algorithm == MODEL)


def test_no_scene_is_the_one_thing_that_is_said(desktop, sandbox, area):
    open_dialog(desktop, MODEL, AOI=str(area), START_DATE="2001-01-01", END_DATE="2001-01-02")
    press_run(desktop)
    desktop.wait(ENDED, "it has run")
    text = desktop.ask(LOG)
    assert "Execution failed" in text
    assert "No scenes found. Widen the dates" in text
    assert "There is no scene to download. A search that finds none" in text
    assert "view id of a scene.\n" in text and "Correct the request" not in text
    assert sandbox.count("create") == 0
