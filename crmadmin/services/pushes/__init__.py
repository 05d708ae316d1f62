"""How one push goes: guarded, journalled line by line, read back, and resumed from its journal."""
