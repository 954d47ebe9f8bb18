"""This folder is for Qt 6 only: without its plugin none of it is collected."""


def pytest_ignore_collect(config):
    return None if config.pluginmanager.has_plugin("tests.qt6.plugin") else True
