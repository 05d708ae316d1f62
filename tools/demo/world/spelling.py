"""How names become addresses."""

import unicodedata


def folded(text: str) -> str:
    """Give a name in plain lower-case letters, with hyphens for spaces."""
    bare = "".join(
        sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign)
    )
    bare = bare.lower().replace("'", "").replace("&", "et").replace(".", "")
    return "-".join(bare.replace(",", " ").split())
