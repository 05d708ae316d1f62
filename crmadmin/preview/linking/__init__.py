"""What drafted edits make of the associations of all records at once, as SQL."""
