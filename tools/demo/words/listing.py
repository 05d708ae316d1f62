"""How long lists of words are written."""


def words(text: str) -> tuple[str, ...]:
    """Give the words of a text; ``_`` stands for a space within one."""
    return tuple(word.replace("_", " ") for word in text.split())
