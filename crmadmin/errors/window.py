"""Problems of the window and the program around it."""

from crmadmin.errors.problem import Wording

UNEXPECTED = Wording(
    code="window.unexpected",
    en="Something went wrong that crmadmin did not expect.",
    en_remedy="Your workspace is as it was before. Copy the detail and report it.",
    fr="Une erreur imprévue s’est produite.",
    fr_remedy="Votre espace de travail est resté tel qu’il était. Copiez le détail et signalez-le.",
)
"""An exception that no room foresaw; its detail is the traceback."""

CANNOT_START = Wording(
    code="window.cannot_start",
    en="crmadmin could not start.",
    en_remedy="Copy the detail and report it; your workspaces have not been touched.",
    fr="crmadmin n’a pas pu démarrer.",
    fr_remedy="Copiez le détail et signalez-le ; vos espaces de travail n’ont pas été modifiés.",
)
"""The program failed before its window was shown."""
