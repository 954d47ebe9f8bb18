"""Searching and choosing scenes."""
