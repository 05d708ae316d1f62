"""``crmadmin leads settings``: what only a person can set, as it is and as it shall be."""

from collections.abc import Iterator
from pathlib import Path

import click

from crmadmin.cli.lead_setting_commands import declare_command, set_command
from crmadmin.cli.lead_tables import Written
from crmadmin.cli.lead_undeclaring import undeclare_command
from crmadmin.cli.output import Format, Output, output_options
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.kinds import KINDS, Channel
from crmadmin.core.definitions import LEADS
from crmadmin.services.drafting import Drafting
from crmadmin.services.naming import known_by_name
from crmadmin.wording.kinds import FIELDS, field_name
from crmadmin.wording.settings import Difference, differences, setting_line
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "What HubSpot lets only a person set of leads: how it is set there (declare, undeclare), how "
    "it shall be (set), and both beside each other (show).",
    "Ce que HubSpot ne laisse régler qu’à une personne pour les leads : l’état actuel (declare, "
    "undeclare), l’état voulu (set), et les deux côte à côte (show).",
)
SHOW_HELP = Text(
    "Show each setting field by field, as it is declared and as it is drafted.",
    "Montrer chaque paramètre champ par champ, tel que déclaré et tel qu’au brouillon.",
)
COLUMNS = ("kind", "address", "setting", "field", "declared", "drafted")
"""The header of ``leads settings show --format csv``; the keys of its JSON."""

HEADINGS = (
    Text("Setting", "Paramètre"),
    Text("Field", "Champ"),
    Text("Declared", "Déclaré"),
    Text("Drafted", "Brouillon"),
)
NOTHING = Text(
    "Nothing is declared of leads yet: crmadmin leads settings declare",
    "Rien n’est encore déclaré des leads\u00a0: crmadmin leads settings declare",
)


def settings_command(speech: Speech) -> click.Command:
    """Build ``leads settings`` with its commands."""
    group = click.Group("settings", help=speech(HELP))
    for command in (_show, declare_command, undeclare_command, set_command):
        group.add_command(command(speech))
    return group


def _show(speech: Speech) -> click.Command:
    @click.command("show", help=speech(SHOW_HELP))
    @workspace_option(speech)
    @output_options(speech)
    @click.pass_obj
    def command(session: Session, format_: str | None, out: Path | None) -> None:
        output = Output.asked(format_, out)
        with session.reading() as database:
            drafting = Drafting(database)
            base, drafted = drafting.base(), drafting.configuration()
            known = known_by_name(database, drafted, _addresses(base, drafted))
        rows = [*_rows(session.speech, base, drafted, known)]
        with output.stream() as stream:
            written = Written(stream=stream, format=output.format, session=session)
            if output.format is Format.TABLE:
                written.table(HEADINGS, (row[2:] for row in rows), nothing=NOTHING)
            else:
                written.write(COLUMNS, rows)

    return command


def _rows(
    speech: Speech, base: Configuration, drafted: Configuration, known: Configuration
) -> Iterator[tuple[str, ...]]:
    for address in _addresses(base, drafted):
        before, after = base.get(address), drafted.get(address)
        setting = after or before
        assert setting is not None  # noqa: S101 - one of both holds it
        line = setting_line(speech, setting, known)
        for each in _fields(speech, before, after, known):
            if each.field not in _names(speech, address.kind):
                yield address.kind, str(address), line, each.field, each.old or "", each.new or ""


def _names(speech: Speech, kind: str) -> frozenset[str]:
    """Give the fields that only say where a setting lies, which its line says already."""
    told = FIELDS[kind].keys() & {"object", "pipeline_id", "stage_id"}
    return frozenset(field_name(speech, kind, key) for key in told)


def _fields(
    speech: Speech, before: Setting | None, after: Setting | None, known: Configuration
) -> Iterator[Difference]:
    """Give every field on both sides, also those that are alike."""
    old = {} if before is None else _said(speech, before, known)
    new = {} if after is None else _said(speech, after, known)
    for field in dict.fromkeys((*old, *new)):
        yield Difference(field=field, old=old.get(field), new=new.get(field))


def _said(speech: Speech, setting: Setting, known: Configuration) -> dict[str, str | None]:
    return {each.field: each.new for each in differences(speech, None, setting, known)}


def _addresses(base: Configuration, drafted: Configuration) -> tuple[Address, ...]:
    """Name what is declared or drafted of leads by hand."""
    found = dict.fromkeys((*base.settings, *drafted.settings))
    return tuple(
        address
        for address in sorted(found)
        if KINDS[address.kind].channel is Channel.MANUAL and address.path[0] == LEADS
    )
