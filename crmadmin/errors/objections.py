"""The wording of every objection against a setting, of any kind, by its code."""

from crmadmin.errors import associations, mapping, options

OBJECTIONS = {**mapping.OBJECTIONS, **associations.OBJECTIONS, **options.OBJECTIONS}
