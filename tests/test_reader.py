"""What it takes to read is there while there is something to read, and let go of before tables are merged."""

from helpers import reading
from helpers.building import assembly, reader
from helpers.building.build import build
from helpers.intake import firstlook
from helpers.intake.incoming import Source

TEXT = "Sáng 12/3/2024, tại Hà Nội, tỉnh Nghệ An tặng tỉnh Bolikhamxay (Lào) 2 tỷ đồng để xây nhà văn hóa."
GIFT = Source("gift.txt", ".txt", f"Nghệ An tặng nhà văn hóa\n{TEXT}\n".encode())


def held() -> list[int]:
    lists = (firstlook._hints_of_laos, firstlook._hints_in_bytes, reading._lists, reading.found_in)
    return [made.cache_info().currsize for made in lists]


def test_reading_takes_lists_that_are_let_go():
    before = reader.read([GIFT], keep_irrelevant=False)
    assert all(held())
    reader.forget()
    assert not any(held())
    assert reader.read([GIFT], keep_irrelevant=False) == before


def test_tables_are_merged_without_them(tmp_path, monkeypatch):
    (tmp_path / "gift.txt").write_bytes(GIFT.data)
    merged = assembly._merged
    seen = []

    def watched(*given):
        seen.append(held())
        return merged(*given)

    monkeypatch.setattr(assembly, "_merged", watched)
    assert build(tmp_path / "out", tmp_path).counts["funding"] == 1
    assert seen
    assert not any(map(any, seen))
