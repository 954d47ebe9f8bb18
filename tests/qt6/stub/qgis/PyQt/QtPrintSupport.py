from PyQt6.QtPrintSupport import *  # noqa: F403 - it is the same module
