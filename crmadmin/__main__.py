"""Start crmadmin: the command line, and from it the window."""

import sys
from pathlib import Path

from crmadmin.cli.run import run


def open_app(workspace: Path | None, *, demo: bool = False) -> int:
    """Open the window; Qt is only loaded here."""
    from crmadmin.app import run as run_app  # noqa: PLC0415 - commands never wait for Qt

    return run_app(workspace, demo=demo)


def main() -> int:
    """Run the program with the arguments of the process; give its exit status."""
    return run(sys.argv[1:], open_app=open_app)


if __name__ == "__main__":
    sys.exit(main())
