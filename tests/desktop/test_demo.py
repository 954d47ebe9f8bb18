"""What `make demo` does on a screen that others use: the job without their mouse and keyboard."""

from tests.desktop import job
from tests.desktop.test_main_job import assert_clean
from tests.desktop.watched import WatchedDesktop
from tools.demo import has_screen


def test_the_job_is_done_by_events_alone(start, sandbox, tmp_path):
    pictures = []
    with start(desktop=WatchedDesktop) as desktop:

        def shot(name):
            pictures.append(desktop.screenshot(tmp_path / f"{name}.png"))

        (layer,) = job.main_job(desktop, sandbox, shot, fields=tmp_path)
        assert layer["name"].endswith("True colour")
        names = "[node.name() for node in project.layerTreeRoot().children()]"
        assert desktop.ask(names) == ["My fields", "EOSDA Imagery"]
        # The key stays in use, for whoever goes on by hand.
        assert desktop.ask("dock_is_shown()")
        shown = "[w.isVisible() for w in QApplication.allWidgets() if w.objectName() == 'keyPanel']"
        assert not any(desktop.ask(shown))
        assert_clean(desktop)
    assert len(pictures) == 6
    assert all(picture.stat().st_size > 10_000 for picture in pictures)
    assert sandbox.count("create") == 1


def test_a_machine_with_a_screen_is_known(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_screen()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setattr("sys.platform", "darwin")
    assert has_screen()
