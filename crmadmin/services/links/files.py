"""Files of associations: their template."""

from crmadmin.exchange.association_files import Heading, template

_EXAMPLE = {
    Heading.FROM_OBJECT: "contacts",
    Heading.FROM_EMAIL: "ada@example.com",
    Heading.TO_OBJECT: "companies",
    Heading.TO_DOMAIN: "example.com",
}


def file_template(*, french: bool = False) -> str:
    """Write an example of a file, as CSV: its records are in no portal, so it stages nothing."""
    label, yes = ("Décisionnaire", "oui") if french else ("Decision maker", "yes")
    return template(
        ({**_EXAMPLE, Heading.ADD: label, Heading.PRIMARY: yes},),
        french=french,
    )
