"""Checks that the ids of a file's records are ids, and of the right object."""

import re
from collections.abc import Sequence
from pathlib import Path

from crmadmin.core.definitions import System
from crmadmin.errors import Problem
from crmadmin.errors.importing import BAD_ID, NO_ID, WRONG_OBJECT
from crmadmin.exchange.evidence import PREFIXES, is_salesforce_id

_MANGLED = re.compile(r"[0-9]+[.,]?[0-9]*([eE]\+?[0-9]+)|[0-9]+[.,][0-9]*")
_LONG = 18
_NAMES = {System.HUBSPOT: "HubSpot", System.SALESFORCE: "Salesforce"}


class RecordIds:
    """Checks the ids of one file's records; Problem with the line of the first that is wrong.

    A HubSpot id that a spreadsheet shortened (``4.00002E+10``) names no record, nor does a
    Salesforce Id in HubSpot; a Salesforce Id must have the form of one, and of a known object
    its prefix.
    """

    def __init__(self, path: Path, system: System, object_name: str, column: str) -> None:
        self._path, self._system, self._object = path, system, object_name
        self._column = column
        prefixes = [prefix for prefix, name in PREFIXES.items() if name == object_name]
        self._prefixes = set(prefixes)

    def check(self, ids: Sequence[str], lines: Sequence[int]) -> None:
        """Check a batch of canonical ids."""
        if not self._are_sound(ids):
            for record_id, line in zip(ids, lines, strict=True):
                self._check_one(record_id, line)

    def _are_sound(self, ids: Sequence[str]) -> bool:
        joined = "".join(ids)
        if "" in ids or not joined.isascii():
            return False
        if self._system is System.HUBSPOT:
            return joined.isdigit()
        right = not self._prefixes or {record_id[:3] for record_id in ids} <= self._prefixes
        return right and joined.isalnum() and set(map(len, ids)) == {_LONG}

    def _check_one(self, record_id: str, line: int) -> None:
        if not record_id:
            raise Problem(NO_ID, file=self._path.name, line=line, column=self._column)
        salesforce = self._system is System.SALESFORCE
        own = is_salesforce_id(record_id) and not record_id.isdigit()
        if (salesforce and not is_salesforce_id(record_id)) or (
            not salesforce and (own or _MANGLED.fullmatch(record_id))
        ):
            raise Problem(
                BAD_ID,
                file=self._path.name,
                line=line,
                value=record_id[:40],
                system=_NAMES[self._system],
            )
        if self._prefixes and record_id[:3] not in self._prefixes:
            raise Problem(
                WRONG_OBJECT,
                file=self._path.name,
                line=line,
                found=PREFIXES.get(record_id[:3], f"{record_id[:3]}…"),
                expected=self._object,
            )
