"""``python3 -m tools.set_up LOCK [--qt wanted|needed]``; quick and silent when nothing changed."""

import argparse
import sys

from tools.set_up import libraries
from tools.set_up.environment import LOCKS, SetUpError, ensure_environment


def main() -> None:
    """Make the environment of a lock; with ``--qt``, see to the system's libraries too.

    ``wanted`` goes on without them, ``needed`` does not.
    """
    parser = argparse.ArgumentParser(prog="python3 -m tools.set_up", description=main.__doc__)
    parser.add_argument("lock", choices=LOCKS)
    parser.add_argument("--qt", choices=("wanted", "needed"))
    arguments = parser.parse_args()
    try:
        ensure_environment(arguments.lock)
        if arguments.qt:
            libraries.ensure()
    except libraries.MissingError as problem:
        print(problem, file=sys.stderr)
        sys.exit(arguments.qt == "needed")
    except SetUpError as problem:
        sys.exit(str(problem))


if __name__ == "__main__":
    main()
