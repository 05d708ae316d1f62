"""The sandbox as a Flask application, which serves both systems from one state."""

from flask import Flask

from crmadmin.sandbox import control, hubspot, salesforce
from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.intercepting import Interceptor
from crmadmin.sandbox.present import EXTENSION, Sandbox


def build_app(sandbox: Sandbox) -> Flask:
    """Build the application; views find the sandbox with ``present.the_sandbox()``."""
    app = Flask("crmadmin.sandbox", static_folder=None)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.url_map.strict_slashes = False
    app.extensions[EXTENSION] = sandbox
    for blueprint in (*hubspot.BLUEPRINTS, *salesforce.BLUEPRINTS, control.BLUEPRINT):
        app.register_blueprint(blueprint)
    app.register_error_handler(HubSpotError, lambda error: error.answer())
    app.wsgi_app = Interceptor(app.wsgi_app, sandbox)  # type: ignore[method-assign]
    return app
