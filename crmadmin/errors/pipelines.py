"""What stands against pipelines, their rules and permissions.

The part of each code after the dot is the value of ``PipelineObjection``, ``DeletionObjection``
or ``RuleObjection`` (``core.pipelines``), as in :mod:`crmadmin.errors.stages`.
"""

from crmadmin.errors.problem import Wording

PIPELINE_LABEL_EMPTY = Wording(
    code="pipelines.pipeline_label_empty",
    en="The pipeline {pipeline} has no name.",
    en_remedy="Write what people shall read.",
    fr="Le pipeline {pipeline} n’a pas de nom.",
    fr_remedy="Écrivez ce que l’on doit lire.",
)
PIPELINE_LABEL_TAKEN = Wording(
    code="pipelines.pipeline_label_taken",
    en="Another pipeline of this object is called “{pipeline}” already, case and outer spaces "
    "aside.",
    en_remedy="Choose another name, or rename the other pipeline first.",
    fr="Un autre pipeline de cet objet s’appelle déjà « {pipeline} », à la casse et aux espaces "
    "extérieurs près.",
    fr_remedy="Choisissez un autre nom, ou renommez d’abord l’autre pipeline.",
)
PIPELINE_ID_FORM = Wording(
    code="pipelines.pipeline_id_form",
    en="“{id}” is no good id of a pipeline: upper case, spaces and accents break HubSpot’s "
    "calculated properties.",
    en_remedy="Write lower-case letters and digits, with underscores between.",
    fr="« {id} » ne convient pas comme identifiant de pipeline : majuscules, espaces et accents "
    "cassent les propriétés calculées de HubSpot.",
    fr_remedy="Écrivez des minuscules et des chiffres, séparés par des tirets bas.",
)
PIPELINE_ID_LONG = Wording(
    code="pipelines.pipeline_id_long",
    en="The pipeline id “{id}” is too long: HubSpot takes {limit} characters.",
    en_remedy="Write a shorter one.",
    fr="L’identifiant de pipeline « {id} » est trop long : HubSpot accepte {limit} caractères.",
    fr_remedy="Écrivez-en un plus court.",
)
PIPELINE_ID_TAKEN = Wording(
    code="pipelines.pipeline_id_taken",
    en="The id “{id}” is that of the pipeline “{other}”.",
    en_remedy="Choose another id: deals and tickets share theirs.",
    fr="L’identifiant « {id} » est celui du pipeline « {other} ».",
    fr_remedy="Choisissez-en un autre : les transactions et les tickets partagent les leurs.",
)
PIPELINES_FULL = Wording(
    code="pipelines.pipelines_full",
    en="That would be {count} pipelines; the portal allows {limit}.",
    en_remedy="Delete a pipeline first.",
    fr="Cela ferait {count} pipelines ; le portail en permet {limit}.",
    fr_remedy="Supprimez d’abord un pipeline.",
)
PIPELINE_LAST = Wording(
    code="pipelines.pipeline_last",
    en="“{pipeline}” is the last pipeline of its object.",
    en_remedy="Create another one first.",
    fr="« {pipeline} » est le dernier pipeline de son objet.",
    fr_remedy="Créez-en d’abord un autre.",
)
RULES_CREATION_ANYWHERE = Wording(
    code="pipelines.rules_creation_anywhere",
    en="Creation in “{pipeline}” was limited to that stage; without it records are created in any "
    "stage.",
    en_remedy="Choose in which stages creation shall be possible.",
    fr="La création dans « {pipeline} » était limitée à cette phase ; sans elle, on crée des "
    "fiches dans n’importe quelle phase.",
    fr_remedy="Choisissez dans quelles phases la création doit être possible.",
)
RULES_LEFT_EMPTY = Wording(
    code="pipelines.rules_left_empty",
    en="A rule of “{pipeline}” protected that stage only; without it the rule is off.",
    en_remedy="Choose which stages it shall protect.",
    fr="Une règle de « {pipeline} » ne protégeait que cette phase ; sans elle, la règle est "
    "désactivée.",
    fr_remedy="Choisissez quelles phases elle doit protéger.",
)
RULES_PIPELINE_UNKNOWN = Wording(
    code="pipelines.rules_pipeline_unknown",
    en="The pipeline {pipeline} is not there.",
    en_remedy="Create it first, or choose another one.",
    fr="Le pipeline {pipeline} n’existe pas.",
    fr_remedy="Créez-le d’abord, ou choisissez-en un autre.",
)
RULES_STAGE_UNKNOWN = Wording(
    code="pipelines.rules_stage_unknown",
    en="The stage {stage} is not in the pipeline “{pipeline}”.",
    en_remedy="Create it first, or choose another one.",
    fr="La phase {stage} n’est pas dans le pipeline « {pipeline} ».",
    fr_remedy="Créez-la d’abord, ou choisissez-en une autre.",
)
RULES_CREATION_CLOSED = Wording(
    code="pipelines.rules_creation_closed",
    en="Creation is allowed in “{stage}”, where work has ended.",
    en_remedy="Choose an open stage.",
    fr="La création est permise dans « {stage} », où le travail est terminé.",
    fr_remedy="Choisissez une phase ouverte.",
)
ACCESS_NOBODY = Wording(
    code="pipelines.access_nobody",
    en="Nobody is named who may edit records in “{stage}”.",
    en_remedy="Name teams or users, or let super admins edit.",
    fr="Personne n’est désigné pour modifier les fiches dans « {stage} ».",
    fr_remedy="Désignez des équipes ou des utilisateurs, ou autorisez les super admins.",
)

NOT_A_PIPELINE = Wording(
    code="pipelines.not_a_pipeline",
    en="The pipeline {name} is not there.",
    en_remedy="Look at the list of pipelines: crmadmin pipelines list.",
    fr="Le pipeline {name} n’existe pas.",
    fr_remedy="Regardez la liste des pipelines : crmadmin pipelines list.",
)
NOBODY_CALLED = Wording(
    code="pipelines.nobody_called",
    en="No team or user of this workspace, or more than one, is called {name}.",
    en_remedy="Give the id instead.",
    fr="Aucune équipe ni aucun utilisateur de cet espace de travail, ou plusieurs, ne s’appelle "
    "{name}.",
    fr_remedy="Indiquez plutôt l’identifiant.",
)
PIPELINE_THERE = Wording(
    code="pipelines.pipeline_there",
    en="There is a pipeline with the id {name} already.",
    en_remedy="Choose another id.",
    fr="Il y a déjà un pipeline dont l’identifiant est {name}.",
    fr_remedy="Choisissez un autre identifiant.",
)

OBJECTIONS = {
    wording.code.partition(".")[2]: wording
    for wording in (
        PIPELINE_LABEL_EMPTY,
        PIPELINE_LABEL_TAKEN,
        PIPELINE_ID_FORM,
        PIPELINE_ID_LONG,
        PIPELINE_ID_TAKEN,
        PIPELINES_FULL,
        PIPELINE_LAST,
        RULES_CREATION_ANYWHERE,
        RULES_LEFT_EMPTY,
        RULES_PIPELINE_UNKNOWN,
        RULES_STAGE_UNKNOWN,
        RULES_CREATION_CLOSED,
        ACCESS_NOBODY,
    )
}
"""The wording of each objection by its code."""
