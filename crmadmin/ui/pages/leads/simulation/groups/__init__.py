"""Figures by rule, user, team, move and source, each of which opens to its moves."""
