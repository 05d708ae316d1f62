"""The base configuration: settings as declared or pulled, without the draft."""

import json

from sqlalchemy import Connection, delete, insert, select

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


def replace_base(connection: Connection, configuration: Configuration) -> None:
    """Put another configuration in place of the base; the caller minds the draft."""
    connection.execute(delete(SettingRow))
    rows = [
        {"address": str(address), "position": position, "value": encode_setting(setting)}
        for position, (address, setting) in enumerate(configuration.settings.items())
    ]
    if rows:
        connection.execute(insert(SettingRow), rows)


def encode_setting(setting: Setting) -> str:
    """Write a setting as the JSON of a row."""
    return json.dumps(to_plain(setting), ensure_ascii=False)


def decode_setting(address: str, text: str) -> Setting:
    """Read the JSON of a row; Problem naming ``address`` if this version does not know it."""
    try:
        return from_plain(json.loads(text))
    except (NotASetting, json.JSONDecodeError) as error:
        raise Problem(DAMAGED, detail=str(error), address=address) from error
