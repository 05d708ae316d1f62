"""What can go wrong with the system's keychain, where tokens are kept."""

from crmadmin.errors.problem import Wording

NONE_ON_LINUX = Wording(
    "keychain.none_on_linux",
    en="This computer has no keychain that keeps tokens safe.",
    en_remedy="Install and unlock GNOME Keyring, KWallet or KeePassXC (with its Secret Service "
    "switched on), in a desktop session; then try again. crmadmin never keeps a token in a file.",
    fr="Cet ordinateur n’a pas de trousseau qui garde les jetons en sécurité.",
    fr_remedy="Installez et déverrouillez GNOME Keyring, KWallet ou KeePassXC (avec son Secret "
    "Service activé), dans une session de bureau ; puis réessayez. crmadmin ne garde jamais un "
    "jeton dans un fichier.",
)
NONE_ON_MACOS = Wording(
    "keychain.none_on_macos",
    en="The macOS keychain is not used for tokens here.",
    en_remedy="Remove the setting that names another keyring (PYTHON_KEYRING_BACKEND or "
    "keyringrc.cfg), unlock the login keychain in Keychain Access, then try again.",
    fr="Le trousseau macOS n’est pas utilisé ici pour les jetons.",
    fr_remedy="Retirez le réglage qui désigne un autre trousseau (PYTHON_KEYRING_BACKEND ou "
    "keyringrc.cfg), déverrouillez le trousseau de session dans Trousseaux d’accès, puis "
    "réessayez.",
)
NONE_ON_WINDOWS = Wording(
    "keychain.none_on_windows",
    en="The Windows Credential Locker is not used for tokens here.",
    en_remedy="Remove the setting that names another keyring (PYTHON_KEYRING_BACKEND or "
    "keyringrc.cfg), check that Credential Manager opens in the Control Panel, then try again.",
    fr="Le Gestionnaire d’identification de Windows n’est pas utilisé ici pour les jetons.",
    fr_remedy="Retirez le réglage qui désigne un autre trousseau (PYTHON_KEYRING_BACKEND ou "
    "keyringrc.cfg), vérifiez que le Gestionnaire d’identification s’ouvre dans le Panneau de "
    "configuration, puis réessayez.",
)
LOCKED = Wording(
    "keychain.locked",
    en="The system’s keychain is locked.",
    en_remedy="Unlock it (the system usually asks for your session’s password), then try again.",
    fr="Le trousseau du système est verrouillé.",
    fr_remedy="Déverrouillez-le (le système demande en général le mot de passe de votre session), "
    "puis réessayez.",
)
FAILED = Wording(
    "keychain.failed",
    en="The system’s keychain did not answer as it should.",
    en_remedy="Check that it opens in the system’s own program for passwords, then try again.",
    fr="Le trousseau du système n’a pas répondu comme prévu.",
    fr_remedy="Vérifiez qu’il s’ouvre dans le programme de mots de passe du système, puis "
    "réessayez.",
)
TOO_LONG = Wording(
    "keychain.too_long",
    en="This token is longer than any token that HubSpot or Salesforce gives.",
    en_remedy="Copy the token alone, without the text around it, and paste it again.",
    fr="Ce jeton est plus long que tout jeton donné par HubSpot ou Salesforce.",
    fr_remedy="Copiez le jeton seul, sans le texte autour, et collez-le de nouveau.",
)
