"""Records, labels and conditions as people name them in words."""

from collections.abc import Sequence

from crmadmin.core.associations.links import PLAIN, PRIMARY, LinkKey
from crmadmin.core.associations.selection import Records
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.definitions import System
from crmadmin.core.objections import Objection
from crmadmin.core.progress import unwatched
from crmadmin.core.reading.association_labels import in_order
from crmadmin.core.records.conditions import property_of, read_condition
from crmadmin.core.records.query import RecordQuery
from crmadmin.errors import Problem
from crmadmin.errors.linking import NOT_A_CONDITION, NOT_AN_OBJECT, RECORD_NOT_FOUND, RECORD_SEVERAL
from crmadmin.services.drafts.associations import new_label
from crmadmin.services.drafts.ground import told
from crmadmin.services.links.file_labels import FileLabels, is_all, is_plain
from crmadmin.services.links.working import LinkGround, looking
from crmadmin.store.database import Database
from crmadmin.store.record_lookup import LookUp, find_records
from crmadmin.store.records import RecordTable

_PRIMARY = frozenset({"primary", "principale", "principal"})
_MOST_IDS = 5


class Naming:
    """Finds what words name in a workspace; Problem for words that name nothing, or several."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def records(
        self, name: str, named: Sequence[str] = (), conditions: Sequence[str] = ()
    ) -> Records | None:
        """Give the records of an object that are named, or that meet all conditions.

        A record is named by its id, its e-mail address or its domain. None where neither is
        told, which stands for all of them.
        """
        with looking(self._database, unwatched) as ground:
            table = _table(ground, name)
            if conditions:
                filters = []
                for text in conditions:
                    of = table.definitions.get(property_of(text) or "")
                    condition = None if of is None else read_condition(text, of.kind)
                    if condition is None:
                        raise Problem(NOT_A_CONDITION, text=text, object=name)
                    filters.append(condition)
                query = RecordQuery(
                    system=System.HUBSPOT, object=name, columns=(), filters=tuple(filters)
                )
                return Records(object=name, query=query)
            ids = tuple(_record(ground, name, each) for each in named)
        return Records(object=name, ids=ids) if ids else None

    def key(self, one: str, other: str, text: str) -> LinkKey:
        """Give the key that a word means, read from records of ``one``.

        A label by its text or internal name, "primary", or "associated".
        """
        objects = in_order(one, other)
        with looking(self._database, unwatched) as ground:
            labels = FileLabels(ground.configuration)
            found = labels.key(objects, text, turned=one != objects[0])
        if not isinstance(found, Objection):
            return found
        if text.strip().casefold() in _PRIMARY:
            return PRIMARY
        if is_plain(text) or is_all(text):
            return PLAIN
        raise told(found)

    def label(self, one: str, other: str, text: str) -> AssociationLabel:
        """Give the label that a word means, read from records of ``one``."""
        objects = in_order(one, other)
        with looking(self._database, unwatched) as ground:
            labels = FileLabels(ground.configuration)
            found = labels.label(objects, text, turned=one != objects[0])
        if isinstance(found, Objection):
            raise told(found)
        return found

    def label_or_new(
        self, one: str, other: str, text: str, inverse: str | None = None
    ) -> AssociationLabel:
        """Give the label that a word means, or the new one that the texts make."""
        objects = in_order(one, other)
        with looking(self._database, unwatched) as ground:
            labels = FileLabels(ground.configuration)
            found = labels.label(objects, text, turned=one != objects[0])
            if isinstance(found, AssociationLabel) and inverse is None:
                return found
            return new_label(ground.configuration, (one, other), text, inverse, "")


def _table(ground: LinkGround, name: str) -> RecordTable:
    table = ground.tables.get(System.HUBSPOT, name)
    if table is None:
        known = (each.object for each in ground.tables.all() if each.system is System.HUBSPOT)
        raise Problem(NOT_AN_OBJECT, object=name, known=", ".join(known) or "–")
    return table


def _record(ground: LinkGround, name: str, text: str) -> str:
    """Give the id of the record that a text names."""
    for by in LookUp:
        found = find_records(ground.connection, ground.tables, name, by, [text]) or {}
        ids = found.get(text, ())
        if len(ids) > 1:
            some = ", ".join(ids[:_MOST_IDS])
            raise Problem(RECORD_SEVERAL, object=name, record=text, count=len(ids), ids=some)
        if ids:
            return ids[0]
    raise Problem(RECORD_NOT_FOUND, object=name, record=text)
