"""What is wrong with associations, or worth knowing of them, and what to do about it."""
