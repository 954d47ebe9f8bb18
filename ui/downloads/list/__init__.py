"""The list of downloads: its model, its rows, their words and how they are painted."""
