"""The options by which leads are worked, and the records that hold them."""
