"""The translation files say what the sources say, completely."""

import ast
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tools import translations

CASES = [(area, language) for area in translations.areas() for language in translations.LANGUAGES]
SOURCES = sorted(translations.SOURCES.rglob("*.py"))


def said(ts: Path) -> list[tuple[str | None, ...]]:
    """List the texts of a translation file: context, source, comment."""
    texts = (
        (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
        for context in ET.parse(ts).getroot().findall("context")  # noqa: S314 - our own file
        for message in context.findall("message")
    )
    return sorted(texts, key=str)  # the same text may be there with a comment and without


@pytest.mark.parametrize(("area", "language"), CASES)
def test_translations_are_those_of_the_sources(tmp_path: Path, area: str, language: str) -> None:
    """``make translations`` would change nothing, and no text is unfinished."""
    kept = translations.FOLDER / f"{area}_{language}.ts"
    fresh = tmp_path / kept.name
    shutil.copy(kept, fresh)
    translations.update(area, language, fresh)
    assert said(fresh) == said(kept)
    translations.release(fresh, fresh.with_suffix(".qm"))
    assert fresh.with_suffix(".qm").read_bytes() == kept.with_suffix(".qm").read_bytes()


def test_an_unfinished_translation_is_refused(tmp_path: Path) -> None:
    """A text without its translation stops the release."""
    kept = translations.FOLDER / "frame_fr.ts"
    spoilt = kept.read_text(encoding="utf-8").replace(
        "<translation>", '<translation type="unfinished">', 1
    )
    (tmp_path / "frame_fr.ts").write_text(spoilt, encoding="utf-8")
    with pytest.raises(SystemExit):
        translations.release(tmp_path / "frame_fr.ts", tmp_path / "frame_fr.qm")


def faults(source: str) -> list[str]:
    """Name the calls of ``tr`` in a source whose texts no tool can find."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        owner, name = node.func.value, node.func.attr
        named = isinstance(owner, ast.Name) and (owner.id == "self" or owner.id[0].isupper())
        if name == "tr" and not (named and node.args and is_literal(node.args[0])):
            found.append(f"line {node.lineno}: {ast.unparse(node)}")
    return found


def is_literal(node: ast.expr) -> bool:
    """Tell whether a text is written out, without an f-string or a sum."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_every_text_can_be_found(path: Path) -> None:
    """Texts are literals, called as ``self.tr`` or by the name of their context."""
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "call",
    ['self.tr(f"{n} rows")', 'self.tr("a" + b)', "self.tr(text)", 'cls.tr("a")', "self.tr()"],
)
def test_the_guard_sees_texts_that_cannot_be_found(call: str) -> None:
    """The guard is no ornament."""
    assert len(faults(call)) == 1


def test_the_guard_leaves_good_texts_alone() -> None:
    """Literals over several lines, plurals and contexts are fine."""
    good = 'self.tr("a " "b", None, n)\nFormats.tr("%n s", None, n)'
    assert faults(good) == []
