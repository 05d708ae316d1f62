"""The rules of ``core`` compiled to SQL over the store."""
