"""Reading JSON objects strictly: every key is asked for once, and none may be left."""

from collections.abc import Mapping
from typing import Any, TypeVar

T = TypeVar("T")

Plain = dict[str, Any]
"""What ``json`` reads and writes for one value."""


class Fields:
    """The keys of one JSON object; each may be taken once.

    Raises KeyError for a key that is not there, TypeError for a value of another type.
    """

    def __init__(self, value: object) -> None:
        if not isinstance(value, Mapping):
            raise TypeError(f"{value!r} is no object")
        self._left: Plain = dict(value)

    def any(self, key: str) -> Any:
        """Take a value of any type."""
        return self._left.pop(key)

    def text(self, key: str) -> str:
        """Take a text."""
        return _of(str, key, self.any(key))

    def flag(self, key: str) -> bool:
        """Take true or false."""
        return _of(bool, key, self.any(key))

    def number(self, key: str) -> int:
        """Take a whole number."""
        return _number(key, self.any(key))

    def optional_number(self, key: str) -> int | None:
        """Take a whole number or nothing."""
        value = self.any(key)
        return None if value is None else _number(key, value)

    def share(self, key: str) -> float:
        """Take a figure."""
        value = self.any(key)
        return value if isinstance(value, float) else _number(key, value)

    def texts(self, key: str) -> tuple[str, ...]:
        """Take a list of texts."""
        return tuple(_of(str, key, each) for each in self._list(key))

    def optional_texts(self, key: str) -> tuple[str, ...] | None:
        """Take a list of texts or nothing."""
        value = self.any(key)
        return (
            None if value is None else tuple(_of(str, key, each) for each in _of(list, key, value))
        )

    def whole_numbers(self, key: str) -> tuple[int, ...]:
        """Take a list of whole numbers."""
        return tuple(_number(key, each) for each in self._list(key))

    def each(self, key: str) -> tuple["Fields", ...]:
        """Take a list of objects."""
        return tuple(Fields(each) for each in self._list(key))

    def plains(self, key: str) -> tuple[object, ...]:
        """Take a list of values of any type."""
        return tuple(self._list(key))

    def inner(self, key: str) -> "Fields":
        """Take an object."""
        return Fields(self.any(key))

    def optional_inner(self, key: str) -> "Fields | None":
        """Take an object or nothing."""
        value = self.any(key)
        return None if value is None else Fields(value)

    def inner_if_any(self, key: str) -> "Fields | None":
        """Take an object that need not be there."""
        return self.inner(key) if key in self._left else None

    def mapped(self, key: str) -> dict[str, "Fields"]:
        """Take an object of objects."""
        return {name: Fields(value) for name, value in _of(dict, key, self.any(key)).items()}

    def numbers(self) -> dict[str, int]:
        """Take every key that is left, each with a whole number."""
        return {key: self.number(key) for key in tuple(self._left)}

    def all_texts(self) -> dict[str, str]:
        """Take every key that is left, each with a text."""
        return {key: self.text(key) for key in tuple(self._left)}

    def facts(self) -> dict[str, str | int]:
        """Take every key that is left, each with a text or a whole number."""
        found = {key: self.any(key) for key in tuple(self._left)}
        return {
            key: value if isinstance(value, str) else _number(key, value)
            for key, value in found.items()
        }

    def finish(self) -> None:
        """Raise ValueError if a key is left that nobody asked for."""
        if self._left:
            raise ValueError(f"unknown keys {sorted(self._left)}")

    def _list(self, key: str) -> list[Any]:
        return _of(list, key, self.any(key))


def _of(kind: type[T], key: str, value: object) -> T:
    if not isinstance(value, kind):
        raise TypeError(f"{key} is no {kind.__name__}")
    return value


def _number(key: str, value: object) -> int:
    if isinstance(value, bool):
        raise TypeError(f"{key} is no number")
    return _of(int, key, value)
