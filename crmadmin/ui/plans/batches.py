"""A call about many pairs of records: how many of them become what, and the first of its body."""

from itertools import islice

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.link_batches import LinkBatch, LinkMove
from crmadmin.core.plans.link_calls import body_of
from crmadmin.core.plans.plan import Call
from crmadmin.ui.i18n import Texts
from crmadmin.ui.plans.fields import FieldGrid
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label
from crmadmin.wording.link_batches import carried_text
from crmadmin.wording.settings import Difference

_SHOWN_PAIRS, _SHOWN_MOVES = 2, 4


class Batches(Texts):
    """The texts of this module."""


def batch_view(shell: Shell, batch: LinkBatch, configuration: Configuration) -> QWidget:
    """Show what becomes of the pairs of a call, those that become the same together."""
    made = QWidget()
    made.setObjectName("review.batch")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    moves = sorted(batch.moves, key=lambda move: -len(move.pairs))
    differences = [_difference(shell, batch, move, configuration) for move in moves]
    column.addWidget(FieldGrid(differences[:_SHOWN_MOVES], "update"))
    left = len(moves) - _SHOWN_MOVES
    if left > 0:
        column.addWidget(label("secondary", Batches.tr("and %Ln more kind(s)", None, left)))
    return made


def batch_call(call: Call, batch: LinkBatch) -> Call:
    """Give the call with the body of its first pairs: all of them would say the same at length."""
    first = frozenset(islice((change.pair for change in batch.changes()), _SHOWN_PAIRS))
    return Call(
        method=call.method,
        path=call.path,
        body=body_of(batch.only(first), None),
        answers=call.answers,
    )


def more_pairs(batch: LinkBatch) -> QLabel | None:
    """Say how many pairs the body goes on with; None where it holds all."""
    left = batch.count - _SHOWN_PAIRS
    if left <= 0:
        return None
    made = label("secondary", Batches.tr("and %Ln more pair(s)", None, left))
    made.setObjectName("review.batch.more")
    return made


def _difference(
    shell: Shell, batch: LinkBatch, move: LinkMove, configuration: Configuration
) -> Difference:
    speech = speech_of(shell)
    return Difference(
        field=Batches.tr("%Ln pair(s)", None, len(move.pairs)),
        old=carried_text(speech, batch, move.before, configuration),
        new=carried_text(speech, batch, move.after, configuration),
    )
