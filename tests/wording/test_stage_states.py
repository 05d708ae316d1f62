"""What the states of stages are called."""

import pytest

from crmadmin.core.pipelines.states import Metadata
from crmadmin.errors import Language
from crmadmin.wording.speech import Speech
from crmadmin.wording.stage_states import state_name


@pytest.mark.parametrize(
    ("metadata", "english", "french"),
    [
        ((("isClosed", "true"), ("leadState", "UNQUALIFIED")), "Disqualified", "Disqualifié"),
        ((("leadState", "PARKED"),), "PARKED", "PARKED"),
        ((("probability", "0.2"),), "20%", "20\u202f%"),
        ((("probability", "0.125"),), "12.5%", "12,5\u202f%"),
        ((("probability", "1.0"),), "Won", "Gagnée"),
        ((("probability", "0.0"),), "Lost", "Perdue"),
        ((("probability", "soon"),), "soon", "soon"),
        ((("ticketState", "OPEN"),), "Open", "Ouvert"),
        ((("state", "CLOSED"),), "Closed", "Fermé"),
        ((), "", ""),
    ],
)
def test_a_state_goes_by_its_name(metadata: Metadata, english: str, french: str) -> None:
    """A chance is a share, its ends are won and lost; an unknown state keeps the portal's word."""
    assert state_name(Speech(Language.ENGLISH), metadata) == english
    assert state_name(Speech(Language.FRENCH), metadata) == french
