from PyQt6.QtTest import *  # noqa: F403 - it is the same module
