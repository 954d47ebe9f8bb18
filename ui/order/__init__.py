"""What it costs, and the order."""
