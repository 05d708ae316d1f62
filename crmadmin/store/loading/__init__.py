"""What an import writes, set-based, within the transaction of its caller."""

from crmadmin.store.loading.intake import Intake
from crmadmin.store.loading.records import RecordLoading

__all__ = ["Intake", "RecordLoading"]
