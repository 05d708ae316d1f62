"""A plan that has something of everything a report tells."""

from dataclasses import replace

from crmadmin.core.changes.changes import diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.connection import AccountKind
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Plan, PlannedPortal, Tripped
from crmadmin.core.plans.planning import planned

CLIENT = AssociationLabel(
    from_object="contacts", to_object="companies", name="client", label="Client"
)
PARTNER = replace(CLIENT, name="partner", label="Partenaire", inverse_label="Partenaire de")
OLD = replace(CLIENT, name="old_agency", label="Ancienne agence")
AGENCY = replace(CLIENT, name="agency", label="Agence", inverse_label="Cliente de")
LIMIT = AssociationLimit(
    from_object="contacts", to_object="companies", max_records=3, label=AGENCY.address
)
OPTIONS = tuple(
    PropertyOption(
        object="contacts", property_name="hs_lead_status", value=value, label=label, position=place
    )
    for place, (value, label) in enumerate([("NEW", "Nouveau"), ("OPEN", "Ouvert")])
)
PHONE = FieldMapping(
    object="contacts",
    property_name="phone",
    fields=(("Lead", "Phone"), ("Contact", "Phone")),
    rule=SyncRule.TWO_WAY,
)
BASE = Configuration.of([CLIENT, PARTNER, OLD, *OPTIONS, PHONE])
TARGET = Configuration.of(
    [
        replace(CLIENT, label="Partenaire", inverse_label="Partenaire de"),
        replace(PARTNER, label="Client", inverse_label=None),
        AGENCY,
        LIMIT,
        replace(OPTIONS[0], label="À traiter"),
        replace(PHONE, rule=SyncRule.PREFER_SALESFORCE_UNLESS_BLANK),
    ]
)
LOST = Effect(
    address=OLD.address,
    consequence=Consequence.LABEL_LOST,
    count=1307,
    object="contacts",
    other="companies",
    of=5210,
)
EFFECTS = {
    OLD.address: (LOST, replace(LOST, consequence=Consequence.UNLABELLED, count=1021, of=None)),
    OPTIONS[1].address: (
        Effect(
            address=OPTIONS[1].address,
            consequence=Consequence.ORPHANED,
            count=42,
            object="contacts",
            of=9000,
        ),
    ),
}
HAZARDS = {
    OLD.address: (
        Hazard(code=HazardCode.LABEL_IN_USE, severity=Severity.WARNING, facts={"count": 1307}),
        Hazard(
            code=HazardCode.REFERRED_TO,
            severity=Severity.WARNING,
            facts={"lists": 2, "workflows": 1},
        ),
    ),
    AGENCY.address: (
        Hazard(code=HazardCode.NAME_IS_FOREVER, severity=Severity.NOTE, facts={"name": "agency"}),
    ),
}


def plan_of(base: Configuration, target: Configuration, *, name: str = "Société Acme") -> Plan:
    """Plan what leads from one configuration to another, with the effects and hazards above."""
    ids = {
        label.address: {"forward": 2 * number + 21, "inverse": 2 * number + 22}
        for number, label in enumerate(base.each(AssociationLabel))
    }
    ground = Ground(bindings=Bindings(ids), ui_host="app.hubspot.com", account_id="12345")
    steps = planned(diff(base, target), base, ground, effects=EFFECTS)
    return Plan(
        plan_id="2026-11-22T12-45-00Z",
        made_at="2026-11-22T12:45:00Z",
        portal=PlannedPortal(
            account_id="12345",
            name=name,
            kind=AccountKind.PRODUCTION,
            ui_host="app.hubspot.com",
            taken_at="2026-11-22T08:30:12Z",
            fingerprint="9f86d081884c7d659a2feaa0c55ad015",
        ),
        steps=tuple(
            replace(
                step,
                hazards=tuple(
                    hazard for each in step.changes for hazard in HAZARDS.get(each.address, ())
                ),
            )
            for step in steps
        ),
        valves=(
            Tripped(
                kind="association_labels",
                verb="delete",
                count=1,
                existing=3,
                most_count=5,
                most_share=0.2,
            ),
        ),
        rolls_back=None,
        lost=(Address("association_labels", ("deals", "companies", "gone")),),
    )


PLAN = plan_of(BASE, TARGET)
"""A swap of texts, a create, a delete, a limit, options, and a mapping that is set by hand."""
