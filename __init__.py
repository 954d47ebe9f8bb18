"""EOSDA Imagery: satellite scenes of EOSDA API Connect, cropped to your area, in QGIS."""


def classFactory(iface):
    """Give QGIS the plugin.

    :param iface: the QgisInterface of the desktop, or None in qgis_process
    """
    from .plugin import EosdaImageryPlugin

    return EosdaImageryPlugin(iface)
