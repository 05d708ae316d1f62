"""What settings of leads do to their histories, as SQL (domain/leads.md)."""
