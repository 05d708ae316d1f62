"""Ids that are proposed are taken by HubSpot, whatever the label."""

from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.pipelines.ids import (
    LONGEST_PIPELINE_ID,
    LONGEST_STAGE_ID,
    is_well_formed,
    proposed_pipeline_id,
    proposed_stage_id,
)

LABELS = st.text(max_size=150)


@given(st.lists(LABELS, max_size=6), LABELS)
def test_a_proposed_id_is_free_well_formed_and_short(taken: list[str], label: str) -> None:
    """Lower-case letters, digits and underscores; a number behind where it is taken."""
    ids: set[str] = set()
    for each in (*taken, label, label):
        found = proposed_pipeline_id(each, ids)
        assert found not in ids
        assert is_well_formed(found)
        assert len(found) <= LONGEST_PIPELINE_ID
        ids.add(found)


@given(LABELS, st.text(max_size=36), st.integers(1, 12))
def test_a_stage_is_known_by_its_pipeline(label: str, pipeline_id: str, count: int) -> None:
    """Its id begins with that of the pipeline, in the same letters."""
    ids: set[str] = set()
    for _ in range(count):
        found = proposed_stage_id(label, pipeline_id, ids)
        assert found not in ids
        assert is_well_formed(found)
        assert len(found) <= LONGEST_STAGE_ID
        ids.add(found)


def test_ids_read_like_their_labels() -> None:
    """Accents, case and hyphens go."""
    assert proposed_pipeline_id("Négociation été", ()) == "negociation_ete"
    assert proposed_stage_id("À rappeler", "lead-pipeline-id", ()) == "lead_pipeline_id_a_rappeler"
    assert proposed_stage_id("新", "p", {"p_stage"}) == "p_stage_2"
    assert not is_well_formed("Upper")
