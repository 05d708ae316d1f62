"""The verbs about the sandbox: what of a workspace it begins with, and running it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.definitions import System
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.pull.parts import TYPE_IDS
from crmadmin.errors import Problem
from crmadmin.errors.sandbox import BAD_STATE, PORT_TAKEN
from crmadmin.resource_files import resource
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.seed import (
    EMPTY,
    Document,
    Seed,
    SeedAssociation,
    SeedHistory,
    SeedRecord,
)
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State, UnusableStateError
from crmadmin.store.configurations import read_bindings
from crmadmin.store.database import Database
from crmadmin.store.documents import read_documents
from crmadmin.store.records import load_tables
from crmadmin.store.whole import (
    each_change,
    each_link,
    each_membership,
    each_record,
    read_association_types,
    read_lists,
    read_owners,
    read_pipelines,
    read_users,
)

Documents = Mapping[str, Sequence[Document]]
_NO_LIMIT = 500_000
"""What the API tells as the most records of an association type without a limit (§3 of
domain/associations.md)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningSandbox:
    """Where a sandbox is reached and what signs in to it."""

    address: str
    hubspot_token: str
    salesforce_client_id: str


@contextmanager
def run_sandbox(
    seed: Seed = EMPTY, *, port: int = 0, state_file: Path | None = None
) -> Iterator[RunningSandbox]:
    """Run a sandbox for the length of the block, as :func:`serve_sandbox` does."""
    with serve_sandbox(seed, port=port, state_file=state_file) as server:
        yield RunningSandbox(
            address=server.address,
            hubspot_token=server.token,
            salesforce_client_id=server.sandbox.org.app.client_id,
        )


@contextmanager
def serve_sandbox(
    seed: Seed = EMPTY, *, port: int = 0, state_file: Path | None = None
) -> Iterator[SandboxServer]:
    """Serve a sandbox for the length of the block; its state goes with it unless it is in a file.

    ``port`` 0 takes a free one. A ``state_file`` that holds a state already goes on where it was
    and the seed is not used. Problem if the port is taken or the file holds no state.
    """
    try:
        state = State(state_file)
    except (UnusableStateError, OSError) as error:
        raise Problem(BAD_STATE, detail=str(error), path=state_file) from error
    try:
        fill(state, seed)
        try:
            server = SandboxServer(state, port=port)
        except OSError as error:
            raise Problem(PORT_TAKEN, detail=str(error), port=port) from error
        with server:
            yield server
    finally:
        state.close()


def seed_of(database: Database, documents: Documents | None = None) -> Seed:
    """Give what a workspace knows as the seed of a sandbox; the workspace stays open meanwhile.

    Each of the seed's passes reads one consistent state. ``documents`` are taken where the
    workspace has none of their kind.
    """
    with database.reading() as connection:
        tables = load_tables(connection).all()
        type_ids = _type_ids(read_documents(connection, System.HUBSPOT, "schema"))
        own = _documents(read_documents(connection, System.HUBSPOT), type_ids)
        own["association_type"] = list(_label_types(read_bindings(connection), type_ids))
        lists = [
            {
                "listId": each.list_id,
                "name": each.name,
                "objectTypeId": each.object_type_id,
                "processingType": each.processing_type,
                "size": each.size,
            }
            for each in read_lists(connection)
        ]
        return Seed(
            name=database.path.stem,
            definitions=[each for table in tables for each in table.definitions.values()],
            pipelines=read_pipelines(connection),
            association_types=read_association_types(connection),
            owners=read_owners(connection),
            users=read_users(connection),
            documents={"list": lists, **(documents or {}), **own},
            records=partial(_records, database),
            history=partial(_history, database),
            associations=partial(_associations, database),
            memberships=partial(_memberships, database),
        )


def demo_documents() -> Documents:
    """Give what the demo's files hold besides what a workspace keeps: people, lists, workflows."""
    found: dict[str, Sequence[Document]] = {}
    for kind in ("user", "team", "list", "workflow"):
        file = resource("demo") / "hubspot" / f"{kind}s.json"
        if file.is_file():
            body = json.loads(file.read_text(encoding="utf-8"))
            found[kind] = body.get("results") or body.get(f"{kind}s") or ()
    return found


def _type_ids(schemas: Iterable[AccountDocument]) -> Mapping[str, str]:
    """Give the numbers of the portal's objects by their names."""
    own = {str(each.body.get("name")): str(each.body.get("objectTypeId")) for each in schemas}
    return {**own, **TYPE_IDS}


def _label_types(bindings: Bindings, type_ids: Mapping[str, str]) -> Iterator[Document]:
    """Say what the types alone do not: a label's internal name, and which two are one label."""
    for address, ids in bindings.ids.items():
        if address.kind != LABELS or not ids.keys() >= {FORWARD, INVERSE}:
            continue
        *ends, name = address.path
        one, other = (type_ids.get(each, each) for each in ends)
        there, back = ids[FORWARD], ids[INVERSE]
        if there == back and one != other:
            continue  # only one direction is known
        for from_type, to_type, here, inverse in (
            (one, other, there, back),
            (other, one, back, there),
        ):
            yield {
                "fromObjectTypeId": from_type,
                "toObjectTypeId": to_type,
                "typeId": here,
                "inverse": inverse,
                "name": name,
            }


def _documents(
    kept: Iterable[AccountDocument], type_ids: Mapping[str, str]
) -> dict[str, list[Document]]:
    """Sort HubSpot's documents by the kinds that a seed knows."""
    found: dict[str, list[Document]] = {}
    for each in kept:
        kind = _KINDS.get(each.kind, each.kind)
        if kind == "label_limit" and not _is_limited(each.body):
            continue
        if kind == "schema" and each.body.get("objectTypeId") in TYPE_IDS.values():
            continue  # every portal has these; only their associations are read in schemas
        found.setdefault(kind, []).append(_body(kind, each, type_ids))
    return found


_KINDS = {"account": "portal", "limit_configuration": "label_limit"}
"""Kinds that a pull names otherwise."""


def _is_limited(body: Mapping[str, Any]) -> bool:
    most = body.get("userEnforcedMaxToObjectIds")
    return most is not None and int(most) < _NO_LIMIT


def _body(kind: str, document: AccountDocument, type_ids: Mapping[str, str]) -> Document:
    body = dict(document.body)
    if kind == "label_limit":
        body["maxToObjectIds"] = body["userEnforcedMaxToObjectIds"]
    elif kind in {"property", "pipeline_rules", "stage_permissions"}:
        body.setdefault("objectTypeId", type_ids.get(document.scope, document.scope))
    return body


def _records(database: Database) -> Iterator[SeedRecord]:
    with database.reading() as connection:
        for table in load_tables(connection).all():
            is_hubspot = table.system is System.HUBSPOT
            for values in each_record(connection, table):
                created = ("createdate", "hs_createdate") if is_hubspot else ("CreatedDate",)
                updated = ("SystemModstamp", "LastModifiedDate")
                yield SeedRecord(
                    system=table.system,
                    object=table.object,
                    record_id=values[table.id_column],
                    values=values,
                    created_at=_first(values, created),
                    updated_at="" if is_hubspot else _first(values, updated),
                    deleted=not is_hubspot and values.get("IsDeleted", "").lower() == "true",
                )


def _first(values: Mapping[str, str], names: Sequence[str]) -> str:
    return next((values[name] for name in names if name in values), "")


def _history(database: Database) -> Iterator[SeedHistory]:
    with database.reading() as connection:
        for change in each_change(connection):
            yield SeedHistory(
                system=change.system,
                object=change.object,
                record_id=change.record_id,
                property=change.property,
                changed_at=change.changed_at,
                value=change.value,
                old_value=change.old_value,
                source_type=change.source_type,
                user_id=change.user_id,
            )


def _associations(database: Database) -> Iterator[SeedAssociation]:
    with database.reading() as connection:
        for link in each_link(connection):
            yield SeedAssociation(
                from_object=link.from_object,
                from_id=link.from_id,
                to_object=link.to_object,
                to_id=link.to_id,
                category=link.category,
                type_id=link.type_id,
            )


def _memberships(database: Database) -> Iterator[tuple[str, str]]:
    with database.reading() as connection:
        yield from each_membership(connection)
