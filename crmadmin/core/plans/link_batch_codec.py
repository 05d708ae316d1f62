"""The pairs of a call as JSON values and back: ``"101/2001"`` each, below what they carry."""

from collections.abc import Iterable

from crmadmin.core.associations.links import Carried, RecordPair
from crmadmin.core.plans.link_batches import LinkBatch, LinkCall, LinkMove
from crmadmin.core.plans.strict import Fields, Plain


def batch_to_plain(batch: LinkBatch) -> Plain:
    """Write the pairs of a call."""
    return {
        "call": str(batch.call),
        "from_object": batch.from_object,
        "to_object": batch.to_object,
        "moves": _plain_moves(batch.moves),
        "implied": _plain_moves(batch.implied),
    }


def batch_from_plain(fields: Fields) -> LinkBatch:
    """Read what ``batch_to_plain`` wrote; KeyError, TypeError or ValueError for anything else."""
    batch = LinkBatch(
        call=LinkCall(fields.text("call")),
        from_object=fields.text("from_object"),
        to_object=fields.text("to_object"),
        moves=tuple(_move(each) for each in fields.each("moves")),
        implied=tuple(_move(each) for each in fields.each("implied")),
    )
    fields.finish()
    return batch


def _plain_moves(moves: Iterable[LinkMove]) -> list[Plain]:
    return [
        {
            "before": _plain_carried(move.before),
            "after": _plain_carried(move.after),
            "pairs": ["/".join(pair) for pair in move.pairs],
        }
        for move in moves
    ]


def _move(fields: Fields) -> LinkMove:
    move = LinkMove(
        before=_carried(fields, "before"),
        after=_carried(fields, "after"),
        pairs=tuple(map(_pair, fields.texts("pairs"))),
    )
    fields.finish()
    return move


def _plain_carried(carried: Carried | None) -> list[str] | None:
    return None if carried is None else sorted(carried)


def _carried(fields: Fields, key: str) -> Carried | None:
    texts = fields.optional_texts(key)
    return None if texts is None else frozenset(texts)


def _pair(text: str) -> RecordPair:
    one, slash, other = text.partition("/")
    if not (one and slash and other):
        raise ValueError(f"{text!r} is no pair of ids")
    return one, other
