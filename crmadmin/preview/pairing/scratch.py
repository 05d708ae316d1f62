"""Temporary tables of a pairing, dropped when it is done."""

from sqlalchemy import Column, Integer, MetaData, Table, Text

scratch = MetaData()
FREE = Table(
    "pairing_free",
    scratch,
    Column("email", Text, index=True),
    Column("salesforce_object", Text),
    Column("salesforce_row", Integer),
    Column("rank", Integer),
    prefixes=["TEMPORARY"],
)
USED = Table(
    "pairing_used",
    scratch,
    Column("email", Text, primary_key=True),
    prefixes=["TEMPORARY"],
)
HELD = Table(
    "pairing_held",
    scratch,
    Column("email", Text, primary_key=True),
    Column("holders", Integer),
    Column("hubspot_row", Integer),
    prefixes=["TEMPORARY"],
)
CLAIM = Table(
    "pairing_claim",
    scratch,
    Column("company_row", Integer, primary_key=True),
    Column("account_row", Integer, primary_key=True),
    prefixes=["TEMPORARY"],
)
