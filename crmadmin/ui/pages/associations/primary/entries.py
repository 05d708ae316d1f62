"""What the list at the left of the tab offers: findings about primary companies, and readers."""

from collections.abc import Iterable, Iterator

from crmadmin.core.associations.findings import Finding, FindingCode
from crmadmin.core.effects.references import Family
from crmadmin.ui import formats
from crmadmin.ui.graph.words import objects_name
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.associations.findings.kinds import LOOKS, PRIMARY_CODES
from crmadmin.ui.widgets.side_list import SideEntry
from crmadmin.wording.association_findings import finding_sentence, finding_title
from crmadmin.wording.references import FAMILIES
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import sentence_case

TOOLS, NOTHING = "tools", "nothing"
"""The keys of the entries of what HubSpot itself reads, and of nothing being amiss."""


class PrimaryEntries(Texts):
    """The texts of this module."""


def of_records(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give the findings about records whose primary company is amiss."""
    return tuple(each for each in findings if each.code in PRIMARY_CODES)


def of_readers(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give the findings about lists and workflows that read the primary company."""
    return tuple(each for each in findings if each.code is FindingCode.READS_PRIMARY)


def primary_entries(speech: Speech, findings: Iterable[Finding]) -> tuple[SideEntry, ...]:
    """List what there is to look at, under its headings."""
    found = tuple(findings)
    return (
        SideEntry(key=None, text=PrimaryEntries.tr("To put right")),
        *_records(speech, of_records(found)),
        SideEntry(key=None, text=PrimaryEntries.tr("Reads the primary one only")),
        *_readers(speech, of_readers(found)),
        SideEntry(
            key=TOOLS,
            text=PrimaryEntries.tr("In HubSpot itself"),
            note=PrimaryEntries.tr("and what could read more"),
        ),
    )


def _records(speech: Speech, findings: tuple[Finding, ...]) -> Iterator[SideEntry]:
    if not findings:
        yield SideEntry(
            key=NOTHING,
            text=PrimaryEntries.tr("Nothing"),
            note=PrimaryEntries.tr("each record has one"),
            icon="check",
        )
    for finding in findings:
        icon, tint = LOOKS[finding.severity]
        yield SideEntry(
            key=finding.key,
            text=finding_title(speech, finding),
            note=f"{objects_name(finding.object)} · {formats.number(finding.count)}",
            tint=tint,
            icon=icon,
            tooltip=finding_sentence(speech, finding),
        )


def _readers(speech: Speech, findings: tuple[Finding, ...]) -> Iterator[SideEntry]:
    for finding in findings:
        family = Family(str(finding.facts["family"]))
        yield SideEntry(
            key=finding.key,
            text=sentence_case(speech(FAMILIES[family].many)),
            note=formats.number(finding.count),
            tooltip=finding_sentence(speech, finding),
        )
