"""What there is to know about a mapping beside its figures: warnings, then assumptions."""

from dataclasses import dataclass
from typing import Literal

from crmadmin.core.objections import Severity
from crmadmin.core.sync.compatibility import ObjectionCode
from crmadmin.errors import Language
from crmadmin.services.drafting import told
from crmadmin.services.mapping_sheet import SheetLine
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.sync.wording.assumptions import assumption_text, source_of

Tint = Literal["blocked", "muted"]


class SyncNotes(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A word for the table with its icon, and the whole sentence with its source."""

    icon: str
    tint: Tint
    word: str
    text: str


def notes_of(line: SheetLine, language: Language) -> tuple[Note, ...]:
    """List the notes of a mapping, those that matter most first."""
    warnings = []
    for objection in sorted(line.objections, key=lambda each: each.severity is Severity.WARNING):
        problem = told(objection)
        text = f"{problem.sentence(language)} {problem.remedy(language)}"
        warnings.append(
            Note(
                icon="warning",
                tint="blocked",
                word=objection_word(ObjectionCode(objection.code)),
                text=text,
            )
        )
    return (*warnings, *map(_assumption, line.assumptions))


def _assumption(name: str) -> Note:
    text = fill(SyncNotes.tr("Assumption: %1 (%2)"), assumption_text(name), source_of(name))
    return Note(icon="question", tint="muted", word=SyncNotes.tr("assumption"), text=text)


def objection_word(code: ObjectionCode) -> str:
    """Name what stands against a mapping in a word or two."""
    return {
        ObjectionCode.TYPE_MISMATCH: SyncNotes.tr("type mismatch"),
        ObjectionCode.TYPE_UNKNOWN: SyncNotes.tr("type not known"),
        ObjectionCode.FIELD_NOT_WRITABLE: SyncNotes.tr("not writable"),
        ObjectionCode.HUBSPOT_CANNOT_CHANGE: SyncNotes.tr("HubSpot cannot change it"),
        ObjectionCode.PROPERTY_UNKNOWN: SyncNotes.tr("property not found"),
        ObjectionCode.FIELD_UNKNOWN: SyncNotes.tr("field not found"),
        ObjectionCode.USER_PROPERTY: SyncNotes.tr("cannot be mapped"),
        ObjectionCode.SYNC_IS_OFF: SyncNotes.tr("sync is off"),
        ObjectionCode.PROPERTY_ALREADY_MAPPED: SyncNotes.tr("mapped twice"),
        ObjectionCode.FIELD_ALREADY_MAPPED: SyncNotes.tr("mapped twice"),
    }.get(code, SyncNotes.tr("problem"))
