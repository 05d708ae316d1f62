"""How another process speaks to the sandbox itself: faults, limits, clock, log (docs/sandbox.md).

Every call needs a token that the sandbox knows, as a Bearer token.
"""

from flask import Blueprint

BLUEPRINT = Blueprint("control", __name__, url_prefix="/sandbox")
