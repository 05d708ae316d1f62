"""How a pull is carried out: its steps, its journal, and bringing it into the workspace."""
