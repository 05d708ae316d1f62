"""Problems of signing in to Salesforce in the browser, and what the browser shows at the end."""

from crmadmin.errors.problem import Wording

FAREWELL = (
    "crmadmin: Salesforce has answered. You can close this page.",
    "crmadmin : Salesforce a répondu. Vous pouvez fermer cette page.",
)
"""What the browser shows once Salesforce has answered, English and French."""

NOT_A_LOGIN_HOST = Wording(
    "sign_in.not_a_login_host",
    "“{address}” is not where Salesforce signs people in.",
    "Give login.salesforce.com, test.salesforce.com for a sandbox, or your own domain "
    "(company.my.salesforce.com).",
    "« {address} » n’est pas une adresse de connexion à Salesforce.",
    "Indiquez login.salesforce.com, test.salesforce.com pour un bac à sable, ou votre propre "
    "domaine (entreprise.my.salesforce.com).",
)
NOT_ITS_HOST = Wording(
    "sign_in.not_its_host",
    "Salesforce names “{address}” as the organization’s address, which is not one of its own.",
    "Do not go on; check the network and the login address.",
    "Salesforce indique « {address} » comme adresse de l’organisation, qui n’est pas l’une des "
    "siennes.",
    "N’allez pas plus loin ; vérifiez le réseau et l’adresse de connexion.",
)
PORTS_TAKEN = Wording(
    "sign_in.ports_taken",
    "The ports {ports} of this machine are all in use: Salesforce’s answer could not be received.",
    "Close the other program that signs in, then try again.",
    "Les ports {ports} de cette machine sont tous occupés : la réponse de Salesforce ne pourrait "
    "pas être reçue.",
    "Fermez l’autre programme qui se connecte, puis réessayez.",
)
NO_ANSWER = Wording(
    "sign_in.no_answer",
    "Nobody signed in within {minutes} minutes.",
    "Start again and sign in on the page that the browser opens.",
    "Personne ne s’est connecté en {minutes} minutes.",
    "Recommencez et connectez-vous sur la page ouverte par le navigateur.",
)
WRONG_STATE = Wording(
    "sign_in.wrong_state",
    "The answer that came back does not belong to this sign-in.",
    "Close the browser’s other Salesforce pages and start again.",
    "La réponse reçue n’appartient pas à cette connexion.",
    "Fermez les autres pages Salesforce du navigateur et recommencez.",
)
DENIED = Wording(
    "sign_in.denied",
    "Salesforce did not let crmadmin in.",
    "Start again and allow access on Salesforce’s page, with a user that may use the API.",
    "Salesforce n’a pas laissé entrer crmadmin.",
    "Recommencez et autorisez l’accès sur la page de Salesforce, avec un utilisateur qui a droit "
    "à l’API.",
)
APP_BLOCKED = Wording(
    "sign_in.app_blocked",
    "The organization blocks the connected app.",
    "Ask the Salesforce admin to install the app (Setup → Connected Apps OAuth Usage) or to make "
    "it an external client app.",
    "L’organisation bloque l’application connectée.",
    "Demandez à l’admin Salesforce d’installer l’application (Configuration → Utilisation OAuth "
    "des applications connectées) ou d’en faire une application cliente externe.",
)
UNKNOWN_APP = Wording(
    "sign_in.unknown_app",
    "Salesforce does not know the app with this consumer key.",
    "Copy the consumer key from the app’s settings; a new app takes ten minutes to be known. The "
    "app must not require a secret for the web-server flow.",
    "Salesforce ne connaît pas l’application de cette clé consommateur.",
    "Copiez la clé depuis les paramètres de l’application ; une nouvelle application met dix "
    "minutes à être connue. L’application ne doit pas exiger de secret pour le flux web.",
)
WRONG_CALLBACK = Wording(
    "sign_in.wrong_callback",
    "The app’s callback URLs do not hold {redirect}.",
    "Add it to the app in Salesforce, exactly so, with the port.",
    "Les URL de rappel de l’application ne contiennent pas {redirect}.",
    "Ajoutez-la à l’application dans Salesforce, telle quelle, avec le port.",
)
EXPIRED = Wording(
    "sign_in.expired",
    "Salesforce no longer accepts this sign-in.",
    "Sign in again in Connections; work then goes on where it stopped.",
    "Salesforce n’accepte plus cette connexion.",
    "Reconnectez-vous dans Connexions ; le travail reprend ensuite où il s’est arrêté.",
)
INACTIVE = Wording(
    "sign_in.inactive",
    "The user or the organization is not active in Salesforce.",
    "Sign in with an active user, or ask the Salesforce admin.",
    "L’utilisateur ou l’organisation n’est pas actif dans Salesforce.",
    "Connectez-vous avec un utilisateur actif, ou demandez à l’admin Salesforce.",
)
