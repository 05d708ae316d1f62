"""Reading JSON values strictly: whatever is unknown or of another type is refused."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any, TypeVar

E = TypeVar("E", bound=StrEnum)

Plain = dict[str, Any]
"""What ``json`` reads and writes for one setting."""


class NotASetting(ValueError):  # noqa: N818 - says what the value is not
    """The plain value does not describe a setting that this version knows."""


def expect_keys(plain: Mapping[str, Any], wanted: Collection[str]) -> None:
    """Raise NotASetting unless exactly these keys are there, besides ``kind``."""
    found = set(plain) - {"kind"}
    if found != set(wanted):
        raise NotASetting(f"keys {sorted(map(str, found))} instead of {sorted(wanted)}")


def text(plain: Mapping[str, Any], key: str) -> str:
    """Give a text; NotASetting if it is none."""
    value = plain[key]
    if not isinstance(value, str):
        raise NotASetting(f"{key} is a text")
    return value


def optional_text(plain: Mapping[str, Any], key: str) -> str | None:
    """Give a text or None; NotASetting if it is neither."""
    return None if plain[key] is None else text(plain, key)


def boolean(plain: Mapping[str, Any], key: str) -> bool:
    """Give a boolean; NotASetting if it is none."""
    value = plain[key]
    if not isinstance(value, bool):
        raise NotASetting(f"{key} is true or false")
    return value


def whole_number(plain: Mapping[str, Any], key: str) -> int:
    """Give a whole number; NotASetting if it is none."""
    value = plain[key]
    if not isinstance(value, int) or isinstance(value, bool):
        raise NotASetting(f"{key} is a whole number")
    return value


def optional_whole_number(plain: Mapping[str, Any], key: str) -> int | None:
    """Give a whole number or None; NotASetting if it is neither."""
    return None if plain[key] is None else whole_number(plain, key)


def texts(plain: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """Give a list of texts; NotASetting if it is none."""
    value = plain[key]
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise NotASetting(f"{key} is a list of texts")
    return tuple(value)


def mapping(plain: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Give an object of named values; NotASetting if it is none."""
    value = plain[key]
    if not isinstance(value, Mapping):
        raise NotASetting(f"{key} has named values")
    return value


def mappings(plain: Mapping[str, Any], key: str) -> tuple[Mapping[str, Any], ...]:
    """Give a list of objects of named values; NotASetting if it is none."""
    value = plain[key]
    if not isinstance(value, list) or not all(isinstance(each, Mapping) for each in value):
        raise NotASetting(f"{key} is a list of named values")
    return tuple(value)


def text_by_name(plain: Mapping[str, Any], key: str) -> Mapping[str, str]:
    """Give texts by their names; NotASetting if anything is none."""
    value = mapping(plain, key)
    if not all(isinstance(each, str) for pair in value.items() for each in pair):
        raise NotASetting(f"{key} has texts by name")
    return value


def choice(plain: Mapping[str, Any], key: str, choices: type[E]) -> E:
    """Give the member of an enumeration that a text names; NotASetting if it names none."""
    try:
        return choices(text(plain, key))
    except ValueError as error:
        raise NotASetting(f"{key} is one of {', '.join(choices)}") from error
