"""What the written files contain, counted from the files alone.

Nothing here looks at the story: the files are read as a stranger would, so that a table of
facts that agrees with what was planted is worth something.
"""
