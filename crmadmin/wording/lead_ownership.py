"""Whose leads would change, said figure by figure."""

from collections.abc import Iterator

from crmadmin.core.leads.ownership import Ownership, OwnershipList, OwnershipRow, OwnerSource
from crmadmin.wording.lead_assumptions import ACTIVITIES_HIDDEN, ACTIVITIES_SHOWN
from crmadmin.wording.lead_figures import Figure, FigureLine
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import words

Line = FigureLine[OwnershipList]

REASSIGNED = Counted(
    words(
        "{count} of {of} open leads would get another owner: that of its contact or company.",
        "{count} lead ouvert sur {of} changerait de propriétaire : celui de son contact ou de son "
        "entreprise.",
    ),
    words(
        "{count} of {of} open leads would get another owner: that of their contact or company.",
        "{count} leads ouverts sur {of} changeraient de propriétaire : celui de leur contact ou de "
        "leur entreprise.",
    ),
)
ONE_TO_OTHER = Counted(
    words(
        "{count} open lead would go from {before} to {after}.",
        "{count} lead ouvert changerait de propriétaire : {before} → {after}.",
    ),
    words(
        "{count} open leads would go from {before} to {after}.",
        "{count} leads ouverts changeraient de propriétaire : {before} → {after}.",
    ),
)
CLOSED = Counted(
    words(
        "{count} closed lead has another owner than its contact or company, and keeps it.",
        "{count} lead fermé a un autre propriétaire que son contact ou son entreprise, et le "
        "garde.",
    ),
    words(
        "{count} closed leads have another owner than their contact or company, and keep it.",
        "{count} leads fermés ont un autre propriétaire que leur contact ou leur entreprise, et le "
        "gardent.",
    ),
)
DISAGREE = Counted(
    words(
        "{count} of {of} open leads has a contact and a company with different owners.",
        "{count} lead ouvert sur {of} a un contact et une entreprise de propriétaires différents.",
    ),
    words(
        "{count} of {of} open leads have a contact and a company with different owners.",
        "{count} leads ouverts sur {of} ont un contact et une entreprise de propriétaires "
        "différents.",
    ),
)
FOREIGN = Counted(
    words(
        "{count} of {of} leads that people created in the period could not have been created: its "
        "creator owns neither contact nor company.",
        "{count} lead sur {of} créés par des personnes dans la période n’aurait pas pu l’être : "
        "son auteur ne possède ni le contact ni l’entreprise.",
    ),
    words(
        "{count} of {of} leads that people created in the period could not have been created: "
        "their creators own neither contact nor company.",
        "{count} leads sur {of} créés par des personnes dans la période n’auraient pas pu l’être : "
        "leurs auteurs ne possèdent ni le contact ni l’entreprise.",
    ),
)
NOBODY = words("nobody", "personne")
GOES = words("from {before} to {after}, as the contact", "de {before} à {after}, comme le contact")
GOES_WITH_COMPANY = words(
    "from {before} to {after}, as the company", "de {before} à {after}, comme l’entreprise"
)
STAYS = words("stays with {before}", "reste à {before}")
BY = words("created by {user}", "créé par {user}")


def ownership_lines(speech: Speech, found: Ownership) -> Iterator[Line]:
    """Say every figure, whether the sync of owners is on or not: what it would change."""
    of = speech.number(found.open)
    yield FigureLine(
        figure=Figure.REASSIGNED,
        subject="",
        count=found.changing,
        of=found.open,
        sentence=speech.count(REASSIGNED, found.changing, of=of),
        listed=found.listed,
    )
    for each in found.changes:
        yield FigureLine(
            figure=Figure.REASSIGNED,
            subject=f"{each.from_owner}/{each.to_owner}",
            count=each.count,
            of=found.changing,
            sentence=speech.count(
                ONE_TO_OTHER,
                each.count,
                before=each.from_name or speech(NOBODY),
                after=each.to_name,
            ),
            listed=each.listed,
        )
    for figure, text, count, total, listed in (
        (Figure.CLOSED, CLOSED, found.closed, found.closed, found.listed_closed),
        (Figure.DISAGREE, DISAGREE, found.disagreeing, found.open, found.listed_disagreeing),
        (Figure.FOREIGN, FOREIGN, found.foreign, found.created, found.listed_foreign),
    ):
        yield FigureLine(
            figure=figure,
            subject="",
            count=count,
            of=total,
            sentence=speech.count(text, count, of=speech.number(total)),
            listed=listed,
        )


def ownership_detail(speech: Speech, row: OwnershipRow) -> str:
    """Say from whom to whom a lead goes, or who created it."""
    if row.creator:
        return speech(BY, user=row.creator)
    before = row.owner or speech(NOBODY)
    if row.source is None or row.follows == row.owner:
        return speech(STAYS, before=before)
    text = GOES if row.source is OwnerSource.CONTACT else GOES_WITH_COMPANY
    return speech(text, before=before, after=row.follows)


def activities_line(speech: Speech, found: Ownership) -> str:
    """Say what leads show of the activities of their contact and company."""
    return speech(ACTIVITIES_SHOWN if found.setting.sync_activities else ACTIVITIES_HIDDEN)
