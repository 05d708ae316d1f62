"""One predicted effect of the sync, as every list, file and explanation shows it."""

from dataclasses import dataclass, fields

from crmadmin.core.sync.scenarios import Outcome, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What the sync does to one field, or to a whole record where ``property`` is blank.

    Texts are wire texts of their own side, "" = blank. ``rule`` is the configured rule,
    ``reason`` holds the rule in effect and the trigger (D27, D33). The fields are the columns
    of ``preview --format csv``, in their order.
    """

    object: str
    hubspot_id: str = ""
    salesforce_object: str = ""
    salesforce_id: str = ""
    property: str = ""
    field: str = ""
    rule: str = ""
    hubspot_before: str = ""
    salesforce_before: str = ""
    hubspot_after: str = ""
    salesforce_after: str = ""
    written_side: Side = Side.NONE
    outcome: Outcome
    reason: str

    def row(self) -> tuple[str, ...]:
        """Give the values in the order of :data:`COLUMNS`."""
        return tuple(str(getattr(self, name)) for name in COLUMNS)


COLUMNS: tuple[str, ...] = tuple(column.name for column in fields(Effect))
"""The header of ``preview --format csv`` (design: product, Commands)."""
