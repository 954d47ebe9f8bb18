"""What the service's statistics say of an area over time."""
