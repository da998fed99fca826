"""Trips: what the sentences of an article claim of them, and each trip put together from its claims."""
