"""Groups and lists read by SQL say of every entry what the rule book says of it."""

from collections import Counter
from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.definitions import LEADS
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.choosing import Choosing, MoveQuery, Shifted
from crmadmin.core.leads.entry_groups import UNKNOWN, EntryGroup, Judge
from crmadmin.core.leads.exemption import Origin, origin_of
from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.periods import ALWAYS, Period
from crmadmin.core.leads.rulings import Entry, Judgement, Ruling, judge, judge_standing
from crmadmin.core.leads.verdicts import Tally, difference_of, standing_verdict, verdict_of
from crmadmin.preview.leads.entries import Scope, count_entries, span
from crmadmin.preview.leads.listing import (
    Found,
    chosen_entries,
    chosen_standing,
    entries_of,
    put_choices,
    standing_of,
)
from crmadmin.preview.leads.standing import count_standing
from crmadmin.store.records import load_tables
from tests.effort import examples
from tests.preview.leads.histories import PEOPLE, STATES, Move, World, rulesets, stored, worlds

SCOPE = Scope(object=LEADS, stages=tuple(STATES), qualified=("won",))
PERIODS = st.builds(
    Period,
    since=st.sampled_from(("", "", "2026-01-02", "2026-01-03")),
    until=st.sampled_from(("", "", "2026-01-04", "2026-01-05")),
)
EFFORT = settings(max_examples=examples(60))
ALL = Page(limit=1_000)
_WAYS = st.tuples(st.none() | st.sampled_from(tuple(STATES)), st.sampled_from(tuple(STATES)))


@st.composite
def queries(draw: st.DrawFn) -> MoveQuery:
    """Draw which entries are asked for."""
    return MoveQuery(
        ruleset=draw(rulesets()),
        rulings=draw(st.frozensets(st.sampled_from(Ruling), min_size=1)),
        rule=draw(st.none() | st.sampled_from(Rule)),
        user_id=draw(st.none() | st.none() | st.sampled_from(("", "1", "5"))),
        team_id=draw(st.none() | st.none() | st.sampled_from(("", "10", "20"))),
        way=draw(st.none() | st.none() | _WAYS),
        origin=draw(st.none() | st.none() | st.sampled_from(Origin)),
        against=draw(st.none() | rulesets()),
        shifted=draw(st.none() | st.sampled_from(Shifted)),
    )


def counted(world: World, period: Period) -> list[Move]:
    """Give the entries into the pipeline in a period."""
    return [
        move for move in world.moves if move.to_stage in STATES and period.holds(move.entered_at)
    ]


def brought(world: World) -> dict[str, tuple[Move | None, Entry]]:
    """Give what brought each record to the stage of the pipeline in which it stands."""
    found: dict[str, tuple[Move | None, Entry]] = {}
    for record_id, stage in world.standing.items():
        if stage not in STATES:
            continue
        own = [move for move in world.moves if move.record_id == record_id]
        last = own[-1] if own and own[-1].to_stage == stage else None
        unknown = Entry(from_stage=UNKNOWN, to_stage=stage, has_deal=record_id in world.with_deal)
        found[record_id] = (last, unknown if last is None else world.entry(last))
    return found


def tally(judgements: Iterable[Judgement]) -> Tally:
    """Count judgements one by one."""
    found = Counter(each.ruling for each in judgements)
    return Tally(
        entries=found.total(),
        blocked=found[Ruling.BLOCKED],
        exempt=found[Ruling.EXEMPT],
        unjudged=found[Ruling.UNJUDGED],
    )


@EFFORT
@given(worlds(), rulesets(), PERIODS)
def test_groups_count_what_the_rule_book_says_entry_by_entry(
    world: World, ruleset: Ruleset, period: Period
) -> None:
    """In total, and by everything that the figures can be looked at by."""
    with stored(world) as connection:
        groups = tuple(count_entries(connection, SCOPE, period))
    judged = [(each, judge(ruleset, world.entry(each), PEOPLE)) for each in counted(world, period)]
    verdict = verdict_of(groups, Judge(ruleset, PEOPLE), PEOPLE)
    assert verdict.total == tally(each for _, each in judged)
    assert verdict.creations == tally(each for move, each in judged if move.from_stage is None)
    assert verdict.moves == tally(each for move, each in judged if move.from_stage is not None)
    for rule in Rule:
        breaking = tally(each for _, each in judged if rule in each.rules)
        assert verdict.by_rule.get(rule, Tally()) == breaking
    for user in {move.user_id for move, _ in judged}:
        assert verdict.by_user[user] == tally(e for move, e in judged if move.user_id == user)
    for way in {(move.from_stage, move.to_stage) for move, _ in judged}:
        own = [e for move, e in judged if (move.from_stage, move.to_stage) == way]
        assert verdict.by_way[way] == tally(own)
    for origin in {origin_of(move.source_type) for move, _ in judged}:
        own = [e for move, e in judged if origin_of(move.source_type) is origin]
        assert verdict.by_source[origin] == tally(own)
    for team in ("10", "20", ""):
        own = [e for move, e in judged if team in (PEOPLE.teams_of(move.user_id) or {""})]
        assert verdict.by_team.get(team, Tally()) == tally(own)
    for standing in {each.standing for _, each in judged}:
        own = [each for _, each in judged if each.standing is standing]
        assert verdict.by_standing[standing] == tally(own)


@EFFORT
@given(worlds(), rulesets(), rulesets())
def test_two_rulesets_differ_by_what_each_of_them_blocks(
    world: World, one: Ruleset, other: Ruleset
) -> None:
    """What is caught and what is freed is counted entry by entry, not net."""
    with stored(world) as connection:
        groups = tuple(count_entries(connection, SCOPE, ALWAYS))
    found = difference_of(groups, Judge(one, PEOPLE), Judge(other, PEOPLE), PEOPLE)
    pairs = [
        (judge(one, world.entry(move), PEOPLE), judge(other, world.entry(move), PEOPLE))
        for move in counted(world, ALWAYS)
    ]
    blocked = [(a.ruling is Ruling.BLOCKED, b.ruling is Ruling.BLOCKED) for a, b in pairs]
    assert found.total.entries == len(blocked)
    assert found.total.caught == sum(after and not before for before, after in blocked)
    assert found.total.freed == sum(before and not after for before, after in blocked)
    assert found.total.both == sum(before and after for before, after in blocked)
    for rule in Rule:
        by_rule = [
            (rule in a.rules and before, rule in b.rules and after)
            for (a, b), (before, after) in zip(pairs, blocked, strict=True)
        ]
        if rule in found.by_rule:
            assert found.by_rule[rule].caught == sum(y and not x for x, y in by_rule)
            assert found.by_rule[rule].freed == sum(x and not y for x, y in by_rule)
        else:
            assert not any(x or y for x, y in by_rule)


@EFFORT
@given(worlds(), rulesets())
def test_standing_groups_count_what_the_rule_book_says_of_each_record(
    world: World, ruleset: Ruleset
) -> None:
    """Also of those whose present stage no entry explains, or that came from elsewhere."""
    with stored(world) as connection:
        groups = tuple(count_standing(connection, load_tables(connection), SCOPE))
    entries = [entry for _, entry in brought(world).values()]
    expected = [judge_standing(ruleset, entry, PEOPLE) for entry in entries]
    verdict = standing_verdict(groups, Judge(ruleset, PEOPLE), PEOPLE)
    assert verdict.total == tally(expected)
    for rule in Rule:
        breaking = tally(each for each in expected if rule in each.rules)
        assert verdict.by_rule.get(rule, Tally()) == breaking


def wants(query: MoveQuery, entry: Entry, *, standing: bool = False) -> bool:
    """Say in plain Python whether a query asks for an entry."""
    judging = judge_standing if standing else judge
    one = judging(query.ruleset, entry, PEOPLE)
    teams = PEOPLE.teams_of(entry.user_id)
    asked = (
        query.user_id in {None, entry.user_id},
        query.team_id is None or query.team_id in (teams or {""}),
        query.way in {None, (entry.from_stage, entry.to_stage)},
        query.origin in {None, origin_of(entry.source_type)},
    )
    if not all(asked):
        return False
    if query.against is None:
        return one.ruling in query.rulings and query.rule in {None, *one.rules}
    other = judging(query.against, entry, PEOPLE)
    before, after = (
        each.ruling is Ruling.BLOCKED and query.rule in {None, *each.rules} for each in (one, other)
    )
    if query.shifted is None:
        return before != after
    return (after and not before) if query.shifted is Shifted.CAUGHT else (before and not after)


@EFFORT
@given(worlds(), queries(), PERIODS, st.integers(1, 3))
def test_lists_have_the_entries_that_the_rule_book_picks(
    world: World, query: MoveQuery, period: Period, size: int
) -> None:
    """Page by page the same as at once, and as many as the groups say."""
    with stored(world) as connection:
        groups = tuple(count_entries(connection, SCOPE, period))
        choices = tuple(Choosing(query, PEOPLE).of(groups))
        put_choices(connection, choices)
        found = list(chosen_entries(connection, SCOPE, period, ALL))
        paged: list[Found] = []
        while page := list(
            chosen_entries(connection, SCOPE, period, Page(offset=len(paged), limit=size))
        ):
            paged += page
    expected = {
        (move.record_id, move.entry_id)
        for move in counted(world, period)
        if wants(query, world.entry(move))
    }
    assert {(each.record_id, each.entry_id) for each in found} == expected
    assert len(found) == len(expected) == sum(choice.entries for choice in choices)
    assert paged == found
    assert found == sorted(found, key=lambda each: each.entered_at, reverse=True)
    own = {(move.record_id, move.entry_id): move for move in world.moves}
    for each in found:
        entry = world.entry(own[each.record_id, each.entry_id])
        assert (each.from_stage, each.to_stage) == (entry.from_stage, entry.to_stage)
        assert (each.source_type, each.user_id) == (entry.source_type, entry.user_id)
        assert each.has_deal == (entry.has_deal and each.to_stage == "won")


@EFFORT
@given(worlds(), queries())
def test_lists_have_the_records_that_stand_as_the_rule_book_says(
    world: World, query: MoveQuery
) -> None:
    """As they stand today, whatever the period."""
    with stored(world) as connection:
        tables = load_tables(connection)
        groups = tuple(count_standing(connection, tables, SCOPE))
        choices = tuple(Choosing(query, PEOPLE, is_standing=True).of(groups))
        put_choices(connection, choices)
        found = list(chosen_standing(connection, tables, SCOPE, ALL))
    expected = {
        record_id: (0 if move is None else move.entry_id, entry)
        for record_id, (move, entry) in brought(world).items()
        if wants(query, entry, standing=True)
    }
    assert {each.record_id: each.entry_id for each in found} == {
        record_id: entry_id for record_id, (entry_id, _) in expected.items()
    }
    assert len(found) == sum(choice.entries for choice in choices)


@EFFORT
@given(worlds())
def test_one_record_is_told_whole(world: World) -> None:
    """All its entries in their order, and where it stands."""
    with stored(world) as connection:
        tables = load_tables(connection)
        for record_id in world.standing:
            own = [move for move in world.moves if move.record_id == record_id]
            found = list(entries_of(connection, SCOPE, record_id))
            assert [each.entry_id for each in found] == [move.entry_id for move in own]
            has_deal = record_id in world.with_deal
            assert all(each.has_deal == (has_deal and each.to_stage == "won") for each in found)
            present = list(standing_of(connection, tables, SCOPE, record_id))
            assert len(present) == (world.standing[record_id] in STATES)
            assert all(each.has_deal == (has_deal and each.to_stage == "won") for each in present)


def test_deals_of_equal_entries_are_counted_each() -> None:
    """Many leads may go the same way by the same hand."""
    moves = tuple(
        Move(
            record_id=str(number),
            entry_id=1,
            from_stage=None,
            to_stage="won",
            entered_at="2026-01-01T08:00:00.000Z",
            source_type="CRM_UI",
            user_id="1",
        )
        for number in range(5)
    )
    world = World(
        moves=moves,
        standing={move.record_id: "won" for move in moves},
        with_deal=frozenset({"0", "1", "2"}),
        told_back=False,
    )
    with stored(world) as connection:
        (group,) = count_entries(connection, SCOPE, ALWAYS)
        (standing,) = count_standing(connection, load_tables(connection), SCOPE)
    assert (group.entries, group.with_deal) == (5, 3)
    assert (standing.entries, standing.with_deal) == (5, 3)


@EFFORT
@given(worlds())
def test_the_span_is_from_the_first_entry_to_the_last(world: World) -> None:
    """Of entries into the pipeline."""
    with stored(world) as connection:
        found = span(connection, SCOPE)
    moments = sorted(move.entered_at for move in counted(world, ALWAYS))
    assert found == (Period(since=moments[0], until=moments[-1]) if moments else Period())


@EFFORT
@given(worlds(), rulesets())
def test_leaving_a_rule_out_never_blocks_more(world: World, ruleset: Ruleset) -> None:
    """A toggle judges the same groups again."""
    with stored(world) as connection:
        groups: tuple[EntryGroup, ...] = tuple(count_entries(connection, SCOPE, ALWAYS))
    whole = verdict_of(groups, Judge(ruleset, PEOPLE), PEOPLE)
    for rule in ruleset.asked:
        fewer = ruleset.asking(ruleset.asked - {rule})
        found = verdict_of(groups, Judge(fewer, PEOPLE), PEOPLE)
        assert found.total.blocked <= whole.total.blocked
        assert found.total.entries == whole.total.entries
