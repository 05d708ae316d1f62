"""Whatever labels are merged, split, moved or renamed: no link is lost, and no other label."""

import tempfile
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import insert

from crmadmin.core.associations.links import PLAIN, TURNED, Carried, LinkKey, RecordPair
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.objections import Severity
from crmadmin.core.progress import unwatched
from crmadmin.models import AssociationRow
from crmadmin.services.drafting import Drafting
from crmadmin.services.linking import Associated, Doing, Linking, LinkOrder, Pointed
from crmadmin.services.links.working import looking
from crmadmin.services.refreshing import move_base
from crmadmin.store.database import Database
from tests.effort import examples

ENDS = (("contacts", "companies"), ("contacts", "contacts"))
IDS = ("1", "2", "30")
_IDS_OF_TYPES = {"one": (21, 22), "two": (23, 24), "three": (25, 26), "same": (27, 27)}
_PLAIN = {ENDS[0]: (279, 280), ENDS[1]: (449, 449)}
_PRIMARY = (1, 2)

State = dict[RecordPair, Carried]


def label(ends: tuple[str, str], name: str, number: int = 0) -> AssociationLabel:
    """Give a label of two objects; ``same`` reads the same both ways."""
    text = f"{name} {number}" if number else name
    inverse = None if name == "same" else f"{text} back"
    return AssociationLabel(
        from_object=ends[0],
        to_object=ends[1],
        name=f"{name}_{ends[1]}",
        label=text,
        inverse_label=inverse,
    )


def pairs_of(ends: tuple[str, str]) -> list[RecordPair]:
    """Give the pairs that may be associated."""
    return [(one, other) for one in IDS for other in IDS if ends[0] != ends[1] or one < other]


class LinkingMachine(RuleBasedStateMachine):
    """Merge, split, move and rename labels, edit pairs, undo, restart, beside what pairs carry."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "links.crmadmin"
        self.database = Database.create(self.path)
        self.number = 0
        self.states: list[dict[tuple[str, str], State]] = []
        self.position = 0

    def teardown(self) -> None:
        """Close the file before its folder goes."""
        self.database.close()
        self.folder.cleanup()

    @initialize(data=st.data())
    def fill(self, data: st.DataObject) -> None:
        """Associate some records; each tie is told from either side, or from both."""
        labels = [label(ends, name) for ends in ENDS for name in _IDS_OF_TYPES]
        ids = {each.address: _IDS_OF_TYPES[each.name.partition("_")[0]] for each in labels}
        bindings = Bindings({at: {FORWARD: a, INVERSE: b} for at, (a, b) in ids.items()})
        ties = [tie for ends in ENDS for tie in self._ties(ends, data)]
        with self.database.writing() as connection:
            move_base(connection, Configuration.of(labels), bindings)
            connection.execute(insert(AssociationRow).prefix_with("OR IGNORE"), ties)
        self.states = [self.carried()]

    def _ties(self, ends: tuple[str, str], data: st.DataObject) -> list[dict[str, object]]:
        own = [("USER_DEFINED", ids) for ids in _IDS_OF_TYPES.values()]
        ways = [*own, ("HUBSPOT_DEFINED", _PLAIN[ends])]
        ways += [("HUBSPOT_DEFINED", _PRIMARY)] if ends == ENDS[0] else []
        wanted = st.tuples(
            st.sampled_from(pairs_of(ends)),
            st.sampled_from(ways),
            st.booleans(),
            st.sampled_from(["there", "back", "both"]),
        )
        found: list[dict[str, object]] = []
        for pair, (category, (forward, inverse)), turned, told in data.draw(
            st.lists(wanted, min_size=8, max_size=20)
        ):
            one, other = pair[::-1] if turned and ends[0] == ends[1] else pair
            there = (*ends, one, other, category, forward)
            back = (*ends[::-1], other, one, category, inverse)
            names = ("from_object", "to_object", "from_id", "to_id", "category", "type_id")
            ways_told = {"there": [there], "back": [back], "both": [there, back]}[told]
            found += [dict(zip(names, way, strict=True)) for way in ways_told]
        return found

    def carried(self) -> dict[tuple[str, str], State]:
        """Read what all pairs carry as drafted."""
        found: dict[tuple[str, str], State] = {}
        for ends in ENDS:
            keys: dict[RecordPair, set[LinkKey]] = {}
            with looking(self.database, unwatched) as ground:
                rows = ground.net(ends).carried_after()
                for one, other, key in ground.connection.execute(rows):
                    keys.setdefault((one, other), set()).add(key)
            found[ends] = {pair: frozenset(all_of - {PLAIN}) for pair, all_of in keys.items()}
        return found

    def edited(self) -> dict[tuple[str, str], State]:
        """Note the state after an edit of the draft, and give the one before."""
        before = self.states[self.position]
        if Drafting(self.database).draft().position != self.position:
            del self.states[self.position + 1 :]
            self.states.append(self.carried())
            self.position += 1
        return before

    def some_labels(self, data: st.DataObject, most: int) -> list[AssociationLabel]:
        """Choose labels of two objects that are there as drafted."""
        ends = data.draw(st.sampled_from(ENDS))
        drafted = Drafting(self.database).configuration().each(AssociationLabel)
        of_ends = [each for each in drafted if (each.from_object, each.to_object) == ends]
        chosen = st.lists(st.sampled_from(of_ends), min_size=1, max_size=most, unique=True)
        return data.draw(chosen) if of_ends else []

    def target(self, data: st.DataObject, labels: list[AssociationLabel]) -> AssociationLabel:
        """Choose what labels become: a new one, or one that is there."""
        ends = (labels[0].from_object, labels[0].to_object)
        drafted = Drafting(self.database).configuration().each(AssociationLabel)
        there = [each for each in drafted if (each.from_object, each.to_object) == ends]
        self.number += 1
        name = data.draw(st.sampled_from(["new", "same"]))
        new = replace(label(ends, name, self.number), name=f"{name}_{ends[1]}_{self.number}")
        return data.draw(st.sampled_from([new, *there]))

    @rule(data=st.data(), delete=st.booleans())
    def merge(self, data: st.DataObject, delete: bool) -> None:
        """Make one label of several, where that is possible."""
        labels = self.some_labels(data, 3)
        if labels:
            self.relabel(labels, self.target(data, labels), delete=delete)

    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        """Give some pairs of a label another one."""
        labels = self.some_labels(data, 1)
        if labels:
            ends = (labels[0].from_object, labels[0].to_object)
            chosen = data.draw(st.lists(st.sampled_from(pairs_of(ends)), unique=True))
            self.relabel(labels, self.target(data, labels), only=chosen)

    def relabel(
        self,
        labels: list[AssociationLabel],
        into: AssociationLabel,
        *,
        delete: bool = False,
        only: Collection[RecordPair] | None = None,
    ) -> None:
        """Merge, or split where ``only`` some pairs are meant, and compare with what was."""
        linking = Linking(self.database)
        addresses = [each.address for each in labels]
        selection = None if only is None else Pointed(pairs=tuple(only))
        preview = linking.merging(addresses, into, delete=delete, selection=selection)
        if any(each.severity is Severity.ERROR for each in preview.objections):
            return
        if only is None:
            staged = linking.merge(addresses, into, delete=delete)
        else:
            staged = linking.split(addresses[0], into, Pointed(pairs=tuple(only)))
        before = self.edited()
        ends = (into.from_object, into.to_object)
        was, now = before[ends], self.states[self.position][ends]
        assert preview.links_before == preview.links_after == len(was) == len(now)
        assert staged.pairs == preview.pairs == sum(was[pair] != now[pair] for pair in was)
        going = {each.name for each in labels if each.address != into.address}
        for pair, keys in was.items():
            hit = only is None or pair in only
            assert now[pair] == (_relabelled(keys, going, into) if hit else keys)
        others = [each for each in ENDS if each != ends]
        assert all(before[each] == self.states[self.position][each] for each in others)

    @rule(data=st.data())
    def rename(self, data: st.DataObject) -> None:
        """Give a label other texts: records do not notice."""
        for each in self.some_labels(data, 1):
            self.number += 1
            back = None if each.inverse_label is None else f"renamed {self.number} back"
            Drafting(self.database).rename_label(each.address, f"renamed {self.number}", back)
            before = self.edited()
            assert self.states[self.position] == before

    @rule(data=st.data())
    def label_pairs(self, data: st.DataObject) -> None:
        """Add a label to associated pairs, or take it from them."""
        for each in self.some_labels(data, 1):
            adds = data.draw(st.booleans())
            order = LinkOrder(
                from_object=each.from_object,
                to_object=each.to_object,
                doing=Doing.LABEL,
                selection=Associated(),
                adds=(each.name,) if adds else (),
                removes=() if adds else (each.name,),
            )
            if Linking(self.database).count(order).is_possible:
                Linking(self.database).stage(order)
                before = self.edited()
                assert {*self.states[self.position]} == {*before}

    @rule()
    def undo(self) -> None:
        """Go one state back, if there is one."""
        Drafting(self.database).undo()
        self.position = max(self.position - 1, 0)

    @rule()
    def redo(self) -> None:
        """Go one state on, if there is one."""
        Drafting(self.database).redo()
        self.position = min(self.position + 1, len(self.states) - 1)

    @rule()
    def restart(self) -> None:
        """Close the workspace and open it again."""
        self.database.close()
        self.database = Database.open(self.path)

    @invariant()
    def pairs_carry_what_is_expected(self) -> None:
        """Expect the state at the position of the draft."""
        if self.states:
            assert self.carried() == self.states[self.position]


def _relabelled(keys: Carried, going: set[str], into: AssociationLabel) -> Carried:
    """Give what a pair carries once labels became another, by the rule in plain words."""
    within = into.from_object == into.to_object
    lost = {key for key in keys if key.removeprefix(TURNED) in going}
    gained = set()
    for key in lost:
        turned = within and key.startswith(TURNED) and into.inverse_label is not None
        gained.add(TURNED + into.name if turned else into.name)
    return frozenset((keys - lost) | gained)


TestLinkingMachine = LinkingMachine.TestCase
TestLinkingMachine.settings = settings(
    max_examples=examples(10), stateful_step_count=12, deadline=None
)
