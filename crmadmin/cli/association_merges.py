"""``crmadmin associations merge|split|move``: labels that become another one."""

from collections.abc import Callable
from pathlib import Path

import click

from crmadmin.cli.association_choosing import (
    FROM_OBJECT,
    LABEL,
    TO_OBJECT,
    Chosen,
    choosing_options,
)
from crmadmin.cli.association_orders import staged_rows
from crmadmin.cli.association_rows import DRY_RUN, say_counts, say_objections, write_pairs
from crmadmin.cli.output import Output, output_options
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.associations.merging import Merge
from crmadmin.core.associations.staging import MergePreview
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.progress import Monitor
from crmadmin.services.drafting import Drafting, allowed
from crmadmin.services.linking import Linking, Selection, Staged
from crmadmin.services.links.naming import Naming
from crmadmin.wording.settings import setting_line
from crmadmin.wording.speech import Counted, Speech, Text

MERGE_HELP = Text(
    "Make one label of several, of the definitions and of all associations that carry them, in one "
    "edit of the draft. The number of associations stays the same.",
    "Faire de plusieurs libellés un seul, dans les définitions et dans toutes les associations qui "
    "les portent, en une modification du brouillon. Le nombre d’associations reste le même.",
)
SPLIT_HELP = Text(
    "Give part of a label’s associations another label; the options say which part.",
    "Donner à une partie des associations d’un libellé un autre libellé ; les options disent "
    "laquelle.",
)
MOVE_HELP = Text(
    "Make another label of one; a new label takes its limits over.",
    "Remplacer un libellé par un autre ; un nouveau libellé reprend ses limites.",
)
INTO = Text(
    "The label they become: one that is there, by its text or internal name, or the text of a new "
    "one.",
    "Le libellé d’arrivée : un libellé existant, par son texte ou son nom interne, ou le texte "
    "d’un nouveau.",
)
INVERSE = Text(
    "The text of a new label as it is read the other way.",
    "Le texte d’un nouveau libellé lu dans l’autre sens.",
)
KEEP = Text(
    "Keep the definitions of the labels that no association carries then.",
    "Garder les définitions des libellés qu’aucune association ne porte plus.",
)
NEW = Text("New label: {label}", "Nouveau libellé : {label}")
COUNTED = Counted(
    Text("{label}: {count} association", "{label} : {count} association"),
    Text("{label}: {count} associations", "{label} : {count} associations"),
)
SEVERAL = Counted(
    Text(
        "{count} association carries several of these and gets the label once.",
        "{count} association en porte plusieurs et reçoit le libellé une fois.",
    ),
    Text(
        "{count} associations carry several of these and get the label once.",
        "{count} associations en portent plusieurs et reçoivent le libellé une fois.",
    ),
)
LINKS = Text(
    "Associations between the two objects: {before} before, {after} after.",
    "Associations entre les deux objets : {before} avant, {after} après.",
)


def merge_command(speech: Speech) -> click.Command:
    """Build ``associations merge``."""

    @click.command("merge", help=speech(MERGE_HELP))
    @workspace_option(speech)
    @click.argument("from_object", metavar=speech(FROM_OBJECT))
    @click.argument("to_object", metavar=speech(TO_OBJECT))
    @click.argument("labels", nargs=-1, required=True, metavar=f"{speech(LABEL)}...")
    @click.option("--into", required=True, metavar=speech(LABEL), help=speech(INTO))
    @click.option("--inverse", metavar=speech(LABEL), help=speech(INVERSE))
    @click.option("--keep", is_flag=True, help=speech(KEEP))
    @click.option("--dry-run", is_flag=True, help=speech(DRY_RUN))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        from_object: str,
        to_object: str,
        labels: tuple[str, ...],
        into: str,
        inverse: str | None,
        keep: bool,
        dry_run: bool,
        format_: str | None,
        out: Path | None,
    ) -> None:
        chosen = Chosen(from_object=from_object, to_object=to_object)
        merge = _merge(session, chosen, labels, (into, inverse), deletes=not keep)
        output = Output.asked(format_, out)

        def staging(linking: Linking, monitor: Monitor) -> Staged:
            at = [label.address for label in merge.labels]
            return linking.merge(at, merge.into, delete=merge.deletes, monitor=monitor)

        _carry_out(session, output, merge, staging, dry_run=dry_run)

    return command


def move_command(speech: Speech) -> click.Command:
    """Build ``associations move``."""

    @click.command("move", help=speech(MOVE_HELP))
    @workspace_option(speech)
    @click.argument("from_object", metavar=speech(FROM_OBJECT))
    @click.argument("to_object", metavar=speech(TO_OBJECT))
    @click.argument("label", metavar=speech(LABEL))
    @click.option("--into", required=True, metavar=speech(LABEL), help=speech(INTO))
    @click.option("--inverse", metavar=speech(LABEL), help=speech(INVERSE))
    @click.option("--keep", is_flag=True, help=speech(KEEP))
    @click.option("--dry-run", is_flag=True, help=speech(DRY_RUN))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        from_object: str,
        to_object: str,
        label: str,
        into: str,
        inverse: str | None,
        keep: bool,
        dry_run: bool,
        format_: str | None,
        out: Path | None,
    ) -> None:
        chosen = Chosen(from_object=from_object, to_object=to_object)
        merge = _merge(session, chosen, (label,), (into, inverse), deletes=not keep)
        output = Output.asked(format_, out)

        def staging(linking: Linking, monitor: Monitor) -> Staged:
            at = merge.labels[0].address
            return linking.move(at, merge.into, delete=merge.deletes, monitor=monitor)

        _carry_out(session, output, merge, staging, dry_run=dry_run)

    return command


def split_command(speech: Speech) -> click.Command:
    """Build ``associations split``."""

    @click.command("split", help=speech(SPLIT_HELP))
    @workspace_option(speech)
    @choosing_options(speech)
    @click.argument("label", metavar=speech(LABEL))
    @click.option("--into", required=True, metavar=speech(LABEL), help=speech(INTO))
    @click.option("--inverse", metavar=speech(LABEL), help=speech(INVERSE))
    @click.option("--dry-run", is_flag=True, help=speech(DRY_RUN))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        label: str,
        into: str,
        inverse: str | None,
        dry_run: bool,
        format_: str | None,
        out: Path | None,
        **choice: object,
    ) -> None:
        chosen = Chosen(**choice)  # type: ignore[arg-type] # click gives what the options declare
        merge = _merge(session, chosen, (label,), (into, inverse), deletes=False)
        with session.reading() as database:
            selection = chosen.associated(Naming(database))
        output = Output.asked(format_, out)

        def staging(linking: Linking, monitor: Monitor) -> Staged:
            return linking.split(merge.labels[0].address, merge.into, selection, monitor)

        _carry_out(session, output, merge, staging, selection, dry_run=dry_run)

    return command


def _merge(
    session: Session,
    chosen: Chosen,
    labels: tuple[str, ...],
    into: tuple[str, str | None],
    *,
    deletes: bool,
) -> Merge:
    """Find the labels that are named; the one that they become may be new."""
    ends = chosen.from_object, chosen.to_object
    with session.reading() as database:
        naming = Naming(database)
        found = [naming.label(*ends, each) for each in labels]
        return Merge.of(found, naming.label_or_new(*ends, *into), deletes=deletes)


def _carry_out(
    session: Session,
    output: Output,
    merge: Merge,
    staging: Callable[[Linking, Monitor], Staged],
    selection: Selection | None = None,
    *,
    dry_run: bool,
) -> None:
    """Stage a merge, split or move, or only say what it would do, and write its pairs."""
    at, into = [label.address for label in merge.labels], merge.into
    opened = session.reading() if dry_run else session.changing()
    with opened as database, watching(session.errors, session.speech) as monitor:
        linking = Linking(database)
        labels = Drafting(database).configuration().replaced(into.address, into)
        preview = linking.merging(
            at, into, delete=merge.deletes, selection=selection, monitor=monitor
        )
        allowed(preview.objections)
        _say(session, preview, merge.labels)
        if dry_run:
            write_pairs(
                session, output, linking.merge_changes(at, into, selection=selection), labels
            )
            say_counts(session, preview.pairs, 0, dry_run=True)
        else:
            staged = staging(linking, monitor)
            write_pairs(session, output, staged_rows(linking, staged.edits), labels)
            say_counts(session, staged.pairs, staged.unchanged, dry_run=False)
    say_objections(session, preview.objections)


def _say(session: Session, preview: MergePreview, labels: tuple[AssociationLabel, ...]) -> None:
    """Say what the labels are carried by, and that no association is lost."""
    speech = session.speech
    if preview.creates:
        session.tell(speech(NEW, label=setting_line(speech, preview.into)))
    for label in labels:
        named = setting_line(speech, label)
        session.tell(speech.count(COUNTED, preview.labels[label.address], label=named))
    if preview.several:
        session.tell(speech.count(SEVERAL, preview.several))
    before, after = map(speech.number, (preview.links_before, preview.links_after))
    session.tell(speech(LINKS, before=before, after=after))
