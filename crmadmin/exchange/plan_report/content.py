"""What a report says, in one language, before it is laid out: texts only, none of it markup."""

from dataclasses import dataclass

from crmadmin.wording.settings import Difference


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number and what it counts."""

    number: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A part of a bar, as shares of its length; ``tone`` names its colour."""

    share: float
    tone: str
    start: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRow:
    """Changes of one kind of setting, counted by verb, and as a bar; bars have one scale."""

    name: str
    counts: tuple[str, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A sentence with what to do about it, and the steps that it is about."""

    severity: str
    tone: str
    sentence: str
    remedy: str = ""
    steps: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectLine:
    """An effect as a sentence; ``bar`` says how many of all, None where that says nothing.

    ``records`` are some of those that it counts.
    """

    sentence: str
    bar: Bar | None = None
    records: tuple[str, ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallLines:
    """A call as it is sent; ``body`` is indented JSON, empty where there is none."""

    request: str
    body: str
    answers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLines:
    """What a person does; ``link`` is empty where it leads nowhere safe."""

    title: str
    why: str
    path: str
    link: str
    check: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeTable:
    """One change, field by field."""

    sentence: str
    address: str
    fields: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSection:
    """Everything about one step."""

    number: int
    heading: str
    title: str
    channel: str
    why: str
    after: str
    changes: tuple[ChangeTable, ...]
    effects: tuple[EffectLine, ...]
    hazards: tuple[Remark, ...]
    call: CallLines | None
    card: CardLines | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The one page; effects and hazards are the gravest first."""

    facts: tuple[tuple[str, str], ...]
    figures: tuple[Figure, ...]
    verbs: tuple[str, ...]
    kinds: tuple[KindRow, ...]
    effects: tuple[EffectLine, ...]
    more_effects: str
    hazards: tuple[Remark, ...]
    more_hazards: str
    valves: tuple[str, ...]
    cards: tuple[tuple[str, str], ...]
    more_cards: str
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent:
    """A whole report; ``words`` are the headings that its layout asks for by name."""

    language: str
    title: str
    is_production: bool
    account_kind: str
    summary: Summary
    steps: tuple[StepSection, ...]
    words: dict[str, str]
    made_by: str
