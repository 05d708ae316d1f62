"""What can go wrong around a command, whatever it does."""

from crmadmin.errors.problem import Wording

NO_WORKSPACE = Wording(
    code="command.no_workspace",
    en="No workspace was named.",
    en_remedy="Put “-w WORKSPACE” before the command, for example: crmadmin -w acme.crmadmin "
    "preview --summary",
    fr="Aucun espace de travail n’est indiqué.",
    fr_remedy="Mettez « -w ESPACE » avant la commande, par exemple : crmadmin -w acme.crmadmin "
    "preview --summary",
)
HELD = Wording(
    code="command.held",
    en="The workspace {path} is open in another program ({holder}).",
    en_remedy="Close it there, then run the command again.",
    fr="L’espace de travail {path} est ouvert dans un autre programme ({holder}).",
    fr_remedy="Fermez-le là-bas, puis relancez la commande.",
)
NO_DISPLAY = Wording(
    code="command.no_display",
    en="There is no display here to open a window on.",
    en_remedy="Start crmadmin in a graphical session, or use its commands: crmadmin --help",
    fr="Il n’y a pas d’écran ici pour ouvrir une fenêtre.",
    fr_remedy="Lancez crmadmin dans une session graphique, ou utilisez ses commandes : "
    "crmadmin --help",
)
NO_WINDOW_LIBRARIES = Wording(
    code="command.no_window_libraries",
    en="The window cannot be opened: a library that it needs is missing.",
    en_remedy="On Debian and Ubuntu: sudo apt-get install libgl1 libegl1 libxkbcommon0 "
    "libfontconfig1 libdbus-1-3 libglib2.0-0 libxcb-cursor0",
    fr="La fenêtre ne peut pas s’ouvrir : il manque une bibliothèque.",
    fr_remedy="Sous Debian et Ubuntu : sudo apt-get install libgl1 libegl1 libxkbcommon0 "
    "libfontconfig1 libdbus-1-3 libglib2.0-0 libxcb-cursor0",
)
NO_DEMO = Wording(
    code="command.no_demo",
    en="The demo’s files are not where they should be ({folder}).",
    en_remedy="Install crmadmin again.",
    fr="Les fichiers de la démonstration ne sont pas à leur place ({folder}).",
    fr_remedy="Réinstallez crmadmin.",
)
UNEXPECTED = Wording(
    code="command.unexpected",
    en="Something went wrong that crmadmin did not foresee ({kind}).",
    en_remedy="Please report it with this file, which holds no record values: {report}",
    fr="Une erreur que crmadmin n’avait pas prévue s’est produite ({kind}).",
    fr_remedy="Merci de la signaler avec ce fichier, qui ne contient aucune valeur de fiche : "
    "{report}",
)
