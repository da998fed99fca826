"""A folder of saved pages cleaned into Markdown files of one's own, without touching what was corrected there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from helpers import atomic, build, clean
from helpers.places import Remote


@dataclass(frozen=True)
class Cleaning:
    """What clean_into() did.

    Attributes:
        new: the files written.
        same: files that were there already, as the page reads today.
        kept: files that read otherwise, and stay.
        rejected: a line a page not used.
    """

    new: tuple[Path, ...]
    same: tuple[Path, ...]
    kept: tuple[Path, ...]
    rejected: tuple[str, ...]

    def lines(self) -> list[str]:
        """The same in words."""
        kept = [f"kept as it is: {path}" for path in self.kept]
        return [*kept, f"articles: {len(self.new)} new, {len(self.same) + len(self.kept)} as before", *self.rejected]


def clean_into(out: Path, pages: Path | Remote, keep_irrelevant: bool = False) -> Cleaning:
    """Clean every page of a folder into OUT/ARTICLE_ID.md.

    Args:
        out: made when missing; a file there that reads otherwise stays, since it may hold corrections by hand.
        pages: see folder.sources().
        keep_irrelevant: articles that are not about the two countries too.
    """
    if not (pages.is_dir() or pages.is_file()):
        raise FileNotFoundError(f"{pages}: no such folder of pages")
    if out.resolve() == pages.resolve():
        raise ValueError(f"{out}: the cleaned articles need a folder of their own, or they are read as pages")
    out.mkdir(parents=True, exist_ok=True)
    new: list[Path] = []
    same: list[Path] = []
    kept: list[Path] = []
    rejected: list[str] = []
    for page in clean.read_folder(pages, besides=out):  # one at a time: an archive may hold thousands
        articles, refused = build.screen([page], keep_irrelevant)
        rejected += map(build.told, refused)
        for article in articles:
            path, content = out / f"{article.article_id}.md", clean.to_markdown(article).encode()
            if not path.exists():
                new.append(atomic.write(path, content))
            else:
                (same if path.read_bytes() == content else kept).append(path)
    return Cleaning(tuple(new), tuple(same), tuple(kept), tuple(rejected))
