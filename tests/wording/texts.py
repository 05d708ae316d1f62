"""Finding the texts that a value of the wording holds."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from crmadmin.wording.speech import Text


def texts_in(value: object) -> Iterator[Text]:
    """Give the texts within a constant: its own, or those of its parts."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from texts_in(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))
