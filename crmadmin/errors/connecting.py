"""What can go wrong when a workspace is connected to a portal or an org."""

from crmadmin.errors.problem import Wording

NOT_CONNECTED = Wording(
    "connecting.not_connected",
    en="This workspace is not connected to {system}.",
    en_remedy="Connect it in Connections, or with: crmadmin -w WORKSPACE connect {command}",
    fr="Cet espace de travail n’est pas connecté à {system}.",
    fr_remedy="Connectez-le dans Connexions, ou avec : crmadmin -w ESPACE connect {command}",
)
NO_TOKEN = Wording(
    "connecting.no_token",
    en="This computer’s keychain holds no token for {account} ({system}).",
    en_remedy="Renew the token in Connections: a workspace never carries it to another computer.",
    fr="Le trousseau de cet ordinateur n’a pas de jeton pour {account} ({system}).",
    fr_remedy="Renouvelez le jeton dans Connexions : un espace de travail ne l’emporte jamais sur "
    "un autre ordinateur.",
)
NOT_A_TOKEN = Wording(
    "connecting.not_a_token",
    en="This is not a token.",
    en_remedy="Paste the key that HubSpot shows under Development → Keys → Service keys, alone.",
    fr="Ceci n’est pas un jeton.",
    fr_remedy="Collez la clé que HubSpot affiche sous Développement → Clés → Clés de service, "
    "seule.",
)
OTHER_ACCOUNT = Wording(
    "connecting.other_account",
    en="This is {system} account {found}; the workspace holds account {expected}.",
    en_remedy="Use a token of {expected}, or create a workspace of its own for {found}: records of "
    "two accounts never mix.",
    fr="Il s’agit du compte {system} {found} ; l’espace de travail contient le compte {expected}.",
    fr_remedy="Utilisez un jeton de {expected}, ou créez un espace de travail à part pour {found} "
    ": les fiches de deux comptes ne se mélangent jamais.",
)
NO_REFRESH_TOKEN = Wording(
    "connecting.no_refresh_token",
    en="Salesforce signed you in, but for this session only.",
    en_remedy="Add the scope refresh_token to the external client app, then sign in again.",
    fr="Salesforce a ouvert une session, mais pour cette fois seulement.",
    fr_remedy="Ajoutez l’autorisation refresh_token à l’application cliente externe, puis "
    "reconnectez-vous.",
)
SECRET_IN_ARGUMENT = Wording(
    "connecting.secret_in_argument",
    en="A token is never given on the command line: other programs could read it there.",
    en_remedy="Run the command without it; crmadmin asks for the token, or reads it from standard "
    "input. Make a new token in place of this one.",
    fr="Un jeton ne se donne jamais sur la ligne de commande : d’autres programmes pourraient l’y "
    "lire.",
    fr_remedy="Lancez la commande sans lui ; crmadmin demande le jeton, ou le lit sur l’entrée "
    "standard. Créez un nouveau jeton à la place de celui-ci.",
)
NO_CLIENT_ID = Wording(
    "connecting.no_client_id",
    en="Which Salesforce app signs in is not said.",
    en_remedy="Give the consumer key of your external client app: --client-id KEY",
    fr="L’application Salesforce qui ouvre la session n’est pas indiquée.",
    fr_remedy="Donnez la clé consommateur de votre application cliente externe : --client-id CLÉ",
)
