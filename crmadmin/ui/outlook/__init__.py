"""What one change would do, told on the page where it could be made."""
