"""Lists and workflows that refer to settings, searched in what was pulled of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import System
from crmadmin.core.effects.associations import label_type
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.labels import renamed_ends
from crmadmin.core.effects.mentions import Mentions, mentions_in
from crmadmin.core.effects.options import consequences
from crmadmin.core.effects.references import (
    Family,
    Place,
    TypeIds,
    places_of_option,
    places_of_type,
)
from crmadmin.core.effects.rows import Page, Referrer
from crmadmin.core.effects.stages import consequences as stage_consequences
from crmadmin.core.pipelines.placing import pipeline_property, stage_property
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.pull.parts import TYPE_IDS
from crmadmin.preview.consequences.ground import Ground
from crmadmin.store.documents import read_documents

FAMILIES = {Consequence.LIST_REFERS: Family.LIST, Consequence.WORKFLOW_REFERS: Family.WORKFLOW}
"""Which family each consequence counts."""


@dataclass(frozen=True, slots=True)
class _Searched:
    document: AccountDocument
    mentions: Mentions


def reference_effects(ground: Ground, changes: Sequence[Change]) -> Iterator[Effect]:
    """Count the lists and workflows that name labels, options, stages or pipelines which change."""
    wanted = [change for change in changes if _matters(change)]
    if not wanted:
        return
    type_ids = _type_ids(ground)
    for consequence, family in FAMILIES.items():
        searched = list(_searched(ground, family))
        for change in wanted:
            count = sum(bool(_places(ground, change, each, type_ids)) for each in searched)
            if count:
                yield Effect(
                    address=change.address,
                    consequence=consequence,
                    count=count,
                    of=len(searched),
                )


def reference_rows(
    ground: Ground, effect: Effect, change: Change, page: Page
) -> tuple[Referrer, ...]:
    """Give some of the lists or workflows that an effect counts, with the places."""
    family, type_ids = FAMILIES[effect.consequence], _type_ids(ground)
    found = [
        _referrer(family, each.document, places)
        for each in _searched(ground, family)
        if (places := _places(ground, change, each, type_ids))
    ]
    return tuple(found[page.offset : page.offset + page.limit])


def referrers(ground: Ground, setting: Setting) -> tuple[Referrer, ...]:
    """Give every list and workflow that names a setting of the base, lists first."""
    gone, type_ids = Delete(address=setting.address, old=setting), _type_ids(ground)
    return tuple(
        _referrer(family, each.document, places)
        for family in FAMILIES.values()
        for each in _searched(ground, family)
        if (places := _places(ground, gone, each, type_ids))
    )


def _matters(change: Change) -> bool:
    """Tell whether what a change is about may be named, and is not new."""
    match change:
        case Create():
            return False
        case Update(old=AssociationLabel() as old, new=AssociationLabel() as new):
            return bool(renamed_ends(old, new))
        case Delete(old=AssociationLabel() | Stage() | Pipeline()):
            return True
        case _:
            return bool(consequences(change) or stage_consequences(change))


def _searched(ground: Ground, family: Family) -> Iterator[_Searched]:
    for document in read_documents(ground.connection, System.HUBSPOT, family):
        yield _Searched(document, mentions_in(document.body))


def _places(
    ground: Ground, change: Change, searched: _Searched, type_ids: TypeIds
) -> tuple[Place, ...]:
    held = None if isinstance(change, Create) else change.old
    match held:
        case AssociationLabel():
            kind = label_type(change.address, ground.bindings)
            return () if kind is None else places_of_type(searched.mentions, kind, type_ids)
        case PropertyOption():
            of = type_ids.get(held.object)
            return places_of_option(searched.mentions, held.property_name, held.value, of)
        case Stage():
            name, of = stage_property(held.object), type_ids.get(held.object)
            return places_of_option(searched.mentions, name, held.stage_id, of)
        case Pipeline():
            name, of = pipeline_property(held.object), type_ids.get(held.object)
            return places_of_option(searched.mentions, name, held.pipeline_id, of)
        case _:
            return ()


def _type_ids(ground: Ground) -> Mapping[str, str]:
    """Give HubSpot's type ids of objects, custom ones included."""
    schemas = read_documents(ground.connection, System.HUBSPOT, "schema")
    custom = {str(each.body.get("name")): str(each.body.get("objectTypeId")) for each in schemas}
    return {**custom, **TYPE_IDS}


def _referrer(family: Family, document: AccountDocument, places: tuple[Place, ...]) -> Referrer:
    enabled = document.body.get("isEnabled") if family is Family.WORKFLOW else None
    return Referrer(
        family=family,
        id=document.document_id,
        name=document.name,
        enabled=None if enabled is None else bool(enabled),
        places=places,
    )
