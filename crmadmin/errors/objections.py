"""The wording of every objection against a setting, of any kind, by its code."""

from crmadmin.errors import associations, link_files, linking, mapping, options

OBJECTIONS = {
    **mapping.OBJECTIONS,
    **associations.OBJECTIONS,
    **linking.OBJECTIONS,
    **link_files.OBJECTIONS,
    **options.OBJECTIONS,
}
