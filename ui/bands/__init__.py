"""Choosing bands."""
