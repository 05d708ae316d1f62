"""What merging labels would do: counted in the background, with the proof that no link is lost."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QGridLayout, QWidget

from crmadmin.core.associations.staging import MergePreview
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.objections import Severity
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.linking.words import objection_text
from crmadmin.ui.pages.associations.words import direction_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

Labels = Mapping[Address, AssociationLabel]


class Forecast(Texts):
    """The texts of this module."""


def forecast_parts(shell: Shell, preview: MergePreview, labels: Labels) -> list[QWidget]:
    """Make what is said of a merge, from what stands against it to the limits that go."""
    made = [*_objections(shell, preview)]
    if not preview.is_possible:
        return made
    made += [label("section", _what(preview), wraps=True), _counts(preview, labels)]
    if preview.several:
        made.append(label("secondary", _several(preview), wraps=True))
    made.append(_proof(shell, preview))
    made += _definitions(shell, preview, labels)
    made += _limits(shell, preview)
    return made


def _objections(shell: Shell, preview: MergePreview) -> Iterator[QWidget]:
    for each in sorted(preview.objections, key=lambda one: one.severity is not Severity.ERROR):
        is_error = each.severity is Severity.ERROR
        icon, tint = ("warning-octagon", "delete") if is_error else ("warning", "blocked")
        part = line(Symbol(shell.icons, icon, tint), objection_text(shell, each))
        part.setObjectName(f"merging.objection.{each.severity}")
        yield part


def _what(preview: MergePreview) -> str:
    if not preview.pairs:
        return Forecast.tr("No association would change.")
    text = Forecast.tr("%Ln association(s) would carry “%1”", None, preview.pairs)
    return fill(text, preview.into.label)


def _several(preview: MergePreview) -> str:
    return Forecast.tr(
        "%Ln of them carry several of these labels, or the new one already: each carries it once.",
        None,
        preview.several,
    )


def _counts(preview: MergePreview, labels: Labels) -> QWidget:
    """List the labels with how many associations carry each."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(2, 1)
    for place, (address, count) in enumerate(preview.labels.items()):
        known = labels.get(address)
        name = label("struck" if address in preview.deletes else "")
        name.setText(address.path[-1] if known is None else known.label)
        figure = label("", formats.number(count))
        figure.setFont(numeric(figure.font()))
        grid.addWidget(name, place, 0)
        grid.addWidget(figure, place, 1)
    return made


def _proof(shell: Shell, preview: MergePreview) -> QWidget:
    before, after = formats.number(preview.links_before), formats.number(preview.links_after)
    if preview.links_before == preview.links_after:
        text = fill(
            Forecast.tr("No link is lost: %1 associations before = %2 after"), before, after
        )
        look = ("check-circle", "create")
    else:
        text = fill(Forecast.tr("%1 associations before, %2 after"), before, after)
        look = ("warning-octagon", "delete")
    made = line(Symbol(shell.icons, *look), text)
    made.setObjectName("merging.proof")
    return made


def _definitions(shell: Shell, preview: MergePreview, labels: Labels) -> Iterator[QWidget]:
    if preview.creates:
        text = fill(Forecast.tr("Label “%1” is created"), preview.into.label)
        yield line(Symbol(shell.icons, "plus", "create"), text)
    for address in preview.deletes:
        known = labels.get(address)
        text = fill(
            Forecast.tr("Label “%1” is deleted once no association carries it"),
            address.path[-1] if known is None else known.label,
        )
        yield line(Symbol(shell.icons, "trash", "delete"), text)


def _limits(shell: Shell, preview: MergePreview) -> Iterator[QWidget]:
    for limit in preview.carried_over:
        text = fill(Forecast.tr("The limit %1 goes over to it"), _limit(limit))
        yield line(Symbol(shell.icons, "hash", "update"), text)
    for limit in preview.dropped:
        text = fill(Forecast.tr("The limit %1 goes with its label"), _limit(limit))
        yield line(Symbol(shell.icons, "hash", "delete"), text)


def _limit(limit: AssociationLimit) -> str:
    way = direction_name(limit.from_object, limit.to_object)
    return fill(Forecast.tr("“%1: at most %2”"), way, formats.number(limit.max_records))
