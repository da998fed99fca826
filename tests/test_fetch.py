"""Fetching, from a server of our own on this machine that misbehaves in every way we know."""

import csv
import gzip
import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from helpers import fetch, limits
from helpers.__main__ import main
from helpers.clean import read_folder
from helpers.intake import download
from helpers.intake.download import Failed, Manners, Web
from helpers.intake.fetched import Link, Store
from helpers.text import Article

P = "Sáng 12/3/2024, đoàn đại biểu tỉnh Bình Phước tới thăm và làm việc tại tỉnh Champasak (Lào)."
Q = "Tại đây, đoàn đã trao đổi với chính quyền huyện về việc mở lớp dạy tiếng Việt cho cán bộ trẻ."
QUICK = Manners(
    delay=0.001, connect_seconds=2, silent_seconds=0.3, page_seconds=0.6, first_wait=0.005, longest_wait=0.5,
    page_bytes=200_000,
)  # fmt: skip

BOMB = gzip.compress(bytes(50_000_000))


def page(n: str) -> bytes:
    lines = f"<p>{P}</p><p>{Q}</p><p>Đoàn mang theo {len(n)} cuốn sách về {n}.</p>"
    return f"<html><body><article><h1>Đoàn số {n}</h1>{lines}</article></body></html>".encode()


class Handler(BaseHTTPRequestHandler):
    """Each path is a habit; /ok/... is a page like any other."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.hits.append((self.headers["Host"], self.path, self.headers["User-Agent"]))
        path = self.path.partition("?")[0]
        habit = path.strip("/").split("/")[0]
        times = sum(there == self.path for _, there, _ in self.server.hits)
        with suppress(OSError):  # the client has gone
            getattr(self, f"do_{habit.removesuffix('.txt')}", self.do_ok)(times)

    def answer(self, status=200, body=b"", kind="text/html; charset=utf-8", length=None, **headers):
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.send_header("Connection", "close")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def endless(self, chunk: bytes, pause: float):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        while True:
            self.wfile.write(chunk)
            self.wfile.flush()
            time.sleep(pause)

    def do_ok(self, times):
        self.answer(body=page(self.path.strip("/")))

    def do_robots(self, times):
        robots = self.server.robots
        if callable(robots):
            robots(self, times)
        elif robots is None:
            self.answer(404)
        else:
            self.answer(body=robots.encode(), kind="text/plain")

    def do_missing(self, times):
        self.answer(404)

    def do_gone(self, times):
        self.answer(410)

    def do_busy(self, times):
        self.answer(429, Retry_After="0")

    def do_patience(self, times):
        self.answer(429, Retry_After="3600")

    def do_wait(self, times):
        self.answer(429, Retry_After="100")

    def do_until(self, times):
        self.answer(429, Retry_After="Wed, 21 Oct 2099 07:28:00 GMT")

    def do_once(self, times):
        self.answer(503, Retry_After="0") if times == 1 else self.do_ok(times)

    def do_broken(self, times):
        self.answer(500)

    def do_cut(self, times):
        self.answer(body=page("x")[:-40], length=len(page("x")))

    def do_cutonce(self, times):
        self.do_cut(times) if times < 3 else self.do_ok(times)

    def do_long(self, times):
        self.answer(body=page("x"), length=10**9)

    def do_negative(self, times):
        self.answer(body=page("x"), length=-7)

    def do_drop(self, times):
        self.close_connection = True
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-")

    def do_nonsense(self, times):
        self.close_connection = True
        self.wfile.write(b"\x00\xff\xfe garbage\r\n\r\n" * 20)

    def do_silent(self, times):
        time.sleep(1.0)

    def do_drip(self, times):
        self.endless(b"<p>a</p>", 0.05)

    def do_flood(self, times):
        self.endless(b"<p>abc</p>" * 1000, 0)

    def do_headers(self, times):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: a\r\n" % n for n in range(5000)) + b"\r\n")
        self.close_connection = True

    def do_bomb(self, times):
        self.answer(body=BOMB, Content_Encoding="gzip")

    def do_packed(self, times):
        self.answer(body=gzip.compress(page("packed")), Content_Encoding="gzip")

    def do_badpacked(self, times):
        self.answer(body=b"\x1f\x8b\x08 no gzip at all", Content_Encoding="gzip")

    def do_chunked(self, times):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        body = page("chunked")
        self.wfile.write(b"%x\r\n" % len(body) + body + b"\r\n0\r\n\r\n")

    def do_badchunk(self, times):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(b"ffff\r\n" + page("x")[:50])
        self.close_connection = True

    def do_pdf(self, times):
        self.answer(body=b"%PDF-1.7", kind="application/pdf")

    def do_untold(self, times):
        self.answer(body=page("untold"), kind="")

    def do_untoldbinary(self, times):
        self.answer(body=b"%PDF-1.7", kind="")

    def do_empty(self, times):
        self.answer()

    def do_legacy(self, times):
        self.answer(body="Tiếng Việt".encode("utf-16"), kind="text/html; charset=utf-16")

    def do_moved(self, times):
        self.answer(301, Location="/ok/moved")

    def do_nowhere(self, times):
        self.answer(302)

    def do_loop(self, times):
        self.answer(302, Location="/loop/again" if self.path == "/loop" else "/loop")

    def do_chain(self, times):
        self.answer(302, Location=f"/chain/{len(self.path)}x{'x' * len(self.path)}")

    def do_front(self, times):
        self.answer(302, Location="/")

    def do_inside(self, times):
        self.answer(302, Location=f"http://localhost:{self.server.server_port}/ok/secret")

    def do_inside6(self, times):
        self.answer(302, Location=f"http://[::ffff:127.0.0.1]:{self.server.server_port}/ok/secret")

    def do_file(self, times):
        self.answer(302, Location="file:///etc/passwd")

    def do_strange(self, times):
        self.answer(302, Location="http://[broken")

    def do_forbidding(self, times):
        self.answer(302, Location="/closed/page")

    def log_message(self, *args):
        pass


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")


@pytest.fixture
def server():
    served = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served.daemon_threads, served.block_on_close = True, False
    served.hits, served.robots = [], None
    threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield served
    served.shutdown()
    served.server_close()


def base(server) -> str:
    return f"http://127.0.0.1:{server.server_port}"


def pages_asked(server) -> list[str]:
    return [path for _, path, _ in server.hits if path != "/robots.txt"]


def fetched(server, folder: Path, *paths: str, manners: Manners = QUICK, **how) -> fetch.Outcome:
    store = Store(folder)
    listed = [Link(path if "://" in path else base(server) + path) for path in paths]
    with store.alone():
        return fetch.run(fetch.plan(listed, store, **how), store, frozenset({"127.0.0.1"}), manners)


HABITS = {  # path: (what comes of it, how often it is asked for)
    "/ok/a": ("saved", 1),
    "/missing": ("404 Not Found", 1),
    "/gone": ("410 Gone", 1),
    "/busy": ("429 Too Many Requests", 4),
    "/patience": ("429 Too Many Requests: asks to wait 3600 s", 1),
    "/until": ("429 Too Many Requests: asks to wait", 1),
    "/once": ("saved", 2),
    "/broken": ("500 Internal Server Error", 4),
    "/cut": ("the connection broke off", 4),
    "/cutonce": ("saved", 3),
    "/long": ("too large", 1),
    "/negative": ("saved", 1),
    "/drop": ("the connection broke off", 4),
    "/nonsense": ("the connection broke off", 4),
    "/silent": ("no answer in time", 4),
    "/drip": ("not whole after 0.6 s", 1),
    "/flood": ("too large: more than 200000 bytes", 1),
    "/headers": ("the connection broke off", 4),
    "/bomb": ("too large: more than 200000 bytes", 1),
    "/packed": ("saved", 1),
    "/badpacked": ("its compression cannot be undone", 1),
    "/chunked": ("saved", 1),
    "/badchunk": ("the connection broke off", 4),
    "/pdf": ("not HTML: application/pdf", 1),
    "/untold": ("saved", 1),
    "/untoldbinary": ("not HTML: no type told", 1),
    "/empty": ("an empty page", 1),
    "/legacy": ("saved", 1),
    "/moved": ("saved", 1),
    "/nowhere": ("302 Found", 1),
    "/loop": ("more than 5 redirects", 3),
    "/chain": ("more than 5 redirects", 1),
    "/front": ("sent on to the front page", 1),
    "/inside": ("sent on to a private address", 1),
    "/inside6": ("sent on to a private address", 1),
    "/file": ("not http or https: file", 1),
    "/strange": ("no address of a page, or sent on to none", 1),
    "/forbidding": ("robots.txt forbids it", 1),
    "/closed/x": ("robots.txt forbids it", 0),
}


@pytest.mark.parametrize("path", HABITS)
def test_what_comes_of_a_page(server, tmp_path, path):
    expected, times = HABITS[path]
    server.robots = "User-agent: *\nDisallow: /closed/\n"
    outcome = fetched(server, tmp_path, path)
    if expected == "saved":
        assert outcome.failed == []
        assert len(outcome.saved) == 1
        assert (tmp_path / outcome.saved[0]).is_file()
    else:
        assert outcome.saved == []
        ((url, why),) = outcome.failed
        assert url == base(server) + path
        assert why.startswith(expected)
        assert "\n" not in why
        assert not list(tmp_path.glob("*.html"))
    assert pages_asked(server).count(path) == times
    assert "/ok/secret" not in pages_asked(server)
    assert {agent.split("/")[0] for *_, agent in server.hits} == {"vietnam-laos-notebooks"}


ROBOTS = {  # robots.txt -> what comes of /ok/a
    "missing": (None, "saved"),
    "empty": ("", "saved"),
    "all closed": ("User-agent: *\nDisallow: /\n", "robots.txt forbids it"),
    "others closed": ("User-agent: gptbot\nDisallow: /\n", "saved"),
    "we are closed": ("User-agent: vietnam-laos-notebooks\nDisallow: /ok\n\nUser-agent: *\nAllow: /\n", "robots.txt forbids it"),
    "a part allowed": ("User-agent: *\nDisallow: /\nAllow: /ok/\n", "saved"),
    "a long pause": ("User-agent: *\nCrawl-delay: 600\n", "robots.txt asks for 600 s"),
    "no text at all": ("\x00\x01" * 500, "saved"),
    "forbidden itself": (lambda h, n: h.answer(403), "saved"),
    "server error": (lambda h, n: h.answer(500), "robots.txt cannot be read: 500"),
    "moved": (lambda h, n: h.answer(301, Location="/rules/closed"), "saved"),
    "moved in a circle": (lambda h, n: h.answer(301, Location="/robots.txt"), "saved"),
    "moved inside": (lambda h, n: h.answer(301, Location=f"http://localhost:{h.server.server_port}/ok"), "robots.txt cannot be read: sent on"),
    "silent": (lambda h, n: time.sleep(1), "robots.txt cannot be read: no answer in time"),
    "endless": (lambda h, n: h.endless(b"# a\n" * 10_000, 0), "robots.txt cannot be read: too large"),
}  # fmt: skip


@pytest.mark.parametrize("name", ROBOTS)
def test_robots(server, tmp_path, name):
    server.robots, expected = ROBOTS[name]
    outcome = fetched(server, tmp_path, "/ok/a", "/ok/b")
    assert [len(outcome.saved), len(outcome.failed)] == ([2, 0] if expected == "saved" else [0, 2])
    assert all(why.startswith(expected) for _, why in outcome.failed)
    assert bool(pages_asked(server).count("/ok/a")) == (expected == "saved")
    assert sum(path == "/robots.txt" for _, path, _ in server.hits) <= max(QUICK.tries, limits.REDIRECTS + 1)


def test_robots_of_the_host_sent_on_to(server, tmp_path):
    other = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    other.hits, other.robots, other.daemon_threads = [], "User-agent: *\nDisallow: /ok\n", True
    threading.Thread(target=other.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    server.robots = lambda h, n: h.answer(404)
    try:
        Handler.do_elsewhere = lambda h, n: h.answer(302, Location=f"http://127.0.0.1:{other.server_port}/ok/b")
        outcome = fetched(server, tmp_path, "/elsewhere")
    finally:
        del Handler.do_elsewhere
        other.shutdown()
        other.server_close()
    assert outcome.failed[0][1] == "robots.txt forbids it"
    assert pages_asked(other) == []


def test_a_name_that_leads_inside_is_told_by_where_it_leads(server):
    """A public name may resolve to this machine: the connection itself is looked at, before anything is sent."""
    web = Web(frozenset({"paper.example"}), QUICK)
    with pytest.raises(Failed, match="private address"):
        web._once(f"http://0x7f000001:{server.server_port}/ok/a", 1000, ())
    assert server.hits == []


def test_the_pace(server):
    """Three pages of one host take two pauses, a page of another none, whatever the threads."""
    waits: list[float] = []
    manners = Manners(delay=1.0, clock=lambda: 100.0, sleep=waits.append)
    web = Web(frozenset(), manners)
    for host in ("a.example", "a.example", "b.example", "a.example"):
        web._wait_for(host)
    assert waits == [1.0, 2.0]


def test_crawl_delay_is_kept(server, tmp_path):
    server.robots = "User-agent: *\nCrawl-delay: 0.2\n"
    start = time.monotonic()
    assert len(fetched(server, tmp_path, "/ok/a", "/ok/b", "/ok/c").saved) == 3
    assert time.monotonic() - start >= 0.4


def test_the_waits_double_and_the_servers_wish_is_kept(server):
    waits: list[float] = []
    manners = Manners(delay=0, sleep=waits.append, longest_wait=50)
    web = Web(frozenset({"127.0.0.1"}), manners)
    with pytest.raises(Failed, match="500"):
        web.page(f"{base(server)}/broken")
    assert waits == [2.0, 4.0, 8.0]
    assert download._seconds("7") == 7.0
    assert download._seconds("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0
    assert download._seconds("soon") is None


# --- the folder ------------------------------------------------------------------------------------------------------


def rows(folder: Path) -> list[dict]:
    with open(folder / "metadata.csv", encoding="utf-8-sig", newline="") as handle:
        return list(csv.DictReader(handle))


def test_pages_become_articles_with_their_metadata(server, tmp_path):
    link = Link(f"{base(server)}/ok/bai-viet-1.html", "", "vov.vn", "2024-03-13", "Tên, có dấu phẩy")
    store = Store(tmp_path)
    with store.alone():
        fetch.run(fetch.plan([link], store), store, frozenset({"127.0.0.1"}), QUICK)
    (article,) = read_folder(tmp_path)
    assert isinstance(article, Article)
    assert article.text.startswith(P)
    assert (article.url, article.outlet, article.published, article.title) == (
        link.url, "vov.vn", "2024-03-13", "Tên, có dấu phẩy",
    )  # fmt: skip
    assert article.source_file.startswith("bai-viet-1-")


def test_a_second_run_asks_for_nothing(server, tmp_path):
    fetched(server, tmp_path, "/ok/a", "/missing", "/broken")
    server.hits.clear()
    before = (tmp_path / "metadata.csv").read_bytes()
    outcome = fetched(server, tmp_path, "/ok/a", "/ok/a?utm_source=x#top", "/missing")
    assert server.hits == []
    assert outcome.failed == [(f"{base(server)}/missing", "404 Not Found")]
    assert (tmp_path / "metadata.csv").read_bytes() == before
    fetched(server, tmp_path, "/missing", "/broken")  # what may come later is asked for again
    assert set(pages_asked(server)) == {"/broken"}
    fetched(server, tmp_path, "/missing", again=True)
    assert "/missing" in pages_asked(server)


def test_a_page_taken_away_comes_back_from_what_was_kept(server, tmp_path):
    (name,) = fetched(server, tmp_path, "/ok/a").saved
    (tmp_path / name).unlink()
    server.hits.clear()
    assert fetched(server, tmp_path, "/ok/a").saved == [name]
    assert server.hits == []
    assert len(rows(tmp_path)) == 1


def test_what_the_user_put_there_stays(server, tmp_path):
    own = b'\xef\xbb\xbffile,title,url,note\r\nmine.html,"M\xe1\xbb\x99t, hai",https://bao.example/1,x'
    (tmp_path / "metadata.csv").write_bytes(own)
    (tmp_path / "mine.html").write_bytes(b"mine")
    taken = f"a-{fetched(server, tmp_path / 'other', '/ok/a').saved[0].split('-')[1]}"
    (tmp_path / taken).write_bytes(b"mine too")
    (name,) = fetched(server, tmp_path, "/ok/a", "https://www.bao.example/1").saved
    assert (tmp_path / taken).read_bytes() == b"mine too"
    assert name == taken.replace(".html", "-1.html")
    found = (tmp_path / "metadata.csv").read_bytes()
    assert found.startswith(own + b"\r\n")
    assert rows(tmp_path)[1] == {"file": name, "title": "", "url": f"{base(server)}/ok/a", "note": ""}
    assert not any("bao.example" in host for host, *_ in server.hits)  # metadata.csv says that it is there


@pytest.mark.parametrize(
    "content", [b"name,url\na,b\n", b"\xff\xfef\x00", b'file,url\n"a'], ids=["no file", "UTF-16", "open"]
)
def test_a_metadata_that_cannot_be_added_to_is_told_before_anything_is_fetched(server, tmp_path, content, capsys):
    (tmp_path / "metadata.csv").write_bytes(content)
    (tmp_path / "links").write_text(f"{base(server)}/ok/a\n")
    assert main(["fetch", str(tmp_path / "links"), "--to", str(tmp_path)]) == 2
    error = capsys.readouterr().err
    assert "metadata.csv: rows cannot be added" in error
    assert error.count("\n") == 1
    assert server.hits == []
    assert (tmp_path / "metadata.csv").read_bytes() == content


STEPS = ["fetched", "page", "row", "saved"]


@pytest.mark.parametrize("step", range(4), ids=STEPS)
def test_a_run_that_dies_at_any_step_is_taken_up(server, tmp_path, monkeypatch, step):
    """The kept page is put in place without asking again, however far the first run came."""
    from helpers.intake import fetched as module

    class Killed(BaseException):
        pass

    def die(*args):
        raise Killed

    if step == 0:
        monkeypatch.setattr(Store, "finish", die)
    elif step == 1:
        monkeypatch.setattr(module, "_put", die)
    elif step == 2:
        monkeypatch.setattr(Store, "_add_row", die)
    else:
        remember = Store._remember
        monkeypatch.setattr(Store, "_remember", lambda s, link, state: die() if state["state"] == "saved" else remember(s, link, state))  # fmt: skip
    with pytest.raises(Killed):
        fetched(server, tmp_path, "/ok/a")
    monkeypatch.undo()
    server.hits.clear()
    (name,) = fetched(server, tmp_path, "/ok/a").saved
    assert server.hits == []
    assert (tmp_path / name).read_bytes() == page("ok/a")
    assert [row["file"] for row in rows(tmp_path)] == [name]
    assert [path.name for path in tmp_path.glob("*.html")] == [name]


RUN = """
import sys
from pathlib import Path
from helpers import fetch
from helpers.intake.download import Manners
from helpers.intake.fetched import Store
listed, wrong = fetch.links(Path(sys.argv[1]))
store = Store(Path(sys.argv[2]))
with store.alone():
    fetch.run(fetch.plan(listed, store), store, frozenset({"127.0.0.1"}), Manners(delay=0.02, first_wait=0.01))
"""


def test_killed_and_started_again_loses_and_repeats_nothing(server, tmp_path):
    links = tmp_path / "links.txt"
    links.write_text("".join(f"{base(server)}/ok/{n}\n" for n in range(25)))
    folder = tmp_path / "raw"
    command = [sys.executable, "-c", RUN, str(links), str(folder)]
    first = subprocess.Popen(command)
    until = time.monotonic() + 20
    while len(pages_asked(server)) < 8 and time.monotonic() < until:
        time.sleep(0.005)
    first.send_signal(signal.SIGKILL)
    first.wait()
    states = [json.loads(path.read_text()) for path in (folder / ".fetch").glob("*.json")]
    came = {state["url"] for state in states}
    assert 1 <= len(came) < 25
    asked = pages_asked(server)
    subprocess.run(command, check=True)
    again = pages_asked(server)[len(asked) :]
    assert not came & {base(server) + path for path in again}
    assert len(again) == 25 - len(came)
    assert len(list(folder.glob("*.html"))) == 25
    assert sorted(row["url"] for row in rows(folder)) == sorted(f"{base(server)}/ok/{n}" for n in range(25))
    assert all((folder / row["file"]).is_file() for row in rows(folder))
    assert not [result for result in read_folder(folder) if not isinstance(result, Article)]


def test_ctrl_c_ends_a_long_wait(server, tmp_path):
    (tmp_path / "links").write_text(f"{base(server)}/wait\n")
    command = [sys.executable, "-m", "helpers", "fetch", "links", "--to", "raw"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    run = subprocess.Popen(
        command,
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        # a shell starts what runs in its background deaf to Ctrl-C, and whatever that starts is deaf too
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    until = time.monotonic() + 20
    while not pages_asked(server) and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(0.1)
    run.send_signal(signal.SIGINT)
    told, _ = run.communicate(timeout=10)
    assert run.returncode == 130, told
    assert b"stopped: the same command goes on from here" in told
    assert b"Traceback" not in told


def test_a_dead_host_is_left_for_another_run(server, tmp_path):
    outcome = fetched(server, tmp_path, *[f"/broken?{n}" for n in range(5)])
    assert len(pages_asked(server)) == 3 * QUICK.tries
    assert [why[:24] for _, why in sorted(outcome.failed)] == ["500 Internal Server Erro"] * 3 + [
        "left for another run: 3 "
    ] * 2


def test_an_address_in_vietnamese_is_followed(server, tmp_path):
    Handler.do_viet = lambda h, n: h.answer(301, Location="/ok/đoàn".encode().decode("latin-1"))
    try:
        assert len(fetched(server, tmp_path, "/viet").saved) == 1
    finally:
        del Handler.do_viet
    assert pages_asked(server)[-1] == "/ok/%C4%91o%C3%A0n"


def test_two_runs_at_once_are_one_too_many(server, tmp_path):
    with Store(tmp_path).alone(), pytest.raises(BlockingIOError, match="another fetch"), Store(tmp_path).alone():
        pass


# --- lists and the command -------------------------------------------------------------------------------------------

LISTS = {  # name, content -> addresses, lines that are none
    "lines": ("l.txt", "# mine\nhttps://a.example/1\n\n  http://b.example/2  \n", ["https://a.example/1", "http://b.example/2"], 0),
    "one page twice": ("l.txt", "https://a.example/1\nhttps://www.a.example/1/?utm_source=x\n", ["https://a.example/1"], 0),
    "no addresses": ("l.txt", "a.example/1\nftp://a.example/1\nhttps://\njavascript:alert(1)\nfile:///etc/passwd\nhttps://u:p@a.example/\nhttp://[::1\nhttp://a.example:99999/\n", [], 8),
    "CSV": ("l.csv", "title,link\nMột,https://a.example/1\nHai,\n", ["https://a.example/1"], 0),
    "CSV of a Vietnamese Excel": ("l.csv", "\ufeffTiêu đề;Đường dẫn\r\nMột;https://a.example/1\r\n", ["https://a.example/1"], 0),
}  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_lists(tmp_path, name):
    file, content, expected, wrong = LISTS[name]
    (tmp_path / file).write_text(content, encoding="utf-8", newline="")
    listed, no_addresses = fetch.links(tmp_path / file)
    assert [link.url for link in listed] == expected
    assert len(no_addresses) == wrong


def test_the_sources_of_the_collection_are_the_list_by_default(capsys, tmp_path):
    assert main(["fetch", "--dry-run", "--to", str(tmp_path / "raw"), "--limit", "3"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("3 pages to fetch from ")
    assert not (tmp_path / "raw").exists()
    listed, wrong = fetch.links(Path(__file__).parents[1] / "data" / "sources.csv")
    assert len(listed) > 900
    assert wrong == []
    assert all(link.name for link in listed)


def test_the_command_says_beforehand_and_afterwards(server, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(download, "Manners", lambda: QUICK)
    links = tmp_path / "links.txt"
    links.write_text(f"{base(server)}/ok/a\n{base(server)}/missing\nnot an address\n")
    command = ["fetch", str(links), "--to", str(tmp_path / "raw")]
    assert main([*command, "--dry-run"]) == 1
    assert server.hits == []
    assert main(command) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[-4:] == [
        "1 page saved, 2 failed",
        f"failed {base(server)}/missing: 404 Not Found",
        "failed line 3: not an address: no http or https address",
        f"pages: {tmp_path / 'raw'}",
    ]
    assert any(line.startswith("2 pages to fetch from 1 host, one a second") for line in told)
    links.write_text(f"{base(server)}/ok/a\n")
    assert main(command) == 0


def test_limit_goes_on_in_the_next_run(server, tmp_path):
    for expected in (2, 2, 1, 0):
        assert len(fetched(server, tmp_path, *[f"/ok/{n}" for n in range(5)], limit=2).saved) == expected
    assert sorted(pages_asked(server)) == [f"/ok/{n}" for n in range(5)]


WRONG_CALLS = {
    "no such list": (["nowhere.txt"], "nowhere.txt"),
    "no column of addresses": (["l.csv"], "no column of addresses"),
    "a limit of nothing": (["l.txt", "--limit", "0"], "from 1 up"),
    "a contact of two lines": (["l.txt", "--contact", "a\nb"], "--contact"),
    "a list that is no text": (["l.bin"], "binary"),
}


@pytest.mark.parametrize("name", WRONG_CALLS)
def test_a_wrong_call_is_told_in_a_line(tmp_path, monkeypatch, capsys, name):
    words, message = WRONG_CALLS[name]
    (tmp_path / "l.csv").write_text("a,b\n1,2\n")
    (tmp_path / "l.txt").write_text("https://a.example/1\n")
    (tmp_path / "l.bin").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(90))
    monkeypatch.chdir(tmp_path)
    try:
        status = main(["fetch", *words, "--to", "raw"])
    except SystemExit as error:  # argparse tells its own
        status = error.code
    assert status == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "raw").exists() or os.listdir(tmp_path / "raw") in ([], [".fetch"])


def test_lines_that_are_no_address_are_told_by_number_beforehand(tmp_path, capsys):
    (tmp_path / "links.txt").write_text("# Lào\nhttps://bao.example/1\n\nxyz\n", encoding="utf-8")
    assert main(["fetch", str(tmp_path / "links.txt"), "--to", str(tmp_path / "raw"), "--dry-run"]) == 1
    assert "\nline 4: xyz: no http or https address\n" in capsys.readouterr().out
