"""Settings that a portal tells are read as they were set."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading.association_labels import in_order
from crmadmin.core.reading.portal import UNKNOWN, read_settings
from tests.core.changes.soundness import sound
from tests.core.reading.told import (
    HUBSPOT,
    OWN,
    association_type,
    limit,
    property_,
    schema,
)
from tests.core.settings import labels, options
from tests.effort import examples

Ids = Mapping[str, int]


@st.composite
def portals(draw: st.DrawFn) -> Configuration:
    """Draw labels, limits on some of their ends and on a type of HubSpot, and options."""
    drawn = draw(st.lists(labels(), max_size=6, unique_by=lambda label: label.name))
    addressed = [
        replace(label, from_object=one, to_object=other)
        for label in drawn
        for one, other in [in_order(label.from_object, label.to_object)]
    ]
    found = sound(Configuration.of([*addressed, *draw(st.lists(options(), max_size=6))]))
    most = st.integers(1, 10_000)
    for label in found.each(AssociationLabel):
        for inverse in draw(st.sets(st.booleans())):
            turned = inverse and label.from_object != label.to_object
            ends = (label.from_object, label.to_object)
            one, other = ends[::-1] if turned else ends
            each = AssociationLimit(
                from_object=one,
                to_object=other,
                max_records=draw(most),
                label=label.address,
                inverse=inverse and not turned,
            )
            found = found.replaced(each.address, each)
    if draw(st.booleans()):
        plain = AssociationLimit(
            from_object="contacts", to_object="companies", max_records=draw(most), type_id=279
        )
        found = found.replaced(plain.address, plain)
    return found


def given_ids(configuration: Configuration) -> Bindings:
    """Give both ends of each label an id, one after the other as a portal does."""
    found = configuration.each(AssociationLabel)
    return Bindings(
        {
            label.address: {FORWARD: 101 + 2 * place, INVERSE: 102 + 2 * place}
            for place, label in enumerate(found)
        }
    )


def told(configuration: Configuration, bindings: Bindings) -> Iterator[AccountDocument]:
    """Give what a portal with these settings tells, schemas apart."""
    yield association_type("contacts/companies", 279, None, HUBSPOT)
    for label in configuration.each(AssociationLabel):
        there, back = bindings.ids[label.address].values()
        one, other = label.from_object, label.to_object
        yield association_type(f"{other}/{one}", back, label.texts[1])
        yield association_type(f"{one}/{other}", there, label.texts[0])
    for each in configuration.each(AssociationLimit):
        ends = (each.from_object, each.to_object)
        if each.label is None:
            assert each.type_id is not None
            yield limit(ends, each.type_id, each.max_records, HUBSPOT)
        else:
            end = INVERSE if each.counts_inverse else FORWARD
            yield limit(ends, bindings.ids[each.label][end], each.max_records, OWN)
    found: dict[str, list[PropertyOption]] = {}
    for option in configuration.each(PropertyOption):
        found.setdefault(option.property_name, []).append(option)
    for name, of_property in found.items():
        yield property_("contacts", name, [shown(option) for option in of_property])


def shown(option: PropertyOption) -> dict[str, object]:
    """Give an option as a portal tells it."""
    return {
        "value": option.value,
        "label": option.label,
        "displayOrder": option.position,
        "hidden": option.hidden,
    }


def schemas(bindings: Bindings) -> Iterator[AccountDocument]:
    """Give the schemas that tell the names of labels."""
    for object_name in ("contacts", "companies", "deals"):
        names = []
        for address, ids in bindings.ids.items():
            one, other, name = address.path
            names += [(one, other, ids[FORWARD], name), (other, one, ids[INVERSE], name)]
        yield schema(object_name, names)


@given(portals())
@settings(max_examples=examples(50))
def test_what_a_portal_tells_is_what_was_set(configuration: Configuration) -> None:
    """Labels with their ids and names, limits of either end, and options come back."""
    bindings = given_ids(configuration)
    read = read_settings([*told(configuration, bindings), *schemas(bindings)])
    assert dict(read.configuration.settings) == dict(configuration.settings)
    assert read.bindings == bindings
    assert read_settings([*told(configuration, bindings)], bindings) == read


@given(portals())
def test_reading_again_changes_nothing(configuration: Configuration) -> None:
    """Names that were made up for want of a schema stay, as long as none tells."""
    documents = [*told(configuration, given_ids(configuration))]
    first = read_settings(documents, UNKNOWN)
    assert read_settings(documents, first.bindings) == first


@given(portals(), st.data())
def test_a_schema_that_lags_tears_nothing(
    configuration: Configuration, data: st.DataObject
) -> None:
    """Whichever ends it tells already, the labels are the known ones."""
    bindings = given_ids(configuration)
    late = data.draw(st.sets(st.sampled_from(range(101, 115))))
    early = [each for each in schemas(bindings) if without(each, late)]
    read = read_settings([*told(configuration, bindings), *early], bindings)
    assert dict(read.configuration.settings) == dict(configuration.settings)


def without(document: AccountDocument, late: set[int]) -> bool:
    """Take the names of some ids out of a schema; tell whether any is left."""
    names = document.body["associations"]
    names[:] = [each for each in names if int(each["id"]) not in late]
    return bool(names)
