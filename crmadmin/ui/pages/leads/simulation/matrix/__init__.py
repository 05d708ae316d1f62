"""The picture of all moves: from which stage, to which, and how many the rules would refuse."""
