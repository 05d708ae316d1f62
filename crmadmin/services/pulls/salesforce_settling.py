"""An organization's pages brought into the workspace."""

from collections.abc import Iterator, Sequence
from functools import partial

from crmadmin.connectors.salesforce.queries import history_of
from crmadmin.core.definitions import Definition
from crmadmin.core.import_report import FileKind
from crmadmin.core.pull.parts import SALESFORCE_OBJECTS, Part, StepName
from crmadmin.exchange import answers
from crmadmin.exchange.definition_files import fields_of
from crmadmin.services.declaring import declare
from crmadmin.services.pulls.ground import (
    Fact,
    Ground,
    document,
    keep_properties,
    settle_history,
    settle_records,
)
from crmadmin.services.pulls.salesforce import PARTS_OF_OTHERS, SalesforceSource
from crmadmin.services.pulls.steps import Json


def settle_salesforce(ground: Ground, source: SalesforceSource) -> None:
    """Bring everything in: people, fields, records, tracked changes."""
    users = StepName(Part.USERS)
    if ground.journal.was_read(users):
        found = answers.users(ground.journal.results(users))
        ground.loaded[Part.USERS, ""] = ground.intake.load_users(found, whole=True)
    wanted = {each.name: each for each in source.objects}
    for name in SALESFORCE_OBJECTS:
        step = StepName(Part.DESCRIBE, name)
        if not ground.journal.was_read(step):
            continue
        (described,) = ground.journal.results(step)
        fields = [each for each in described["fields"] if each["type"] not in PARTS_OF_OTHERS]
        definitions = fields_of(document(step, FileKind.DESCRIBE, fields, name))
        keep_properties(ground, name, definitions)
        mine = wanted.get(name)
        if mine is None or not ground.journal.was_read(StepName(Part.RECORDS, name)):
            declare(ground.intake, ground.system, name, definitions)
            continue
        mode = ground.journal.mode(name, mine.mode)
        settle_records(ground, name, definitions, mine.properties, mode)
        history = StepName(Part.HISTORY, name)
        if ground.journal.was_read(history):
            kept = [each for each in definitions if each.name in mine.history]
            facts = partial(_facts, history_of(name)[1], kept)
            settle_history(ground, name, [history], facts)


def _facts(parent: str, definitions: Sequence[Definition], page: Json) -> Iterator[Fact]:
    return answers.salesforce_history(page.get("results", ()), parent, definitions)
