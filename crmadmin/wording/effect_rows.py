"""What stands behind an effect, a line each: “Marie Dupont — Acme: Reseller → no label”."""

from typing import assert_never

from crmadmin.core.effects.labels import Labelling
from crmadmin.core.effects.rows import (
    CountedRecord,
    HeldOption,
    LabelledPair,
    LinkedPair,
    Referrer,
    StandingRecord,
)
from crmadmin.core.records.detail import RecordName
from crmadmin.wording.association_edits import PRIMARY_NAME
from crmadmin.wording.references import FAMILIES
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import words

PAIR = words("{record} — {other}: {before} → {after}", "{record} — {other} : {before} → {after}")
NO_LABEL = words("no label", "sans libellé")
NOT_ASSOCIATED = words("not associated", "non associées")
COUNTED = Counted(
    words("{record}: {count} association", "{record} : {count} association"),
    words("{record}: {count} associations", "{record} : {count} associations"),
)
HELD = words("{record}: {before} → {after}", "{record} : {before} → {after}")
NO_OPTION = words("no option", "pas une option")
REFERRER = words("{name} ({family})", "{name} ({family})")
SWITCHED_OFF = words("{name} ({family}, switched off)", "{name} ({family}, désactivé)")

STANDING = words("{record} in {stage}: {owner}", "{record} dans {stage} : {owner}")

Row = LabelledPair | LinkedPair | CountedRecord | HeldOption | StandingRecord | Referrer


def row_line(speech: Speech, row: Row) -> str:
    """Say what a record, a pair, a list or a workflow has to do with a change."""
    match row:
        case LabelledPair():
            return speech(
                PAIR,
                record=record_name(row.record),
                other=record_name(row.other),
                before=_labels(speech, row.before.there),
                after=_labels(speech, row.after.there),
            )
        case LinkedPair():
            return speech(
                PAIR,
                record=record_name(row.record),
                other=record_name(row.other),
                before=linked_text(speech, row.before, primary=row.primary_before),
                after=linked_text(speech, row.after, primary=row.primary_after),
            )
        case CountedRecord():
            return speech.count(COUNTED, row.count, record=record_name(row.record))
        case HeldOption():
            after = speech(NO_OPTION) if row.after is None else row.after
            return speech(HELD, record=record_name(row.record), before=row.before, after=after)
        case StandingRecord():
            name = record_name(row.record)
            return speech(STANDING, record=name, stage=row.stage, owner=row.owner)
        case Referrer():
            text = SWITCHED_OFF if row.enabled is False else REFERRER
            return speech(text, name=row.name or row.id, family=speech(FAMILIES[row.family].one))
        case _:
            assert_never(row)


def linked_text(speech: Speech, labelling: Labelling | None, *, primary: bool) -> str:
    """Say what a pair carries, read from its first record: “primary, Reseller”."""
    if labelling is None:
        return speech(NOT_ASSOCIATED)
    marks = (speech(PRIMARY_NAME),) if primary else ()
    return ", ".join((*marks, *labelling.there)) or speech(NO_LABEL)


def record_name(record: RecordName) -> str:
    """Name a record, by its id where it has no name."""
    return record.name or record.id


def _labels(speech: Speech, labels: tuple[str, ...]) -> str:
    return ", ".join(labels) or speech(NO_LABEL)
