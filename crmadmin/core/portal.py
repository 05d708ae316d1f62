"""What a portal and an org hold besides records: people, lists, pipelines, labels."""

from dataclasses import dataclass


def identity_of(first_name: str, last_name: str, email: str) -> str:
    """Fold a person's names and e-mail into one text that equal persons share (D46)."""
    return "|".join(part.strip().lower() for part in (first_name, last_name, email))


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """A HubSpot owner; ``type`` is ``PERSON`` or ``QUEUE``."""

    owner_id: str
    email: str = ""
    first_name: str = ""
    last_name: str = ""
    user_id: str = ""
    type: str = "PERSON"
    archived: bool = False

    @property
    def identity(self) -> str:
        """Give what makes this owner the same person as a Salesforce user (D46)."""
        return identity_of(self.first_name, self.last_name, self.email)


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A Salesforce user; ``type`` is ``UserType``."""

    user_id: str
    username: str = ""
    email: str = ""
    first_name: str = ""
    last_name: str = ""
    active: bool = True
    type: str = ""

    @property
    def identity(self) -> str:
        """Give what makes this user the same person as a HubSpot owner (D46)."""
        return identity_of(self.first_name, self.last_name, self.email)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordList:
    """A HubSpot list (segment); ``processing_type`` is DYNAMIC, MANUAL or SNAPSHOT."""

    list_id: str
    name: str
    object_type_id: str = ""
    processing_type: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stage of a pipeline; ``metadata`` is the API's, as JSON."""

    stage_id: str
    label: str
    position: int
    archived: bool = False
    metadata: str = "{}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """A pipeline of a HubSpot object and its stages in their order."""

    object: str
    pipeline_id: str
    label: str
    position: int
    archived: bool = False
    stages: tuple[Stage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociationType:
    """An association type or label from one object to another; ids are per category."""

    from_object: str
    to_object: str
    category: str
    type_id: int
    label: str | None = None
