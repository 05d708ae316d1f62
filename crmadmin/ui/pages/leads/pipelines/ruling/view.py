"""The rules of a pipeline, one below the other, and whom they do not bind."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from crmadmin.core.leads.governance import Rule
from crmadmin.core.leads.people import NOBODY, People
from crmadmin.ui.pages.leads.pipelines.access_words import exempt_sentences
from crmadmin.ui.pages.leads.pipelines.ruling.figures import Figures
from crmadmin.ui.pages.leads.pipelines.ruling.lines import RuleLine
from crmadmin.ui.pages.leads.pipelines.ruling.row import RuleRow
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.scrolled import Scrolled
from crmadmin.ui.widgets.text import label
from crmadmin.wording.speech import Speech


class RulesView(QScrollArea):
    """Show the rules; signals are those of the rows."""

    switched = Signal(object, bool)
    scope_asked = Signal(object)
    reverting_asked = Signal(object)
    figure_opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("pipelines.rules")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        wear(self, "page")
        self._title = label("section")
        self._unbound = label("secondary", wraps=True)
        self._unbound.setObjectName("pipelines.exempt")
        self.rows = {rule: RuleRow(rule, shell) for rule in Rule}
        inner = Scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self._title)
        for row in self.rows.values():
            column.addWidget(row)
            row.switched.connect(self.switched)
            row.scope_asked.connect(self.scope_asked)
            row.reverting_asked.connect(self.reverting_asked)
            row.figure_opened.connect(self.figure_opened)
        column.addWidget(self._unbound)
        column.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)  # setWidget turns it on

    def show_rules(
        self,
        speech: Speech,
        lines: tuple[RuleLine, ...],
        figures: Figures,
        people: People = NOBODY,
        *,
        editable: bool,
    ) -> None:
        """Show the rules of a pipeline."""
        known = {line.rule: line for line in lines}
        for rule, row in self.rows.items():
            row.setVisible(rule in known)
            if rule in known:
                row.show_rule(known[rule], figures.get(rule), editable=editable)
        exempt = "\n".join(f"•  {each}" for each in exempt_sentences(speech, people))
        heading = self.tr("They do not bind:")
        self._unbound.setText(f"{heading}\n{exempt}")
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._title.setText(self.tr("Rules of the pipeline"))
        self.setAccessibleName(self._title.text())
