"""The History page: what was pushed, by whom, every setting before and after; rolling back."""

from crmadmin.ui.pages.history.page import HISTORY

__all__ = ["HISTORY"]
