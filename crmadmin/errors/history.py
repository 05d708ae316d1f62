"""Problems of rolling a run back."""

from crmadmin.errors.problem import Wording

REHEARSAL = Wording(
    "history.rehearsal",
    "Run {run} was a rehearsal: it changed nothing in the portal.",
    "There is nothing to roll back.",
    "L’envoi {run} était une répétition : il n’a rien modifié dans le portail.",
    "Il n’y a rien à rétablir.",
)
UNFINISHED = Wording(
    "history.unfinished",
    "Run {run} is not finished, so that what it changes is not known yet.",
    "Resume it, or leave what remains of it; then roll it back.",
    "L’envoi {run} n’est pas terminé : on ne sait pas encore tout ce qu’elle modifie.",
    "Reprenez-le, ou laissez ce qu’il en reste ; revenez ensuite en arrière.",
)
NOTHING_CHANGED = Wording(
    "history.nothing_changed",
    "Run {run} changed nothing in the portal.",
    "There is nothing to roll back.",
    "L’envoi {run} n’a rien modifié dans le portail.",
    "Il n’y a rien à rétablir.",
)
NOTHING_TO_RESTORE = Wording(
    "history.nothing_to_restore",
    "Nothing of run {run} can be restored as it was asked.",
    "Each item says why: it is as before already, or something is in the way. What somebody "
    "changed since is restored if you choose it.",
    "Rien de l’envoi {run} ne peut être rétabli tel que demandé.",
    "Chaque élément dit pourquoi : il est déjà comme avant, ou quelque chose l’empêche. Ce que "
    "quelqu’un a modifié depuis est rétabli si vous le choisissez.",
)
NOT_OF_RUN = Wording(
    "history.not_of_run",
    "Run {run} did not change {address}.",
    "Choose among the settings that the history shows for this run.",
    "L’envoi {run} n’a pas modifié {address}.",
    "Choisissez parmi les paramètres que l’historique montre pour cet envoi.",
)
