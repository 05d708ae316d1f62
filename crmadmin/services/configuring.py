"""The verbs of configuration files: bring one in as the base, write one out."""

from dataclasses import dataclass
from pathlib import Path

from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.kinds import KINDS, Channel
from crmadmin.core.objections import Objection
from crmadmin.core.sync.compatibility import configuration_objections
from crmadmin.errors import Problem
from crmadmin.errors.configuration import DRAFT_IN_THE_WAY
from crmadmin.exchange.configuration_rendering import render_configuration
from crmadmin.exchange.configuration_update import update_configuration
from crmadmin.exchange.configuration_yaml import read_configuration
from crmadmin.exchange.replacing import replace_text
from crmadmin.exchange.yaml_nodes import read_text
from crmadmin.store.catalogues import read_catalogue, read_list_names
from crmadmin.store.configurations import read_base, replace_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import count_edits, discard_draft, read_draft


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigurationImport:
    """What an imported configuration holds, what it changed, and what is doubtful in it.

    ``objections`` of either severity did not stop the import: the file tells how the portal
    is set, and HubSpot may have let it through.
    """

    configuration: Configuration
    changes: tuple[Change, ...]
    objections: tuple[Objection, ...]
    discarded_edits: int


def import_configuration(
    database: Database, path: Path, *, discard_draft_edits: bool = False
) -> ConfigurationImport:
    """Put a configuration file in place of what was declared, in one transaction.

    What the portal itself tells by its API stays as it was pulled.

    Problem, and nothing changed, if the file has anything unknown or wrong, or if the draft
    has edits (they were made on the present base) and is not to be discarded.
    """
    configuration = read_configuration(path)
    with database.writing() as connection:
        edits = count_edits(connection)
        if edits and not discard_draft_edits:
            raise Problem(DRAFT_IN_THE_WAY, edits=edits)
        before = read_base(connection)
        discard_draft(connection)
        after = _beside_what_was_pulled(before, configuration)
        replace_base(connection, after)
        objections = configuration_objections(
            configuration, read_catalogue(connection), read_list_names(connection)
        )
    return ConfigurationImport(
        configuration=configuration,
        changes=diff(before, after),
        objections=objections,
        discarded_edits=edits,
    )


def _beside_what_was_pulled(base: Configuration, declared: Configuration) -> Configuration:
    pulled = {
        address: setting
        for address, setting in base.settings.items()
        if KINDS[address.kind].channel is Channel.API
    }
    return Configuration({**pulled, **declared.settings})


def export_configuration(database: Database, path: Path | None, *, drafted: bool = True) -> str:
    """Write the configuration as a file, and give its text; no path only gives the text.

    With ``drafted`` the draft's edits are in it. A file that is there already is updated in
    place, its comments and order kept; Problem if it is no configuration.
    """
    with database.reading() as connection:
        base = read_base(connection)
        configuration = read_draft(connection, base).configuration() if drafted else base
    if path is None:
        return render_configuration(configuration)
    if not path.exists():
        text = render_configuration(configuration)
        replace_text(path, text)
        return text
    before = read_text(path)
    text = update_configuration(before, configuration, path)
    if text != before:
        replace_text(path, text)
    return text


def load_configuration(path: Path) -> Configuration:
    """Read a configuration file without a workspace, to compare with; Problem if it is wrong."""
    return read_configuration(path)
