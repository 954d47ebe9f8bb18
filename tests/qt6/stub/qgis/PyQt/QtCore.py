from PyQt6.QtCore import *  # noqa: F403 - it is the same module
