"""Many records that move at once ask for their count, as many settings do."""

import pytest

from crmadmin.core.changes.valve import Thresholds
from crmadmin.core.configuration.stage_moves import KIND
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.verdicts import Tally
from crmadmin.errors import Problem
from crmadmin.errors.problem import Language
from crmadmin.services.thresholds import choose_thresholds
from crmadmin.wording.speech import Speech
from crmadmin.wording.valves import valve_sentence
from tests.services.pushes.records.desk import RecordDesk


def test_so_many_records_ask_for_their_count(desk: RecordDesk) -> None:
    """Told beside all leads; nothing is sent before it is typed."""
    choose_thresholds(desk.database, Thresholds(most_records=11))
    plan = desk.delete_stage()
    (valve,) = plan.valves
    assert (valve.kind, valve.verb, valve.count, valve.existing) == (KIND, "update", 12, 15)
    assert valve_sentence(Speech(Language.ENGLISH), valve) == (
        "12 of 15 records change stage. Without a word pass up to 11."
    )
    with pytest.raises(Problem) as refused:
        desk.pushing.push(plan)
    assert refused.value.code == "push.count_needed"
    choices = PushChoices(typed={(KIND, "update"): 12})
    assert desk.pushing.push(plan, choices).run.tally() == Tally(done=12)


def test_fewer_pass_without_a_word(desk: RecordDesk) -> None:
    """As many as the workspace's preference lets pass."""
    choose_thresholds(desk.database, Thresholds(most_records=12))
    assert desk.delete_stage().valves == ()
