"""SOQL: its grammar, what a query says, and the SQL that answers it from the state.

Source: domain/salesforce-api.md §4.
"""
