from PyQt6.sip import *  # noqa: F403 - it is the same module
