"""Problems of pulling a portal or an organization into the workspace."""

from crmadmin.errors.problem import Wording

OTHER_ACCOUNT = Wording(
    "pull.other_account",
    "This workspace belongs to {system} account {expected}; the connection leads to {found}.",
    "Connect to account {expected} again, or make a new workspace for {found}.",
    "Cet espace de travail appartient au compte {system} {expected} ; la connexion mène à {found}.",
    "Reconnectez-vous au compte {expected}, ou créez un nouvel espace de travail pour {found}.",
)
NO_ACCOUNT = Wording(
    "pull.no_account",
    "{system} did not say which account this is.",
    "Test the connection, then pull again.",
    "{system} n’a pas indiqué de quel compte il s’agit.",
    "Testez la connexion, puis relancez la récupération.",
)
RUNNING = Wording(
    "pull.running",
    "A pull of this workspace is running already.",
    "Wait until it is done, or cancel it.",
    "Une récupération est déjà en cours dans cet espace de travail.",
    "Attendez qu’elle se termine, ou annulez-la.",
)
UNKNOWN_KIND = Wording(
    "pull.unknown_kind",
    "“{word}” is nothing that a pull of {system} reads.",
    "Name some of: {known}.",
    "« {word} » n’est rien qu’une récupération de {system} sache lire.",
    "Indiquez parmi : {known}.",
)
UNKNOWN_PROPERTY = Wording(
    "pull.unknown_property",
    "“{word}” names no property.",
    "Write the object, a dot and the property: contacts.email.",
    "« {word} » ne désigne aucune propriété.",
    "Écrivez l’objet, un point et la propriété : contacts.email.",
)
