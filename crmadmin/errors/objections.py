"""The wording of every objection against a setting, of any kind, by its code."""

from crmadmin.errors import (
    associations,
    lead_settings,
    link_files,
    linking,
    mapping,
    options,
    pipelines,
)

OBJECTIONS = {
    **mapping.OBJECTIONS,
    **associations.OBJECTIONS,
    **linking.OBJECTIONS,
    **link_files.OBJECTIONS,
    **options.OBJECTIONS,
    **pipelines.OBJECTIONS,
    **lead_settings.OBJECTIONS,
}
