"""What can go wrong when the portal is asked who changed a pipeline."""

from crmadmin.errors.problem import Wording

NO_PIPELINE = Wording(
    "pipelines.audit.unknown",
    en="There is no pipeline {pipeline} of {object}.",
    en_remedy="Name a pipeline by its id or label; without one, all of the object are asked of.",
    fr="Il n’y a pas de pipeline {pipeline} pour {object}.",
    fr_remedy="Nommez un pipeline par son identifiant ou son nom ; sinon, tous ceux de l’objet "
    "sont consultés.",
)
NO_PIPELINES = Wording(
    "pipelines.audit.none",
    en="Neither the portal nor this workspace knows pipelines of {object}.",
    en_remedy="Name leads, deals, tickets or a custom object by its internal name.",
    fr="Ni le portail ni cet espace de travail ne connaissent de pipeline pour {object}.",
    fr_remedy="Indiquez leads, deals, tickets ou un objet personnalisé par son nom interne.",
)
