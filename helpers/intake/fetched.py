"""What has been fetched into a folder of pages: kept so that a run that is killed loses nothing and repeats nothing.

For each address the hidden folder .fetch holds KEY.json (what became of it) and KEY.gz (the page as it came). The order
is: page and state into .fetch, page into the folder, row into metadata.csv, state "saved". Each step replaces a file
whole, and a step found done is not done again.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import os
import shutil
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from helpers.intake import addresses
from helpers.language.letters import nfc, slug, squeeze
from helpers.storage.alone import alone

COLUMNS = ("file", "outlet", "url", "published", "title")
METADATA = "metadata.csv"


@dataclass(frozen=True, slots=True)
class Link:
    """An address to fetch, and what the list says of its page."""

    url: str
    name: str = ""  # what its file shall be called, without suffix; "": made from the address
    outlet: str = ""
    published: str = ""
    title: str = ""


class Store:
    """The folder of pages with its hidden record of what was fetched.

    Args:
        folder: where the pages go; made when missing.
    """

    def __init__(self, folder: Path):
        self.folder = folder
        self._hidden = folder / ".fetch"

    @contextmanager
    def alone(self):
        """Hold the folder: two runs at once would fetch pages twice.

        Raises:
            BlockingIOError: another run holds it.
        """
        self._hidden.mkdir(parents=True, exist_ok=True)
        with alone(self._hidden / "lock", f"another fetch is running in {self.folder}"):
            yield

    def state(self, link: Link) -> dict:
        """What became of an address; {} when it was never asked for."""
        with suppress(OSError, ValueError):
            found = json.loads((self._hidden / f"{_key(link)}.json").read_text(encoding="utf-8"))
            return found if isinstance(found, dict) else {}
        return {}

    def fail(self, link: Link, detail: str, later: bool) -> None:
        """Remember that a page did not come, and whether to try again in another run."""
        self._remember(link, {"url": link.url, "state": "failed", "detail": detail, "later": later})

    def keep(self, link: Link, body: bytes, final: str) -> str:
        """Keep a page that came, and put it into the folder; the name of its file."""
        file = self._free_name(link)
        _replace(self._hidden / f"{_key(link)}.gz", gzip.compress(body, mtime=0))
        known = {"url": link.url, "state": "fetched", "file": file, "answered": final}
        self._remember(link, {**known, "sha256": hashlib.sha256(body).hexdigest()})
        return self.finish(link)

    def finish(self, link: Link) -> str:
        """Put a kept page and its row where they belong, as far as they are not; the name of its file.

        Raises:
            OSError: the kept page cannot be read, or the folder not written.
            ValueError: metadata.csv cannot be added to.
        """
        known = self.state(link)
        try:
            body = gzip.decompress((self._hidden / f"{_key(link)}.gz").read_bytes())
        except EOFError as error:
            raise OSError(str(error)) from None
        file = known["file"]
        path = self.folder / file
        if path.exists() and known["state"] != "saved" and path.read_bytes() != body:  # made by the user meanwhile
            file = self._free_name(link)
            path = self.folder / file
            self._remember(link, {**known, "file": file})
        if not path.exists():
            beside = self._hidden / f"{_key(link)}.page"
            _replace(beside, body)
            _put(beside, path)
        told = {"outlet": link.outlet, "url": link.url, "published": link.published, "title": link.title}
        self._add_row({"file": file, **told})
        if known["state"] != "saved":
            self._remember(link, {**known, "file": file, "state": "saved"})
        return file

    def own_pages(self) -> dict[str, str]:
        """The pages that metadata.csv gives an address and that are there: key of the address -> file.

        Raises:
            ValueError: metadata.csv cannot be added to.
        """
        _, rows = self._metadata()
        return {
            addresses.key(row["url"]): row["file"]
            for row in rows
            if row.get("url") and (self.folder / row["file"]).is_file()
        }

    # --- files ---

    def _remember(self, link: Link, state: dict) -> None:
        _replace(self._hidden / f"{_key(link)}.json", json.dumps(state, ensure_ascii=False, sort_keys=True).encode())

    def _free_name(self, link: Link) -> str:
        """A file name that nobody has: neither a file, nor a row of metadata.csv, nor another page fetched."""
        last = link.url.split("?")[0].rstrip("/").rsplit("/", 1)[-1]
        plain = link.name or f"{slug(last.rsplit('.', 1)[0])[:60].strip('-') or 'page'}-{_key(link)[:8]}"
        taken = {nfc(row["file"]) for row in self._metadata()[1]}
        names = (f"{plain}{f'-{n}' if n else ''}.html" for n in range(10_000))
        return next(name for name in names if name not in taken and not os.path.lexists(self.folder / name))

    def _metadata(self) -> tuple[list[str], list[dict[str, str]]]:
        """The header and rows of metadata.csv, which is the user's: it is read anew before each row is added."""
        path = self.folder / METADATA
        if not path.exists():
            return list(COLUMNS), []
        try:
            content = io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")
            header, *table = [row for row in csv.reader(content, strict=True) if row] or [[]]
        except (UnicodeDecodeError, csv.Error) as error:
            raise ValueError(f"{path}: rows cannot be added to it: {error}") from None
        if header.count("file") != 1:
            raise ValueError(f"{path}: rows cannot be added to it: no column 'file' among {', '.join(header)}")
        return header, [{**dict.fromkeys(header, ""), **dict(zip(header, cells, strict=False))} for cells in table]

    def _add_row(self, row: dict[str, str]) -> None:
        header, rows = self._metadata()
        if any(nfc(squeeze(there["file"])) == row["file"] for there in rows):
            return
        path = (self.folder / METADATA).resolve()
        old = path.read_bytes() if path.exists() else (",".join(COLUMNS) + "\n").encode()
        end = b"\r\n" if b"\r\n" in old else b"\n"
        line = io.StringIO()
        csv.writer(line, lineterminator=end.decode()).writerow([row.get(column, "") for column in header])
        _replace(path, old + (b"" if old.endswith(b"\n") else end) + line.getvalue().encode())


def _key(link: Link) -> str:
    return hashlib.sha256(addresses.key(link.url).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _replace(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    beside = path.with_name(f".{path.name}.new")
    with open(beside, "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    if path.exists():
        shutil.copymode(path, beside)
    os.replace(beside, path)


def _put(beside: Path, path: Path) -> None:
    """Give a file its place unless something is there: a user's own file is never written over."""
    try:
        os.link(beside, path)
        beside.unlink()
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        with open(path, "xb") as out:
            out.write(beside.read_bytes())
        beside.unlink()
