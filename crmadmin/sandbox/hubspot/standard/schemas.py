"""How standard objects are called and shown: labels and display properties of their schemas.

One object a line: name, singular, plural, primary display property, secondary ones, properties
that a new record needs.
"""

from dataclasses import dataclass

_TABLE = """
contacts|Contact|Contacts|email|firstname,lastname|
companies|Company|Companies|name|domain|
deals|Deal|Deals|dealname|amount|dealname
tickets|Ticket|Tickets|subject|hs_pipeline_stage|subject,hs_pipeline_stage
leads|Lead|Leads|hs_lead_name|hs_lead_label|hs_lead_name
products|Product|Products|name||name
line_items|Line item|Line items|name||
quotes|Quote|Quotes|hs_title||hs_title
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaRow:
    """A standard object's labels and display properties."""

    singular: str
    plural: str
    primary: str = "hs_object_id"
    secondary: tuple[str, ...] = ()
    required: tuple[str, ...] = ()


def schema_row(object_name: str, singular: str) -> SchemaRow:
    """Give how an object is shown; the name itself where nothing is known of it."""
    return _ROWS.get(object_name) or SchemaRow(
        singular=_title(singular), plural=_title(object_name)
    )


def _rows() -> dict[str, SchemaRow]:
    rows: dict[str, SchemaRow] = {}
    for line in _TABLE.strip().splitlines():
        name, singular, plural, primary, secondary, required = line.split("|")
        rows[name] = SchemaRow(
            singular=singular,
            plural=plural,
            primary=primary,
            secondary=tuple(filter(None, secondary.split(","))),
            required=tuple(filter(None, required.split(","))),
        )
    return rows


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


_ROWS = _rows()
