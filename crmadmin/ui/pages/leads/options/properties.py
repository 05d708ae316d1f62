"""The list of properties at the left: those of leads first, every other one below."""

from collections.abc import Iterator

from crmadmin.core.definitions import System
from crmadmin.services.option_sheet import Lock, OptionSheet, PropertyKey, PropertySheet
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name
from crmadmin.ui.pages.leads.options.words import lock_sentence, property_title
from crmadmin.ui.widgets.side_list import SideEntry
from crmadmin.wording.speech import Speech


class PropertyEntries(Texts):
    """The texts of this module."""


def property_entries(
    sheet: OptionSheet, speech: Speech, text: str, current: PropertyKey | None
) -> tuple[SideEntry, ...]:
    """List the properties that a text means, the current one always."""
    wanted = [
        each for each in sheet.properties if each.key == current or _matches(each, speech, text)
    ]
    of_leads = [each for each in wanted if each.is_of_leads]
    others = [each for each in wanted if not each.is_of_leads]
    return (
        *_group(PropertyEntries.tr("How leads are worked"), of_leads, speech),
        *_group(PropertyEntries.tr("Other properties"), others, speech),
    )


def _group(title: str, properties: list[PropertySheet], speech: Speech) -> Iterator[SideEntry]:
    if properties:
        yield SideEntry(key=None, text=title)
    for each in properties:
        yield _entry(each, speech)


def _entry(sheet: PropertySheet, speech: Speech) -> SideEntry:
    owner = object_name(System.HUBSPOT, sheet.object)
    count = PropertyEntries.tr("%Ln option(s)", None, len(sheet.options))
    tooltip = [sheet.name]
    if sheet.lock is not None:
        tooltip.append(lock_sentence(sheet.lock))
    if sheet.drafted:
        tooltip.append(fill(PropertyEntries.tr("%1 drafted"), formats.number(sheet.drafted)))
    return SideEntry(
        key=sheet.key,
        text=property_title(speech, sheet),
        note=owner if sheet.lock is Lock.EXTERNAL else f"{owner} · {count}",
        icon="" if sheet.lock is None else "lock-simple",
        badge=formats.number(sheet.drafted) if sheet.drafted else "",
        tooltip="\n".join(tooltip),
    )


def _matches(sheet: PropertySheet, speech: Speech, text: str) -> bool:
    names = f"{property_title(speech, sheet)} {sheet.label} {sheet.name}".casefold()
    return all(word in names for word in text.casefold().split())
