"""Configurations in which nothing stands in anything's way, and drafts of them."""

from collections import Counter

from hypothesis import strategies as st

from crmadmin.core.changes.draft import Draft
from crmadmin.core.configuration.configuration import Configuration
from tests.core.settings import CONFIGURATIONS


def is_sound(configuration: Configuration) -> bool:
    """Tell whether no name is held twice and nothing refers to what is not there."""
    held = Counter(
        (address.kind, key)
        for address, setting in configuration.settings.items()
        for key in setting.occupies()
    )
    needed = {needed for each in configuration.settings.values() for needed in each.references()}
    return all(count == 1 for count in held.values()) and needed <= set(configuration.settings)


def sound(configuration: Configuration) -> Configuration:
    """Leave out what could not stand beside what came before it."""
    kept = Configuration()
    for address, setting in configuration.settings.items():
        grown = kept.replaced(address, setting)
        kept = grown if is_sound(grown) else kept
    return kept


SOUND = CONFIGURATIONS.map(sound)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Draw a draft whose every state is sound, some edits of several addresses among them."""
    draft = Draft(base=draw(SOUND))
    for target in draw(st.lists(SOUND, max_size=3)):
        present = draft.configuration()
        wanted = {each: target.get(each) for each in {**present.settings, **target.settings}}
        draft = draft.edit_all(wanted)
    return draft
