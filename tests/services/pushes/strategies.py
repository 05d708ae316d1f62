"""Random settings that a portal can hold, of every kind that is pushed by calls."""

from dataclasses import replace

from hypothesis import strategies as st

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.property_options import PropertyOption
from tests.core.changes.soundness import sound

PAIRS = (("contacts", "companies"), ("companies", "deals"), ("deals", "deals"))
TEXTS = st.sampled_from(["Reseller", "Client", "client", "Décisionnaire", "a/b", "Côté ~1"])
MIDDLE = 5_000
"""No label's limit is above that of its pair, on whatever way from one to the other."""


@st.composite
def labels(draw: st.DrawFn) -> AssociationLabel:
    """Draw a label; a name is one pair's only, as a portal wants it."""
    place = draw(st.integers(0, len(PAIRS) - 1))
    one, other = PAIRS[place]
    name = draw(st.sampled_from(["reseller", "client", "étiquette"]))
    return AssociationLabel(
        from_object=one,
        to_object=other,
        name=f"{name}_{place}",
        label=draw(TEXTS),
        inverse_label=draw(st.none() | TEXTS),
    )


@st.composite
def limits(draw: st.DrawFn, of: list[AssociationLabel]) -> AssociationLimit:
    """Draw a limit on one of some labels, or on the unlabelled type."""
    label = draw(st.sampled_from([None, *of]))
    if label is None:
        return AssociationLimit(
            from_object="contacts",
            to_object="companies",
            max_records=draw(st.integers(MIDDLE, 10_000)),
            type_id=279,
        )
    ends = [label.from_object, label.to_object]
    one, other = ends if draw(st.booleans()) else ends[::-1]
    return AssociationLimit(
        from_object=one,
        to_object=other,
        max_records=draw(st.integers(1, MIDDLE)),
        label=label.address,
        inverse=one == other and draw(st.booleans()),
    )


@st.composite
def options(draw: st.DrawFn) -> PropertyOption:
    """Draw a choice of the lead status."""
    return PropertyOption(
        object="contacts",
        property_name="hs_lead_status",
        value=draw(st.sampled_from(["NEW", "OPEN", "BAD_TIMING", "à/voir"])),
        label=draw(st.sampled_from(["New", "Open", "Nouveau", "new"])),
        position=draw(st.integers(0, 5)),
        hidden=draw(st.booleans()),
    )


@st.composite
def configurations(draw: st.DrawFn) -> Configuration:
    """Draw a configuration that a portal can hold, with at least one lead status."""
    found = draw(st.lists(labels(), max_size=5, unique_by=lambda each: each.address))
    found = [replace(each, inverse_label=_distinct(each)) for each in found]
    settings: list[Setting] = [*found]
    settings += draw(st.lists(limits(found), max_size=3))
    settings += draw(st.lists(options(), min_size=1, max_size=4))
    return sound(Configuration.of(settings))


def _distinct(label: AssociationLabel) -> str | None:
    """Give the text of the way back; one that equals the way there is no text of its own."""
    return None if label.inverse_label == label.label else label.inverse_label
