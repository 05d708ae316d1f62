"""The verbs of proposals: find field mappings by their evidence, accept or reject them."""

from collections.abc import Callable, Iterable, Sequence

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS, default_settings
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.sync.likeness import Likeness
from crmadmin.core.sync.proposals import Proposal, Standing, rejection_of
from crmadmin.core.sync.writers import RuleReason, Writes
from crmadmin.exchange.configuration_rendering import render_configuration
from crmadmin.preview.differing import Differing, differing_pairs
from crmadmin.preview.proposals import Request, propose_mappings
from crmadmin.preview.sources import load_sources
from crmadmin.services.drafting import Added, Drafting
from crmadmin.services.similarity import likeness_of_names
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft
from crmadmin.store.rejections import read_rejections, save_rejections

OBJECTS: tuple[str, ...] = tuple(SALESFORCE_OBJECTS)
"""The HubSpot objects that sync."""


class Proposing:
    """Proposals of one workspace; usable from any thread.

    They stand on the draft. What changes something raises a Problem on a workspace that is open
    for reading only.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._drafting = Drafting(database)

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

    def accept(self, mappings: Sequence[FieldMapping]) -> Added:
        """Add mappings to the draft, one edit each, all or none.

        Problem if HubSpot would refuse one of them. :meth:`Drafting.take_back` undoes them
        together.
        """
        return self._drafting.add_mappings(mappings)

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
            configuration = read_draft(connection, read_base(connection)).configuration()
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
        return render_configuration(configuration, remarks)


__all__ = [
    "OBJECTS",
    "Added",
    "Differing",
    "Likeness",
    "Proposal",
    "Proposing",
    "RuleReason",
    "Standing",
    "Writes",
]
