"""The least that a plugin with a toolbar button and an algorithm can be."""


def classFactory(iface):
    """Return QGIS the plugin."""
    from .plugin import EmptyPlugin

    return EmptyPlugin(iface)
