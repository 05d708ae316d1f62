"""Make pictures of every page, to look at and for the README and the guide.

``python -m tools.screenshots FOLDER`` draws without a display: the start page, every page of an
empty workspace and of the demo, and the dialogs, in French and English, light and dark; the
overview once more at twice the resolution. A new page or state adds its scenes to
``tools.screenshots.catalogue``.
"""
