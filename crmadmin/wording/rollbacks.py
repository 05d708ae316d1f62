"""What rolling back a run can restore, item by item, and how whole each comes back."""

from crmadmin.core.runs.remarks import Remark, RemarkCode
from crmadmin.core.runs.rollback import Restoration, Verdict
from crmadmin.wording.effects import referrers
from crmadmin.wording.settings import address_line
from crmadmin.wording.speech import Counted, Speech, Text
from crmadmin.wording.typography import words

VERDICTS = {
    Verdict.RESTORABLE: words(
        "It is as the run left it and is restored.",
        "Le paramètre est tel que l’envoi l’a laissé : il est rétabli.",
    ),
    Verdict.ALREADY: words(
        "It is as before the run already.", "Le paramètre est déjà comme avant l’envoi."
    ),
    Verdict.CHANGED_SINCE: words(
        "Somebody changed it since; it is restored only if you choose it.",
        "Quelqu’un l’a modifié depuis : il n’est rétabli que si vous le choisissez.",
    ),
    Verdict.TAKEN: words(
        "Another setting has its text or place now: {by}.",
        "Un autre paramètre a pris son texte ou sa place : {by}.",
    ),
    Verdict.MISSING: words(
        "What it is about is gone: {by}.", "Ce sur quoi il porte n’existe plus : {by}."
    ),
    Verdict.STILL_NEEDED: words(
        "It would be deleted, but another setting is about it: {by}.",
        "Il serait supprimé, mais un autre paramètre porte sur lui : {by}.",
    ),
}
"""Whether a setting that a run changed can be what it was; ``by`` is what is in the way."""

REMARKS: dict[RemarkCode, Text | Counted] = {
    RemarkCode.OTHER_IDS: words(
        "HubSpot gives it other ids than before.",
        "HubSpot lui donne d’autres identifiants qu’avant.",
    ),
    RemarkCode.STAY_UNLABELLED: Counted(
        words(
            "{count} association that carried it does not get it back.",
            "{count} association qui le portait ne le retrouve pas.",
        ),
        words(
            "{count} associations that carried it do not get it back.",
            "{count} associations qui le portaient ne le retrouvent pas.",
        ),
    ),
    RemarkCode.REFERENCES_STAY_BROKEN: words(
        "By the ids that it had: {what}. Change them by hand.",
        "Avec ses anciens identifiants : {what}. À modifier à la main.",
    ),
    RemarkCode.LABEL_GOES: words(
        "It is deleted: associations that got it since lose it.",
        "Il est supprimé : les associations qui l’ont reçu depuis le perdent.",
    ),
    RemarkCode.VALUES_WHOLE_AGAIN: Counted(
        words(
            "{count} record kept its value, which is an option again.",
            "{count} fiche avait gardé sa valeur, qui redevient une option.",
        ),
        words(
            "{count} records kept its value, which is an option again.",
            "{count} fiches avaient gardé sa valeur, qui redevient une option.",
        ),
    ),
    RemarkCode.VALUES_ORPHANED: words(
        "It is removed: records that got it since keep a value that is no option any more.",
        "Elle est retirée : les fiches qui l’ont reçue depuis gardent une valeur qui n’est plus "
        "une option.",
    ),
    RemarkCode.PAIRS_RESTORED: Counted(
        words(
            "{count} association is as before the run again.",
            "{count} association redevient comme avant l’envoi.",
        ),
        words(
            "{count} associations are as before the run again.",
            "{count} associations redeviennent comme avant l’envoi.",
        ),
    ),
    RemarkCode.PAIRS_CHANGED_SINCE: Counted(
        words(
            "Somebody changed {count} association since: it stays as it is.",
            "Quelqu’un a modifié {count} association depuis : elle reste telle quelle.",
        ),
        words(
            "Somebody changed {count} associations since: they stay as they are.",
            "Quelqu’un a modifié {count} associations depuis : elles restent telles quelles.",
        ),
    ),
    RemarkCode.PAIRS_INCOMPLETE: Counted(
        words(
            "{count} association comes back without a label that is gone.",
            "{count} association revient sans un libellé qui n’existe plus.",
        ),
        words(
            "{count} associations come back without labels that are gone.",
            "{count} associations reviennent sans des libellés qui n’existent plus.",
        ),
    ),
    RemarkCode.RECORDS_RESTORED: Counted(
        words(
            "{count} record goes back to the stage that it was in before the run.",
            "{count} fiche revient à la phase où elle était avant l’envoi.",
        ),
        words(
            "{count} records go back to the stage that they were in before the run.",
            "{count} fiches reviennent à la phase où elles étaient avant l’envoi.",
        ),
    ),
    RemarkCode.RECORDS_CHANGED_SINCE: Counted(
        words(
            "Somebody moved {count} record since: it stays where it is.",
            "Quelqu’un a déplacé {count} fiche depuis : elle reste où elle est.",
        ),
        words(
            "Somebody moved {count} records since: they stay where they are.",
            "Quelqu’un a déplacé {count} fiches depuis : elles restent où elles sont.",
        ),
    ),
    RemarkCode.STAGE_AGAIN: words(
        "It comes back under its own id, without what only HubSpot’s window showed of it.",
        "Il revient sous son propre identifiant, sans ce que seule la fenêtre de HubSpot en "
        "montrait.",
    ),
    RemarkCode.STAGE_GOES: words(
        "Records that came into it since keep it from going: move them first.",
        "Les fiches qui y sont entrées depuis l’empêchent de disparaître : déplacez-les d’abord.",
    ),
    RemarkCode.BY_HAND: words(
        "No API sets it: you set the value before by hand.",
        "Aucune API ne le règle : vous remettez l’ancienne valeur à la main.",
    ),
}
"""How whole a setting comes back."""


def verdict_sentence(speech: Speech, item: Restoration) -> str:
    """Say whether a setting is restored, and what is in the way."""
    by = "" if item.by is None else address_line(speech, item.by)
    return speech(VERDICTS[item.verdict], by=by)


def remark_sentence(speech: Speech, remark: Remark) -> str:
    """Say one thing to be known of a restored setting."""
    said = REMARKS[remark.code]
    if isinstance(said, Counted):
        return speech.count(said, remark.facts["count"])
    facts = remark.facts
    return speech(said, what=referrers(speech, facts.get("lists", 0), facts.get("workflows", 0)))
