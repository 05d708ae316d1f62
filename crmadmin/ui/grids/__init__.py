"""Pictures made of cells: what crosses what, reached by mouse and arrows."""
