"""One page from the web, politely and within limits: robots.txt, pace, retries, sizes."""

from __future__ import annotations

import email.utils
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from http import HTTPStatus
from http.cookiejar import DefaultCookiePolicy
from importlib.metadata import version
from urllib.parse import urljoin, urlsplit

from helpers import limits
from helpers.intake.connections import Forbidden, adapter, private

PROJECT = "vietnam-laos-notebooks"
AGENT = f"{PROJECT}/{version(PROJECT)} (reads news on Vietnam-Laos relations; keeps to robots.txt, one page a second)"
_BUSY = {408, 425, 429, 500, 502, 503, 504}
_MOVED = {301, 302, 303, 307, 308}
_HTML = ("text/html", "application/xhtml+xml")


class Failed(Exception):
    """A page that does not come. `later`: another run may get it; `again`: this run may; `after`: seconds asked for."""

    def __init__(self, detail: str, *, later: bool = False, again: bool = False, after: float | None = None):
        super().__init__(detail)
        self.later = later or again
        self.again = again
        self.after = after


@dataclass(frozen=True)
class Manners:
    """How long is waited for what; tests wait less. See helpers/limits.py for the reasons."""

    delay: float = limits.HOST_DELAY
    connect_seconds: float = limits.CONNECT_SECONDS
    silent_seconds: float = limits.SILENT_SECONDS
    page_seconds: float = limits.PAGE_SECONDS
    tries: int = limits.TRIES
    first_wait: float = limits.FIRST_WAIT
    longest_wait: float = limits.LONGEST_WAIT
    page_bytes: int = limits.PAGE_BYTES
    hosts_at_once: int = limits.HOSTS_AT_ONCE
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


@dataclass(frozen=True)
class Page:
    """What came: the address that answered in the end, and the bytes, unpacked."""

    url: str
    body: bytes


@dataclass
class Web:
    """Gets pages: robots.txt is kept to, no host is asked more than once in `delay` seconds, whoever asks.

    Args:
        named: the hosts of the user's own list. Only these may have a private address; no page can lead to one.
        manners: the waits.
        agent: what it calls itself.
    """

    named: frozenset[str]
    manners: Manners = field(default_factory=Manners)
    agent: str = AGENT

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._next: dict[str, float] = {}  # host -> when it may be asked again
        self._delays: dict[str, float] = {}
        self._robots: dict[str, object] = {}
        self._robots_locks: dict[str, threading.Lock] = {}

    def page(self, url: str) -> Page:
        """The HTML page at an address, redirects followed.

        Raises:
            Failed: with the reason in one line.
        """
        asked = url
        for _ in range(limits.REDIRECTS + 1):
            self._check_address(url)
            self._check_robots(url)
            answer = self._tried(url, self.manners.page_bytes, _HTML)
            if answer.moved:
                url = _joined(url, answer.moved)
                continue
            if answer.status != 200:
                raise Failed(f"{answer.status} {_phrase(answer.status)}".strip())
            if not answer.body.strip():
                raise Failed("an empty page")
            if urlsplit(asked).path.strip("/") and not urlsplit(url).path.strip("/") and not urlsplit(url).query:
                raise Failed("sent on to the front page: the article is gone")
            return Page(url, answer.body)
        raise Failed(f"more than {limits.REDIRECTS} redirects")

    def _check_address(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            host = parts.hostname or ""
            _ = parts.port
        except ValueError:
            raise Failed("no address of a page") from None
        if parts.scheme not in ("http", "https") or not host:
            raise Failed(f"not http or https: {parts.scheme or 'no scheme'}")
        if host not in self.named and (host == "localhost" or host.endswith(".localhost") or private(host)):
            raise Failed("sent on to a private address")

    # --- robots.txt ---

    def _check_robots(self, url: str) -> None:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        with self._lock:
            lock = self._robots_locks.setdefault(origin, threading.Lock())
        with lock:
            if origin not in self._robots:
                self._robots[origin] = self._read_robots(origin, parts.hostname or "")
        rules = self._robots[origin]
        if isinstance(rules, Failed):
            raise rules
        if rules is not None and not rules.can_fetch(url, PROJECT):
            raise Failed("robots.txt forbids it")

    def _read_robots(self, origin: str, host: str):
        """The rules of a host, None when it has none, or the Failed of every page there."""
        from protego import Protego

        url = f"{origin}/robots.txt"
        try:
            for _ in range(limits.REDIRECTS + 1):
                self._check_address(url)
                answer = self._tried(url, limits.ROBOTS_BYTES, ())
                if not answer.moved:
                    break
                url = _joined(url, answer.moved)
            else:
                return None  # RFC 9309: as if there were none
        except Failed as failed:
            return Failed(f"robots.txt cannot be read: {failed}", later=True)
        if answer.status != 200:
            return None
        rules = Protego.parse(answer.body.decode("utf-8", "replace"))
        delay = rules.crawl_delay(PROJECT)
        if delay and delay > limits.LONGEST_DELAY:
            return Failed(f"robots.txt asks for {delay:g} s between pages, which is longer than is waited here")
        if delay:
            self._delays[host] = float(delay)
        return rules

    # --- one request ---

    def _tried(self, url: str, limit: int, kinds: tuple[str, ...]) -> _Answer:
        from tenacity import Retrying, retry_if_exception, stop_after_attempt

        def wait(state) -> float:
            error = state.outcome.exception()
            return self.manners.first_wait * 2 ** (state.attempt_number - 1) if error.after is None else error.after

        return Retrying(
            stop=stop_after_attempt(self.manners.tries),
            wait=wait,
            sleep=self.manners.sleep,
            retry=retry_if_exception(lambda error: isinstance(error, Failed) and error.again),
            reraise=True,
        )(self._once, url, limit, kinds)

    def _wait_for(self, host: str) -> None:
        """Take the next turn at a host."""
        with self._lock:
            now = self.manners.clock()
            turn = max(now, self._next.get(host, now))
            self._next[host] = turn + max(self.manners.delay, self._delays.get(host, 0.0))
        if turn > now:
            self.manners.sleep(turn - now)

    def _once(self, url: str, limit: int, kinds: tuple[str, ...]) -> _Answer:
        import requests
        import urllib3

        self._wait_for(urlsplit(url).hostname or "")
        until = self.manners.clock() + self.manners.page_seconds
        try:
            with self._session.get(
                url,
                stream=True,
                allow_redirects=False,
                timeout=(self.manners.connect_seconds, self.manners.silent_seconds),
            ) as response:
                return self._answer(response, limit, kinds, until)
        except Forbidden:
            raise Failed("sent on to a private address") from None
        except requests.exceptions.SSLError:
            raise Failed("its certificate is not valid") from None
        except (requests.Timeout, urllib3.exceptions.TimeoutError):
            raise Failed("no answer in time", again=True) from None
        except (urllib3.exceptions.DecodeError, requests.exceptions.ContentDecodingError):
            raise Failed("its compression cannot be undone") from None
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema):
            raise Failed("no address of a page") from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise Failed(f"the connection broke off ({type(error).__name__})", again=True) from None
        except ValueError:  # requests looks at the address sent on to, although it is not to follow it
            raise Failed("no address of a page, or sent on to none") from None

    def _answer(self, response, limit: int, kinds: tuple[str, ...], until: float) -> _Answer:
        status = response.status_code
        if status in _MOVED and (target := self._session.get_redirect_target(response)):
            return _Answer(status, moved=target)
        if status in _BUSY:
            after = _seconds(response.headers.get("Retry-After"))
            if after is not None and after > self.manners.longest_wait:
                raise Failed(f"{status} {_phrase(status)}: asks to wait {after:.0f} s", later=True)
            if after:  # all its pages wait, not this one alone
                with self._lock:
                    host = urlsplit(response.url).hostname or ""
                    self._next[host] = max(self._next.get(host, 0.0), self.manners.clock() + after)
            raise Failed(f"{status} {_phrase(status)}".strip(), again=True, after=after)
        if status != 200:
            return _Answer(status)
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if kinds and kind and kind not in kinds:
            raise Failed(f"not HTML: {kind[:60]}")
        length = response.headers.get("Content-Length", "")
        if length.isdigit() and int(length) > limit:
            raise Failed(f"too large: {length} bytes; the limit is {limit}")
        body = self._body(response.raw, limit, until)
        if not response.headers and not body:  # cut off within its headers
            raise Failed("the connection broke off", again=True)
        if kinds and not kind and not body.lstrip()[:1] == b"<":
            raise Failed("not HTML: no type told")
        return _Answer(status, body)

    def _body(self, raw, limit: int, until: float) -> bytes:
        """What the server sends, unpacked as it comes, so that a bomb is noticed before it has grown."""
        parts: list[bytes] = []
        size = 0
        while chunk := raw.read1(1 << 16, decode_content=True):
            parts.append(chunk)
            size += len(chunk)
            if size > limit:
                raise Failed(f"too large: more than {limit} bytes")
            if self.manners.clock() > until:
                raise Failed(f"not whole after {self.manners.page_seconds:g} s", later=True)
        if raw.length_remaining:
            raise Failed("breaks off before its end", again=True)
        return b"".join(parts)

    @cached_property
    def _session(self):
        import requests

        session = requests.Session()
        session.headers.update({"User-Agent": self.agent, "Accept": "text/html,application/xhtml+xml"})
        session.headers["Accept-Encoding"] = "gzip, deflate"
        session.auth = lambda request: request  # no name and password of the user's .netrc
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        for scheme in ("http://", "https://"):
            session.mount(scheme, adapter(self.named, self.manners.hosts_at_once))
        return session


@dataclass(frozen=True)
class _Answer:
    status: int
    body: bytes = b""
    moved: str = ""


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        raise Failed("sent on to no address of a page") from None


def _seconds(told: str | None) -> float | None:
    """Retry-After in seconds: a number, or a date."""
    if not told:
        return None
    if told.strip().isdigit():
        return float(told)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(told).timestamp() - time.time())
    except (ValueError, TypeError):
        return None


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else ""
