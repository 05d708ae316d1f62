"""What keeps the window's thread from waiting for the interpreter."""

import subprocess
import sys


def test_what_is_built_is_not_collected_again() -> None:
    """The collector forgets what exists by then, and threads give way within a millisecond."""
    program = (
        "import gc, sys; from crmadmin.ui.smoothness import keep_smooth; keep_smooth();"
        "print(gc.get_freeze_count() > 1000, sys.getswitchinterval())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True", "0.001"]
