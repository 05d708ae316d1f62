"""Changes, steps and their states as widgets, the same on every page that shows them."""
