"""Editing associations by a file: chosen, checked row by row, staged all or nothing."""
