"""The story before anything goes wrong: firms, their people, sales and leads, in both systems."""
