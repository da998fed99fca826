"""Files and folders on this machine, or behind a URL that fsspec opens: asked for in the same way."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from types import SimpleNamespace
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

_URL = re.compile(r"(?P<protocol>[a-z][a-z0-9+.-]+)://|[a-z0-9]+::")  # s3://bucket/folder, simplecache::s3://...
_SECONDS = 20  # without an answer


def place(told: str | Path | Remote) -> Path | Remote:
    """What a user calls a file or folder: a path, or a URL (s3://, memory://, sftp:// ...).

    Raises:
        ValueError: a URL of a kind that is not known here.
        OSError: the package that opens this kind of URL is not installed.
    """
    if isinstance(told, str) and not told.strip():
        raise ValueError("a file or folder without a name")
    if not isinstance(told, str) or not _URL.match(told):
        return Path(told) if isinstance(told, str) else told
    if told.startswith("file://"):
        return Path(told.removeprefix("file://"))
    files, path = _opened(told)
    return Remote(told.rstrip("/"), files, path.rstrip("/"))


@dataclass(frozen=True)
class Remote:
    """A file or folder behind a URL; it answers what is asked of a Path, and is never a link.

    Attributes:
        url: as the user wrote it.
        files: the file system that holds it.
        path: what it is called there.
    """

    url: str
    files: AbstractFileSystem = field(repr=False, compare=False)
    path: str = field(repr=False)

    def __str__(self) -> str:
        return self.url

    def __truediv__(self, name: str) -> Remote:
        return Remote(f"{self.url}/{name}", self.files, f"{self.path}/{name}")

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def suffix(self) -> str:
        return PurePosixPath(self.name).suffix

    @property
    def parent(self) -> Remote:
        return Remote(self.url.rpartition("/")[0], self.files, self.path.rpartition("/")[0])

    def relative_to(self, root: Remote) -> PurePosixPath:
        return PurePosixPath(self.path.removeprefix(root.path).lstrip("/"))

    def resolve(self) -> Remote:
        return self

    def is_symlink(self) -> bool:
        return False

    def is_dir(self) -> bool:
        """Raises OSError when whoever keeps it does not answer, as is_file() and exists() do: that is no "no"."""
        return self._kind() == "directory"

    def is_file(self) -> bool:
        return self._kind() == "file"

    def exists(self) -> bool:
        return self._kind() is not None

    def _kind(self) -> str | None:
        try:
            return self.files.info(self.path or self.files.root_marker)["type"]
        except FileNotFoundError:
            return None
        except OSError as error:
            raise OSError(f"{self.url}: {' '.join(str(error).split())}") from None

    def stat(self) -> SimpleNamespace:
        return SimpleNamespace(st_size=self.files.info(self.path)["size"], st_mode=stat.S_IFREG)

    def open(self, mode: str = "rb") -> IO[bytes]:
        return self.files.open(self.path, mode)

    def read_bytes(self) -> bytes:
        return self.files.cat_file(self.path)

    def walk(self, onerror: Callable[[OSError], None]) -> Iterator[tuple[Remote, list[str], list[str]]]:
        """As os.walk(): each folder with the names of its folders, which may be taken away or sorted, and its files."""
        try:
            listed = self.files.ls(self.path or self.files.root_marker, detail=True)
        except OSError as error:
            error.filename = self
            onerror(error)
            return
        # An object store may hold an empty object of the folder's own name.
        listed = [entry for entry in listed if entry["name"].strip("/") != self.path.strip("/")]
        kinds = {entry["name"].rstrip("/").rpartition("/")[2]: entry["type"] for entry in listed}
        below = [name for name, kind in kinds.items() if kind == "directory"]
        yield self, below, [name for name, kind in kinds.items() if kind != "directory"]
        for name in below:
            yield from (self / name).walk(onerror)


def _opened(url: str) -> tuple[AbstractFileSystem, str]:
    from fsspec.core import url_to_fs

    protocol = url.partition("://")[0]
    try:
        return url_to_fs(url)
    except ImportError as error:
        if protocol in ("s3", "s3a"):
            path = url.partition("://")[2]
            return _s3(path.partition("/")[0]), path
        raise OSError(f"{url}: {error}") from None
    except ValueError as error:
        raise ValueError(f"{url}: {error}") from None


def _s3(bucket: str) -> AbstractFileSystem:
    """S3 by pyarrow, where s3fs is not installed; its settings are s3fs's (FSSPEC_S3_ENDPOINT_URL ...), else AWS's."""
    from fsspec.config import conf
    from fsspec.implementations.arrow import ArrowFSWrapper
    from pyarrow.fs import S3FileSystem, resolve_s3_region

    told = conf.get("s3", {})
    endpoint = told.get("endpoint_url") or os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
    scheme, _, host = (endpoint or "").rpartition("://")
    region = os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
    anonymous = str(told.get("anon", "")).lower() in ("1", "true", "yes")
    return ArrowFSWrapper(
        S3FileSystem(
            access_key=told.get("key"),
            secret_key=told.get("secret"),
            session_token=told.get("token"),
            anonymous=anonymous,
            region=region or ("us-east-1" if host else resolve_s3_region(bucket)),
            endpoint_override=host or None,
            scheme=scheme or "https",
            connect_timeout=_SECONDS,
            request_timeout=_SECONDS,
        )
    )
