"""Rules of pipelines, what they make of moves, and the sentences why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from crmadmin.core.configuration.stage_permissions import StageAccess
from crmadmin.core.leads.entry_groups import UNKNOWN, Way
from crmadmin.core.leads.exemption import Origin, Standing
from crmadmin.core.leads.governance import Rule
from crmadmin.core.leads.people import NOBODY, People
from crmadmin.core.leads.rulings import Judgement, Reason, Ruling
from crmadmin.core.leads.stage_history import JudgedEntry
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import enumerated, quoted, words

RULES = {
    Rule.CREATION: words("Limit creation to stages", "Limiter la création à des phases"),
    Rule.SKIPPING: words("No skipping of stages", "Interdire de sauter des phases"),
    Rule.BACKWARDS: words("No moving backward", "Interdire de revenir en arrière"),
    Rule.EDIT_ACCESS: words("Edit access", "Accès en modification"),
    Rule.DEAL: words("Deal on qualification", "Transaction à la qualification"),
}
"""The rules, as HubSpot's window calls them."""

RULINGS = {
    Ruling.BLOCKED: words("Blocked", "Bloqué"),
    Ruling.EXEMPT: words("Exempt", "Exempté"),
    Ruling.ALLOWED: words("Allowed", "Autorisé"),
    Ruling.UNJUDGED: words("Not judged", "Non jugé"),
}
"""What becomes of an entry."""

ORIGINS = {
    Origin.USER: words("In HubSpot", "Dans HubSpot"),
    Origin.MOBILE: words("Mobile app", "Application mobile"),
    Origin.IMPORT: words("File import", "Import de fichier"),
    Origin.INTEGRATION: words("Integration", "Intégration"),
    Origin.API: words("API call", "Appel d’API"),
    Origin.WORKFLOW: words("Workflow", "Workflow"),
    Origin.SYNC: words("Salesforce sync", "Synchronisation Salesforce"),
    Origin.OTHER: words("Other source", "Autre source"),
}
"""What made a change."""

STANDINGS = {
    Standing.BOUND: words("Bound by the rules", "Soumis aux règles"),
    Standing.WORKFLOW: words("Workflows", "Workflows"),
    Standing.NO_USER: words("Calls without a user", "Appels sans utilisateur"),
    Standing.SUPER_ADMIN: words("Super admins", "Super administrateurs"),
    Standing.PROPERTY_EDITOR: words(
        "Users who edit property settings",
        "Utilisateurs qui modifient les paramètres des propriétés",
    ),
}
"""Whether rules bind, and if not, why."""

NO_USER = words("No user", "Aucun utilisateur")
NO_TEAM = words("No team", "Aucune équipe")
_CREATED = words("Created in {to}", "Créé dans {to}")
_MOVED = words("{left} → {to}", "{left} → {to}")
_UNKNOWN = words("?", "?")

_CREATION = words(
    "Records may be created in {stages} only.", "Une fiche ne peut être créée que dans {stages}."
)
_SKIPPING = words(
    "It passes over {stages}, which cannot be skipped.",
    "Le déplacement passe par-dessus {stages}, qu’on ne peut sauter.",
)
_BACKWARDS = words(
    "It goes back from {left}, which may only be left forward.",
    "Il s’agit d’un retour depuis {left}, d’où l’on ne peut qu’avancer.",
)
_REOPENS = words(
    "It reopens a record that was closed in {left}; that counts as going back.",
    "La fiche, fermée dans {left}, est rouverte ; cela compte comme un retour.",
)
_ACCESS = words(
    "{user} may not edit records in {left}: only {admitted} may.",
    "{user} ne peut pas modifier de fiche dans {left} ; y ont accès : {admitted}.",
)
_NOBODY_ADMITTED = words(
    "{user} may not edit records in {left}: nobody whom rules bind may.",
    "{user} ne peut pas modifier de fiche dans {left} : personne qui soit soumis aux règles ne le "
    "peut.",
)
_DEAL = words(
    "A lead needs a deal to be qualified, and this one has none.",
    "Un lead doit avoir une transaction pour être qualifié, et celui-ci n’en a pas.",
)
_TEAM = words("the team {name}", "l’équipe {name}")
_SUPER_ADMINS = words("super admins", "les super administrateurs")

EXEMPT = {
    Standing.WORKFLOW: words(
        "Not blocked all the same: rules do not bind workflows.",
        "Non bloqué pour autant : les règles ne s’appliquent pas aux workflows.",
    ),
    Standing.NO_USER: words(
        "Not blocked all the same: rules do not bind calls without a user.",
        "Non bloqué pour autant : les règles ne s’appliquent pas aux appels sans utilisateur.",
    ),
    Standing.SUPER_ADMIN: words(
        "Not blocked all the same: {user} is a super admin, whom rules do not bind.",
        "Non bloqué pour autant : {user} est super administrateur, et les règles ne s’appliquent "
        "pas à ce rôle.",
    ),
    Standing.PROPERTY_EDITOR: words(
        "Not blocked all the same: {user} may edit property settings, and rules do not bind those "
        "who do.",
        "Non bloqué pour autant : {user} peut modifier les paramètres des propriétés, et les "
        "règles ne s’appliquent pas à ce droit.",
    ),
}
"""Why somebody is exempt, in a sentence."""

_ALLOWED = words("No rule is against it.", "Aucune règle ne s’y oppose.")
_UNJUDGED = words(
    "Not judged: it comes from another pipeline, or concerns a stage that is not there.",
    "Non jugé : l’entrée vient d’un autre pipeline, ou concerne une phase qui n’existe pas.",
)
_UNEXPLAINED = words(
    "No history tells how the record came to {to}.",
    "Aucun historique ne dit comment la fiche est arrivée dans {to}.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Says what a simulation found, with the names of stages, users and teams."""

    speech: Speech
    stages: Mapping[str, str] = field(default_factory=dict)
    people: People = NOBODY

    def stage(self, stage_id: str) -> str:
        """Name a stage, by its id if it is not known."""
        return self.stages.get(stage_id, stage_id)

    def user(self, user_id: str) -> str:
        """Name a user."""
        return self.people.user_name(user_id) if user_id else self.speech(NO_USER)

    def team(self, team_id: str) -> str:
        """Name a team."""
        return self.people.team_name(team_id) if team_id else self.speech(NO_TEAM)

    def way(self, way: Way) -> str:
        """Say from which stage to which."""
        left, to = way
        if left is None:
            return self.speech(_CREATED, to=self.stage(to))
        name = self.speech(_UNKNOWN) if left == UNKNOWN else self.stage(left)
        return self.speech(_MOVED, left=name, to=self.stage(to))

    def why(self, entry: JudgedEntry, judgement: Judgement | None = None) -> tuple[str, ...]:
        """Say why an entry would be blocked or not: a sentence a rule, then one of exemption.

        ``judgement`` is the entry's own unless another is given.
        """
        return tuple(self._why(entry, judgement or entry.judgement))

    def _why(self, entry: JudgedEntry, judgement: Judgement) -> Iterator[str]:
        for reason in judgement.reasons:
            yield self._reason(entry, reason)
        match judgement.ruling:
            case Ruling.BLOCKED:
                return
            case Ruling.EXEMPT:
                user = self.user(entry.user_id)
                yield self.speech(EXEMPT[judgement.standing], user=user)
            case Ruling.ALLOWED:
                yield self.speech(_ALLOWED)
            case Ruling.UNJUDGED if entry.from_stage == UNKNOWN:
                yield self.speech(_UNEXPLAINED, to=quoted(self.speech, self.stage(entry.to_stage)))
            case Ruling.UNJUDGED:
                yield self.speech(_UNJUDGED)

    def _reason(self, entry: JudgedEntry, reason: Reason) -> str:
        left = quoted(self.speech, self.stage(entry.from_stage or ""))
        match reason.rule:
            case Rule.CREATION:
                return self.speech(_CREATION, stages=self._stages(reason.stages))
            case Rule.SKIPPING:
                return self.speech(_SKIPPING, stages=self._stages(reason.stages))
            case Rule.BACKWARDS:
                return self.speech(_REOPENS if reason.reopens else _BACKWARDS, left=left)
            case Rule.EDIT_ACCESS:
                admitted = () if reason.access is None else tuple(self._admitted(reason.access))
                text = _ACCESS if admitted else _NOBODY_ADMITTED
                names = enumerated(self.speech, admitted)
                user = self.user(entry.user_id)
                return self.speech(text, user=user, left=left, admitted=names)
            case Rule.DEAL:
                return self.speech(_DEAL)

    def _stages(self, stages: Iterable[str]) -> str:
        return enumerated(self.speech, [quoted(self.speech, self.stage(each)) for each in stages])

    def _admitted(self, access: StageAccess) -> Iterator[str]:
        for team in access.teams:
            yield self.speech(_TEAM, name=quoted(self.speech, self.people.team_name(team)))
        yield from map(self.people.user_name, access.users)
        if access.super_admins:
            yield self.speech(_SUPER_ADMINS)
