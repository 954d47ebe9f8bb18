"""Layers in the project: whose they are, and where they stand among the user's own."""
