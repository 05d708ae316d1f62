"""``crmadmin associations label|primary``: what associates records, edited in the draft."""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import click

from crmadmin.cli.association_choosing import (
    CONDITION,
    LABEL,
    RECORD,
    Chosen,
    choosing_options,
)
from crmadmin.cli.association_rows import DRY_RUN, say_counts, say_objections, write_pairs
from crmadmin.cli.output import Output, output_options
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.associations.links import PLAIN
from crmadmin.services.drafting import Drafting, allowed
from crmadmin.services.linking import (
    AssociationEdit,
    Doing,
    Linking,
    LinkOrder,
    LinkRow,
    Page,
    PrimaryBy,
    PrimaryRule,
    every_record,
)
from crmadmin.services.links.naming import Naming
from crmadmin.wording.speech import Speech, Text

LABEL_HELP = Text(
    "Add labels to associations and take labels from them; with --associate make associations, "
    "with --end end them. Chosen are the associations between two objects, narrowed by the "
    "options. It is one edit of the draft.",
    "Ajouter des libellés aux associations et leur en retirer ; avec --associate créer des "
    "associations, avec --end y mettre fin. Sont choisies les associations entre deux objets, "
    "restreintes par les options. C’est une modification du brouillon.",
)
ADD = Text("Add this label. Repeatable.", "Ajouter ce libellé. Répétable.")
REMOVE = Text("Remove this label. Repeatable.", "Retirer ce libellé. Répétable.")
CARRYING = Text(
    "Only associations that carry this label. Repeatable.",
    "Seulement les associations qui portent ce libellé. Répétable.",
)
ASSOCIATE = Text(
    "Associate every record of the one end with every one of the other.",
    "Associer chaque fiche d’un bout à chaque fiche de l’autre.",
)
END = Text("End the associations.", "Mettre fin aux associations.")
PRIMARY_HELP = Text(
    "Choose the primary company of contacts, deals or tickets by a rule. Records of which it finds "
    "none, or more than one, keep what they have; the former primary company stays associated. "
    "What that does to lifecycle stages is not computed yet.",
    "Choisir l’entreprise principale de contacts, transactions ou tickets par une règle. Les "
    "fiches pour lesquelles elle n’en trouve aucune, ou plusieurs, restent telles quelles ; "
    "l’ancienne entreprise principale reste associée. L’effet sur les phases du cycle de vie n’est "
    "pas encore calculé.",
)
OBJECT = Text("OBJECT", "OBJET")
RULE = Text(
    "label: the company that carries --label; email-domain: the one of the e-mail address’s "
    "domain; oldest: the one of the lowest id.",
    "label : l’entreprise qui porte --label ; email-domain : celle du domaine de l’adresse "
    "e-mail ; oldest : celle du plus petit ID.",
)
OF_LABEL = Text("The label of the rule.", "Le libellé de la règle.")
ONLY = Text(
    "Only this record: its id or e-mail address. Repeatable.",
    "Seulement cette fiche : son ID ou son adresse e-mail. Répétable.",
)
WHERE = Text(
    "Only records of which this holds: city=Lyon. Repeatable.",
    "Seulement les fiches pour lesquelles ceci est vrai : city=Lyon. Répétable.",
)
_RULES = {
    "label": PrimaryBy.LABEL,
    "email-domain": PrimaryBy.EMAIL_DOMAIN,
    "oldest": PrimaryBy.OLDEST,
}
_PAGE = 1000


def label_command(speech: Speech) -> click.Command:
    """Build ``associations label``."""
    labels = partial(click.option, multiple=True, metavar=speech(LABEL))

    @click.command("label", help=speech(LABEL_HELP))
    @workspace_option(speech)
    @choosing_options(speech)
    @labels("--carrying", help=speech(CARRYING))
    @labels("--add", help=speech(ADD))
    @labels("--remove", help=speech(REMOVE))
    @click.option("--associate", is_flag=True, help=speech(ASSOCIATE))
    @click.option("--end", is_flag=True, help=speech(END))
    @click.option("--dry-run", is_flag=True, help=speech(DRY_RUN))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        carrying: tuple[str, ...],
        add: tuple[str, ...],
        remove: tuple[str, ...],
        associate: bool,
        end: bool,
        dry_run: bool,
        format_: str | None,
        out: Path | None,
        **choice: object,
    ) -> None:
        chosen = Chosen(**choice)  # type: ignore[arg-type] # click gives what the options declare
        output = Output.asked(format_, out)
        with session.reading() as database:
            naming = Naming(database)
            ends = chosen.from_object, chosen.to_object
            adds = [naming.key(*ends, each) for each in add]
            removes = [naming.key(*ends, each) for each in remove]
            selection = chosen.crossed(naming) if associate else chosen.associated(naming, carrying)
        doing = Doing.ASSOCIATE if associate else Doing.PART if end else Doing.LABEL
        order = LinkOrder(
            from_object=chosen.objects[0],
            to_object=chosen.objects[1],
            doing=doing,
            selection=selection,
            adds=(*adds, *((PLAIN,) if associate and not adds else ())),
            removes=(PLAIN,) if end else tuple(removes),
        )
        carry_out(session, output, order, dry_run=dry_run)

    return command


def primary_command(speech: Speech) -> click.Command:
    """Build ``associations primary``."""

    @click.command("primary", help=speech(PRIMARY_HELP))
    @workspace_option(speech)
    @click.argument("name", metavar=speech(OBJECT))
    @click.option("--rule", type=click.Choice(list(_RULES)), required=True, help=speech(RULE))
    @click.option("--label", default="", metavar=speech(LABEL), help=speech(OF_LABEL))
    @click.option("--from", "records", multiple=True, metavar=speech(RECORD), help=speech(ONLY))
    @click.option(
        "--from-where", "where", multiple=True, metavar=speech(CONDITION), help=speech(WHERE)
    )
    @click.option("--dry-run", is_flag=True, help=speech(DRY_RUN))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        name: str,
        rule: str,
        label: str,
        records: tuple[str, ...],
        where: tuple[str, ...],
        dry_run: bool,
        format_: str | None,
        out: Path | None,
    ) -> None:
        if (_RULES[rule] is PrimaryBy.LABEL) != bool(label):
            raise click.UsageError("--rule label --label")
        output = Output.asked(format_, out)
        with session.reading() as database, watching(session.errors, session.speech) as monitor:
            naming = Naming(database)
            key = naming.key(name, "companies", label) if label else ""
            some = naming.records(name, records, where) or every_record(name)
            asked = PrimaryRule(by=_RULES[rule], label=key)
            order = Linking(database).primary_order(some, asked, monitor)
        carry_out(session, output, order, dry_run=dry_run)

    return command


def carry_out(session: Session, output: Output, order: LinkOrder, *, dry_run: bool) -> None:
    """Stage an order, or only say what it would do, and write its pairs."""
    opened = session.reading() if dry_run else session.changing()
    with opened as database, watching(session.errors, session.speech) as monitor:
        linking = Linking(database)
        labels = Drafting(database).configuration()
        if dry_run:
            count = linking.count(order, monitor)
            write_pairs(session, output, linking.changes(order, monitor), labels)
            say_counts(session, count.changed, count.unchanged, dry_run=True)
            allowed(count.objections)
            say_objections(session, count.objections)
            return
        staged = linking.stage(order, monitor)
        write_pairs(session, output, staged_rows(linking, staged.edits), labels)
    say_counts(session, staged.pairs, staged.unchanged, dry_run=False)
    say_objections(session, staged.warnings)


def staged_rows(linking: Linking, edits: Iterable[AssociationEdit]) -> Iterator[LinkRow]:
    """Give all pairs of edits that were staged, page by page."""
    for edit in edits:
        for offset in range(0, edit.pairs, _PAGE):
            yield from linking.rows(edit.edit_id, Page(offset=offset, limit=_PAGE))
