<<<<<<< HEAD
"""Tests of crmadmin.core."""
=======
"""Tests of values and rules; none imports Qt or opens a file."""
>>>>>>> exchange
