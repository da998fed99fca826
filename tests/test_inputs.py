"""Archives and tables of articles: every article read once under a stable id, everything else told in one line."""

import gzip
import io
import json
import os
import pickle
from dataclasses import replace

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from helpers import limits, schema
from helpers.__main__ import main
from helpers.building import outcomes
from helpers.building.cache import Cache
from helpers.clean import Entry, Rejection, Source, read_folder, read_source
from helpers.intake import compressed, firstlook, folder, formats, listedrows, screening, stamps
from helpers.language import lexicon
from helpers.text import Article

P1 = "Sáng 12/3/2024, đoàn đại biểu tỉnh Bình Phước tới thăm và làm việc tại tỉnh Champasak (Lào)."
P2 = "Tại đây, đoàn đã trao đổi với chính quyền huyện về việc mở lớp dạy tiếng Việt cho cán bộ trẻ."
ENGLISH = "The two delegations met on Monday. They agreed to meet again next year, and to open a class. " * 5


def text(n: int) -> str:
    return f"{P1}\n{P2}\nĐoàn gồm {n} người và ở lại Champasak thêm {n} ngày."


def html(n: int, head: str = "") -> bytes:
    lines = "".join(f"<p>{line}</p>" for line in text(n).split("\n"))
    return f"<html><head><title>Đoàn số {n}</title>{head}</head><body><article><h1>Đoàn số {n}</h1>{lines}</article></body></html>".encode()


def warc(n: int, body: bytes | None = None, *, length: int | None = None, headers: str = "", kind: str = "response",
         ctype: str = "text/html; charset=utf-8", status: int = 200) -> bytes:  # fmt: skip
    """A record of an archive: the page number n of a paper that does not exist."""
    block = f"HTTP/1.1 {status} OK\r\nContent-Type: {ctype}\r\n{headers}\r\n".encode() + (
        html(n) if body is None else body
    )
    told = [
        "WARC/1.0", f"WARC-Type: {kind}", f"WARC-Target-URI: https://bao.example/bai-{n}.html",
        "WARC-Date: 2026-01-02T03:04:05Z", f"WARC-Record-ID: <urn:uuid:{n}>",
        "Content-Type: application/http; msgtype=response", f"Content-Length: {len(block) if length is None else length}",
    ]  # fmt: skip
    return ("\r\n".join(told) + "\r\n\r\n").encode() + block + b"\r\n\r\n"


def jsonl(*rows) -> bytes:
    return "".join(
        (row if isinstance(row, str) else json.dumps(row, ensure_ascii=False)) + "\n" for row in rows
    ).encode("utf-8", "surrogatepass")


def table(**columns) -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.table(columns), out)
    return out.getvalue()


def broken(data: bytes, at: int) -> bytes:
    return data[:at] + bytes(sign ^ 0xFF for sign in data[at : at + 30]) + data[at + 30 :]


def row(n: int, **more) -> dict:
    return {"title": f"Đoàn số {n}", "text": text(n), "url": f"https://bao.example/bai-{n}.html", **more}


def told(results) -> list[str]:
    """Each result in a word: the record kept, or the record and why it was not."""
    return [
        r.source_file.partition("#")[2] or r.source_file if isinstance(r, Article)
        else f"{r.source_file.partition('#')[2] or 'file'}: {r.reason}"
        for r in results
    ]  # fmt: skip


W = warc
BIG = limits.PAGE_BYTES + 1
CASES = {  # name: (file, bytes, what becomes of it)
    # --- archives
    "archive": ("a.warc", W(1) + W(2), ["1", "2"]),
    "archive, packed record by record": ("a.warc.gz", gzip.compress(W(1)) + gzip.compress(W(2)), ["1", "2"]),
    "archive, packed whole": ("a.warc.gz", gzip.compress(W(1) + W(2)), ["1", "2"]),
    "packed under a plain name": ("a.warc", gzip.compress(W(1)), ["1"]),
    "plain under a packed name": ("a.warc.gz", W(1), ["1"]),
    "records that are no pages": (
        "a.warc",
        W(1, kind="request") + W(2, ctype="image/png") + W(3, status=404) + W(4, kind="revisit") + W(5),
        ["5"],
    ),
    "a packed body": ("a.warc", W(1, gzip.compress(html(1)), headers="Content-Encoding: gzip\r\n") + W(2), ["1", "2"]),
    "a body said to be packed": ("a.warc", W(1, headers="Content-Encoding: gzip\r\n") + W(2), ["1", "2"]),
    "a body in chunks": (
        "a.warc",
        W(1, b"%x\r\n" % len(html(1)) + html(1) + b"\r\n0\r\n\r\n", headers="Transfer-Encoding: chunked\r\n") + W(2),
        ["1", "2"],
    ),
    "a page in English": (
        "a.warc",
        W(1, f"<html><body><article><p>{ENGLISH * 3}</p></article></body></html>".encode()) + W(2),
        ["1: not Vietnamese", "2"],
    ),
    "archive, empty": ("a.warc", b"", ["file: damaged"]),
    "archive, packed, empty": ("a.warc.gz", gzip.compress(b""), ["file: damaged"]),
    "archive that is none": ("a.warc", b"Xin chao\r\n" * 50, ["file: damaged"]),
    "archive cut short": ("a.warc", (W(1) + W(2))[:-200], ["1", "2: damaged"]),
    "packed archive cut short": (
        "a.warc.gz",
        gzip.compress(W(1)) + gzip.compress(W(2))[:-200],
        ["1", "file: damaged"],
    ),
    "a broken member": (
        "a.warc.gz",
        gzip.compress(W(1)) + broken(gzip.compress(W(2)), 300) + gzip.compress(W(3)),
        ["1", "2", "file: damaged"],  # nothing of the second can be read, so that the third is counted second,
    ),
    "too long a length": ("a.warc", W(1, length=len(html(1)) + 400) + W(2) + W(3), ["1: damaged", "2", "3"]),
    "too short a length": ("a.warc", W(1, length=60) + W(2), ["1: no text found", "2"]),
    "a length without end": ("a.warc", W(1, length=10**15) + W(2), ["1: damaged", "2"]),
    "a length without end that is no page": (
        "a.warc",
        W(1, length=10**15, kind="request") + W(2),
        ["1: damaged", "2"],
    ),
    "a length below zero": ("a.warc", W(1, length=-5) + W(2), ["2"]),
    "a packed body that is broken": (
        "a.warc",
        W(1, broken(gzip.compress(html(1)), 60), headers="Content-Encoding: gzip\r\n") + W(2),
        ["1: damaged", "2"],
    ),
    "a bomb in a body": (
        "a.warc",
        W(1, gzip.compress(bytes(BIG)), headers="Content-Encoding: gzip\r\n") + W(2),
        ["1: too large", "2"],
    ),
    "a bomb of an archive": ("a.warc.gz", gzip.compress(W(1) + W(2, b"x" * 60_000_000)), ["1", "2: too large", "file: too large"]),
    "zero bytes in a page": ("a.warc", W(1, html(1) + b"\0") + W(2), ["1: binary", "2"]),
    "an unheard-of packing": (
        "a.warc",
        W(1, b"\x01\x02", headers="Content-Encoding: snappy\r\n") + W(2),
        ["1: damaged", "2"],
    ),
    "a header without end": ("a.warc", W(1) + b"WARC/1.0\r\nX: " + b"a" * 3_000_000, ["1", "file: damaged"]),
    # --- JSON lines
    "lines": ("a.jsonl", jsonl(row(1), row(2)), ["1", "2"]),
    "lines, gzip": ("a.jsonl.gz", gzip.compress(jsonl(row(1), row(2))), ["1", "2"]),
    "lines, zstd": ("a.jsonl.zst", zstandard.compress(jsonl(row(1), row(2))), ["1", "2"]),
    "an empty line between": ("a.jsonl", jsonl(row(1), "", row(2)), ["1", "3"]),
    "paragraphs as a list": ("a.jsonl", jsonl({"body": text(1).split("\n")}), ["1"]),
    "lines, empty": ("a.jsonl", b"", ["file: empty"]),
    "lines, blank": ("a.jsonl", b"\n \n", ["file: empty"]),
    "one broken line": ("a.jsonl", jsonl(row(1), '{"text": "a', row(2)), ["1", "2: damaged", "3"]),
    "a broken first line": ("a.jsonl", jsonl('{"text": "a', row(2)), ["1: damaged", "2"]),
    "lines that are no objects": ("a.jsonl", jsonl("[1, 2]", "7", row(3)), ["1: damaged", "2: damaged", "3"]),
    "a row without text": ("a.jsonl", jsonl(row(1), {"title": "Đoàn"}, row(3)), ["1", "2: empty", "3"]),
    "no line with a text": ("a.jsonl", jsonl(*[{"tựa": 1, "mục": 2}] * 30), ["file: no column of text"]),
    "a text of another type": ("a.jsonl", jsonl(row(1), {"text": {"a": 1}}, row(3)), ["1", "2: damaged", "3"]),
    "brackets without end": ("a.jsonl", jsonl(row(1), "[" * 200_000, row(3)), ["1", "2: damaged", "3"]),
    "a number without end": ("a.jsonl", jsonl(row(1), '{"a":' + "9" * 9000 + "}", row(3)), ["1", "2: damaged", "3"]),
    "half a letter": ("a.jsonl", jsonl(row(1), '{"text": "\\ud800"}', row(3)), ["1", "2: unknown encoding", "3"]),
    "invalid UTF-8": ("a.jsonl", jsonl(row(1)) + b'{"text": "\xe9\xff\xfe"}\n' + jsonl(row(3)), ["1", "2: unknown encoding", "3"]),
    "zero bytes in a row": ("a.jsonl", jsonl(row(1), row(2, text=text(2) + "\0"), row(3)), ["1", "2: binary", "3"]),
    "a line of 50 MB": ("a.jsonl", jsonl(row(1)) + b"x" * 50_000_000 + b"\n" + jsonl(row(3)), ["1", "2: too large", "3"]),
    "a bomb, gzip": ("a.jsonl.gz", gzip.compress(jsonl(row(1)) + b" " * 60_000_000), ["1", "file: too large"]),
    "a bomb, zstd": ("a.jsonl.zst", zstandard.compress(jsonl(row(1)) + bytes(60_000_000)), ["1", "file: too large"]),
    "lines cut short, gzip": ("a.jsonl.gz", gzip.compress(jsonl(row(1)))[:-9], ["1", "file: damaged"]),
    "lines cut short, zstd": ("a.jsonl.zst", zstandard.compress(jsonl(row(1)))[:-40], ["file: damaged"]),
    "a day that is none": ("a.jsonl", jsonl(row(1), row(2, date="03/25/2024")), ["1", "2"]),
    "an id that leads elsewhere": ("a.jsonl", jsonl(row(1, article_id="../../x")), ["1: broken metadata"]),
    "an id without end": ("a.jsonl", jsonl(row(1, article_id="x" * 5000)), ["1: broken metadata"]),
    "one id twice": ("a.jsonl", jsonl(row(1, article_id="x"), row(2, article_id="x")), ["1", "2"]),
    "one address twice": ("a.jsonl", jsonl(row(1), row(2, url=row(1)["url"] + "?utm_source=x")), ["1", "2: duplicate"]),
    "one text twice": ("a.jsonl", jsonl(row(1), row(1, url="https://khac.example/1")), ["1", "2: duplicate"]),
    "a front page is no address": (
        "a.jsonl",
        jsonl(row(1, url="https://bao.example/"), row(2, url="https://bao.example/")),
        ["1", "2"],
    ),
    # --- CSV
    "CSV": ("a.csv", f'title,body\nMột,"{text(1)}"\nHai,"{text(2)}"\n'.encode(), ["1", "2"]),
    "CSV of a Vietnamese Excel": ("a.csv", f'\ufeffTiêu đề;Nội dung\r\nMột;"{text(1)}"\r\n'.encode(), ["1"]),
    "CSV of Excel, its separator above": ("a.csv", f'sep=;\r\nTiêu đề;Nội dung\r\nMột;"{text(1)}"\r\n'.encode(), ["1"]),
    "CSV, only a separator": ("a.csv", b"sep=;\r\n", ["file: empty"]),
    "CSV with tabs": ("a.csv", "tieu_de\tnoi_dung\nMột\t{}\n".format(text(1).replace("\n", " ")).encode(), ["1"]),
    "CSV, gzip": ("a.csv.gz", gzip.compress(f'text\n"{text(1)}"\n'.encode()), ["1"]),
    "CSV, empty": ("a.csv", b"", ["file: empty"]),
    "CSV, only a header": ("a.csv", b"title,text\n", []),
    "CSV without a text": ("a.csv", b"url,note\nhttps://bao.example/1,x\n", ["file: no column of text"]),
    "CSV with a column twice": ("a.csv", b"text,text\na,b\n", ["file: damaged"]),
    "CSV in UTF-16": ("a.csv", f"text\n{P1}\n".encode("utf-16"), ["file: unknown encoding"]),
    "a cell too many": ("a.csv", f'title,text\na,b,c\nHai,"{text(2)}"\n'.encode(), ["1: damaged", "2"]),
    "a formula": ("a.csv", f'title,text\n=1+1,"{text(1)}"\n'.encode(), ["1"]),
    "CSV, invalid UTF-8": ("a.csv", b"text\n\xff\xfe\xff\n" + f'"{text(2)}"\n'.encode(), ["1: unknown encoding", "2"]),
    "CSV in Windows-1258": ("a.csv", b"text\n\"T\xf4i y\xeau ti\xea\xecng Vi\xea\xf2t, \xf0o\xe0n \xf0a\xf2i bi\xea\xd2u L\xe0o sang th\xe3m v\xe0 l\xe0m vi\xea\xf2c.\"\n", ["1"]),
    "CSV, a zero byte": ("a.csv", f'text\n"{text(1)}\0"\n"{text(2)}"\n'.encode(), ["1: binary", "2"]),
    "CSV, a line of 12 MB": ("a.csv", b"text\n" + b"x" * 12_000_000 + f'\n"{text(2)}"\n'.encode(), ["1: too large", "2"]),
    "CSV, an open quotation mark": ("a.csv", f'text\n"{text(1)}"\n"{text(2)}'.encode(), ["1", "2"]),
    # --- Parquet
    "Parquet": ("a.parquet", table(headline=["Một", "Hai"], content=[text(1), text(2)]), ["1", "2"]),
    "Parquet, a row without text": ("a.parquet", table(content=[None, text(2)]), ["1: empty", "2"]),
    "Parquet, bytes": ("a.parquet", table(html=[html(1), b"\xff\xfe\xff"]), ["1", "2: unknown encoding"]),
    "Parquet, empty": ("a.parquet", b"", ["file: empty"]),
    "Parquet, no row": ("a.parquet", table(text=pa.array([], pa.string())), []),
    "Parquet, cut short": ("a.parquet", table(text=[text(1)])[:-30], ["file: damaged"]),
    "Parquet, broken": ("a.parquet", b"PAR1" + b"x" * 300 + b"PAR1", ["file: damaged"]),
    "Parquet, numbers for text": ("a.parquet", table(text=[1, 2]), ["file: damaged"]),
    "Parquet, a text that is null, and a page": ("a.parquet", table(text=pa.array([None, None]), html=[html(1), html(2)]), ["1", "2"]),
    "Parquet without a text": ("a.parquet", table(a=[1]), ["file: no column of text"]),
    "Parquet, a huge cell": ("a.parquet", table(text=["x" * BIG, text(2)]), ["1: too large", "2"]),
    # --- pages
    "a page of 50 MB": ("a.html", b"x" * 50_000_000, ["file: too large"]),
    "a page of tags": ("a.html", b"<p>" * 100_000, ["file: too large"]),
    "a page nested deep": ("a.html", b"<div>" * 50_000, ["file: no text found"]),
    "JSON-LD nested deep": ("a.html", html(1, '<script type="application/ld+json">' + "[" * 100_000 + "</script>"), ["a.html"]),
    "zero bytes late in a page": ("a.txt", text(1).encode() * 30 + b"\0", ["file: binary"]),
    "Excel's own format": ("a.xlsx", b"PK\x03\x04", ["file: unknown format"]),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_becomes_of_an_input(name, tmp_path):
    file, data, expected = CASES[name]
    (tmp_path / file).write_bytes(data)
    (tmp_path / "z.txt").write_text(text(99), encoding="utf-8")  # what comes after is read all the same
    *results, last = read_folder(tmp_path)
    assert told(results) == expected
    assert isinstance(last, Article)
    assert last.source_file == "z.txt"
    for result in results:
        assert result.source_file.split("#")[0] == file
        if isinstance(result, Rejection):
            assert result.reason in schema.REJECTIONS
            assert result.detail
            assert "\n" not in result.detail
            assert len(result.detail) < 400


def only(tmp_path, file, data) -> Article:
    (tmp_path / file).write_bytes(data)
    (article,) = read_folder(tmp_path)
    assert isinstance(article, Article), article
    return article


def test_a_table_without_text_tells_its_columns_and_the_names_accepted(tmp_path):
    (tmp_path / "links.csv").write_text("url,Ghi chú\nhttps://bao.example/1,x\n", encoding="utf-8")
    (rejection,) = read_folder(tmp_path)
    assert "its columns are url, Ghi chú;" in rejection.detail
    assert "noi_dung" in rejection.detail


def test_what_a_row_tells_outranks_the_page(tmp_path):
    article = only(tmp_path, "a.jsonl", jsonl(row(1, ngày="11/03/2024 14:05", nguồn="Báo Nhân Dân")))
    assert article.text == text(1)
    assert (article.title, article.url) == ("Đoàn số 1", "https://bao.example/bai-1.html")
    assert (article.published, article.published_basis, article.outlet) == ("2024-03-11", "metadata", "nhandan.vn")


def test_a_row_that_tells_no_day_has_none(tmp_path):
    article = only(tmp_path, "a.jsonl", jsonl(row(1)))
    assert (article.published, article.published_basis) == (None, "none")


def test_a_page_of_an_archive_knows_its_address_but_not_its_day(tmp_path):
    article = only(tmp_path, "a.warc", warc(1))  # crawled on a day that says nothing of its publication
    assert (article.url, article.title) == ("https://bao.example/bai-1.html", "Đoàn số 1")
    assert (article.published, article.published_basis) == (None, "none")


def test_a_row_of_html_is_read_as_a_page(tmp_path):
    article = only(tmp_path, "a.jsonl", jsonl({"html": html(1).decode(), "link": "https://bao.example/1"}))
    assert article.text == text(1)


DECLARED = {  # head of a page -> published
    "JSON-LD": ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-11T08:00:00+07:00"}</script>', "2024-03-11"),
    "JSON-LD in a graph": ('<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2024-03-11"}]}</script>', "2024-03-11"),
    "late in the evening of London": ('<meta property="article:published_time" content="2024-03-11T20:30:00Z">', "2024-03-12"),
    "the day first": ('<meta name="pubdate" content="11/03/2024 20:30">', "2024-03-11"),
    "a change is no publication": ('<meta property="article:modified_time" content="2024-03-15T03:00:00+07:00">', None),
    "a change in JSON-LD": ('<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2024-03-15"}</script>', None),
    "a change before a publication": ('<meta http-equiv="last-modified" content="2024-05-05"><script type="application/ld+json">{"datePublished":"2024-03-11"}</script>', "2024-03-11"),
    "a comment before it": ('<script type="application/ld+json">[{"@type":"Comment","datePublished":"2024-04-01"},{"@type":"NewsArticle","datePublished":"2024-03-11"}]</script>', "2024-03-11"),
    "none": ("", None),
}  # fmt: skip


@pytest.mark.parametrize("name", DECLARED)
def test_the_day_that_a_page_declares(name, tmp_path):
    head, expected = DECLARED[name]
    article = only(tmp_path, "a.html", html(1, head))
    assert (article.published, article.published_basis) == (expected, "metadata" if expected else "none")


STAMPS = {
    "2024-03-11": "2024-03-11",
    "2024-03": "2024-03",
    "2024": "2024",
    "2024-03-11T23:30:00+07:00": "2024-03-11",
    "2024-03-11 17:00:00Z": "2024-03-12",
    "2024-03-11T16:59:59.123Z": "2024-03-11",
    "2024-12-31T20:00:00-05:00": "2025-01-01",
    "2024/3/1 08:00": "2024-03-01",
    "20240311": "2024-03-11",
    "1710172800": "2024-03-11",
    "1710176400000": "2024-03-12",
    "Thứ Hai, 11-3-2024, 14:05 (GMT+7)": "2024-03-11",
    "11.03.2024": "2024-03-11",
    "03/25/2024": None,
    "2024-02-30": None,
    "2024-13": None,
    "11/03/24": None,
    "Mon, 11 Mar 2024 20:30:00 GMT": "2024-03-12",
    "11 Mar 2024": "2024-03-11",
    "Mon, 31 Feb 2024 10:00:00 +0700": None,
    "11 tháng 3, 2024": "2024-03-11",
    "Thứ Hai, ngày 11 tháng 03 năm 2024": "2024-03-11",
    "31 tháng 2, 2024": None,
    "0000-00-00": None,
    "2204-03-11": None,
    "1024-03-11": None,
    "2099-01-01": "2099-01-01",
    "1/11/03/2024": None,
    "hôm nay": None,
    "": None,
}


TABLES_OF_LINES = {  # name: lines in which Laos is not named, or that are no rows at all
    "plain": jsonl({"title": "Tin", "text": "Trời Hà Nội đẹp."}, {"content": ["Một.", "Hai."], "tags": [1]}),
    "spelt out": b'{"text": "Tr\\u1eddi \\u0111\\u1eb9p"}\n{"text": "n\\u01b0\\u1edbc L\\u00e0o"}\n',
    "half a letter spelt out": b'{"text": "Tr\\ud800"}\n',
    "no day": jsonl({"text": "Trời đẹp.", "published": "hôm nay"}),
    "a cell that is no text": jsonl({"text": "Trời đẹp.", "url": {}}, {"text": {"a": 1}, "published": "hôm nay"}),
    "no text": jsonl({"text": "Trời đẹp."}, {"text": ""}, {"text": " \u00a0\n"}, {"title": "Tin"}, {}),
    "figures": jsonl({"text": 12}, '{"text": NaN}', '{"text": Infinity}', '{"text": 1e400}', {"text": True}),
    "no row": jsonl({"text": "Trời đẹp."}, "[]", "{", '{"text": "a\tb"}', "[" * 100_000, '{"text": "a"} {}'),
    "other bytes": b'{"text": "Tr\xed"}\n{"text": "a", "title": "\xff"}\n' + jsonl({"text": "\u0110o\u00e0n \ufeff"}),
    "files": jsonl({"text": "%PDF-1.7 a"}, {"text": "RIFF a"}, {"text": " " * 200 + "a"}, {"text": "Ca\u0301ch"}),
}


@pytest.mark.parametrize("name", TABLES_OF_LINES)
def test_a_line_is_judged_as_its_row_is(name, tmp_path):
    """Most lines are not made a row, since their bytes tell that they are of something else."""
    (tmp_path / "a.jsonl").write_bytes(TABLES_OF_LINES[name])
    with Cache(None) as store:
        lines = list(folder.sources(tmp_path, store=store))
    rows = list(folder.sources(tmp_path))
    assert [line.name for line in lines] == [r.source_file if isinstance(r, Rejection) else r.name for r in rows]
    of_rows = [
        outcomes.Outcome(None, (r.reason, r.detail), None) if isinstance(r, Rejection) else outcomes.outcome(r)
        for r in rows
    ]
    assert [outcomes.outcome(line) for line in lines] == of_rows


@pytest.mark.parametrize("stamp", STAMPS)
def test_stamps(stamp):
    assert stamps.day(stamp) == STAMPS[stamp]


def test_days_and_moments_of_parquet(tmp_path):
    days = pd.to_datetime(["2024-03-11T20:30:00Z", None])
    (tmp_path / "a.parquet").write_bytes(table(text=[text(1), text(2)], date=pa.array(days)))
    assert [a.published for a in read_folder(tmp_path)] == ["2024-03-12", None]


def test_an_id_is_the_same_wherever_the_article_stands(tmp_path):
    ids = []
    for n, (file, data) in enumerate({"a.jsonl": jsonl(row(2), row(1)), "b.warc": warc(3) + warc(1), "c.csv": f'text\n"{text(1)}"\n'.encode(), "d.csv": f'text\n"{text(5)}"\n"{text(1)}"\n'.encode()}.items()):  # fmt: skip
        (tmp_path / str(n)).mkdir()
        (tmp_path / str(n) / file).write_bytes(data)
        ids.append([article.article_id for article in read_folder(tmp_path / str(n))][-1])
    assert ids[0] == ids[1]
    assert ids[0].startswith("bao-example-")
    assert ids[2] == ids[3]
    assert ids[2].startswith("text-")


def test_a_name_of_a_column_is_data(monkeypatch):
    assert list(listedrows.columns(["Tiêu đề", "NOI DUNG", "pub date", "x"])) == ["text", "title", "published"]
    assert listedrows.columns(["content", "text"])["text"] == ["text", "content"]
    names = [row["printed"] for row in lexicon.rows("article_columns")]
    assert len({listedrows.folded(name) for name in names}) == len(names)
    for told in ("pub_date", "pubDate", "PubDate", "NGAY_DANG", "ngayDang", "Ngày đăng"):
        assert list(listedrows.columns([told])) == ["published"], told


def test_a_table_that_build_wrote_is_no_input(tmp_path):
    (tmp_path / "a.txt").write_text(text(1), encoding="utf-8")
    main(["build", "--articles", str(tmp_path), "--out", str(tmp_path / "out"), "--csv"])
    assert [r.source_file for r in read_folder(tmp_path)] == ["a.txt"]


def test_links_out_of_the_folder_are_not_followed(tmp_path):
    (tmp_path / "secret.txt").write_text(text(1), encoding="utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "in" / "b.txt").write_text(text(2), encoding="utf-8")
    (tmp_path / "in" / "c.txt").symlink_to("b.txt")
    assert told(read_folder(tmp_path / "in")) == ["file: unknown format", "b.txt", "file: duplicate"]


def test_a_metadata_row_reaches_no_file_elsewhere(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "a.txt").write_text(text(1), encoding="utf-8")
    (tmp_path / "in" / "metadata.csv").write_text("file,outlet\n../a.txt,vov.vn\n", encoding="utf-8")
    assert told(read_folder(tmp_path / "in")) == ["file: broken metadata"]


def test_a_deep_path_gives_an_id_that_can_name_a_file(tmp_path):
    deep = tmp_path.joinpath(*["thư mục rất dài " * 5] * 6)
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text(text(1), encoding="utf-8")
    (article,) = read_folder(tmp_path)
    assert len(article.article_id) <= limits.ID_LENGTH


def test_a_formula_leaves_as_text(tmp_path):
    (tmp_path / "a.csv").write_text(f'title,text\n=cmd|x!A1,"{text(1)}"\n', encoding="utf-8")
    main(["build", "--articles", str(tmp_path), "--out", str(tmp_path / "out"), "--csv"])
    assert "'=cmd" in (tmp_path / "out" / "articles.csv").read_text(encoding="utf-8")


def test_a_source_says_all_that_its_reading_depends_on(tmp_path):
    (tmp_path / "a.jsonl").write_bytes(jsonl(row(1), row(2)))
    first, second = folder.sources(tmp_path)
    assert read_source(pickle.loads(pickle.dumps(first))) == read_source(first)
    (tmp_path / "b.jsonl").write_bytes(jsonl(row(1)))
    assert first.fingerprint == list(folder.sources(tmp_path))[2].fingerprint != second.fingerprint


def test_articles_come_one_at_a_time(tmp_path):
    """A table is not read to its end before its first article comes: the broken end is met later."""
    (tmp_path / "a.jsonl").write_bytes(jsonl(*[row(n) for n in range(2000)]))
    found = read_folder(tmp_path)
    opened = [
        os.readlink(f"/proc/self/fd/{n}") for n in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{n}")
    ]
    assert next(found).source_file == "a.jsonl#1"
    assert str(tmp_path / "a.jsonl") not in opened
    found.close()


def test_a_long_line_is_never_held_whole(tmp_path):
    import tracemalloc

    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(os.urandom(1 << 20).replace(b"\n", b"") * 25, 1))
    with compressed.Stream(tmp_path / "a.jsonl.gz") as stream:
        tracemalloc.start()
        assert [line for _, line in compressed.lines(stream)] == [None]
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 4 * limits.PAGE_BYTES


@pytest.mark.parametrize("size", [5, 7, 64])
def test_members_that_begin_anywhere_in_what_is_read_at_once(tmp_path, monkeypatch, size):
    monkeypatch.setattr(compressed, "_CHUNK", size)
    path = tmp_path / "a.gz"
    path.write_bytes(b"".join(gzip.compress(f"{n};".encode()) for n in range(300)))
    with compressed.Stream(path) as stream:
        assert stream.readall() == "".join(f"{n};" for n in range(300)).encode()
    assert stream.damages == 0


def test_explain_takes_a_record_of_an_archive(tmp_path, capsys):
    (tmp_path / "a.warc").write_bytes(warc(1) + warc(2))
    assert main(["explain", f"{tmp_path / 'a.warc'}#2"]) == 0
    assert "Đoàn số 2" in capsys.readouterr().out
    assert main(["explain", f"{tmp_path / 'a.warc'}#9"]) == 2
    assert "no record 9" in capsys.readouterr().err


def _web_page(body: str) -> Source:
    """A page whose only day stands in a form that few sites use, and whose menu names Laos."""
    menu = '<ul><li><a href="/lao">Tin Lào: hội chợ ở Viêng Chăn</a></li></ul>'
    said = "".join(
        f"<p>{body} Nhiều người dân đã đến dự từ sáng sớm và ở lại đến chiều tối hôm ấy.</p>" for _ in range(3)
    )
    head = '<h1>Khai trương chợ mới</h1><abbr class="date-published" title="2024-03-11">hôm qua</abbr>'
    page = f"<html><body><nav>{menu}</nav><article>{head}{said}</article></body></html>"
    return Source("a.html", ".html", page.encode())


@pytest.mark.parametrize(("body", "day"), [("Chợ mới ở Lào mở cửa.", "2024-03-11"), ("Chợ mới ở Vinh mở cửa.", None)])
def test_no_day_is_sought_for_an_article_that_names_no_laos(body, day):
    source = _web_page(body)
    whole, screened = read_source(source), read_source(source, firstlook.may_concern)
    assert whole.published == "2024-03-11"
    assert screened.published == day
    assert screening.relevant(whole) == screening.relevant(screened)
    assert replace(Entry.of(source, whole), published=day) == Entry.of(source, screened)


@pytest.mark.parametrize(("printed", "asked"), [("<p>11/03/2024 14:05</p>", False), ("", True)])
def test_a_date_finder_is_asked_only_where_the_page_prints_no_day(printed, asked, monkeypatch):
    calls = []
    monkeypatch.setattr(formats, "_found_day", lambda *page: calls.append(page))
    source = _web_page("Chợ mới ở Lào mở cửa.")
    page = source.data.decode().replace("</h1>", f"</h1>{printed}")
    found = read_source(Source("a.html", ".html", page.encode()))
    assert (bool(calls), found.published) == (asked, None if asked else "2024-03-11")


def test_a_script_in_a_headline_is_no_part_of_it(tmp_path):
    page = html(1).decode().replace("<h1>Đoàn số 1", "<h1>Đoàn số <style>b{}</style>1<script>alert(1)</script>")
    assert only(tmp_path, "a.html", page.encode()).title == "Đoàn số 1"
