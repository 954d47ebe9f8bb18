"""`make bench`: what the plugin costs, side by side with what a user would otherwise have."""
