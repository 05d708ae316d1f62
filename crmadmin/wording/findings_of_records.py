"""Findings about records and their companies, and about what reads these."""

from collections.abc import Mapping

from crmadmin.core.associations.findings import FindingCode
from crmadmin.wording.finding_words import FindingWords
from crmadmin.wording.speech import Counted
from crmadmin.wording.typography import words

_CHOOSE = words(
    "Choose the primary company of each in Associations, by hand, by label, by e-mail domain or by "
    "age; review it and push.",
    "Choisissez l’entreprise principale de chaque fiche dans Associations, à la main, par libellé, "
    "par domaine d’e-mail ou par ancienneté, puis relisez et envoyez.",
)

FINDINGS: Mapping[FindingCode, FindingWords] = {
    FindingCode.NO_PRIMARY: FindingWords(
        words("Several companies, none primary", "Plusieurs entreprises, aucune principale"),
        Counted(
            words(
                "{count} {object} has several companies and no primary one.",
                "{count} {object} a plusieurs entreprises et aucune principale.",
            ),
            words(
                "{count} {object} have several companies and no primary one.",
                "{count} {object} ont plusieurs entreprises et aucune principale.",
            ),
        ),
        words(
            "Lists, workflows, reports, tokens and index pages that read the primary company find "
            "none. HubSpot promotes no other when the primary one goes (an assumption).",
            "Listes, workflows, rapports, jetons et pages d’index qui lisent l’entreprise "
            "principale n’en trouvent aucune. HubSpot n’en désigne pas d’autre quand elle s’en va "
            "(hypothèse).",
        ),
        _CHOOSE,
    ),
    FindingCode.TWO_PRIMARY: FindingWords(
        words("Two primary companies", "Deux entreprises principales"),
        Counted(
            words(
                "{count} {object} has two primary companies or more.",
                "{count} {object} a au moins deux entreprises principales.",
            ),
            words(
                "{count} {object} have two primary companies or more.",
                "{count} {object} ont au moins deux entreprises principales.",
            ),
        ),
        words(
            "A record has one primary company. Two come from files or from data read while "
            "somebody changed it: which of them HubSpot shows cannot be told.",
            "Une fiche a une seule entreprise principale. Deux viennent de fichiers, ou d’une "
            "lecture pendant un changement : impossible de dire laquelle HubSpot affiche.",
        ),
        words(
            "Pull the portal again; if both remain, choose one of them in Associations.",
            "Récupérez de nouveau le portail ; si les deux restent, choisissez-en une dans "
            "Associations.",
        ),
    ),
    FindingCode.LONE_NOT_PRIMARY: FindingWords(
        words("One company, which is not primary", "Une seule entreprise, non principale"),
        Counted(
            words(
                "{count} {object} has one company, which is not primary.",
                "{count} {object} a une seule entreprise, qui n’est pas principale.",
            ),
            words(
                "{count} {object} have one company, which is not primary.",
                "{count} {object} ont une seule entreprise, qui n’est pas principale.",
            ),
        ),
        words(
            "What reads the primary company finds none, although the record has one.",
            "Ce qui lit l’entreprise principale n’en trouve aucune, alors que la fiche en a une.",
        ),
        words(
            "Make it the primary one: select these records in Associations and take the oldest "
            "company.",
            "Rendez-la principale : sélectionnez ces fiches dans Associations et prenez "
            "l’entreprise la plus ancienne.",
        ),
    ),
    FindingCode.PRIMARY_OF_OTHER_DOMAIN: FindingWords(
        words(
            "Primary company of another domain than the e-mail",
            "Entreprise principale d’un autre domaine que l’e-mail",
        ),
        Counted(
            words(
                "The primary company of {count} {object} has another domain than the "
                "e-mail{better}.",
                "L’entreprise principale de {count} {object} a un autre domaine que "
                "l’e-mail{better}.",
            ),
            words(
                "The primary company of {count} {object} has another domain than the "
                "e-mail{better}.",
                "L’entreprise principale de {count} {object} a un autre domaine que "
                "l’e-mail{better}.",
            ),
        ),
        words(
            "People who changed jobs, consultants and shared addresses look like this. Free-mail "
            "domains are left out, by a list that is an assumption.",
            "C’est le cas de personnes qui ont changé d’emploi, de consultants, d’adresses "
            "partagées. Les messageries gratuites sont écartées, selon une liste qui est une "
            "hypothèse.",
        ),
        words(
            "Look at them; where another company of the record has the domain of the e-mail, "
            "choose the primary company by e-mail domain.",
            "Parcourez-les ; si une autre entreprise de la fiche a le domaine de l’e-mail, "
            "choisissez l’entreprise principale par domaine d’e-mail.",
        ),
    ),
    FindingCode.LEAD_LAST_PRIMARY: FindingWords(
        words("Leads with one primary record left", "Leads avec une dernière fiche principale"),
        Counted(
            words(
                "{count} {object} has one primary association left.",
                "{count} {object} n’a plus qu’une association principale.",
            ),
            words(
                "{count} {object} have one primary association left.",
                "{count} {object} n’ont plus qu’une association principale.",
            ),
        ),
        words(
            "HubSpot deletes a lead that loses its last primary contact, company or deal.",
            "HubSpot supprime un lead qui perd son dernier contact, sa dernière entreprise ou sa "
            "dernière transaction principale.",
        ),
        words(
            "Associate another primary record before you remove the one that is left.",
            "Associez une autre fiche principale avant de retirer celle qui reste.",
        ),
    ),
    FindingCode.READS_PRIMARY: FindingWords(
        words("What reads the primary company only", "Ce qui ne lit que l’entreprise principale"),
        Counted(
            words(
                "{count} {families} reads the primary company only.",
                "{count} {families} ne lit que l’entreprise principale.",
            ),
            words(
                "{count} {families} read the primary company only.",
                "{count} {families} ne lisent que l’entreprise principale.",
            ),
        ),
        words(
            "Lists and workflows can be edited to read any associated company, or those with a "
            "label. Index pages, tokens, reports and the lifecycle stage that companies pass on to "
            "contacts cannot.",
            "Listes et workflows peuvent être modifiés pour lire toute entreprise associée, ou "
            "celles qui portent un libellé. Pages d’index, jetons, rapports et phase du cycle de "
            "vie transmise aux contacts ne le peuvent pas.",
        ),
        words(
            "Decide for each whether the primary company is meant, and edit the others in HubSpot.",
            "Voyez dans chaque cas si l’entreprise principale est bien visée ; sinon, modifiez la "
            "définition dans HubSpot.",
        ),
    ),
    FindingCode.MIGRATION: FindingWords(
        words(
            "Reaches fewer companies than before",
            "Atteint moins d’entreprises qu’avant",
        ),
        Counted(
            words(
                "{family} {name}: {count} {object} has several companies; {companies}{at_most}.",
                "{family} {name} : {count} {object} a plusieurs entreprises ; "
                "{companies}{at_most}.",
            ),
            words(
                "{family} {name}: {count} {object} have several companies; {companies}{at_most}.",
                "{family} {name} : {count} {object} ont plusieurs entreprises ; "
                "{companies}{at_most}.",
            ),
        ),
        words(
            "It was made for associated companies and acts on the primary one only since the "
            "improved associations were switched on. That cannot be undone; no data is lost.",
            "Sa définition visait les entreprises associées et n’agit plus que sur la principale "
            "depuis l’activation des associations améliorées. C’est irréversible ; aucune donnée "
            "n’est perdue.",
        ),
        words(
            "Open it in HubSpot and edit it by hand to all associated companies, then tick it off.",
            "Ouvrez la définition dans HubSpot et modifiez-la à la main pour inclure toutes les "
            "entreprises associées, puis cochez ici.",
        ),
    ),
    FindingCode.MIGRATION_TO_CHECK: FindingWords(
        words(
            "May reach fewer companies than before",
            "Atteint peut-être moins d’entreprises qu’avant",
        ),
        Counted(
            words(
                "{family} {name} names companies in an unknown way, to check by hand: {count} "
                "{object} has several; {companies}{at_most} if it reads the primary one only.",
                "{family} {name} nomme des entreprises d’une façon inconnue, à vérifier à la main "
                ": {count} {object} en a plusieurs ; {companies}{at_most} si seule la principale "
                "est lue.",
            ),
            words(
                "{family} {name} names companies in an unknown way, to check by hand: {count} "
                "{object} have several; {companies}{at_most} if it reads the primary one only.",
                "{family} {name} nomme des entreprises d’une façon inconnue, à vérifier à la main "
                ": {count} {object} en ont plusieurs ; {companies}{at_most} si seule la principale "
                "est lue.",
            ),
        ),
        words(
            "HubSpot documents few of the shapes that a definition may have; silence would be a "
            "claim.",
            "HubSpot ne documente que peu des formes qu’une définition peut prendre ; se taire "
            "serait affirmer.",
        ),
        words(
            "Open it in HubSpot. If it acts on the primary company only, edit it to all associated "
            "companies; then tick it off.",
            "Ouvrez la définition dans HubSpot. Si elle n’agit que sur l’entreprise principale, "
            "modifiez-la pour inclure toutes les entreprises associées, puis cochez ici.",
        ),
    ),
}
"""The words of findings on records, lists and workflows."""
