"""Options and the key."""
