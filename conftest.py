"""Strict nbval: charts are compared too."""

NEVER_COMPARED = ("metadata", "traceback", "prompt_number", "output_type", "name", "execution_count", "stderr")


def pytest_collectstart(collector):
    """nbval leaves image/png out of its comparison by default: a bar changed from 2 to 99 would still pass."""
    if hasattr(collector, "skip_compare"):
        collector.skip_compare = NEVER_COMPARED
