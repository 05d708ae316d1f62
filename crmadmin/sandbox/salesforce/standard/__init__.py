"""What an org holds before anybody customises it: objects and their fields, as describes."""
