"""Problems of pushing a plan to a portal."""

from crmadmin.errors.problem import Wording

OTHER_PORTAL = Wording(
    "push.other_portal",
    "This plan is for portal {expected}; the workspace or its connection leads to {found}.",
    "Open the workspace of portal {expected}, or make a plan for this one.",
    "Ce plan concerne le portail {expected} ; l’espace de travail ou sa connexion mène à {found}.",
    "Ouvrez l’espace de travail du portail {expected}, ou créez un plan pour celui-ci.",
)
NOTHING = Wording(
    "push.nothing",
    "This plan has no steps: there is nothing to push.",
    "Change something in the draft, then make a plan again.",
    "Ce plan ne comporte aucune étape : il n’y a rien à envoyer.",
    "Modifiez le brouillon, puis créez un nouveau plan.",
)
ALREADY_PUSHED = Wording(
    "push.already_pushed",
    "This plan was pushed already, as run {run}.",
    "A plan is pushed once. Make a new plan of what is left in the draft.",
    "Ce plan a déjà été envoyé (envoi {run}).",
    "Un plan ne s’envoie qu’une fois. Créez un nouveau plan avec ce qui reste du brouillon.",
)
UNFINISHED = Wording(
    "push.unfinished",
    "Run {run} is not finished: it can be resumed.",
    "Resume it, or leave what remains of it; then push this plan.",
    "L’envoi {run} n’est pas terminé : il peut être repris.",
    "Reprenez-le, ou laissez ce qu’il en reste ; envoyez ensuite ce plan.",
)
STALE = Wording(
    "push.stale",
    "{count} of the settings that this plan changes are no longer what they were when it was made.",
    "Look at what changed, then make a new plan.",
    "{count} des paramètres que ce plan modifie ne sont plus tels qu’à sa création.",
    "Examinez ce qui a changé, puis créez un nouveau plan.",
)
BLOCKED = Wording(
    "push.blocked",
    "Steps {steps} of this plan cannot be pushed as they are.",
    "Read their hazards in Review, correct the draft and make a new plan.",
    "Les étapes {steps} de ce plan ne peuvent pas être envoyées telles quelles.",
    "Lisez leurs risques dans Relecture, corrigez le brouillon et établissez un nouveau plan.",
)
EDITED = Wording(
    "push.edited",
    "Another plan of the same number was reviewed in this workspace: this one was edited since.",
    "Push the plan that was reviewed, or make a new one.",
    "Un autre plan du même numéro a été relu dans cet espace de travail : celui-ci a été modifié.",
    "Envoyez le plan qui a été relu, ou établissez-en un nouveau.",
)
COUNT_NEEDED = Wording(
    "push.count_needed",
    "This plan would {verb} {count} of {existing} settings of the kind {kind}.",
    "Type {count} to confirm: --count {kind}.{verb}={count} on the command line.",
    "Ce plan agit ({verb}) sur {count} des {existing} paramètres du type {kind}.",
    "Tapez {count} pour confirmer : --count {kind}.{verb}={count} en ligne de commande.",
)
TOO_MANY_CALLS = Wording(
    "push.too_many_calls",
    "This push takes {calls} calls, more than half of the {left} that the portal has left today.",
    "Push after midnight in the portal’s time zone, or make a smaller plan.",
    "Cet envoi demande {calls} appels, plus de la moitié des {left} qui restent au portail "
    "aujourd’hui.",
    "Envoyez-le après minuit dans le fuseau horaire du portail, ou établissez un plan plus petit.",
)
RUNNING = Wording(
    "push.running",
    "A push of this workspace is running already.",
    "Wait until it is done, or cancel it.",
    "Un envoi est déjà en cours dans cet espace de travail.",
    "Attendez qu’il se termine, ou annulez-le.",
)
NO_RUN = Wording(
    "push.no_run",
    "There is no run {run} in this workspace.",
    "Look up its number in History.",
    "Il n’y a pas d’envoi {run} dans cet espace de travail.",
    "Cherchez son numéro dans l’historique.",
)
NO_PLAN = Wording(
    "push.no_plan",
    "The plan of run {run} is not in this workspace any more.",
    "Pull, and make a new plan of what is left in the draft.",
    "Le plan de l’envoi {run} n’est plus dans cet espace de travail.",
    "Relancez une récupération et créez un nouveau plan avec ce qui reste du brouillon.",
)
OVER = Wording(
    "push.over",
    "Run {run} is over: nothing of it can be done any more.",
    "Make a new plan of what is left in the draft.",
    "L’envoi {run} est terminé : plus rien n’en peut être fait.",
    "Créez un nouveau plan avec ce qui reste du brouillon.",
)
NOT_WAITING = Wording(
    "push.not_waiting",
    "Step {step} of run {run} is no manual step that waits for you.",
    "Confirm only manual steps whose earlier steps are done.",
    "L’étape {step} de l’envoi {run} n’est pas une étape manuelle en attente.",
    "Ne confirmez que des étapes manuelles dont les étapes précédentes sont faites.",
)
UNSETTLED = Wording(
    "push.unsettled",
    "Nobody knows yet whether step {step} of run {run} took effect.",
    "Resume the run: it reads the setting back before anything else.",
    "On ne sait pas encore si l’étape {step} de l’envoi {run} a pris effet.",
    "Reprenez l’envoi : il relit d’abord le paramètre.",
)
NO_ID = Wording(
    "push.no_id",
    "The portal did not tell the id of {address}, which this step needs.",
    "Pull: then the id is known. Make a new plan of what is left.",
    "Le portail n’a pas indiqué l’identifiant de {address}, dont cette étape a besoin.",
    "Lancez une récupération : l’identifiant sera connu. Créez ensuite un nouveau plan.",
)
STAGE_IN_USE = Wording(
    "push.stage_in_use",
    "HubSpot keeps the stage: it names {count} records that are in it.",
    "Records came into it after the plan was made. Pull, delete the stage in the draft again with "
    "a stage for its records, and make a new plan.",
    "HubSpot garde la phase : il y nomme {count} fiches.",
    "Des fiches y sont entrées après la création du plan. Lancez une récupération, supprimez de "
    "nouveau la phase dans le brouillon en indiquant où vont ses fiches, puis créez un plan.",
)
NO_PLAN_NAMED = Wording(
    "push.no_plan_named",
    "No plan was named.",
    "Name the file that “plan --out PLAN.json” wrote, or use --resume, --done or --leave.",
    "Aucun plan n’a été indiqué.",
    "Indiquez le fichier écrit par « plan --out PLAN.json », ou utilisez --resume, --done ou "
    "--leave.",
)
TWO_WISHES = Wording(
    "push.two_wishes",
    "A plan, --resume with --done, and --leave exclude each other.",
    "Ask for one of them at a time.",
    "Un plan, --resume avec --done, et --leave s’excluent mutuellement.",
    "Demandez-en un à la fois.",
)
NOT_A_COUNT = Wording(
    "push.not_a_count",
    "“{word}” is no count of a kind and a verb.",
    "Write it as the plan asks for it: association_labels.delete=12.",
    "« {word} » n’est pas le nombre d’un type et d’un verbe.",
    "Écrivez-le comme le plan le demande : association_labels.delete=12.",
)
NOTHING_UNFINISHED = Wording(
    "push.nothing_unfinished",
    "No run of this workspace waits or was interrupted.",
    "Make a plan and push it.",
    "Aucun envoi de cet espace de travail n’est en attente ni interrompu.",
    "Créez un plan, puis envoyez-le.",
)
