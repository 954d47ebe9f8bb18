"""Choosing the area."""
