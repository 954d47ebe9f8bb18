"""What is drawn on the map, and the map tools."""
