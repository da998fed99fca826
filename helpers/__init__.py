"""Shared modules of the notebook collection on Vietnam–Laos relations."""
