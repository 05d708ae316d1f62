"""Findings about associations: what was found, why it matters, what to do about it."""

from collections.abc import Iterator

from crmadmin.core.associations.findings import (
    Condition,
    Finding,
    Holds,
    Reading,
    Severity,
)
from crmadmin.core.associations.likeness import Likeness
from crmadmin.core.associations.readings import Tool
from crmadmin.core.effects.references import Family
from crmadmin.wording import findings_of_labels, findings_of_records
from crmadmin.wording.objects import between, object_name
from crmadmin.wording.references import FAMILIES
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import quoted, semicolon, sentence_case, words

FINDINGS = {**findings_of_records.FINDINGS, **findings_of_labels.FINDINGS}
"""The words of every finding."""

SEVERITIES = {
    Severity.WARNING: words("Warning", "Attention"),
    Severity.INFO: words("Worth knowing", "Bon à savoir"),
}
"""What a severity is called."""

READINGS = {
    Reading.PRIMARY: words("primary company only", "entreprise principale seulement"),
    Reading.ANY: words("any associated company", "toute entreprise associée"),
    Reading.LABEL: words(
        "companies with a label (Professional and up)",
        "entreprises portant un libellé (dès Professional)",
    ),
    Reading.UNKNOWN: words("to check by hand", "à vérifier à la main"),
}
"""Which associated companies are read."""

TOOLS = {
    Tool.INDEX_PAGE: words(
        "Column “Associated company” of index pages",
        "Colonne « Entreprise associée » des pages d’index",
    ),
    Tool.TOKEN: words("Personalization tokens", "Jetons de personnalisation"),
    Tool.REPORT: words("Reports", "Rapports"),
    Tool.LIST: words("Lists", "Listes"),
    Tool.WORKFLOW: words("Workflows in place", "Workflows existants"),
    Tool.LIFECYCLE: words(
        "Lifecycle stage passed on from company to contact",
        "Phase du cycle de vie transmise de l’entreprise au contact",
    ),
}
"""What reads associated companies in a portal."""

CONDITIONS = {
    Condition.OF_DEAL_OR_TICKET: words(
        "It is about deals or tickets", "Il s’agit de transactions ou de tickets"
    ),
    Condition.REFERS_TO_COMPANY: words(
        "It refers to an associated company", "Il y est question d’une entreprise associée"
    ),
    Condition.READS_PRIMARY_ONLY: words(
        "It reads the primary company only", "Seule l’entreprise principale est lue"
    ),
    Condition.SEVERAL_COMPANIES: words(
        "Some of its records have two companies or more",
        "Certaines de ses fiches ont au moins deux entreprises",
    ),
    Condition.FROM_API: words(
        "The other companies came through the API, before several were possible in HubSpot",
        "Les autres entreprises sont venues de l’API, avant que HubSpot n’en permette plusieurs",
    ),
}
"""What must hold for a list or workflow to reach fewer companies than before."""

HOLDS = {
    Holds.YES: words("yes", "oui"),
    Holds.NO: words("no", "non"),
    Holds.INFERRED: words("inferred: no data tells", "déduit : aucune donnée ne le dit"),
    Holds.TO_CHECK: words("to check by hand", "à vérifier à la main"),
}
"""How sure it is that a condition holds."""

LIKENESSES = {
    Likeness.SPELLING: words(
        "they differ in case, accents, spaces or plural only",
        "seuls la casse, les accents, les espaces ou le pluriel les distinguent",
    ),
    Likeness.TYPO: words(
        "they differ by a letter or two", "une lettre ou deux seulement les distinguent"
    ),
    Likeness.TRANSLATION: words(
        "one says in French what the other says in English",
        "ils disent la même chose, en français et en anglais",
    ),
}
"""Why labels are taken for each other."""

OF_LABEL = words(" labelled {label}", " portant le libellé {label}")
COMPANIES = Counted(
    words("{count} company is no longer reached", "{count} entreprise n’est plus atteinte"),
    words("{count} companies are no longer reached", "{count} entreprises ne sont plus atteintes"),
)
AT_MOST = words(
    " (at most: whom it enrols cannot be told exactly)",
    " (au plus : les fiches inscrites ne sont pas connues exactement)",
)
ASSUMED = words(" (assumed: the portal did not tell)", " (supposé : le portail ne l’a pas dit)")
BETTER = Counted(
    words(
        "; {count} has another company of that domain", " ; {count} en a une autre de ce domaine"
    ),
    words(
        "; {count} have another company of that domain", " ; {count} en ont une autre de ce domaine"
    ),
)


def finding_title(speech: Speech, finding: Finding) -> str:
    """Name what was found, as a heading."""
    return speech(FINDINGS[finding.code].title)


def finding_sentence(speech: Speech, finding: Finding) -> str:
    """Say what was found, with its count."""
    sentence = FINDINGS[finding.code].sentence
    return sentence_case(speech.count(sentence, finding.count, **dict(_facts(speech, finding))))


def finding_why(speech: Speech, finding: Finding) -> str:
    """Say why it matters."""
    return speech(FINDINGS[finding.code].why)


def finding_remedy(speech: Speech, finding: Finding) -> str:
    """Say what to do about it."""
    return speech(FINDINGS[finding.code].remedy)


def condition_lines(speech: Speech, finding: Finding) -> tuple[tuple[str, str], ...]:
    """Give the conditions of a migration and how sure each is; none for other findings."""
    return tuple(
        (speech(CONDITIONS[condition]), speech(HOLDS[holds]))
        for condition, holds in finding.conditions.items()
    )


def _facts(speech: Speech, finding: Finding) -> Iterator[tuple[str, str]]:
    """Give what sentences are made of."""
    facts = finding.facts
    one = 1 if speech.is_singular(finding.count) else finding.count
    yield "object", object_name(speech, finding.object, one)
    yield "records", object_name(speech, finding.object)
    yield "other", object_name(speech, finding.other)
    yield "between", between(speech, finding.object, finding.other or finding.object)
    yield "name", quoted(speech, finding.name)
    yield "label", speech(OF_LABEL, label=quoted(speech, finding.name)) if finding.name else ""
    yield "limit", speech.number(int(facts.get("limit", 0)))
    yield "of", speech.number(int(facts.get("of", 0)))
    yield "assumed", speech(ASSUMED) if facts.get("assumed") else ""
    yield "at_most", speech(AT_MOST) if facts.get("at_most") else ""
    yield "companies", speech.count(COMPANIES, int(facts.get("beyond", 0)))
    better = int(facts.get("better", 0))
    yield "better", speech.count(BETTER, better) if better else ""
    if "family" in facts:
        family = FAMILIES[Family(str(facts["family"]))]
        yield "family", speech(family.one)
        yield "families", speech(family.of(one))
    if "likeness" in facts:
        reasons = [LIKENESSES[Likeness(each)] for each in str(facts["likeness"]).split(",")]
        yield "likeness", semicolon(speech).join(map(speech, reasons))
