"""Problems of writing files for people to take away."""

from crmadmin.errors.problem import Wording

CANNOT_WRITE = Wording(
    code="export.cannot_write",
    en="{path} could not be written.",
    en_remedy="Choose another folder, or close the file if another program has it open.",
    fr="{path} n’a pas pu être écrit.",
    fr_remedy="Choisissez un autre dossier, ou fermez le fichier s’il est ouvert ailleurs.",
)
"""The disk is full, the folder is read-only, the file is open in Excel…; detail says which."""

TOO_MANY_ROWS = Wording(
    code="export.too_many_rows",
    en="{count:,} records do not fit into one Excel sheet, which holds {most:,}.",
    en_remedy="Export to CSV, or filter the records first.",
    fr="{count} fiches ne tiennent pas dans une feuille Excel, qui en contient {most}.",
    fr_remedy="Exportez en CSV, ou filtrez d’abord les fiches.",
)
"""More rows than an XLSX sheet can hold."""
