"""The matrix of object pairs: where labels are missing, unused or nearly used up."""
