"""The standard properties as definitions, found by name or by label."""

from collections.abc import Iterator, Mapping
from functools import cache

from crmadmin.core.definitions import ID_PROPERTY, Definition, System
from crmadmin.core.labels import fold
from crmadmin.exchange.standard import hubspot, salesforce


@cache
def standard_by_name(system: System, name: str) -> Mapping[str, Definition]:
    """Give an object's standard properties by folded name; none of them is declared."""
    found: dict[str, Definition] = {}
    for definition, *_labels_of in _standard(system, name):
        found.setdefault(fold(definition.name), definition)
    return found


@cache
def standard_by_label(system: System, name: str) -> Mapping[str, str]:
    """Give names of an object's standard properties by folded English or French label."""
    english, french = _labels(system, name)
    return {**french, **english}


@cache
def french_labels(system: System, name: str) -> frozenset[str]:
    """Give the folded labels that only French has."""
    english, french = _labels(system, name)
    return frozenset(french.keys() - english.keys())


@cache
def own_id_labels(name: str) -> frozenset[str]:
    """Give the folded labels that the record id of one HubSpot object alone has."""
    return frozenset(fold(label) for labels in hubspot.ID_LABELS.get(name, ()) for label in labels)


def _labels(system: System, name: str) -> tuple[dict[str, str], dict[str, str]]:
    english: dict[str, str] = {}
    french: dict[str, str] = {}
    if system is System.HUBSPOT:
        for of_object in ("", name):
            for language, labels in zip(
                (english, french), hubspot.ID_LABELS.get(of_object, ((), ())), strict=True
            ):
                for label in labels:
                    language[fold(label)] = ID_PROPERTY[system]
                    # French says "ID de…" and "Identifiant de…" for the same.
                    language[fold(label.replace("ID d", "Identifiant d"))] = ID_PROPERTY[system]
    for definition, *labels_by_language in _standard(system, name):
        for language, texts in zip((english, french), labels_by_language, strict=True):
            for label in texts:
                language.setdefault(fold(label), definition.name)
    return english, french


@cache
def labels_of_choices(name: str) -> Mapping[str, str]:
    """Give values of a standard HubSpot enumeration by label, English and French."""
    found: dict[str, str] = {}
    for line in hubspot.CHOICE_LABELS.get(name, "").strip().splitlines():
        value, english, french = line.split("|")
        for label in (*english.split(";"), *french.split(";")):
            found.setdefault(label, value)
    return found


def _standard(system: System, name: str) -> Iterator[tuple[Definition, list[str], list[str]]]:
    return _hubspot(name) if system is System.HUBSPOT else _salesforce(name)


def _hubspot(name: str) -> Iterator[tuple[Definition, list[str], list[str]]]:
    for table in hubspot.TABLES.get(name, (hubspot.EVERY_OBJECT,)):
        for line in table.strip().splitlines():
            property_name, kind, field_type, english, french = line.split("|")
            labels = english.split(";")
            definition = Definition(
                system=System.HUBSPOT,
                object=name,
                name=property_name,
                label=labels[0],
                type=kind,
                field_type=field_type,
                standard=True,
                declared=False,
            )
            yield definition, labels, french.split(";")


def _salesforce(name: str) -> Iterator[tuple[Definition, list[str], list[str]]]:
    for fields in (*salesforce.OBJECTS.get(name, ()), salesforce.EVERY_OBJECT):
        for kind, names in fields.items():
            for field in names.split():
                definition = Definition(
                    system=System.SALESFORCE,
                    object=name,
                    name=field,
                    label=field,
                    type=kind,
                    standard=True,
                    declared=False,
                )
                yield definition, [], []
