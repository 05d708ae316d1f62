"""What a change would do to records, lists and workflows, in sentences that lead to them."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from crmadmin.core.effects.effect import Effect
from crmadmin.core.effects.references import Certainty, Family
from crmadmin.core.effects.rows import Referrer
from crmadmin.services.outlook import Outlook
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.plans.linked import linked_sentence
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label
from crmadmin.wording.effects import effect_sentence
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import sentence_case


class OutlookTexts(Texts):
    """The texts of this module."""


def effect_lines(
    shell: Shell, outlook: Outlook, opened: Callable[[Effect], None]
) -> Iterator[QWidget]:
    """Give a line for each effect; those that count anything are links to what they count."""
    speech = Speech(shell.languages.language)
    for effect in outlook.effects:
        text = sentence_case(effect_sentence(speech, effect))
        name = f"outlook.{effect.consequence}"
        if effect.count:
            made: QWidget = linked_sentence(text, partial(opened, effect), name)
        else:
            made = label("secondary", text, wraps=True)
            made.setObjectName(name)
        yield made


def reference_lines(shell: Shell, outlook: Outlook) -> Iterator[QWidget]:
    """Give a line for each list and workflow that names what changes."""
    for referrer in outlook.referrers:
        is_sure = any(place.certainty is Certainty.REFERS for place in referrer.places)
        icon = "list-bullets" if referrer.family is Family.LIST else "flow-arrow"
        made = line(Symbol(shell.icons, icon, "muted"), _named(referrer, is_sure=is_sure))
        made.setToolTip("\n".join(place.path for place in referrer.places))
        yield made
    left = sum(each.count for each in outlook.references) - len(outlook.referrers)
    if left > 0:
        yield label("secondary", OutlookTexts.tr("and %Ln more", None, left))
    if not outlook.referrers:
        yield label("secondary", OutlookTexts.tr("None refers to it."), wraps=True)


def _named(referrer: Referrer, *, is_sure: bool) -> str:
    text = referrer.name or referrer.id
    if referrer.enabled is False:
        text = fill(OutlookTexts.tr("%1 (off)", "workflow"), text)
    return text if is_sure else fill(OutlookTexts.tr("%1 – names it; please look"), text)
