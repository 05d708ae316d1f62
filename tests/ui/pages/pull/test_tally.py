"""The whole of a pull whose steps run side by side."""

from crmadmin.core.progress import Progress
from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.progress import PullProgress
from crmadmin.ui.pages.pull.tally import PullOverview, Tally
from crmadmin.ui.pages.pull.words import part_name


def at(part: Part, scope: str, done: int, total: int) -> PullProgress:
    """Give the progress of a step."""
    return PullProgress(step=f"{part}:{scope}", done=done, total=total, part=part, scope=scope)


def test_steps_add_up() -> None:
    """Each object's parts, and all together; what nobody counts is not counted."""
    told: list[Progress] = []
    tally = Tally(told.append)
    tally(at(Part.PROPERTIES, "contacts", 200, 200))
    assert (told[-1].done, told[-1].total) == (0, 0)
    tally(at(Part.RECORDS, "contacts", 100, 300))
    tally(at(Part.RECORDS, "companies", 50, 50))
    tally(at(Part.ASSOCIATIONS, "contacts/companies", 10, 300))
    tally(at(Part.MEMBERSHIPS, "1001", 7, 0))
    tally(at(Part.RECORDS, "contacts", 200, 300))
    last = told[-1]
    assert isinstance(last, PullOverview)
    assert (last.done, last.total) == (260, 650)
    assert last.objects == {"contacts": (210, 600), "companies": (50, 50)}
    assert {each.step for each in told} == {"pull"}


def test_nothing_left_is_no_whole() -> None:
    """A bar that stands at its end while more is to come would lie."""
    told: list[Progress] = []
    tally = Tally(told.append)
    tally(at(Part.MEMBERSHIPS, "1001", 7, 0))
    tally(at(Part.RECORDS, "companies", 20, 50))
    tally(at(Part.RECORDS, "companies", 50, 50))
    assert [(each.done, each.total) for each in told] == [(7, 0), (20, 50), (50, 0)]


def test_every_part_has_a_name() -> None:
    """Whatever a pull reads can be told."""
    assert all(part_name(part) for part in Part)
