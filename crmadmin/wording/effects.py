"""What changes do to records, counted: “1,307 associations lose the label; 1,021 have no other”."""

from collections.abc import Iterable, Sequence

from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.wording.effects_of_stages import STAGE_HEADINGS, STAGE_SENTENCES
from crmadmin.wording.objects import object_name
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import enumerated, semicolon, words

SENTENCES = {
    Consequence.LABEL_LOST: Counted(
        words("{count} association loses the label", "{count} association perd le libellé"),
        words("{count} associations lose the label", "{count} associations perdent le libellé"),
    ),
    Consequence.UNLABELLED: Counted(
        words("{count} association has no other label", "{count} association n’en a pas d’autre"),
        words(
            "{count} associations have no other label", "{count} associations n’en ont pas d’autre"
        ),
    ),
    Consequence.LABEL_RENAMED: Counted(
        words(
            "{count} association shows the new text", "{count} association affiche le nouveau texte"
        ),
        words(
            "{count} associations show the new text",
            "{count} associations affichent le nouveau texte",
        ),
    ),
    Consequence.OVER_LIMIT: Counted(
        words(
            "{count} {object} is over the limit: it keeps its associations and can get no more",
            "{count} {object} dépasse la limite : ses associations restent, "
            "aucune ne peut s’ajouter",
        ),
        words(
            "{count} {object} are over the limit: they keep their associations and can get no more",
            "{count} {object} dépassent la limite : leurs associations restent, "
            "aucune ne peut s’ajouter",
        ),
    ),
    Consequence.AT_LIMIT: Counted(
        words(
            "{count} {object} is exactly at the limit and can get no more associations",
            "{count} {object} atteint tout juste la limite : aucune association ne peut s’ajouter",
        ),
        words(
            "{count} {object} are exactly at the limit and can get no more associations",
            "{count} {object} atteignent tout juste la limite : "
            "aucune association ne peut s’ajouter",
        ),
    ),
    Consequence.FREED: Counted(
        words(
            "{count} {object} can get more associations than before",
            "{count} {object} peut recevoir plus d’associations qu’avant",
        ),
        words(
            "{count} {object} can get more associations than before",
            "{count} {object} peuvent recevoir plus d’associations qu’avant",
        ),
    ),
    Consequence.ORPHANED: Counted(
        words(
            "{count} {object} keeps a value that is no option any more",
            "{count} {object} garde une valeur qui n’est plus une option",
        ),
        words(
            "{count} {object} keep a value that is no option any more",
            "{count} {object} gardent une valeur qui n’est plus une option",
        ),
    ),
    Consequence.OPTION_RENAMED: Counted(
        words("{count} {object} shows the new text", "{count} {object} affiche le nouveau texte"),
        words("{count} {object} show the new text", "{count} {object} affichent le nouveau texte"),
    ),
    Consequence.OPTION_HIDDEN: Counted(
        words(
            "{count} {object} keeps a value that is not offered any more",
            "{count} {object} garde une valeur qui n’est plus proposée",
        ),
        words(
            "{count} {object} keep a value that is not offered any more",
            "{count} {object} gardent une valeur qui n’est plus proposée",
        ),
    ),
    Consequence.LIST_REFERS: Counted(
        words("{count} list refers to it", "{count} liste s’y réfère"),
        words("{count} lists refer to it", "{count} listes s’y réfèrent"),
    ),
    Consequence.WORKFLOW_REFERS: Counted(
        words("{count} workflow refers to it", "{count} workflow s’y réfère"),
        words("{count} workflows refer to it", "{count} workflows s’y réfèrent"),
    ),
    Consequence.FIELD_CHANGED: Counted(
        words(
            "{count} value is written otherwise by the next sync",
            "{count} valeur sera écrite autrement par la prochaine synchronisation",
        ),
        words(
            "{count} values are written otherwise by the next sync",
            "{count} valeurs seront écrites autrement par la prochaine synchronisation",
        ),
    ),
    Consequence.RECORDS_MOVED: Counted(
        words("{count} {object} changes stage", "{count} {object} change de phase"),
        words("{count} {object} change stage", "{count} {object} changent de phase"),
    ),
    Consequence.MOVED_LACKING: Counted(
        words(
            "{count} {object} lacks what the new stage asks for",
            "{count} {object} n’a pas ce que la nouvelle phase demande",
        ),
        words(
            "{count} {object} lack what the new stage asks for",
            "{count} {object} n’ont pas ce que la nouvelle phase demande",
        ),
    ),
    Consequence.LINKS_COUNTED: Counted(
        words("{count} association afterwards", "{count} association ensuite"),
        words("{count} associations afterwards", "{count} associations ensuite"),
    ),
    Consequence.LINKED: Counted(
        words("{count} association is made", "{count} association est créée"),
        words("{count} associations are made", "{count} associations sont créées"),
    ),
    Consequence.PARTED: Counted(
        words("{count} association ends", "{count} association disparaît"),
        words("{count} associations end", "{count} associations disparaissent"),
    ),
    Consequence.LINK_LABELLED: Counted(
        words("{count} association gets a label", "{count} association reçoit un libellé"),
        words("{count} associations get a label", "{count} associations reçoivent un libellé"),
    ),
    Consequence.LINK_UNLABELLED: Counted(
        words("{count} association loses a label", "{count} association perd un libellé"),
        words("{count} associations lose a label", "{count} associations perdent un libellé"),
    ),
    Consequence.PRIMARY_CHANGED: Counted(
        words("{count} association becomes primary", "{count} association devient principale"),
        words("{count} associations become primary", "{count} associations deviennent principales"),
    ),
    Consequence.PRIMARY_LOST: Counted(
        words(
            "{count} record has no primary association any more",
            "{count} fiche n’a plus d’association principale",
        ),
        words(
            "{count} records have no primary association any more",
            "{count} fiches n’ont plus d’association principale",
        ),
    ),
    Consequence.LAST_PRIMARY: Counted(
        words(
            "{count} lead loses its last primary association",
            "{count} lead perd sa dernière association principale",
        ),
        words(
            "{count} leads lose their last primary association",
            "{count} leads perdent leur dernière association principale",
        ),
    ),
    **STAGE_SENTENCES,
    Consequence.ABOVE_LIMIT: Counted(
        words(
            "{count} {object} would have more associations than allowed",
            "{count} {object} aurait plus d’associations que permis",
        ),
        words(
            "{count} {object} would have more associations than allowed",
            "{count} {object} auraient plus d’associations que permis",
        ),
    ),
}
"""What happens to what an effect counts; ``object`` names the records."""

OF_THEM = Counted(
    words("{count} of them has no other", "{count} d’entre elles n’en a pas d’autre"),
    words("{count} of them have no other", "{count} d’entre elles n’en ont pas d’autre"),
)
"""The second half of a sentence on associations that lose a label."""

HEADINGS = {
    Consequence.LABEL_LOST: words(
        "Associations that lose the label", "Associations sans ce libellé"
    ),
    Consequence.UNLABELLED: words(
        "Associations left without any label", "Associations laissées sans aucun libellé"
    ),
    Consequence.LABEL_RENAMED: words(
        "Associations that show the new text", "Associations au nouveau texte"
    ),
    Consequence.OVER_LIMIT: words("Records over the limit", "Fiches au-delà de la limite"),
    Consequence.AT_LIMIT: words("Records at the limit", "Fiches à la limite"),
    Consequence.FREED: words("Records that can get more", "Fiches qui peuvent en recevoir plus"),
    Consequence.ORPHANED: words(
        "Records with a value that is no option", "Fiches dont la valeur n’est plus une option"
    ),
    Consequence.OPTION_RENAMED: words("Records that show the new text", "Fiches au nouveau texte"),
    Consequence.OPTION_HIDDEN: words(
        "Records with a hidden value", "Fiches dont la valeur est masquée"
    ),
    Consequence.LIST_REFERS: words("Lists that refer to it", "Listes qui s’y réfèrent"),
    Consequence.WORKFLOW_REFERS: words("Workflows that refer to it", "Workflows qui s’y réfèrent"),
    Consequence.FIELD_CHANGED: words(
        "Values that the next sync writes otherwise",
        "Valeurs que la prochaine synchronisation écrit autrement",
    ),
    Consequence.RECORDS_MOVED: words("Records that change stage", "Fiches qui changent de phase"),
    Consequence.MOVED_LACKING: words(
        "Records that lack what the new stage asks for",
        "Fiches sans ce que la nouvelle phase demande",
    ),
    Consequence.LINKS_COUNTED: words("Associations that change", "Associations modifiées"),
    Consequence.LINKED: words("Associations that are made", "Associations créées"),
    Consequence.PARTED: words("Associations that end", "Associations supprimées"),
    Consequence.LINK_LABELLED: words(
        "Associations that get a label", "Associations qui reçoivent un libellé"
    ),
    Consequence.LINK_UNLABELLED: words(
        "Associations that lose a label", "Associations qui perdent un libellé"
    ),
    Consequence.PRIMARY_CHANGED: words(
        "Associations that become primary", "Associations qui deviennent principales"
    ),
    Consequence.PRIMARY_LOST: words(
        "Records left without a primary association", "Fiches laissées sans association principale"
    ),
    Consequence.LAST_PRIMARY: words(
        "Leads that lose their last primary association",
        "Leads qui perdent leur dernière association principale",
    ),
    Consequence.ABOVE_LIMIT: words(
        "Records that would have more than allowed", "Fiches qui en auraient plus que permis"
    ),
    **STAGE_HEADINGS,
}
"""Headings of what an effect lists."""

SHARE = words("{sentence} (of {all})", "{sentence} (sur {all})")
AS_BEFORE = words("{sentence}, as many as before", "{sentence}, autant qu’avant")
BEFORE = words("{sentence}, {all} before", "{sentence}, {all} avant")
NOTHING = words("No record is affected.", "Aucune fiche n’est concernée.")


def effect_sentence(speech: Speech, effect: Effect) -> str:
    """Say one effect, without a full stop; ``of`` says of how many."""
    objects = object_name(speech, effect.object, _grammatical(speech, effect.count))
    sentence = speech.count(SENTENCES[effect.consequence], effect.count, object=objects)
    if effect.of is None:
        return sentence
    if effect.consequence is Consequence.LINKS_COUNTED:
        text = AS_BEFORE if effect.of == effect.count else BEFORE
        return speech(text, sentence=sentence, all=speech.number(effect.of))
    return speech(SHARE, sentence=sentence, all=speech.number(effect.of))


def effect_sentences(speech: Speech, effects: Iterable[Effect]) -> tuple[str, ...]:
    """Say effects, a sentence each; those left without a label join those that lose theirs."""
    pending = tuple(effects)
    bare = {_place(each): each for each in pending if _is(each, Consequence.UNLABELLED)}
    lost = {_place(each) for each in pending if _is(each, Consequence.LABEL_LOST)}
    sentences = []
    for effect in pending:
        if _is(effect, Consequence.UNLABELLED) and _place(effect) in lost:
            continue
        sentence = effect_sentence(speech, effect)
        left = bare.get(_place(effect)) if _is(effect, Consequence.LABEL_LOST) else None
        if left is not None and left.count:
            sentence += semicolon(speech) + speech.count(OF_THEM, left.count)
        sentences.append(f"{sentence}.")
    return tuple(sentences)


def effects_line(speech: Speech, effects: Sequence[Effect]) -> str:
    """Say effects in one line; those that concern nothing are left out."""
    told = effect_sentences(speech, (effect for effect in effects if effect.count))
    return " ".join(told) or speech(NOTHING)


def referrers(speech: Speech, lists: int, workflows: int) -> str:
    """Say how many lists and workflows refer to it; nothing for none."""
    counts = ((Consequence.LIST_REFERS, lists), (Consequence.WORKFLOW_REFERS, workflows))
    told = [speech.count(SENTENCES[consequence], count) for consequence, count in counts if count]
    return enumerated(speech, told)


def _place(effect: Effect) -> tuple[object, ...]:
    return effect.address, effect.object, effect.other


def _is(effect: Effect, consequence: Consequence) -> bool:
    return effect.consequence is consequence


def _grammatical(speech: Speech, count: int) -> int:
    """Give one for what the language says in the singular: French counts none so."""
    return 1 if speech.is_singular(count) else count
