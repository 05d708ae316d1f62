"""One thing that an admin did to one address."""

from dataclasses import dataclass

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """The setting at an address before and after; None = there was or is none.

    ``made_at`` is UTC, ``YYYY-MM-DDTHH:MM:SSZ``, empty where nobody noted it.
    """

    address: Address
    before: Setting | None
    after: Setting | None
    made_at: str = ""

    def applied_to(self, configuration: Configuration) -> Configuration:
        """Give the configuration with this edit made."""
        return configuration.replaced(self.address, self.after)
