"""What keeps the window's thread from waiting for the interpreter."""

import gc
import sys

_SWITCH_SECONDS = 0.001


def keep_smooth() -> None:
    """Prepare the interpreter for a window beside workers; call it when all is built.

    What exists by now stays for as long as the program runs: the collector need not look
    through it again (a full look took 100 ms, in whichever thread it fell). A worker in the middle
    of Python gives way after 1 ms, not 5, when the window wants to draw.
    """
    gc.collect()
    gc.freeze()
    sys.setswitchinterval(_SWITCH_SECONDS)
