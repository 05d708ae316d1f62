"""The portal's audit of a pipeline, in words: what was done, and what differs since."""

from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines.audit import AuditAction, AuditEntry, Drift
from crmadmin.core.plans.subjects import new_of, old_of, setting_of
from crmadmin.wording.settings import differences
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import quoted, words

ACTIONS = {
    AuditAction.CREATE: words("Created {what}", "Création : {what}"),
    AuditAction.UPDATE: words("Changed {what}", "Modification : {what}"),
    AuditAction.DELETE: words("Deleted {what}", "Suppression : {what}"),
    AuditAction.OTHER: words("Did something to {what}", "Autre action : {what}"),
}
STAGE = words("the stage {label}", "phase {label}")
PIPELINE = words("the pipeline {label}", "pipeline {label}")
NEW = words("new since the last pull", "nouveau depuis la dernière récupération")
GONE = words("gone since the last pull", "disparu depuis la dernière récupération")
DIFFERENCE = words("{field}: {old} → {new}", "{field} : {old} → {new}")
NOTHING = words("(nothing)", "(rien)")


def entry_sentence(speech: Speech, entry: AuditEntry) -> str:
    """Say what was done to what."""
    text = STAGE if entry.address.kind == "stages" else PIPELINE
    what = speech(text, label=quoted(speech, entry.label))
    return speech(ACTIONS[entry.action], what=what)


def drift_subject(speech: Speech, drift: Drift) -> str:
    """Name what differs."""
    setting = setting_of(drift.change)
    label = setting.label if isinstance(setting, Pipeline | Stage) else str(drift.change.address)
    text = STAGE if isinstance(setting, Stage) else PIPELINE
    found = speech(text, label=quoted(speech, label))
    return found[:1].upper() + found[1:]


def drift_text(speech: Speech, drift: Drift) -> str:
    """Say how the portal differs from what the workspace knows."""
    old, new = old_of(drift.change), new_of(drift.change)
    if old is None or new is None:
        return speech(NEW if old is None else GONE)
    return "; ".join(
        speech(
            DIFFERENCE,
            field=each.field,
            old=each.old or speech(NOTHING),
            new=each.new or speech(NOTHING),
        )
        for each in differences(speech, old, new)
    )
