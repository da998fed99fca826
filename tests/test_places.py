"""Articles and tables behind URLs: the same bytes as on this machine, in memory and on an S3 server."""

import shutil
from pathlib import Path

import fsspec
import pandas as pd
import pytest
from s3_server import served

from helpers import schema
from helpers.__main__ import main
from helpers.building import build, provenance
from helpers.intake import folder as inputs
from helpers.storage import places, upload
from helpers.tables import load

PAGES = Path(__file__).parent / "pages"


@pytest.fixture
def corpus(tmp_path):
    """Pages in folders, and each holder of articles once."""
    shutil.copytree(PAGES, tmp_path / "in" / "deep" / "pages")
    shutil.copytree(PAGES, tmp_path / "in" / ".hidden")
    articles = build.build(tmp_path / "first", PAGES).tables.articles[["title", "text"]].head(2)
    for part in ("a", "b"):  # other texts, or they are duplicates
        articles = articles.assign(text=articles["text"] + f"\nThêm dòng {part}.")
        articles.to_parquet(tmp_path / "in" / f"{part}.parquet")
        articles.to_json(tmp_path / "in" / f"{part}.jsonl.gz", orient="records", lines=True, force_ascii=False)
    shutil.make_archive(str(tmp_path / "in" / "packed"), "gztar", PAGES)
    (tmp_path / "in" / "empty.txt").write_bytes(b"")
    shutil.rmtree(tmp_path / "first")
    return tmp_path / "in"


@pytest.fixture
def cached(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))


@pytest.fixture(params=["memory", "s3"])
def bucket(request, monkeypatch, cached):
    """A folder behind a URL, and a function that tells its files."""
    if request.param == "memory":
        files = fsspec.filesystem("memory")
        files.store.clear()
        yield "memory://b", lambda: {name.removeprefix("/"): files.cat_file(name) for name in files.find("/")}
        files.store.clear()
        return
    with served() as (url, objects):
        for name, value in {"ENDPOINT_URL": url, "ACCESS_KEY_ID": "key", "SECRET_ACCESS_KEY": "secret"}.items():
            monkeypatch.setenv(f"AWS_{name}", value)
        yield "s3://b", lambda: {name: data for name, data in objects.items() if name[-1] != "/"}


def put(folder: Path, url: str) -> None:
    there = places.place(url)
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            into = there / path.relative_to(folder).as_posix()
            into.files.makedirs(into.parent.path, exist_ok=True)
            with into.open("wb") as out:
                out.write(path.read_bytes())


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("[!.]*"))}


def test_the_same_bytes_here_and_there(bucket, corpus, tmp_path, capsys):
    url, held = bucket
    put(corpus, f"{url}/in")
    build.build(tmp_path / "out", corpus, csv=True)
    assert main(["build", "--articles", f"{url}/in", "--out", f"{url}/out", "--csv"]) == 1
    assert "rejected empty.txt: empty" in capsys.readouterr().out
    there = {name.removeprefix("b/out/"): data for name, data in held().items() if name.startswith("b/out/")}
    assert there == written(tmp_path / "out")
    assert len(there) == 2 * len(schema.TABLES) + 1  # what made them
    here = load(tmp_path / "out")
    assert len(here.articles) > 5
    for name, frame in load(f"{url}/out").as_dict().items():
        pd.testing.assert_frame_equal(frame, here[name])


def test_a_second_build_reads_nothing_again_and_leaves_no_old_file(bucket, tmp_path, monkeypatch):
    url, held = bucket
    put(PAGES, f"{url}/in")
    put(PAGES, f"{url}/out/mine")
    build.build(f"{url}/out", f"{url}/in", csv=True)
    monkeypatch.setattr("helpers.building.outcomes.outcome", None)  # nothing is read
    build.build(f"{url}/out", f"{url}/in")
    names = {name.removeprefix("b/out/") for name in held() if name.startswith("b/out/")}
    mine = {f"mine/{path.relative_to(PAGES).as_posix()}" for path in PAGES.rglob("*") if path.is_file()}
    assert names == {f"{name}.parquet" for name in schema.TABLES} | {provenance.NAME} | mine
    assert len(list((tmp_path / "caches").rglob("*.sqlite"))) == 1


def test_a_transfer_that_breaks_off_leaves_the_old_tables(bucket, tmp_path, monkeypatch):
    url, held = bucket
    put(PAGES, f"{url}/in")
    build.build(f"{url}/out", f"{url}/in")
    before = held()
    real, opened = places.Remote.open, []

    def breaks(self, mode="rb"):
        opened.append(mode)
        if opened.count("wb") == 4:
            raise OSError("connection lost")
        return real(self, mode)

    with monkeypatch.context() as patched:
        patched.setattr(places.Remote, "open", breaks)
        with pytest.raises(OSError, match="connection lost"):
            build.build(f"{url}/out")
    assert {name: data for name, data in held().items() if "/.new/" not in name} == before
    with upload.renewed(places.place(f"{url}/out"), ()):
        pass
    assert [name for name in held() if "/.new/" in name] == []


def test_one_file_is_enough(bucket, corpus):
    url, _ = bucket
    put(corpus, f"{url}/in")
    for file in ("a.jsonl.gz", "packed.tar.gz", "deep/pages/metadata.csv"):
        if not (corpus / file).exists():
            continue
        there, here = inputs.sources(f"{url}/in/{file}"), inputs.sources(corpus / file)
        assert list(there) == list(here)


def test_what_is_not_there(bucket, capsys, tmp_path):
    url, _ = bucket
    assert main(["build", "--articles", f"{url}/nowhere", "--out", str(tmp_path / "out")]) == 2
    assert f"{url}/nowhere: no such folder" in capsys.readouterr().err
    with pytest.raises(FileNotFoundError, match="no such folder of tables"):
        load(f"{url}/nowhere")


@pytest.mark.parametrize("url", ["nosuch://x/y", "gs://bucket/folder"])
def test_a_url_that_nothing_opens_is_told_in_one_line(url, tmp_path, capsys):
    assert main(["build", "--articles", url, "--out", str(tmp_path / "out")]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"error: {url}: ")
    assert told.count("\n") == 1


PLACES = {"out": Path("out"), "file:///a/b": Path("/a/b"), "C:\\x": Path("C:\\x"), "a b/c::d": Path("a b/c::d")}


@pytest.mark.parametrize("told", PLACES)
def test_paths_stay_paths(told):
    assert places.place(told) == PLACES[told]


def test_a_server_that_does_not_answer_is_no_missing_folder(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "a")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "b")
    assert main(["build", "--articles", "s3://bucket/pages", "--out", str(tmp_path / "out")]) == 2
    error = capsys.readouterr().err
    assert "s3://bucket/pages: " in error
    assert "no such folder" not in error
