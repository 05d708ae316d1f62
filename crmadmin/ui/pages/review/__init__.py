"""The Review page: what would be pushed and what is by hand; pushing it."""

from crmadmin.ui.pages.review.page import REVIEW

__all__ = ["REVIEW"]
