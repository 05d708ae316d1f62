"""What click says itself, in French."""

import ast
import gettext
import os
from pathlib import Path

import click

from crmadmin.cli.messages import DOMAIN, FOLDER, click_speaking
from crmadmin.errors import Language

NEVER_SAID = {
    "Choice({choices})",
    "{value!r} is not a valid UUID.",
    "{value!r} is not a valid boolean. Recognized values: {states}",
    "{value!r} is not a valid {number_type}.",
    "{value} is not in the range {range}.",
    "{value!r} does not match the format {format}.",
    "{len_type} values are required, but {len_value} was given.",
    "Invalid start character for option ({option})",
}
"""Messages about kinds of options that crmadmin has none of."""


def said(module: str) -> set[str]:
    """Collect the messages that a module of click has gettext translate."""
    source = Path(str(click.__file__)).with_name(f"{module}.py").read_text(encoding="utf-8")
    return {
        str(call.args[0].value)
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in {"_", "ngettext"}
        and isinstance(call.args[0], ast.Constant)
    }


def french(message: str) -> str:
    """Say a message of click's in French, one of something where it counts."""
    catalogue = gettext.translation(DOMAIN, FOLDER, ["fr"])
    plain = catalogue.gettext(message)
    return plain if plain != message else catalogue.ngettext(message, message, 1)


def test_every_message_that_a_person_can_meet_is_translated() -> None:
    """A newer click with other messages fails here, not before the person."""
    messages = set().union(*map(said, ("exceptions", "formatting", "parser", "types")))
    untranslated = {message for message in messages - NEVER_SAID if french(message) == message}
    assert untranslated == set()


def test_help_says_in_french_what_must_be_given() -> None:
    """Click asks for this word by a variable, so that it is not among those found above."""
    assert french("required") == "obligatoire"


def test_the_compiled_messages_are_those_of_the_source() -> None:
    """Every translation of ``click.po`` stands in ``click.mo``."""
    source = (FOLDER / "fr" / "LC_MESSAGES" / "click.po").read_text(encoding="utf-8")
    entries = [entry.strip().splitlines() for entry in source.split("\n\n")[1:] if entry.strip()]
    assert len(entries) > 30
    for entry in entries:
        lines = dict(line.split(" ", 1) for line in entry)
        translated = lines.get("msgstr") or lines["msgstr[0]"]
        assert french(ast.literal_eval(lines["msgid"])) == ast.literal_eval(translated)


def test_click_speaks_french_within_the_block_only() -> None:
    """The environment and gettext are as before afterwards."""
    before = dict(os.environ), gettext.textdomain()
    command = click.Command("x")
    with click_speaking(Language.FRENCH):
        assert "Utilisation" in command.get_usage(click.Context(command))
    assert (dict(os.environ), gettext.textdomain()) == before
    with click_speaking(Language.ENGLISH):
        assert "Usage" in command.get_usage(click.Context(command))
