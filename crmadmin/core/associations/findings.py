"""What is wrong with associations or worth knowing of them, as values (domain/associations.md §6).

A finding counts something and can list it: records, labels, places in definitions.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from crmadmin.core.configuration.address import Address
from crmadmin.core.effects.references import Family
from crmadmin.core.effects.rows import CountedRecord
from crmadmin.core.records.detail import RecordName

Fact = str | int | bool

_NONE: Mapping[str, Fact] = MappingProxyType({})


class FindingCode(StrEnum):
    """What was found.

    Of records and their companies (§2): several and ``NO_PRIMARY``; ``TWO_PRIMARY`` ones or more;
    one only, which is ``LONE_NOT_PRIMARY``; the primary one is ``PRIMARY_OF_OTHER_DOMAIN`` than
    the e-mail. ``LEAD_LAST_PRIMARY``: leads that HubSpot deletes with one more association.
    Of lists and workflows (§5, §6): ``READS_PRIMARY`` could read more; ``MIGRATION`` reaches
    fewer companies than before; ``MIGRATION_TO_CHECK`` may, which a person has to see.
    Of labels (§1): ``LABEL_UNUSED``, ``LABELS_ALIKE``, ``PAIR_NEARLY_FULL``, ``PAIR_FULL``.
    Of limits (§3): records that are ``NEAR_LIMIT``, ``AT_LIMIT`` or ``OVER_LIMIT``, those that a
    limit of the draft leaves ``OVER_DRAFTED_LIMIT``, and those that the portal itself counts
    beyond these, ``REPORTED_NEAR_LIMIT`` and ``REPORTED_AT_LIMIT``, without saying which.
    """

    NO_PRIMARY = "no_primary"
    TWO_PRIMARY = "two_primary"
    LONE_NOT_PRIMARY = "lone_not_primary"
    PRIMARY_OF_OTHER_DOMAIN = "primary_of_other_domain"
    LEAD_LAST_PRIMARY = "lead_last_primary"
    READS_PRIMARY = "reads_primary"
    MIGRATION = "migration"
    MIGRATION_TO_CHECK = "migration_to_check"
    LABEL_UNUSED = "label_unused"
    LABELS_ALIKE = "labels_alike"
    PAIR_NEARLY_FULL = "pair_nearly_full"
    PAIR_FULL = "pair_full"
    NEAR_LIMIT = "near_limit"
    AT_LIMIT = "at_limit"
    OVER_LIMIT = "over_limit"
    OVER_DRAFTED_LIMIT = "over_drafted_limit"
    REPORTED_NEAR_LIMIT = "reported_near_limit"
    REPORTED_AT_LIMIT = "reported_at_limit"


class Severity(StrEnum):
    """How much a finding matters."""

    INFO = "info"
    WARNING = "warning"


class Condition(StrEnum):
    """What must hold for a definition to change its behaviour (§6, W1 to W5)."""

    OF_DEAL_OR_TICKET = "w1"
    REFERS_TO_COMPANY = "w2"
    READS_PRIMARY_ONLY = "w3"
    SEVERAL_COMPANIES = "w4"
    FROM_API = "w5"


class Holds(StrEnum):
    """How sure it is that a condition holds; ``INFERRED`` where nothing can tell."""

    YES = "yes"
    NO = "no"
    INFERRED = "inferred"
    TO_CHECK = "to_check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something found, counted so that each can be listed, unless only the portal knows which.

    ``object`` names the records counted, ``other`` those that they are associated with.
    ``subject`` tells the finding from others of its code and objects: an address, a workflow;
    ``name`` is what a person calls it. ``facts`` fill its sentence. ``conditions`` are those of
    a migration. ``checked``: a person saw to it, and no more was found since.
    """

    code: FindingCode
    severity: Severity
    count: int
    object: str = ""
    other: str = ""
    subject: str = ""
    name: str = ""
    facts: Mapping[str, Fact] = field(default_factory=lambda: _NONE)
    conditions: Mapping[Condition, Holds] = field(default_factory=lambda: MappingProxyType({}))
    checked: bool = False

    @property
    def key(self) -> str:
        """Tell the finding from every other, now and after the next pull."""
        return "/".join((self.code, self.object, self.other, self.subject))


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociatedCompany:
    """A company of a record; ``domain`` is its domain name, empty for none."""

    company: RecordName
    primary: bool = False
    domain: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompaniesOfRecord:
    """A record with its companies, the primary ones first.

    ``total`` counts all of them, of which ``companies`` may be the first only. ``email`` is the
    record's, empty where it has none.
    """

    record: RecordName
    companies: tuple[AssociatedCompany, ...]
    total: int
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociatedLead:
    """A lead and the only record that it has as primary."""

    lead: RecordName
    primary: RecordName


class Reading(StrEnum):
    """Which associated companies a place in a definition reads."""

    PRIMARY = "primary"
    ANY = "any"
    LABEL = "label"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingPlace:
    """A place of a definition that reads associated companies, and of which records.

    ``path`` is as in jq; ``object`` is empty where the place does not say whose companies.
    """

    path: str
    object: str
    reading: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A list or workflow that reads associated companies; ``enabled`` is None for lists."""

    family: Family
    id: str
    name: str
    enabled: bool | None
    object: str
    places: tuple[ReadingPlace, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLabel:
    """A label that a finding is about, both of its texts, and how many pairs carry it."""

    address: Address
    label: str
    inverse_label: str
    associations: int


FindingRow = CompaniesOfRecord | AssociatedLead | Reader | FoundLabel | CountedRecord
"""One row behind the count of a finding, by its code."""
