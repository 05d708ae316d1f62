"""The safety valve in words: how many of how many, what passes without a word, what is asked."""

from crmadmin.core.configuration.association_edits import KIND as EDITS
from crmadmin.core.configuration.stage_moves import KIND as MOVES
from crmadmin.core.plans.plan import Tripped
from crmadmin.errors import Language
from crmadmin.wording.kinds import kind_name
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import words

TRIPPED = {
    "update": Counted(
        words(
            "{count} of {existing} {kind} is changed ({share}).",
            "Modification de {count} {kind} sur {existing} ({share}).",
        ),
        words(
            "{count} of {existing} {kind} are changed ({share}).",
            "Modification de {count} {kind} sur {existing} ({share}).",
        ),
    ),
    "delete": Counted(
        words(
            "{count} of {existing} {kind} is deleted ({share}).",
            "Suppression de {count} {kind} sur {existing} ({share}).",
        ),
        words(
            "{count} of {existing} {kind} are deleted ({share}).",
            "Suppression de {count} {kind} sur {existing} ({share}).",
        ),
    ),
}
"""What trips a valve, by the name of the verb."""

PAIRS = Counted(
    words(
        "{count} of {existing} associations of records is changed.",
        "Modification de {count} association de fiches sur {existing}.",
    ),
    words(
        "{count} of {existing} associations of records are changed.",
        "Modification de {count} associations de fiches sur {existing}.",
    ),
)
"""What trips the valve of edits of records' associations, which counts pairs."""

RECORDS = Counted(
    words(
        "{count} of {existing} records changes stage.",
        "Changement de phase de {count} fiche sur {existing}.",
    ),
    words(
        "{count} of {existing} records change stage.",
        "Changement de phase de {count} fiches sur {existing}.",
    ),
)
"""What trips the valve of moves, which counts records."""

_OF_ITEMS = {EDITS: PAIRS, MOVES: RECORDS}
"""What trips the valves of kinds that count what they are about, and no share of it."""

ITEMS_ALLOWED = words(
    "Without a word pass up to {most_count}.", "Sans question passent {most_count} au plus."
)

ALLOWED = words(
    "Without a word pass up to {most_count}, and no more than {most_share} of them.",
    "Sans question passent {most_count} au plus, et {most_share} du total au plus.",
)
ASK = words("To go on, type {count}.", "Pour continuer, tapez {count}.")


def valve_sentence(speech: Speech, tripped: Tripped) -> str:
    """Say in numbers what trips a valve, and what would not."""
    if (items := _OF_ITEMS.get(tripped.kind)) is not None:
        told = speech.count(items, tripped.count, existing=speech.number(tripped.existing))
        return f"{told} {speech(ITEMS_ALLOWED, most_count=speech.number(tripped.most_count))}"
    share = tripped.count / tripped.existing if tripped.existing else 1.0
    told = speech.count(
        TRIPPED[tripped.verb],
        tripped.count,
        existing=speech.number(tripped.existing),
        kind=kind_name(speech, tripped.kind, _agreeing(speech, tripped)),
        share=speech.percent(share),
    )
    allowed = speech(
        ALLOWED,
        most_count=speech.number(tripped.most_count),
        most_share=speech.percent(tripped.most_share),
    )
    return f"{told} {allowed}"


def valve_ask(speech: Speech, tripped: Tripped) -> str:
    """Ask for the count, which is typed without separators."""
    return speech(ASK, count=str(tripped.count))


def _agreeing(speech: Speech, tripped: Tripped) -> int:
    """Give the count that the name of the kind stands beside."""
    return tripped.count if speech.language is Language.FRENCH else tripped.existing
