"""Every property and field known, for rules that ask about more than one object."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crmadmin.core.definitions import Definition, System


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Definitions by system and object, then by name in their order."""

    objects: Mapping[tuple[System, str], Mapping[str, Definition]] = field(default_factory=dict)

    def knows(self, system: System, name: str) -> bool:
        """Tell whether any property of that object is known."""
        return bool(self.objects.get((system, name)))

    def of(self, system: System, name: str) -> tuple[Definition, ...]:
        """List an object's definitions; none for an object that is not known."""
        return tuple(self.objects.get((system, name), {}).values())

    def find(self, system: System, name: str, property_name: str) -> Definition | None:
        """Find a property; a Salesforce field whatever the case of its letters."""
        definitions = self.objects.get((system, name), {})
        if property_name in definitions or system is System.HUBSPOT:
            return definitions.get(property_name)
        folded = property_name.casefold()
        return next((d for d in definitions.values() if d.name.casefold() == folded), None)
