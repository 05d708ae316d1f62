"""A portal's pages brought into the workspace."""

from collections.abc import Iterator

from crmadmin.core.definitions import Definition
from crmadmin.core.import_report import FileKind, Loaded
from crmadmin.core.portal import Owner
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.exchange import answers
from crmadmin.exchange.definition_files import properties_of
from crmadmin.exchange.portal_files import labels_of, lists_of, owners_of, pipelines_of
from crmadmin.services.declaring import declare
from crmadmin.services.pulls.ground import (
    VALUES,
    Fact,
    Ground,
    document,
    keep_properties,
    settle_history,
    settle_records,
)
from crmadmin.services.pulls.hubspot import HubSpotSource
from crmadmin.services.pulls.hubspot_records import HubSpotObject
from crmadmin.services.pulls.steps import Json
from crmadmin.store.loading.facts import ASSOCIATIONS, MEMBERSHIPS


def settle_hubspot(ground: Ground, source: HubSpotSource) -> None:
    """Bring everything in: what describes, then records, then what joins them."""
    _settle_people(ground)
    wanted = {each.name: each for each in source.objects}
    for name in source.type_ids:
        _settle_pipelines(ground, name)
        step = StepName(Part.PROPERTIES, name)
        if not ground.journal.was_read(step):
            continue
        definitions = properties_of(
            document(step, FileKind.PROPERTIES, ground.journal.results(step)), name
        )
        keep_properties(ground, name, definitions)
        mine = wanted.get(name)
        if mine is not None and ground.journal.was_read(StepName(Part.RECORDS, name)):
            _settle_object(ground, mine, definitions)
        else:
            declare(ground.intake, ground.system, name, definitions)
    _settle_associations(ground)
    _settle_memberships(ground)


def _settle_people(ground: Ground) -> None:
    owners, lists = StepName(Part.OWNERS), StepName(Part.LISTS)
    if ground.journal.was_read(owners):
        found = owners_of(document(owners, FileKind.OWNERS, ground.journal.results(owners)))
        loaded = ground.intake.load_owners(_distinct(found), whole=True)
        ground.loaded[Part.OWNERS, ""] = loaded
    if ground.journal.was_read(lists):
        read = lists_of(document(lists, FileKind.LISTS, ground.journal.results(lists)))
        ground.loaded[Part.LISTS, ""] = ground.intake.load_lists(read, whole=True)


def _distinct(owners: tuple[Owner, ...]) -> tuple[Owner, ...]:
    """Keep one of each owner, the active one: an archived list may repeat it."""
    found: dict[str, Owner] = {}
    for owner in owners:
        before = found.get(owner.owner_id)
        if before is None or before.archived:
            found[owner.owner_id] = owner
    return tuple(found.values())


def _settle_pipelines(ground: Ground, name: str) -> None:
    step = StepName(Part.PIPELINES, name)
    if ground.journal.was_read(step):
        results = document(step, FileKind.PIPELINES, ground.journal.results(step))
        loaded = ground.intake.load_pipelines(name, pipelines_of(results, name))
        ground.loaded[Part.PIPELINES, name] = loaded


def _settle_object(
    ground: Ground, mine: HubSpotObject, definitions: tuple[Definition, ...]
) -> None:
    mode = ground.journal.mode(mine.name, mine.mode)
    settle_records(ground, mine.name, definitions, mine.properties, mode)
    if mine.history:
        kept = [each for each in definitions if each.name in mine.history]

        def facts(page: Json) -> Iterator[Fact]:
            return answers.hubspot_history(page.get("results", ()), kept)

        steps = [StepName(part, mine.name) for part in VALUES]
        settle_history(ground, mine.name, steps, facts)


def _settle_associations(ground: Ground) -> None:
    """Make the associations of the pairs that were read those of the portal, then their types.

    A type that an association still carried would stay, so the types come last.
    """
    loading = ground.intake.facts(ASSOCIATIONS)
    whole: list[tuple[str, str]] = []
    done = 0
    for name in _read(ground, Part.ASSOCIATIONS):
        one, _slash, other = name.scope.partition("/")
        whole.append((one, other))
        for page in ground.journal.pages(name):
            rows = list(answers.associations(one, other, page["results"]))
            loading.add(rows)
            done += len(rows)
            ground.show(name, done)
    ground.loaded[Part.ASSOCIATIONS, ""] = loading.settle_associations(whole)
    types = Loaded()
    for name in _read(ground, Part.LABELS):
        one, _slash, other = name.scope.partition("/")
        results = document(name, FileKind.LABELS, ground.journal.results(name))
        found = labels_of(results, one, other)
        types = _sum(types, ground.intake.load_association_types(one, other, found, whole=True))
    ground.loaded[Part.LABELS, ""] = types


def _settle_memberships(ground: Ground) -> None:
    loading = ground.intake.facts(MEMBERSHIPS)
    whole = []
    done = 0
    for name in _read(ground, Part.MEMBERSHIPS):
        whole.append(name.scope)
        for page in ground.journal.pages(name):
            rows = [(name.scope, str(each["recordId"])) for each in page["results"]]
            loading.add(rows)
            done += len(rows)
            ground.show(name, done)
    ground.loaded[Part.MEMBERSHIPS, ""] = loading.settle_memberships(whole)


def _read(ground: Ground, part: Part) -> list[StepName]:
    names = (name for name in ground.journal.states() if name.part is part)
    return sorted(name for name in names if ground.journal.was_read(name))


def _sum(one: Loaded, other: Loaded) -> Loaded:
    return Loaded(
        read=one.read + other.read,
        new=one.new + other.new,
        changed=one.changed + other.changed,
        unchanged=one.unchanged + other.unchanged,
        removed=one.removed + other.removed,
    )
