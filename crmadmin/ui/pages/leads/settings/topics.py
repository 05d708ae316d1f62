"""What can be set of leads in HubSpot's window only, topic by topic, with figures of each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from crmadmin.core.configuration import deal_requirements, stage_properties, stage_workflows
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.lead_automation import ADDRESS as AUTOMATION
from crmadmin.core.configuration.lead_form import ADDRESS as FORM
from crmadmin.core.configuration.lead_ownership import ADDRESS as OWNERSHIP
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.automation_groups import AutomationList
from crmadmin.core.leads.ownership import OwnershipList
from crmadmin.core.leads.periods import ALWAYS, Period
from crmadmin.core.leads.qualification_groups import QualificationList
from crmadmin.core.leads.staged import stages_of
from crmadmin.services.lead_automation import Automation
from crmadmin.services.lead_ownership import Ownership
from crmadmin.services.lead_qualification import Qualification
from crmadmin.wording.lead_automation import automation_lines
from crmadmin.wording.lead_figures import Figure, FigureLine
from crmadmin.wording.lead_ownership import ownership_lines
from crmadmin.wording.lead_qualification import qualification_lines
from crmadmin.wording.speech import Speech

Listed = QualificationList | AutomationList | OwnershipList
Line = FigureLine[Listed]


_OF_PROGRESSIONS = (Assumed.MOVED_BY_HAND, Assumed.CLOSED_STAY)
"""What is assumed of the built-in progressions; the rest is about leads that are created."""


class Subject(StrEnum):
    """What a topic is about."""

    STAGE = "stage"
    DEAL = "deal"
    REASONS = "reasons"
    FORM = "form"
    CREATION = "creation"
    PROGRESSIONS = "progressions"
    OWNERSHIP = "ownership"


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One topic: its settings by address, and the figures that follow from them.

    ``stage`` or ``pipeline`` is what it is about, where it is about one. A topic without
    ``addresses`` has nothing to set here.
    """

    subject: Subject
    addresses: tuple[Address, ...] = ()
    stage: Stage | None = None
    pipeline: Pipeline | None = None
    lines: tuple[Line, ...] = ()
    assumptions: tuple[Assumed, ...] = ()

    @property
    def key(self) -> str:
        """Tell the topic from all others, for places and lists."""
        about = self.stage or self.pipeline
        return f"{self.subject}:{about.address}" if about is not None else self.subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What the settings of a configuration ask and do; ``labels`` name properties.

    ``named`` is the configuration with what the portal calls values that settings name.
    """

    configuration: Configuration
    named: Configuration
    qualification: Qualification
    automation: Automation
    ownership: Ownership
    period: Period = ALWAYS
    labels: Mapping[str, str] = field(default_factory=dict)


def topics(speech: Speech, found: Findings) -> tuple[Topic, ...]:
    """List every topic in the order in which they are read."""
    lines = tuple(_lines(speech, found))
    return (
        *_of_stages(found, lines),
        *_of_pipelines(found, lines),
        Topic(
            subject=Subject.REASONS,
            lines=_those(lines, Figure.REASON, Figure.WITHOUT_REASON, Figure.ORPHANED),
        ),
        Topic(
            subject=Subject.CREATION,
            addresses=(AUTOMATION,),
            lines=_those(lines, Figure.CREATED, Figure.EXEMPT, Figure.FOLLOWED),
            assumptions=tuple(
                each for each in found.automation.assumptions if each not in _OF_PROGRESSIONS
            ),
        ),
        Topic(
            subject=Subject.PROGRESSIONS,
            lines=_those(lines, Figure.FROZEN, Figure.CUSTOM),
            assumptions=_OF_PROGRESSIONS,
        ),
        Topic(
            subject=Subject.OWNERSHIP,
            addresses=(OWNERSHIP,),
            lines=_those(lines, Figure.REASSIGNED, Figure.CLOSED, Figure.DISAGREE, Figure.FOREIGN),
            assumptions=found.ownership.assumptions,
        ),
        Topic(
            subject=Subject.FORM,
            addresses=(FORM,),
            lines=_those(lines, Figure.FORM_LACKING),
            assumptions=found.qualification.assumptions,
        ),
    )


def _lines(speech: Speech, found: Findings) -> Iterator[Line]:
    yield from qualification_lines(
        speech, found.qualification, found.configuration, found.period, found.labels
    )
    yield from automation_lines(speech, found.automation)
    yield from ownership_lines(speech, found.ownership)


def _of_stages(found: Findings, lines: tuple[Line, ...]) -> Iterator[Topic]:
    figures = (Figure.LACKING, Figure.ENTERED_LACKING, Figure.ENROLLED)
    for stage in stages_of(found.configuration, LEADS):
        path = (stage.object, stage.pipeline_id, stage.stage_id)
        yield Topic(
            subject=Subject.STAGE,
            stage=stage,
            addresses=(
                Address(stage_properties.KIND, path),
                Address(stage_workflows.KIND, path),
            ),
            lines=_those(lines, *figures, subject=stage.stage_id),
            assumptions=found.qualification.assumptions,
        )


def _of_pipelines(found: Findings, lines: tuple[Line, ...]) -> Iterator[Topic]:
    for pipeline in found.configuration.each(Pipeline):
        if pipeline.object == LEADS:
            path = (pipeline.object, pipeline.pipeline_id)
            yield Topic(
                subject=Subject.DEAL,
                pipeline=pipeline,
                addresses=(Address(deal_requirements.KIND, path),),
                lines=_those(lines, Figure.WITHOUT_DEAL, subject=pipeline.pipeline_id),
            )


def _those(
    lines: tuple[Line, ...], *figures: Figure, subject: str | None = None
) -> tuple[Line, ...]:
    return tuple(
        line for line in lines if line.figure in figures and subject in {None, line.subject}
    )
