"""What contributors run beside the program; never part of the installed package."""
