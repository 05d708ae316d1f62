"""Random plans, and small settings that tests of plans begin from."""

from dataclasses import replace

from hypothesis import strategies as st

from crmadmin.core.changes.changes import diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.connection import AccountKind
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Plan, PlannedPortal, Reason, Tripped
from crmadmin.core.plans.planning import ids_of, planned
from tests.core.changes.soundness import SOUND

RESELLER = AssociationLabel(
    from_object="contacts",
    to_object="companies",
    name="reseller",
    label="Reseller",
    inverse_label="Resold by",
)
NEW = PropertyOption(
    object="contacts", property_name="hs_lead_status", value="NEW", label="New", position=0
)
OPEN = replace(NEW, value="OPEN", label="Open", position=1)


def limit(most: int, label: AssociationLabel = RESELLER) -> AssociationLimit:
    """Give a limit on a label, counted from its first object."""
    return AssociationLimit(
        from_object=label.from_object,
        to_object=label.to_object,
        max_records=most,
        label=label.address,
    )


def bound(*labels: AssociationLabel) -> Bindings:
    """Give labels ids from 101 on, two each."""
    return Bindings(
        {
            label.address: {FORWARD: 101 + 2 * place, INVERSE: 102 + 2 * place}
            for place, label in enumerate(labels)
        }
    )


PORTALS = st.builds(
    PlannedPortal,
    account_id=st.sampled_from(["42", "1234567"]),
    name=st.text(max_size=8),
    kind=st.sampled_from(AccountKind),
    ui_host=st.sampled_from(["", "app-eu1.hubspot.com"]),
    taken_at=st.sampled_from(["", "2026-11-22T10:11:12Z"]),
    fingerprint=st.text("0123456789abcdef", max_size=8),
)
VALVES = st.builds(
    Tripped,
    kind=st.sampled_from(["association_labels", "property_options"]),
    verb=st.sampled_from(["update", "delete"]),
    count=st.integers(1, 99),
    existing=st.integers(1, 99),
    most_count=st.integers(0, 9),
    most_share=st.floats(0, 1),
)
HAZARDS = st.builds(
    Hazard,
    code=st.sampled_from(HazardCode),
    severity=st.sampled_from(Severity),
    facts=st.dictionaries(st.text("aé", max_size=3), st.text(max_size=4) | st.integers()),
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Draw a plan between two configurations, with anything in it that a plan can hold."""
    base, target = draw(SOUND), draw(SOUND)
    changes = diff(base, target)
    known = draw(st.booleans())
    ground = Ground(bindings=bound(*base.each(AssociationLabel)) if known else Bindings())
    effects = {change.address: (draw(_effects(change.address)),) for change in changes}
    reason = draw(st.sampled_from([Reason.DRAFTED, Reason.RESTORED]))
    steps = planned(changes, base, ground, effects=effects, reason=reason)
    return Plan(
        plan_id=draw(st.text("0123456789abcdef", min_size=1)),
        made_at="2026-11-22T12:00:00Z",
        portal=draw(PORTALS),
        steps=tuple(replace(step, hazards=(draw(HAZARDS),)) for step in steps),
        valves=tuple(draw(st.lists(VALVES, max_size=2))),
        ids=ids_of(steps, ground),
        rolls_back=draw(st.none() | st.integers(1, 9)),
        lost=tuple(draw(st.lists(st.just(RESELLER.address), max_size=1))),
    )


def _effects(address: Address) -> st.SearchStrategy[Effect]:
    return st.builds(
        Effect,
        address=st.just(address),
        consequence=st.sampled_from(Consequence),
        count=st.integers(0, 10**6),
        object=st.sampled_from(["", "contacts"]),
        other=st.sampled_from(["", "companies"]),
        of=st.none() | st.integers(0, 10**6),
    )
