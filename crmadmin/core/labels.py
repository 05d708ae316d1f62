"""How names and labels are compared that people and programs write differently."""

_SAME = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\ufeff": ""})


def fold(label: str) -> str:
    """Give what equal labels share whatever their case, spacing and apostrophes."""
    return " ".join(label.translate(_SAME).split()).casefold()
