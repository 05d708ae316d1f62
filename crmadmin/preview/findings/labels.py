"""Findings about labels: unused ones, those taken for each other, pairs that are full."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, select

from crmadmin.core.associations.findings import (
    Finding,
    FindingCode,
    FindingRow,
    FoundLabel,
    Severity,
)
from crmadmin.core.associations.likeness import Distance, alike
from crmadmin.core.associations.limits import Allowances
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.effects.associations import End, label_type
from crmadmin.core.effects.rows import Page
from crmadmin.core.policies import high_usage
from crmadmin.models import AssociationRow
from crmadmin.preview.consequences.ground import Ground, Objects
from crmadmin.preview.consequences.labels import count_carrying

CODES = frozenset(
    {
        FindingCode.LABEL_UNUSED,
        FindingCode.LABELS_ALIKE,
        FindingCode.PAIR_NEARLY_FULL,
        FindingCode.PAIR_FULL,
    }
)
"""The codes of this module."""

TIE = AssociationRow.__table__


def label_findings(ground: Ground, allowances: Allowances, distance: Distance) -> Iterator[Finding]:
    """Find what is worth knowing of labels, pair by pair of objects.

    Labels are those of the draft, so that what it merges or deletes is found no more; what uses
    them is the portal's.
    """
    told = _told_ends(ground.connection)
    for objects, labels in _by_objects(ground).items():
        yield from _full(objects, labels, allowances)
        yield from _unused(objects, _unused_labels(ground, labels, told))
        for reasons, group in alike(labels, distance):
            yield Finding(
                code=FindingCode.LABELS_ALIKE,
                severity=Severity.WARNING,
                count=len(group),
                object=objects[0],
                other=objects[1],
                subject="|".join(sorted(each.name for each in group)),
                name=", ".join(each.label for each in group),
                facts={"likeness": ",".join(reasons)},
            )


def label_rows(ground: Ground, finding: Finding, page: Page) -> tuple[FindingRow, ...]:
    """Give some of the labels that such a finding counts, with how many pairs carry each."""
    labels = _by_objects(ground).get((finding.object, finding.other), ())
    match finding.code:
        case FindingCode.LABEL_UNUSED:
            labels = _unused_labels(ground, labels, _told_ends(ground.connection))
        case FindingCode.LABELS_ALIKE:
            names = set(finding.subject.split("|"))
            labels = [each for each in labels if each.name in names]
    some = labels[page.offset : page.offset + page.limit]
    kinds = {each.address: label_type(each.address, ground.bindings) for each in some}
    known = {address: kind for address, kind in kinds.items() if kind is not None}
    counted = count_carrying(ground, list(known.values()), ())
    pairs: dict[Address, int] = dict(zip(known, (each.pairs for each in counted), strict=True))
    return tuple(
        FoundLabel(
            address=each.address,
            label=each.texts[0],
            inverse_label=each.texts[1],
            associations=pairs.get(each.address, 0),
        )
        for each in some
    )


def _by_objects(ground: Ground) -> Mapping[Objects, Sequence[AssociationLabel]]:
    found: dict[Objects, list[AssociationLabel]] = {}
    for label in ground.after.each(AssociationLabel):
        found.setdefault((label.from_object, label.to_object), []).append(label)
    return found


def _told_ends(connection: Connection) -> frozenset[End]:
    """Read which types associations have at all: one pass that sorts nothing."""
    columns = (TIE.c.from_object, TIE.c.to_object, TIE.c.category, TIE.c.type_id)
    rows = connection.execute(select(*columns).distinct())
    return frozenset(
        End(from_object=one, to_object=other, category=category, type_id=type_id)
        for one, other, category, type_id in rows
    )


def _unused_labels(
    ground: Ground, labels: Iterable[AssociationLabel], told: frozenset[End]
) -> list[AssociationLabel]:
    """Give the labels that no pair carries; of objects without any association nothing is known."""
    ways = {frozenset({end.from_object, end.to_object}) for end in told}
    return [
        label
        for label in labels
        if frozenset({label.from_object, label.to_object}) in ways
        and (kind := label_type(label.address, ground.bindings)) is not None
        and kind.there not in told
        and kind.back not in told
    ]


def _unused(objects: Objects, labels: Sequence[AssociationLabel]) -> Iterator[Finding]:
    if labels:
        yield Finding(
            code=FindingCode.LABEL_UNUSED,
            severity=Severity.INFO,
            count=len(labels),
            object=objects[0],
            other=objects[1],
            name=", ".join(each.label for each in labels),
        )


def _full(
    objects: Objects, labels: Sequence[AssociationLabel], allowances: Allowances
) -> Iterator[Finding]:
    """Tell of a pair with many labels; a paired one counts once (domain/hubspot-api.md §13)."""
    most = allowances.most_labels(*objects)
    if len(labels) < high_usage(most):
        return
    is_full = len(labels) >= most
    one, other = objects
    yield Finding(
        code=FindingCode.PAIR_FULL if is_full else FindingCode.PAIR_NEARLY_FULL,
        severity=Severity.WARNING if is_full else Severity.INFO,
        count=len(labels),
        object=one,
        other=other,
        facts={
            "limit": most,
            "assumed": not {(one, other), (other, one)} & set(allowances.labels),
        },
    )
