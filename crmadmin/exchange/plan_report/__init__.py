"""The report of a plan, for people: what it does, in one page and then step by step."""
