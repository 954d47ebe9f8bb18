"""What the user means by "here": areas, their texts, their tiles."""
