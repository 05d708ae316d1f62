"""What can be asked of records, and what a record is when it is looked at."""
