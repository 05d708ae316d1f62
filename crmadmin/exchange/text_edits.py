"""Changing a few spans of a text and leaving every other character as it is."""

from collections.abc import Sequence


class TextEdits:
    """Replacements of spans of one text, told by index and made all at once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._newline = "\r\n" if "\r\n" in text else "\n"
        self._spans: list[tuple[int, int, str]] = []

    def replace(self, start: int, end: int, new: str) -> None:
        """Put other text in place of a span."""
        self._spans.append((start, end, new.replace("\n", self._newline)))

    def insert_lines_after(self, index: int, lines: Sequence[str]) -> None:
        """Put lines below the line that holds the character before an index."""
        end = self._next_line(max(index - 1, 0))
        unfinished = end > 0 and not self.text.endswith("\n", 0, end)
        new = "".join(line + self._newline for line in lines)
        self._spans.append((end, end, self._newline * unfinished + new))

    def insert_lines_before(self, index: int, lines: Sequence[str]) -> None:
        """Put lines above the line that holds an index."""
        start = self._line_start(index)
        self._spans.append((start, start, "".join(line + self._newline for line in lines)))

    def remove_lines(self, start: int, end: int) -> None:
        """Take out every line that a span touches."""
        stop = self._next_line(max(end - 1, start))
        self._spans.append((self._line_start(start), stop, ""))

    def made(self) -> str:
        """Give the text with every replacement made; insertions at one place keep their order."""
        text = self.text
        order = sorted(enumerate(self._spans), key=lambda e: (*e[1][:2], e[0]), reverse=True)
        for _, (start, end, new) in order:
            text = text[:start] + new + text[end:]
        return text

    def _line_start(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def _next_line(self, index: int) -> int:
        end = self.text.find("\n", index)
        return len(self.text) if end < 0 else end + 1
