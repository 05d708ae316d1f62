"""The net changes of a configuration's edits, worked out when two objects are asked about."""

from sqlalchemy import Connection

from crmadmin.core.associations.linking import Objects
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.preview.linking.net import NetLinks, edits_by_objects, put_net_links


class Nets:
    """The net changes between any two objects; the tables of the connection hold the last ones."""

    def __init__(
        self, connection: Connection, configuration: Configuration, bindings: Bindings
    ) -> None:
        self._connection = connection
        self._bindings = bindings
        self._last: tuple[Objects, NetLinks] | None = None
        self.edits = edits_by_objects(configuration)

    def of(self, objects: Objects) -> NetLinks:
        """Give what the edits between two objects make, in the order of addresses of labels.

        What was given before for other objects is not to be asked any more.
        """
        if self._last is None or self._last[0] != objects:
            ids = [edit.edit_id for edit in self.edits.get(objects, ())]
            found = put_net_links(self._connection, objects, ids, self._bindings)
            self._last = objects, found
        return self._last[1]
