"""The words of the story: invented names, real places, everyday sentences."""
