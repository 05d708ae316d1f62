"""What settings of leads do to their histories."""
