"""Made articles as saved pages: text dumps, and HTML in the layouts of tests/html_pages with all that outlets add."""

from __future__ import annotations

import json
from functools import lru_cache
from random import Random

from benchmarks.news import Made, article
from benchmarks.wording import slots
from tests.html_pages.layouts import LAYOUTS
from tests.html_pages.make import rendered

SIZE = 60_000  # bytes of a page of a median article; most of it is no text of the article
_NAMES = sorted(LAYOUTS)


def dump(made: Made) -> str:
    """The page as somebody copies it out of a browser: menu, headline, time, body, other headlines."""
    rng = Random(f"dump {made.number}")
    others = [_other(made, rng).title for _ in range(6)]
    shown = f"{made.published:%d/%m/%Y} {rng.randint(5, 22):02}:{rng.randint(10, 59)}"
    lines = ["Trang chủ", *rng.sample(slots()["section"], 8), made.title, shown, *made.text.split("\n")]
    return "\n".join([*lines, "Tin liên quan", *others[:3], "Đọc nhiều", *others[3:], "Về đầu trang"]) + "\n"


def html(made: Made) -> str:
    """The page as the outlet sends it, in one of the layouts."""
    rng = Random(f"html {made.number}")
    lead, *paragraphs = made.text.split("\n")
    lines = [("L", lead)]
    for number, paragraph in enumerate(paragraphs):
        lines.append(("P", paragraph))
        if number == 1:
            lines.append(("C", f"{made.title}. Ảnh: {rng.choice(slots()['given'])}"))
        if rng.random() < 0.05:
            lines += [("R", _other(made, rng).title) for _ in range(2)]
    lines.append(("K", ";".join(rng.sample(slots()["province"], 4))))
    for kind, most in (("W", 10), ("Z", 14)):
        for _ in range(rng.randint(5, most)):
            other = _other(made, rng)
            lines.append((kind, f"{other.title}|{other.text.partition(chr(10))[0]}"))
    lines += [
        ("M", f"{rng.choice(slots()['given'])}|{_other(made, rng).text.rpartition(chr(10))[2]}") for _ in range(4)
    ]
    published = made.published
    said = {
        "title": made.title,
        "url": made.url,
        "site": made.outlet,
        "suffix": f" - {made.outlet}",
        "time": f"{published.isoformat()}T{rng.randint(5, 22):02}:{rng.randint(10, 59)}:00+07:00",
        "shown": f"{published:%d/%m/%Y}",
    }
    page = rendered(rng.choice(_NAMES), said, lines)
    return _among_scripts(page, max(SIZE - len(page.encode()), 2000), rng)


def _other(made: Made, rng: Random) -> Made:
    """Another article of the same newspaper, to link to."""
    return _linked(made.number // 1000 * 1000 + int(rng.random() * 400))


@lru_cache(maxsize=1000)
def _linked(number: int) -> Made:
    return article(number)


def _among_scripts(page: str, size: int, rng: Random) -> str:
    """The page with a style sheet, a menu and scripts of about so many bytes together, put where outlets put them."""
    head, mark, rest = page.partition("</head>")
    body, end, tail = rest.rpartition("</body>")
    style, menu, script = _style(size * 3 // 10, rng), _menu(size * 2 // 10, rng), _script(size * 5 // 10, rng)
    opened = body.find(">", body.find("<body")) + 1
    return f"{head}<style>{style}</style>{mark}{body[:opened]}{menu}{body[opened:]}<script>{script}</script>{end}{tail}"


def _style(size: int, rng: Random) -> str:
    rule = ".c{n}-{m} .box{{margin:{m}px {n}px;color:#{c:06x};display:flex}}"
    return "".join(rule.format(n=n, m=rng.randint(0, 40), c=rng.randrange(1 << 24)) for n in range(max(size // 56, 1)))


def _menu(size: int, rng: Random) -> str:
    links = "".join(
        f'<li class="menu-item"><a href="/{n}" title="{name}" data-id="{rng.randrange(9999)}">{name}</a></li>'
        for n in range(max(size // 85, 1))
        for name in [slots()["section"][n % len(slots()["section"])]]
    )
    return f'<nav class="mega-menu"><ul>{links}</ul></nav>'


def _script(size: int, rng: Random) -> str:
    state = [
        {"id": rng.randrange(10**7), "zone": rng.choice(slots()["section"]), "ads": rng.random()}
        for _ in range(max(size // 66, 1))
    ]
    return f"window.__state={json.dumps(state, ensure_ascii=False)};"
