"""Every objection has its sentence."""

from crmadmin.core.associations.labels import LabelObjection
from crmadmin.core.associations.limits import LimitObjection
from crmadmin.core.properties.options import OptionObjection
from crmadmin.core.sync.compatibility import ObjectionCode
from crmadmin.errors import associations, mapping, options
from crmadmin.errors.objections import OBJECTIONS


def test_every_objection_has_one_wording() -> None:
    """No code goes without a sentence, no sentence without a code, and no room takes another's."""
    assert set(associations.OBJECTIONS) == {*LabelObjection, *LimitObjection}
    assert set(options.OBJECTIONS) == set(OptionObjection)
    assert len(OBJECTIONS) == sum(len(room.OBJECTIONS) for room in (mapping, associations, options))
    assert set(mapping.OBJECTIONS) == set(ObjectionCode)
