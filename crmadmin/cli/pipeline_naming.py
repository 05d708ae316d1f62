"""Naming a pipeline on the command line."""

import click

from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.services.drafting import Drafting
from crmadmin.services.workspaces import Database
from crmadmin.wording.speech import Text

OBJECT = Text("The object; leads without it.", "L’objet ; sinon les leads.")
PIPELINE = Text(
    "The pipeline, by its id; the first one without it.",
    "Le pipeline, par son identifiant ; sinon le premier.",
)
NAME = Text("ID", "ID")


def pipeline_named(database: Database, object_name: str, named: str) -> str:
    """Give the id of the pipeline that is named, else of the first; an error if there is none."""
    drafting = Drafting(database)
    known = {
        each.pipeline_id: each.position
        for each in (
            *drafting.base().each(Pipeline),
            *drafting.configuration().each(Pipeline),
        )
        if each.object == object_name
    }
    if named in known:
        return named
    if named or not known:
        raise click.BadParameter(f"{named} ({', '.join(sorted(known))})", param_hint="--pipeline")
    return min(known, key=lambda each: (known[each], each))
