"""The configuration file: options of properties, read and written.

They stand under ``leads: options:``, because what a lead goes through is mostly options: its
status, its type, why it was disqualified. Any other property may stand there too.
"""

from collections.abc import Iterator, Mapping

from crmadmin.core.changes.declaration import Declaration, Part
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.property_options import KIND, PropertyOption
from crmadmin.core.definitions import CONTACTS, LEADS
from crmadmin.core.properties.options import options_of
from crmadmin.exchange.configuration_items import Item, Unique
from crmadmin.exchange.yaml_nodes import Place

OPTION_KEYS = ("value", "label", "hidden", "description")
LEAD_STATUS = (CONTACTS, "hs_lead_status")
"""The property of contacts that belongs to leads."""


def read_options(options: Place) -> Iterator[tuple[Part, tuple[Setting, ...]]]:
    """Read the parts that ``leads: options:`` declares; Problem that names the line."""
    for name, properties in options.entries(()).items():
        for own, place in properties.entries(()).items():
            yield Part(KIND, (name, own)), tuple(_options(name, own, place))


def leads_tree(declaration: Declaration) -> Mapping[str, Mapping[str, Mapping[str, list[Item]]]]:
    """Give what stands under ``leads:``, by object and property."""
    found: dict[str, dict[str, list[Item]]] = {}
    for part in sorted(part for part in declaration.whole if part.kind == KIND):
        name, own = part.path
        found.setdefault(name, {})[own] = [
            _item(option) for option in options_of(declaration.configuration, name, own)
        ]
    return {"options": found} if found else {}


def belongs_to_leads(part: Part) -> bool:
    """Tell whether files are written with the options of this property."""
    return part.kind == KIND and (part.path[0] == LEADS or part.path == LEAD_STATUS)


def _options(name: str, own: str, section: Place) -> Iterator[PropertyOption]:
    values, labels = Unique(), Unique()
    for position, place in enumerate(section.items()):
        entries = place.required(("value", "label"), OPTION_KEYS)
        hidden, description = entries.get("hidden"), entries.get("description")
        option = PropertyOption(
            object=name,
            property_name=own,
            value=entries["value"].words(),
            label=entries["label"].words(),
            position=position,
            hidden=hidden is not None and hidden.boolean(),
            description="" if description is None else description.text(),
        )
        values.add(entries["value"], option.value)
        labels.add(entries["label"], option.label.strip())
        yield option


def _item(option: PropertyOption) -> Item:
    """Give an option as it stands on one line; its position is that of the line."""
    item: Item = {"value": option.value, "label": option.label}
    if option.hidden:
        item["hidden"] = True
    if option.description:
        item["description"] = option.description
    return item
