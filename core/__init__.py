"""What QGIS adds to the service's client, without a window."""
