"""The tab's words: what topics are called, what they are about, how they stand."""

from enum import StrEnum

from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.leads.settings.topics import Subject, Topic


class TopicWords(Texts):
    """The texts of this module."""


class Standing(StrEnum):
    """How a setting that no API tells stands."""

    UNKNOWN = "unknown"
    DECLARED = "declared"
    DRAFTED = "drafted"


def heading(subject: Subject) -> str:
    """Name the group that a topic is listed in."""
    if subject in {Subject.STAGE, Subject.DEAL, Subject.REASONS}:
        return TopicWords.tr("Qualification and disqualification")
    if subject in {Subject.CREATION, Subject.PROGRESSIONS}:
        return TopicWords.tr("Automation")
    return TopicWords.tr("Ownership and creation")


def topic_title(topic: Topic) -> str:
    """Name a topic."""
    if topic.stage is not None:
        return fill(TopicWords.tr("On entering “%1”"), topic.stage.label)
    if topic.pipeline is not None:
        return fill(TopicWords.tr("Deal on qualification · %1"), topic.pipeline.label)
    return {
        Subject.REASONS: TopicWords.tr("Disqualification reasons"),
        Subject.CREATION: TopicWords.tr("Leads that HubSpot creates"),
        Subject.PROGRESSIONS: TopicWords.tr("Built-in progressions"),
        Subject.OWNERSHIP: TopicWords.tr("Owner and activities"),
        Subject.FORM: TopicWords.tr("Create-lead form"),
    }[topic.subject]


def about(topic: Topic) -> str:
    """Say what a topic is about, in a sentence or two."""
    return {
        Subject.STAGE: TopicWords.tr(
            "The properties that HubSpot shows, or requires, when a person moves a lead to this "
            "stage, and the workflow that it starts."
        ),
        Subject.DEAL: TopicWords.tr(
            "Whether a person needs a deal to qualify a lead of this pipeline."
        ),
        Subject.REASONS: TopicWords.tr(
            "Why leads were disqualified. The reasons are options of a property: they are edited "
            "in the tab Options."
        ),
        Subject.CREATION: TopicWords.tr(
            "The lifecycle stages of contacts and companies that create a lead when they are "
            "entered, and the lead that follows a disqualification for chosen reasons."
        ),
        Subject.PROGRESSIONS: TopicWords.tr(
            "Two moves of the default pipeline that HubSpot makes by itself and that nobody can "
            "change. A lead that a person has moved back is never moved on again."
        ),
        Subject.OWNERSHIP: TopicWords.tr(
            "Whether leads follow the owner of their contact and company, and whose activities "
            "they show. Closed leads never change."
        ),
        Subject.FORM: TopicWords.tr(
            "The properties of the form in which people create a lead, and those that it requires."
        ),
    }[topic.subject]


def standing_text(standing: Standing) -> str:
    """Say how the settings of a topic stand."""
    return {
        Standing.UNKNOWN: TopicWords.tr("Not declared: taken as HubSpot’s default"),
        Standing.DECLARED: TopicWords.tr("As declared"),
        Standing.DRAFTED: TopicWords.tr("Changed in the draft"),
    }[standing]


def standing_word(standing: Standing) -> str:
    """Say it in a word or two, for the list of topics."""
    return {
        Standing.UNKNOWN: TopicWords.tr("not declared"),
        Standing.DECLARED: TopicWords.tr("declared"),
        Standing.DRAFTED: TopicWords.tr("changed in the draft"),
    }[standing]
