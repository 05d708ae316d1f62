"""A workspace with records and their associations, and plans about them made by hand."""

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import text

from crmadmin.core.associations.links import PLAIN, PRIMARY, Carried, LinkKey, RecordPair
from crmadmin.core.changes.changes import Change, Create, Delete, diff
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.definitions import Definition, System
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.link_batches import MOST_PAIRS, LinkBatch, LinkCall, LinkMove
from crmadmin.core.plans.link_calls import link_call
from crmadmin.core.plans.plan import Plan, Reason, Step
from crmadmin.core.plans.planning import ids_of, planned
from crmadmin.core.portal import AssociationType
from crmadmin.core.pull.request import PullRequest
from crmadmin.sandbox.seed import Seed, SeedAssociation, SeedRecord
from crmadmin.store.configurations import read_bindings
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft, save_draft
from tests.services.pulls.world import LONG_AGO, served
from tests.services.pushes.desk import Desk, Quick

A = AssociationLabel(from_object="contacts", to_object="companies", name="adviser", label="Adviser")
B = replace(A, name="board_member", label="Board member", inverse_label="Has on its board")
C = replace(A, name="counsel", label="Counsel")
IDS = {"adviser": (501, 502), "board_member": (503, 504)}
"""The ids of the labels that the portal has, from contacts and from companies."""

NOBODY: Carried | None = None
PLAINLY: Carried = frozenset()

READ = "/crm/associations/2026-09/0-1/0-2/batch/read"
CREATE = "/crm/associations/2026-09/0-1/0-2/batch/create"
STRIP = "/crm/associations/2026-09/0-1/0-2/batch/labels/archive"
PART = "/crm/associations/2026-09/0-1/0-2/batch/archive"

CONTACTS = tuple(str(101 + number) for number in range(12))
COMPANIES = tuple(str(201 + number) for number in range(4))
ASSOCIATED: Mapping[RecordPair, Carried] = {
    **{(contact, "201"): frozenset({"adviser", PRIMARY}) for contact in CONTACTS[:6]},
    **{(contact, "202"): frozenset({"board_member"}) for contact in CONTACTS[:4]},
    **{
        (contact, "203"): frozenset({"adviser", "board_member", PRIMARY})
        for contact in CONTACTS[6:9]
    },
}
"""What the portal begins with; the last three contacts have no company."""


def portal() -> Seed:
    """Give a portal with two labels, a dozen contacts and four companies."""
    return Seed(
        portal_id="900001",
        definitions=(
            Definition(
                system=System.HUBSPOT,
                object="contacts",
                name="favourite_colour",
                label="Favourite colour",
                group="contactinformation",
            ),
        ),
        association_types=tuple(
            AssociationType(
                from_object=start,
                to_object=end,
                category="USER_DEFINED",
                type_id=IDS[label.name][place],
                label=label.texts[place],
            )
            for label in (A, B)
            for place, (start, end) in enumerate(
                (("contacts", "companies"), ("companies", "contacts"))
            )
        ),
        records=lambda: (
            *(_record("contacts", each, {"email": f"p{each}@example.org"}) for each in CONTACTS),
            *(_record("companies", each, {"name": f"Company {each}"}) for each in COMPANIES),
        ),
        associations=_associations,
    )


@dataclass(kw_only=True)
class LinkDesk(Desk):
    """A desk whose plans are about pairs of contacts and companies."""

    edits: int = 0

    def edit(
        self, pairs: int, adds: Sequence[LinkKey] = (), removes: Sequence[LinkKey] = ()
    ) -> AssociationEdit:
        """Give an edit of so many pairs."""
        self.edits += 1
        return AssociationEdit(
            edit_id=f"edit{self.edits}",
            from_object="contacts",
            to_object="companies",
            doing=Doing.LABEL,
            pairs=pairs,
            digest="",
            adds=tuple(adds),
            removes=tuple(removes),
        )

    def draft(self, *changes: Change) -> None:
        """Draft changes, in one edit each."""
        with self.database.writing() as connection:
            before = read_draft(connection, self.base)
            after = before
            for change in changes:
                new = None if isinstance(change, Delete) else change.new
                after = after.edit(change.address, new)
            save_draft(connection, before, after)

    def drafted(self) -> list[str]:
        """Name the addresses that the draft changes."""
        with self.database.reading() as connection:
            return [str(each.address) for each in read_draft(connection, self.base).changes()]

    def plan_links(
        self,
        edit: AssociationEdit,
        *batches: LinkBatch,
        before: Iterable[Change] = (),
        after: Iterable[Change] = (),
    ) -> Plan:
        """Plan batches of an edit, each after the one before, between changes of labels."""
        first = list(self._planned(before, self.base))
        steps = list(first)
        create = Create(address=edit.address, new=edit)
        for batch in batches:
            steps.append(
                Step(
                    number=len(steps) + 1,
                    channel=Channel.API,
                    reason=Reason.DRAFTED,
                    changes=(create,),
                    after=frozenset(each.number for each in steps),
                    call=link_call(batch.call, "0-1", "0-2"),
                    batch=batch,
                )
            )
        done = frozenset(each.number for each in steps)
        for step in self._planned(after, self.base):
            steps.append(replace(step, number=len(steps) + 1, after=done))
        plan = self.plan_of(())
        return replace(plan, steps=tuple(steps), ids=ids_of(steps, self.ground))

    @property
    def ground(self) -> Ground:
        """Give what plans build on."""
        with self.database.reading() as connection:
            return Ground(bindings=read_bindings(connection), account_id="900001")

    def links(self) -> dict[RecordPair, Carried]:
        """Give what the workspace knows of contacts' companies, told from the contacts."""
        return self._told("contacts", "companies", {279: PLAIN, 1: PRIMARY}, 0)

    def links_back(self) -> dict[RecordPair, Carried]:
        """Give the same, told from the companies."""
        return self._told("companies", "contacts", {280: PLAIN, 2: PRIMARY}, 1)

    def theirs(self) -> dict[RecordPair, Carried]:
        """Give what the portal has, as a new pull of it says."""
        self.pull_all()
        return self.links()

    def pull_all(self) -> None:
        """Read the portal with its records."""
        self.world.pulling(self.database).pull(PullRequest(system=System.HUBSPOT))

    def _planned(self, changes: Iterable[Change], base: Configuration) -> tuple[Step, ...]:
        return planned(tuple(changes), base, self.ground)

    def _told(
        self, one: str, other: str, names: Mapping[int, LinkKey], end: int
    ) -> dict[RecordPair, Carried]:
        with self.database.reading() as connection:
            labels = {
                tuple(ids.values())[end]: address.path[-1]
                for address, ids in read_bindings(connection).ids.items()
            }
            rows = connection.execute(
                text(
                    "SELECT from_id, to_id, category, type_id FROM association "
                    "WHERE from_object = :one AND to_object = :other"
                ),
                {"one": one, "other": other},
            ).all()
        found: dict[RecordPair, set[LinkKey]] = {}
        for from_id, to_id, category, type_id in rows:
            pair = (to_id, from_id) if end else (from_id, to_id)
            key = names[type_id] if category == "HUBSPOT_DEFINED" else labels[type_id]
            found.setdefault(pair, set()).add(key)
        assert all(PLAIN in keys for keys in found.values())
        return {pair: frozenset(keys - {PLAIN}) for pair, keys in found.items()}


def batch(call: LinkCall, *moves: LinkMove, implied: Sequence[LinkMove] = ()) -> LinkBatch:
    """Give a batch of contacts and companies."""
    return LinkBatch(
        call=call,
        from_object="contacts",
        to_object="companies",
        moves=moves,
        implied=tuple(implied),
    )


def move(before: Carried | None, after: Carried | None, *pairs: RecordPair) -> LinkMove:
    """Give pairs that carry the same before and after."""
    return LinkMove(before=before, after=after, pairs=pairs)


def having(*keys: LinkKey) -> tuple[RecordPair, ...]:
    """Give the pairs of the portal that carry exactly these keys."""
    return tuple(pair for pair, carried in ASSOCIATED.items() if carried == frozenset(keys))


def parts(whole: LinkBatch, most: int) -> Iterator[LinkBatch]:
    """Cut a batch into several of at most so many pairs."""
    pairs = [change.pair for change in whole.changes()]
    for start in range(0, len(pairs), most):
        yield whole.only(pairs[start : start + most])


def merge(desk: LinkDesk) -> tuple[AssociationEdit, list[LinkBatch], dict[RecordPair, Carried]]:
    """Give an edit that makes C of A and B: its batches, and what they lead to."""
    added, stripped, wanted = [], [], dict(ASSOCIATED)
    for carried in dict.fromkeys(ASSOCIATED.values()):
        kept = carried - {"adviser", "board_member"} | {"counsel"}
        pairs = [pair for pair, keys in ASSOCIATED.items() if keys == carried]
        added.append(move(carried, carried | {"counsel"}, *pairs))
        stripped.append(move(carried | {"counsel"}, kept, *pairs))
        wanted |= dict.fromkeys(pairs, kept)
    edit = desk.edit(len(ASSOCIATED), adds=["counsel"], removes=["adviser", "board_member"])
    return edit, [batch(LinkCall.ADD, *added), batch(LinkCall.STRIP, *stripped)], wanted


def merge_plan(desk: LinkDesk, most: int = MOST_PAIRS) -> tuple[Plan, dict[RecordPair, Carried]]:
    """Plan to make C of A and B, with the definitions of all three, and draft it.

    ``most`` is how many pairs a batch has.
    """
    edit, whole, wanted = merge(desk)
    batches = [part for each in whole for part in parts(each, most)]
    make = Create(address=C.address, new=C)
    drop = diff(Configuration.of((A, B)), Configuration())
    desk.draft(make, *drop, Create(address=edit.address, new=edit))
    return desk.plan_links(edit, *batches, before=[make], after=drop), wanted


@contextmanager
def link_desk_of(folder: Path, pulled: Path) -> Iterator[LinkDesk]:
    """Serve the portal, with a workspace as ``pulled`` from one that was the same."""
    file = folder / "push.crmadmin"
    shutil.copy(pulled, file)
    with served(folder, portal()) as world, Database.open(file) as database:
        yield LinkDesk(world=world, database=database, pushing=Quick(database, world.open_client))


def pulled_links(folder: Path) -> Path:
    """Pull the portal into a workspace, records and all, and give its file."""
    file = folder / "links.crmadmin"
    with served(folder, portal()) as world, Database.create(file) as database:
        request = PullRequest(system=System.HUBSPOT)
        world.pulling(database).pull(request)
    return file


def _record(name: str, record_id: str, values: dict[str, str]) -> SeedRecord:
    return SeedRecord(
        system=System.HUBSPOT,
        object=name,
        record_id=record_id,
        values=values,
        created_at=LONG_AGO,
        updated_at=LONG_AGO,
    )


def _associations() -> Iterator[SeedAssociation]:
    own = {name: ("USER_DEFINED", ids) for name, ids in IDS.items()}
    types = {
        PLAIN: ("HUBSPOT_DEFINED", (279, 280)),
        PRIMARY: ("HUBSPOT_DEFINED", (1, 2)),
        **own,
    }
    for pair, carried in ASSOCIATED.items():
        for key in carried | {PLAIN}:
            category, ids = types[key]
            for turned, type_id in enumerate(ids):
                one, other = reversed(_ends(pair)) if turned else _ends(pair)
                yield SeedAssociation(
                    from_object=one[0],
                    from_id=one[1],
                    to_object=other[0],
                    to_id=other[1],
                    category=category,
                    type_id=type_id,
                )


def _ends(pair: RecordPair) -> tuple[tuple[str, str], tuple[str, str]]:
    return ("contacts", pair[0]), ("companies", pair[1])
