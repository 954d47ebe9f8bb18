"""What an area is written as: GeoJSON, WKT, coordinates, and texts that are one of these."""
