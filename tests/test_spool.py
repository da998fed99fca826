import pyarrow as pa

from helpers.storage.spool import Spool


def _parts(spool):
    return [part.to_pydict() for part in spool.taken()]


def test_rows_come_back_part_by_part_and_once():
    spool = Spool()
    spool.add(pa.table({"a": [1, 2], "b": ["x", None]}))
    spool.add(pa.table({"a": [3, 4, 5], "b": ["y", "z", "z"]}).slice(1))
    assert _parts(spool) == [{"a": [1, 2], "b": ["x", None]}, {"a": [4, 5], "b": ["z", "z"]}]
    assert _parts(spool) == []


def test_more_rows_may_come_after_some_were_taken():
    spool = Spool()
    for value in (1, 2):
        spool.add(pa.table({"a": [value]}))
        assert _parts(spool) == [{"a": [value]}]
    spool.add(pa.table({"a": [3]}))
    spool.close()
    assert _parts(spool) == []
