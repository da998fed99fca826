"""Strict nbval: charts are compared too. Tests are given nothing that another run kept."""

import pytest

from helpers.building import kept

NEVER_COMPARED = ("metadata", "traceback", "prompt_number", "output_type", "name", "execution_count", "stderr")


def pytest_collectstart(collector):
    """nbval leaves image/png out of its comparison by default: a bar changed from 2 to 99 would still pass."""
    if hasattr(collector, "skip_compare"):
        collector.skip_compare = NEVER_COMPARED


@pytest.fixture(scope="session", autouse=True)
def _nothing_kept():
    """A test that swaps a rule must neither be answered by what was made without it, nor leave behind what it made."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept, "of", lambda data_dir: kept.made)
        yield
