"""The gallery and its pages, and what a report says first."""
