"""What is asked first: versions, resources, limits.

Source: domain/salesforce-api.md §1, §6.
"""

from typing import Any, NoReturn

from flask import Blueprint

from crmadmin.sandbox.present import the_sandbox, the_state
from crmadmin.sandbox.salesforce.bulk import MOST_JOBS, jobs_today
from crmadmin.sandbox.salesforce.gate import (
    FIRST_VERSION,
    LAST_VERSION,
    data_blueprint,
    used_calls,
    version,
)
from crmadmin.sandbox.salesforce.refusals import not_found

VERSIONS = Blueprint("salesforce_versions", __name__)
ROOTS = data_blueprint("roots")

_SEASONS = ("Winter", "Spring", "Summer")
_ANCHOR, _ANCHOR_YEAR = 65, 26
"""Version 65 is Winter '26; three versions a year, of which winter's is the first."""


@VERSIONS.get("/services/data/")
def versions() -> list[dict[str, str]]:
    """List the versions; no session is needed."""
    return [_version(number) for number in range(FIRST_VERSION, LAST_VERSION + 1)]


def _version(number: int) -> dict[str, str]:
    years, season = divmod(number - _ANCHOR, len(_SEASONS))
    label = f"{_SEASONS[season]} '{_ANCHOR_YEAR + years}"
    return {"label": label, "url": f"/services/data/v{number}.0", "version": f"{number}.0"}


@ROOTS.get("/")
def resources() -> dict[str, str]:
    """Name the resources of a version."""
    names = ("limits", "sobjects", "query", "queryAll", "composite", "jobs", "tooling", "ui-api")
    return {name: f"/services/data/v{version()}/{name}" for name in names}


@ROOTS.get("/limits")
def limits() -> dict[str, Any]:
    """Tell what the org may use and has left (domain/salesforce-api.md §6)."""
    sandbox = the_sandbox()
    most = sandbox.behaviour.salesforce_daily
    return {
        "DailyApiRequests": _left(most, used_calls(sandbox.state)),
        "DailyBulkV2QueryJobs": _left(MOST_JOBS, jobs_today(the_state())),
        "DailyBulkV2QueryFileStorageMB": _left(976_562, 0),
        "DataStorageMB": _left(10_240, 12),
        "FileStorageMB": _left(10_240, 0),
    }


def _left(most: int, used: int) -> dict[str, int]:
    return {"Max": most, "Remaining": max(most - used, 0)}


@ROOTS.route("/<path:_rest>", methods=["GET", "POST", "PUT", "PATCH", "DELETE"])
def nothing(_rest: str) -> NoReturn:
    """Refuse every address that no family knows."""
    raise not_found()
