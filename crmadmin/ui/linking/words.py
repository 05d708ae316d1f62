"""What pairs of records carry, in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crmadmin.core.associations.links import (
    OTHER,
    PLAIN,
    PRIMARY,
    TURNED,
    Carried,
    LinkKey,
    label_name,
)
from crmadmin.core.associations.primaries import primary_of
from crmadmin.core.associations.staging import OfferedKey
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.definitions import COMPANIES, CONTACTS, DEALS, LEADS
from crmadmin.core.objections import Objection
from crmadmin.services.drafting import told
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.plans.speaking import said
from crmadmin.ui.shell import Shell


class LinkWords(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyTexts:
    """What the keys of two objects are called; labels as they are read from the first record."""

    labels: Mapping[LinkKey, str] = field(default_factory=dict)

    @classmethod
    def of(cls, offered: Iterable[OfferedKey]) -> "KeyTexts":
        """Collect the texts of offered keys."""
        return cls(labels={each.key: each.text for each in offered if each.text})

    @classmethod
    def known(cls, labels: Iterable[AssociationLabel], one: str, other: str) -> "KeyTexts":
        """Collect the texts of labels of two objects, each way round within one object."""
        found: dict[LinkKey, str] = {}
        for label in labels:
            if (label.from_object, label.to_object) == (one, other):
                found[label.name], found[TURNED + label.name] = label.texts
        return cls(labels=found)

    def key(self, key: LinkKey) -> str:
        """Name one key."""
        if key == PLAIN:
            return LinkWords.tr("associated")
        if key == PRIMARY:
            return LinkWords.tr("Primary", "a company among others")
        if key.startswith(OTHER):
            return fill(LinkWords.tr("HubSpot’s type %1"), key.removeprefix(OTHER))
        return self.labels.get(key) or label_name(key)

    def carried(self, carried: Carried | None) -> str:
        """Say what a pair carries, the primary first; whether it is associated at all."""
        if carried is None:
            return LinkWords.tr("not associated")
        keys = sorted(carried - {PLAIN}, key=lambda key: (key != PRIMARY, self.key(key).casefold()))
        return " · ".join(map(self.key, keys)) or LinkWords.tr("associated, no label")


def choose_primary_text(one: str, other: str) -> str:
    """Name the choice of the primary one of two objects: mostly a company."""
    ends = {one, other} - {LEADS}
    if COMPANIES in ends:
        return LinkWords.tr("Choose the primary company")
    if CONTACTS in ends:
        return LinkWords.tr("Choose the primary contact")
    if DEALS in ends:
        return LinkWords.tr("Choose the primary deal")
    return LinkWords.tr("Choose the primary record")


def as_primary_text(one: str, other: str) -> str:
    """Say that a record is associated as the primary one."""
    ends = {one, other} - {LEADS}
    if COMPANIES in ends:
        return LinkWords.tr("as the primary company")
    if CONTACTS in ends:
        return LinkWords.tr("as the primary contact")
    if DEALS in ends:
        return LinkWords.tr("as the primary deal")
    return LinkWords.tr("as the primary record")


def itself_text(one: str, other: str, *, as_primary: bool) -> str:
    """Say what HubSpot does by itself where records get associated; empty for nothing."""
    if as_primary:
        return LinkWords.tr("HubSpot itself takes this mark from the one that had it.")
    if primary_of(one, other).first_becomes:
        return LinkWords.tr(
            "HubSpot itself makes a record’s first company its primary one (assumption)."
        )
    return ""


def parting_text(*, has_primary: bool) -> str:
    """Say what goes with an association."""
    if not has_primary:
        return LinkWords.tr("Its labels go with it.")
    return LinkWords.tr(
        "Its labels go with it, and so does being the primary one: HubSpot makes no other the "
        "primary one by itself (assumption)."
    )


def objection_text(shell: Shell, objection: Objection) -> str:
    """Say an objection with its remedy."""
    return said(shell, told(objection))
