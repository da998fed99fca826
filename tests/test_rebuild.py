"""After any change of the pages the tables are, byte for byte, those of a first build; only what changed is worked out."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from helpers import merge, schema
from helpers.building import batches, build, cache, outcomes, seen
from helpers.intake import folder as inputs

PEOPLE = ("Lê Văn Thử", "Đặng Quốc Mẫu", "Vilay Somphone")
PROVINCES = (("Nghệ An", "Xiêng Khoảng"), ("Sơn La", "Hủa Phăn"), ("Quảng Trị", "Savannakhet"))
NAMES = ("a b.txt", "a-b.txt", "c.txt", "deep/c.txt", "d.md", *(f"p{n:02}.txt" for n in range(12)))


def page(rng: Random) -> str:
    """A page of our own words, with some of: a visit, a gift, scholarships, a trade figure, no word on Laos."""
    here, there = rng.choice(PROVINCES)
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2021, 2024)
    told = [
        f"Sáng {day}/{month}/{year}, đoàn đại biểu tỉnh {here} do ông {rng.choice(PEOPLE)}, Phó Chủ tịch UBND tỉnh dẫn đầu "
        f"đã đến thăm và làm việc tại tỉnh {there} (Lào).",
        f"Ngày {day}/{month}/{year}, tỉnh {here} trao tặng tỉnh {there} (Lào) {rng.randint(2, 4)} tỷ đồng để xây dựng "
        f"{rng.choice(('trường học', 'trạm y tế'))}.",
        f"Năm {year}, Việt Nam cấp {rng.randint(9, 11)}00 suất học bổng cho lưu học sinh Lào.",
        f"Năm {year}, kim ngạch thương mại giữa Việt Nam và Lào đạt 1,{rng.randint(5, 8)} tỷ USD.",
    ]
    lead = "Tin về tình hữu nghị Việt Nam và Lào, hai nước láng giềng." if rng.random() < 0.9 else "Tin trong tỉnh."
    body = (
        rng.sample(told, rng.randint(1, 3))
        if "Lào" in lead
        else ["Thời tiết trong tỉnh có mưa vài nơi vào buổi chiều."]
    )
    filler = [
        f"Hai bên bàn việc thứ {n} của năm {year}, và hẹn gặp lại vào mùa {rng.choice(('xuân', 'thu'))}."
        for n in range(9)
    ]
    return "\n\n".join([f"Bản tin số {rng.randint(1, 99)} của {here}", lead, *body, *filler]) + "\n"


def change(folder: Path, rng: Random) -> None:
    """One page written, edited, copied, renamed or removed."""
    there = sorted(path for path in folder.rglob("*.*") if path.is_file())
    target = folder / rng.choice(NAMES)
    act = rng.choice(("write", "write", "edit", "copy", "rename", "remove", "break"))
    if act == "write" or not there:
        target.write_text(page(rng), encoding="utf-8")
    elif act == "edit":
        one = rng.choice(there)
        one.write_text(
            one.read_text(encoding="utf-8") + f"\nHai bên gặp lại nhau {rng.randint(2, 9)} lần.\n", encoding="utf-8"
        )
    elif act == "copy":
        target.write_bytes(rng.choice(there).read_bytes())
    elif act == "rename":
        rng.choice(there).rename(target)
    elif act == "remove":
        rng.choice(there).unlink()
    else:
        target.write_bytes(b"")


def written(out: Path, folder: Path) -> dict[str, bytes]:
    build.build(out, folder)
    return {name: (out / f"{name}.parquet").read_bytes() for name in schema.TABLES}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in" / "deep").mkdir(parents=True)
    return tmp_path / "in"


@pytest.mark.parametrize("seed", range(4))
def test_the_tables_are_those_of_a_first_build(folder, tmp_path, monkeypatch, seed):
    rng = Random(seed)
    for name in NAMES[:10]:
        (folder / name).write_text(page(rng), encoding="utf-8")
    with monkeypatch.context() as small:
        small.setattr(batches, "_ENDS", 4)  # several sections
        written(tmp_path / "kept", folder)
    for number in range(4):
        for _ in range(rng.randint(1, 3)):
            change(folder, rng)
        with monkeypatch.context() as small:
            small.setattr(batches, "_ENDS", 4)
            kept = written(tmp_path / "kept", folder)
        assert kept == written(tmp_path / f"first{number}", folder)


def test_only_what_changed_is_worked_out(folder, tmp_path, monkeypatch):
    rng = Random(7)
    for name in NAMES:
        (folder / name).write_text(page(rng), encoding="utf-8")
    written(tmp_path / "out", folder)
    done: list[str] = []

    def seen(module, name):
        plain = getattr(module, name)
        monkeypatch.setattr(module, name, lambda *args: done.append(name) or plain(*args))

    for module, name in (
        (outcomes, "outcome"),
        (batches, "section"),
        *((merge, f"{n}_rows") for n in ("trip", "commitment")),
    ):
        seen(module, name)
    written(tmp_path / "out", folder)
    assert done == []
    one = folder / "p03.txt"
    one.write_text(one.read_text(encoding="utf-8") + "\nMột dòng không kể gì mới.\n", encoding="utf-8")
    written(tmp_path / "out", folder)
    assert done == ["outcome", "section"]


@pytest.fixture
def settled(monkeypatch):
    """Files written just now pass for old ones, whose state is trusted."""
    monkeypatch.setattr(seen, "_SETTLED", -(10**18))


@pytest.fixture
def looked_at(monkeypatch) -> list[str]:
    """The pages whose files are opened."""
    names: list[str] = []
    plain = inputs.page
    monkeypatch.setattr(inputs, "page", lambda file, *more: names.append(file) or plain(file, *more))
    return names


def test_pages_that_did_not_change_are_not_opened(folder, tmp_path, settled, looked_at):
    rng = Random(8)
    for name in NAMES:
        (folder / name).write_text(page(rng), encoding="utf-8")
    written(tmp_path / "out", folder)
    assert sorted(looked_at) == sorted(NAMES)
    looked_at.clear()
    written(tmp_path / "out", folder)
    assert looked_at == []
    (folder / "p03.txt").write_text(page(rng), encoding="utf-8")
    (folder / "new.txt").write_text(page(rng), encoding="utf-8")
    kept = written(tmp_path / "out", folder)
    assert sorted(looked_at) == ["new.txt", "p03.txt"]
    looked_at.clear()
    (folder / "metadata.csv").write_text("file,outlet\np05.txt,Báo Thử\n", encoding="utf-8")
    again = written(tmp_path / "out", folder)
    assert looked_at == ["p05.txt"]
    assert again == written(tmp_path / "first", folder) != kept


def other_year(path: Path) -> None:
    """Another year in a page: as many bytes as before."""
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("202", "201"), encoding="utf-8")


def test_a_page_of_the_same_size_and_time_is_read_again(folder, tmp_path, settled):
    one = folder / "c.txt"
    one.write_text(page(Random(5)), encoding="utf-8")
    before, old = one.stat(), written(tmp_path / "out", folder)
    other_year(one)
    os.utime(one, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (one.stat().st_size, one.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    new = written(tmp_path / "out", folder)
    assert new != old
    assert new == written(tmp_path / "first", folder)


def test_a_page_replaced_by_another_of_the_same_state_but_the_file_is_read_again(folder, tmp_path, settled):
    one, other = folder / "c.txt", tmp_path / "other.txt"
    one.write_text(page(Random(5)), encoding="utf-8")
    other.write_bytes(one.read_bytes())
    other_year(other)
    old = written(tmp_path / "out", folder)
    os.replace(other, one)
    assert old != written(tmp_path / "out", folder) == written(tmp_path / "first", folder)


def test_a_page_changed_within_a_tick_of_its_time_is_read_again(folder, tmp_path, monkeypatch):
    one = folder / "c.txt"
    one.write_text(page(Random(5)), encoding="utf-8")
    same = seen.state(str(one))
    monkeypatch.setattr(inputs, "state", lambda path: same)  # so coarse is the clock of the disk
    old = written(tmp_path / "out", folder)
    other_year(one)
    assert old != written(tmp_path / "out", folder) == written(tmp_path / "first", folder)


def test_what_was_read_of_an_unchanged_page_may_be_lost(folder, tmp_path, settled, monkeypatch):
    rng, keys = Random(9), []
    for name in NAMES[:6]:
        (folder / name).write_text(page(rng), encoding="utf-8")
    keep = seen.Seen.keep
    monkeypatch.setattr(seen.Seen, "keep", lambda self: keys.append(self._key) or keep(self))
    whole = written(tmp_path / "out", folder)
    with closing(sqlite3.connect(tmp_path / "out" / cache.NAME)) as base, base:
        marks = ",".join("?" * len(keys))
        assert base.execute(f"DELETE FROM outcome WHERE key NOT IN ({marks})", keys).rowcount > 6
        assert base.execute("SELECT count(*) FROM outcome").fetchone()[0] > 0
    assert whole == written(tmp_path / "out", folder)


def test_a_damaged_content_is_worked_out_again(folder, tmp_path):
    rng = Random(3)
    for name in NAMES[:6]:
        (folder / name).write_text(page(rng), encoding="utf-8")
    whole = written(tmp_path / "out", folder)
    with closing(sqlite3.connect(tmp_path / "out" / cache.NAME)) as base, base:
        changed = "CAST(substr(content, 1, length(content) - 1) || x'7f' AS BLOB)"
        assert base.execute(f"UPDATE outcome SET content = {changed}").rowcount > 6
    assert whole == written(tmp_path / "out", folder)


def test_a_store_damaged_in_the_middle_is_done_without(folder, tmp_path):
    rng = Random(4)
    for name in NAMES:
        (folder / name).write_text(page(rng), encoding="utf-8")
    whole = written(tmp_path / "out", folder)
    store = tmp_path / "out" / cache.NAME
    content = bytearray(store.read_bytes())
    content[8192:-4096] = b"\xa5" * (len(content) - 12288)  # all but the first pages and the last
    store.write_bytes(content)
    assert whole == written(tmp_path / "out", folder)
    assert whole == written(tmp_path / "out", folder)
