"""Where a setting lies in a configuration."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """The kind of a setting and its path within that kind.

    Written ``kind/part/part``; parts hold no slash.
    """

    kind: str
    path: tuple[str, ...]

    def __str__(self) -> str:
        return "/".join((self.kind, *self.path))

    @classmethod
    def parse(cls, text: str) -> "Address":
        """Read what ``str`` wrote."""
        kind, *path = text.split("/")
        return cls(kind, tuple(path))
