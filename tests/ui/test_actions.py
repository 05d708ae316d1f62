"""The registry of actions."""

from collections.abc import Callable

from crmadmin.errors import Language
from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.formats import Formats
from crmadmin.ui.shell import Shell


def action(name: str, run: Callable[[], None] = lambda: None, page: str = "") -> Action:
    """Make an action whose name is its id."""
    return Action(id=name, text=lambda: name, run=run, page=page)


def test_actions_of_a_page_are_possible_on_that_page_only(shell: Shell) -> None:
    """Two pages may use the same shortcut: only one of them listens."""
    done: list[str] = []
    shell.actions.add([action("one", lambda: done.append("one"), page="records")])
    shell.actions.enter_page("sync")
    shell.actions.qt("one").trigger()
    shell.actions.enter_page("records")
    shell.actions.qt("one").trigger()
    assert done == ["one"]
    assert [listed.id for listed in shell.actions.here()] == ["one"]


def test_what_enables_an_action_is_asked_again_on_refresh(shell: Shell) -> None:
    """An action follows the state that enables and checks it."""
    state = {"on": False}
    shell.actions.add(
        [
            Action(
                id="switch",
                text=lambda: "switch",
                run=lambda: None,
                enabled=lambda: state["on"],
                checked=lambda: state["on"],
            )
        ]
    )
    before = shell.actions.qt("switch").isEnabled(), shell.actions.qt("switch").isChecked()
    state["on"] = True
    shell.actions.refresh()
    after = shell.actions.qt("switch").isEnabled(), shell.actions.qt("switch").isChecked()
    assert (before, after) == ((False, False), (True, True))


def test_names_follow_the_language(shell: Shell) -> None:
    """A refresh after a change of language says every name anew."""
    shell.actions.add([Action(id="now", text=lambda: Formats.tr("just now"), run=lambda: None)])
    shell.languages.choose(Language.FRENCH)
    shell.actions.refresh()
    assert shell.actions.qt("now").text() == "à l’instant"


def test_the_actions_of_a_page_that_is_no_more_are_gone(shell: Shell) -> None:
    """Closing a workspace takes the actions of its pages away, and no others."""
    shell.actions.add([action("a", page="records"), action("b")])
    shell.actions.forget_page("records")
    shell.actions.enter_page("records")
    assert [listed.id for listed in shell.actions.here()] == ["b"]


def test_a_menu_lists_its_actions_by_group(shell: Shell) -> None:
    """Groups come in order, whatever the order of registration."""
    for name, group in (("late", 2), ("early", 1)):
        shell.actions.add(
            [
                Action(
                    id=name,
                    text=lambda: "",
                    run=lambda: None,
                    menu=Menu.TOOLS,
                    group=group,
                )
            ]
        )
    listed = shell.actions.of_menu(Menu.TOOLS)
    assert [one.id for one in listed] == ["early", "late"]
