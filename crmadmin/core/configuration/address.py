"""Where a setting lies in a configuration."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """The kind of a setting and its path within that kind.

    Written ``kind/part/part``; a slash within a part is written ``%2F``.
    """

    kind: str
    path: tuple[str, ...]

    def __str__(self) -> str:
        parts = (part.replace("%", "%25").replace("/", "%2F") for part in self.path)
        return "/".join((self.kind, *parts))

    @classmethod
    def parse(cls, text: str) -> "Address":
        """Read what ``str`` wrote."""
        kind, *path = text.split("/")
        return cls(kind, tuple(part.replace("%2F", "/").replace("%25", "%") for part in path))
