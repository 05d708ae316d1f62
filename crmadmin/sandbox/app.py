"""The sandbox as a Flask application; its state is ``the_state()`` in every request."""

from typing import cast

from flask import Flask, current_app

from crmadmin.sandbox import hubspot, salesforce
from crmadmin.sandbox.state import State

_STATE = "crmadmin.state"


def build_app(state: State) -> Flask:
    """Build the application that serves both systems from one state."""
    app = Flask("crmadmin.sandbox", static_folder=None)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.extensions[_STATE] = state
    for blueprint in (*hubspot.BLUEPRINTS, *salesforce.BLUEPRINTS):
        app.register_blueprint(blueprint)
    return app


def the_state() -> State:
    """Give the state that the present request reads and writes."""
    return cast("State", current_app.extensions[_STATE])
