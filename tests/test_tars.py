"""Tar archives of pages: read from front to end as if they lay in a folder; nothing in one can do harm."""

import gzip
import io
import json
import tarfile
import tracemalloc

import pytest
import zstandard

from helpers import limits, schema
from helpers.__main__ import main
from helpers.clean import Rejection, read_folder
from helpers.text import Article

P1 = "Sáng 12/3/2024, đoàn đại biểu tỉnh Bình Phước tới thăm và làm việc tại tỉnh Champasak (Lào)."


def text(n: int) -> bytes:
    return f"{P1}\nĐoàn gồm {n} người và ở lại Champasak thêm {n} ngày.\n".encode()


def tar(*files: tuple[str, bytes | dict], form: int = tarfile.GNU_FORMAT) -> bytes:
    """An archive of files, each with its bytes or with what its header says."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, given in files:
            header = tarfile.TarInfo(name)
            data = given if isinstance(given, bytes) else given.pop("data", b"")
            header.size = len(data)
            for key, value in ({} if isinstance(given, bytes) else given).items():
                setattr(header, key, value)
            archive.addfile(header, io.BytesIO(data))
    return out.getvalue()


def header(name: str, size: int, kind: bytes = tarfile.REGTYPE) -> bytes:
    """A header that may lie."""
    made = tarfile.TarInfo(name)
    made.size, made.type = size, kind
    return made.tobuf(tarfile.GNU_FORMAT)


def broken(data: bytes, at: int) -> bytes:
    return data[:at] + b"?" * 40 + data[at + 40 :]


ONE, TWO, THREE = (f"{n}.txt" for n in (1, 2, 3))
PAIR = tar((ONE, text(1)), (TWO, text(2)))
TRIPLE = tar((ONE, text(1)), (TWO, text(2)), (THREE, text(3)))
ROWS = "".join(json.dumps({"text": text(n).decode()}, ensure_ascii=False) + "\n" for n in (1, 2)).encode()
LINK = {"type": tarfile.SYMTYPE, "linkname": "/etc/passwd"}

CASES = {  # name of the file, its bytes -> what comes of it
    "plain": ("a.tar", PAIR, ["1.txt", "2.txt"]),
    "gzip": ("a.tar.gz", gzip.compress(PAIR), ["1.txt", "2.txt"]),
    "gzip, short name": ("a.tgz", gzip.compress(PAIR), ["1.txt", "2.txt"]),
    "zstd": ("a.tar.zst", zstandard.compress(PAIR), ["1.txt", "2.txt"]),
    "not compressed, whatever its name": ("a.tar.gz", PAIR, ["1.txt", "2.txt"]),
    "pax": ("a.tar", tar((f"{'thư mục/' * 30}1.txt", text(1)), form=tarfile.PAX_FORMAT), ["thư mục/" * 30 + "1.txt"]),
    "a long name of GNU's": ("a.tar", tar((f"{'d/' * 200}1.txt", text(1))), ["d/" * 200 + "1.txt"]),
    "folders, and a dot before each path": ("a.tar", tar(("./d", {"type": tarfile.DIRTYPE}), ("./d/1.txt", text(1))), ["d/1.txt"]),
    "a table inside": ("a.tar", tar(("t.jsonl", ROWS), (TWO, text(3))), ["t.jsonl#1", "t.jsonl#2", "2.txt"]),
    "a compressed table inside": ("a.tar.gz", gzip.compress(tar(("t.jsonl.gz", gzip.compress(ROWS)))), ["t.jsonl.gz#1", "t.jsonl.gz#2"]),
    "hidden files, pictures": ("a.tar", tar((".git/x.txt", text(2)), ("._1.txt", b"x"), ("p.jpg", b"x"), (ONE, text(1))), ["1.txt"]),
    "two archives in one file": ("a.tar", PAIR + tar((THREE, text(3))), ["1.txt", "2.txt", "3.txt"]),
    "a page twice": ("a.tar", tar((ONE, text(1)), (ONE, text(1))), ["1.txt", "1.txt: duplicate"]),
    "an id twice": ("a.tar", tar((ONE, text(1)), (ONE, text(2))), ["1.txt", "1.txt"]),
    "metadata before": ("a.tar", tar(("metadata.csv", b"file,published\n1.txt,2024-03-15\n"), (ONE, text(1))), ["1.txt"]),
    "metadata behind": ("a.tar", tar((ONE, text(1)), ("metadata.csv", b"file,published\n1.txt,2024-03-15\n")), ["1.txt", "metadata.csv: broken metadata"]),
    "metadata of a page that is not there": ("a.tar", tar(("metadata.csv", b"file\n7.txt\n"), (ONE, text(1))), ["1.txt", "metadata.csv: broken metadata"]),
    "metadata of another folder": ("a.tar", tar(("d/metadata.csv", b"file\n1.txt\n"), (ONE, text(1))), ["1.txt", "d/metadata.csv: broken metadata"]),
    # --- damaged
    "empty": ("a.tar", b"", ["damaged"]),
    "no file in it": ("a.tar", tar(), ["damaged"]),
    "no archive": ("a.tar", text(1) * 50, ["damaged"]),
    "only a compressed nothing": ("a.tar.gz", gzip.compress(b""), ["damaged"]),
    "cut short in a file": ("a.tar", PAIR[: 1024 + 512 + 40], ["1.txt", "damaged"]),
    "cut short in a header": ("a.tar", PAIR[: 1024 + 100], ["1.txt", "damaged"]),
    "gzip that breaks off": ("a.tar.gz", gzip.compress(PAIR, 0)[:1700], ["1.txt", "damaged"]),
    "a broken header": ("a.tar", broken(TRIPLE, 1024), ["1.txt", "3.txt", "damaged"]),
    "a broken first header": ("a.tar", broken(TRIPLE, 0), ["2.txt", "3.txt", "damaged"]),
    "an empty page": ("a.tar", tar((ONE, b""), (TWO, text(2))), ["1.txt: empty", "2.txt"]),
    "a PDF": ("a.tar", tar(("1.pdf", b"%PDF"), (TWO, text(2))), ["1.pdf: unknown format", "2.txt"]),
    # --- hostile
    "a path upward": ("a.tar", tar(("../1.txt", text(1)), ("d/../../1.txt", text(1)), (TWO, text(2))), ["../1.txt: unknown format", "d/../../1.txt: unknown format", "2.txt"]),
    "a path from the root": ("a.tar", tar(("/etc/cron.d/1.txt", text(1)), (TWO, text(2))), ["etc/cron.d/1.txt: unknown format", "2.txt"]),
    "a link": ("a.tar", tar((ONE, dict(LINK)), (TWO, text(2))), ["1.txt: unknown format", "2.txt"]),
    "a hard link": ("a.tar", tar((ONE, {"type": tarfile.LNKTYPE, "linkname": "/etc/passwd"}), (TWO, text(2))), ["1.txt: unknown format", "2.txt"]),
    "a pipe and a device": ("a.tar", tar((ONE, {"type": tarfile.FIFOTYPE}), (THREE, {"type": tarfile.CHRTYPE}), (TWO, text(2))), ["1.txt: unknown format", "3.txt: unknown format", "2.txt"]),
    "a page of 11 MB": ("a.tar.gz", gzip.compress(tar((ONE, b"x" * 11_000_000), (TWO, text(2)))), ["1.txt: too large", "2.txt"]),
    "a length that is not there": ("a.tar", header(ONE, 8**11 - 1) + text(1), ["1.txt: too large", "damaged"]),
    "a table of a length that is not there": ("a.tar", header("t.csv", 8**11 - 1) + text(1), ["t.csv: too large", "damaged"]),
    "a bomb": ("a.tar.gz", gzip.compress(tar((ONE, text(1))) [:1024] + header(TWO, 60_000_000) + bytes(60_000_000)), ["1.txt", "2.txt: too large", "too large"]),
    "a bomb of empty blocks": ("a.tar.zst", zstandard.compress(bytes(60_000_000)), ["too large"]),
    "a long name without end": ("a.tar.gz", gzip.compress(header("x", 40_000_000, tarfile.GNUTYPE_LONGNAME) + b"a" * 40_000_000), ["damaged"]),
    "attributes without end": ("a.tar.gz", gzip.compress(header("x", 40_000_000, tarfile.XHDTYPE) + b"a" * 40_000_000), ["damaged"]),
    "a negative length": ("a.tar", header(ONE, -512) + text(1), ["damaged"]),
    "names on names": ("a.tar", (header("x", 2, tarfile.GNUTYPE_LONGNAME) + b"a\0" + bytes(510)) * 5000 + PAIR, ["damaged"]),
    "an archive inside": ("a.tar", tar(("b.tar", PAIR), (TWO, text(2))), ["b.tar: unknown format", "2.txt"]),
    "a name of many lines": ("a.tar", tar(("a\nb.txt", text(1))), ["a\nb.txt"]),
    "a name that is no UTF-8": ("a.tar", tar(("\udcff.txt", text(1))), ["\\xff.txt"]),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_becomes_of_an_archive(name, tmp_path):
    file, data, expected = CASES[name]
    (tmp_path / file).write_bytes(data)
    (tmp_path / "z.txt").write_bytes(text(99))  # what comes after is read all the same
    *results, last = read_folder(tmp_path)
    told = [f"{one.source_file}: {one.reason}" if isinstance(one, Rejection) else one.source_file for one in results]
    assert [line.removeprefix(f"{file}/").removeprefix(f"{file}: ") for line in told] == expected
    assert (isinstance(last, Article), last.source_file) == (True, "z.txt")
    for one in results:
        if isinstance(one, Rejection):
            assert one.reason in schema.REJECTIONS
            assert 0 < len(one.detail) < 400
            assert "\n" not in one.detail
    assert sorted(path.name for path in tmp_path.iterdir()) == [file, "z.txt"]


def test_an_archive_reads_as_the_folder_that_it_was_packed_from(tmp_path):
    packed, plain = tmp_path / "packed", tmp_path / "plain"
    (plain / "bài.tar" / "d").mkdir(parents=True)
    packed.mkdir()
    for n in range(1, 4):
        (plain / "bài.tar" / "d" / f"{n}.txt").write_bytes(text(n))
    (plain / "bài.tar" / "d" / "metadata.csv").write_text("file,published\n2.txt,2024-03-15\n")
    with tarfile.open(packed / "bài.tar", "w") as archive:
        for path in sorted((plain / "bài.tar" / "d").iterdir(), reverse=True):  # metadata.csv first
            archive.add(path, f"d/{path.name}")
    by_id = {article.article_id: article for article in read_folder(plain)}
    assert {article.article_id: article for article in read_folder(packed)} == by_id
    assert {article.published for article in by_id.values()} == {None, "2024-03-15"}


def test_memory_does_not_grow_with_the_files_of_an_archive(tmp_path):
    peaks = []
    for count in (500, 5000):
        folder = tmp_path / str(count)
        folder.mkdir()
        (folder / "a.tar").write_bytes(tar(*((f"{n}.pdf", b"x") for n in range(count))))
        tracemalloc.start()
        assert sum(1 for _ in read_folder(folder)) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.2 * peaks[0]


@pytest.mark.parametrize("name", ["a long name without end", "attributes without end", "a bomb", "a page of 11 MB"])
def test_nothing_large_is_held(name, tmp_path):
    file, data, _ = CASES[name]
    (tmp_path / file).write_bytes(data)
    tracemalloc.start()
    list(read_folder(tmp_path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < limits.PAGE_BYTES


EXPLAINED = {
    "a.tar/d/1.txt": 0,
    "a.tar/t.jsonl#2": 0,
    "a.tar": 0,
    "a.tar/d/7.txt": 2,
    "a.tar/t.jsonl#9": 2,
    "b.tar/1.txt": 2,
}


@pytest.mark.parametrize("page", EXPLAINED)
def test_explain_takes_a_page_of_an_archive(page, tmp_path, capsys):
    (tmp_path / "a.tar").write_bytes(tar(("d/1.txt", text(1)), ("t.jsonl", ROWS)))
    assert main(["explain", str(tmp_path / page)]) == EXPLAINED[page]
    out, err = capsys.readouterr()
    missing = "a.tar: no record" in err or "b.tar" in err
    assert ("Bình Phước" in out, missing) == (EXPLAINED[page] == 0, EXPLAINED[page] == 2)
