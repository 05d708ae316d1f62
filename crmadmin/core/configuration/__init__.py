"""What an admin can set: frozen values, each at an address."""
