"""HubSpot's own client, pointed at a sandbox."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from hubspot import HubSpot
from hubspot.discovery.discovery_base import DiscoveryBase

from crmadmin.sandbox.server import SandboxServer


@contextmanager
def official(server: SandboxServer) -> Iterator[HubSpot]:
    """Give the client, pointed at the sandbox by both of its settings (§10); close it after."""
    apis: list[Any] = []

    def kept(package: Any, name: str, config: dict[str, Any]) -> Any:
        apis.append(DiscoveryBase._default_api_factory(package, name, config))
        return apis[-1]

    yield HubSpot(
        access_token=server.token,
        host=server.address,
        base_url=server.address,
        api_factory=kept,
    )
    for api in apis:
        api.api_client.rest_client.pool_manager.clear()
        api.api_client.close()
