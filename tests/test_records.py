"""data/records/ is read whole or refused with file, row and column; a user's own codings replace ours by article."""

import dataclasses

import pytest

from helpers import records, tables
from helpers.articles import read_article
from helpers.hand import hand
from helpers.intake import formats
from helpers.schema import SchemaError
from helpers.text import Article

SOURCES = "id,outlet,language,year_basis\na-1,x.vn,vi,none\na-2,x.vn,vi,none\n"
TRADE = (
    "id,row,period,value_usd,in_series\na-1,0,2023,1600000000,yes\na-1,1,2022,1700000000,no\na-2,0,2023,1500000000,no\n"
)
VISITS = "id,row,direction,level,trip_id\na-1,0,VN-LA,minister,VN-LA-x-2023\n"


@pytest.fixture
def data(tmp_path):
    """A folder laid out as data/, and a function that writes its files: {path: content}."""

    def write(files: dict[str, str | bytes]):
        for name, content in {"sources.csv": SOURCES, **files}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return write


def values(frame):
    return dict(zip(frame.index, frame["value_usd"], strict=True))


def test_rows_are_indexed_by_key(data):
    frame = records.read("trade", data({"records/trade.csv": TRADE}))
    assert frame.index.name == "key"
    assert values(frame) == {"a-1:0": 1_600_000_000, "a-1:1": 1_700_000_000, "a-2:0": 1_500_000_000}


def test_no_file_is_no_row(data):
    assert [len(records.read(name, data({}))) for name in records.RECORDS] == [0] * 5


LOCAL = {  # records/local/ in addition to TRADE: (its files, the values of trade afterwards)
    "other rows for an article": (
        {"trade.csv": "id,row,period,value_usd\na-1,0,2023,5\n"},
        {"a-1:0": 5, "a-2:0": 1_500_000_000},
    ),
    "rows of another kind take this kind too": (
        {"visits.csv": "id,row,direction\na-1,0,VN-LA\n"},
        {"a-2:0": 1_500_000_000},
    ),
    "read, none found": ({"read.csv": "id\na-2\n"}, {"a-1:0": 1_600_000_000, "a-1:1": 1_700_000_000}),
    "an article of the user's own": (
        {"trade.csv": "id,row,period,value_usd\nmine,0,2024,7\n"},
        {"a-1:0": 1_600_000_000, "a-1:1": 1_700_000_000, "a-2:0": 1_500_000_000, "mine:0": 7},
    ),
    "files without a row": ({"trade.csv": "id,row,period\n", "read.csv": "id\n"}, values),
}


@pytest.mark.parametrize("case", LOCAL)
def test_own_codings_replace_ours_article_by_article(data, case):
    files, expected = LOCAL[case]
    folder = data({"records/trade.csv": TRADE})
    shipped = records.read("trade", folder)
    data({f"records/local/{name}": content for name, content in files.items()})
    assert values(records.read("trade", folder)) == (expected(shipped) if callable(expected) else expected)


def test_a_user_may_add_and_correct_sources(data):
    own = "id,outlet,language,year_basis\na-1,y.vn,vi,none\nmine,z.la,lo,none\n"
    frame = records.sources(data({"records/local/sources.csv": own}))
    assert frame["outlet"].to_dict() == {"a-1": "y.vn", "a-2": "x.vn", "mine": "z.la"}


BROKEN = {  # file and content: what the message says
    "wrong word": (
        "records/trade.csv",
        TRADE.replace("yes", "maybe"),
        "records/trade.csv, row 1, column in_series: 'maybe'",
    ),
    "wrong sum": (
        "records/trade.csv",
        TRADE.replace("1700000000", "1,7 tỷ".replace(",", ".")),
        "row 2, column value_usd",
    ),
    "a comma too many": (
        "records/trade.csv",
        TRADE.replace("2022,", "2022,,"),
        "records/trade.csv, row 2: 6 cells for 5 columns; a cell with a comma in it stands in quotes: save it again as CSV",
    ),
    "a row cut short": (
        "records/trade.csv",
        TRADE + "a-2,1\n",
        "records/trade.csv, row 4: 2 cells for 5 columns; blank cells count, too: save it again as CSV UTF-8",
    ),
    "semicolons, as Excel saves where a comma is decimal": (
        "records/local/trade.csv",
        "id;row;period;value_usd\na-2;0;2021;1700000000\n",
        "records/local/trade.csv: its cells are parted by semicolons: save it with commas",
    ),
    "tabs": ("records/trade.csv", TRADE.replace(",", "\t"), "records/trade.csv: its cells are parted by tabs"),
    "a sum changed in one of its three cells": (
        "records/local/funding.csv",
        "id,row,amount,min,max,currency\na-1,0,5,5,5,USD\na-1,1,600,500,500,USD\n",
        "records/local/funding.csv, row 2, column amount: '600' is not between min and max, which count: write",
    ),
    "the cells that count changed alone": (
        "records/funding.csv",
        "id,row,amount,min,max,currency,each_times\na-1,0,5,40,40,USD,8\na-1,1,500,600,,USD,\n",
        "records/funding.csv, row 2, column amount: '500'",
    ),
    "a note that tells of another sum": (
        "records/funding.csv",
        'id,row,amount,min,max,currency,note\na-1,0,15550,7775,7775,USD,half of 15.550\na-1,1,16000,7775,7775,USD,"of 15,550"\n',
        "records/funding.csv, row 2, column amount: '16000'",
    ),
    "a key twice": ("records/trade.csv", TRADE + "a-2,0,2021,1,no\n", "records/trade.csv, row 4, column id+row"),
    "no row number": ("records/visits.csv", "id,direction\na-1,VN-LA\n", "records/visits.csv: column row is missing"),
    "a column too many": (
        "records/visits.csv",
        VISITS.replace("level", "rank"),
        "records/visits.csv: unknown column rank",
    ),
    "a column twice": (
        "records/visits.csv",
        VISITS.replace("level", "row"),
        "records/visits.csv: column row stands twice",
    ),
    "an empty file": (
        "records/local/trade.csv",
        "",
        "records/local/trade.csv is empty: its first line names the columns",
    ),
    "only a line end": ("records/local/read.csv", "\ufeff\n", "records/local/read.csv is empty"),
    "a local file": (
        "records/local/visits.csv",
        VISITS.replace("VN-LA,", "north,"),
        "records/local/visits.csv, row 1, column direction",
    ),
    "a sum below nothing": (
        "records/trade.csv",
        TRADE.replace("1700000000", "-17"),
        "column value_usd: '-17' is negative",
    ),
    "bounds the wrong way round": (
        "records/local/scholarships.csv",
        "id,row,giver,measure,min,max\na-1,0,VN,awarded,50,10\n",
        "records/local/scholarships.csv, row 1, column max: '10' comes before min",
    ),
    "an end before the start": (
        "records/visits.csv",
        "id,row,direction,start,end\na-1,0,VN-LA,2011-06-05,2011-06\na-1,1,VN-LA,2011-06-05,2011-05\n",
        "records/visits.csv, row 2, column end: '2011-05' comes before start",
    ),
    "a sum without currency": (
        "records/funding.csv",
        "id,row,amount,currency\na-1,0,5,USD\na-1,1,5,\n",
        "records/funding.csv, row 2, column amount: '5' has no currency",
    ),
    "a stage that is none": (
        "records/funding.csv",
        "id,row,stage_dates\na-1,0,pledged=2008;begun=2009\n",
        "records/funding.csv, row 1, column stage_dates: 'pledged=2008;begun=2009' is not like",
    ),
    "a file that nobody reads": ("records/local/visit.csv", VISITS, "records/local/visit.csv: no file of that name"),
    "not UTF-8": (
        "records/visits.csv",
        VISITS.replace("x.vn", "").encode() + b"a-2,0,VN-LA,\xff,\n",
        "records/visits.csv: not UTF-8",
    ),
    "a source twice": ("sources.csv", SOURCES + "a-1,x.vn,vi,none\n", "/sources.csv, row 3, column id"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_broken_records_stop_with_file_row_and_column(data, case):
    file, content, message = BROKEN[case]
    folder = data({file: content})
    with pytest.raises(SchemaError) as error:
        [records.sources(folder), *(records.read(name, folder) for name in records.RECORDS)]
    assert message in str(error.value)


def test_a_byte_order_mark_and_decomposed_letters_do_no_harm(data):
    decomposed = "\ufeffid,row,direction,leader\na-1,0,VN-LA,Tra\u0302\u0300n Ca\u0302\u0309m Tu\u0301\n"
    frame = records.read("visits", data({"records/visits.csv": decomposed}))
    assert frame.loc["a-1:0", "leader"] == "Trần Cẩm Tú"


def test_hand_coded_rows_without_decisions_are_completed(data):
    funding = (
        "id,row,donor,donor_country,recipient,amount,currency,status,date\n"
        "a-1,0,Attapeu province,LA,Kon Tum,24164886,VND,delivered,2024-05\n"
        "a-2,0,A new giver,VN,A new receiver,100,USD,pledged,\n"
    )
    frame = hand(data({"records/funding.csv": funding}))["funding"]
    first, second = frame.loc["a-1:0"], frame.loc["a-2:0"]
    assert (first["donor"], first["recipient"], first["recipient_country"]) == ("Attapeu", "Kon Tum", "VN")
    assert (first["min"], first["max"], first["usd"], first["date_precision"]) == (
        24_164_886,
        24_164_886,
        1_000,
        "month",
    )
    assert (second["donor"], second["recipient"], second["recipient_country"]) == (
        "A new giver",
        "A new receiver",
        "LA",
    )
    assert second["usd"] == 100
    assert second[["usd_real", "date_precision", "approx"]].isna().all()
    assert not second["part_of_total"]


def test_rows_of_an_article_that_is_not_here_wait_in_rejected(data):
    folder = data({"records/local/trade.csv": "id,row,period,value_usd\nmine,0,2024,7\na-1,0,2024,8\n"})
    found = hand(folder)
    kept, rejected = tables.known({"trade": found["trade"]}, found["articles"])
    assert values(kept["trade"]) == {"a-1:0": 8}
    assert rejected.to_dict("records") == [
        {
            "source_file": "records/local/trade.csv",
            "reason": "unknown article",
            "detail": "mine:0: no such article here",
        }
    ]


ARTICLE = """---
article_id: a-1
title: Hai thủ đô bàn chuyện trồng rừng
published: 2024-05-02
text_kind: page
---
Đoàn đến   Viêng Chăn.

Hai bên ký thỏa thuận.
"""


def test_a_text_joins_its_source_and_a_page_coded_by_hand_joins_the_sources(data):
    files = {
        "articles/z-1.md": ARTICLE.replace("page", "digest"),
        "articles/local/a-1.md": ARTICLE,
        "articles/local/mine.md": ARTICLE.replace("a-1", "mine"),
        "articles/local/unread.md": ARTICLE.replace("a-1", "unread"),
        "records/local/read.csv": "id\nmine\n",
    }
    articles = hand(data(files))["articles"].set_index("article_id")
    assert list(articles.index) == ["a-1", "a-2", "mine"]
    assert articles["text"].to_dict()["a-1"] == "Đoàn đến Viêng Chăn.\nHai bên ký thỏa thuận."
    assert articles.loc["a-1", ["text_kind", "words", "source_file", "outlet"]].to_list() == [
        "page",
        9,
        "local/a-1.md",
        "x.vn",
    ]
    assert articles.loc["mine", ["published", "year", "year_basis"]].to_list() == ["2024-05-02", 2024, "published"]
    assert articles.loc["a-2", ["text", "words", "text_kind"]].isna().all()


UNREADABLE = {
    "not UTF-8": (b"---\ntitle: \xff\n---\nText.\n", "a-1.md: "),
    "front matter that is no YAML": (ARTICLE.replace("title: ", "title: [").encode(), "a-1.md: "),
    "no text": (ARTICLE.split("Đoàn")[0].encode(), "a-1.md: "),
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_a_broken_article_names_its_file(data, case):
    content, message = UNREADABLE[case]
    with pytest.raises(SchemaError, match=message):
        hand(data({"articles/a-1.md": content}))


def test_a_cleaned_page_comes_back_as_it_was_written(tmp_path):
    article = Article("a-1", "Đoàn đến Viêng Chăn.\nHai bên ký.", "Hai thủ đô", "2024-05-02", "metadata", "2024-05-03")
    (tmp_path / "a-1.md").write_text(formats.to_markdown(article), encoding="utf-8")
    again = read_article(tmp_path / "a-1.md", tmp_path)
    assert dataclasses.replace(again, source_file=None, sha256=None) == article
