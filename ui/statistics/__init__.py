"""A season as a chart."""
