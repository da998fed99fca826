"""Corrections by hand: what a person says of an article, checked, written down, and able to be undone."""
