"""YAML as nodes that know their line: the strict reading under the configuration file.

ruamel.yaml parses; nothing is constructed, so no tag of a file ever makes an object.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from crmadmin.errors import Problem, Wording
from crmadmin.errors import configuration as wordings

MEGABYTE = 1_000_000
LARGEST = 2 * MEGABYTE
"""Bytes; the largest known portals have under a thousand mappings, about 100 kB."""

TEXT, BOOLEAN, NULL, WHOLE = (
    f"tag:yaml.org,2002:{name}" for name in ("str", "bool", "null", "int")
)


def read_text(path: Path) -> str:
    """Read a configuration file as text, line ends as they are.

    Problem if it is unreadable, too large or not UTF-8 (or UTF-16 with its mark).
    """
    try:
        size = path.stat().st_size
        raw = path.read_bytes() if size <= LARGEST else b""
    except OSError as error:
        raise Problem(wordings.UNREADABLE, detail=str(error), file=path) from error
    if size > LARGEST:
        raise Problem(
            wordings.TOO_LARGE,
            file=path,
            megabytes=size // MEGABYTE,
            limit=LARGEST // MEGABYTE,
        )
    encoding = "utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise Problem(wordings.NOT_TEXT, detail=str(error), file=path, line=line) from error


def compose(text: str, file: object) -> Node | None:
    """Parse one YAML document; None for an empty one. Problem with the line of what is wrong."""
    try:
        return YAML(pure=True).compose(text)  # type: ignore[no-any-return] # untyped in ruamel
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else 1
        raise Problem(wordings.NOT_YAML, detail=str(error), file=file, line=line) from error
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise Problem(wordings.NOT_YAML, detail=str(error), file=file, line=line) from error
    except (YAMLError, RecursionError, ValueError) as error:
        detail = type(error).__name__
        raise Problem(wordings.NOT_YAML, detail=detail, file=file, line=1) from error


@dataclass(frozen=True, slots=True)
class Place:
    """A node of a file, under the key that led to it."""

    file: object
    key: str
    node: Node

    @property
    def line(self) -> int:
        """Give the line on which the node begins, counted from 1."""
        return int(self.node.start_mark.line) + 1

    def problem(self, wording: Wording, **facts: object) -> Problem:
        """Make a problem that names this file, line and key."""
        place = {"file": self.file, "line": self.line, "key": self.key}
        return Problem(wording, detail="", **(place | facts))

    @property
    def is_null(self) -> bool:
        """Tell whether nothing or null stands here."""
        return isinstance(self.node, ScalarNode) and self.node.tag == NULL

    @property
    def is_empty(self) -> bool:
        """Tell whether null, an empty list or no keys stand here."""
        return self.is_null or (not isinstance(self.node, ScalarNode) and not self.node.value)

    def shown(self) -> str:
        """Give what stands here, short enough for a sentence."""
        if isinstance(self.node, ScalarNode):
            return str(self.node.value)[:60]
        return "[…]" if isinstance(self.node, SequenceNode) else "{…}"

    def text(self) -> str:
        """Read a text that is not empty."""
        if not isinstance(self.node, ScalarNode) or self.node.tag != TEXT or not self.node.value:
            raise self.problem(wordings.EXPECTED_TEXT, value=self.shown())
        return str(self.node.value)

    def words(self) -> str:
        """Read a text that is more than spaces."""
        value = self.text()
        if not value.strip():
            raise self.problem(wordings.BLANK)
        return value

    def boolean(self) -> bool:
        """Read true or false."""
        if not isinstance(self.node, ScalarNode) or self.node.tag != BOOLEAN:
            raise self.problem(wordings.EXPECTED_BOOLEAN, value=self.shown())
        return str(self.node.value).lower() == "true"

    def whole_number(self, least: int, most: int) -> int:
        """Read a whole number within bounds."""
        written = self.node.value if isinstance(self.node, ScalarNode) else ""
        number = int(written) if written.isascii() and written.isdecimal() else None
        if self.node.tag != WHOLE or number is None or not least <= number <= most:
            raise self.problem(wordings.EXPECTED_NUMBER, value=self.shown(), least=least, most=most)
        return number

    def one_of(self, allowed: tuple[str, ...]) -> str:
        """Read a text that is one of these."""
        value = self.text()
        if value not in allowed:
            raise self.problem(
                wordings.EXPECTED_ONE_OF, value=value[:60], allowed=", ".join(allowed)
            )
        return value

    def entries(self, allowed: tuple[str, ...]) -> dict[str, "Place"]:
        """Read keys and values; empty for null. Problem for a key that is twice there or unknown.

        No ``allowed`` keys stands for any.
        """
        if self.is_null:
            return {}
        if not isinstance(self.node, MappingNode):
            raise self.problem(wordings.EXPECTED_KEYS, allowed=", ".join(allowed))
        found: dict[str, Place] = {}
        lines: dict[str, int] = {}
        for key_node, value_node in self.node.value:
            at = Place(self.file, self.key, key_node)
            if not isinstance(key_node, ScalarNode):
                raise at.problem(wordings.UNKNOWN_KEY, key="?", allowed=", ".join(allowed))
            key = str(key_node.value)
            if key in found:
                raise at.problem(wordings.DUPLICATE_KEY, key=key, first=lines[key])
            if allowed and key not in allowed:
                raise at.problem(wordings.UNKNOWN_KEY, key=key[:60], allowed=", ".join(allowed))
            found[key] = Place(self.file, key, value_node)
            lines[key] = at.line
        return found

    def required(self, keys: tuple[str, ...], allowed: tuple[str, ...]) -> dict[str, "Place"]:
        """Read keys and values, of which some must be there."""
        found = self.entries(allowed)
        for key in keys:
            if key not in found:
                raise self.problem(wordings.MISSING_KEY, key=key)
        return found

    def items(self) -> Iterator["Place"]:
        """Read the entries of a list; none for null."""
        if self.is_null:
            return
        if not isinstance(self.node, SequenceNode):
            raise self.problem(wordings.EXPECTED_LIST)
        for node in self.node.value:
            yield Place(self.file, self.key, node)
