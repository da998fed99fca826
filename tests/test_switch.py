"""The tables of a folder change all at once: no reader meets some of one build and some of another, or none."""

import shutil
import threading
from pathlib import Path

import pytest

from helpers import schema, tables
from helpers.building.build import build, write
from helpers.storage import switch

PAGES = Path(__file__).parent / "pages"
NAMES = ("a.parquet", "b.parquet", "b.csv")


def renew(out: Path, said: str, names=("a.parquet", "b.parquet")) -> None:
    with switch.renewed(out, NAMES) as folder:
        for name in names:
            (folder / name).write_text(said)


def seen(out: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted(out.glob("[!.]*"))}


def test_a_reader_beside_a_writer_sees_one_build(tmp_path):
    out, stop, mixed = tmp_path / "out", threading.Event(), []
    renew(out, "0")

    def read():
        while not stop.is_set():
            at = switch.snapshot(out)
            try:
                said = {at(name).read_text() for name in ("a.parquet", "b.parquet")}
            except FileNotFoundError:  # two builds later
                continue
            if len(said) != 1:
                mixed.append(said)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(200):
        renew(out, str(number))
    stop.set()
    reader.join()
    assert mixed == []
    assert seen(out) == {"a.parquet": "199", "b.parquet": "199"}


def test_no_table_is_ever_missing(tmp_path):
    out, stop, missing = tmp_path / "out", threading.Event(), []
    renew(out, "0")

    def look():
        while not stop.is_set():
            if not (out / "a.parquet").is_symlink():
                missing.append("a link")

    reader = threading.Thread(target=look)
    reader.start()
    for number in range(200):
        renew(out, str(number))
    stop.set()
    reader.join()
    assert missing == []


@pytest.mark.parametrize("links", [True, False])
def test_files_change_hands(tmp_path, monkeypatch, links):
    """What an earlier version wrote as plain files, what others keep there, and a CSV that is not written again."""
    if not links:
        monkeypatch.setattr(switch.os, "symlink", lambda *a, **k: (_ for _ in ()).throw(OSError("no links here")))
    out = tmp_path / "out"
    out.mkdir()
    for name in NAMES:
        (out / name).write_text("old")
    (out / "notes.txt").write_text("mine")
    (out / "mine").mkdir()
    with pytest.raises(TypeError), switch.renewed(out, NAMES) as folder:
        (folder / "a.parquet").write_text(None)
    assert seen_files(out) == dict.fromkeys(NAMES, "old") | {"notes.txt": "mine"}
    renew(out, "new", NAMES)
    assert seen_files(out) == dict.fromkeys(NAMES, "new") | {"notes.txt": "mine"}
    renew(out, "newer")
    assert seen_files(out) == {"a.parquet": "newer", "b.parquet": "newer", "notes.txt": "mine"}
    assert (out / "mine").is_dir()
    assert len(list((out / ".tables").glob("v*"))) == links


def seen_files(out: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted(out.iterdir()) if path.is_file()}


def test_a_folder_may_be_moved_and_copied(tmp_path):
    renew(tmp_path / "out", "1")
    shutil.move(tmp_path / "out", tmp_path / "moved")
    shutil.copytree(tmp_path / "moved", tmp_path / "copied")
    renew(tmp_path / "copied", "2")
    assert seen(tmp_path / "moved") == dict.fromkeys(("a.parquet", "b.parquet"), "1")
    assert seen(tmp_path / "copied") == dict.fromkeys(("a.parquet", "b.parquet"), "2")


def test_a_file_put_there_by_hand_is_read_until_the_next_build(tmp_path):
    renew(tmp_path, "1")
    (tmp_path / "a.parquet").unlink()
    (tmp_path / "a.parquet").write_text("by hand")
    at = switch.snapshot(tmp_path)
    assert [at(name).read_text() for name in ("a.parquet", "b.parquet")] == ["by hand", "1"]
    renew(tmp_path, "2")
    assert seen(tmp_path) == dict.fromkeys(("a.parquet", "b.parquet"), "2")


def test_one_build_at_a_time(tmp_path):
    with switch.renewed(tmp_path, NAMES), pytest.raises(BlockingIOError, match="another build"):
        renew(tmp_path, "2")


def test_what_a_killed_run_left_goes(tmp_path):
    renew(tmp_path, "1")
    (tmp_path / ".tables" / "vkilled").mkdir()
    (tmp_path / ".tables" / "vkilled" / "a.parquet").write_text("half")
    renew(tmp_path, "2")
    assert not (tmp_path / ".tables" / "vkilled").exists()


def test_load_starts_again_when_a_build_ends_meanwhile(tmp_path, monkeypatch):
    build(tmp_path, PAGES)
    first, empty = tables.load(tmp_path), tables.Tables(**{name: schema.empty(name) for name in schema.TABLES})
    real, met = tables._built_table, []

    def built_table(at, name):
        met.append(name)
        if len(met) == 3:
            write(empty, tmp_path)
        return real(at, name)

    monkeypatch.setattr(tables, "_built_table", built_table)
    loaded = tables.load(tmp_path)
    assert len(first.articles)
    assert all(loaded[name].empty for name in schema.TABLES)
    assert len(met) > len(schema.TABLES)
