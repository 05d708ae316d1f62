"""What the rows of a file ask for, each by itself and all together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crmadmin.core.associations.link_objections import FileObjection
from crmadmin.core.associations.links import PLAIN, PRIMARY, LinkKey, RecordPair, Verb
from crmadmin.core.associations.primaries import PRIMARIES
from crmadmin.core.associations.staging import LinkFileProblem, LinkFileRow
from crmadmin.core.objections import Objection
from crmadmin.core.reading.association_labels import in_order
from crmadmin.core.texts import folded
from crmadmin.exchange.association_files import Heading, PairRow
from crmadmin.services.links.file_labels import FileLabels, is_all, is_plain, words
from crmadmin.services.links.file_records import FileRecords, NamedRecord, Wrong

_YES = frozenset({"yes", "oui", "true", "vrai", "1", "x", "y", "o"})
_NO = frozenset({"no", "non", "false", "faux", "0", "n"})

Objects = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What a row asks of its pair, whatever is wrong with it."""

    adds: tuple[LinkKey, ...]
    removes: tuple[LinkKey, ...]
    wrong: tuple[Wrong, ...]


class FileRows:
    """Checks rows one by one, and each against those before it."""

    def __init__(self, records: FileRecords, labels: FileLabels) -> None:
        self._records, self._labels = records, labels
        self._lines: dict[tuple[Objects, RecordPair, LinkKey], tuple[Verb, int]] = {}
        self._primary: dict[tuple[Objects, str], tuple[RecordPair, int]] = {}
        self._asked: dict[tuple[Objects, RecordPair], tuple[int, bool]] = {}

    def checked(self, row: PairRow) -> LinkFileRow | tuple[LinkFileProblem, ...]:
        """Give what a row asks for, or all that is wrong with it."""
        ends = [self._records.record(row, end) for end in (Heading.FROM_OBJECT, Heading.TO_OBJECT)]
        named = [each for each in ends if isinstance(each, NamedRecord)]
        wrong = [each for each in ends if not isinstance(each, NamedRecord)]
        if len(named) < len(ends):
            return tuple(_problems(row, wrong))
        start, end = named
        one, other = in_order(start.object, end.object)
        turned = start.id > end.id if one == other else start.object != one
        first, second = (end, start) if turned else (start, end)
        if first == second:
            objection = Objection(code=FileObjection.WITH_ITSELF, facts={"record": start.id})
            return tuple(_problems(row, [(None, objection)]))
        asked = self._read(row, (one, other), turned=turned)
        found = LinkFileRow(
            line=row.line,
            from_object=one,
            to_object=other,
            from_id=first.id,
            to_id=second.id,
            adds=asked.adds,
            removes=asked.removes,
        )
        against = tuple(_problems(row, asked.wrong or tuple(self._against_others(found))))
        return against or found

    def _read(self, row: PairRow, objects: Objects, *, turned: bool) -> _Asked:
        wrong: list[Wrong] = []
        adds = self._keys(row, Heading.ADD, objects, turned, wrong)
        removes = self._keys(row, Heading.REMOVE, objects, turned, wrong)
        primary = _yes_no(row, wrong)
        if primary is not None and objects not in PRIMARIES:
            facts = {"pair": "–".join(objects)}
            wrong.append((Heading.PRIMARY, Objection(code=FileObjection.NO_PRIMARY, facts=facts)))
        adds += [PRIMARY] if primary else []
        removes += [PRIMARY] if primary is False else []
        if not (adds or removes or wrong):
            wrong.append((None, Objection(code=FileObjection.NOTHING_ASKED)))
        if PLAIN in removes and len(adds) + len(removes) > 1:
            facts = {"word": row.cells[Heading.REMOVE]}
            wrong.append((Heading.REMOVE, Objection(code=FileObjection.NOT_ALONE, facts=facts)))
        both = sorted({*adds} & {*removes})
        if both and PLAIN not in both:
            wrong.append((None, _clash(FileObjection.CONTRADICTION, row.line, both[0])))
        return _Asked(
            adds=tuple(dict.fromkeys(adds)),
            removes=tuple(dict.fromkeys(removes)),
            wrong=tuple(wrong),
        )

    def _keys(
        self,
        row: PairRow,
        heading: Heading,
        objects: Objects,
        turned: bool,  # noqa: FBT001 - passed on
        wrong: list[Wrong],
    ) -> list[LinkKey]:
        found: list[LinkKey] = []
        for word in words(row.cells.get(heading, "")):
            key = self._labels.key(objects, word, turned=turned)
            plain = is_plain(word) if heading is Heading.ADD else is_all(word)
            if not isinstance(key, Objection):
                found.append(key)
            elif plain:
                found.append(PLAIN)
            else:
                wrong.append((heading, key))
        return found

    def _against_others(self, row: LinkFileRow) -> Iterator[Wrong]:
        """Say what a row asks for that an earlier one asks for too, or the contrary of."""
        objects, pair = (row.from_object, row.to_object), (row.from_id, row.to_id)
        parts = PLAIN in row.removes
        line, parted = self._asked.setdefault((objects, pair), (row.line, parts))
        if parted is not parts:
            yield None, _clash(FileObjection.CONTRADICTION, line, PLAIN)
            return
        for key, verb in (
            *((key, Verb.ADD) for key in row.adds),
            *((key, Verb.REMOVE) for key in row.removes),
        ):
            first, line = self._lines.setdefault((objects, pair, key), (verb, row.line))
            if line != row.line:
                same = first is verb
                code = FileObjection.TWICE if same else FileObjection.CONTRADICTION
                yield None, _clash(code, line, key)
        yield from self._against_primary(row, objects, pair)

    def _against_primary(
        self, row: LinkFileRow, objects: Objects, pair: RecordPair
    ) -> Iterator[Wrong]:
        if PRIMARY not in row.adds:
            return
        record = PRIMARIES[objects].record(pair)
        chosen, line = self._primary.setdefault((objects, record), (pair, row.line))
        if chosen != pair:
            facts = {"other": line, "record": record}
            yield Heading.PRIMARY, Objection(code=FileObjection.TWO_PRIMARY, facts=facts)


def _yes_no(row: PairRow, wrong: list[Wrong]) -> bool | None:
    text = row.cells.get(Heading.PRIMARY, "")
    bare = folded(text)
    if bare and bare not in _YES | _NO:
        objection = Objection(code=FileObjection.NOT_YES_NO, facts={"word": text})
        wrong.append((Heading.PRIMARY, objection))
    return bare in _YES if bare in _YES | _NO else None


def _clash(code: FileObjection, line: int, key: LinkKey) -> Objection:
    """Give an objection that names another line, and what both ask for as files call it."""
    what = {PLAIN: "associated/all", PRIMARY: "primary"}.get(key, key)
    return Objection(code=code, facts={"other": line, "what": what})


def _problems(row: PairRow, wrong: Iterable[Wrong]) -> Iterator[LinkFileProblem]:
    for heading, objection in wrong:
        yield LinkFileProblem(
            line=row.line,
            objection=objection,
            column="" if heading is None else str(heading),
            cell="" if heading is None else row.cells.get(heading, ""),
        )
