"""What a plan builds on besides settings, out of a portal's documents."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.pipelines.facts import PipelineFacts
from crmadmin.core.pipelines.states import LIFECYCLE
from crmadmin.core.plans.denials import Denied, denials
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.scrutiny.surroundings import Facts, PropertyFacts
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading import allowances, pipeline_rules
from crmadmin.core.reading.association_labels import TYPES, told_names
from crmadmin.core.reading.pipeline_facts import LIMITS as PIPELINE_LIMITS
from crmadmin.core.reading.pipeline_facts import locked_stages, pipeline_usage
from crmadmin.core.reading.pipelines import PIPELINES
from crmadmin.core.reading.property_options import PROPERTIES, is_editable
from crmadmin.core.reading.told import Told

FAMILIES = (
    *allowances.FAMILIES,
    PROPERTIES,
    PIPELINES,
    PIPELINE_LIMITS,
    pipeline_rules.RULES,
    pipeline_rules.PERMISSIONS,
)
"""The families of documents that tell it."""


def read_ground(
    documents: Iterable[AccountDocument],
    bindings: Bindings,
    *,
    ui_host: str = "",
    account_id: str = "",
    granted: Collection[str] = (),
    refused: Iterable[Address] = (),
) -> tuple[Ground, Facts]:
    """Read what calls are made of and what steps are judged by.

    ``bindings`` are the ids of settings; host and id are the portal's, for links. ``granted`` are
    the scopes of the token, none where they are not known, ``refused`` the settings that a push
    with it was refused.
    """
    known = tuple(documents)
    told = Told(known)
    ground = Ground(
        bindings=bindings,
        allowances=allowances.read_allowances(known),
        type_ids=told.type_ids,
        categories=dict(_categories(told)),
        denied=_denied(told, granted, refused),
        ui_host=ui_host,
        account_id=account_id,
    )
    return ground, Facts(
        named=frozenset(_named(told, bindings)),
        properties=dict(_properties(told)),
        pipelines=PipelineFacts(usage=pipeline_usage(known), locked=locked_stages(known)),
    )


def _denied(
    told: Told, granted: Collection[str], refused: Iterable[Address]
) -> Mapping[tuple[str, str], Denied]:
    objects = [name for name in told.scopes(PIPELINES) if name not in LIFECYCLE]
    read = {(each.kind, each.path[0]) for each in pipeline_rules.told_of(told)}
    return denials(objects, read, granted, refused)


def _categories(told: Told) -> Iterator[tuple[tuple[str, str, int], str]]:
    for scope in told.scopes(TYPES):
        one, _slash, other = scope.partition("/")
        for body in told.within(TYPES, scope):
            yield (one, other, int(body["typeId"])), str(body["category"])


def _named(told: Told, bindings: Bindings) -> Iterator[Address]:
    names = told_names(told)
    for address, ids in bindings.ids.items():
        if address.kind == LABELS:
            one, other, name = address.path
            ends = ((one, other, ids.get(FORWARD)), (other, one, ids.get(INVERSE)))
            if name in {names.get((start, end, known or 0)) for start, end, known in ends}:
                yield address


def _properties(told: Told) -> Iterator[tuple[tuple[str, str], PropertyFacts]]:
    for scope in told.scopes(PROPERTIES):
        for body in told.within(PROPERTIES, scope):
            yield (
                (scope, str(body["name"])),
                PropertyFacts(
                    is_standard=bool(body.get("hubspotDefined")), is_editable=is_editable(body)
                ),
            )
