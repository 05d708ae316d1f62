"""What changes of pipelines and stages do to the records in them, counted."""

from crmadmin.core.effects.effect import Consequence
from crmadmin.wording.speech import Counted
from crmadmin.wording.typography import words

STAGE_SENTENCES = {
    Consequence.STAGE_LOST: Counted(
        words("{count} {object} is left in the stage", "{count} {object} reste dans la phase"),
        words("{count} {object} are left in the stage", "{count} {object} restent dans la phase"),
    ),
    Consequence.STAGE_RENAMED: Counted(
        words(
            "{count} {object} shows the stage’s new name",
            "{count} {object} affiche le nouveau nom de la phase",
        ),
        words(
            "{count} {object} show the stage’s new name",
            "{count} {object} affichent le nouveau nom de la phase",
        ),
    ),
    Consequence.STATE_CHANGED: Counted(
        words(
            "{count} {object} gets the stage’s new state",
            "{count} {object} prend le nouvel état de la phase",
        ),
        words(
            "{count} {object} get the stage’s new state",
            "{count} {object} prennent le nouvel état de la phase",
        ),
    ),
    Consequence.PIPELINE_RENAMED: Counted(
        words(
            "{count} {object} shows the pipeline’s new name",
            "{count} {object} affiche le nouveau nom du pipeline",
        ),
        words(
            "{count} {object} show the pipeline’s new name",
            "{count} {object} affichent le nouveau nom du pipeline",
        ),
    ),
    Consequence.RECORDS_TOUCHED: Counted(
        words(
            "the modified date of {count} {object} may move",
            "la date de modification de {count} {object} peut changer",
        ),
        words(
            "the modified date of {count} {object} may move",
            "la date de modification de {count} {object} peut changer",
        ),
    ),
    Consequence.EDIT_LOST: Counted(
        words(
            "{count} {object} can no longer be edited by its owner",
            "{count} {object} ne peut plus être modifié par son propriétaire",
        ),
        words(
            "{count} {object} can no longer be edited by their owners",
            "{count} {object} ne peuvent plus être modifiés par leur propriétaire",
        ),
    ),
}
"""The sentences of each."""

STAGE_HEADINGS = {
    Consequence.STAGE_LOST: words("Records left in the stage", "Fiches restées dans la phase"),
    Consequence.STAGE_RENAMED: words("Records in the stage", "Fiches dans la phase"),
    Consequence.STATE_CHANGED: words(
        "Records whose stage changes its state", "Fiches dont la phase change d’état"
    ),
    Consequence.PIPELINE_RENAMED: words("Records in the pipeline", "Fiches dans le pipeline"),
    Consequence.RECORDS_TOUCHED: words(
        "Records whose modified date may move", "Fiches dont la date de modification peut changer"
    ),
    Consequence.EDIT_LOST: words(
        "Records that their owners can edit no more", "Fiches que leur propriétaire ne modifie plus"
    ),
}
"""The headings of what each lists."""
