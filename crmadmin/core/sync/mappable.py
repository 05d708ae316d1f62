"""What can still be mapped: the choices of the "Add mapping" dialog (K1, R4, R5)."""

from collections.abc import Iterator
from dataclasses import dataclass

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.core.definitions import Definition, System
from crmadmin.core.objections import Severity
from crmadmin.core.sync.catalogue import Catalogue
from crmadmin.core.sync.compatibility import type_objections
from crmadmin.core.sync.default_mappings import DEFAULT_MAPPINGS
from crmadmin.core.sync.type_table import HubSpotType, Verdict, hubspot_type, row_for


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChoice:
    """A field that a property may be mapped to, on one or both Salesforce objects (R4).

    ``standard`` marks the integration's own mapping (domain/sync-rules.md §5).
    """

    definitions: tuple[Definition, ...]
    standard: bool = False

    @property
    def fields(self) -> tuple[tuple[str, str], ...]:
        """Give the (Salesforce object, field) pairs as a mapping holds them."""
        return tuple((definition.object, definition.name) for definition in self.definitions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mappable:
    """Properties and fields of one object that no mapping uses, and which fit together."""

    object: str
    properties: tuple[Definition, ...]
    fields: tuple[Definition, ...]

    def choices(self, property_name: str) -> tuple[FieldChoice, ...]:
        """List the fields that a property may be mapped to, the standard one first.

        None for a property that is mapped, unknown or of a type that cannot be mapped.
        """
        known = next((d for d in self.properties if d.name == property_name), None)
        return () if known is None else tuple(self._choices(known))

    def _choices(self, known: Definition) -> Iterator[FieldChoice]:
        fitting = [field for field in self.fields if _fits(known, field)]
        own = self._standard(known, fitting)
        if own:
            yield FieldChoice(definitions=own, standard=True)
        by_name: dict[str, list[Definition]] = {}
        for field in fitting:
            if field not in own:
                by_name.setdefault(field.name.casefold(), []).append(field)
        for same in by_name.values():
            yield FieldChoice(definitions=tuple(same))

    def _standard(self, known: Definition, fitting: list[Definition]) -> tuple[Definition, ...]:
        for default in DEFAULT_MAPPINGS:
            if default.object == self.object and default.property_name == known.name:
                return tuple(f for f in fitting if default.covers(f.object, f.name))
        return ()


@dataclass(frozen=True, slots=True)
class _Offer:
    """What hundreds of fields offer, told by their few types and the fields of defaults."""

    types: frozenset[str]
    undeclared: tuple[Definition, ...]
    of_defaults: tuple[Definition, ...]

    @classmethod
    def of(cls, hubspot_object: str, fields: tuple[Definition, ...]) -> "_Offer":
        defaults = [default for default in DEFAULT_MAPPINGS if default.object == hubspot_object]
        return cls(
            types=frozenset(field.type for field in fields if field.declared),
            undeclared=tuple(field for field in fields if not field.declared)[:1],
            of_defaults=tuple(
                field
                for field in fields
                if any(default.covers(field.object, field.name) for default in defaults)
            ),
        )


def _fits_some(known: Definition, offer: _Offer) -> bool:
    own = hubspot_type(known)
    if own is HubSpotType.USER:
        return False
    accepted = (row_for(own, name).verdict is Verdict.ACCEPTED for name in offer.types)
    if known.declared and any(accepted):
        return True
    return any(_fits(known, field) for field in (*offer.undeclared, *offer.of_defaults)) or (
        not known.declared and bool(offer.types)
    )


def _fits(known: Definition, field: Definition) -> bool:
    return not any(
        objection.severity is Severity.ERROR for objection in type_objections(known, field)
    )


def mappable(configuration: Configuration, hubspot_object: str, catalogue: Catalogue) -> Mappable:
    """Collect what no mapping of an object uses yet; nothing for an object that never syncs."""
    mappings = configuration.mappings(hubspot_object)
    mapped = {mapping.property_name for mapping in mappings}
    taken = {(name, own.casefold()) for mapping in mappings for name, own in mapping.fields}
    fields = tuple(
        field
        for name in SALESFORCE_OBJECTS.get(hubspot_object, ())
        for field in catalogue.of(System.SALESFORCE, name)
        if (name, field.name.casefold()) not in taken
    )
    offer = _Offer.of(hubspot_object, fields)
    properties = tuple(
        known
        for known in catalogue.of(System.HUBSPOT, hubspot_object)
        if known.name not in mapped and _fits_some(known, offer)
    )
    return Mappable(object=hubspot_object, properties=properties, fields=fields)
