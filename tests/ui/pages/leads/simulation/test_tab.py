"""The tab: rules are switched, figures follow, every figure opens to its moves."""

from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QListWidget, QPushButton

from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.governance import Rule
from crmadmin.core.leads.rulings import Ruling
from crmadmin.errors import Language
from crmadmin.services.workspaces import create_workspace
from crmadmin.settings import LAST_PIPELINE, SIMULATED_PERIOD, SIMULATED_VIEW
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.rules.scope_dialog import ScopeDialog
from crmadmin.ui.pages.leads.simulation.compare.sides import Side
from crmadmin.ui.pages.leads.simulation.groups.table import BLOCKED
from crmadmin.ui.pages.leads.simulation.moves.columns import RECORD, WAY, WHY
from crmadmin.ui.pages.leads.simulation.people.editors_dialog import EditorsDialog
from crmadmin.ui.pages.leads.simulation.periods import chosen_days
from crmadmin.ui.pages.leads.simulation.rules.access_dialog import AccessDialog
from crmadmin.ui.pages.leads.simulation.views import View
from crmadmin.ui.widgets.banner import Banner
from crmadmin.ui.widgets.empty import EmptyState
from tests.services.staged_portal import EDITOR, NEW, PIPELINE, TALK, WON, make_staged
from tests.ui.pages.leads.conftest import Portal
from tests.ui.pages.leads.simulation.conftest import Simulated
from tests.ui.pages.opened import column


def switch(simulated: Simulated, rule: Rule) -> None:
    """Click the switch of a rule."""
    simulated.portal.find(QCheckBox, f"simulation.switch.{rule}").click()
    simulated.portal.settle()


def test_nothing_is_refused_before_a_rule_is_on(simulated: Simulated) -> None:
    """The history is counted all the same, and a line says what to do."""
    considered = simulated.portal.find(QLabel, "simulation.considered")
    assert considered.text() == "5 moves and 4 creations"
    assert not simulated.portal.find(QPushButton, "simulation.total_blocked").isEnabled()
    assert not simulated.portal.is_possible("simulation.draft")
    banner = simulated.portal.find(Banner, "simulation.banner")
    assert banner.isVisible()
    switch(simulated, Rule.BACKWARDS)
    assert not banner.isVisible()


def test_a_switch_tells_at_once_what_it_would_refuse(simulated: Simulated) -> None:
    """Skips by a rep are blocked, those of a workflow and of a super admin are exempt."""
    simulated.look(View.RULE)
    switch(simulated, Rule.SKIPPING)
    assert simulated.figures()["No skipping of stages"] == (3, 1, 2)
    assert simulated.portal.find(QPushButton, "simulation.blocked.skipping").text() == "1 blocked"
    total = simulated.portal.find(QPushButton, "simulation.total_blocked")
    assert total.text() == "1 would have been blocked (11%)"
    switch(simulated, Rule.BACKWARDS)
    assert total.text() == "2 would have been blocked (22%)"
    switch(simulated, Rule.SKIPPING)
    assert total.text() == "1 would have been blocked (11%)"


def test_figures_are_looked_at_by_user_team_move_and_source(simulated: Simulated) -> None:
    """Those with most blocked first; nobody and no team have rows of their own."""
    switch(simulated, Rule.SKIPPING)
    simulated.look(View.USER)
    assert simulated.figures() == {
        "Rita": (4, 1, 0),
        "Bea": (2, 0, 1),
        "No user": (2, 0, 1),
        "Eve": (1, 0, 0),
    }
    simulated.look(View.TEAM)
    assert simulated.figures() == {"North": (6, 1, 1), "No team": (3, 0, 1)}
    simulated.look(View.WAY)
    assert simulated.figures()["New → Connected"] == (3, 1, 2)
    assert simulated.figures()["Created in New"] == (3, 0, 0)
    simulated.look(View.SOURCE)
    assert simulated.figures()["Workflow"] == (2, 0, 1)


def test_a_figure_opens_to_its_moves_and_esc_goes_back(simulated: Simulated) -> None:
    """The way of the record that is looked at stands in the panel, a sentence at each move."""
    switch(simulated, Rule.SKIPPING)
    simulated.look(View.USER)
    groups, moves = simulated.tab.groups, simulated.tab.moves
    groups.link_opened.emit(groups.rows[0], BLOCKED)
    simulated.portal.settle()
    assert moves.isVisible()
    assert column(moves.table, RECORD) == ["Ada"]
    assert column(moves.table, WAY) == ["New → Connected"]
    assert column(moves.table, WHY) == ["No skipping of stages"]
    simulated.portal.qtbot.waitUntil(lambda: "Created in New" in simulated.panel())
    assert "Attempting" in simulated.panel()
    simulated.portal.do("simulation.record")
    assert simulated.portal.places[-1] == Place("records", ("hubspot", "leads", "41"))
    QTest.keyClick(moves.table, Qt.Key.Key_Escape)
    assert groups.isVisible()
    assert "Whom the rules bind" in simulated.panel()


def test_enter_opens_what_is_blocked_of_a_row(simulated: Simulated) -> None:
    """All its moves where nothing is."""
    simulated.look(View.USER)
    simulated.tab.groups.go_to(0)
    QTest.keyClick(simulated.tab.groups, Qt.Key.Key_Return)
    simulated.portal.settle()
    assert column(simulated.tab.moves.table, RECORD) == ["Bo", "Ada", "Ada", "Ada"]


def test_the_picture_counts_and_opens(simulated: Simulated) -> None:
    """Ways that the rules refuse are known even where nobody took them."""
    switch(simulated, Rule.SKIPPING)
    picture = simulated.tab.picture
    picture.choose((NEW, TALK))
    crossing = picture.current_cell()
    assert crossing is not None
    assert (crossing.moves, crossing.blocked, crossing.exempt) == (3, 1, 2)
    assert crossing.is_forbidden
    assert not picture.table.flow.crossings[NEW, WON].is_forbidden
    picture.opened.emit(crossing)
    simulated.portal.settle()
    assert column(simulated.tab.moves.table, RECORD) == ["Ada"]


def test_records_that_stand_so_today_are_listed(simulated: Simulated) -> None:
    """Ada went back; the others stand where they may."""
    switch(simulated, Rule.BACKWARDS)
    simulated.portal.find(QPushButton, "simulation.total_standing").click()
    simulated.portal.settle()
    assert simulated.tab.views.current is View.STANDING
    assert column(simulated.tab.standing.table, RECORD) == ["Ada"]
    simulated.portal.qtbot.waitUntil(lambda: "would not have let it" in simulated.panel())
    switch(simulated, Rule.BACKWARDS)
    assert column(simulated.tab.standing.table, RECORD) == []


def test_what_is_tried_is_drafted_in_one_edit(simulated: Simulated) -> None:
    """One undo takes all of it back; what was tried stays tried."""
    switch(simulated, Rule.SKIPPING)
    switch(simulated, Rule.DEAL)
    simulated.portal.do("simulation.draft")
    drafting = simulated.tab.services.drafting
    (rules,) = drafting.configuration().each(PipelineRules)
    assert rules.no_skipping == Cover(all_stages=True)
    assert len(drafting.draft().edits) == 1
    assert not simulated.portal.is_possible("simulation.draft")
    assert simulated.portal.toasts[-1] == "2 settings drafted"
    drafting.undo()
    simulated.portal.shell.operations.tell_changes(Changes.DRAFT)
    simulated.portal.settle()
    assert not simulated.portal.find(QCheckBox, "simulation.switch.skipping").isChecked()


def test_a_trial_is_left_again(simulated: Simulated) -> None:
    """A link says so while anything is tried otherwise than drafted."""
    back = simulated.portal.find(QPushButton, "simulation.leave_trial")
    assert not back.isVisible()
    switch(simulated, Rule.SKIPPING)
    assert back.isVisible()
    back.click()
    simulated.portal.settle()
    assert not simulated.portal.find(QCheckBox, "simulation.switch.skipping").isChecked()


def test_the_stages_of_a_rule_are_chosen(simulated: Simulated) -> None:
    """Only what leaves a protected stage is a move back that is refused."""
    switch(simulated, Rule.BACKWARDS)
    simulated.portal.find(QPushButton, "simulation.scope.backwards").click()
    dialog = simulated.portal.dialog(ScopeDialog, "leads.scope_dialog")
    dialog.stages.item(2).setCheckState(Qt.CheckState.Unchecked)
    save = dialog.findChild(QPushButton, "leads.scope.save")
    assert save is not None
    assert save.text() == "Try it"
    save.click()
    simulated.portal.settle()
    scope = simulated.portal.find(QPushButton, "simulation.scope.backwards")
    assert scope.text() == "4 stages"
    assert simulated.portal.find(QPushButton, "simulation.blocked.backwards").text() == "0 blocked"


def test_who_may_edit_where_is_chosen(simulated: Simulated) -> None:
    """A team that is admitted is refused nothing."""
    simulated.tab.simulation.switch(Rule.EDIT_ACCESS, on=True)
    simulated.tab.simulation.cover(Rule.EDIT_ACCESS, [NEW])
    simulated.portal.settle()
    blocked = simulated.portal.find(QPushButton, "simulation.blocked.edit_access")
    assert blocked.text() == "1 blocked"
    simulated.tab.trying.ask_scope(Rule.EDIT_ACCESS)
    dialog = simulated.portal.dialog(AccessDialog, "simulation.access_dialog")
    teams = simulated.portal.find(QListWidget, "simulation.access_teams")
    teams.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    simulated.portal.settle()
    assert blocked.text() == "0 blocked"


def test_users_who_edit_property_settings_are_named(simulated: Simulated) -> None:
    """They are exempt from then on, and the panel calls that an assumption."""
    switch(simulated, Rule.CREATION)
    blocked = simulated.portal.find(QPushButton, "simulation.blocked.creation")
    assert blocked.text() == "1 blocked"
    simulated.portal.do("simulation.editors")
    dialog = simulated.portal.dialog(EditorsDialog, "simulation.editors_dialog")
    users = simulated.portal.find(QListWidget, "simulation.editors")
    for item in users.findItems("Eve", Qt.MatchFlag.MatchExactly):
        item.setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    simulated.portal.settle()
    assert simulated.tab.simulation.people.property_editors == {EDITOR}
    assert blocked.text() == "0 blocked"
    assert "assumption" in simulated.panel()
    assert "Eve" in simulated.panel()


def test_a_period_narrows_the_history_and_is_remembered(simulated: Simulated) -> None:
    """Both days count."""
    march = chosen_days(QDate(2026, 3, 1), QDate(2026, 3, 2))
    simulated.tab.simulation.choose_period(march)
    simulated.portal.settle()
    considered = simulated.portal.find(QLabel, "simulation.considered")
    assert considered.text() == "1 move and 2 creations"
    kept = simulated.portal.shell.settings.get(SIMULATED_PERIOD)
    assert kept == ("chosen", "2026-03-01", "2026-03-02")


def test_a_period_without_moves_says_so(simulated: Simulated) -> None:
    """A button leads back to all of history."""
    box = simulated.portal.find(QComboBox, "simulation.period")
    box.setCurrentIndex(box.findData("last_year"))
    box.activated.emit(box.currentIndex())
    simulated.portal.settle()
    nothing = simulated.portal.find(EmptyState, "simulation.nothing")
    assert nothing.isVisible()
    assert not simulated.portal.is_possible("simulation.export")
    nothing.button.click()
    simulated.portal.settle()
    assert not nothing.isVisible()


def test_reopening_counts_as_going_back_or_not(simulated: Simulated) -> None:
    """The workspace keeps what is assumed; what is tried stays, and is judged by it."""
    switch(simulated, Rule.BACKWARDS)
    assert Assumed.CLOSED_TO_OPEN_IS_BACKWARD in told_assumptions(simulated)
    simulated.portal.do("simulation.reopening")
    simulated.portal.settle()
    assert not simulated.tab.simulation.source.policies().closed_to_open_is_backward
    assert Assumed.CLOSED_TO_OPEN_IS_BACKWARD not in told_assumptions(simulated)
    simulated.portal.do("simulation.reopening")
    simulated.portal.settle()
    assert Assumed.CLOSED_TO_OPEN_IS_BACKWARD in told_assumptions(simulated)


def told_assumptions(simulated: Simulated) -> tuple[Assumed, ...]:
    """Give what is assumed by the rules that are tried."""
    tried = simulated.tab.simulation.tried
    assert tried is not None
    assert tried.in_force == (Rule.BACKWARDS,)
    return tried.assumptions


def test_two_sides_are_compared(simulated: Simulated) -> None:
    """What the one blocks and the other does not opens to its moves."""
    switch(simulated, Rule.SKIPPING)
    simulated.portal.do("simulation.draft")
    switch(simulated, Rule.SKIPPING)
    switch(simulated, Rule.BACKWARDS)
    simulated.look(View.COMPARE)
    compare = simulated.tab.compare
    compare.comparing.choose(0, Side.DRAFT)
    simulated.portal.settle()
    total = compare.table.rows[0].shift
    assert (total.before, total.after, total.caught, total.freed) == (1, 1, 1, 1)
    compare.table.moves_asked.emit(compare.table.rows[0], None)
    simulated.portal.settle()
    assert column(simulated.tab.moves.table, WAY) == ["Connected → Attempting", "New → Connected"]


def test_a_side_comes_from_a_configuration_file(simulated: Simulated, tmp_path: Path) -> None:
    """A file that says nothing of rules leaves the portal's own."""
    file = tmp_path / "other.yaml"
    file.write_text("crmadmin: 1\n", encoding="utf-8")
    switch(simulated, Rule.SKIPPING)
    simulated.look(View.COMPARE)
    comparing = simulated.tab.compare.comparing
    comparing.choose_file(0, file)
    simulated.portal.settle()
    assert comparing.sides == (Side.FILE, Side.TRIED)
    assert simulated.tab.compare.table.rows[0].shift.caught == 1
    box = simulated.portal.find(QComboBox, "simulation.side0")
    assert box.currentText() == "other.yaml"


def test_figures_and_moves_are_exported(simulated: Simulated, tmp_path: Path) -> None:
    """Figures where figures are shown, the rows of a list where one is."""
    switch(simulated, Rule.SKIPPING)
    simulated.portal.do("simulation.export")
    dialog = simulated.tab.window().findChild(QFileDialog, "simulation.export_file")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "figures.csv"))
    dialog.close()
    simulated.portal.settle()
    lines = (tmp_path / "figures.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "by,key,name,entries,blocked,exempt,not_judged"
    assert "rule,skipping,,3,1,2,0" in lines
    assert "user,9001,Rita,4,1,0,0" in lines
    simulated.tab.listing.open_ruling(Ruling.BLOCKED)
    simulated.portal.settle()
    simulated.tab.saving.export(tmp_path / "moves.csv", simulated.tab.listed)
    simulated.portal.settle()
    rows = (tmp_path / "moves.csv").read_text(encoding="utf-8-sig").splitlines()
    assert rows[1].startswith("41,Ada,2026-03-02T08:00:00.000Z,new-stage-id,connected-stage-id")
    assert simulated.portal.toasts[-1] == "1 row exported to moves.csv"


def test_the_picture_is_saved(simulated: Simulated, tmp_path: Path) -> None:
    """Under the name of the pipeline."""
    simulated.tab.saving.save_picture(tmp_path / "moves.svg")
    assert "<title>Prospecting</title>" in (tmp_path / "moves.svg").read_text(encoding="utf-8")
    assert simulated.portal.toasts[-1].startswith("Saved as")


def test_a_workspace_without_history_says_so(bare: Portal, tmp_path: Path) -> None:
    """There are leads and stages, but nothing tells how they moved."""
    bare.open(make_staged(tmp_path / "bare.crmadmin", history=False))
    simulated = Simulated(bare)
    assert bare.find(EmptyState, "simulation.nothing").isVisible()
    assert simulated.tab.simulation.pipeline is not None


def test_an_empty_workspace_has_nothing_to_simulate(bare: Portal, tmp_path: Path) -> None:
    """The tab says what it is for and leads to a pull."""
    create_workspace(tmp_path / "empty.crmadmin").close()
    bare.open(tmp_path / "empty.crmadmin")
    simulated = Simulated(bare)
    nothing = bare.find(EmptyState, "simulation.nothing")
    assert nothing.isVisible()
    assert not simulated.tab.rules.isVisible()
    assert not simulated.tab.shows_detail()
    nothing.button.click()
    assert bare.places[-1] == Place("pull")


def test_a_place_names_pipeline_and_view(simulated: Simulated) -> None:
    """Both are remembered."""
    simulated.portal.shell.navigation.go(Place("leads", ("simulation", *PIPELINE, "source")))
    simulated.portal.settle()
    assert simulated.tab.views.current is View.SOURCE
    settings = simulated.portal.shell.settings
    assert settings.get(SIMULATED_VIEW) == "source"
    assert settings.get(LAST_PIPELINE) in {"", "/".join(PIPELINE)}


def test_the_tab_speaks_french(simulated: Simulated) -> None:
    """Rules, figures and panel."""
    switch(simulated, Rule.SKIPPING)
    simulated.portal.shell.languages.choose(Language.FRENCH)
    skipping = simulated.portal.find(QCheckBox, "simulation.switch.skipping")
    assert skipping.accessibleName() == "Interdire de sauter des phases"
    considered = simulated.portal.find(QLabel, "simulation.considered")
    assert considered.text() == "5 déplacements et 4 créations"
    assert "Qui les règles lient" in simulated.panel()
