"""What a change of a setting does to records, lists and workflows."""
