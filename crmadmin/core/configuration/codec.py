"""Settings as plain JSON values and back; strict, so that nothing unknown is half read."""

from collections.abc import Mapping

from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.kinds import KINDS
from crmadmin.core.configuration.plain import NotASetting, Plain


def to_plain(setting: Setting) -> Plain:
    """Write a setting as JSON values, its kind included."""
    return {"kind": setting.address.kind, **setting.to_plain()}


def from_plain(plain: object) -> Setting:
    """Read what ``to_plain`` wrote.

    Raises NotASetting for a kind, key or value that this version does not know.
    """
    if not isinstance(plain, Mapping):
        raise NotASetting("a setting is a mapping")
    kind = KINDS.get(str(plain.get("kind")))
    if kind is None:
        raise NotASetting(f"unknown kind {plain.get('kind')!r}")
    return kind.type.from_plain(plain)


__all__ = ["NotASetting", "Plain", "from_plain", "to_plain"]
