"""What can go wrong with a workspace file."""

from crmadmin.errors.problem import Wording

MISSING = Wording(
    "workspace.missing",
    en="There is no workspace at {path}.",
    en_remedy="Check the path, or create a new workspace there.",
    fr="Il n’y a pas d’espace de travail à l’emplacement {path}.",
    fr_remedy="Vérifiez le chemin ou créez-y un nouvel espace de travail.",
)
EXISTS = Wording(
    "workspace.exists",
    en="{path} exists already.",
    en_remedy="Open it, or choose another name for the new workspace.",
    fr="{path} existe déjà.",
    fr_remedy="Ouvrez-le ou choisissez un autre nom pour le nouvel espace de travail.",
)
NOT_SQLITE = Wording(
    "workspace.not_a_workspace",
    en="{path} is not a crmadmin workspace.",
    en_remedy="Choose a file that crmadmin made (*.crmadmin); exported files are imported instead.",
    fr="{path} n’est pas un espace de travail crmadmin.",
    fr_remedy="Choisissez un fichier créé par crmadmin (*.crmadmin) ; un export, lui, s’importe.",
)
FOREIGN = Wording(
    "workspace.foreign",
    en="{path} is a database of another program, not a crmadmin workspace.",
    en_remedy="Choose a file that crmadmin made (*.crmadmin). This one was not changed.",
    fr="{path} est la base de données d’un autre programme, pas un espace de travail crmadmin.",
    fr_remedy="Choisissez un fichier créé par crmadmin (*.crmadmin). Celui-ci n’a pas été modifié.",
)
NEWER = Wording(
    "workspace.newer",
    en="{path} was saved by a newer crmadmin (schema {found}; this one knows up to {known}).",
    en_remedy="Update crmadmin, then open the workspace again. The file was not changed.",
    fr="{path} a été enregistré par une version plus récente de crmadmin "
    "(schéma {found} ; celle-ci va jusqu’à {known}).",
    fr_remedy="Mettez crmadmin à jour, puis rouvrez l’espace de travail. "
    "Le fichier n’a pas été modifié.",
)
DAMAGED = Wording(
    "workspace.damaged",
    en="The workspace {path} is damaged.",
    en_remedy="Open its latest backup (*.backup-*.crmadmin beside it) or a copy, "
    "or create a new workspace and import the exports again.",
    fr="L’espace de travail {path} est endommagé.",
    fr_remedy="Ouvrez sa dernière sauvegarde (*.backup-*.crmadmin, dans le même dossier) ou une "
    "copie, ou créez un nouvel espace de travail et réimportez les exports.",
)
NOT_WRITABLE = Wording(
    "workspace.not_writable",
    en="The folder {folder} cannot be written.",
    en_remedy="Copy the workspace to a folder of your own and open it there; "
    "crmadmin keeps its lock and its journal beside the file.",
    fr="Impossible d’écrire dans le dossier {folder}.",
    fr_remedy="Copiez l’espace de travail dans un dossier à vous et ouvrez-le là ; "
    "crmadmin garde son verrou et son journal à côté du fichier.",
)
UNREADABLE = Wording(
    "workspace.unreadable",
    en="The workspace {path} cannot be read or written.",
    en_remedy="Check that its disk is connected and that you may change the file, then try again.",
    fr="L’espace de travail {path} ne peut être ni lu ni écrit.",
    fr_remedy="Vérifiez que son disque est connecté et que vous pouvez modifier le fichier, "
    "puis réessayez.",
)
DISK_FULL = Wording(
    "workspace.disk_full",
    en="The disk that holds {path} is full.",
    en_remedy="Free some space and try again; the workspace is as it was before.",
    fr="Le disque qui contient {path} est plein.",
    fr_remedy="Libérez de l’espace et réessayez ; l’espace de travail est resté tel qu’il était.",
)
BUSY = Wording(
    "workspace.busy",
    en="Other work is writing to {path}.",
    en_remedy="Wait until it is done (an import, for instance), then try again.",
    fr="Une autre opération écrit dans {path}.",
    fr_remedy="Attendez qu’elle se termine (une importation, par exemple), puis réessayez.",
)
READ_ONLY = Wording(
    "workspace.read_only",
    en="The workspace {path} is open for reading only.",
    en_remedy="Close it in the program that holds it, then open it here again.",
    fr="L’espace de travail {path} est ouvert en lecture seule.",
    fr_remedy="Fermez-le dans le programme qui le détient, puis rouvrez-le ici.",
)
IN_USE = Wording(
    "workspace.in_use",
    en="{path} must be upgraded to be opened, but another program is using it.",
    en_remedy="Close it there, then open it here again.",
    fr="{path} doit être mis à niveau pour s’ouvrir, mais un autre programme l’utilise.",
    fr_remedy="Fermez-le dans cet autre programme, puis rouvrez-le ici.",
)
