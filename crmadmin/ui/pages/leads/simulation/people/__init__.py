"""Who is exempt of rules, and those of whom only the admin knows it."""
