"""The configuration file: entries of lists, each a few keys on one line."""

from crmadmin.errors import configuration as wordings
from crmadmin.exchange.yaml_nodes import Place

Item = dict[str, object]
"""The keys of one entry with their values, as they are written."""


class Line(Item):
    """Keys that stand on the line of the key above them, and belong to no list."""


class Unique:
    """Texts of which each may be given once."""

    def __init__(self) -> None:
        self._lines: dict[str, int] = {}

    def add(self, place: Place, text: str, *, shown: str = "") -> None:
        """Note a text; Problem that names both lines if it was given before."""
        if text in self._lines:
            raise place.problem(
                wordings.GIVEN_TWICE, value=(shown or text)[:60], first=self._lines[text]
            )
        self._lines[text] = place.line
