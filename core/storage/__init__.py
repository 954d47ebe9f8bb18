"""Bytes on disk, and their proof."""
