"""A report as one HTML file that needs nothing else: styles within, no script, nothing fetched."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from crmadmin.exchange.plan_report.content import ReportContent
from crmadmin.resource_files import resource

_TEMPLATE = "plan.html.jinja"

PAPER, TINT = "#ffffff", "#f3f6f9"
TONES = {
    "ink": "#1f2933",
    "muted": "#52606d",
    "accent": "#2a5580",
    "create": "#2a7048",
    "update": "#2a5580",
    "loss": "#a8322a",
    "warning": "#805200",
    "calm": "#52606d",
}
"""Colours of text and bars; each can be read on paper and on the tint."""


def to_html(content: ReportContent) -> str:
    """Lay a report out; whatever people wrote stands in it as text, never as markup."""
    return _template().render(
        report=content,
        words=content.words,
        summary=content.summary,
        tones=TONES,
        paper=PAPER,
        tint=TINT,
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(resource("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(_TEMPLATE)
