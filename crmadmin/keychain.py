"""Secrets in the system's keychain; the only importer of keyring."""
