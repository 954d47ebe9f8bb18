from PyQt6.QtNetwork import *  # noqa: F403 - it is the same module
