"""Which settings a portal does not let this connection push, so that a person sets them.

Rules of pipelines want a scope of their own and a Professional subscription (domain/hubspot-api.md
§2.1, §3.7): what of that is there is known from the scopes, from what a pull could read, and from
what an earlier push was refused.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration import pipeline_rules, stage_permissions
from crmadmin.core.configuration.address import Address
from crmadmin.core.scopes import Feature, missing_to_write


class Denial(StrEnum):
    """Why a kind of setting of an object cannot be pushed.

    ``SCOPE``: the token lacks one. ``UNTOLD``: the portal did not let it be read, for want of a
    scope or of a subscription, so that nothing could be compared or read back. ``REFUSED``: it was
    read, and a push of it was refused since the token was last tested.
    """

    SCOPE = "scope"
    UNTOLD = "untold"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Denied:
    """A kind of setting of an object that cannot be pushed.

    ``readable`` says whether a pull tells it; ``scopes`` are those to tick, each with its
    alternatives behind slashes: older names of the same (domain/hubspot-api.md §2.1).
    """

    why: Denial
    readable: bool = False
    scopes: tuple[str, ...] = ()


FEATURES: Mapping[str, Feature] = {
    pipeline_rules.KIND: Feature.PIPELINE_RULES,
    stage_permissions.KIND: Feature.STAGE_PERMISSIONS,
}
"""The kinds that a portal may deny, and what each asks for."""


def denials(
    objects: Iterable[str],
    told: Collection[tuple[str, str]],
    granted: Collection[str] = (),
    refused: Iterable[Address] = (),
) -> Mapping[tuple[str, str], Denied]:
    """Give what cannot be pushed, by kind and object.

    ``told`` are kinds and objects of which a pull could read anything, ``granted`` the scopes,
    none where they are not known, ``refused`` the settings that a push was refused.
    """
    not_again = {(each.kind, each.path[0]) for each in refused}
    found: dict[tuple[str, str], Denied] = {}
    for name in objects:
        for kind, feature in FEATURES.items():
            lacking = missing_to_write(feature, granted) if granted else ()
            readable = (kind, name) in told
            why = None
            if lacking:
                why = Denial.SCOPE
            elif not readable:
                why = Denial.UNTOLD
            elif (kind, name) in not_again:
                why = Denial.REFUSED
            if why is not None:
                groups = lacking or missing_to_write(feature, ())
                scopes = tuple(" / ".join(group) for group in groups)
                found[kind, name] = Denied(why=why, readable=readable, scopes=scopes)
    return found
