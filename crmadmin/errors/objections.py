"""The wording of every objection against a setting, of any kind, by its code."""

from crmadmin.errors import (
    associations,
    lead_settings,
    link_files,
    linking,
    mapping,
    options,
    pipelines,
    stages,
)

OBJECTIONS = {
    **mapping.OBJECTIONS,
    **associations.OBJECTIONS,
    **linking.OBJECTIONS,
    **link_files.OBJECTIONS,
    **options.OBJECTIONS,
    **pipelines.OBJECTIONS,
    **stages.OBJECTIONS,
    **lead_settings.OBJECTIONS,
}
