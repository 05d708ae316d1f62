"""The options by which commands choose pairs of records, and what they choose."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import click

from crmadmin.core.reading.association_labels import in_order
from crmadmin.services.linking import Associated, Crossed, Records, Selection
from crmadmin.services.links.naming import Naming
from crmadmin.wording.speech import Speech, Text

FROM_OBJECT, TO_OBJECT = Text("FROM_OBJECT", "OBJET_ORIGINE"), Text("TO_OBJECT", "OBJET_FIN")
RECORD = Text("RECORD", "FICHE")
CONDITION = Text("CONDITION", "CONDITION")
LABEL = Text("LABEL", "LIBELLÉ")
FROM = Text(
    "Only this record at the first end: its id, e-mail address or domain. Repeatable.",
    "Seulement cette fiche à l’origine : son ID, son adresse e-mail ou son domaine. Répétable.",
)
TO = Text(
    "Only this record at the other end. Repeatable.",
    "Seulement cette fiche à l’autre bout. Répétable.",
)
FROM_WHERE = Text(
    "Only records at the first end of which this holds: city=Lyon, jobtitle~head, amount>1000, "
    "city= (blank), city!= (not blank). Repeatable.",
    "Seulement les fiches d’origine pour lesquelles ceci est vrai : city=Lyon, jobtitle~chef, "
    "amount>1000, city= (vide), city!= (rempli). Répétable.",
)
TO_WHERE = Text(
    "Only records at the other end of which this holds. Repeatable.",
    "Seulement les fiches de l’autre bout pour lesquelles ceci est vrai. Répétable.",
)

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What a command's options say of the records at both ends."""

    from_object: str
    to_object: str
    records: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    other_where: tuple[str, ...] = ()

    @property
    def objects(self) -> tuple[str, str]:
        """Give the objects in the order of the addresses of labels."""
        return in_order(self.from_object, self.to_object)

    def associated(self, naming: Naming, carrying: tuple[str, ...] = ()) -> Associated:
        """Choose associated pairs, those that carry any of some labels."""
        one, other = self._ends(naming)
        keys = (naming.key(self.from_object, self.to_object, each) for each in carrying)
        return Associated(carrying=tuple(keys), one=one, other=other)

    def crossed(self, naming: Naming) -> Selection:
        """Choose every record of the first end with every one of the other.

        Raises UsageError where either end is left open.
        """
        one, other = self._ends(naming)
        if one is None or other is None:
            raise click.UsageError("--associate: --from|--from-where, --to|--to-where")
        return Crossed(one=one, other=other)

    def _ends(self, naming: Naming) -> tuple[Records | None, Records | None]:
        one = naming.records(self.from_object, self.records, self.where)
        other = naming.records(self.to_object, self.others, self.other_where)
        return (one, other) if self.from_object == self.objects[0] else (other, one)


def choosing_options(speech: Speech) -> Callable[[F], F]:
    """Add the options that choose records at both ends to a command, and its two objects."""

    def add(command: F) -> F:
        several = partial(click.option, multiple=True)
        options = (
            click.argument("from_object", metavar=speech(FROM_OBJECT)),
            click.argument("to_object", metavar=speech(TO_OBJECT)),
            several("--from", "records", metavar=speech(RECORD), help=speech(FROM)),
            several("--to", "others", metavar=speech(RECORD), help=speech(TO)),
            several("--from-where", "where", metavar=speech(CONDITION), help=speech(FROM_WHERE)),
            several("--to-where", "other_where", metavar=speech(CONDITION), help=speech(TO_WHERE)),
        )
        for option in reversed(options):
            command = option(command)
        return command

    return add
