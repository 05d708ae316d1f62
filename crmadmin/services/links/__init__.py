"""The parts of ``services.linking``: what is checked before edits of associations are staged."""
