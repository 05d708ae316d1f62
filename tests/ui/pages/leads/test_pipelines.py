"""Pipelines, the order of their stages, and what is done to them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.errors import Language
from crmadmin.services.workspaces import create_workspace
from crmadmin.settings import last_tab
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.pipelines.columns import DRAFT, LABEL, PLACE, RECORDS, STAGE_STATE
from crmadmin.ui.pages.leads.pipelines.dialogs.audit import AuditDialog
from crmadmin.ui.pages.leads.pipelines.dialogs.deletion import DeletionDialog
from crmadmin.ui.pages.leads.pipelines.dialogs.pipeline import PipelineDialog
from crmadmin.ui.pages.leads.pipelines.dialogs.stage import StageDialog
from crmadmin.ui.pages.leads.pipelines.tab import PipelinesTab
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.side_list import SideList
from tests.ui.pages.leads.conftest import Portal
from tests.ui.pages.leads.piped import LEADS, SALES, make_piped
from tests.ui.pages.opened import change, column


@pytest.fixture
def piped(bare: Portal, tmp_path: Path) -> Portal:
    """Open the portal on the tab of pipelines."""
    bare.open(make_piped(tmp_path / "piped.crmadmin"))
    bare.page.show_tab("pipelines")
    bare.settle()
    return bare


def tab_of(portal: Portal) -> PipelinesTab:
    """Give the tab."""
    tab = portal.page.tab("pipelines")
    assert isinstance(tab, PipelinesTab)
    return tab


def detail(portal: Portal) -> str:
    """Read everything that the panel says."""
    labels = tab_of(portal).detail().findChildren(QLabel)
    return "\n".join(each.accessibleName() or each.text() for each in labels)


def drafted(portal: Portal, pipeline: str = LEADS[1]) -> list[str]:
    """Name the stages of a pipeline in the draft, in their order."""
    configuration = portal.page.services.drafting.configuration()
    stages = [each for each in configuration.each(Stage) if each.pipeline_id == pipeline]
    return [each.label for each in sorted(stages, key=lambda each: each.position)]


def look_at(portal: Portal, *subject: str) -> None:
    """Look at a pipeline, and a stage of it."""
    portal.page.go(Place("leads", ("pipelines", *subject)))
    portal.settle()


def typed(portal: Portal, dialog: StageDialog | PipelineDialog, name: str, text: str) -> None:
    """Type into a field and wait until it is judged."""
    edit = dialog.findChild(QLineEdit, name)
    assert edit is not None
    edit.setText(text)
    portal.settle()


def pressed(portal: Portal, dialog: object, name: str) -> None:
    """Press the button that saves, and wait for what it starts."""
    assert isinstance(dialog, StageDialog | PipelineDialog | DeletionDialog)
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    button.click()
    portal.settle()


def test_pipelines_are_listed_under_their_objects(piped: Portal) -> None:
    """Leads first; each with its stages and the records in them."""
    entries = piped.find(SideList, "pipelines.list").entries
    assert [(each.text, each.note) for each in entries] == [
        ("Leads", ""),
        ("Leads", "4 stages · 4 records"),
        ("Deals", ""),
        ("Sales", "2 stages · 0 records"),
    ]
    assert piped.page.title() == "Leads · Leads (Leads)"
    piped.find(QLineEdit, "pipelines.find").setText("sales")
    entries = piped.find(SideList, "pipelines.list").entries
    assert [each.text for each in entries if each.key is not None] == ["Leads", "Sales"]


def test_stages_stand_in_their_order_with_their_state_and_records(piped: Portal) -> None:
    """The head says how many there may be."""
    stages = tab_of(piped).stages
    assert column(stages, PLACE) == ["1", "2", "3", "4"]
    assert column(stages, LABEL) == ["New", "Trying", "Won", "Lost"]
    assert column(stages, STAGE_STATE) == ["New", "In progress", "Qualified", "Disqualified"]
    assert column(stages, RECORDS) == ["2", "1", "1", "0"]
    assert piped.find(QLabel, "pipelines.head.room").text().startswith("Leads · 4 of 30 stages")


def test_counts_lead_to_the_records_of_a_stage(piped: Portal) -> None:
    """By the property of the object."""
    stages = tab_of(piped).stages
    stages.count_opened.emit(stages.current_stage())
    assert piped.places[-1] == Place("records", ("hubspot", "leads", "hs_pipeline_stage", "new"))
    look_at(piped, *SALES)
    tab_of(piped).open_records()
    assert piped.places[-1] == Place("records", ("hubspot", "deals", "dealstage", "open"))


def test_stages_move_with_the_keyboard(piped: Portal) -> None:
    """Alt and the arrows; each move is one edit, and both places are shown."""
    stages = tab_of(piped).stages
    QTest.keyClick(stages, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    piped.settle()
    assert drafted(piped) == ["Trying", "New", "Won", "Lost"]
    row = stages.current_stage()
    assert row is not None
    assert row.stage.label == "New"
    assert {change(stages, place, PLACE) for place in (0, 1)} & {"2 → 1", "1 → 2"}
    piped.do("leads.pipelines.up")
    assert drafted(piped) == ["New", "Trying", "Won", "Lost"]
    piped.do("leads.pipelines.up")
    assert drafted(piped) == ["New", "Trying", "Won", "Lost"]
    piped.do("edit.undo")
    assert drafted(piped) == ["Trying", "New", "Won", "Lost"]


def test_a_stage_is_dragged(piped: Portal) -> None:
    """Dropped in the lower half of a row it comes after it; where it was, nothing happens."""
    stages = tab_of(piped).stages
    y = stages.rowViewportPosition(2) + stages.rowHeight(2) - 2
    data = stages.model().mimeData([stages.currentIndex()])  # the event does not keep it
    event = QDropEvent(
        QPointF(20, y),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    stages.dropEvent(event)
    piped.settle()
    assert drafted(piped) == ["Trying", "Won", "New", "Lost"]
    row = stages.current_stage()
    assert row is not None
    tab_of(piped).editing.drop(row, 3)
    piped.settle()
    assert len(piped.page.services.drafting.draft().edits) == 1


def test_a_stage_is_added_before_the_closed_ones(piped: Portal) -> None:
    """Its id is made of its name; a name that is taken is refused while it is typed."""
    piped.do("leads.pipelines.add")
    dialog = piped.dialog(StageDialog, "pipelines.stage_dialog")
    typed(piped, dialog, "pipelines.stage.label", "TRYING ")
    message = dialog.findChild(QLabel, "pipelines.stage.message")
    assert message is not None
    assert "already" in message.text()
    assert not dialog.save.isEnabled()
    typed(piped, dialog, "pipelines.stage.label", "Call back")
    own = dialog.findChild(QLabel, "pipelines.stage.id")
    assert own is not None
    assert own.text().startswith("lead_pipeline_id_call_back")
    pressed(piped, dialog, "pipelines.stage.save")
    assert drafted(piped) == ["New", "Trying", "Call back", "Won", "Lost"]
    row = tab_of(piped).stages.current_stage()
    assert row is not None
    assert row.stage.label == "Call back"
    assert "Drafted: this stage is new" in detail(piped)
    piped.do("leads.pipelines.revert")
    assert drafted(piped) == ["New", "Trying", "Won", "Lost"]


def test_a_stage_gets_another_name_and_state(piped: Portal) -> None:
    """Both are shown with what was."""
    piped.do("leads.pipelines.change")
    dialog = piped.dialog(StageDialog, "pipelines.stage_dialog")
    assert not dialog.save.isEnabled()
    state = dialog.findChild(QComboBox, "pipelines.stage.state")
    assert state is not None
    state.setCurrentText("In progress")
    typed(piped, dialog, "pipelines.stage.label", "Fresh")
    pressed(piped, dialog, "pipelines.stage.save")
    stages = tab_of(piped).stages
    assert change(stages, 0, LABEL) == "New → Fresh"
    assert change(stages, 0, STAGE_STATE) == "New → In progress"
    assert "it was “New”" in detail(piped)
    assert column(stages, DRAFT)[0] == "Renamed"


def test_a_state_is_chosen_in_place(piped: Portal) -> None:
    """From those that stages of the portal have."""
    stages = tab_of(piped).stages
    row = stages.rows[1]
    states = tab_of(piped).known.shown_object
    assert states is not None
    stages.table.edited.emit(row, STAGE_STATE, "New")
    piped.settle()
    assert column(stages, DRAFT)[1] == "State changed"
    assert piped.toasts == ["State of “Trying” changed in the draft"]


def test_a_stage_goes_after_its_records_have_moved(piped: Portal) -> None:
    """The neighbour is proposed; the plan moves them first."""
    piped.do("leads.pipelines.delete")
    dialog = piped.dialog(DeletionDialog, "pipelines.deletion_dialog")
    told = dialog.findChild(QLabel, "pipelines.deletion.records")
    target = dialog.findChild(QComboBox, "pipelines.deletion.target")
    assert told is not None
    assert target is not None
    assert told.text() == "2 records are in it (Leads): they move before it goes."
    assert [target.itemText(place) for place in range(target.count())] == ["Trying", "Won", "Lost"]
    pressed(piped, dialog, "pipelines.deletion.save")
    assert drafted(piped) == ["Trying", "Won", "Lost"]
    (move,) = piped.page.services.drafting.configuration().each(StageMove)
    assert move.target == stage_address(*LEADS, "trying")
    assert tab_of(piped).stages.table.look(0, 1).struck
    assert "its records go to “Trying” first" in detail(piped)
    assert piped.find(QLabel, "pipelines.head.room").text().startswith("Leads · 3 of 30")
    piped.find(QPushButton, "pipelines.detail.revert").click()
    piped.settle()
    assert drafted(piped) == ["New", "Trying", "Won", "Lost"]


def test_the_last_qualified_stage_cannot_go(piped: Portal) -> None:
    """It is said in the dialog."""
    look_at(piped, *LEADS, "won")
    piped.do("leads.pipelines.delete")
    dialog = piped.dialog(DeletionDialog, "pipelines.deletion_dialog")
    piped.settle()
    message = dialog.findChild(QLabel, "pipelines.deletion.message")
    assert message is not None
    assert "no qualified stage" in message.text()
    assert not dialog.save.isEnabled()


def test_a_locked_stage_says_so(piped: Portal) -> None:
    """It can be moved about by nobody, nor can its pipeline be deleted."""
    look_at(piped, *SALES, "done")
    assert "HubSpot locks this stage" in detail(piped)
    for action in ("change", "delete", "delete_pipeline"):
        assert not piped.is_possible(f"leads.pipelines.{action}")
    assert piped.is_possible("leads.pipelines.access")


def test_a_pipeline_begins_with_the_stages_of_another(piped: Portal) -> None:
    """It is looked at once it is there, renamed, moved and deleted again."""
    piped.do("leads.pipelines.add_pipeline")
    dialog = piped.dialog(PipelineDialog, "pipelines.pipeline_dialog")
    typed(piped, dialog, "pipelines.pipeline.label", "Partners")
    pressed(piped, dialog, "pipelines.pipeline.save")
    shown = tab_of(piped).known.shown
    assert shown is not None
    assert (shown.pipeline.label, shown.count) == ("Partners", 4)
    assert drafted(piped, "partners") == ["New", "Trying", "Won", "Lost"]
    piped.do("leads.pipelines.rename_pipeline")
    dialog = piped.dialog(PipelineDialog, "pipelines.pipeline_dialog")
    typed(piped, dialog, "pipelines.pipeline.label", "Resellers")
    pressed(piped, dialog, "pipelines.pipeline.save")
    piped.do("leads.pipelines.pipeline_up")
    configuration = piped.page.services.drafting.configuration()
    of_leads = [each for each in configuration.each(Pipeline) if each.object == "leads"]
    ordered = sorted(of_leads, key=lambda each: each.position)
    assert [each.label for each in ordered] == ["Resellers", "Leads"]
    piped.do("leads.pipelines.delete_pipeline")
    deletion = piped.dialog(DeletionDialog, "pipelines.deletion_dialog")
    piped.settle()
    pressed(piped, deletion, "pipelines.deletion.save")
    assert drafted(piped, "partners") == []


def test_who_changed_it_is_asked_of_the_portal_only(piped: Portal) -> None:
    """Without a connection the dialog says what to do."""
    piped.do("leads.pipelines.audit")
    dialog = piped.dialog(AuditDialog, "pipelines.audit_dialog")
    message = dialog.findChild(QLabel, "pipelines.audit.message")
    assert message is not None
    assert "not connected" in message.text()


def test_an_empty_workspace_says_what_the_tab_is_for(bare: Portal, tmp_path: Path) -> None:
    """It offers to import and to pull."""
    create_workspace(tmp_path / "empty.crmadmin").close()
    bare.open(tmp_path / "empty.crmadmin")
    bare.page.show_tab("pipelines")
    bare.settle()
    nothing = bare.find(EmptyState, "pipelines.nothing")
    assert nothing.isVisible()
    assert not bare.is_possible("leads.pipelines.add")
    nothing.other.click()
    assert bare.places[-1] == Place("pull")


def test_the_tab_speaks_french_at_once(piped: Portal) -> None:
    """States and figures too."""
    piped.shell.languages.choose(Language.FRENCH)
    stages = tab_of(piped).stages
    assert column(stages, STAGE_STATE) == ["Nouveau", "En cours", "Qualifié", "Disqualifié"]
    assert "Si elle était supprimée" in detail(piped)
    assert "4 phases sur 30" in piped.find(QLabel, "pipelines.head.room").text()


def test_a_page_that_begins_on_another_tab(bare: Portal, shell: Shell, tmp_path: Path) -> None:
    """Pipelines are known then before their tab is made."""
    shell.settings.set(last_tab("leads"), "board")
    bare.open(make_piped(tmp_path / "piped.crmadmin"))
    bare.settle()
    bare.page.show_tab("pipelines")
    assert drafted(bare)
    assert tab_of(bare).stages.rows
