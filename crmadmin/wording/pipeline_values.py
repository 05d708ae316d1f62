"""The fields of pipelines, stages and what is set of leads, said as people call things."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import (
    Configuration,
    LeadSetting,
    PipelineSetting,
)
from crmadmin.core.configuration.known import KnownConfiguration
from crmadmin.core.configuration.pipelines import Pipeline, pipeline_address
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS
from crmadmin.wording.kinds import property_name
from crmadmin.wording.pipelines import pipeline_text, stage_text
from crmadmin.wording.speech import Speech
from crmadmin.wording.stage_states import state_name
from crmadmin.wording.typography import enumerated, quoted, semicolon, words

ANYWHERE = words("any stage", "n’importe quelle phase")
EVERY_STAGE = words("every stage", "toutes les phases")
OFF = words("off", "désactivé")
NOTHING = words("nothing", "rien")
OPEN_TO_ALL = words("open in every stage", "ouvert dans toutes les phases")
ACCESS = words("{stage}: {who}", "{stage} : {who}")
NOBODY = words("nobody", "personne")
SUPER_ADMINS = words("super admins", "super administrateurs")
TEAM = words("team {name}", "équipe {name}")
REQUIRED = words("{property} (required)", "{property} (obligatoire)")
FOLLOW_UP = words("{type} after {reasons}", "{type} après {reasons}")
NO_REASON = words("no reason", "aucun motif")

LIFECYCLE_STAGE = "lifecyclestage"
LEAD_TYPE, REASON = "hs_lead_type", "hs_lead_disqualification_reason"


def pipeline_value(
    speech: Speech,
    setting: PipelineSetting | LeadSetting,
    configuration: Configuration | None,
    key: str,
    value: Any,
) -> str | None:
    """Say the plain value of a field; None where it is said as that of any kind is."""
    say = _SAID.get(key)
    if say is None or (isinstance(setting, Pipeline) and key == "pipeline_id"):
        return None
    if isinstance(setting, Stage) and key == "stage_id":
        return None
    return say(_Telling(speech, setting, configuration), value)


def asked_property(
    speech: Speech, configuration: Configuration | None, object_name: str, name: str
) -> str:
    """Name a property by its label where the portal told it."""
    known = configuration.properties if isinstance(configuration, KnownConfiguration) else {}
    return known.get((object_name, name)) or property_name(speech, name)


def option_label(
    configuration: Configuration | None, object_name: str, name: str, value: str
) -> str:
    """Name an option by its label where the portal told it, else by its value."""
    if configuration is None:
        return value
    for option in configuration.each(PropertyOption):
        if (option.object, option.property_name, option.value) == (object_name, name, value):
            return option.label
    known = configuration.options if isinstance(configuration, KnownConfiguration) else {}
    return known.get((object_name, name, value), value)


class _Telling:
    """One setting being told, by what its configuration knows."""

    def __init__(
        self,
        speech: Speech,
        setting: PipelineSetting | LeadSetting,
        configuration: Configuration | None,
    ) -> None:
        self._speech = speech
        self._configuration = configuration
        self._object = LEADS if isinstance(setting, LeadSetting) else setting.object
        self._pipeline = "" if isinstance(setting, LeadSetting) else setting.pipeline_id
        self._target = getattr(setting, "to_pipeline_id", self._pipeline)

    def pipeline(self, pipeline_id: str) -> str:
        address = pipeline_address(self._object, pipeline_id)
        return pipeline_text(self._speech, address, self._configuration)

    def stage(self, stage_id: str) -> str:
        return self._stage(self._pipeline, stage_id)

    def target(self, stage_id: str) -> str:
        return self._stage(self._target, stage_id)

    def state(self, metadata: Mapping[str, str]) -> str:
        return state_name(self._speech, tuple(metadata.items()))

    def creation(self, stages: Iterable[str]) -> str:
        return self._stages(stages) or self._speech(ANYWHERE)

    def cover(self, cover: Mapping[str, Any]) -> str:
        if cover["all_stages"]:
            return self._speech(EVERY_STAGE)
        return self._stages(cover["stages"]) or self._speech(OFF)

    def restricted(self, accesses: Iterable[Mapping[str, Any]]) -> str:
        said = [
            self._speech(ACCESS, stage=self.stage(access["stage_id"]), who=self._who(access))
            for access in accesses
        ]
        return semicolon(self._speech).join(said) or self._speech(OPEN_TO_ALL)

    def properties(self, asked: Iterable[Mapping[str, Any]]) -> str:
        said = []
        for each in asked:
            name = asked_property(self._speech, self._configuration, self._object, each["name"])
            said.append(self._speech(REQUIRED, property=name) if each["required"] else name)
        return ", ".join(said) or self._speech(NOTHING)

    def actions(self, actions: Iterable[str]) -> str:
        return " → ".join(actions) or self._speech(NOTHING)

    def contact_stages(self, stages: Iterable[str]) -> str:
        return self._options(CONTACTS, LIFECYCLE_STAGE, stages) or self._speech(OFF)

    def company_stages(self, stages: Iterable[str]) -> str:
        return self._options(COMPANIES, LIFECYCLE_STAGE, stages) or self._speech(OFF)

    def follow_up(self, follow_up: Mapping[str, Any]) -> str:
        reasons = self._options(LEADS, REASON, follow_up["reasons"]) or self._speech(NO_REASON)
        kind = option_label(self._configuration, LEADS, LEAD_TYPE, follow_up["lead_type"])
        return self._speech(FOLLOW_UP, type=kind, reasons=reasons)

    def _stage(self, pipeline_id: str, stage_id: str) -> str:
        address = stage_address(self._object, pipeline_id, stage_id)
        return stage_text(self._speech, address, self._configuration)

    def _stages(self, stages: Iterable[str]) -> str:
        return enumerated(self._speech, self._in_order(stages))

    def _in_order(self, stages: Iterable[str]) -> list[str]:
        """Name stages in the order of their pipeline; ids that are not known come last."""
        addresses = [stage_address(self._object, self._pipeline, each) for each in stages]
        return [self.stage(each.path[-1]) for each in sorted(addresses, key=self._place)]

    def _place(self, address: Address) -> tuple[bool, int]:
        found = None if self._configuration is None else self._configuration.get(address)
        return not isinstance(found, Stage), found.position if isinstance(found, Stage) else 0

    def _options(self, object_name: str, name: str, values: Iterable[str]) -> str:
        labels = (option_label(self._configuration, object_name, name, each) for each in values)
        return enumerated(self._speech, [quoted(self._speech, each) for each in labels])

    def _who(self, access: Mapping[str, Any]) -> str:
        known = self._configuration
        people = known.people if isinstance(known, KnownConfiguration) else None
        who = [self._speech(SUPER_ADMINS)] if access["super_admins"] else []
        for team_id in access["teams"]:
            team = None if people is None else people.teams.get(team_id)
            who.append(self._speech(TEAM, name=team_id if team is None else team.name))
        for user_id in access["users"]:
            user = None if people is None else people.users.get(user_id)
            who.append(user_id if user is None else user.display_name)
        return enumerated(self._speech, who) or self._speech(NOBODY)


_SAID: Mapping[str, Callable[[_Telling, Any], str]] = {
    "pipeline_id": _Telling.pipeline,
    "stage_id": _Telling.stage,
    "to_pipeline_id": _Telling.pipeline,
    "to_stage_id": _Telling.target,
    "metadata": _Telling.state,
    "creation": _Telling.creation,
    "no_skipping": _Telling.cover,
    "no_backwards": _Telling.cover,
    "restricted": _Telling.restricted,
    "properties": _Telling.properties,
    "actions": _Telling.actions,
    "contact_stages": _Telling.contact_stages,
    "company_stages": _Telling.company_stages,
    "follow_up": _Telling.follow_up,
}
"""How the values of fields are said that are ids, or several things at once."""
