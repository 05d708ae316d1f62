"""Who would own leads that follow their contact or company (domain/leads.md §6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.periods import ALWAYS, Period
from crmadmin.core.leads.staged import open_stages
from crmadmin.core.records.detail import RecordName


class OwnerSource(StrEnum):
    """Whose owner counts where contact and company have different ones (LEAD_OWNER_SOURCE)."""

    CONTACT = "contact"
    COMPANY = "company"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnedGroup:
    """Leads of a stage with the same owners, by their ids; empty = nobody."""

    stage_id: str
    owner: str
    contact_owner: str
    company_owner: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorGroup:
    """Leads that a user created by hand, by the owners of contact and company."""

    user_id: str
    contact_owner: str
    company_owner: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnershipGroups:
    """What ownership can be judged by.

    ``owner_of_user`` and ``names`` are those of the portal's owners, by their ids; ``created``
    counts leads that people created within ``period``.
    """

    period: Period = ALWAYS
    owned: tuple[OwnedGroup, ...] = ()
    created: tuple[CreatorGroup, ...] = ()
    owner_of_user: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowingLeads:
    """Leads in some stages whose owner would be another one.

    ``owners`` asks for those that go from one owner (empty = nobody) to another;
    ``disagreeing`` for those whose contact and company have different owners, changed or not.
    """

    stages: tuple[str, ...]
    source: OwnerSource = OwnerSource.CONTACT
    owners: tuple[str, str] | None = None
    disagreeing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignLeads:
    """Leads that people created within a period, owning neither contact nor company.

    ``user_id`` leaves those of one user.
    """

    period: Period
    owner_of_user: Mapping[str, str]
    user_id: str = ""


OwnershipList = FollowingLeads | ForeignLeads
"""Whatever stands behind one of the counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnershipRow:
    """A lead behind a count, its owner and who would own it, all by name, empty = nobody.

    ``source`` says whose owner that is. ``creator`` and ``created_at`` are told of leads that
    their creators could not have created.
    """

    record: RecordName
    stage_id: str
    owner: str
    follows: str
    source: OwnerSource | None
    contact_owner: str = ""
    company_owner: str = ""
    creator: str = ""
    created_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerChange:
    """Open leads that would go from one owner to another; ids and names, empty = nobody."""

    from_owner: str
    to_owner: str
    from_name: str
    to_name: str
    count: int
    listed: FollowingLeads


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorShare:
    """A user, the leads that they created, and those that they could not have created."""

    user_id: str
    created: int
    foreign: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ownership:
    """What the sync of owners would change, and what it leaves.

    ``changing`` of ``open`` leads would get another owner, ``without`` have nobody to follow.
    ``disagreeing`` have a contact and a company with different owners. ``closed`` ones would
    differ but are left alone. ``at_once`` is what switching the sync on changes by itself: those
    that change, if the configuration asks for that. ``creators`` are users with leads of others
    first; ``activities`` tells whether activities of contacts and companies show.
    """

    setting: LeadOwnership
    source: OwnerSource
    open: int
    changing: int
    without: int
    disagreeing: int
    closed: int
    at_once: int
    changes: tuple[OwnerChange, ...]
    creators: tuple[CreatorShare, ...]
    listed: FollowingLeads
    listed_closed: FollowingLeads
    listed_disagreeing: FollowingLeads
    listed_foreign: ForeignLeads
    assumptions: tuple[Assumed, ...] = (Assumed.LEAD_OWNER_SOURCE, Assumed.OWNERS_AS_TODAY)

    @property
    def created(self) -> int:
        """Count the leads that people created."""
        return sum(each.created for each in self.creators)

    @property
    def foreign(self) -> int:
        """Count the leads that their creators could not have created."""
        return sum(each.foreign for each in self.creators)


def followed(
    contact_owner: str, company_owner: str, source: OwnerSource = OwnerSource.CONTACT
) -> tuple[str, OwnerSource | None]:
    """Give the owner that a lead follows and whose it is; nobody where neither has one."""
    owners = {OwnerSource.CONTACT: contact_owner, OwnerSource.COMPANY: company_owner}
    first = (source, *(each for each in OwnerSource if each is not source))
    return next(((owners[each], each) for each in first if owners[each]), ("", None))


def could_create(owner: str, contact_owner: str, company_owner: str) -> bool:
    """Tell whether a user may create a lead of a contact or company: one that they own."""
    return bool(owner) and owner in {contact_owner, company_owner}


def judge_ownership(
    groups: OwnershipGroups,
    configuration: Configuration,
    source: OwnerSource = OwnerSource.CONTACT,
    *,
    before: Configuration | None = None,
) -> Ownership:
    """Say whose leads change in a configuration; instant, nothing is read.

    ``before`` is the configuration in which the sync may be on already.
    """
    setting = _setting(configuration)
    was_on = before is not None and _setting(before).sync_owner
    still_open = open_stages(configuration)
    counts: dict[tuple[str, str], int] = {}
    total = without = disagreeing = closed = 0
    for each in groups.owned:
        target, _whose = followed(each.contact_owner, each.company_owner, source)
        differs = bool(target) and target != each.owner
        if each.stage_id not in still_open:
            closed += each.count * differs
            continue
        total += each.count
        without += each.count * (not target)
        disagreeing += each.count * _disagree(each.contact_owner, each.company_owner)
        if differs:
            counts[each.owner, target] = counts.get((each.owner, target), 0) + each.count
    stages = tuple(sorted(still_open))
    shut = tuple(sorted({each.stage_id for each in groups.owned} - still_open))
    changing = sum(counts.values())
    return Ownership(
        setting=setting,
        source=source,
        open=total,
        changing=changing,
        without=without,
        disagreeing=disagreeing,
        closed=closed,
        at_once=changing if setting.sync_owner and setting.update_open and not was_on else 0,
        changes=_changes(groups, counts, stages, source),
        creators=_creators(groups),
        listed=FollowingLeads(stages=stages, source=source),
        listed_closed=FollowingLeads(stages=shut, source=source),
        listed_disagreeing=FollowingLeads(stages=stages, source=source, disagreeing=True),
        listed_foreign=ForeignLeads(period=groups.period, owner_of_user=groups.owner_of_user),
    )


def _setting(configuration: Configuration) -> LeadOwnership:
    return next(iter(configuration.each(LeadOwnership)), LeadOwnership())


def _disagree(contact_owner: str, company_owner: str) -> bool:
    return bool(contact_owner and company_owner) and contact_owner != company_owner


def _changes(
    groups: OwnershipGroups,
    counts: Mapping[tuple[str, str], int],
    stages: tuple[str, ...],
    source: OwnerSource,
) -> tuple[OwnerChange, ...]:
    found = (
        OwnerChange(
            from_owner=before,
            to_owner=after,
            from_name=groups.names.get(before, before),
            to_name=groups.names.get(after, after),
            count=count,
            listed=FollowingLeads(stages=stages, source=source, owners=(before, after)),
        )
        for (before, after), count in counts.items()
    )
    return tuple(sorted(found, key=lambda each: (-each.count, each.from_name, each.to_name)))


def _creators(groups: OwnershipGroups) -> tuple[CreatorShare, ...]:
    created: dict[str, int] = {}
    foreign: dict[str, int] = {}
    for each in groups.created:
        owner = groups.owner_of_user.get(each.user_id, "")
        allowed = could_create(owner, each.contact_owner, each.company_owner)
        created[each.user_id] = created.get(each.user_id, 0) + each.count
        foreign[each.user_id] = foreign.get(each.user_id, 0) + each.count * (not allowed)
    shares = (
        CreatorShare(user_id=user, created=count, foreign=foreign[user])
        for user, count in created.items()
    )
    return tuple(sorted(shares, key=lambda each: (-each.foreign, -each.created, each.user_id)))
