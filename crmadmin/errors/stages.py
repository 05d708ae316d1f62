"""What stands against the stages of pipelines, and against deleting one.

The part of each code after the dot is the value of ``PipelineObjection`` or
``DeletionObjection`` (``core.pipelines``).
"""

from crmadmin.errors.problem import Wording

STAGES_NONE = Wording(
    code="pipelines.stages_none",
    en="The pipeline “{pipeline}” would have no stage.",
    en_remedy="Keep at least one, or delete the whole pipeline.",
    fr="Le pipeline « {pipeline} » n’aurait aucune phase.",
    fr_remedy="Gardez-en au moins une, ou supprimez le pipeline entier.",
)
STAGES_TOO_MANY = Wording(
    code="pipelines.stages_too_many",
    en="The pipeline “{pipeline}” would have {count} stages; HubSpot allows {limit}.",
    en_remedy="Delete a stage first.",
    fr="Le pipeline « {pipeline} » aurait {count} phases ; HubSpot en permet {limit}.",
    fr_remedy="Supprimez d’abord une phase.",
)
STAGE_LABEL_EMPTY = Wording(
    code="pipelines.stage_label_empty",
    en="A stage of “{pipeline}” has no name.",
    en_remedy="Write what people shall read.",
    fr="Une phase de « {pipeline} » n’a pas de nom.",
    fr_remedy="Écrivez ce que l’on doit lire.",
)
STAGE_LABEL_TAKEN = Wording(
    code="pipelines.stage_label_taken",
    en="Another stage of “{pipeline}” is called “{stage}” already, case and outer spaces aside.",
    en_remedy="Choose another name, or rename the other stage first.",
    fr="Une autre phase de « {pipeline} » s’appelle déjà « {stage} », à la casse et aux espaces "
    "extérieurs près.",
    fr_remedy="Choisissez un autre nom, ou renommez d’abord l’autre phase.",
)
STAGE_ID_FORM = Wording(
    code="pipelines.stage_id_form",
    en="“{id}” is no good id of a stage: upper case, spaces and accents break HubSpot’s "
    "calculated properties.",
    en_remedy="Write lower-case letters and digits, with underscores between.",
    fr="« {id} » ne convient pas comme identifiant de phase : majuscules, espaces et accents "
    "cassent les propriétés calculées de HubSpot.",
    fr_remedy="Écrivez des minuscules et des chiffres, séparés par des tirets bas.",
)
STAGE_ID_LONG = Wording(
    code="pipelines.stage_id_long",
    en="The stage id “{id}” is too long: HubSpot takes {limit} characters.",
    en_remedy="Write a shorter one.",
    fr="L’identifiant de phase « {id} » est trop long : HubSpot accepte {limit} caractères.",
    fr_remedy="Écrivez-en un plus court.",
)
STAGE_ID_TAKEN = Wording(
    code="pipelines.stage_id_taken",
    en="The id “{id}” is that of the stage “{other}” in the pipeline “{pipeline}”.",
    en_remedy="Choose another id: it is unique among all pipelines of the object.",
    fr="L’identifiant « {id} » est celui de la phase « {other} » du pipeline « {pipeline} ».",
    fr_remedy="Choisissez-en un autre : il est unique parmi tous les pipelines de l’objet.",
)
STAGE_LOCKED = Wording(
    code="pipelines.stage_locked",
    en="HubSpot lets nobody change the stage “{stage}”.",
    en_remedy="Leave it as it is.",
    fr="HubSpot ne laisse personne modifier la phase « {stage} ».",
    fr_remedy="Laissez-la telle quelle.",
)
STAGE_PROBABILITY_WRONG = Wording(
    code="pipelines.stage_probability_wrong",
    en="“{value}” is no probability of the stage “{stage}”.",
    en_remedy="Choose a number from 0 to 1: 0 is lost, 1 is won.",
    fr="« {value} » n’est pas une probabilité de la phase « {stage} ».",
    fr_remedy="Choisissez un nombre de 0 à 1 : 0 est perdu, 1 est gagné.",
)
STAGE_STATE_UNKNOWN = Wording(
    code="pipelines.stage_state_unknown",
    en="“{value}” is no state that the stage “{stage}” can have.",
    en_remedy="Choose one of these: {allowed}.",
    fr="« {value} » n’est pas un état possible de la phase « {stage} ».",
    fr_remedy="Choisissez parmi : {allowed}.",
)
STAGES_NONE_CLOSED = Wording(
    code="pipelines.stages_none_closed",
    en="The pipeline “{pipeline}” would have no closed stage; tickets need one.",
    en_remedy="Keep a stage whose state is CLOSED.",
    fr="Le pipeline « {pipeline} » n’aurait aucune phase fermée ; les tickets en exigent une.",
    fr_remedy="Gardez une phase dont l’état est CLOSED.",
)
STAGES_NONE_QUALIFIED = Wording(
    code="pipelines.stages_none_qualified",
    en="The pipeline “{pipeline}” would have no qualified stage.",
    en_remedy="Keep a stage whose state is QUALIFIED: without it no lead is ever qualified.",
    fr="Le pipeline « {pipeline} » n’aurait aucune phase qualifiée.",
    fr_remedy="Gardez une phase dont l’état est QUALIFIED : sans elle, aucun lead n’est jamais "
    "qualifié.",
)
STAGES_NONE_DISQUALIFIED = Wording(
    code="pipelines.stages_none_disqualified",
    en="The pipeline “{pipeline}” would have no disqualified stage.",
    en_remedy="Keep a stage whose state is UNQUALIFIED: without it no lead is ever disqualified.",
    fr="Le pipeline « {pipeline} » n’aurait aucune phase disqualifiée.",
    fr_remedy="Gardez une phase dont l’état est UNQUALIFIED : sans elle, aucun lead n’est jamais "
    "disqualifié.",
)
STAGE_TARGET_NEEDED = Wording(
    code="pipelines.stage_target_needed",
    en="The stage “{stage}” holds records ({count}); HubSpot deletes none that is in use.",
    en_remedy="Choose the stage to which they shall move.",
    fr="La phase « {stage} » contient des fiches ({count}) ; HubSpot n’en supprime aucune qui sert "
    "encore.",
    fr_remedy="Choisissez la phase où elles doivent aller.",
)
STAGE_TARGET_ITSELF = Wording(
    code="pipelines.stage_target_itself",
    en="The records of “{stage}” cannot move to that stage itself.",
    en_remedy="Choose another stage.",
    fr="Les fiches de « {stage} » ne peuvent pas aller dans cette même phase.",
    fr_remedy="Choisissez une autre phase.",
)
STAGE_TARGET_GOES = Wording(
    code="pipelines.stage_target_goes",
    en="The records of “{stage}” are to move to “{target}”, which is to be deleted itself.",
    en_remedy="Choose a stage that stays.",
    fr="Les fiches de « {stage} » doivent aller dans « {target} », qui doit elle-même être "
    "supprimée.",
    fr_remedy="Choisissez une phase qui reste.",
)
STAGE_TARGET_UNKNOWN = Wording(
    code="pipelines.stage_target_unknown",
    en="The records of “{stage}” are to move to “{target}”, which is no stage of the same object.",
    en_remedy="Choose a stage of the same object.",
    fr="Les fiches de « {stage} » doivent aller dans « {target} », qui n’est pas une phase du même "
    "objet.",
    fr_remedy="Choisissez une phase du même objet.",
)

NOT_A_STAGE = Wording(
    code="pipelines.not_a_stage",
    en="The stage {name} is not there.",
    en_remedy="Look at the stages of the pipeline: crmadmin pipelines show. A stage of another "
    "pipeline is named by its id.",
    fr="La phase {name} n’existe pas.",
    fr_remedy="Regardez les phases du pipeline : crmadmin pipelines show. Une phase d’un autre "
    "pipeline se nomme par son identifiant.",
)
STAGE_THERE = Wording(
    code="pipelines.stage_there",
    en="There is a stage with the id {name} already.",
    en_remedy="Choose another id.",
    fr="Il y a déjà une phase dont l’identifiant est {name}.",
    fr_remedy="Choisissez un autre identifiant.",
)

OBJECTIONS = {
    wording.code.partition(".")[2]: wording
    for wording in (
        STAGES_NONE,
        STAGES_TOO_MANY,
        STAGE_LABEL_EMPTY,
        STAGE_LABEL_TAKEN,
        STAGE_ID_FORM,
        STAGE_ID_LONG,
        STAGE_ID_TAKEN,
        STAGE_LOCKED,
        STAGE_PROBABILITY_WRONG,
        STAGE_STATE_UNKNOWN,
        STAGES_NONE_CLOSED,
        STAGES_NONE_QUALIFIED,
        STAGES_NONE_DISQUALIFIED,
        STAGE_TARGET_NEEDED,
        STAGE_TARGET_ITSELF,
        STAGE_TARGET_GOES,
        STAGE_TARGET_UNKNOWN,
    )
}
"""The wording of each objection by its code."""
