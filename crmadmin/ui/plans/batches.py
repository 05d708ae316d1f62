"""A call about many items: how many of them become what, and the first of its body."""

from dataclasses import replace
from itertools import islice
from typing import assert_never

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.batches import Batch
from crmadmin.core.plans.link_batches import LinkBatch, LinkMove
from crmadmin.core.plans.link_calls import body_of
from crmadmin.core.plans.plan import Call
from crmadmin.core.plans.record_batches import RecordBatch
from crmadmin.core.plans.record_calls import record_body
from crmadmin.ui.i18n import Texts
from crmadmin.ui.plans.fields import FieldGrid
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label
from crmadmin.wording.link_batches import carried_text
from crmadmin.wording.record_batches import held_text
from crmadmin.wording.settings import Difference

_SHOWN_ITEMS, _SHOWN_MOVES = 2, 4


class Batches(Texts):
    """The texts of this module."""


def batch_view(shell: Shell, batch: Batch, configuration: Configuration) -> QWidget:
    """Show what becomes of the items of a call, those that become the same together."""
    made = QWidget()
    made.setObjectName("review.batch")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    differences = _differences(shell, batch, configuration)
    column.addWidget(FieldGrid(differences[:_SHOWN_MOVES], "update"))
    left = len(differences) - _SHOWN_MOVES
    if left > 0:
        column.addWidget(label("secondary", Batches.tr("and %Ln more kind(s)", None, left)))
    return made


def batch_call(call: Call, batch: Batch) -> Call:
    """Give the call with the body of its first items: all of them would say the same at length."""
    match batch:
        case LinkBatch():
            pairs = frozenset(islice((change.pair for change in batch.changes()), _SHOWN_ITEMS))
            return replace(call, body=body_of(batch.only(pairs), None))
        case RecordBatch():
            return replace(call, body=record_body(batch.only(batch.records[:_SHOWN_ITEMS])))
        case _:
            assert_never(batch)


def more_items(batch: Batch) -> QLabel | None:
    """Say how many items the body goes on with; None where it holds all."""
    left = batch.count - _SHOWN_ITEMS
    if left <= 0:
        return None
    text = (
        Batches.tr("and %Ln more pair(s)", None, left)
        if isinstance(batch, LinkBatch)
        else Batches.tr("and %Ln more record(s)", None, left)
    )
    made = label("secondary", text)
    made.setObjectName("review.batch.more")
    return made


def _differences(shell: Shell, batch: Batch, configuration: Configuration) -> list[Difference]:
    match batch:
        case LinkBatch():
            moves = sorted(batch.moves, key=lambda move: -len(move.pairs))
            return [_difference(shell, batch, move, configuration) for move in moves]
        case RecordBatch():
            speech = speech_of(shell)
            return [
                Difference(
                    field=Batches.tr("%Ln record(s)", None, batch.count),
                    old=held_text(speech, batch.object, batch.before, configuration),
                    new=held_text(speech, batch.object, batch.after, configuration),
                )
            ]
        case _:
            assert_never(batch)


def _difference(
    shell: Shell, batch: LinkBatch, move: LinkMove, configuration: Configuration
) -> Difference:
    speech = speech_of(shell)
    return Difference(
        field=Batches.tr("%Ln pair(s)", None, len(move.pairs)),
        old=carried_text(speech, batch, move.before, configuration),
        new=carried_text(speech, batch, move.after, configuration),
    )
