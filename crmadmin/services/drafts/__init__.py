"""What an edit of the draft stands on, and the edits of each kind of setting."""
