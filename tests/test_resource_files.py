"""The files that the program brings along are found."""

from crmadmin.resource_files import resource


def test_resources_of_the_tree_are_found() -> None:
    """From the tree, ``resources`` lies beside the package."""
    assert resource("translations", "frame_fr.qm").is_file()
