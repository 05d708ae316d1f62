"""How texts are set: French spaces that do not break, quotation marks, enumerations."""

import re
from collections.abc import Sequence

from crmadmin.errors import Language
from crmadmin.wording.speech import Speech, Text

_NO_BREAK, _NARROW = "\u00a0", "\u202f"
_WIDE_MARK = re.compile(r"(?<=«) | (?=[»:](?![A-Za-z]))")
_NARROW_MARK = re.compile(r" (?=[;?!%])")

_QUOTED = Text("“{text}”", f"«{_NO_BREAK}{{text}}{_NO_BREAK}»")
_AND = Text("{first} and {last}", "{first} et {last}")


def words(en: str, fr: str) -> Text:
    """Make a text whose French spaces beside punctuation do not break; written with plain ones."""
    return Text(en, _NARROW_MARK.sub(_NARROW, _WIDE_MARK.sub(_NO_BREAK, fr)))


def quoted(speech: Speech, text: str) -> str:
    """Put what a person wrote between the language's quotation marks."""
    return speech(_QUOTED, text=text)


def enumerated(speech: Speech, parts: Sequence[str]) -> str:
    """Join parts with commas and a last *and*; no part gives an empty text."""
    *firsts, last = parts or ("",)
    return speech(_AND, first=", ".join(firsts), last=last) if firsts else last


def sentence_case(text: str) -> str:
    """Begin a text with a capital; the rest stays as it is."""
    return text[:1].upper() + text[1:]


def semicolon(speech: Speech) -> str:
    """Give what stands between two halves of a sentence."""
    return f"{_NARROW}; " if speech.language is Language.FRENCH else "; "
