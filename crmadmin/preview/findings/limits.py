"""Findings about limits of associations: records near, at and over them, now and as drafted."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select

from crmadmin.core.associations.findings import Finding, FindingCode, FindingRow, Severity
from crmadmin.core.associations.record_limits import STANDINGS, limit_counts
from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.definitions import System
from crmadmin.core.effects.associations import limited_type
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.effects.rows import CountedRecord, Page
from crmadmin.core.policies import high_usage
from crmadmin.core.pull.parts import TYPE_IDS
from crmadmin.preview.consequences.carried import carried
from crmadmin.preview.consequences.ground import Ground
from crmadmin.preview.consequences.limits import limit_effects, spreads
from crmadmin.preview.consequences.limits import limit_rows as drafted_rows
from crmadmin.store.documents import read_documents
from crmadmin.store.record_names import name_records

_REPORTED = {
    FindingCode.REPORTED_NEAR_LIMIT: "totalRecordsNearLimit",
    FindingCode.REPORTED_AT_LIMIT: "totalRecordsAtLimit",
}
CODES = frozenset({*STANDINGS, FindingCode.OVER_DRAFTED_LIMIT, *_REPORTED})
"""The codes of this module."""

TRACKED = "association_limits"
"""The family of documents that counts records near a limit (domain/hubspot-api.md §3.5)."""


def limit_findings(ground: Ground, changes: Sequence[Change]) -> Iterator[Finding]:
    """Find records that can get few more associations or none, now and under drafted limits."""
    found = list(_now(ground))
    yield from found
    yield from _reported(ground, found)
    for effect in limit_effects(ground, changes):
        limit = ground.after.get(effect.address)
        if effect.consequence is Consequence.OVER_LIMIT and isinstance(limit, AssociationLimit):
            yield from _found(
                ground, FindingCode.OVER_DRAFTED_LIMIT, limit, effect.count, effect.of or 0
            )


def limit_rows(
    ground: Ground, finding: Finding, changes: Iterable[Change], page: Page
) -> tuple[FindingRow, ...]:
    """Give some of the records that such a finding counts, those with most first."""
    address = Address.parse(finding.subject) if finding.subject else None
    if address is None:
        return ()  # the portal counts them and does not say which
    if finding.code is FindingCode.OVER_DRAFTED_LIMIT:
        of_limit = [change for change in changes if change.address == address]
        return tuple(
            row
            for effect in limit_effects(ground, of_limit)
            if effect.consequence is Consequence.OVER_LIMIT
            for row in drafted_rows(ground, effect, of_limit[0], page)
        )
    limit = ground.before.get(address)
    if not isinstance(limit, AssociationLimit):
        return ()
    return _rows(ground, finding.code, limit, page)


def _now(ground: Ground) -> Iterator[Finding]:
    limits = {
        limit: kind
        for limit in ground.before.each(AssociationLimit)
        if (kind := limited_type(limit, ground.bindings, ground.ends)) is not None
    }
    kinds = list(dict.fromkeys(limits.values()))
    counted = dict(zip(kinds, spreads(ground, kinds), strict=True))
    for limit, kind in limits.items():
        spread = counted[kind]
        for code, count in limit_counts(spread, limit.max_records).items():
            yield from _found(ground, code, limit, count, sum(spread.values()))


def _found(
    ground: Ground, code: FindingCode, limit: AssociationLimit, count: int, of: int
) -> Iterator[Finding]:
    if not count:
        return
    over = code in {FindingCode.OVER_LIMIT, FindingCode.OVER_DRAFTED_LIMIT}
    yield Finding(
        code=code,
        severity=Severity.WARNING if over else Severity.INFO,
        count=count,
        object=limit.from_object,
        other=limit.to_object,
        subject=str(limit.address),
        name=_label(ground, limit),
        facts={"limit": limit.max_records, "of": of},
    )


def _label(ground: Ground, limit: AssociationLimit) -> str:
    """Give the text of the label that a limit counts, as its records read it; empty for none."""
    label = None if limit.label is None else ground.after.get(limit.label)
    if not isinstance(label, AssociationLabel):
        return ""
    return label.texts[1 if limit.counts_inverse else 0]


def _reported(ground: Ground, found: Sequence[Finding]) -> Iterator[Finding]:
    """Give what the portal counts where it counts more than its own limits account for."""
    names = {type_id: name for name, type_id in TYPE_IDS.items()}
    for document in read_documents(ground.connection, System.HUBSPOT, TRACKED):
        type_id = str(document.body.get("objectTypeId"))
        name = names.get(type_id, type_id)
        for code, key in _REPORTED.items():
            count = _count(document.body, key)
            if count > sum(each.count for each in found if each.object == name):
                yield Finding(code=code, severity=Severity.WARNING, count=count, object=name)


def _count(body: Mapping[str, Any], key: str) -> int:
    count = body.get(key)
    return count if isinstance(count, int) else 0


def _rows(
    ground: Ground, code: FindingCode, limit: AssociationLimit, page: Page
) -> tuple[CountedRecord, ...]:
    kind = limited_type(limit, ground.bindings, ground.ends)
    if kind is None:
        return ()
    pairs = carried([kind])
    count = func.count()
    rows = ground.connection.execute(
        select(pairs.c.one, count.label("n"))
        .group_by(pairs.c.one)
        .having(_stands(count, code, limit.max_records))
        .order_by(count.desc(), pairs.c.one)
        .limit(page.limit)
        .offset(page.offset)
    ).all()
    ids = [row.one for row in rows]
    names = name_records(ground.connection, ground.tables, System.HUBSPOT, limit.from_object, ids)
    return tuple(
        CountedRecord(
            record=name, count=row.n, limit_before=limit.max_records, limit_after=limit.max_records
        )
        for name, row in zip(names, rows, strict=True)
    )


def _stands(count: ColumnElement[int], code: FindingCode, most: int) -> ColumnElement[bool]:
    """Say as SQL what :func:`crmadmin.core.associations.record_limits.limit_finding` says."""
    match code:
        case FindingCode.OVER_LIMIT:
            return count > most
        case FindingCode.AT_LIMIT:
            return count == most
        case _:
            return and_(count >= high_usage(most), count < most)
