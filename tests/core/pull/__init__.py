"""What a pull is asked, tells and leaves behind."""
