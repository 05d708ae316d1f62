"""The base configuration: settings as declared or pulled, without the draft."""

import json

from sqlalchemy import Connection, delete, func, insert, select, update

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.bindings import Bindings, Ids
from crmadmin.core.configuration.codec import NotASetting, from_plain, to_plain
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.errors import Problem
from crmadmin.errors.configuration import DAMAGED
from crmadmin.models import SettingRow


def read_base(connection: Connection) -> Configuration:
    """Read the base configuration; Problem if it holds what this version does not know."""
    rows = connection.execute(
        select(SettingRow.address, SettingRow.value).order_by(SettingRow.position)
    )
    return Configuration.of(decode_setting(row.address, row.value) for row in rows)


def kinds_held(connection: Connection) -> frozenset[str]:
    """Name the kinds of which the base holds any setting."""
    addresses = connection.scalars(select(SettingRow.address))
    return frozenset(Address.parse(address).kind for address in addresses)


def read_bindings(connection: Connection) -> Bindings:
    """Read the ids that the portal gave to settings of the base."""
    rows = connection.execute(
        select(SettingRow.address, SettingRow.ids).where(SettingRow.ids.is_not(None))
    )
    return Bindings({Address.parse(row.address): json.loads(row.ids) for row in rows})


def replace_base(
    connection: Connection, configuration: Configuration, bindings: Bindings | None = None
) -> None:
    """Put another configuration in place of the base; the caller minds the draft.

    Without ``bindings`` the settings that stay keep the ids they have.
    """
    kept = read_bindings(connection) if bindings is None else bindings
    connection.execute(delete(SettingRow))
    rows = [
        {
            "address": str(address),
            "position": position,
            "value": encode_setting(setting),
            "ids": json.dumps(dict(kept.ids[address])) if address in kept.ids else None,
        }
        for position, (address, setting) in enumerate(configuration.settings.items())
    ]
    if rows:
        connection.execute(insert(SettingRow), rows)


def put_setting(
    connection: Connection, address: Address, setting: Setting | None, ids: Ids | None
) -> None:
    """Set one address of the base, or empty it for None; a new one comes last."""
    row = SettingRow
    here = row.address == str(address)
    if setting is None:
        connection.execute(delete(row).where(here))
        return
    kept = None if ids is None else json.dumps(dict(ids))
    values = {"value": encode_setting(setting), "ids": kept}
    if connection.execute(update(row).where(here).values(values)).rowcount:
        return
    last = connection.scalar(select(func.max(row.position)))
    position = 0 if last is None else last + 1
    connection.execute(insert(row).values(address=str(address), position=position, **values))


def encode_setting(setting: Setting) -> str:
    """Write a setting as the JSON of a row."""
    return json.dumps(to_plain(setting), ensure_ascii=False)


def decode_setting(address: str, text: str) -> Setting:
    """Read the JSON of a row; Problem naming ``address`` if this version does not know it."""
    try:
        return from_plain(json.loads(text))
    except (NotASetting, json.JSONDecodeError) as error:
        raise Problem(DAMAGED, detail=str(error), address=address) from error
