"""What changes of the demo's settings do, counted and row by row."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import select

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import KIND as MAPPINGS
from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.configuration.property_options import KIND as OPTIONS
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.effects.associations import (
    HUBSPOT_DEFINED,
    Association,
    End,
    limited_type,
    pairs,
    type_from,
)
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.models import AssociationRow
from crmadmin.services.drafting import Drafting
from crmadmin.services.effecting import (
    Certainty,
    ChangedValue,
    Consequence,
    CountedRecord,
    Effect,
    Effecting,
    Family,
    HeldOption,
    LabelledPair,
    LabelUsage,
    Page,
    Referrer,
)
from crmadmin.store.configurations import read_base, read_bindings
from crmadmin.store.database import Database
from crmadmin.store.drafts import discard_draft, read_draft, save_draft
from tests.copied import configured_demo, copied

EVERYTHING = Page(limit=10_000)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give a workspace with the demo's records and configuration."""
    path = tmp_path_factory.mktemp("demo") / "demo.crmadmin"
    with Database.open(copied(path, configured_demo)) as database:
        yield database


@pytest.fixture(scope="module")
def base(demo: Database) -> Configuration:
    """Give the demo's configuration."""
    with demo.reading() as connection:
        return read_base(connection)


def _label(base: Configuration, name: str, other: str = "companies") -> AssociationLabel:
    found = base.get(Address(LABELS, ("contacts", other, name)))
    assert isinstance(found, AssociationLabel)
    return found


def _option(base: Configuration, name: str, value: str) -> PropertyOption:
    found = base.get(Address(OPTIONS, ("contacts", name, value)))
    assert isinstance(found, PropertyOption)
    return found


def _deleted(setting: AssociationLabel | PropertyOption | AssociationLimit) -> Delete:
    return Delete(address=setting.address, old=setting)


def _effects(demo: Database, *changes: Change) -> dict[Consequence, Effect]:
    """Give the effects of the first change by what happens."""
    found = Effecting(demo).effects(changes)
    assert list(found) == [change.address for change in changes]
    return {effect.consequence: effect for effect in found[changes[0].address]}


def test_a_deleted_label_leaves_associations_without_one(
    demo: Database, base: Configuration
) -> None:
    """Each row says who is joined, by which labels before and after."""
    change = _deleted(_label(base, "décisionnaire"))
    found = _effects(demo, change)
    lost, alone = found[Consequence.LABEL_LOST], found[Consequence.UNLABELLED]
    assert 0 < alone.count < lost.count < (lost.of or 0)
    rows = Effecting(demo).rows(lost, change, EVERYTHING, changes=[change])
    assert rows.total == len(rows.rows) == lost.count
    pairs = [row for row in rows.rows if isinstance(row, LabelledPair)]
    assert all("Décisionnaire" in row.before.there for row in pairs)
    assert all("Décisionnaire" not in row.after.there for row in pairs)
    assert sum(not row.after.there for row in pairs) == alone.count
    assert {row.record.object for row in pairs} == {"contacts"}
    assert all(row.record.name != row.record.id for row in pairs)
    assert any(row.primary for row in pairs)


def test_labels_that_go_together_leave_each_other_alone(
    demo: Database, base: Configuration
) -> None:
    """A pair that has both labels has none once both are gone."""
    one, other = (_deleted(_label(base, name)) for name in ("décisionnaire", "salarié"))
    apart = _effects(demo, one)[Consequence.UNLABELLED].count
    together = _effects(demo, one, other)[Consequence.UNLABELLED]
    assert together.count >= apart
    page = Effecting(demo).rows(together, one, EVERYTHING, changes=[one, other])
    assert len(page.rows) == together.count


def test_lists_and_workflows_that_name_a_label_are_told_with_the_place(
    demo: Database, base: Configuration
) -> None:
    """One list filters by the label, one workflow enrols by it."""
    change = _deleted(_label(base, "décisionnaire"))
    found = _effects(demo, change)
    for consequence, family, name, enabled in (
        (Consequence.LIST_REFERS, Family.LIST, "Décisionnaires en France", None),
        (Consequence.WORKFLOW_REFERS, Family.WORKFLOW, "Décisionnaire : compte cible", True),
    ):
        page = Effecting(demo).rows(found[consequence], change, Page(), changes=[change])
        (referrer,) = page.rows
        assert isinstance(referrer, Referrer)
        assert (referrer.family, referrer.name, referrer.enabled) == (family, name, enabled)
        (place,) = referrer.places
        assert place.certainty is Certainty.REFERS
        assert place.path.endswith("filterBranches[0].filterBranches[0].associationTypeId")


def test_a_renamed_end_reads_otherwise_from_its_side_only(
    demo: Database, base: Configuration
) -> None:
    """The company's side keeps its text."""
    old = _label(base, "salarié")
    change = Update(address=old.address, old=old, new=replace(old, label="Collaborateur"))
    found = _effects(demo, change)
    effect = found[Consequence.LABEL_RENAMED]
    assert Consequence.LABEL_LOST not in found
    (row,) = Effecting(demo).rows(effect, change, Page(limit=1), changes=[change]).rows
    assert isinstance(row, LabelledPair)
    assert "Collaborateur" in row.after.there
    assert row.after.back == row.before.back


def test_a_new_label_changes_nothing(demo: Database, base: Configuration) -> None:
    """Neither by itself nor by a limit on it: no association carries it yet."""
    new = replace(_label(base, "salarié"), name="new", label="New")
    limit = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=1, label=new.address
    )
    creation = Create(address=new.address, new=new)
    limiting = Create(address=limit.address, new=limit)
    assert _effects(demo, creation, limiting) == {}
    effects = _effects(demo, limiting, creation)
    assert [effect.count for effect in effects.values()] == [0]


def test_a_limit_tells_who_is_over_and_who_is_at_it(demo: Database) -> None:
    """Those with most come first, each with its count beside the limit."""
    limit = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=1, type_id=279
    )
    change = Create(address=limit.address, new=limit)
    found = _effects(demo, change)
    assert set(found) == {Consequence.OVER_LIMIT, Consequence.AT_LIMIT}
    page = Effecting(demo).rows(found[Consequence.OVER_LIMIT], change, EVERYTHING, changes=[change])
    counts = [row.count for row in page.rows if isinstance(row, CountedRecord)]
    assert counts == sorted(counts, reverse=True)
    assert min(counts) == 2
    assert len(counts) == found[Consequence.OVER_LIMIT].count
    removed = _effects(demo, _deleted(limit))
    freed = removed[Consequence.FREED]
    assert freed.count == sum(effect.count for effect in found.values())


def test_a_limit_that_goes_with_its_label_frees_nobody(demo: Database, base: Configuration) -> None:
    """There is nothing left that a record could get more of."""
    label = _label(base, "salarié")
    limit = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=1, label=label.address
    )
    assert _effects(demo, _deleted(limit))[Consequence.FREED].count > 0
    assert _effects(demo, _deleted(limit), _deleted(label)) == {}


def test_an_option_that_goes_leaves_its_records_orphaned(
    demo: Database, base: Configuration
) -> None:
    """A workflow that sets the value is named; rows tell value and label."""
    change = _deleted(_option(base, "hs_lead_status", "NEW"))
    found = _effects(demo, change)
    assert found[Consequence.WORKFLOW_REFERS].count == 1
    page = Effecting(demo).rows(found[Consequence.ORPHANED], change, EVERYTHING, changes=[change])
    rows = [row for row in page.rows if isinstance(row, HeldOption)]
    assert len(rows) == found[Consequence.ORPHANED].count > 0
    assert {(row.value, row.before, row.after) for row in rows} == {("NEW", "New", None)}


def test_a_list_that_filters_by_an_option_is_told(demo: Database, base: Configuration) -> None:
    """The place is the value within the filter."""
    change = _deleted(_option(base, "hs_lead_status", "BAD_TIMING"))
    effect = _effects(demo, change)[Consequence.LIST_REFERS]
    (row,) = Effecting(demo).rows(effect, change, Page(), changes=[change]).rows
    assert isinstance(row, Referrer)
    assert row.name == "À recontacter plus tard"
    assert [place.path.rpartition(".")[2] for place in row.places] == ["values[1]"]


def test_a_renamed_option_that_is_hidden_counts_its_records_twice(
    demo: Database, base: Configuration
) -> None:
    """Both are told, of the same records."""
    old = _option(base, "hs_lead_status", "NEW")
    new = replace(old, label="Nouveau", hidden=True)
    found = _effects(demo, Update(address=old.address, old=old, new=new))
    renamed, hidden = found[Consequence.OPTION_RENAMED], found[Consequence.OPTION_HIDDEN]
    assert renamed.count == hidden.count > 0


def test_the_sync_tells_what_it_would_write_otherwise(demo: Database, base: Configuration) -> None:
    """Each difference has one cause: its mapping, else the settings that let records in."""
    changes: list[Change] = []
    for old in base.mappings("contacts")[:4]:
        new = replace(old, rule=SyncRule.DONT_SYNC)
        changes.append(Update(address=old.address, old=old, new=new))
    settings = base.sync_settings("contacts")
    opened = replace(settings, inclusion_list=None)
    changes.append(Update(address=settings.address, old=settings, new=opened))
    found = Effecting(demo).effects(changes)
    counts = {address: effect.count for address, (effect,) in found.items()}
    assert sum(counts.values()) > 0
    most = max(counts, key=lambda address: (address.kind == MAPPINGS, counts[address]))
    (change,) = (each for each in changes if each.address == most)
    page = Effecting(demo).rows(found[most][0], change, EVERYTHING, changes=changes)
    rows = [row for row in page.rows if isinstance(row, ChangedValue)]
    assert len(rows) == counts[most] > 0
    assert {row.change.effect.property for row in rows} == {most.path[1]}
    assert all(row.hubspot_name or row.salesforce_name for row in rows)


def test_rows_are_of_the_draft_unless_told_otherwise(demo: Database, base: Configuration) -> None:
    """What else goes in the draft is gone in the rows too."""
    one, other = (_label(base, name) for name in ("décisionnaire", "décisionnaires"))
    with demo.writing() as connection:
        draft = read_draft(connection, base)
        save_draft(connection, draft, draft.edit(one.address, None).edit(other.address, None))
    try:
        changes = Drafting(demo).draft().changes
        found = Effecting(demo).effects(changes)[one.address]
        alone = next(each for each in found if each.consequence is Consequence.UNLABELLED)
        page = Effecting(demo).rows(alone, _deleted(one), EVERYTHING)
        assert len(page.rows) == alone.count
    finally:
        with demo.writing() as connection:
            discard_draft(connection)


def test_usage_counts_what_effects_count(demo: Database, base: Configuration) -> None:
    """A label's associations, a limit's records, an option's holders."""
    label, option = _label(base, "salarié"), _option(base, "hs_lead_status", "NEW")
    limit = AssociationLimit(
        from_object="companies", to_object="contacts", max_records=5, type_id=280
    )
    limited = base.replaced(limit.address, limit)
    usage = Effecting(demo).usage(configuration=limited)
    lost = _effects(demo, _deleted(label))[Consequence.LABEL_LOST]
    assert usage.labels[label.address].associations == lost.count
    orphaned = _effects(demo, _deleted(option))[Consequence.ORPHANED]
    assert usage.options[option.address] == orphaned.count
    over = _effects(demo, Create(address=limit.address, new=limit))[Consequence.OVER_LIMIT]
    assert usage.limits[limit.address].over_limit == over.count
    assert usage.limits[limit.address].records == over.of
    with demo.reading() as connection:
        assert limited_type(limit, read_bindings(connection)) is not None


def test_types_of_hubspot_s_are_counted_with_labels(demo: Database) -> None:
    """Each pair of records once, whichever direction told it: primary, and without a label."""
    usage = Effecting(demo).usage([LABELS])
    with demo.reading() as connection:
        rows = connection.execute(select(AssociationRow.__table__))
        told = [Association(**row._mapping) for row in rows]
    for one, other, type_id in (("contacts", "companies", 1), ("contacts", "companies", 279)):
        end = End(from_object=one, to_object=other, category=HUBSPOT_DEFINED, type_id=type_id)
        found = pairs(told, type_from(end))
        assert found
        assert usage.types[one, other, type_id] == LabelUsage(
            associations=len(found),
            from_records=len({pair[0] for pair in found}),
            to_records=len({pair[1] for pair in found}),
        )
    assert ("companies", "contacts", 2) not in usage.types


def test_usage_may_be_of_some_kinds_and_properties_only(
    demo: Database, base: Configuration
) -> None:
    """A page asks for what it shows; a label that is drafted is not used."""
    status = ("contacts", "hs_lead_status")
    usage = Effecting(demo).usage([OPTIONS], properties=[status])
    assert not usage.labels
    assert not usage.limits
    assert {address.path[:2] for address in usage.options} == {status}
    new = replace(_label(base, "salarié"), name="new", label="New")
    drafted = Effecting(demo).usage([LABELS], configuration=base.replaced(new.address, new))
    assert drafted.labels[new.address] == LabelUsage()
    assert not drafted.options


def test_counting_can_be_stopped(demo: Database, base: Configuration) -> None:
    """The monitor is asked within a query and between kinds of changes."""

    def stop(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Effecting(demo).usage(monitor=stop)
    with pytest.raises(Cancelled):
        Effecting(demo).effects([_deleted(_label(base, "salarié"))], monitor=stop)
