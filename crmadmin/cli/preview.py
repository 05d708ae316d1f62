"""``crmadmin preview``: what the sync would do, counted or row by row."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

import click

from crmadmin.cli.effect_rows import COMPARED_COLUMNS, RowWriter, compared_rows, rows_of
from crmadmin.cli.output import Output, output_options
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.cli.summary_tables import write_comparison, write_summary
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.sync.effects import COLUMNS
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.services.comparing import compare_effects, compare_summaries
from crmadmin.services.configuring import load_configuration
from crmadmin.services.drafting import Drafting
from crmadmin.services.previewing import OBJECTS, Previewing
from crmadmin.services.workspaces import Database
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Say what the sync would do to the workspace’s records, one row for each effect, or counted "
    "with --summary. The draft’s edits are in effect.",
    "Dire ce que la synchronisation ferait aux fiches de l’espace de travail, une ligne par effet, "
    "ou en nombres avec --summary. Les modifications du brouillon sont prises en compte.",
)
SCENARIO = Text("The event to simulate.", "L’événement à simuler.")
OBJECT = Text("Only this object; may be given again.", "Seulement cet objet ; peut se répéter.")
AGAINST = Text(
    "Compare with this configuration file: what would happen under the workspace’s configuration "
    "and not, or otherwise, under the file’s (old: the file, new: the workspace).",
    "Comparer à ce fichier de configuration : ce qui se passerait avec la configuration de "
    "l’espace de travail et pas, ou autrement, avec celle du fichier (avant : le fichier, après : "
    "l’espace de travail).",
)
SUMMARY = Text("Count the effects.", "Compter les effets.")
UNMAPPED = Text(
    "The workspace has no field mappings yet; bring them in with: config import FILE.yaml",
    "L’espace de travail n’a pas encore de mappages ; apportez-les avec : config import "
    "FICHIER.yaml",
)


def preview_command(speech: Speech) -> click.Command:
    """Build ``preview``."""

    @click.command("preview", help=speech(HELP))
    @workspace_option(speech)
    @click.option(
        "--scenario",
        type=click.Choice([str(scenario) for scenario in Scenario]),
        default=str(Scenario.NEXT_SYNC),
        show_default=True,
        help=speech(SCENARIO),
    )
    @click.option(
        "--object", "objects", multiple=True, type=click.Choice(OBJECTS), help=speech(OBJECT)
    )
    @click.option("--against", type=click.Path(path_type=Path), help=speech(AGAINST))
    @click.option("--summary", is_flag=True, help=speech(SUMMARY))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        scenario: str,
        objects: tuple[str, ...],
        against: Path | None,
        *,
        summary: bool,
        format_: str | None,
        out: Path | None,
    ) -> None:
        other = None if against is None else load_configuration(against)
        with session.reading() as database:
            preview = _Preview(
                session,
                database,
                Scenario(scenario),
                tuple(name for name in OBJECTS if name in objects or not objects),
                Output.asked(format_, out),
            )
            if summary and other is None:
                preview.summary()
            elif summary and other is not None and against is not None:
                preview.compared_summary(other, against)
            elif other is None:
                preview.effects()
            else:
                preview.compared_effects(other)

    return command


class _Preview:
    """One question put to one workspace, and where its answer goes."""

    def __init__(
        self,
        session: Session,
        database: Database,
        scenario: Scenario,
        objects: tuple[str, ...],
        output: Output,
    ) -> None:
        self._session = session
        self._configuration = Drafting(database).configuration()
        self._previewing = Previewing(database)
        self._path = database.path
        self._scenario = scenario
        self._objects = objects
        self._output = output
        if not any(self._configuration.mappings(name) for name in objects):
            session.tell(session.speech(UNMAPPED), style="yellow")

    def summary(self) -> None:
        with watching(self._session.errors, self._session.speech) as monitor:
            counts = self._previewing.summary(
                self._scenario,
                objects=self._objects,
                configuration=self._configuration,
                monitor=monitor,
            )
        with self._output.stream() as stream:
            write_summary(stream, self._output.format, self._session.speech, self._scenario, counts)

    def compared_summary(self, other: Configuration, against: Path) -> None:
        with watching(self._session.errors, self._session.speech) as monitor:
            before, after = (
                self._previewing.summary(
                    self._scenario,
                    objects=self._objects,
                    configuration=configuration,
                    monitor=monitor,
                )
                for configuration in (other, self._configuration)
            )
        with self._output.stream() as stream:
            write_comparison(
                stream,
                self._output.format,
                self._session.speech,
                compare_summaries(before, after),
                (against.name, self._path.name),
            )

    def effects(self) -> None:
        effects = self._previewing.effects(
            self._scenario, objects=self._objects, configuration=self._configuration
        )
        with closing(effects):
            self._write_rows(COLUMNS, rows_of(effects))

    def compared_effects(self, other: Configuration) -> None:
        changes = compare_effects(
            lambda: self._previewing.effects(
                self._scenario, objects=self._objects, configuration=other
            ),
            lambda: self._previewing.effects(
                self._scenario, objects=self._objects, configuration=self._configuration
            ),
        )
        self._write_rows(COMPARED_COLUMNS, compared_rows(changes))

    def _write_rows(self, header: Sequence[str], rows: Iterable[tuple[str, ...]]) -> None:
        with self._output.stream() as stream:
            writer = RowWriter(
                stream=stream,
                format=self._output.format,
                speech=self._session.speech,
                tell=self._session.tell,
            )
            writer.write(header, rows)
