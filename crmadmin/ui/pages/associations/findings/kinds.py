"""Findings by what they are about, for the filter; and how much they matter, for their look."""

from collections.abc import Mapping
from enum import StrEnum

from crmadmin.core.associations.findings import Finding, FindingCode, Severity
from crmadmin.ui.i18n import Texts


class Kinds(Texts):
    """The texts of this module."""


class Kind(StrEnum):
    """What findings are about."""

    ALL = "all"
    PRIMARY = "primary"
    DEFINITIONS = "definitions"
    LABELS = "labels"
    LIMITS = "limits"


PRIMARY_CODES = (
    FindingCode.NO_PRIMARY,
    FindingCode.TWO_PRIMARY,
    FindingCode.LONE_NOT_PRIMARY,
    FindingCode.PRIMARY_OF_OTHER_DOMAIN,
)
"""What may be amiss with the primary company of a record, the worst first."""

_KINDS: Mapping[FindingCode, Kind] = {
    **dict.fromkeys(PRIMARY_CODES, Kind.PRIMARY),
    FindingCode.LEAD_LAST_PRIMARY: Kind.PRIMARY,
    FindingCode.READS_PRIMARY: Kind.DEFINITIONS,
    FindingCode.MIGRATION: Kind.DEFINITIONS,
    FindingCode.MIGRATION_TO_CHECK: Kind.DEFINITIONS,
    FindingCode.LABEL_UNUSED: Kind.LABELS,
    FindingCode.LABELS_ALIKE: Kind.LABELS,
    FindingCode.PAIR_NEARLY_FULL: Kind.LABELS,
    FindingCode.PAIR_FULL: Kind.LABELS,
    FindingCode.NEAR_LIMIT: Kind.LIMITS,
    FindingCode.AT_LIMIT: Kind.LIMITS,
    FindingCode.OVER_LIMIT: Kind.LIMITS,
    FindingCode.OVER_DRAFTED_LIMIT: Kind.LIMITS,
    FindingCode.REPORTED_NEAR_LIMIT: Kind.LIMITS,
    FindingCode.REPORTED_AT_LIMIT: Kind.LIMITS,
}
LOOKS = {Severity.WARNING: ("warning", "blocked"), Severity.INFO: ("info", "update")}
"""Icon and colour of a severity; its word stands beside them."""


def kind_of(finding: Finding) -> Kind:
    """Say what a finding is about."""
    return _KINDS[finding.code]


def kind_name(kind: Kind) -> str:
    """Name what findings are about."""
    return {
        Kind.ALL: Kinds.tr("All findings"),
        Kind.PRIMARY: Kinds.tr("Primary records"),
        Kind.DEFINITIONS: Kinds.tr("Lists and workflows"),
        Kind.LABELS: Kinds.tr("Labels"),
        Kind.LIMITS: Kinds.tr("Limits"),
    }[kind]
