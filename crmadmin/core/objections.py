"""What stands against a setting: a code, how much it weighs, and facts for its sentence.

The sentences are in ``crmadmin.errors``; each room names its own codes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """An error keeps the setting from being saved, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """One thing that stands against a setting; ``facts`` fill its sentence."""

    code: StrEnum
    severity: Severity = Severity.ERROR
    facts: Mapping[str, object] = field(default_factory=dict)
