"""What there is: scenes, their footprints and thumbnails."""
