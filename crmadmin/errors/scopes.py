"""What HubSpot shows to nobody without the right scopes, by kind of setting."""

from collections.abc import Mapping

from crmadmin.errors.problem import Wording

_KINDS = {
    "account": ("the account’s details", "les détails du compte"),
    "records": ("records", "les enregistrements"),
    "owners": ("owners", "les propriétaires"),
    "users": ("users", "les utilisateurs"),
    "teams": ("teams", "les équipes"),
    "properties": ("properties", "les propriétés"),
    "pipelines": ("pipelines", "les pipelines"),
    "lead_pipelines": ("lead pipelines", "les pipelines de leads"),
    "associations": ("associations", "les associations"),
    "association_labels": ("association labels", "les libellés d’association"),
    "limits": ("limits and their usage", "les limites et leur utilisation"),
    "pipeline_rules": ("pipeline rules", "les règles de pipeline"),
    "stage_permissions": ("who may edit stages", "les autorisations par étape"),
    "lists": ("lists", "les listes"),
    "workflows": ("workflows", "les workflows"),
    "schemas": ("custom objects", "les objets personnalisés"),
    "audit": ("the audit log", "le journal d’audit"),
}


def _wording(kind: str, english: str, french: str) -> Wording:
    return Wording(
        f"remote.scopes.{kind}",
        f"HubSpot does not show this token {english}.",
        f"To read {english}, tick {{scopes}} in HubSpot, Development → Keys, then test the token "
        "in Connections.",
        f"HubSpot ne montre pas à ce jeton {french}.",
        f"Pour lire {french}, cochez {{scopes}} dans HubSpot, Développement → Clés, puis testez "
        "le jeton dans Connexions.",
    )


MISSING: Mapping[str, Wording] = {
    kind: _wording(kind, english, french) for kind, (english, french) in _KINDS.items()
}
"""By the name of a feature (``core.scopes``); the fact ``scopes`` names what to tick."""

MISSING_FOR_CALL = Wording(
    "remote.scopes",
    "HubSpot refuses this to the token: scopes are missing.",
    "Tick {scopes} in HubSpot, Development → Keys, then test the token in Connections.",
    "HubSpot refuse ceci au jeton : des autorisations (scopes) manquent.",
    "Cochez {scopes} dans HubSpot, Développement → Clés, puis testez le jeton dans Connexions.",
)
