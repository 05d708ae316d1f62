"""How a plan is rehearsed: what its sandbox begins with, and what is counted in it."""
