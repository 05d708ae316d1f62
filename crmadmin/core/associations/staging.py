"""What staging an edit of associations says before and after it: counts, rows, what it made."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from crmadmin.core.associations.links import Carried, LinkKey
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.records.detail import RecordName


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedKey:
    """What pairs of two objects can be given or lose.

    ``label`` is the label as drafted, None for a type of HubSpot's. ``text`` is read from the
    first record; empty where the wording has a word for it (associated, primary).
    """

    key: LinkKey
    label: AssociationLabel | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkCount:
    """How many pairs an order is about, and how many of them it changes.

    ``unchanged`` carry already what they would carry after it, and are not staged.
    ``objections`` are what stands against it; with an error it cannot be staged.
    """

    pairs: int
    changed: int
    objections: tuple[Objection, ...] = ()

    @property
    def unchanged(self) -> int:
        """Count the pairs that stay as they are."""
        return self.pairs - self.changed

    @property
    def is_possible(self) -> bool:
        """Tell whether there is anything to stage, and no error against it."""
        errors = (each.severity is Severity.ERROR for each in self.objections)
        return self.changed > 0 and not any(errors)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """Two records, and what the pair carries before and after; None = not associated."""

    record: RecordName
    other: RecordName
    before: Carried | None
    after: Carried | None

    @property
    def is_changed(self) -> bool:
        """Tell whether anything becomes of the pair."""
        return self.before != self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """What was staged, in one edit of the draft.

    ``edits`` are one for each pair of objects that has pairs of records to change: none for a
    merge of labels that nothing carries. ``pairs`` were staged, ``unchanged`` left out.
    ``warnings`` are what it was staged in spite of.
    """

    edits: tuple[AssociationEdit, ...]
    pairs: int
    unchanged: int = 0
    warnings: tuple[Objection, ...] = ()

    @property
    def edit(self) -> AssociationEdit | None:
        """Give the first edit of records; None where only definitions change."""
        return next(iter(self.edits), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class StagedEdit:
    """An edit of records that the draft holds in effect.

    ``made_at`` is UTC, empty where nobody noted it. ``beside`` are the other settings that were
    changed in one go with it: the labels and limits of a merge.
    """

    edit: AssociationEdit
    made_at: str
    beside: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePreview:
    """What merging, moving or splitting labels does to the associations of two objects.

    ``labels`` counts the pairs that carry each label that goes, ``several`` the pairs that carry
    two of them or more, or the label that stays: they carry that one once. ``pairs`` are changed.
    ``links_before`` and ``links_after`` count the associations of the two objects: the same.
    ``carried_over`` are limits that the new label gets, ``dropped`` those that go with their
    label. ``deletes`` names the labels that are deleted once no pair carries them.
    """

    into: AssociationLabel
    labels: Mapping[Address, int]
    pairs: int
    several: int
    links_before: int
    links_after: int
    creates: bool
    deletes: tuple[Address, ...] = ()
    carried_over: tuple[AssociationLimit, ...] = ()
    dropped: tuple[AssociationLimit, ...] = ()
    objections: tuple[Objection, ...] = ()

    @property
    def is_possible(self) -> bool:
        """Tell whether no error stands against it."""
        return not any(each.severity is Severity.ERROR for each in self.objections)


class PrimaryBy(StrEnum):
    """What chooses the primary company of a record that has several.

    ``LABEL``: the one that carries a label; ``EMAIL_DOMAIN``: the one whose domain is that of the
    record's e-mail address; ``OLDEST``: the one of the lowest id, which HubSpot gave first. A
    record of which a rule finds none, or more than one, keeps what it has.
    """

    LABEL = "label"
    EMAIL_DOMAIN = "email_domain"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrimaryRule:
    """How primary companies are chosen; ``label`` is the key of ``PrimaryBy.LABEL``."""

    by: PrimaryBy
    label: LinkKey = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFileRow:
    """One row of a file that is good: the pair, and what it adds and removes.

    ``line`` counts from 1, the header included. Ids are in the order of the objects, which is
    that of the addresses of labels.
    """

    line: int
    from_object: str
    to_object: str
    from_id: str
    to_id: str
    adds: tuple[LinkKey, ...] = ()
    removes: tuple[LinkKey, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFileProblem:
    """What is wrong with one line of a file; ``column`` is its heading, empty for the whole line.

    ``cell`` is what the file says there.
    """

    line: int
    objection: Objection
    column: str = ""
    cell: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFile:
    """A file of associations as it was read and checked.

    ``name`` is that of the file without its folder. ``read`` counts its rows. ``rows`` are those
    that can be staged, if ``problems`` is empty: all or nothing.
    """

    name: str
    read: int
    rows: tuple[LinkFileRow, ...] = ()
    problems: tuple[LinkFileProblem, ...] = ()
    counts: Mapping[tuple[str, str], LinkCount] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        """Tell whether it can be staged: there are rows, and nothing is wrong with any."""
        return bool(self.rows) and not self.problems
