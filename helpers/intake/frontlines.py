"""Front matter as people write it: a headline with a colon in it, which YAML takes only in quotes."""

from __future__ import annotations

import json
import re

_COLON = re.compile(r"^(\w+:[ ]+)([^\s\"'\[{|>&*!#%@`][^\n]*:(?:[ ][^\n]*)?)$", re.MULTILINE)


def quoted(dump: str) -> str:
    """A Markdown file whose front matter has its values with a colon and a blank in quotes; the body stays as it is.

    >>> quoted("---\\ntitle: Thương mại 2013: nhiều cơ hội\\n---\\nBài: một")
    '---\\ntitle: "Thương mại 2013: nhiều cơ hội"\\n---\\nBài: một'
    """
    end = dump.find("\n---", 3) if dump.startswith("---") else -1
    if end < 0:
        return dump
    return _COLON.sub(lambda line: line[1] + json.dumps(line[2], ensure_ascii=False), dump[:end]) + dump[end:]
