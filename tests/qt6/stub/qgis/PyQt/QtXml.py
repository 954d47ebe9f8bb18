from PyQt6.QtXml import *  # noqa: F403 - it is the same module
