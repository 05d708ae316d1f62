"""The verbs of proposals: find field mappings by their evidence, accept or reject them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS, default_settings
from crmadmin.core.objections import Objection
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.sync import compatibility
from crmadmin.core.sync.likeness import Likeness
from crmadmin.core.sync.proposals import Proposal, Standing, rejection_of
from crmadmin.core.sync.writers import RuleReason, Writes
from crmadmin.errors import Problem
from crmadmin.errors.configuration import DRAFTED_ON_TOP
from crmadmin.exchange.configuration_rendering import render_configuration
from crmadmin.preview.differing import Differing, differing_pairs
from crmadmin.preview.proposals import Request, propose_mappings
from crmadmin.preview.sources import load_sources
from crmadmin.services.drafting import Warnings, allowed
from crmadmin.services.similarity import likeness_of_names
from crmadmin.store.catalogues import read_catalogue
from crmadmin.store.configurations import read_base, replace_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft
from crmadmin.store.rejections import read_rejections, save_rejections

OBJECTS: tuple[str, ...] = tuple(SALESFORCE_OBJECTS)
"""The HubSpot objects that sync."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """Settings that were declared together, and what they were declared in spite of."""

    settings: tuple[Setting, ...]
    warnings: Warnings


class Proposing:
    """Proposals of one workspace; usable from any thread.

    They are made beside what the draft holds. What changes something raises a Problem on a
    workspace that is open for reading only.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def propose(self, hubspot_object: str, monitor: Monitor = unwatched) -> tuple[Proposal, ...]:
        """Propose the mappings of an object and check those that are declared.

        Proposals come first, the most believed first; then what is declared. Raises Cancelled.
        """
        with self._database.reading() as connection:
            request = Request(
                sources=load_sources(connection),
                configuration=read_draft(connection, read_base(connection)).configuration(),
                object=hubspot_object,
                similarity=likeness_of_names,
                rejected=read_rejections(connection),
            )
            return propose_mappings(connection, request, monitor)

    def accept(self, mappings: Sequence[FieldMapping]) -> Declared:
        """Declare that the portal has these mappings, all or none.

        They become part of the configuration that the draft stands on: nothing is left to be
        done about them in HubSpot. An object's sync is declared on with its first mapping (R7).
        Problem if HubSpot would refuse one of them.
        """
        declared, warnings = list[Setting](), list[Objection]()
        with self._database.writing() as connection:
            base, catalogue = read_base(connection), read_catalogue(connection)
            drafted = read_draft(connection, base).configuration()
            for mapping in mappings:
                if not drafted.syncs(mapping.object):
                    declared.append(default_settings(mapping.object))
                    drafted = drafted.replaced(declared[-1].address, declared[-1])
                found = compatibility.mapping_objections(drafted, mapping, catalogue)
                warnings += allowed(found)
                declared.append(mapping)
                drafted = drafted.replaced(mapping.address, mapping)
            for setting in declared:
                base = base.replaced(setting.address, setting)
            replace_base(connection, base)
        return Declared(settings=tuple(declared), warnings=tuple(warnings))

    def withdraw(self, settings: Iterable[Setting]) -> None:
        """Take back what was declared, all or none.

        What is declared otherwise by now stays. Problem if the draft changes one of them.
        """
        with self._database.writing() as connection:
            base = read_base(connection)
            draft = read_draft(connection, base)
            edited = {address for edit in draft.edits for address in edit.addresses}
            for setting in settings:
                address = setting.address
                if address in edited:
                    raise Problem(DRAFTED_ON_TOP, setting=address.path[-1])
                if base.get(address) == setting:
                    base = base.replaced(address, None)
            replace_base(connection, base)

    def reject(self, mappings: Iterable[FieldMapping]) -> None:
        """Remember that these are no mappings of the portal."""
        with self._database.writing() as connection:
            known = read_rejections(connection)
            save_rejections(connection, known | {rejection_of(each) for each in mappings})

    def restore(self, mappings: Iterable[FieldMapping]) -> None:
        """Forget that these were rejected."""
        with self._database.writing() as connection:
            known = read_rejections(connection)
            save_rejections(connection, known - {rejection_of(each) for each in mappings})

    def disagreeing(self, evidence: Likeness, *, limit: int = 50) -> tuple[Differing, ...]:
        """Give some linked records on which a property and a field differ, in a stable order."""
        with self._database.reading() as connection:
            return differing_pairs(connection, load_sources(connection), evidence.mapped, limit)

    def proposed_configuration(
        self, proposals: Iterable[Proposal], remark: Callable[[Proposal], str]
    ) -> str:
        """Write the configuration file that has the open proposals in it, to be reviewed.

        ``remark`` words the evidence that stands beside each. The file holds
        what the draft holds, so that importing it is accepting what was left in it.
        """
        with self._database.reading() as connection:
            base = read_base(connection)
            configuration = read_draft(connection, base).configuration()
        remarks: dict[Address, str] = {}
        for proposal in proposals:
            if not proposal.is_open:
                continue
            mapping = proposal.mapping
            remarks[mapping.address] = remark(proposal)
            if not configuration.syncs(mapping.object):
                settings = default_settings(mapping.object)
                configuration = configuration.replaced(settings.address, settings)
            configuration = configuration.replaced(mapping.address, mapping)
        return render_configuration(configuration, remarks, base)


__all__ = [
    "OBJECTS",
    "Declared",
    "Differing",
    "Likeness",
    "Proposal",
    "Proposing",
    "RuleReason",
    "Standing",
    "Writes",
]
