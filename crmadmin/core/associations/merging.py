"""Labels that become one, definitions and all (domain/associations.md §7).

A new label is created before the old ones go, because its pairs get it first. The limits of a
label that goes are carried over where it alone becomes a new one, since the same records carry
that; the limits of several labels say nothing about one, and go with them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crmadmin.core.associations.labels import (
    LabelObjection,
    new_label_objections,
    text_objections,
)
from crmadmin.core.associations.limits import Allowances
from crmadmin.core.associations.link_objections import MergeObjection
from crmadmin.core.associations.links import TURNED, LinkKey
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.objections import Objection, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """Labels that become another one.

    ``labels`` are those that pairs lose, without ``into`` itself. ``deletes`` says that they go
    once no pair carries them; a split keeps its label.
    """

    labels: tuple[AssociationLabel, ...]
    into: AssociationLabel
    deletes: bool = True

    @classmethod
    def of(
        cls, labels: Sequence[AssociationLabel], into: AssociationLabel, *, deletes: bool
    ) -> "Merge":
        """Make a merge of labels, of which one may be what the others become."""
        others = (each for each in labels if each.address != into.address)
        return cls(labels=tuple(dict.fromkeys(others)), into=into, deletes=deletes)

    @property
    def objects(self) -> tuple[str, str]:
        """Give the two objects in the order of addresses."""
        return self.into.from_object, self.into.to_object

    def keys(self, label: AssociationLabel) -> tuple[LinkKey, ...]:
        """Give the keys by which pairs carry a label."""
        one, other = self.objects
        turned = one == other and label.inverse_label is not None
        return (label.name, TURNED + label.name) if turned else (label.name,)

    def creates(self, configuration: Configuration) -> bool:
        """Tell whether the label that pairs get is new."""
        return configuration.get(self.into.address) is None

    def definitions(
        self, configuration: Configuration
    ) -> tuple[dict[Address, Setting | None], dict[Address, Setting | None]]:
        """Give the settings to set before and after the records': what comes, and what goes."""
        comes: dict[Address, Setting | None] = {self.into.address: self.into}
        comes |= {limit.address: limit for limit in self.carried_over(configuration)}
        goes: dict[Address, Setting | None] = {}
        if self.deletes:
            goes |= {limit.address: None for limit in self._limits(configuration)}
            goes |= {label.address: None for label in self.labels}
        return comes, goes

    def carried_over(self, configuration: Configuration) -> tuple[AssociationLimit, ...]:
        """Give the limits that the new label gets: those of the one label that becomes it."""
        if not (self.deletes and len(self.labels) == 1 and self.creates(configuration)):
            return ()
        single = self.into.inverse_label is None
        return tuple(
            replace(limit, label=self.into.address)
            for limit in self._limits(configuration)
            if not (limit.inverse and single)
        )

    def dropped(self, configuration: Configuration) -> tuple[AssociationLimit, ...]:
        """Give the limits that go with their label."""
        kept = {
            replace(limit, label=self.labels[0].address)
            for limit in self.carried_over(configuration)
        }
        limits = self._limits(configuration) if self.deletes else ()
        return tuple(each for each in limits if each not in kept)

    def objections(
        self, configuration: Configuration, allowances: Allowances
    ) -> tuple[Objection, ...]:
        """Say what stands against the definitions."""
        return (
            *self._against_labels(),
            *self._against_into(configuration, allowances),
            *self._about_limits(configuration),
        )

    def _limits(self, configuration: Configuration) -> tuple[AssociationLimit, ...]:
        going = {label.address for label in self.labels}
        limits = configuration.each(AssociationLimit)
        return tuple(each for each in limits if each.label in going)

    def _against_labels(self) -> Iterator[Objection]:
        into = self.into
        if not self.labels:
            yield Objection(code=MergeObjection.INTO_ITSELF, facts={"name": into.label})
        for label in self.labels:
            facts = {"name": label.label, "into": into.label}
            if (label.from_object, label.to_object) != self.objects:
                facts = {"name": label.label, "pair": f"{label.from_object}–{label.to_object}"}
                yield Objection(code=MergeObjection.OTHER_OBJECTS, facts=facts)
            elif into.from_object != into.to_object:
                continue
            elif label.inverse_label is None and into.inverse_label is not None:
                yield Objection(code=MergeObjection.DIRECTION_UNKNOWN, facts=facts)
            elif label.inverse_label is not None and into.inverse_label is None:
                yield Objection(
                    code=MergeObjection.DIRECTION_LOST,
                    severity=Severity.WARNING,
                    facts=facts,
                )

    def _against_into(
        self, configuration: Configuration, allowances: Allowances
    ) -> Iterator[Objection]:
        most = allowances.most_labels(*self.objects)
        found = (
            new_label_objections(configuration, self.into, most)
            if self.creates(configuration)
            else text_objections(configuration, self.into)
        )
        going = {text for label in self.labels for text in label.texts if self.deletes}
        for objection in found:
            near = objection.code is LabelObjection.TEXT_NEARLY_TAKEN
            if not (near and objection.facts["other"] in going):
                yield self._told_of_merge(objection)

    def _told_of_merge(self, objection: Objection) -> Objection:
        """Give an objection against a label the remedy that a merge has."""
        names = {label.name: label for label in self.labels}
        facts = objection.facts
        if objection.code is LabelObjection.TOO_MANY:
            return Objection(
                code=MergeObjection.TOO_MANY,
                facts={"pair": facts["pair"], "limit": facts["limit"]},
            )
        if objection.code is LabelObjection.TEXT_TAKEN and facts["name"] in names:
            label = names[str(facts["name"])]
            return Objection(
                code=MergeObjection.TEXT_OF_MERGED,
                facts={"text": facts["text"], "name": label.label},
            )
        return objection

    def _about_limits(self, configuration: Configuration) -> Iterator[Objection]:
        if dropped := self.dropped(configuration):
            yield Objection(
                code=MergeObjection.LIMITS_GO,
                severity=Severity.WARNING,
                facts={"count": len(dropped), "into": self.into.label},
            )
