"""What the verbs of a simulation on history consist of."""
