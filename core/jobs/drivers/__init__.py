"""What makes steps follow one another: in the desktop, and in an algorithm."""
