"""A call of HubSpot's API as it is sent: method, path, body."""

import json
from typing import Any

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from crmadmin.core.plans.plan import Call, Created
from crmadmin.ui.i18n import Texts
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.outside import copy_link
from crmadmin.ui.widgets.text import label, selectable


class Calls(Texts):
    """The texts of this module."""


def body_text(body: Any) -> str:
    """Write a body as indented JSON; an id that an earlier step gives is named in its place."""
    return json.dumps(body, indent=2, ensure_ascii=False, default=_stand_in)


def call_text(call: Call) -> str:
    """Write a call whole, as it is copied."""
    line = f"{call.method} {call.path}"
    return line if call.body is None else f"{line}\n\n{body_text(call.body)}"


def call_view(shell: Shell, call: Call) -> QWidget:
    """Show a call whole, selectable, with a link that copies it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    head = QHBoxLayout()
    head.addWidget(label("section", Calls.tr("The call")))
    head.addStretch(1)
    copied = Calls.tr("Call copied")
    head.addWidget(
        copy_link(shell, Calls.tr("Copy"), lambda: call_text(call), copied, "review.call.copy")
    )
    column.addLayout(head)
    column.addWidget(_mono(f"{call.method} {call.path}", "review.call.line"))
    if call.body is not None:
        column.addWidget(_mono(body_text(call.body), "review.call.body"))
    return made


def _stand_in(value: object) -> str:
    if isinstance(value, Created):
        return f"‹{value.end} id of {value.address.path[-1]}›"
    raise TypeError(value)


def _mono(text: str, name: str) -> QLabel:
    made = selectable(label("code", _breakable(text), wraps=True))
    made.setObjectName(name)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(12)
    made.setFont(font)
    return made


def _breakable(text: str) -> str:
    """Let a long path go on in the next line at its slashes."""
    return text.replace("/", "/\N{ZERO WIDTH SPACE}")
