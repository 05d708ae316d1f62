"""The list of pairs at the left: how many of the labels that each may have are used."""

from crmadmin.core.policies import HIGH_USAGE
from crmadmin.services.associating import PairSheet
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.associations.words import pair_name
from crmadmin.ui.widgets.side_list import SideEntry


class Pairs(Texts):
    """The texts of this module."""


def pair_entries(pairs: tuple[PairSheet, ...]) -> tuple[SideEntry, ...]:
    """Tell of each pair how many of its labels are used, amber where few are left."""
    return tuple(_entry(pair) for pair in pairs)


def _entry(pair: PairSheet) -> SideEntry:
    share = pair.used / pair.cap if pair.cap else 1.0
    is_high = share >= HIGH_USAGE
    figures = (formats.number(pair.used), formats.number(pair.cap))
    tooltip = [fill(Pairs.tr("%1 of %2 labels used"), *figures)]
    if is_high:
        tooltip.append(Pairs.tr("Nearly full: labels that nothing carries can be deleted."))
    if pair.is_cap_assumed:
        tooltip.append(
            fill(Pairs.tr("The portal did not tell its limit; %1 is an assumption."), figures[1])
        )
    if pair.drafted:
        tooltip.append(fill(Pairs.tr("%1 drafted"), formats.number(pair.drafted)))
    return SideEntry(
        key=pair.key,
        text=pair_name(*pair.key),
        note=fill(Pairs.tr("%1 of %2"), *figures),
        share=share,
        tint="blocked" if is_high else "",
        icon="warning" if is_high else "",
        badge=formats.number(pair.drafted) if pair.drafted else "",
        tooltip="\n".join(tooltip),
    )
