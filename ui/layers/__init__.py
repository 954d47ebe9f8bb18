"""The layer's own menu."""
