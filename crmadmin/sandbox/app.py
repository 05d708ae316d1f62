"""The sandbox as a WSGI application, which serves both systems from one state."""

from collections.abc import Iterable
from functools import cache

from flask import Blueprint, Flask

from crmadmin.sandbox import control, hubspot, salesforce
from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.intercepting import Interceptor
from crmadmin.sandbox.present import Sandbox


def build_app(sandbox: Sandbox) -> Interceptor:
    """Build the application; views find the sandbox with ``present.the_sandbox()``."""
    return Interceptor(_all_views().wsgi_app, sandbox)


def build_views(blueprints: Iterable[Blueprint]) -> Flask:
    """Build the views of some families."""
    app = Flask("crmadmin.sandbox", static_folder=None)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.url_map.strict_slashes = False
    for blueprint in blueprints:
        app.register_blueprint(blueprint)
    app.register_error_handler(HubSpotError, lambda error: error.answer())
    return app


@cache
def _all_views() -> Flask:
    """Build the views once for all sandboxes of a process: their routes are many."""
    return build_views((*hubspot.BLUEPRINTS, *salesforce.BLUEPRINTS, control.BLUEPRINT))
