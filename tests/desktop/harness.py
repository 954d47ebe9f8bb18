"""A real QGIS desktop on a virtual screen, worked with the mouse and the keyboard."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable, Optional, Union

ROOT = Path(__file__).resolve().parent.parent.parent
BOOT = Path(__file__).resolve().parent / "boot.py"
SCREEN = (1366, 768)
PLUGIN = "eosda_imagery"
# Seconds that anything may take before the test says it does not happen.
PATIENCE_S = 60.0


class DesktopError(AssertionError):
    """Something that should have happened did not."""


def wait_until(condition: Callable[[], Any], what: str, patience_s: float = PATIENCE_S) -> Any:
    """Ask until the answer is true; the answer is given back."""
    end = time.monotonic() + patience_s
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise DesktopError(f"waited {patience_s:.0f} s in vain: {what}")
        select.select([], [], [], 0.05)


class Screen:
    """Xvfb with a window manager; the screen of the machine is left alone."""

    def __init__(self, size: tuple[int, int] = SCREEN) -> None:
        self._size = size
        self._processes: list[subprocess.Popen[bytes]] = []
        self.display = ""

    def __enter__(self) -> Screen:
        read, write = os.pipe()
        mode = f"{self._size[0]}x{self._size[1]}x24"
        # -displayfd: X picks a free number itself and says which once it takes clients.
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", mode, "-nolisten", "tcp"]
        self._processes.append(
            subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = f":{pipe.readline().strip()}"
        self._processes.append(
            subprocess.Popen(["openbox"], env=self.environment(), stderr=subprocess.DEVNULL)
        )
        return self

    def __exit__(self, *problem: object) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait()

    def environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}


class Desktop:
    """One running QGIS.

    :param folder: profile, plugin link and log are made in it; kept between runs
    :param plugin: the plugin's folder; the checkout unless said otherwise, None for no plugin
    """

    def __init__(
        self,
        environment: dict[str, str],
        folder: Path,
        plugin: Optional[Path] = ROOT,
        settings: Optional[dict[str, str]] = None,
    ) -> None:
        self._folder = folder
        self._environment = dict(environment)
        self._plugin = plugin
        self._settings = settings or {}
        self._process: Optional[subprocess.Popen[bytes]] = None
        self._socket: Optional[socket.socket] = None
        self._reader: Any = None
        # What the user's finger has done so far.
        self.clicks = 0

    # -- life -------------------------------------------------------------------------------

    def __enter__(self) -> Desktop:
        self._prepare()
        port_file = self._folder / "port"
        port_file.unlink(missing_ok=True)
        environment = {
            **self._environment,
            "QGIS_PLUGINPATH": str(self._folder / "plugins"),
            "EOSDA_DESKTOP_PORT_FILE": str(port_file),
            "LC_ALL": "C.UTF-8",
        }
        if not environment.get("WAYLAND_DISPLAY"):
            # With one it is the folder that the screen is found in.
            environment["XDG_RUNTIME_DIR"] = str(self._folder / "runtime")
        with (self._folder / "qgis.log").open("ab") as log:
            self._process = subprocess.Popen(
                [
                    "qgis",
                    "--profiles-path",
                    str(self._folder / "profiles"),
                    "--profile",
                    "test",
                    "--nologo",
                    "--noversioncheck",
                    "--code",
                    str(BOOT),
                ],
                env=environment,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
            )
        wait_until(self._has_come_up(port_file), "QGIS comes up")
        self._socket = socket.create_connection(("127.0.0.1", int(port_file.read_text())))
        self._reader = self._socket.makefile("r")
        self.ask("iface.mainWindow().raise_() or iface.mainWindow().activateWindow()")
        self.wait("plugin_has_come_up()", "the plugin has come up")
        return self

    def _has_come_up(self, port_file: Path) -> Callable[[], bool]:
        def look() -> bool:
            assert self._process is not None
            if self._process.poll() is not None:
                raise DesktopError(f"QGIS ended at once: {self.log()[-2000:]}")
            return port_file.exists()

        return look

    def __exit__(self, *problem: object) -> None:
        if self._process is not None and self._process.poll() is None:
            self.leave()

    def leave(self) -> int:
        """Quit as the user does, from the menu, without saving."""
        assert self._process is not None
        self.send("project.clear() or QTimer.singleShot(0, iface.actionExit().trigger)")
        self._close_socket()
        try:
            return self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            what = self._what_it_does()
            self._process.kill()
            self._process.wait()
            raise DesktopError(f"QGIS did not quit: {what}") from None

    def _what_it_does(self) -> str:
        """Tell the windows that are open, and where in Python each of its threads is."""
        assert self._process is not None
        windows = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=30,
        ).stdout
        before = len(self.log())
        self._process.send_signal(signal.SIGUSR1)
        wait_until(lambda: "most recent call first" in self.log()[before:], "it tells its threads")
        return f"{windows}\n{self.log()[before:]}"

    @property
    def is_running(self) -> bool:
        """Whether QGIS has not ended."""
        return self._process is not None and self._process.poll() is None

    def wait_for_the_user(self) -> int:
        """Wait until the user closes QGIS."""
        assert self._process is not None
        return self._process.wait()

    def kill(self) -> None:
        """End it as a crash would."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        self._close_socket()

    def _close_socket(self) -> None:
        if self._socket is not None:
            self._reader.close()
            self._socket.close()
            self._socket = None

    def _prepare(self) -> None:
        plugins = self._folder / "plugins"
        plugins.mkdir(parents=True, exist_ok=True)
        runtime = self._folder / "runtime"
        runtime.mkdir(exist_ok=True)
        runtime.chmod(0o700)
        link = plugins / PLUGIN
        if self._plugin is not None and not link.exists():
            link.symlink_to(self._plugin, target_is_directory=True)
        ini = self._folder / "profiles" / "profiles" / "test" / "QGIS" / "QGIS3.ini"
        if not ini.exists():
            ini.parent.mkdir(parents=True)
            lines = ["[qgis]", "showTips=false"]
            if self._plugin is not None:
                lines += ["[PythonPlugins]", f"{PLUGIN}=true"]
            locale = {"locale/overrideFlag": "true", "locale/userLocale": "en_US"}
            for key, value in {**locale, **self._settings}.items():
                group, _, name = key.partition("/")
                lines += [f"[{group}]", f"{name}={value}"]
            ini.write_text("\n".join(lines) + "\n")

    def log(self) -> str:
        return (self._folder / "qgis.log").read_text(errors="replace")

    # -- questions --------------------------------------------------------------------------

    def send(self, code: str) -> None:
        assert self._socket is not None
        self._socket.sendall(json.dumps({"code": code}).encode() + b"\n")

    def ask(self, code: str) -> Any:
        """Evaluate an expression in QGIS, on its main thread."""
        self.send(code)
        line = self._reader.readline()
        if not line:
            raise DesktopError(f"QGIS is gone: {self.log()[-2000:]}")
        answer = json.loads(line)
        if "error" in answer:
            raise DesktopError(answer["error"])
        return answer["value"]

    def wait(self, code: str, what: str = "", patience_s: float = PATIENCE_S) -> Any:
        """Ask until the answer is true."""

        def look() -> Any:
            try:
                return self.ask(code)
            except DesktopError as error:
                if "LookupError" in str(error):
                    return None
                raise

        return wait_until(look, what or code, patience_s)

    # -- hands ------------------------------------------------------------------------------

    def _xdotool(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self._environment, check=True, timeout=30)

    def move(self, x: int, y: int) -> None:
        # Two moves: Qt needs one inside the widget before it takes a press there.
        self._xdotool("mousemove", x - 4, y - 3)
        self._xdotool("mousemove", x, y)

    def click(self, name: str) -> None:
        """Click a widget by its object name."""
        self.click_on(f"widget({name!r})", name)

    def point_at(self, widget: str, what: str, place: str = "") -> None:
        """Bring the pointer over the widget that an expression gives, where it is by then.

        A window that has just come up still moves its widgets, and a hint may lie over them, on a
        busy machine for long: the pointer has to arrive in the widget, and that to keep its place.

        :param place: an expression for the point on the screen; the widget's centre unless given
        """
        place = place or f"centre({widget})"

        def is_under_the_pointer() -> bool:
            point = self.ask(place)
            self.move(*point)
            return self.ask(f"{widget}.underMouse() and {place} == {point}")

        self.wait(f"{widget}.isEnabled()", f"{what} can be clicked")
        try:
            wait_until(is_under_the_pointer, f"the pointer is over {what}")
        except DesktopError as error:
            raise DesktopError(f"{error}; there is {self.ask('under_the_pointer()')}") from None

    def click_on(
        self, widget: str, what: str, place: str = "", button: int = 1, count: int = 1
    ) -> None:
        """Click what the pointer is brought over; the arguments are those of point_at."""
        self.point_at(widget, what, place)
        self._xdotool("click", "--repeat", count, "--delay", 60, button)
        self.clicks += count

    def click_row(self, name: str, row: int) -> None:
        """Click a row of a list by the list's object name."""
        self.click_on(f"widget({name!r}).viewport()", name, f"row_on_screen({name!r}, {row})")

    def drag(self, widget: str, what: str, places: Sequence[str]) -> None:
        """Drag the mouse over a widget from place to place, each an expression."""
        self.point_at(widget, what, places[0])
        self._xdotool("mousedown", 1)
        for place in places[1:]:
            self._xdotool("mousemove", *self.ask(place))
        self._xdotool("mouseup", 1)
        self.clicks += 1

    def key(self, *names: str) -> None:
        self._xdotool("key", *names)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", 5, text)

    # -- eyes -------------------------------------------------------------------------------

    def screenshot(self, target: Union[str, Path]) -> Path:
        path = Path(target)
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["import", "-window", "root", str(path)],
            env=self._environment,
            check=True,
            timeout=60,
        )
        return path


def missing_programs(virtual: bool = True) -> list[str]:
    """Programs that the desktop needs and this machine lacks."""
    needed = ["qgis"]
    if virtual:
        needed += ["Xvfb", "openbox", "xdotool", "import"]
    return [name for name in needed if not shutil.which(name)]
