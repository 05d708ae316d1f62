"""How lists and workflows refer to what changes."""

from crmadmin.core.effects.references import Certainty, Family
from crmadmin.wording.objects import Names
from crmadmin.wording.typography import words

FAMILIES = {
    Family.LIST: Names(words("list", "liste"), words("lists", "listes")),
    Family.WORKFLOW: Names(words("workflow", "workflow"), words("workflows", "workflows")),
}
"""What refers."""

CERTAINTIES = {
    Certainty.REFERS: words("refers to it", "s’y réfère"),
    Certainty.NAMES: words("names it: have a look", "le nomme : à vérifier"),
}
"""How sure it is that a place means what changes."""
