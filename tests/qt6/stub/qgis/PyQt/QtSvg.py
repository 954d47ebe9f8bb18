from PyQt6.QtSvg import *  # noqa: F403 - it is the same module
