"""What contributors run beside the program."""
