"""Leads: who works on them, whom rules bind, and what rules would have done (domain/leads.md)."""
