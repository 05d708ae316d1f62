"""What can stand against a plan: freezing it, reading it, taking it to a portal."""

from crmadmin.errors.problem import Wording

CONFLICTS = Wording(
    code="planning.conflicts",
    en="{count} drafted changes conflict with what the portal holds now.",
    en_remedy="Decide each conflict on the Review page: keep yours, or take the portal’s.",
    fr="{count} modifications du brouillon sont en conflit avec l’état actuel du portail.",
    fr_remedy="Tranchez chaque conflit sur la page Relecture : gardez la vôtre, ou prenez celle du "
    "portail.",
)
BLOCKED = Wording(
    code="planning.blocked",
    en="{count} changes cannot be pushed as they are drafted.",
    en_remedy="The plan names the hazards that block it; change the draft, or pull first.",
    fr="{count} modifications ne peuvent pas être envoyées telles qu’elles sont prévues.",
    fr_remedy="Le plan nomme les risques qui le bloquent ; modifiez le brouillon, ou actualisez "
    "d’abord.",
)
NO_ORDER = Wording(
    code="planning.no_order",
    en="The drafted changes wait for each other, so that none can be made first.",
    en_remedy="Undo one of them, push the others, then draft it again.",
    fr="Les modifications du brouillon s’attendent l’une l’autre : aucune ne peut être faite en "
    "premier.",
    fr_remedy="Annulez-en une, envoyez les autres, puis préparez-la à nouveau.",
)
UNKNOWN_PLAN = Wording(
    code="planning.unknown_plan",
    en="The workspace holds no plan {plan}.",
    en_remedy="Make a plan, or name the file that holds it.",
    fr="L’espace de travail ne contient pas de plan {plan}.",
    fr_remedy="Créez un plan, ou indiquez le fichier qui le contient.",
)
UNREADABLE = Wording(
    code="planning.unreadable",
    en="The plan {file} cannot be read.",
    en_remedy="Check that the file exists and that you may read it.",
    fr="Le plan {file} ne peut pas être lu.",
    fr_remedy="Vérifiez que le fichier existe et que vous avez le droit de le lire.",
)
NOT_A_PLAN = Wording(
    code="planning.not_a_plan",
    en="{file} is no plan, or not the whole of one.",
    en_remedy="Choose a file that “plan --out” wrote, or write it again.",
    fr="{file} n’est pas un plan, ou pas un plan entier.",
    fr_remedy="Choisissez un fichier écrit par « plan --out », ou écrivez-le à nouveau.",
)
EDITED = Wording(
    code="planning.edited",
    en="The plan {file} was changed after it was made, so that it is not what was reviewed.",
    en_remedy="Change the draft instead, and make a new plan.",
    fr="Le plan {file} a été modifié après sa création : ce n’est plus ce qui a été relu.",
    fr_remedy="Modifiez plutôt le brouillon, et créez un nouveau plan.",
)
NEWER = Wording(
    code="planning.newer",
    en="The plan {file} was made by a newer crmadmin (format {format}).",
    en_remedy="Install the newest crmadmin, or make the plan again with this one.",
    fr="Le plan {file} a été créé par un crmadmin plus récent (format {format}).",
    fr_remedy="Installez le crmadmin le plus récent, ou recréez le plan avec celui-ci.",
)
OTHER_PORTAL = Wording(
    code="planning.other_portal",
    en="The plan is for portal {planned}, but the workspace is of portal {held}.",
    en_remedy="Open the workspace of portal {planned}, or make a plan here.",
    fr="Le plan est destiné au portail {planned}, mais l’espace de travail est celui du portail "
    "{held}.",
    fr_remedy="Ouvrez l’espace de travail du portail {planned}, ou créez un plan ici.",
)
