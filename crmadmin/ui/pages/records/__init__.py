"""The Records page: every object of both systems, filtered, sorted, opened, taken away."""

from crmadmin.ui.pages.records.page import RECORDS

__all__ = ["RECORDS"]
