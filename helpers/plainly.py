"""Errors whose message tells all there is to do: a notebook shows it in a line, without the code that met it."""

from __future__ import annotations

import errno


class Plainly(ValueError):
    """What a person wrote cannot be used; the message names where it stands and what fits there."""

    def _render_traceback_(self) -> list[str]:  # IPython asks for it in place of the traceback
        return [f"{type(self).__name__}: {self}"]


_WHY = {  # what the system says of a file or folder -> in words, and what to do
    errno.ENOENT: "no such file or folder",
    errno.ENOTDIR: "a file stands where a folder is needed; name another folder",
    errno.EEXIST: "a file stands where a folder is needed; name another folder",
    errno.EISDIR: "a folder stands where a file is needed; name a file",
    errno.EACCES: "the system does not allow it; name another place, or ask for the right to read or write there",
    errno.EPERM: "the system does not allow it; name another place, or ask for the right to read or write there",
    errno.EROFS: "nothing can be written there; name another place",
    errno.ENOSPC: "the disk is full; make room and run the command again",
    errno.ENAMETOOLONG: "the name is too long; name it shorter",
}


def of_file(error: OSError) -> str:
    """An error of reading or writing in a line: where, what, and what to do; our own errors say so themselves.

    >>> of_file(IsADirectoryError(errno.EISDIR, "Is a directory", "links"))
    'links: a folder stands where a file is needed; name a file'
    """
    if error.filename is None or error.errno is None:
        return str(error)
    where = error.filename if isinstance(error.filename, str) else str(error.filename)
    return f"{where}: {_WHY.get(error.errno, error.strerror or str(error))}"
