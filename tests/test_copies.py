"""Which of several copies of an article a build uses: the newest of an address, the earliest of a text, in any order."""

import itertools
import json

import pytest

from helpers import schema
from helpers.building import build
from helpers.building.register import Choice, Entry

VISIT = (
    "Chiều 12/3, đoàn đại biểu tỉnh Nghệ An do ông Lê Văn Thử, Phó Chủ tịch UBND tỉnh dẫn đầu đã đến thăm và làm việc "
    "tại tỉnh Xiêng Khoảng (Lào).\nHai bên đã trao đổi về hợp tác giữa hai địa phương trong lĩnh vực nông nghiệp."
)
A, B, C = (sign * 16 for sign in (b"a", b"b", b"c"))


def entry(
    name: str,
    text: bytes,
    address: str | None = None,
    published: str | None = None,
    captured: str = "",
    outlet: str = "",
) -> Entry:
    return Entry(name, text, address, (name, name, name), published, captured, outlet)


def printed(name: str, outlet: str, published: str, text: bytes = A) -> tuple[Entry, int]:
    return entry(name, text, f"{outlet}/{name}", published, outlet=outlet), 1


CHOICES = {  # entries, each with whether it is used -> the name of the one that each is a copy of
    "nothing in common": ([(entry("1", A, "x"), 1), (entry("2", B, "y"), 1)], [None, None]),
    "a later row of an address": ([(entry("1", A, "x"), 1), (entry("2", B, "x"), 1)], ["2", None]),
    "a newer capture": ([(entry("1", A, "x", None, "2026-02"), 1), (entry("2", B, "x", None, "2026-01"), 1)], [None, "1"]),
    "a newer capture of another subject": ([(entry("1", A, "x"), 1), (entry("2", B, "x", None, "2026"), 0)], [None, "1"]),
    "a reprint": ([(entry("1", A, "x", "2024-03-13"), 1), (entry("2", A, "y", "2024-03-12"), 1)], ["2", None]),
    "a reprint without a day": ([(entry("1", A, "x"), 1), (entry("2", A, "y", "2024-03-12"), 1)], ["2", None]),
    "a text that was corrected": (
        [(entry("1", A, "x"), 1), (entry("2", B, "x"), 1), (entry("3", A, "y"), 1)],
        ["3", None, None],
    ),
    "reprints of other outlets": ([printed("1", "p", "2024-03-13"), printed("2", "q", "2024-03-12")], [None, None]),
    "twice in one outlet": (
        [printed("1", "p", "2024-03-13"), printed("2", "q", "2024-03-12"), printed("3", "p", "2024-03-14")],
        [None, None, "2"],
    ),
    "a reprint of an unknown outlet": ([printed("1", "", "2024-03-13"), printed("2", "q", "2024-03-12")], ["2", None]),
    "a copy of a page": ([(entry("1", A), 1), (entry("2", A), 1)], [None, "1"]),
}  # fmt: skip


@pytest.mark.parametrize("name", CHOICES)
def test_of_copies_one_is_used(name):
    met, expected = CHOICES[name]
    choice = Choice()
    for one, used in met:
        choice.meet(one, bool(used))
    assert [why and why[1].split()[-1] for why in choice.settled()] == expected


REPRINTS = [
    {"url": "https://mot.vn/1", "published": "2024-03-12", "text": VISIT},
    {"url": "https://hai.vn/2", "published": "2024-03-13", "text": VISIT},
    {"url": "https://ba.vn/3", "published": "2024-03-14", "text": VISIT},
    {"url": "https://mot.vn/4", "published": "2024-03-14", "text": VISIT},
]


def test_the_order_of_reprints_changes_nothing(tmp_path):
    told = set()
    for number, rows in enumerate(itertools.islice(itertools.permutations(REPRINTS), 0, 24, 5)):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        outs = [tmp_path / f"{number}-{jobs}" for jobs in (1, 2)]
        for jobs, out in enumerate(outs, 1):
            build.build(out, folder, jobs=jobs)
        for name in schema.TABLES:
            assert len({(out / f"{name}.parquet").read_bytes() for out in outs}) == 1
        tables = build.Summary({}, outs[0]).tables
        assert tables.rejected["detail"].str.startswith("same text as").tolist() == [True]
        trip = tables.trips.iloc[0]
        told.add(
            (*sorted(tables.articles["outlet"]), len(set(tables.articles["story_id"])), trip["outlets"], trip["start"])
        )
    assert told == {("ba.vn", "hai.vn", "mot.vn", 1, 3, "2024-03-12")}  # whatever their order


def test_a_later_row_of_an_address_corrects_the_earlier(tmp_path):
    (tmp_path / "in").mkdir()
    rows = [REPRINTS[0], REPRINTS[0] | {"text": VISIT.replace("Lê Văn Thử", "Lê Văn Mẫu")}]
    (tmp_path / "in" / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    tables = build.build(tmp_path / "out", tmp_path / "in").tables
    assert tables.visits["leader"].tolist() == ["Lê Văn Mẫu"]
    assert tables.rejected["detail"].tolist() == ["same address as a.jsonl#2"]
