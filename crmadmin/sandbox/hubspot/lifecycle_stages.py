"""The lifecycle stages of every portal (domain/lifecycle.md §1), in their order."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LifecycleStage:
    """A stage; ``id`` is the property's value."""

    id: str
    label: str


STAGES = (
    LifecycleStage("subscriber", "Subscriber"),
    LifecycleStage("lead", "Lead"),
    LifecycleStage("marketingqualifiedlead", "Marketing Qualified Lead"),
    LifecycleStage("salesqualifiedlead", "Sales Qualified Lead"),
    LifecycleStage("opportunity", "Opportunity"),
    LifecycleStage("customer", "Customer"),
    LifecycleStage("evangelist", "Evangelist"),
    LifecycleStage("other", "Other"),
)
