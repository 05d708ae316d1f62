"""The rules in SQL and the rules in Python give the same answer for every cell."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.core.policies import DOCUMENTED, Policies
from crmadmin.core.sync.dataset import Dataset
from crmadmin.core.sync.evaluation import evaluate
from crmadmin.core.sync.pairing import pair_records as pairs_in_python
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.preview.effects import ALL, effects, effects_page
from crmadmin.preview.explanation import explain
from crmadmin.preview.pairing import pair_records
from crmadmin.preview.populations import Question
from crmadmin.preview.session import open_session
from crmadmin.preview.sources import load_sources
from crmadmin.preview.summaries import Summaries
from tests.preview.filling import fill, memory_engine, stored_pairs
from tests.preview.strategies import worlds

World = tuple[Dataset, Configuration, str]
POLICIES = st.builds(
    Policies, **{name: st.sampled_from(type(choice)) for name, choice in asdict(DOCUMENTED).items()}
)


@contextmanager
def workspace(dataset: Dataset) -> Iterator[Connection]:
    """Open a workspace in memory that holds the dataset, paired."""
    engine = memory_engine()
    try:
        with engine.begin() as connection:
            fill(connection, dataset)
            pair_records(connection)
            yield connection
    finally:
        engine.dispose()


@given(world=worlds())
def test_both_engines_pair_the_same_records(world: World) -> None:
    """Links, matches, ambiguities and lonely records are the same in both."""
    dataset, _, _ = world
    with workspace(dataset) as connection:
        for hubspot_object in SALESFORCE_OBJECTS:
            expected = set(pairs_in_python(dataset, hubspot_object))
            assert stored_pairs(connection, hubspot_object) == expected


@given(world=worlds(), scenario=st.sampled_from(Scenario), policies=POLICIES)
def test_both_engines_predict_the_same_effects(
    world: World, scenario: Scenario, policies: Policies
) -> None:
    """Every row is the same: ids, values before and after, side, outcome, reason."""
    dataset, configuration, hubspot_object = world
    expected = evaluate(dataset, configuration, hubspot_object, scenario, policies)
    with workspace(dataset) as connection:
        question = Question(
            sources=load_sources(connection),
            configuration=configuration,
            object=hubspot_object,
            scenario=scenario,
        )
        session = open_session(connection, question, policies)
        found = list(effects(session))
        assert Counter(found) == Counter(expected.effects)
        assert effects_page(session, ALL, 0, len(found) + 1) == found
        assert effects_page(session, ALL, 3, 4) == found[3:7]
        for effect in found:
            explanation = explain(connection, question, effect, policies)
            if explanation is not None and explanation.decision.outcome is not None:
                assert explanation.decision.outcome == effect.outcome
                assert explanation.decision.reason == effect.reason


@given(world=worlds(), scenario=st.sampled_from(Scenario))
def test_summary_counts_the_effects(world: World, scenario: Scenario) -> None:
    """The packed counts are the counts of the rows, and the pairs looked at are the same."""
    dataset, configuration, hubspot_object = world
    expected = evaluate(dataset, configuration, hubspot_object, scenario)
    with workspace(dataset) as connection:

        @contextmanager
        def read() -> Iterator[Connection]:
            yield connection

        summaries = Summaries(read, lambda: 0)
        summary = summaries.summarize(configuration, hubspot_object, scenario)
        assert summary.considered == expected.considered
        outcomes: dict[str, Counter[str]] = {}
        for effect in expected.effects:
            outcomes.setdefault(str(effect.outcome), Counter())[effect.rule or "record"] += 1
        assert summary.outcomes == {k: dict(sorted(v.items())) for k, v in outcomes.items()}
        assert summaries.summarize(configuration, hubspot_object, scenario) == summary
