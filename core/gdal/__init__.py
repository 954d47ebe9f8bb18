"""The door to GDAL: how files are opened, where pixels lie, what a file says of itself."""
