"""Settings as plain JSON values and back; strict, so that nothing unknown is half read."""

from collections.abc import Callable, Mapping
from typing import Any, assert_never

from crmadmin.core.configuration import field_mappings, sync_settings
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SyncObjectSettings

Plain = dict[str, Any]
"""What ``json`` reads and writes for one setting."""


class NotASetting(ValueError):  # noqa: N818 - says what the value is not
    """The plain value does not describe a setting that this version knows."""


def to_plain(setting: Setting) -> Plain:
    """Write a setting as JSON values, its kind included."""
    match setting:
        case FieldMapping():
            return {
                "kind": field_mappings.KIND,
                "object": setting.object,
                "property": setting.property_name,
                "fields": [list(pair) for pair in setting.fields],
                "rule": str(setting.rule),
            }
        case SyncObjectSettings():
            return {
                "kind": sync_settings.KIND,
                "object": setting.object,
                "creates": setting.creates,
                "inclusion_list": setting.inclusion_list,
                "create_in_hubspot": setting.create_in_hubspot,
            }
        case _:
            assert_never(setting)


def from_plain(plain: object) -> Setting:
    """Read what ``to_plain`` wrote.

    Raises NotASetting for a kind, key or value that this version does not know.
    """
    if not isinstance(plain, Mapping):
        raise NotASetting("a setting is a mapping")
    read = _READERS.get(str(plain.get("kind")))
    if read is None:
        raise NotASetting(f"unknown kind {plain.get('kind')!r}")
    return read(plain)


def _field_mapping(plain: Mapping[str, Any]) -> FieldMapping:
    _expect_keys(plain, {"kind", "object", "property", "fields", "rule"})
    fields = plain["fields"]
    if not isinstance(fields, list) or not all(_is_pair(pair) for pair in fields):
        raise NotASetting("fields are pairs of texts")
    try:
        rule = SyncRule(plain["rule"])
    except ValueError as error:
        raise NotASetting(f"unknown rule {plain['rule']!r}") from error
    return FieldMapping(
        object=_text(plain, "object"),
        property_name=_text(plain, "property"),
        fields=tuple((name, field) for name, field in fields),
        rule=rule,
    )


def _sync_settings(plain: Mapping[str, Any]) -> SyncObjectSettings:
    _expect_keys(plain, {"kind", "object", "creates", "inclusion_list", "create_in_hubspot"})
    if not isinstance(plain["create_in_hubspot"], bool):
        raise NotASetting("create_in_hubspot is true or false")
    return SyncObjectSettings(
        object=_text(plain, "object"),
        creates=_text(plain, "creates"),
        inclusion_list=None if plain["inclusion_list"] is None else _text(plain, "inclusion_list"),
        create_in_hubspot=plain["create_in_hubspot"],
    )


def _expect_keys(plain: Mapping[str, Any], wanted: set[str]) -> None:
    if set(plain) != wanted:
        raise NotASetting(f"keys {sorted(map(str, plain))} instead of {sorted(wanted)}")


def _text(plain: Mapping[str, Any], key: str) -> str:
    value = plain[key]
    if not isinstance(value, str):
        raise NotASetting(f"{key} is a text")
    return value


def _is_pair(value: object) -> bool:
    pair_length = 2
    return (
        isinstance(value, list)
        and len(value) == pair_length
        and all(isinstance(part, str) for part in value)
    )


_READERS: dict[str, Callable[[Mapping[str, Any]], Setting]] = {
    field_mappings.KIND: _field_mapping,
    sync_settings.KIND: _sync_settings,
}
