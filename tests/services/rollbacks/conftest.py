"""The small portal and its workspace, as pushes are tested with."""

from tests.services.pushes.conftest import desk, pulled

__all__ = ["desk", "pulled"]
