"""What steps and runs are called: why a step is there, where it stands, what happened to it."""

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.plan import Reason, Step
from crmadmin.core.plans.record_batches import RecordBatch
from crmadmin.core.plans.subjects import setting_of, subject
from crmadmin.core.runs.journal import Event, RunState, StepState, Target
from crmadmin.wording.changes import change_sentence
from crmadmin.wording.kinds import property_name
from crmadmin.wording.link_batches import batch_sentence
from crmadmin.wording.objects import object_name
from crmadmin.wording.record_batches import record_batch_sentence
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import words

REASONS = {
    Reason.DRAFTED: words("The draft says so.", "Le brouillon le demande."),
    Reason.MAKES_WAY: words(
        "It makes way, so that another setting can take its text or place first.",
        "Ce paramètre s’écarte d’abord, pour qu’un autre prenne son texte ou son rang.",
    ),
    Reason.COMES_HOME: words(
        "It made way before and takes its own text or place now.",
        "Ce paramètre s’était écarté et prend maintenant son texte ou son rang.",
    ),
    Reason.RESTORED: words(
        "A run is rolled back: this was there before it.",
        "Retour en arrière : c’était ainsi avant l’envoi.",
    ),
}
"""Why a step is in a plan."""

STEP_STATES = {
    StepState.WAITING: words("Waiting", "En attente"),
    StepState.UNKNOWN: words("Uncertain", "Incertaine"),
    StepState.DONE: words("Done", "Faite"),
    StepState.DIFFERS: words("Done, differs", "Faite, avec un écart"),
    StepState.PARTLY: words("Partly done", "Faite en partie"),
    StepState.FAILED: words("Failed", "Échouée"),
    StepState.REFUSED: words("Refused", "Refusée"),
    StepState.SKIPPED: words("Skipped", "Ignorée"),
}
"""Where a step stands."""

STEP_STATES_EXPLAINED = {
    StepState.WAITING: words("Nothing was sent yet.", "Rien n’a encore été envoyé."),
    StepState.UNKNOWN: words(
        "It was sent, but no answer tells whether HubSpot carried it out: the setting is read back "
        "before anything else.",
        "L’appel est parti, mais aucune réponse ne dit si HubSpot l’a exécuté : le paramètre est "
        "relu avant toute chose.",
    ),
    StepState.DONE: words(
        "HubSpot has it; it was read back.", "HubSpot l’a enregistré : il a été relu."
    ),
    StepState.DIFFERS: words(
        "HubSpot carried it out, but what was read back is not what was planned.",
        "HubSpot l’a exécuté, mais ce qui a été relu n’est pas ce qui était prévu.",
    ),
    StepState.PARTLY: words(
        "Some of the records could not be done; the others are as planned.",
        "Certaines fiches n’ont pas pu être traitées ; les autres sont comme prévu.",
    ),
    StepState.FAILED: words(
        "HubSpot refused it; nothing was changed.", "HubSpot l’a refusé : rien n’a changé."
    ),
    StepState.REFUSED: words(
        "Somebody changed the setting since the plan: nothing was sent.",
        "Quelqu’un a modifié le paramètre depuis le plan : rien n’a été envoyé.",
    ),
    StepState.SKIPPED: words(
        "A step before it was not done, or you left it out.",
        "Une étape dont elle dépend n’est pas faite, ou vous l’avez écartée.",
    ),
}
"""What a state means."""

RUN_STATES = {
    RunState.RUNNING: words("Running or interrupted", "En cours ou interrompu"),
    RunState.PAUSED: words("Paused", "En pause"),
    RunState.FINISHED: words("Finished", "Terminé"),
    RunState.PARTLY: words("Partly done", "Fait en partie"),
}
"""Where a run stands."""

EVENTS = {
    Event.STARTED: words("sent", "envoyée"),
    Event.DONE: words("carried out", "exécutée"),
    Event.FAILED: words("refused by HubSpot", "refusée par HubSpot"),
    Event.UNKNOWN: words("no answer", "sans réponse"),
    Event.SETTLED: words("settled by reading back", "éclaircie par relecture"),
    Event.REFUSED: words("not sent: changed since", "non envoyée : modifiée depuis"),
    Event.SKIPPED: words("skipped", "ignorée"),
    Event.READ_BACK: words("read back", "relue"),
    Event.PARTLY: words("carried out in part", "exécutée en partie"),
    Event.CONFIRMED: words("done by hand", "faite à la main"),
}
"""What happened to a step, as a line of the journal."""

TARGETS = {
    Target.PORTAL: words("Portal", "Portail"),
    Target.SANDBOX: words("Rehearsal in the sandbox", "Répétition dans le bac à sable"),
}
"""Where a plan was pushed."""

OPTIONS_CHANGED = Counted(
    words(
        "Change {count} option of {property} ({objects})",
        "Modifier {count} option ({property}, {objects})",
    ),
    words(
        "Change {count} options of {property} ({objects})",
        "Modifier {count} options ({property}, {objects})",
    ),
)

WITH_STAGES = Counted(
    words("{sentence} with {count} stage", "{sentence} avec {count} phase"),
    words("{sentence} with {count} stages", "{sentence} avec {count} phases"),
)


def step_title(speech: Speech, step: Step, configuration: Configuration | None = None) -> str:
    """Say what a step does; ``configuration`` knows the labels that limits count.

    Where a call takes other settings along, it is named by what it is about.
    """
    first = step.changes[0]
    if isinstance(step.batch, LinkBatch):
        return batch_sentence(speech, step.batch, configuration)
    if isinstance(step.batch, RecordBatch):
        return record_batch_sentence(speech, step.batch, subject(first, StageMove), configuration)
    if len(step.changes) == 1:
        return change_sentence(speech, first, configuration)
    match setting_of(first):
        case PropertyOption() as option:
            return speech.count(
                OPTIONS_CHANGED,
                len(step.changes),
                property=property_name(speech, option.property_name),
                objects=object_name(speech, option.object),
            )
        case Pipeline():
            stages = sum(isinstance(setting_of(each), Stage) for each in step.changes)
            sentence = change_sentence(speech, first, configuration)
            return speech.count(WITH_STAGES, stages, sentence=sentence)
        case _:
            return change_sentence(speech, first, configuration)
