"""Every objection has its sentence."""

from crmadmin.core.associations.labels import LabelObjection
from crmadmin.core.associations.limits import LimitObjection
from crmadmin.core.associations.link_objections import (
    FileObjection,
    LinkObjection,
    MergeObjection,
)
from crmadmin.core.pipelines.deleting import DeletionObjection
from crmadmin.core.pipelines.manual_objections import ManualObjection
from crmadmin.core.pipelines.objections import PipelineObjection
from crmadmin.core.pipelines.rule_objections import RuleObjection
from crmadmin.core.properties.options import OptionObjection
from crmadmin.core.sync.compatibility import ObjectionCode
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
from crmadmin.errors.objections import OBJECTIONS


def test_every_objection_has_one_wording() -> None:
    """No code goes without a sentence, no sentence without a code, and no room takes another's."""
    assert set(associations.OBJECTIONS) == {*LabelObjection, *LimitObjection}
    assert set(options.OBJECTIONS) == set(OptionObjection)
    assert set(linking.OBJECTIONS) == {*LinkObjection, *MergeObjection}
    assert set(link_files.OBJECTIONS) == set(FileObjection)
    told = {**pipelines.OBJECTIONS, **stages.OBJECTIONS}
    assert set(told) == {*PipelineObjection, *DeletionObjection, *RuleObjection}
    assert set(lead_settings.OBJECTIONS) == set(ManualObjection)
    rooms = (mapping, associations, linking, link_files, options, pipelines, stages, lead_settings)
    assert len(OBJECTIONS) == sum(len(room.OBJECTIONS) for room in rooms)
    assert set(mapping.OBJECTIONS) == set(ObjectionCode)
