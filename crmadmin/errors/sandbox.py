"""What can go wrong when the sandbox is started."""

from crmadmin.errors.problem import Wording

PORT_TAKEN = Wording(
    code="sandbox.port_taken",
    en="Port {port} is in use or not allowed.",
    en_remedy="Name another one, or none to take a free one.",
    fr="Le port {port} est déjà pris ou n’est pas autorisé.",
    fr_remedy="Indiquez-en un autre, ou aucun pour en prendre un libre.",
)
BAD_STATE = Wording(
    code="sandbox.bad_state",
    en="{path} does not hold the state of a sandbox, or cannot be written.",
    en_remedy="Name another file; one that does not exist is made.",
    fr="{path} ne contient pas l’état d’un bac à sable, ou ne peut pas être écrit.",
    fr_remedy="Indiquez un autre fichier ; s’il n’existe pas, il est créé.",
)
