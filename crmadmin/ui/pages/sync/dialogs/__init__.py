"""The dialogs of the Sync page: a mapping, an object's settings, the assumptions."""
