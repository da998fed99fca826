"""Bytes of a saved page to clean Unicode: encodings, NFC, mojibake, and whether the text is Vietnamese."""

from __future__ import annotations

import codecs
import html
import re

from helpers.language.letters import LOOKALIKES, nfc

_BOMS = (  # the longer ones first: UTF-32-LE begins like UTF-16-LE
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
    b"RIFF",
    b"7z\xbc\xaf",
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_C0 = tuple(bytes([code]) for code in (*range(1, 9), *range(14, 32)))  # control bytes that no text holds
_INVISIBLE = (
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\xad"  # zero-width marks, soft hyphens
)
_BREAKS = ("\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85")
# Letters that Vietnamese has and its neighbours on the page (English, French) have not: ă đ ơ ư and the tones of the
# block "Latin Extended Additional". "Việt Nam" has one in seven letters, running text one in six.
_VIETNAMESE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_LETTER = re.compile(r"[^\W\d_]")
# What UTF-8 Vietnamese looks like when read as Windows-1252: "Viá»‡t", "LÃ o", "Ä‘".
_SCRAMBLED = ("á»", "áº", "Ã", "Æ", "Ä")
_SCRAMBLED_SIGNS = tuple(mark[-1] for mark in _SCRAMBLED)  # rare, and quicker to look for than a pair
_MOJIBAKE = re.compile("á[º»]|Æ[°¡]|Ä[‘\x91ƒ\x83]|Ã[\xa0-\xbf ]")
# TCVN3 (ABC) bytes read as Windows-1252 put signs inside words: "ViÖt Nam - Lµo", "®oµn ®¹i biÓu".
_TCVN3 = re.compile(r"[^\W\d_][µ¸¹¶·©¨ª«¬®]|®[^\W\d_]")


# What NFC makes Latin letters of: marks that follow one, and the signs for kelvin and ångström.
_JOINED = (*map(chr, range(0x300, 0x370)), "\u212a", "\u212b")
# Where none of these stands in plain UTF-8, decode() and unescape() change no letter of Latin.
REWRITTEN = (*_INVISIBLE, *_SCRAMBLED, *_JOINED, *LOOKALIKES, "&", "\0")


class Undecodable(ValueError):
    """Bytes that are no text that can be read; `reason` is one of schema.REJECTIONS."""

    def __init__(self, reason: str, detail: str):
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


def decode(data: bytes) -> str:
    """The bytes as tidy NFC text: one "\\n" a line break, no invisible marks, mojibake undone.

    Tried in order: byte-order mark, UTF-8, UTF-16 without a mark, Windows-1258. A legacy reading is taken only when it
    gives Vietnamese, so that bytes never turn into wrong letters.

    Raises:
        Undecodable: empty, binary or of an unknown encoding.
    """
    if not data.strip():
        raise Undecodable("empty", f"{len(data)} bytes, none of them text")
    return tidy(_unicode(data))


def _unicode(data: bytes) -> str:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], name)
    if data.startswith(_BINARY):
        raise Undecodable("binary", f"starts with {data[:4]!r}")
    if b"\0" in data:
        return _utf16(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":  # the download stopped inside the last letter
            return data[: error.start].decode("utf-8")
        return _legacy(data, error)


def is_plain(data: bytes) -> bool:
    """Whether decode() takes bytes for UTF-8 text; see REWRITTEN for what it changes in it."""
    if not data.strip() or data.startswith(_BINARY):
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise Undecodable("unknown encoding", f"marked as {name}, but byte {error.start} is not") from None


def _utf16(data: bytes) -> str:
    """UTF-16 without a mark: in Vietnamese, every second byte of most letters and all blanks is zero."""
    for name, zeros in (("utf-16-le", data[1:4096:2]), ("utf-16-be", data[0:4096:2])):
        if zeros.count(0) > len(zeros) // 2:
            text = _strict(data[: len(data) // 2 * 2], name)
            if not _CONTROL.search(text):
                return text
    raise Undecodable("binary", "holds zero bytes")


def _legacy(data: bytes, error: UnicodeDecodeError) -> str:
    """Windows-1258 writes tones as combining marks; NFC joins them."""
    detail = f"byte {error.start} is not UTF-8"
    try:
        text = nfc(data.decode("cp1258"))
    except UnicodeDecodeError:
        text = ""
    if text and not _CONTROL.search(text):
        if len(_TCVN3.findall(text)) > len(text) // 100:
            raise Undecodable("unknown encoding", f"{detail}; it looks like TCVN3 (ABC): convert it to UTF-8 first")
        if is_vietnamese(text) and not _MOJIBAKE.search(text):
            return text
    if sum(data[:4096].count(control) for control in _C0) > min(len(data), 4096) // 20:
        raise Undecodable("binary", detail)
    raise Undecodable("unknown encoding", f"{detail}, and Windows-1258 gives no Vietnamese")


def tidy(text: str) -> str:
    """Unicode as the rest of the project expects it; the number of lines stays."""
    # First, since a scrambled letter may hold a soft hyphen or a line mark: "í" reads "Ã\xad", "ễ" reads "á»\x85".
    if (
        any(mark in text for mark in _SCRAMBLED_SIGNS)
        and any(mark in text for mark in _SCRAMBLED)
        and len(_MOJIBAKE.findall(text)) > 2
    ):
        text = _unscramble(text)
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    for mark in (*_BREAKS, *_INVISIBLE):  # str.__contains__ is ten times as fast as a regex over a page without any
        if mark in text:
            text = text.replace(mark, "\n" if mark in _BREAKS else "")
    return nfc(text)


def _unscramble(text: str) -> str:
    import ftfy  # 60 ms to import: only for the page that needs it

    text = "\n".join(ftfy.fix_encoding(line) if _MOJIBAKE.search(line) else line for line in text.split("\n"))
    if len(_MOJIBAKE.findall(text)) > max(2, len(text) // 200):
        raise Undecodable("unknown encoding", "UTF-8 once read as something else, and it cannot be undone")
    return text


def unescape(line: str) -> str:
    """HTML entities that a text dump kept: "L&agrave;o" -> "Lào"."""
    return nfc(html.unescape(line)) if "&" in line else line


def is_vietnamese(text: str) -> bool:
    """True for running Vietnamese, False for other languages and for Vietnamese typed without diacritics.

    Looks at the first 3,000 characters: Vietnamese news has 15 to 20 % of these letters, French and English none,
    so 5 % also lets a text through that is half names and figures.
    """
    sample = text[:3000]
    found = len(_VIETNAMESE.findall(sample))
    # Letters are counted only where it matters: nearly every article has enough for all its characters.
    return found > 0 and (found >= 0.05 * len(sample) or found >= 0.05 * len(_LETTER.findall(sample)))
