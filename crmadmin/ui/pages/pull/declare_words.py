"""The words of what no API tells: whether it was declared."""

from crmadmin.core.pull.declarations import Declared
from crmadmin.ui.i18n import Texts


class DeclareWords(Texts):
    """The texts of this module."""


def declared_text(declared: Declared) -> str:
    """Say whether the configuration says something about a setting."""
    match declared:
        case Declared.YES:
            return DeclareWords.tr("declared")
        case Declared.NO:
            return DeclareWords.tr("not declared yet")
        case Declared.CANNOT:
            return DeclareWords.tr("no place for it in crmadmin yet")
