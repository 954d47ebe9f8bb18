from PyQt6.QtGui import *  # noqa: F403 - it is the same module
