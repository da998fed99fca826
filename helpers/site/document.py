"""An HTML document around its body: what every page of ours begins and ends with."""

import html


def document(lang: str, title: str, head: str, body: str) -> str:
    """A page of a language (ISO 639-1) with a title (plain text); `head` and `body` are HTML, each line closed."""
    return f"""\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{html.escape(title)}</title>
{head}</head>
<body>
{body}</body>
</html>
"""
