"""What a pull is asked for, consists of, tells while it runs, and leaves behind."""
