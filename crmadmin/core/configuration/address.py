"""Where a setting lies in a configuration."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """The kind of a setting and its path within that kind.

    Written ``kind/part/part``; raises ValueError for a part that holds a slash.
    """

    kind: str
    path: tuple[str, ...]

    def __post_init__(self) -> None:
        if any("/" in part for part in (self.kind, *self.path)):
            raise ValueError(f"a part of {self.path} holds a slash")

    def __str__(self) -> str:
        return "/".join((self.kind, *self.path))

    @classmethod
    def parse(cls, text: str) -> "Address":
        """Read what ``str`` wrote."""
        kind, *path = text.split("/")
        return cls(kind, tuple(path))
