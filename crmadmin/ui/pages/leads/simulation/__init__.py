"""What drafted rules of a pipeline would have refused on its history, tried here at once."""
