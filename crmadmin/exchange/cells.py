"""Cells of one property made canonical, a batch at a time."""

from collections.abc import Callable, Mapping, Sequence
from itertools import compress

from crmadmin.core.definitions import Definition, System, ValueKind
from crmadmin.core.import_report import Example, Unparsed
from crmadmin.core.sync.canonical import (
    PLAIN,
    Notation,
    is_unparsed,
    key_of,
    keys_of_dates,
    keys_of_emails,
    keys_of_moments,
    longer_id,
    wire_of,
)
from crmadmin.core.sync.numbers import simple_text

_REMEMBERED = 20_000
"""Distinct texts whose canonical forms a column keeps at hand."""

_FIRST = 3
_LENGTHS_OF_IDS = {0, 18}


class Cells:
    """Turns a file's texts of one property into wire texts and keys.

    ``translated`` counts labels that became internal values.
    """

    def __init__(
        self,
        definition: Definition,
        notation: Notation = PLAIN,
        choices: Mapping[str, str] | None = None,
    ) -> None:
        self.definition = definition
        self.translated = 0
        self._kind = definition.kind
        self._notation = notation
        self._choices = choices or {}
        self._keys = _Memory(self._remember)
        self._wires: dict[str, str] = {}
        self._strange: set[str] = set()
        self._varied = False
        self._simple = self._kind is ValueKind.NUMBER and not notation.decimal_comma
        self._unparsed = 0
        self._examples: list[Example] = []

    @property
    def keyed(self) -> bool:
        """Tell whether the property's values have keys."""
        return self._kind.has_key

    @property
    def plain(self) -> bool:
        """Tell whether texts are stored just as they are."""
        return not (self.keyed or self._choices or self._kind is ValueKind.REFERENCE)

    def key(self, texts: list[str], lines: Sequence[int]) -> list[str | None]:
        """Give the keys of a batch's texts, and change those that the API would write otherwise.

        ``lines`` are where the texts stand in the file.
        """
        if (quick := self._quick_keys(texts)) is not None:
            return quick
        if len(self._keys) > _REMEMBERED:
            self._forget()
        keys = list(map(self._keys.__getitem__, texts))
        if self._strange:
            self._note(texts, lines)
        if self._wires:
            self._rewrite(texts)
        return keys

    def _quick_keys(self, texts: list[str]) -> list[str | None] | None:
        """Give the keys of texts that are all as an API sends them, None for others."""
        match self._kind:
            case ValueKind.EMAIL:
                return keys_of_emails(texts)
            case ValueKind.DATETIME:
                return keys_of_moments(texts)
            case ValueKind.DATE:
                return keys_of_dates(texts)
            case ValueKind.NUMBER if self._varied and self._simple:
                keys = list(map(simple_text, texts))
                return keys if keys.count(None) == texts.count("") else None
        return None

    def change(self, texts: list[str]) -> None:
        """Change texts of a kind without keys where the API would write them otherwise."""
        if self._kind is ValueKind.REFERENCE:
            self._lengthen(texts)
        elif self._choices:
            get = self._choices.get
            found = [get(text, text) for text in texts]
            if found != texts:
                self.translated += sum(map(str.__ne__, found, texts))
                texts[:] = found

    def _lengthen(self, texts: list[str]) -> None:
        """Give Ids their 18 characters."""
        together = "".join(texts)
        system = self.definition.system
        if set(map(len, texts)) <= _LENGTHS_OF_IDS or together.isdigit():
            return
        if together.isalnum():
            salesforce = system is System.SALESFORCE
            texts[:] = [longer_id(t) if salesforce or not t.isdigit() else t for t in texts]
        else:
            texts[:] = [wire_of(ValueKind.REFERENCE, text, system) for text in texts]

    def one(self, text: str) -> tuple[str | None, str | None]:
        """Give the wire text and the key of one text; None for blank."""
        texts = [text]
        keys = self.key(texts, (0,)) if self.keyed else [None]
        if not self.keyed:
            self.change(texts)
        return texts[0] or None, keys[0]

    def unparsed(self) -> Unparsed | None:
        """Report what did not parse; None if everything did."""
        if not self._unparsed:
            return None
        return Unparsed(
            property=self.definition.name,
            kind=self._kind,
            count=self._unparsed,
            examples=tuple(self._examples),
        )

    def _remember(self, text: str) -> str | None:
        if self._simple and (simple := simple_text(text)) is not None:
            return simple
        wire = text
        if self._kind is ValueKind.SET and self._choices:
            wire = self._translate_parts(text)
        wire = wire_of(self._kind, wire, self.definition.system, self._notation)
        key = key_of(self._kind, wire)
        if wire != text:
            self._wires[text] = wire
        if is_unparsed(key) and self._kind in _PARSED:
            self._strange.add(text)
        return key

    def _translate_parts(self, text: str) -> str:
        parts = [part.strip() for part in text.split(";")]
        if not any(part in self._choices for part in parts):
            return text
        return ";".join(self._choices.get(part, part) for part in parts)

    def _rewrite(self, texts: list[str]) -> None:
        get = self._wires.get
        before = texts.copy()
        texts[:] = [get(text, text) for text in texts]
        if self._kind is ValueKind.SET:
            self.translated += sum(map(str.__ne__, before, texts))

    def _note(self, texts: list[str], lines: Sequence[int]) -> None:
        strange = [text in self._strange for text in texts]
        self._unparsed += sum(strange)
        for text, line in compress(zip(texts, lines, strict=True), strange):
            if len(self._examples) >= _FIRST:
                return
            self._examples.append(
                Example(property=self.definition.name, line=line, value=text[:80])
            )

    def _forget(self) -> None:
        self._varied = True
        self._keys.clear()
        self._wires.clear()
        self._strange.clear()


_PARSED = frozenset({ValueKind.NUMBER, ValueKind.BOOLEAN, ValueKind.DATE, ValueKind.DATETIME})


class _Memory(dict[str, str | None]):
    """Keys by text, made when first asked for."""

    def __init__(self, make: Callable[[str], str | None]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, text: str) -> str | None:
        key = self[text] = self._make(text)
        return key
