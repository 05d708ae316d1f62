"""The parts around a page: rail, header, detail panel, status bar, palette."""
