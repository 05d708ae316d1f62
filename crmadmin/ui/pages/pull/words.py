"""The words of pulls: their parts, how objects are read, what was found."""

from crmadmin.core.definitions import System
from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.report import Finding, FindingKind, Mode
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name, system_name


class PullWords(Texts):
    """The texts of this module."""


def part_name(part: Part) -> str:
    """Name what one step reads."""
    return {
        Part.ACCOUNT: PullWords.tr("Account"),
        Part.SCHEMAS: PullWords.tr("Custom objects"),
        Part.PROPERTIES: PullWords.tr("Properties"),
        Part.PIPELINES: PullWords.tr("Pipelines and stages"),
        Part.PIPELINE_RULES: PullWords.tr("Pipeline rules"),
        Part.STAGE_PERMISSIONS: PullWords.tr("Stage edit access"),
        Part.LABELS: PullWords.tr("Association labels"),
        Part.LIMITS: PullWords.tr("Limits and their use"),
        Part.OWNERS: PullWords.tr("Owners"),
        Part.USERS: PullWords.tr("Users"),
        Part.TEAMS: PullWords.tr("Teams"),
        Part.LISTS: PullWords.tr("Lists"),
        Part.WORKFLOWS: PullWords.tr("Workflows"),
        Part.DESCRIBE: PullWords.tr("Fields"),
        Part.ORGANIZATION: PullWords.tr("Organization"),
        Part.STATUSES: PullWords.tr("Lead statuses"),
        Part.PERMISSIONS: PullWords.tr("Permissions"),
        Part.RECORDS: PullWords.tr("Records"),
        Part.DELETED: PullWords.tr("Deleted records"),
        Part.IDS: PullWords.tr("Which records there are"),
        Part.HISTORY: PullWords.tr("History of values"),
        Part.ASSOCIATIONS: PullWords.tr("Associations"),
        Part.TOUCHED: PullWords.tr("Records whose associations changed"),
        Part.MEMBERSHIPS: PullWords.tr("Members of lists"),
        Part.SETTLING: PullWords.tr("Bringing all of it into the workspace"),
    }[part]


def step_text(system: System, part: Part, scope: str) -> str:
    """Name a step with what it is about: "Associations: Contacts – Companies"."""
    if not scope:
        return part_name(part)
    about = " – ".join(object_name(system, name) for name in scope.split("/"))
    if part is Part.RECORDS:
        return about
    return fill(PullWords.tr("%1: %2", "part of a pull and object"), part_name(part), about)


def mode_text(mode: Mode, since: str) -> str:
    """Say how an object is read; ``since`` is a moment, already written."""
    match mode:
        case Mode.FULL:
            return PullWords.tr("all records")
        case Mode.CHANGED:
            return fill(PullWords.tr("changed since %1"), since)
        case Mode.CHECKED:
            return fill(PullWords.tr("changed since %1, and all ids"), since)


def finding_text(system: System, finding: Finding) -> tuple[str, str]:
    """Say what could not be read, and what to do about it."""
    what = step_text(system, finding.part, finding.scope)
    name = system_name(system)
    match finding.kind:
        case FindingKind.MISSING_SCOPE:
            return (
                fill(PullWords.tr("%1: the token may not read this."), what),
                _to_tick(finding.scopes),
            )
        case FindingKind.NOT_AVAILABLE:
            return (
                fill(PullWords.tr("%1: the account does not have this."), what),
                PullWords.tr("Usually the subscription does not include it; nothing to do."),
            )
        case FindingKind.REFUSED:
            return (
                fill(PullWords.tr("%1: %2 refused to show this."), what, name),
                PullWords.tr("Check the rights of the user behind the token."),
            )
        case FindingKind.HIDDEN_FIELD:
            return (
                fill(PullWords.tr("%1: fields are hidden from the connected user."), what),
                PullWords.tr("Give that user field-level access, then pull again."),
            )
        case FindingKind.UNREADABLE:
            return (
                fill(PullWords.tr("%1: the answer could not be understood."), what),
                PullWords.tr("The rest was read. Please report it with the detail."),
            )


def _to_tick(scopes: tuple[str, ...]) -> str:
    if not scopes:
        return PullWords.tr("Look in Connections which scopes are missing, tick them, pull again.")
    return fill(
        PullWords.tr("Tick %1 in HubSpot (Development → Keys), then pull again."),
        ", ".join(scopes),
    )
