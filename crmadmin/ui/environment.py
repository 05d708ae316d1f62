"""Which portal the open workspace is connected to, and how old its snapshot is."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from crmadmin.core.connection import AccountKind, Connection
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.core.pull.report import Snapshot
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import Texts
from crmadmin.ui.services import Services
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell


class Kinds(Texts):
    """The texts of this module."""


def kind_word(kind: AccountKind) -> str:
    """Say in a word, in capitals, what is at stake in an account."""
    match kind:
        case AccountKind.PRODUCTION:
            return Kinds.tr("PROD")
        case AccountKind.SANDBOX:
            return Kinds.tr("SANDBOX")
        case AccountKind.DEVELOPER:
            return Kinds.tr("TEST")
        case AccountKind.LOCAL:
            return Kinds.tr("LOCAL")


def kind_look(kind: AccountKind) -> str:
    """Give the look of that word: red for customers, blue for tests."""
    return "delete" if kind is AccountKind.PRODUCTION else "update"


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The portal of a workspace and its newest snapshot; None for what there is not."""

    portal: Connection | None = None
    snapshot: Snapshot | None = None


class Environment(QObject):
    """Keep what the window always says of the portal; ``altered`` when it became different."""

    altered = Signal()

    def __init__(self, shell: Shell, session: Session) -> None:
        super().__init__()
        self._shell = shell
        self._session = session
        self.now = Surroundings()
        session.entered.connect(self._enter)
        session.left.connect(self._leave)
        shell.operations.changed.connect(self.refresh)

    @property
    def word(self) -> str:
        """Say what is at stake, empty while no portal is known."""
        if self.now.portal is not None:
            return kind_word(self.now.portal.kind)
        return self.tr("DEMO") if self._session.is_demo else ""

    @property
    def look(self) -> str:
        """Give the look of :attr:`word`."""
        return "update" if self.now.portal is None else kind_look(self.now.portal.kind)

    @property
    def strip(self) -> str:
        """Give the look of the line over the window, empty for none."""
        if not self.word:
            return ""
        return "strip-production" if self.look == "delete" else "strip-test"

    @Slot(object)
    def refresh(self, changes: Changes) -> None:
        """Read anew after a connection or a pull."""
        services = self._session.services
        if services is None or not changes & Changes.CONNECTION:
            return
        self._shell.operations.start(
            lambda _monitor: _surroundings(services, _monitor),
            owner=self,
            done=self._know,
            latest="environment",
        )

    @Slot()
    def _enter(self) -> None:
        self._know(Surroundings())
        self.refresh(Changes.CONNECTION)

    @Slot()
    def _leave(self) -> None:
        self._know(Surroundings())

    def _know(self, surroundings: Surroundings) -> None:
        self.now = surroundings
        self.altered.emit()


def _surroundings(services: Services, _monitor: Monitor) -> Surroundings:
    return Surroundings(
        portal=services.connecting.connection(System.HUBSPOT),
        snapshot=services.pulling.snapshot(System.HUBSPOT),
    )
