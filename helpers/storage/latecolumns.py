"""Columns of a DataFrame that wait in their file until somebody looks at them; to pandas they are ordinary ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
import pandas as pd
import pyarrow as pa
from pandas.api.indexers import check_array_indexer
from pandas.arrays import ArrowStringArray, BooleanArray, FloatingArray, IntegerArray

_TEXTS = pd.StringDtype(storage="pyarrow", na_value=np.nan)  # what pandas calls "str"


class Cells(Protocol):
    """The cells of a column, wherever they are."""

    full: bool  # whether it is known, unread, that none of them is null

    def __len__(self) -> int: ...

    def read(self, rows: np.ndarray | None) -> pa.ChunkedArray:
        """Those of some rows, by number; None: all."""

    def codes(self) -> tuple[np.ndarray, pa.Array]:
        """Of each cell the place of its value among the different ones (-1: null), and these."""

    def beside(self, names: Sequence[str]) -> Iterator[list[pa.Array]]:
        """Columns of its table that need a value in every row, some rows at a time; texts as codes.

        Which number a text has differs from part to part.
        """


@dataclass
class Made:
    """Texts without nulls that are made when they are looked at.

    Attributes:
        many: how many.
        make: makes them all; asked once.
    """

    many: int
    make: Callable[[], pa.Array | pa.ChunkedArray]
    full = True

    def __len__(self) -> int:
        return self.many

    @cached_property
    def _all(self) -> pa.ChunkedArray:
        made = self.make()
        return made if isinstance(made, pa.ChunkedArray) else pa.chunked_array([made])

    def beside(self, names: Sequence[str]) -> Iterator[list[pa.Array]]:
        raise NotImplementedError("it is of no file")

    def read(self, rows: np.ndarray | None) -> pa.ChunkedArray:
        return self._all if rows is None else self._all.take(pa.array(rows))

    def codes(self) -> tuple[np.ndarray, pa.Array]:
        return _encoded(self._all)


@dataclass(slots=True)
class _Held:
    """What an array and the views of it share: where its cells are, and their values once somebody looked at them."""

    cells: Cells | None  # None: the values were changed since
    rows: np.ndarray | None = None  # of the cells; None: all
    values: object = None


class _Late:
    """Of an array of pandas: what can be told without its cells (length, type, a choice of rows), and when to read."""

    _plain: type  # what pandas itself makes of such values
    _held: _Held

    def __new__(cls, *values, **told):
        return cls._plain(*values, **told)

    @classmethod
    def of(cls, held: _Held):
        """An array of these cells."""
        made = object.__new__(cls)
        made._held = held
        return made

    @property
    def waits(self) -> bool:
        """Whether nobody looked at the values so far."""
        return self._held.values is None

    def _some(self, rows: np.ndarray):
        held = self._held
        return type(self).of(_Held(held.cells, rows if held.rows is None else held.rows[rows]))

    def __len__(self) -> int:
        if not self.waits:
            return super().__len__()
        return len(self._held.cells if self._held.rows is None else self._held.rows)

    def __getitem__(self, item):
        if not self.waits:
            return super().__getitem__(item)
        if isinstance(item, slice):
            return self._some(np.arange(len(self))[item])
        item = check_array_indexer(self, item)
        if isinstance(item, np.ndarray):
            return self._some(np.flatnonzero(item) if item.dtype == bool else np.arange(len(self))[item])
        if isinstance(item, (int, np.integer)):
            return self.take([item if item >= 0 else item + len(self)])._now()[0]
        return super().__getitem__(item)

    def take(self, indices, *, allow_fill: bool = False, fill_value=None):
        rows = np.asarray(indices)
        if not self.waits or (len(rows) and (rows.min() < 0 or rows.max() >= len(self))):
            return super().take(indices, allow_fill=allow_fill, fill_value=fill_value)
        return self._some(rows.astype(np.int64))

    def isna(self) -> np.ndarray:
        if self.waits and self._held.cells.full:
            return np.zeros(len(self), bool)
        return super().isna()

    @property
    def _hasna(self) -> bool:
        return not (self.waits and self._held.cells.full) and super()._hasna

    @property
    def nbytes(self) -> int:
        return 0 if self.waits else super().nbytes

    @property
    def shape(self) -> tuple[int]:
        return (len(self),)

    @property
    def ndim(self) -> int:
        return 1

    def copy(self):
        return type(self).of(self._held) if self.waits else self._now().copy()  # setting a value lets go of them

    def view(self, dtype=None):
        if not self.waits or dtype is not None:
            return self._now().view(dtype)
        same = type(self).of(self._held)
        same._readonly = self._readonly
        return same

    def equals(self, other: object) -> bool:
        return self._now().equals(other._now() if isinstance(other, _Late) else other)

    def __reduce_ex__(self, protocol):
        return copy, (self._now(),)


class LateTexts(_Late, ArrowStringArray):
    """A column of texts that waits."""

    _plain = ArrowStringArray

    @classmethod
    def of(cls, held: _Held) -> LateTexts:
        made = super().of(held)
        made._dtype, made._cache = _TEXTS, {}
        return made

    @property
    def _pa_array(self) -> pa.ChunkedArray:
        if self.waits:
            self._held.values = self._held.cells.read(self._held.rows)
        return self._held.values

    @_pa_array.setter
    def _pa_array(self, values: pa.ChunkedArray) -> None:
        self._held = _Held(None, None, values)

    def _from_pyarrow_array(self, pa_array) -> ArrowStringArray:
        return ArrowStringArray(pa_array, dtype=_TEXTS)

    def _now(self) -> ArrowStringArray:
        return self._from_pyarrow_array(self._pa_array)

    def coded(self) -> tuple[np.ndarray, pa.Array]:
        """See coded()."""
        held = self._held
        codes, values = held.cells.codes()
        return (codes if held.rows is None else codes[held.rows]), values


class _LateMasked(_Late):
    """A column of numbers or flags that waits: values, and which of them are null."""

    _pandas_dtype: object
    _null: object = 0

    def _both(self) -> tuple[np.ndarray, np.ndarray]:
        if self.waits:
            cells = self._held.cells.read(self._held.rows)
            null = np.array(cells.is_null()) if cells.null_count else np.zeros(len(cells), bool)
            values = cells.fill_null(self._null) if cells.null_count else cells
            values = values.combine_chunks().to_numpy(zero_copy_only=False)
            values.flags.writeable = null.flags.writeable = False  # others share them
            self._held.values = values, null
        return self._held.values

    @property
    def _data(self) -> np.ndarray:
        return self._both()[0]

    @property
    def _mask(self) -> np.ndarray:
        return self._both()[1]

    @property
    def dtype(self):
        return self._pandas_dtype

    def __setitem__(self, key, value) -> None:
        values, null = self._both()
        if not values.flags.writeable:
            self._held = _Held(None, None, (values.copy(), null.copy()))
        super().__setitem__(key, value)

    @classmethod
    def _simple_new(cls, values, mask):
        return cls._plain._simple_new(values, mask)

    def _now(self):
        return self._plain(*self._both())


class LateIntegers(_LateMasked, IntegerArray):
    """A column of whole numbers that waits."""

    _plain, _pandas_dtype = IntegerArray, pd.Int64Dtype()


class LateFloats(_LateMasked, FloatingArray):
    """A column of numbers that waits."""

    _plain, _pandas_dtype = FloatingArray, pd.Float64Dtype()


class LateFlags(_LateMasked, BooleanArray):
    """A column of flags that waits."""

    _plain, _pandas_dtype, _null = BooleanArray, pd.BooleanDtype(), False


def late(cells: Cells, kind: pa.DataType | None = None) -> pd.api.extensions.ExtensionArray:
    """The cells of a column as pandas has them, read when they are looked at; kind: texts if it is none of numbers."""
    kinds = {pa.int64(): LateIntegers, pa.float64(): LateFloats, pa.bool_(): LateFlags}
    return kinds.get(kind, LateTexts).of(_Held(cells))


def coded(column: pd.Series) -> tuple[np.ndarray, pa.Array]:
    """Of each text the place of its value among the different ones (-1: null), and these; it may read no texts."""
    if isinstance(column.array, LateTexts) and column.array.waits:
        return column.array.coded()
    return _encoded(texts(column))


def texts(column: pd.Series) -> pa.ChunkedArray:
    """The texts of a column."""
    cells = pa.array(column.array, pa.large_string(), from_pandas=True)
    return cells if isinstance(cells, pa.ChunkedArray) else pa.chunked_array([cells])


def side_by_side(table: pd.DataFrame, names: Sequence[str]) -> Iterator[list[pa.Array]]:
    """Columns that need a value in every row, some rows at a time; see Cells.beside(). What waits goes on waiting."""
    waiting = [column._held for name in names if isinstance(column := table[name].array, _Late) and column.waits]
    if len(waiting) == len(names) and all(held.rows is None for held in waiting):
        yield from waiting[0].cells.beside(names)
        return
    arrays = [pa.array(table[name].array, from_pandas=True) for name in names]
    whole = [cells.combine_chunks() if isinstance(cells, pa.ChunkedArray) else cells for cells in arrays]
    yield [cells.dictionary_encode() if pa.types.is_large_string(cells.type) else cells for cells in whole]


def _encoded(cells: pa.ChunkedArray) -> tuple[np.ndarray, pa.Array]:
    """See coded()."""
    found = cells.combine_chunks().dictionary_encode()
    codes = found.indices.fill_null(-1) if found.null_count else found.indices
    return codes.to_numpy(), found.dictionary
