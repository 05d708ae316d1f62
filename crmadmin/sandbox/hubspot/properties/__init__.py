"""Properties: their definitions and the rules for changing them."""
