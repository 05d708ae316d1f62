"""Problems of calling HubSpot and Salesforce; each names the system or the host."""

from crmadmin.errors.problem import Wording

NOT_AN_ADDRESS = Wording(
    "remote.not_an_address",
    "“{address}” is not an address that crmadmin may call.",
    "Give a host such as https://api.hubapi.com, with https; plain http is for this machine only.",
    "« {address} » n’est pas une adresse que crmadmin peut appeler.",
    "Donnez un hôte comme https://api.hubapi.com, en https ; http seul ne vaut que pour cette "
    "machine.",
)
UNREACHABLE = Wording(
    "remote.unreachable",
    "{host} cannot be reached.",
    "Check the network, the VPN and the proxy, then try again: work goes on where it stopped.",
    "{host} est injoignable.",
    "Vérifiez le réseau, le VPN et le proxy, puis réessayez : le travail reprend où il s’est "
    "arrêté.",
)
NO_TRUST = Wording(
    "remote.no_trust",
    "{host} cannot be called safely: it does not prove by a trusted certificate who it is.",
    "Check the clock of this machine. If your company inspects traffic, set REQUESTS_CA_BUNDLE "
    "to its certificates.",
    "{host} ne peut pas être appelé en toute sécurité : aucun certificat reconnu ne prouve son "
    "identité.",
    "Vérifiez l’heure de cette machine. Si votre entreprise inspecte le trafic, indiquez ses "
    "certificats dans REQUESTS_CA_BUNDLE.",
)
TIMED_OUT = Wording(
    "remote.timed_out",
    "{host} takes too long to answer.",
    "Try again later: work goes on where it stopped.",
    "{host} met trop de temps à répondre.",
    "Réessayez plus tard : le travail reprend où il s’est arrêté.",
)
CUT_OFF = Wording(
    "remote.cut_off",
    "The connection to {host} broke before the answer was complete.",
    "Check the network, then try again: work goes on where it stopped.",
    "La connexion à {host} s’est interrompue avant la fin de la réponse.",
    "Vérifiez le réseau, puis réessayez : le travail reprend où il s’est arrêté.",
)
UNCERTAIN = Wording(
    "remote.uncertain",
    "The connection to {host} broke: nobody knows whether {system} made the change.",
    "Read the setting back before anything else.",
    "La connexion à {host} s’est interrompue : impossible de savoir si {system} a fait la "
    "modification.",
    "Relisez le paramètre avant toute autre chose.",
)
REDIRECTED = Wording(
    "remote.redirected",
    "{system} sends this call on to “{to}”, where crmadmin does not take the token.",
    "If that is the right address, connect again with it; otherwise look at the network.",
    "{system} renvoie cet appel vers « {to} », où crmadmin n’envoie pas le jeton.",
    "Si cette adresse est la bonne, reconnectez-vous avec elle ; sinon, vérifiez le réseau.",
)
NOT_AN_ANSWER = Wording(
    "remote.not_an_answer",
    "What came back is not an answer of {system}.",
    "A proxy or a sign-in page of the network may stand in between: open a web page, then try "
    "again. Also check the address of the connection.",
    "La réponse reçue ne vient pas de {system}.",
    "Un proxy ou la page de connexion du réseau s’interpose peut-être : ouvrez une page web, puis "
    "réessayez. Vérifiez aussi l’adresse de la connexion.",
)
TOKEN_INVALID = Wording(
    "remote.token_invalid",
    "{system} does not accept the token.",
    "Renew it in Connections: it may be mistyped, revoked, or of another account.",
    "{system} n’accepte pas le jeton.",
    "Renouvelez-le dans Connexions : il est peut-être mal saisi, révoqué ou d’un autre compte.",
)
TOKEN_EXPIRED = Wording(
    "remote.token_expired",
    "The token for {system} has expired.",
    "Renew it in Connections; work then goes on where it stopped.",
    "Le jeton pour {system} a expiré.",
    "Renouvelez-le dans Connexions ; le travail reprend ensuite où il s’est arrêté.",
)
FORBIDDEN = Wording(
    "remote.forbidden",
    "{system} refuses this: the subscription does not include it, or the user may not do it.",
    "Check the portal’s subscription and the rights of the user behind the token.",
    "{system} refuse : l’abonnement ne le comprend pas, ou l’utilisateur n’en a pas le droit.",
    "Vérifiez l’abonnement du portail et les droits de l’utilisateur derrière le jeton.",
)
NOT_FOUND = Wording(
    "remote.not_found",
    "{system} does not find what was asked for.",
    "It may have been deleted, or belong to another account; pull again to see what is there.",
    "{system} ne trouve pas ce qui est demandé.",
    "L’élément a peut-être été supprimé ou appartient à un autre compte ; relancez une "
    "récupération pour voir ce qui existe.",
)
CONFLICT = Wording(
    "remote.conflict",
    "{system} says that this exists already, or was changed meanwhile.",
    "Pull again, then compare.",
    "{system} indique que cet élément existe déjà ou a été modifié entre-temps.",
    "Relancez une récupération, puis comparez.",
)
LABEL_LIMIT = Wording(
    "remote.label_limit",
    "{system} allows no further association label between these two objects.",
    "Delete a label that nobody uses, then try again.",
    "{system} n’autorise plus de libellé d’association entre ces deux objets.",
    "Supprimez un libellé que personne n’utilise, puis réessayez.",
)
INVALID = Wording(
    "remote.invalid",
    "{system} does not accept this call.",
    "The detail holds {system}’s own words and the id for its support.",
    "{system} n’accepte pas cet appel.",
    "Le détail contient les termes de {system} et l’identifiant pour son assistance.",
)
TOO_FAST = Wording(
    "remote.too_fast",
    "{system} still says that calls come too fast.",
    "Other programs may be using the same account: try again in a few minutes.",
    "{system} indique encore que les appels sont trop rapides.",
    "D’autres programmes utilisent peut-être le même compte : réessayez dans quelques minutes.",
)
DAILY_LIMIT = Wording(
    "remote.daily_limit",
    "{system} allows no more calls today.",
    "Go on after midnight in the portal’s time zone: work continues where it stopped.",
    "{system} n’autorise plus d’appels aujourd’hui.",
    "Reprenez après minuit dans le fuseau horaire du portail : le travail continue où il s’est "
    "arrêté.",
)
DAILY_RESERVE = Wording(
    "remote.daily_reserve",
    "{used} of the {limit} calls that {system} allows a day are used up; crmadmin leaves the rest "
    "to other programs.",
    "Go on later, when calls are free again: work continues where it stopped.",
    "{used} des {limit} appels que {system} autorise par jour sont consommés ; crmadmin laisse le "
    "reste aux autres programmes.",
    "Reprenez plus tard, quand des appels seront de nouveau libres : le travail continue où il "
    "s’est arrêté.",
)
ROLLING_LIMIT = Wording(
    "remote.rolling_limit",
    "{system} has no calls left for the organization, of those allowed within 24 hours.",
    "Wait until older calls no longer count; the HubSpot sync pauses too meanwhile.",
    "{system} n’a plus d’appels disponibles pour l’organisation sur 24 heures.",
    "Attendez que les appels plus anciens ne comptent plus ; la synchronisation HubSpot est "
    "également suspendue.",
)
LOCKED = Wording(
    "remote.locked",
    "{system} is still busy with what was asked for.",
    "Try again in a few minutes.",
    "{system} est encore occupé par l’élément demandé.",
    "Réessayez dans quelques minutes.",
)
BEING_MOVED = Wording(
    "remote.being_moved",
    "HubSpot is moving the portal to another data centre.",
    "Try again in an hour.",
    "HubSpot déplace le portail vers un autre centre de données.",
    "Réessayez dans une heure.",
)
OUT_OF_ORDER = Wording(
    "remote.out_of_order",
    "{system} has a failure of its own.",
    "See its status page, and try again later: work goes on where it stopped.",
    "{system} rencontre une panne.",
    "Consultez sa page d’état et réessayez plus tard : le travail reprend où il s’est arrêté.",
)
QUERY_EXPIRED = Wording(
    "remote.query_expired",
    "{system} no longer keeps the results of this query.",
    "Start this object again.",
    "{system} ne conserve plus les résultats de cette requête.",
    "Relancez cet objet.",
)
QUERY_FAILED = Wording(
    "remote.query_failed",
    "{system} gave up a query.",
    "The detail holds its reason; start this object again, with fewer fields if it was too large.",
    "{system} a abandonné une requête.",
    "Le détail en donne la raison ; relancez cet objet, avec moins de champs s’il était trop gros.",
)
NO_VERSION = Wording(
    "remote.no_version",
    "Salesforce offers only versions of its API that crmadmin does not know: {offered}.",
    "Update crmadmin.",
    "Salesforce ne propose que des versions de son API inconnues de crmadmin : {offered}.",
    "Mettez crmadmin à jour.",
)
