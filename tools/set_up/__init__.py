"""What ``make`` does before each target: the environment and the libraries that Qt needs.

Standard library only, since it runs before anything is installed.
"""
