"""Rolling runs back."""
