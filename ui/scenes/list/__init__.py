"""The list of scenes found: its model, its rows and how they are painted."""
