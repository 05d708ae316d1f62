"""Whether a window can be shown."""

import pytest

from crmadmin.cli.displays import has_display


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_found(environment: dict[str, str], platform: str, expected: bool) -> None:
    """X, Wayland or a platform chosen by hand; Windows and macOS always have one."""
    assert has_display(environment, platform) is expected
