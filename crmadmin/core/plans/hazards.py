"""Why a step deserves a second look (domain/hubspot-api.md §6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """``NOTE``: good to know; ``WARNING``: think twice; ``BLOCKING``: cannot be pushed so."""

    NOTE = "note"
    WARNING = "warning"
    BLOCKING = "blocking"


class HazardCode(StrEnum):
    """The hazards that are known; each is worded once, in ``crmadmin.wording``."""

    LABEL_IN_USE = "label_in_use"
    """A label that associations carry goes: they lose it (facts: count)."""
    REFERRED_TO = "referred_to"
    """Lists or workflows name what goes or changes (facts: lists, workflows)."""
    NEW_ID_ON_RETURN = "new_id_on_return"
    """What is deleted gets other ids if it is made again: references to it stay broken."""
    NAME_IS_FOREVER = "name_is_forever"
    """A label's internal name can never be changed (facts: name)."""
    NEARLY_FULL = "nearly_full"
    """A pair has nearly as many labels as it may have (facts: used, limit)."""
    TOO_MANY_LABELS = "too_many_labels"
    """A pair would have more labels than it may have (facts: used, limit)."""
    ALMOST_THE_SAME = "almost_the_same"
    """A label or option differs from another in case or accents only (facts: other)."""
    OVER_LIMIT = "over_limit"
    """Records have more than the new limit: they keep them (facts: count, limit)."""
    OPTION_IN_USE = "option_in_use"
    """An option that records hold goes: they keep a value that is none (facts: count)."""
    WHOLE_LIST_REPLACED = "whole_list_replaced"
    """The portal takes options as one list: what others add meanwhile would go."""
    STANDARD_PROPERTY = "standard_property"
    """A property that HubSpot defines: the portal may refuse to change its options."""
    TEMPORARY_NAME = "temporary_name"
    """People see a temporary text until a later step (facts: text)."""
    SEEN_BY_PEOPLE = "seen_by_people"
    """What people see changes at once, everywhere (facts: count)."""
    ID_UNKNOWN = "id_unknown"
    """The portal's id of the setting is not known: pull first."""
    UNVERIFIABLE = "unverifiable"
    """No API tells whether the setting was made: a person confirms it."""
    ASSUMED_NAME = "assumed_name"
    """The internal name was made up from the text, because no schema was pulled (facts: name)."""
    BAD_NAME = "bad_name"
    """HubSpot takes no such internal name or text (facts: name)."""
    TAKEN = "taken"
    """Another setting has the name or the text (facts: text, other)."""
    OUT_OF_RANGE = "out_of_range"
    """HubSpot takes limits from one on only, up to a number (facts: limit, most)."""
    ABOVE_PAIR_LIMIT = "above_pair_limit"
    """A label may not have a higher limit than the pair of objects (facts: limit, most)."""
    PRIMARY_MISSING = "primary_missing"
    """Records lose their primary one and get no other (facts: count)."""
    LINKS_REFUSED = "links_refused"
    """Records would get more than a limit allows: HubSpot refuses these pairs (facts: count)."""
    LEAD_ENDS = "lead_ends"
    """Leads lose their last primary association: HubSpot would delete them (facts: count)."""
    LINKS_END = "links_end"
    """Associations end with all their labels (facts: count)."""
    STAGE_GONE = "stage_gone"
    """Rules name stages that are not there, or that go (facts: stages)."""
    CREATED_CLOSED = "created_closed"
    """Records could be created in stages in which work has ended (facts: stages)."""
    RULES_EXEMPT_ADMINS = "rules_exempt_admins"
    """Rules bind no super admin: whoever sets them cannot try them out."""
    NOBODY_EDITS = "nobody_edits"
    """Stages are restricted to nobody that is known (facts: stages)."""
    UNKNOWN_PEOPLE = "unknown_people"
    """Users or teams are named that the portal does not have (facts: ids)."""
    SCOPE_MISSING = "scope_missing"
    """The token lacks the scope to push it, so that a person does it (facts: scopes)."""
    RULES_NOT_SHOWN = "rules_not_shown"
    """The portal did not let it be read, so that a person does it (facts: scopes)."""
    RULES_REFUSED = "rules_refused"
    """The portal refused an earlier push of it, so that a person does it (facts: scopes)."""

    MOVE_LEADS_NOWHERE = "move_leads_nowhere"
    """The stage that records would go to goes itself, or is emptied by another move."""
    REQUIRED_LACKING = "required_lacking"
    """Moved records lack properties that the stage they go to requires (facts: count)."""
    RULES_MAY_BIND = "rules_may_bind"
    """Rules or edit access of a pipeline could refuse the move of records."""
    MOVES_START_THINGS = "moves_start_things"
    """Whatever waits for records to change stage starts (facts: count)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazard:
    """A hazard of one step; ``facts`` fill its words."""

    code: HazardCode
    severity: Severity
    facts: Mapping[str, str | int] = field(default_factory=dict)
