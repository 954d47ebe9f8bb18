"""Jobs on disk, and who works on them."""
