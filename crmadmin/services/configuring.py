"""The verbs of configuration files: bring one in as the base, write one out."""

from dataclasses import dataclass
from pathlib import Path

from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.changes.declaration import Declaration
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.kinds import KINDS, Channel
from crmadmin.core.objections import Objection
from crmadmin.core.sync.compatibility import configuration_objections
from crmadmin.errors import Problem
from crmadmin.errors.configuration import DRAFT_IN_THE_WAY
from crmadmin.exchange.configuration_rendering import render_configuration
from crmadmin.exchange.configuration_update import update_configuration
from crmadmin.exchange.configuration_yaml import SYNC, read_configuration, read_declaration
from crmadmin.exchange.replacing import replace_text
from crmadmin.exchange.yaml_nodes import read_text
from crmadmin.services.drafts.declaring import declare
from crmadmin.services.drafts.ground import Ground
from crmadmin.store.catalogues import read_catalogue, read_list_names
from crmadmin.store.configurations import read_base, replace_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import count_edits, discard_draft, read_draft, save_draft


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigurationImport:
    """What an imported configuration holds, what it changed, and what is doubtful in it.

    ``changes`` are those of the base: settings that no API tells are declared, and the file
    tells how the portal is. ``drafted`` are the addresses that the draft edits now, to bring the
    portal to what the file says of settings that it tells itself. ``objections`` did not stop
    the import: HubSpot may have let a declared setting through.
    """

    configuration: Configuration
    changes: tuple[Change, ...]
    drafted: tuple[Address, ...]
    objections: tuple[Objection, ...]
    discarded_edits: int


def import_configuration(
    database: Database, path: Path, *, discard_draft_edits: bool = False
) -> ConfigurationImport:
    """Bring a configuration file in, in one transaction.

    What it says of the sync takes the place of what was declared. What it says of settings that
    the portal tells itself becomes one edit of the draft, against the base as it was pulled.
    Sections that are not in it leave everything as it is.

    Problem, and nothing changed, if the file has anything unknown or wrong, if HubSpot would
    refuse what is to be drafted, or if the file has a sync section while the draft has edits
    (they were made on the present base) and is not to be discarded.
    """
    declaration = read_declaration(path)
    with database.writing() as connection:
        edits = count_edits(connection)
        if edits and declaration.whole >= SYNC and not discard_draft_edits:
            raise Problem(DRAFT_IN_THE_WAY, edits=edits)
        if discard_draft_edits:
            discard_draft(connection)
        before = read_base(connection)
        after = _declared(before, declaration)
        replace_base(connection, after)
        doubts = configuration_objections(
            declaration.configuration, read_catalogue(connection), read_list_names(connection)
        )
        ground = Ground(connection=connection, draft=read_draft(connection, after))
        drafted, warnings = declare(ground, declaration)
        save_draft(connection, ground.draft, drafted)
    return ConfigurationImport(
        configuration=declaration.configuration,
        changes=diff(before, after),
        drafted=tuple(drafted.edits[-1].addresses) if drafted != ground.draft else (),
        objections=(*doubts, *warnings),
        discarded_edits=edits if discard_draft_edits else 0,
    )


def _declared(base: Configuration, declaration: Declaration) -> Configuration:
    """Give the base with what a file declares of the sync, if it does."""
    if not declaration.whole >= SYNC:
        return base
    kinds = {part.kind for part in SYNC}
    kept = {each: of for each, of in base.settings.items() if each.kind not in kinds}
    declared = {
        each: of for each, of in declaration.configuration.settings.items() if each.kind in kinds
    }
    return Configuration({**kept, **declared})


def export_configuration(database: Database, path: Path | None, *, drafted: bool = True) -> str:
    """Write the configuration as a file, and give its text; no path only gives the text.

    With ``drafted`` the draft's edits are in it. A file that is there already is updated in
    place, its comments and order kept; Problem if it is no configuration.
    """
    with database.reading() as connection:
        base = read_base(connection)
        configuration = read_draft(connection, base).configuration() if drafted else base
    if path is None:
        return render_configuration(configuration, beside=base)
    if not path.exists():
        text = render_configuration(configuration, beside=base)
        replace_text(path, text)
        return text
    before = read_text(path)
    text = update_configuration(before, configuration, path, base)
    if text != before:
        replace_text(path, text)
    return text


def load_by_hand(path: Path) -> tuple[Setting, ...]:
    """Read what a file says of settings that only a person can set, those of the sync apart.

    To be declared or drafted; Problem if the file is wrong.
    """
    of_sync = {part.kind for part in SYNC}
    return tuple(
        setting
        for address, setting in load_configuration(path).settings.items()
        if KINDS[address.kind].channel is Channel.MANUAL and address.kind not in of_sync
    )


def load_configuration(path: Path) -> Configuration:
    """Read a configuration file without a workspace, to compare with; Problem if it is wrong."""
    return read_configuration(path)
